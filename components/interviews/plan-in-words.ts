import { getTranslations } from 'next-intl/server'
import { type QuestionPlan, questionTypes } from '@/lib/features/questions/model'

/** A question plan in one line: how many of which type, how hard, and how many rules of its own it has. */
export async function planInWords(plan: QuestionPlan): Promise<string> {
  const { counts, difficulty, shares, skills, mustAsk, mustNotAsk } = plan
  const [t, tPositions, tPlans] = await Promise.all([
    getTranslations('interviews.new'),
    getTranslations('positions.types'),
    getTranslations('positions.plans.inWords'),
  ])
  const asked = questionTypes.filter((type) => counts[type] > 0)
  const avoided = mustNotAsk.questions.length + mustNotAsk.skills.length
  return [
    ...asked.map((type) => `${tPositions(type)} ${counts[type]}`),
    t('difficulty', difficulty),
    shares && tPlans('shares', { shares: shares.join(':') }),
    skills.length > 0 && tPlans('skills', { count: skills.length }),
    mustAsk.length > 0 && tPlans('ask', { count: mustAsk.length }),
    avoided > 0 && tPlans('avoid', { count: avoided }),
  ]
    .filter(Boolean)
    .join(' · ')
}
