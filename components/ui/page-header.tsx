import type { ReactNode } from 'react'

type PageHeaderProps = {
  title: ReactNode
  /** A sentence or two under the title. */
  lead?: ReactNode
  /** A `BackLink` to the page above this one. */
  back?: ReactNode
  /** Buttons for what can be done with the whole page. */
  actions?: ReactNode
}

/** The head of a page, with its only h1. */
export function PageHeader({ title, lead, back, actions }: PageHeaderProps) {
  return (
    <header className="mb-8 sm:mb-10">
      {back}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 max-w-2xl">
          <h1 className="font-semibold text-3xl leading-tight tracking-tight sm:text-4xl">{title}</h1>
          {lead && <div className="mt-2 text-lg text-muted">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </header>
  )
}
