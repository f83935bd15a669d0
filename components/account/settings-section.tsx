import { type ReactNode, useId } from 'react'

/** One subject of the settings: what it is about, and beside it what can be changed. */
export function SettingsSection({
  title,
  lead,
  children,
}: {
  title: string
  lead: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-12 gap-y-5 border-line border-t py-8 md:grid-cols-[18rem_1fr]"
    >
      <div>
        <h2 id={id} className="font-semibold text-lg leading-snug">
          {title}
        </h2>
        <p className="mt-1 text-muted text-sm">{lead}</p>
      </div>
      <div className="min-w-0 max-w-md">{children}</div>
    </section>
  )
}
