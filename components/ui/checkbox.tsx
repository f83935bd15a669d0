import type { ComponentProps, ReactNode } from 'react'

type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'className'> & {
  label: ReactNode
  hint?: ReactNode
}

/** A checkbox and its label, which is part of what can be pressed. */
export function Checkbox(props: ChoiceProps) {
  return <Choice type="checkbox" {...props} />
}

/** One of several choices of the same `name`; put them in a fieldset with a legend. */
export function Radio(props: ChoiceProps) {
  return <Choice type="radio" {...props} />
}

function Choice({ label, hint, ...rest }: ChoiceProps & { type: 'checkbox' | 'radio' }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
      <input className="mt-1 size-5 shrink-0 cursor-pointer accent-accent" {...rest} />
      <span>
        {label}
        {hint && <span className="block text-muted text-sm">{hint}</span>}
      </span>
    </label>
  )
}
