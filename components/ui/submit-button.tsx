'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '@/components/ui/button'
import type { ButtonLook } from '@/components/ui/button-class'

type SubmitButtonProps = ButtonLook & {
  children: ReactNode
  className?: string
  /** Its name where its words alone would not tell what it is about. */
  'aria-label'?: string
  name?: string
  value?: string
}

/** Submits its form; busy, and not to be pressed again, while the form's action runs. */
export function SubmitButton(props: SubmitButtonProps) {
  const { pending } = useFormStatus()
  return <Button type="submit" disabled={pending} aria-busy={pending} {...props} />
}
