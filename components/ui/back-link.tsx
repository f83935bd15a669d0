import Link from 'next/link'

/** Leads from the head of a page to the page above it. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <Link
      href={href}
      className="-ml-1 mb-3 inline-flex items-center gap-1 rounded px-1 text-muted text-sm hover:text-ink"
    >
      <span aria-hidden="true">←</span>
      {label}
    </Link>
  )
}
