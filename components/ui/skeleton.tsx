import clsx from 'clsx'

/** The shape of something that is still loading; give it its size. */
export function Skeleton({ className }: { className: string }) {
  return (
    <div aria-hidden="true" className={clsx('motion-safe:animate-pulse rounded-lg bg-sunken', className)} />
  )
}
