import type { JudgedDimension } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { levelOf, quotesOf } from '@/lib/features/evaluation/dimensions/judged'
import type { Say } from '@/lib/features/evaluation/say'
import { ownWordsIn, saysSomething } from '@/lib/features/evaluation/signals/open-question'
import type { ReadSentence } from '@/lib/features/evaluation/signals/read-sentence'
import type { TurnReading } from '@/lib/features/evaluation/signals/read-turn'
import { plenty } from '@/lib/features/evaluation/signals/sign'

/** Words of its own from which a sentence that takes up the matter answers a follow-up. */
const ofSubstance = 4

/**
 * Composure under pressure: mistakes owned, priorities set, objections heard, limits admitted; and follow-ups
 * answered with something to say. Null when nothing in the turn put it to the test.
 */
export function judgeComposure({ sentences, input }: TurnReading, say: Say): JudgedDimension | null {
  const telling = sentences.filter((sentence) => sentence.telling)
  const shown = telling.filter((sentence) => sentence.composed || sentence.owned)
  const pressed = input.answers.slice(1).map((_, index) => sentences.filter(({ part }) => part === index + 1))
  const held = pressed.filter((answer) => answer.some(holds))
  const thin = pressed.flat().filter((sentence) => !holds(sentence))
  if (shown.length === 0 && pressed.flat().length === 0) return null
  if (shown.length === 0 && held.length === 0) {
    // One brief answer is no pattern when it takes up what was asked.
    const brief = pressed.length === 1 && thin.some((sentence) => sentence.touching)
    return {
      level: levelOf(brief ? 0.4 : 0.25),
      quotes: quotesOf(thin, (sentence) => Number(sentence.touching), 1),
      note: say(brief ? 'notes.composureBrief' : 'notes.composureThin'),
    }
  }
  const stayed = pressed.length > 0 ? 0.25 + (0.3 * held.length) / pressed.length : 0.45
  const learned = telling.some((sentence) => sentence.lesson) ? 0.1 : 0
  const value = stayed + 0.35 * plenty(shown.length, 2) + learned
  const heldSentences = held.flatMap((answer) => answer.filter(holds))
  return {
    level: levelOf(value),
    quotes: quotesOf(shown.length > 0 ? shown : heldSentences, (sentence) => sentence.topical.size),
    note: say(shown.length > 0 ? 'notes.composureShown' : 'notes.composureHeld'),
  }
}

/** Whether a sentence answers a follow-up, which may ask for what no point foresees. */
function holds(sentence: ReadSentence): boolean {
  if (sentence.telling || saysSomething(sentence)) return true
  return sentence.touching && ownWordsIn(sentence) >= ofSubstance
}
