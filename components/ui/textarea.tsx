import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { controlClass } from '@/components/ui/control-class'

/** Several lines of text; grows with what is typed where the browser can. Wrap it in a Field. */
export function Textarea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return <textarea rows={rows} className={clsx(controlClass, 'field-sizing-content', className)} {...rest} />
}
