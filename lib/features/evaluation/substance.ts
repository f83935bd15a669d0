import type { JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { matchPoints } from '@/lib/features/questions/coverage/match-points'
import { type AnswerSentence, spokenSentences } from '@/lib/features/questions/text/read-answer'
import { isVague } from '@/lib/features/questions/text/units'

/** Content words from which there is something to judge; a single exact term ("O(log n)") is enough by itself. */
const enoughWords = 3

/** "I don't know", "I have never used it": honest, and no answer. */
const admission =
  /\b(?:i (?:do not|don't|really don't|can't|cannot) (?:know|remember|recall|think of)|i(?:'ve| have) (?:never|not) (?:used|worked|done|heard|had|come across|experienced|dealt)|i(?:'m| am) not (?:sure|familiar|certain)|no idea|never heard of|i (?:would|will|'ll) pass|(?:can we )?skip (?:this|it))\b|不知道|不清楚|不了解|不太懂|不懂|不会(?:这|答|做)|没(?:有)?(?:用过|做过|接触过|了解过|听说过|学过|经历过|遇到过)|不熟悉|想不起来|答不上来|跳过|没有思路/

/** Whether an answered turn holds enough to be judged: sentences addressed to a judge and mere admissions do not count. */
export function hasSubstance(
  input: Pick<JudgeTurnInput, 'language' | 'question' | 'points' | 'answers'>,
): boolean {
  const sentences = input.answers
    .flatMap(({ text }) => spokenSentences(text, input.language))
    .filter(
      (sentence) => !admission.test(sentence.folded.text) || contentOf(sentence).length > 2 * enoughWords,
    )
  const words = sentences.flatMap(contentOf)
  if (words.length >= enoughWords) return true
  return matchPoints(sentences, input.points, input.question).some((match) => match.covered)
}

function contentOf({ units }: AnswerSentence): string[] {
  return units.map((unit) => unit.key).filter((key) => !isVague(key))
}
