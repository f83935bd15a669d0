import type { ComponentProps, ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Dialog } from '@/components/ui/dialog'
import { SubmitButton } from '@/components/ui/submit-button'

type DeleteDialogProps = {
  id: string
  /** Gets `id`. */
  action: ComponentProps<typeof ActionForm>['action']
  /** `text` tells what deleting means; `of` is the button's accessible name, for one of many in a list. */
  labels: Record<'button' | 'title' | 'confirm' | 'close', string> & { text: ReactNode; of?: string }
}

/** A button whose dialog asks before something is deleted. It is quiet where it is one of many. */
export function DeleteDialog({ id, action, labels }: DeleteDialogProps) {
  const look = labels.of
    ? ({ variant: 'quiet', size: 'small', triggerLabel: labels.of } as const)
    : ({ variant: 'danger' } as const)
  return (
    <Dialog {...look} trigger={labels.button} title={labels.title} close={labels.close}>
      <p className="mb-5 break-words">{labels.text}</p>
      <ActionForm action={action}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton variant="danger">{labels.confirm}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
