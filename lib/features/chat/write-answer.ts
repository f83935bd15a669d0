import 'server-only'
import { localeSchema } from '@/lib/core/locale'
import { answerQuestion } from '@/lib/features/chat/ai/answer-question'
import { answerOffline } from '@/lib/features/chat/ai/answer-question/offline'
import { instructions } from '@/lib/features/chat/ai/answer-question/prompt'
import type { AnswerInput } from '@/lib/features/chat/ai/answer-question/schema'
import { checkReply } from '@/lib/features/chat/check-reply'
import {
  type ChatRow,
  completeChatReply,
  findChatMessage,
  growChatReplies,
  readChatBefore,
  takeOverChatReply,
} from '@/lib/features/chat/data'
import { groundsOf } from '@/lib/features/chat/grounds'
import { historyOf } from '@/lib/features/chat/history'
import { assembleReport } from '@/lib/features/reports/assemble-report'
import { readSource } from '@/lib/features/reports/data'
import { offlineEngine } from '@/lib/platform/ai/providers'
import { type ReplyPart, type ReplyResult, streamReply } from '@/lib/platform/ai/stream-reply'
import type { ReplyKind } from '@/lib/platform/replies/reply-kind'

/** Answers about a report, as rows of its chat: checked before anybody sees them. */
export const answers: ReplyKind<ChatRow> = {
  find: findChatMessage,
  grow: growChatReplies,
  complete: completeChatReply,
  takeOver: takeOverChatReply,
  say: (row) =>
    async function* say(signal) {
      const { input, userId } = await readTask(row)
      return yield* checked(streamReply(answerQuestion, input, { userId, signal }), input)
    },
}

async function readTask(row: ChatRow): Promise<{ input: AnswerInput; userId: string }> {
  const { interviewId, userId, before } = await readChatBefore(row)
  const [question, ...earlier] = before
  if (!question) throw new Error('a reply without a question')
  const report = assembleReport({ id: row.reportId, ...(await readSource('system', interviewId)) })
  const language = localeSchema.parse(row.language)
  return { input: { report, language, question: question.text, history: historyOf(earlier) }, userId }
}

async function* checked(
  parts: AsyncGenerator<ReplyPart, ReplyResult, void>,
  input: AnswerInput,
): AsyncGenerator<ReplyPart, ReplyResult, void> {
  const grounds = groundsOf(input.report)
  let checker = checkReply(grounds, instructions)
  let text = ''
  const show = (words: string): ReplyPart[] => {
    text += words
    return words ? [{ type: 'delta', text: words }] : []
  }
  let part = await parts.next()
  for (; !part.done; part = await parts.next()) {
    if (part.value.type === 'delta') yield* show(checker.push(part.value.text))
    else {
      checker = checkReply(grounds, instructions)
      text = ''
      yield part.value
    }
  }
  yield* show(checker.end())
  if (saysSomething(text)) return { ...part.value, text }

  // Nothing a model said was borne out: what search finds is worth more than a list of gaps.
  yield { type: 'reset' }
  text = ''
  const offline = checkReply(grounds, instructions)
  yield* show(offline.push(answerOffline(input)))
  yield* show(offline.end())
  return { engine: offlineEngine, fallback: 'malformed', text }
}

function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(/\[[^\]]*\]/g, ''))
}
