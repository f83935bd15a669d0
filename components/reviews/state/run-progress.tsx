import { getLocale, getTranslations } from 'next-intl/server'
import { CancelReview } from '@/components/reviews/list/cancel-review'
import { RunFollower } from '@/components/reviews/state/run-follower'
import { type RecordingKind, type RunView, reviewSteps } from '@/lib/features/reviews/model'

type Props = { id: string; name: string; kind: RecordingKind; run: RunView | null }

/** What is being done for a review at this moment, live. */
export async function RunProgress({ id, name, kind, run }: Props) {
  const [t, locale] = await Promise.all([getTranslations('reviews.state.running'), getLocale()])
  const steps = reviewSteps.filter(
    (step) => kind !== 'transcript' || step === 'segment' || step === 'evaluate',
  )
  return (
    <section
      aria-labelledby="running"
      className="mb-10 max-w-3xl rounded-2xl border border-line bg-surface p-5 sm:p-6"
    >
      <h2 id="running" className="font-semibold text-xl leading-snug tracking-tight">
        {t('title')}
      </h2>
      <p className="mt-1">{t('leave')}</p>
      <RunFollower
        id={id}
        initial={run}
        locale={locale}
        steps={steps.map((step) => ({ step, label: t(`steps.${step}`) }))}
        labels={{
          elapsed: t('elapsed', { time: '{time}' }),
          expected: t('expected', { time: '{time}' }),
          amount: t('amount', { done: '{done}', total: '{total}' }),
          done: t('done'),
          now: t('now'),
          lost: t('lost'),
        }}
      />
      <div className="mt-5">
        <CancelReview id={id} name={name} variant="secondary" />
      </div>
    </section>
  )
}
