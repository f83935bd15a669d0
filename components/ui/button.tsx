import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClass } from '@/components/ui/button-class'

type ButtonProps = ComponentProps<'button'> & ButtonLook

/** A button that does not submit unless told so; `className` is for its place, not its looks. */
export function Button({ variant, size, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass({ variant, size }, className)} {...rest} />
}
