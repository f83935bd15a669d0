'use client'

import clsx from 'clsx'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

export type NavLink = { href: string; label: string }

/** Links to the parts of the product; the one the reader is in is marked. */
export function NavLinks({ links, className }: { links: NavLink[]; className?: string }) {
  const path = usePathname()
  return (
    <ul className={className}>
      {links.map(({ href, label }) => {
        const current = path === href || path.startsWith(`${href}/`)
        return (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? 'page' : undefined}
              className={clsx(
                'flex min-h-11 items-center rounded-lg px-3 text-sm hover:bg-sunken',
                current ? 'font-medium text-accent' : 'text-ink',
              )}
            >
              {label}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
