import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Cancel } from '@/components/interviews/controls'
import { MoveButton } from '@/components/interviews/move-button'
import { Notes } from '@/components/interviews/notes'
import type { RoomClient } from '@/components/interviews/room-client'
import type { RoomView } from '@/components/interviews/room-state'

type LobbyProps = { view: RoomView; client: RoomClient; intro: ReactNode }

/** Before the start: what will happen, and the way in. */
export function Lobby({ view, client, intro }: LobbyProps) {
  const t = useTranslations('interviews.room')
  const { moving, heardAt } = view
  return (
    <div className="max-w-2xl space-y-8">
      {intro}
      <Notes view={view} client={client} />
      <div className="flex flex-wrap items-center gap-4">
        <MoveButton
          size="large"
          blocked={moving || heardAt === null ? t('blocked.connecting') : null}
          busy={moving === 'start'}
          onPress={() => client.move({ move: 'start' })}
        >
          {moving === 'start' ? t('starting') : t('start')}
        </MoveButton>
        <Cancel client={client} />
      </div>
    </div>
  )
}
