import Link from 'next/link'

/** The way to the next page of a list that is paged by key. */
export function MoreLink({ href, label }: { href: string; label: string }) {
  return (
    <p className="mt-6 text-center">
      <Link
        href={href}
        rel="next"
        className="inline-flex min-h-11 items-center rounded-lg px-4 font-medium text-accent hover:bg-accent-soft"
      >
        {label}
      </Link>
    </p>
  )
}
