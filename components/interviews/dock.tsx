import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Composer } from '@/components/interviews/composer'
import type { RoomClient } from '@/components/interviews/room-client'
import { isSpeaking, type RoomView } from '@/components/interviews/room-state'
import { buttonClass } from '@/components/ui/button-class'
import { Progress } from '@/components/ui/progress'

type DockProps = { view: RoomView; client: RoomClient; maxAnswerLength: number; judgedCount: number }

/** What can be done now, at the end of the conversation. */
export function Dock({ view, client, maxAnswerLength, judgedCount }: DockProps) {
  const t = useTranslations('interviews.room')
  const { room, unsent } = view
  // The notes ask what to do with it; until then nothing else can be done.
  if (unsent?.state === 'refused') return null
  if (room.status === 'paused') return <Panel title={t('pausedTitle')}>{t('pausedText')}</Panel>
  if (room.status === 'active' && room.turn) {
    return <Composer view={view} client={client} maxLength={maxAnswerLength} />
  }
  if (room.status === 'active') {
    return isSpeaking(room) ? null : <Panel title={t('allTitle')}>{t('allText')}</Panel>
  }
  if (room.status === 'evaluating') {
    return (
      <Panel title={t('evaluatingTitle')}>
        <p>{t('evaluatingText')}</p>
        <p>{t('judged', { done: judgedCount, count: room.turnCount })}</p>
        <Progress label={t('evaluatingTitle')} value={judgedCount} max={room.turnCount} className="mt-3" />
      </Panel>
    )
  }
  if (!room.reportId) return null
  return (
    <Panel title={t('completedTitle')}>
      <a href={`/reports/${room.reportId}`} className={buttonClass({}, 'mt-2')}>
        {t('report')}
      </a>
    </Panel>
  )
}

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div role="status" className="rounded-2xl bg-accent-soft p-5">
      <p className="font-semibold text-lg">{title}</p>
      <div className="mt-1">{children}</div>
    </div>
  )
}
