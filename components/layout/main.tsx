import clsx from 'clsx'
import type { ReactNode } from 'react'
import { mainId } from '@/components/layout/skip-link'

/** A page's own content, in the measure all pages share. */
export function Main({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <main
      id={mainId}
      tabIndex={-1}
      className={clsx('mx-auto w-full max-w-6xl px-4 py-8 outline-none sm:px-6 sm:py-12', className)}
    >
      {children}
    </main>
  )
}
