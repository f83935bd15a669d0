import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Dialog } from '@/components/ui/dialog'
import { SubmitButton } from '@/components/ui/submit-button'

type DeleteOwnProps = {
  action: Parameters<typeof ActionForm>[0]['action']
  id: string
  labels: { button: string; title: string; text: ReactNode; confirm: string; close: string }
}

/** A button whose dialog asks before something of a person's own is deleted. */
export function DeleteOwn({ action, id, labels }: DeleteOwnProps) {
  return (
    <Dialog variant="danger" trigger={labels.button} title={labels.title} close={labels.close}>
      <p className="mb-5 break-words">{labels.text}</p>
      <ActionForm action={action}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton variant="danger">{labels.confirm}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
