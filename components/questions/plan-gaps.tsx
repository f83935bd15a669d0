import { getTranslations } from 'next-intl/server'
import { Alert } from '@/components/ui/alert'
import type { PlanGap } from '@/lib/features/questions/model'

/** What the plan asks for and the questions are not; nothing when they are all it asks for. */
export async function PlanGaps({ gaps }: { gaps: PlanGap[] }) {
  if (gaps.length === 0) return null
  const [t, tPlan] = await Promise.all([
    getTranslations('questions.gaps'),
    getTranslations('positions.types'),
  ])
  const sentences = gaps.map((gap) => {
    switch (gap.kind) {
      case 'type':
        return t('type', { type: tPlan(gap.type), asked: gap.asked, wanted: gap.wanted })
      case 'must_ask':
        return t('mustAsk')
      case 'must_not_ask':
        return t('mustNotAsk')
      case 'must_not_ask_skill':
        return t('mustNotAskSkill', gap)
      default:
        return t(gap.kind, gap)
    }
  })
  return (
    <Alert tone="warning" title={t('title')}>
      <ul className="list-disc pl-5">
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Alert>
  )
}
