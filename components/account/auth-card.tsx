import type { ReactNode } from 'react'
import { home } from '@/components/account/next-path'

type AuthCardProps = {
  title: string
  lead: string
  /** The way to the other of signing in and signing up. */
  other: { question: string; href: string; label: string; next: string }
  children: ReactNode
}

/** The frame of signing in and signing up. */
export function AuthCard({ title, lead, other, children }: AuthCardProps) {
  const query = other.next === home ? '' : `?next=${encodeURIComponent(other.next)}`
  return (
    <>
      <h1 className="font-semibold text-3xl leading-tight tracking-tight">{title}</h1>
      <p className="mt-2 mb-8 text-muted">{lead}</p>
      {children}
      <p className="mt-8 border-line border-t pt-6 text-muted text-sm">
        {other.question}{' '}
        <a href={`${other.href}${query}`} className="font-medium text-accent underline underline-offset-4">
          {other.label}
        </a>
      </p>
    </>
  )
}
