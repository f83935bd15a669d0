import type { ReactNode } from 'react'

/** A page that has only something to say: that it does not exist, or could not be shown. */
export function Notice({
  title,
  children,
  actions,
}: {
  title: string
  children: ReactNode
  actions: ReactNode
}) {
  return (
    <div className="mx-auto flex min-h-[50dvh] max-w-xl flex-col justify-center px-4 py-16 sm:px-6">
      <h1 className="font-semibold text-3xl leading-tight tracking-tight">{title}</h1>
      <p className="mt-3 text-lg text-muted">{children}</p>
      <div className="mt-6 flex flex-wrap gap-3">{actions}</div>
    </div>
  )
}
