import type { JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { isOpen } from '@/lib/features/evaluation/signals/open-question'
import { pointVerbs } from '@/lib/features/questions/text/common-words'
import { fold } from '@/lib/features/questions/text/fold'
import { questionKeys } from '@/lib/features/questions/text/read-answer'
import { contentUnits, isVague } from '@/lib/features/questions/text/units'

/**
 * The words an answer to this question is likely to use, and how much each tells: 2 for a term of one word, 1 for
 * a word of the points, their longer terms and the skill, a half for one that only the model answer or, where nothing is
 * expected, the background uses. Words of the question itself and those that fit any answer are not among them.
 */
export function topicOf(input: JudgeTurnInput): ReadonlyMap<string, number> {
  const asked = questionKeys(input.question)
  const topic = new Map<string, number>()
  for (const point of input.points) {
    add(point.text, 1)
    for (const term of point.terms) add(term, isOneWord(term) ? 2 : 1)
  }
  add(input.skill.replaceAll('-', ' '), 1)
  add(input.modelAnswer, 0.5, false)
  if (isOpen(input)) for (const text of input.background ?? []) add(text, 0.5, false)
  return topic

  function add(text: string, weight: number, withNumbers = true) {
    for (const { key, kind } of wordsOf(text)) {
      if (asked.has(key) || isVague(key) || pointVerbs.has(key) || (kind === 'number' && !withNumbers))
        continue
      topic.set(key, Math.max(topic.get(key) ?? 0, weight))
    }
  }
}

function isOneWord(term: string): boolean {
  const folded = fold(term)
  const [word] = contentUnits(folded)
  return word !== undefined && word.start === 0 && word.end === folded.text.length
}

function wordsOf(text: string) {
  return contentUnits(fold(text))
}
