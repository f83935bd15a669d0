import { useTranslations } from 'next-intl'
import { Outcome } from '@/components/interviews/outcome'
import type { Evaluations } from '@/components/interviews/use-evaluations'
import { Dialog } from '@/components/ui/dialog'
import type { Room } from '@/lib/features/interviews/model'

type AttemptsProps = {
  number: number
  attempts: Room['closedTurns']
  room: Room
  evaluations: Evaluations
}

/** All attempts at a question side by side: what was answered, and what it earned. */
export function Attempts({ number, attempts, room, evaluations }: AttemptsProps) {
  const t = useTranslations('interviews.room')
  return (
    <Dialog
      variant="quiet"
      size="small"
      wide
      trigger={t('compare')}
      title={t('compareTitle', { number })}
      close={t('close')}
    >
      <p lang={room.language} className="mb-5">
        {attempts.at(-1)?.question}
      </p>
      <ol className="grid gap-6 sm:grid-cols-[repeat(auto-fit,minmax(16rem,1fr))]">
        {attempts.map((turn) => {
          const evaluation = evaluations[turn.id]
          const answers = room.messages.filter(({ turnId, kind }) => turnId === turn.id && kind === 'answer')
          return (
            <li key={turn.id} className="min-w-0 border-line border-t pt-3">
              <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 font-medium">
                {t('attemptTitle', { attempt: turn.attempt })}
                <Outcome turn={turn} evaluation={evaluation} judging />
              </h3>
              {answers.length === 0 && <p className="mt-2 text-muted">{t('noAnswer')}</p>}
              {answers.map(({ id, text }) => (
                <p key={id} lang={room.language} className="mt-2 whitespace-pre-wrap">
                  {text}
                </p>
              ))}
              {evaluation?.status === 'scored' && (
                <p lang={room.language} className="mt-3 border-line border-l-2 pl-3 text-muted text-sm">
                  {evaluation.evaluation.feedback}
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </Dialog>
  )
}
