import type { ExpectedPoint } from '@/lib/features/questions/model'
import { fold } from '@/lib/features/questions/text/fold'
import type { AnswerSentence } from '@/lib/features/questions/text/read-answer'
import { contentUnits } from '@/lib/features/questions/text/units'

/** Content words from which a point's text is nobody's own words by chance. */
const tellingLength = 3

/** How many points a sentence recites when it does not answer but lists what is expected. */
const recited = 2

/**
 * The sentences of an answer without those that recite expected points word for word. Points are written for judges
 * ("names …", "says why …"); whoever reads several of them out claims them instead of making them.
 */
export function withoutRecital<T extends AnswerSentence>(
  sentences: readonly T[],
  points: readonly ExpectedPoint[],
): T[] {
  const texts = points
    .map(({ text }) => fold(text))
    .filter((folded) => contentUnits(folded).length >= tellingLength)
    .map((folded) => bare(folded.text))
  return sentences.filter(({ folded }) => {
    const said = bare(folded.text)
    return texts.filter((text) => said.includes(text)).length < recited
  })
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
