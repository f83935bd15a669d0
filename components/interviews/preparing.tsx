import { getTranslations } from 'next-intl/server'
import { planInWords } from '@/components/interviews/plan-in-words'
import { LiveRefresh } from '@/components/ui/live-refresh'
import { Progress } from '@/components/ui/progress'
import type { QuestionPlan } from '@/lib/features/questions/model'

type PreparingProps = {
  positionTitle: string
  /** Null for an interview without a resume. */
  resumeName: string | null
  plan: QuestionPlan
}

/** While the questions are made: from what, and that nothing need be done. */
export async function Preparing({ positionTitle, resumeName, plan }: PreparingProps) {
  const t = await getTranslations('interviews.preparing')
  const facts = [
    { name: t('position'), value: positionTitle },
    { name: t('resume'), value: resumeName ?? t('noResume') },
    { name: t('plan'), value: await planInWords(plan) },
  ]
  return (
    <div className="max-w-2xl">
      <LiveRefresh active />
      <div role="status">
        <h2 className="font-semibold text-xl">{t('title')}</h2>
        <p className="mt-2 mb-4">{t('text')}</p>
      </div>
      <Progress label={t('title')} value={null} />
      <h3 className="mt-8 mb-2 font-semibold">{t('from')}</h3>
      <dl className="border-line border-t">
        {facts.map(({ name, value }) => (
          <div key={name} className="gap-4 border-line border-b py-3 sm:flex">
            <dt className="shrink-0 text-muted sm:w-32">{name}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
