import { useTranslations } from 'next-intl'
import { MoveButton } from '@/components/interviews/move-button'
import type { RoomClient } from '@/components/interviews/room-client'
import type { RoomView } from '@/components/interviews/room-state'
import { Button } from '@/components/ui/button'
import type { ButtonLook } from '@/components/ui/button-class'
import { Dialog } from '@/components/ui/dialog'

type ControlsProps = { view: RoomView; client: RoomClient }

/** Pause and go on (practice only), and finish. */
export function Controls({ view, client }: ControlsProps) {
  const t = useTranslations('interviews.room')
  const { room, text, moving, heardAt } = view
  const paused = room.status === 'paused'
  const practice = room.mode === 'practice'
  const move = paused ? 'resume' : 'pause'
  const busy = moving !== null || heardAt === null
  return (
    <>
      {practice && (
        <MoveButton
          variant={paused ? 'primary' : 'secondary'}
          size="small"
          blocked={busy ? t('blocked.moving') : null}
          busy={moving === move}
          onPress={() => client.move({ move })}
        >
          {paused ? t('resume') : t('pause')}
        </MoveButton>
      )}
      <Confirm
        variant="secondary"
        size="small"
        trigger={t('finish')}
        title={t('finishTitle')}
        text={practice ? t('finishPractice') : t('finishSimulation')}
        more={text.trim() ? t('finishDraft') : null}
        confirm={t('finishConfirm')}
        onConfirm={() => client.move({ move: 'finish' })}
      />
    </>
  )
}

/** Gives the interview up. */
export function Cancel({ client }: Pick<ControlsProps, 'client'>) {
  const t = useTranslations('interviews.room')
  return (
    <Confirm
      variant="quiet"
      size="small"
      trigger={t('cancel')}
      title={t('cancelTitle')}
      text={t('cancelText')}
      confirm={t('cancelConfirm')}
      dangerous
      onConfirm={() => client.move({ move: 'cancel' })}
    />
  )
}

type ConfirmProps = ButtonLook & {
  trigger: string
  title: string
  text: string
  more?: string | null
  confirm: string
  dangerous?: boolean
  onConfirm: () => void
}

function Confirm({ title, text, more, confirm, dangerous = false, onConfirm, ...rest }: ConfirmProps) {
  const t = useTranslations('interviews.room')
  return (
    <Dialog title={title} close={t('keep')} {...rest}>
      <p>{text}</p>
      {more && <p className="mt-2 font-medium">{more}</p>}
      <form method="dialog" onSubmit={onConfirm} className="mt-5 flex flex-wrap gap-3">
        <Button type="submit" variant={dangerous ? 'danger' : 'primary'}>
          {confirm}
        </Button>
      </form>
    </Dialog>
  )
}
