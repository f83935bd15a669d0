import clsx from 'clsx'
import { type ReactNode, useId } from 'react'

type SectionProps = {
  title: ReactNode
  /** Of its heading: 3 inside another section. */
  level?: 2 | 3
  lead?: ReactNode
  /** A link or button at the end of the heading's line. */
  aside?: ReactNode
  children: ReactNode
}

/** A titled part of a page. */
export function Section({ title, level = 2, lead, aside, children }: SectionProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id} className="mt-10 first:mt-0 sm:mt-12">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <Heading
          id={id}
          className={clsx('font-semibold leading-snug tracking-tight', level === 2 ? 'text-xl' : 'text-lg')}
        >
          {title}
        </Heading>
        {aside}
      </div>
      {lead && <p className="-mt-2 mb-4 max-w-2xl text-muted">{lead}</p>}
      {children}
    </section>
  )
}
