import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import type { ButtonLook } from '@/components/ui/button-class'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/core/locale'
import { runReview } from '@/lib/features/reviews/actions'

type Props = ButtonLook & {
  id: string
  /** The language that it is judged in from now on, where that is another. */
  language?: Locale
  /** Its name where its words alone would not tell which review it is about. */
  label?: string
  children: ReactNode
}

/** A button that lets a review be made again, from what is there. */
export function RunAgain({ id, language, label, children, ...look }: Props) {
  return (
    <ActionForm action={runReview}>
      <input type="hidden" name="id" value={id} />
      {language && <input type="hidden" name="language" value={language} />}
      <SubmitButton aria-label={label} {...look}>
        {children}
      </SubmitButton>
    </ActionForm>
  )
}
