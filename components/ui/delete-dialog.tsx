import type { ComponentProps } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Dialog } from '@/components/ui/dialog'
import { SubmitButton } from '@/components/ui/submit-button'

type DeleteDialogProps = {
  id: string
  /** Gets `id`. */
  action: ComponentProps<typeof ActionForm>['action']
  /** `of` is the button's accessible name and names what is deleted; `text` tells what that means. */
  labels: Record<'button' | 'of' | 'title' | 'text' | 'confirm' | 'close', string>
}

/** A button whose dialog asks before something is deleted. */
export function DeleteDialog({ id, action, labels }: DeleteDialogProps) {
  return (
    <Dialog
      variant="quiet"
      size="small"
      trigger={labels.button}
      triggerLabel={labels.of}
      title={labels.title}
      close={labels.close}
    >
      <p className="mb-5 break-words">{labels.text}</p>
      <ActionForm action={action}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton variant="danger">{labels.confirm}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
