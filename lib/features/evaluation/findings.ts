import type { Judgement } from '@/lib/features/evaluation/ai/judge-turn/schema'
import type { Say } from '@/lib/features/evaluation/say'
import { isOpen } from '@/lib/features/evaluation/signals/open-question'
import type { ReadSentence } from '@/lib/features/evaluation/signals/read-sentence'
import type { TurnReading } from '@/lib/features/evaluation/signals/read-turn'
import { storyParts } from '@/lib/features/evaluation/signals/story'
import { toldParts } from '@/lib/features/evaluation/signals/story-parts'
import { isVague } from '@/lib/features/questions/text/units'

type JudgedFinding = Judgement['strengths'][number]

/** How many findings of each kind a turn shows, and how many of them may be expected points. */
const most = { findings: 3, points: 2 }

/** What was good, each with the words that were: the expected points made best, then how it was told. */
export function strengthsOf(reading: TurnReading, say: Say): JudgedFinding[] {
  const { matches, sentences, input } = reading
  const telling = sentences.filter((sentence) => sentence.telling)
  const points = matches
    .filter((match) => match.covered && match.sentence)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, most.points)
    .map((match) => ({
      text: say('strengths.point', { point: match.point.text }),
      quote: match.sentence?.text ?? null,
    }))
  const whole = input.type === 'behavioral' && toldParts(reading).size === storyParts.length
  const manner = [
    finding(whole ? telling.find((sentence) => sentence.story.has('action')) : undefined, 'story'),
    finding(
      first(telling, (sentence) => sentence.measure && sentence.outcome),
      'figure',
    ),
    finding(
      first(telling, (sentence) => sentence.alternatives),
      'alternatives',
    ),
    finding(
      first(telling, (sentence) => sentence.reasons),
      'reasons',
    ),
  ].flatMap((one) => one ?? [])
  return [...points, ...manner].slice(0, most.findings)

  function finding(sentence: ReadSentence | undefined, key: 'story' | 'figure' | 'alternatives' | 'reasons') {
    return sentence ? { text: say(`strengths.${key}`), quote: sentence.text } : null
  }
}

/** What was missing: words that say nothing (quoted), points not made, parts of the story not told, figures, reasons. */
export function gapsOf(reading: TurnReading, say: Say): JudgedFinding[] {
  const { matches, sentences, input } = reading
  const telling = sentences.filter((sentence) => sentence.telling)
  const empty = sentences.filter(isEmptyTalk)
  const missed = matches.filter((match) => !match.covered)
  const gaps: JudgedFinding[] = []
  if (empty.length > 0 && empty.length * 2 >= sentences.length) {
    gaps.push({ text: say('gaps.empty'), quote: empty[0]?.text ?? null })
  }
  if (input.type === 'behavioral') {
    const told = toldParts(reading)
    const untold = storyParts.filter((part) => !told.has(part)).at(-1)
    if (untold) gaps.push({ text: say(`gaps.story.${untold}`), quote: null })
  }
  for (const { point } of missed.slice(0, most.points)) {
    gaps.push({ text: say('gaps.point', { point: point.text }), quote: null })
  }
  if (!telling.some((sentence) => sentence.reasons || sentence.alternatives)) {
    gaps.push({ text: say('gaps.reasons'), quote: null })
  }
  const wantsFigure = input.type === 'behavioral' || isOpen(input)
  if (wantsFigure && !telling.some((sentence) => sentence.measure)) {
    gaps.push({ text: say('gaps.figure'), quote: null })
  }
  return gaps.slice(0, most.findings)
}

/** Whether a sentence is made of words that would fit any answer. */
export function isEmptyTalk(sentence: ReadSentence): boolean {
  return !sentence.touching && sentence.story.size === 0 && sentence.units.some((unit) => isVague(unit.key))
}

function first(sentences: readonly ReadSentence[], shows: (sentence: ReadSentence) => boolean) {
  return sentences.find(shows)
}
