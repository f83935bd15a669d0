import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { readAiFailure } from '@/lib/core/ai-failure'
import type { Room } from '@/lib/features/interviews/model'

/** What will happen in an interview that is ready: its questions, who made them, and the rules of its mode. */
export function RoomIntro({ room, origin }: { room: Room; origin: ReactNode }) {
  const t = useTranslations('interviews.intro')
  return (
    <>
      <section aria-labelledby="ready">
        <h2 id="ready" className="font-semibold text-xl">
          {t('title')}
        </h2>
        <p className="mt-2">{t('count', { count: room.turnCount })}</p>
        <MadeBy room={room} />
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules" className="mb-2 font-semibold text-xl">
          {t('rules')}
        </h2>
        <ul className="space-y-2 [&>li]:border-accent [&>li]:border-l-2 [&>li]:pl-3">
          <li>{t('followUps')}</li>
          {room.remainingMs === null ? (
            <>
              <li>{t('practice')}</li>
              <li>{t('practiceJudged')}</li>
            </>
          ) : (
            <>
              <li>{t('simulation', { minutes: Math.round(room.remainingMs / 60_000) })}</li>
              <li>{t('simulationEnd')}</li>
            </>
          )}
          <li>{t('kept')}</li>
        </ul>
      </section>
      {origin}
    </>
  )
}

/** Who made the questions, and why it was not whom one would expect. */
function MadeBy({ room: { questionEngine, questionFallback } }: { room: Room }) {
  const t = useTranslations('interviews')
  const failure = readAiFailure(questionFallback)
  const fromBank = questionEngine === 'offline'
  if (failure) {
    const reason = t(`failure.${failure}`)
    return <p>{fromBank ? t('intro.bankInstead', { reason }) : t('intro.otherInstead', { reason })}</p>
  }
  return (
    <>
      <p>{fromBank ? t('intro.fromBank') : t('intro.madeBy', { engine: questionEngine ?? '' })}</p>
      {questionFallback === 'bank_filled' && <p>{t('intro.bankFilled')}</p>}
      {questionFallback === 'bank_short' && <p>{t('intro.bankShort')}</p>}
    </>
  )
}
