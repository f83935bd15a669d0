import { remember } from '@/lib/core/remember'
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
  const texts = points.flatMap(({ text }) => recitable(text) ?? [])
  return sentences.filter(({ folded }) => {
    const said = bare(folded.text)
    return texts.filter((text) => said.includes(text)).length < recited
  })
}

/** A point's words as they are read out; null of a text that is anybody's own words by chance. */
const recitable = remember(5_000, (text) => {
  const folded = fold(text)
  return contentUnits(folded).length >= tellingLength ? bare(folded.text) : null
})

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
