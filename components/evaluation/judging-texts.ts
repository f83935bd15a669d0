import type { translator } from '@/lib/core/translate'
import type { Judging } from '@/lib/features/evaluation/model'

type EvaluationTexts = ReturnType<typeof translator<'evaluation'>>

/** What a reader should know of how an answer was judged, in sentences; nothing where the rules alone judged it. */
export function judgingTexts(judging: Judging | undefined, t: EvaluationTexts): string[] {
  if (!judging) return []
  const { scores, rulesScore: rules, verdict, instructions } = judging
  const low = Math.min(...scores)
  const high = Math.max(...scores)
  const range = low === high ? String(high) : `${low}–${high}`
  const told = rules === null ? [] : [t(`judging.${verdict}`, { range, high, rules })]
  return instructions && verdict !== 'rules' ? [...told, t('judging.instructions')] : told
}
