import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { whyNotAgain } from '@/components/interviews/blocked'
import { Cancel, Controls } from '@/components/interviews/controls'
import { Conversation } from '@/components/interviews/conversation'
import { Dock } from '@/components/interviews/dock'
import { Notes } from '@/components/interviews/notes'
import { QuestionBar } from '@/components/interviews/question-bar'
import type { RoomClient } from '@/components/interviews/room-client'
import type { RoomView } from '@/components/interviews/room-state'
import { Timer } from '@/components/interviews/timer'
import { TurnList } from '@/components/interviews/turn-list'
import { useEvaluations } from '@/components/interviews/use-evaluations'
import { useFollowEnd } from '@/components/interviews/use-follow-end'

type TalkProps = {
  view: RoomView
  client: RoomClient
  /** Characters of one answer. */
  maxAnswerLength: number
}

/** The interview under way, until its report is made. */
export function Talk({ view, client, maxAnswerLength }: TalkProps) {
  const t = useTranslations('interviews.room')
  const { room, moving, heardAt, unsent } = view
  const evaluations = useEvaluations(room)
  const { grows, dock } = useFollowEnd(moving !== null)
  const answerAgain = useCallback((turnId: string) => client.move({ move: 'retry', turnId }), [client])
  const notAgain = whyNotAgain(view)
  const talking = room.status === 'active' || room.status === 'paused'
  const judged = new Set(room.closedTurns.filter(({ id }) => evaluations[id]).map(({ number }) => number))
  const engine = room.messages.findLast(({ kind, engine: by }) => by && kind !== 'hint')?.engine
  return (
    <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="min-w-0">
        <QuestionBar
          room={room}
          clock={
            talking && <Timer room={room} heardAt={heardAt} busy={moving !== null} onTimeUp={client.timeUp} />
          }
          controls={talking && <Controls view={view} client={client} />}
        />
        <div ref={grows} className="py-6">
          <Conversation room={room} unsent={unsent} />
        </div>
        <div
          ref={dock}
          className="-mx-4 sm:-mx-6 space-y-3 bg-canvas px-4 pt-2 pb-4 sm:px-6 [@media(min-height:30rem)]:sticky [@media(min-height:30rem)]:bottom-0"
        >
          <Notes view={view} client={client} />
          <Dock view={view} client={client} maxAnswerLength={maxAnswerLength} judgedCount={judged.size} />
        </div>
      </div>
      <aside
        aria-labelledby="turns"
        className={clsx(
          'mt-8 space-y-4 lg:-mx-3 lg:mt-3 lg:px-3',
          // Its buttons bring the keyboard to what is out of sight.
          talking && 'lg:sticky lg:top-3 lg:max-h-[calc(100dvh-1.5rem)] lg:self-start lg:overflow-y-auto',
        )}
      >
        <h2 id="turns" className="font-semibold">
          {t('turns')}
        </h2>
        <TurnList
          room={room}
          evaluations={evaluations}
          blocked={notAgain && t(`blocked.${notAgain}`)}
          onAgain={answerAgain}
        />
        {engine && (
          <p className="text-muted text-sm">
            {t('engine', { engine: engine === 'offline' ? t('builtIn') : engine })}
          </p>
        )}
        {talking && <Cancel client={client} />}
      </aside>
    </div>
  )
}
