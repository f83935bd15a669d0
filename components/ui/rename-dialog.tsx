import type { ComponentProps } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { RenameForm } from '@/components/ui/rename-form'
import { SubmitButton } from '@/components/ui/submit-button'

type RenameDialogProps = {
  id: string
  name: string
  maxLength: number
  /** Gets `id` and `name`. */
  action: ComponentProps<typeof RenameForm>['action']
  /** `of` is the button's accessible name and names what is renamed; `field` is the label of the new name. */
  labels: Record<'button' | 'of' | 'title' | 'field' | 'save' | 'close', string>
}

/** A button whose dialog gives something another name. */
export function RenameDialog({ id, name, maxLength, action, labels }: RenameDialogProps) {
  return (
    <Dialog
      variant="quiet"
      size="small"
      trigger={labels.button}
      triggerLabel={labels.of}
      title={labels.title}
      close={labels.close}
    >
      <RenameForm id={id} action={action}>
        <Field id={`name-${id}`} label={labels.field}>
          {(wiring) => <Input name="name" defaultValue={name} required maxLength={maxLength} {...wiring} />}
        </Field>
        <SubmitButton>{labels.save}</SubmitButton>
      </RenameForm>
    </Dialog>
  )
}
