import clsx from 'clsx'

type ProgressProps = {
  /** What is measured, for those who do not see the bar. */
  label: string
  /** 0 to `max`; null while it is not known how far it is. */
  value: number | null
  max?: number
  className?: string
}

/** How far something has come. */
export function Progress({ label, value, max = 100, className }: ProgressProps) {
  return (
    <progress
      aria-label={label}
      max={max}
      value={value ?? undefined}
      className={clsx(
        'block h-2 w-full appearance-none overflow-hidden rounded-full bg-sunken',
        '[&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent',
        '[&::-moz-progress-bar]:bg-accent motion-safe:indeterminate:animate-pulse indeterminate:bg-accent-soft',
        className,
      )}
    />
  )
}
