import clsx from 'clsx'

const steps = [1, 2, 3, 4, 5]

/** How hard a question is, 1–5: in words, and as that many of five dots. */
export function Difficulty({ value, label }: { value: number; label: string }) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      {label}
      <svg viewBox="0 0 48 8" className="h-2 w-12" aria-hidden="true">
        {steps.map((step) => (
          <circle
            key={step}
            cx={step * 10 - 6}
            cy="4"
            r="3"
            className={clsx(step <= value ? 'fill-accent' : 'fill-line')}
          />
        ))}
      </svg>
    </span>
  )
}
