import type { Locale } from '@/lib/core/locale'
import { fold } from '@/lib/features/questions/text/fold'
import { isInstruction, isLabelled, withoutMachineTalk } from '@/lib/features/questions/text/instructions'
import { wholeSentenceSpans } from '@/lib/features/questions/text/sentences'

/** Whether an answer holds anything that is said to its judge and not to the interviewer (instructions.ts). */
export function addressesJudge(answer: string, language: Locale): boolean {
  const plain = withoutMachineTalk(answer)
  if (plain !== answer) return true
  return wholeSentenceSpans(plain, language).some(({ start, end }) => {
    const { text } = fold(plain.slice(start, end))
    return isLabelled(text) || isInstruction(text)
  })
}
