import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { Attempts } from '@/components/interviews/attempts'
import { MoveButton } from '@/components/interviews/move-button'
import { Outcome } from '@/components/interviews/outcome'
import type { Evaluations } from '@/components/interviews/use-evaluations'
import type { Room } from '@/lib/features/interviews/model'

type TurnListProps = {
  room: Room
  evaluations: Evaluations
  /** Why no question can be answered again now; null when one can. */
  blocked: string | null
  onAgain: (turnId: string) => void
}

/** The questions that were dealt with: in practice with their scores, to be answered again. */
export const TurnList = memo(function TurnList({ room, evaluations, blocked, onAgain }: TurnListProps) {
  const t = useTranslations('interviews.room')
  const practice = room.mode === 'practice'
  const questions = [...Map.groupBy(room.closedTurns, ({ number }) => number)]
  if (questions.length === 0) {
    return <p className="text-muted text-sm">{practice ? t('noTurnsPractice') : t('noTurns')}</p>
  }
  return (
    <ol className="divide-y divide-line border-line border-y">
      {questions.map(([number, attempts]) => {
        const latest = attempts.at(-1)
        if (!latest) return null
        const evaluation = evaluations[latest.id]
        const retried = room.turn?.number === number
        return (
          <li key={number} className="py-4">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-medium text-sm">{t('turn', { number })}</span>
              <Outcome
                turn={latest}
                evaluation={evaluation}
                judging={practice || room.status === 'evaluating'}
              />
            </p>
            <p lang={room.language} className="mt-1 line-clamp-3 text-sm">
              {latest.question}
            </p>
            {practice && evaluation?.status === 'scored' && (
              <p lang={room.language} className="mt-2 border-line border-l-2 pl-3 text-muted text-sm">
                {evaluation.evaluation.feedback}
              </p>
            )}
            {practice && (
              <div className="mt-1 -ml-3 flex flex-wrap">
                {!retried && room.status !== 'evaluating' && (
                  <MoveButton
                    variant="quiet"
                    size="small"
                    blocked={blocked}
                    onPress={() => onAgain(latest.id)}
                  >
                    {t('again')}
                  </MoveButton>
                )}
                {attempts.length > 1 && (
                  <Attempts number={number} attempts={attempts} room={room} evaluations={evaluations} />
                )}
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
})
