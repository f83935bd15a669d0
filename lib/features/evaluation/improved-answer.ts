import type { Locale } from '@/lib/core/locale'
import { isEmptyTalk } from '@/lib/features/evaluation/findings'
import type { Say } from '@/lib/features/evaluation/say'
import { isOpen } from '@/lib/features/evaluation/signals/open-question'
import type { ReadSentence } from '@/lib/features/evaluation/signals/read-sentence'
import type { TurnReading } from '@/lib/features/evaluation/signals/read-turn'
import { toldParts } from '@/lib/features/evaluation/signals/story-parts'

/**
 * A better answer out of the candidate's own sentences: without empty talk, in their order, and in brackets what to
 * put in where it is missing. Nothing is invented for them.
 */
export function improveAnswer(reading: TurnReading, language: Locale, say: Say): string {
  const { sentences, matches, input } = reading
  const own = sentences.some((sentence) => sentence.telling)
    ? sentences.filter((sentence) => !isEmptyTalk(sentence))
    : []
  const missed = matches
    .filter((match) => !match.covered)
    .map(({ point }) => say('improved.add', { point: point.text }))
  const open = isOpen(input)
  if (own.length === 0) {
    return open ? say('improved.fromScratchOpen') : [say('improved.fromScratch'), ...missed].join('\n')
  }
  const kept = paragraphs(own, language)
  if (input.type !== 'behavioral') return [...kept, ...missed, ...(open ? lacking(own, say) : [])].join('\n')
  const told = toldParts(reading)
  return [
    ...(told.has('situation') ? [] : [say('improved.situation')]),
    ...(told.has('task') ? [] : [say('improved.task')]),
    ...kept,
    ...(told.has('action') ? [] : [say('improved.action')]),
    ...missed,
    ...(told.has('result') ? [] : [say('improved.result')]),
  ].join('\n')
}

/** What makes an answer better whatever was expected. */
function lacking(own: readonly ReadSentence[], say: Say): string[] {
  const reasoned = own.some((sentence) => sentence.reasons || sentence.alternatives)
  const concrete = own.some((sentence) => sentence.measure || sentence.example)
  return [...(reasoned ? [] : [say('improved.reason')]), ...(concrete ? [] : [say('improved.example')])]
}

/** One paragraph for each answer of the turn; what was said twice is kept once. */
function paragraphs(sentences: readonly ReadSentence[], language: Locale): string[] {
  const seen = new Set<string>()
  const byPart = new Map<number, string[]>()
  for (const { part, text, folded } of sentences) {
    if (seen.has(folded.text)) continue
    seen.add(folded.text)
    byPart.set(part, [...(byPart.get(part) ?? []), ended(text, language)])
  }
  return [...byPart.values()].map((texts) => texts.join(language === 'en' ? ' ' : ''))
}

/** A sentence with a mark at its end, as list items and lines often lack one. */
function ended(text: string, language: Locale): string {
  if (/[.!?。！？…”"')）]$/.test(text)) return text
  return `${text.replace(/[,;:，；：、]$/, '')}${language === 'en' ? '.' : '。'}`
}
