import type { Say } from '@/lib/features/evaluation/say'
import { isOpen } from '@/lib/features/evaluation/signals/open-question'
import type { TurnReading } from '@/lib/features/evaluation/signals/read-turn'
import { storyParts } from '@/lib/features/evaluation/signals/story'
import { toldParts } from '@/lib/features/evaluation/signals/story-parts'

/** Below this relevance (0–1) an answer is called off the question. */
const offQuestion = 0.3

/** Depth (0–1) from which an answer goes well into the matter. */
const deep = 0.6

/** Two or three sentences to the candidate: how far it got, how it was told, what to add first. */
export function feedbackOn(reading: TurnReading, relevance: number, say: Say): string {
  const { matches, input } = reading
  const missed = matches.find((match) => !match.covered)
  const sentences = [
    say(`feedback.${reachOf(reading, relevance)}`, {
      made: matches.filter((match) => match.covered).length,
      total: matches.length,
    }),
    ...(reading.sentences.length > 0 ? [say(`feedback.${mannerOf(reading)}`)] : []),
    missed
      ? say('feedback.missing', { point: missed.point.text })
      : say(isOpen(input) ? 'feedback.open' : 'feedback.complete'),
  ]
  return sentences.join(input.language === 'en' ? ' ' : '')
}

function reachOf({ sentences, matches, input, depth }: TurnReading, relevance: number) {
  if (sentences.length === 0) return 'copied'
  if (isOffQuestion(sentences, relevance)) return 'offQuestion'
  if (isOpen(input)) return depth >= deep ? 'openDeep' : depth >= deep / 2 ? 'openPartly' : 'openHardly'
  const made = matches.filter((match) => match.covered).length
  return made === matches.length ? 'allPoints' : made === 0 ? 'noPoints' : 'points'
}

/** Whoever takes up the matter in the question's own words has not missed it, however little follows. */
function isOffQuestion(sentences: TurnReading['sentences'], relevance: number): boolean {
  const asked = new Set(sentences.flatMap((sentence) => [...sentence.asked]))
  return relevance < offQuestion && asked.size < 2
}

/** The one thing about how it was told that is most worth saying. */
function mannerOf(reading: TurnReading) {
  const { sentences, input } = reading
  const telling = sentences.filter((sentence) => sentence.telling)
  if (telling.length === 0) return 'mannerEmpty'
  const reasoned = telling.some((sentence) => sentence.reasons || sentence.alternatives)
  const measured = telling.some((sentence) => sentence.measure)
  if (input.type === 'behavioral') {
    const told = toldParts(reading)
    if (told.size < storyParts.length) return 'mannerStoryOpen'
    return measured ? 'mannerStory' : 'mannerStoryUnmeasured'
  }
  if (!reasoned) return 'mannerUnreasoned'
  return measured || telling.some((sentence) => sentence.example) ? 'mannerConcrete' : 'mannerAbstract'
}

/** The one thing to practise next, the most basic lack first. */
export function adviceFor(reading: TurnReading, relevance: number, say: Say): string {
  const { matches, sentences, input, depth } = reading
  const telling = sentences.filter((sentence) => sentence.telling)
  const missed = matches.filter((match) => !match.covered)
  if (isOffQuestion(sentences, relevance)) return say('advice.offQuestion')
  if (telling.length === 0) return say('advice.specific')
  if (input.type === 'behavioral') {
    const told = toldParts(reading)
    const untold = storyParts.findLast((part) => !told.has(part))
    if (untold) return say(`advice.story.${untold}`)
    if (!telling.some((sentence) => sentence.measure)) return say('advice.figure')
  }
  if (missed[0] && missed.length * 2 >= matches.length)
    return say('advice.points', { point: missed[0].point.text })
  if (!telling.some((sentence) => sentence.reasons)) return say('advice.reasons')
  if (missed[0]) return say('advice.points', { point: missed[0].point.text })
  if (isOpen(input) && depth < deep) return say('advice.deeper')
  if (!telling.some((sentence) => sentence.alternatives)) return say('advice.alternatives')
  return say('advice.harder')
}
