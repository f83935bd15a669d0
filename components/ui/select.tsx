import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { controlClass } from '@/components/ui/control-class'

/** The platform's own choice list. Wrap it in a Field. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select className={clsx(controlClass, className)} {...rest} />
}
