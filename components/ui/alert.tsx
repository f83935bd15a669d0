import clsx from 'clsx'
import type { ReactNode } from 'react'

const tones = {
  neutral: 'border-line bg-sunken',
  success: 'border-success/40 bg-success-soft',
  warning: 'border-warning/40 bg-warning-soft',
  danger: 'border-danger/40 bg-danger-soft',
}

type AlertProps = {
  tone?: keyof typeof tones
  title?: ReactNode
  children?: ReactNode
  /** Announced when it appears: at once for `danger`, else when the reader pauses. Off for what is there from the start. */
  live?: boolean
  className?: string
}

/** A note that must not be missed. */
export function Alert({ tone = 'neutral', title, children, live = false, className }: AlertProps) {
  const role = live ? (tone === 'danger' ? 'alert' : 'status') : undefined
  return (
    <div role={role} className={clsx('rounded-xl border px-4 py-3', tones[tone], className)}>
      {title && <p className="font-medium">{title}</p>}
      {children && <div className={clsx('text-sm', title && 'mt-1')}>{children}</div>}
    </div>
  )
}
