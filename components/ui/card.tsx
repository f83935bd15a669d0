import clsx from 'clsx'
import type { ComponentProps } from 'react'

/** A quiet surface that sets one thing apart. */
export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={clsx('rounded-2xl border border-line bg-surface p-5 sm:p-6', className)} {...rest} />
}
