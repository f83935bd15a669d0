import { type ReactNode, useId } from 'react'

type SectionProps = {
  title: ReactNode
  lead?: ReactNode
  /** A link or button at the end of the heading's line. */
  aside?: ReactNode
  children: ReactNode
}

/** A titled part of a page. */
export function Section({ title, lead, aside, children }: SectionProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="mt-10 first:mt-0 sm:mt-12">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={heading} className="font-semibold text-xl leading-snug tracking-tight">
          {title}
        </h2>
        {aside}
      </div>
      {lead && <p className="-mt-2 mb-4 max-w-2xl text-muted">{lead}</p>}
      {children}
    </section>
  )
}
