import type { AnswerInput } from '@/lib/features/chat/ai/answer-question/schema'
import { marks } from '@/lib/features/chat/model'

/** Messages before a question that a model is shown: what "and the other one?" may refer to. */
const messageCount = 6

/** Characters of each. */
const messageLength = 1_200

/**
 * What a model is shown of the chat before a question, the oldest first.
 * @param before the messages before it, the latest first
 */
export function historyOf(
  before: readonly { author: 'candidate' | 'assistant'; text: string }[],
): AnswerInput['history'] {
  return before
    .slice(0, messageCount)
    .reverse()
    .map(({ author, text }) => ({
      author,
      text: text.replaceAll(marks.advice, '').replaceAll(marks.removed, '').slice(0, messageLength),
    }))
    .filter(({ text }) => text.trim())
}
