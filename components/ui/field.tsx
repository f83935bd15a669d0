import clsx from 'clsx'
import type { ReactNode } from 'react'

/** What a control needs so that its label, hint and error are read with it. */
export type Wiring = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

type FieldProps = {
  /** Unique in the page. */
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  className?: string
  /** Draws the control: `{(wiring) => <Input name="email" {...wiring} />}`. */
  children: (wiring: Wiring) => ReactNode
}

/** A labelled control with an optional hint and error, tied to it for assistive technology. */
export function Field({ id, label, hint, error, className, children }: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={clsx('space-y-1.5', className)}>
      <label htmlFor={id} className="block font-medium text-sm">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-danger text-sm" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
