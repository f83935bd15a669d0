import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import type { ButtonLook } from '@/components/ui/button-class'
import { SubmitButton } from '@/components/ui/submit-button'
import { runReview } from '@/lib/features/reviews/actions'

type Props = ButtonLook & {
  id: string
  /** Its name where its words alone would not tell which review it is about. */
  label?: string
  children: ReactNode
}

/** A button that lets a review be made again, from what is there. */
export function RunAgain({ id, label, children, ...look }: Props) {
  return (
    <ActionForm action={runReview}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton aria-label={label} {...look}>
        {children}
      </SubmitButton>
    </ActionForm>
  )
}
