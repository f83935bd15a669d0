import { getTranslations } from 'next-intl/server'
import { type QuestionPlan, questionTypes } from '@/lib/features/questions/model'

/** A question plan in one line: how many of which type, and how hard. */
export async function planInWords({ counts, difficulty }: QuestionPlan): Promise<string> {
  const [t, tPositions] = await Promise.all([
    getTranslations('interviews.new'),
    getTranslations('positions.types'),
  ])
  const asked = questionTypes.filter((type) => counts[type] > 0)
  return [...asked.map((type) => `${tPositions(type)} ${counts[type]}`), t('difficulty', difficulty)].join(
    ' · ',
  )
}
