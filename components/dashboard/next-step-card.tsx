import { getTranslations } from 'next-intl/server'
import type { NextStep } from '@/components/dashboard/next-step'
import { ButtonLink } from '@/components/ui/button-link'
import { LiveRefresh } from '@/components/ui/live-refresh'

const destinations = {
  upload: '/resumes',
  reading: '/resumes',
  unreadable: '/resumes',
  first: '/positions',
  again: '/interviews/new',
}

/** Says what to do now, and leads there. */
export async function NextStepCard({ step }: { step: NextStep }) {
  const t = await getTranslations('dashboard.next')
  const position = step.kind === 'continue' ? step.interview.positionTitle : ''
  const href = step.kind === 'continue' ? `/interviews/${step.interview.id}` : destinations[step.kind]
  return (
    <section aria-labelledby="next-step" className="rounded-2xl bg-accent-soft p-6 sm:p-8">
      <LiveRefresh active={step.kind === 'reading'} />
      <h2 id="next-step" className="max-w-2xl font-semibold text-2xl leading-snug tracking-tight">
        {t(`${step.kind}.title`, { position })}
      </h2>
      <p className="mt-2 max-w-2xl">{t(`${step.kind}.text`)}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={href}>{t(`${step.kind}.button`)}</ButtonLink>
        {step.kind === 'upload' && (
          <ButtonLink href="/interviews/new" variant="quiet">
            {t('withoutResume')}
          </ButtonLink>
        )}
        {(step.kind === 'first' || step.kind === 'again') && (
          <ButtonLink href="/reviews/new" variant="quiet">
            {t('review')}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}
