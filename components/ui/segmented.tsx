import type { ReactNode } from 'react'

type SegmentedProps = {
  name: string
  legend: ReactNode
  options: { value: string; label: ReactNode; hint?: ReactNode }[]
  defaultValue: string
}

/** A choice between a few things, all in sight: radio buttons side by side. */
export function Segmented({ name, legend, options, defaultValue }: SegmentedProps) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">{legend}</legend>
      <div className="grid auto-cols-fr gap-3 sm:grid-flow-col">
        {options.map(({ value, label, hint }) => (
          <label
            key={value}
            className="flex cursor-pointer items-start gap-3 rounded-xl border border-edge bg-surface p-4 hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:outline-1 has-checked:outline-accent has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === defaultValue}
              className="mt-1 size-4 shrink-0 accent-accent outline-none"
            />
            <span>
              <span className="font-medium">{label}</span>
              {hint && <span className="block text-muted text-sm">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
