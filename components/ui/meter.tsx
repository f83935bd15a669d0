import clsx from 'clsx'

/** A bar for a figure from 0 to 100 whose number stands beside it in words; the bar itself is not read out. */
export function Meter({ value, className }: { value: number; className?: string }) {
  return (
    <svg
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      className={clsx('block h-1.5 w-full rounded-full bg-sunken', className)}
    >
      <rect width={value} height="1" className="fill-accent" />
    </svg>
  )
}
