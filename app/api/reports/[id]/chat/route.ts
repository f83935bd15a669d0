import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import { answerAgain } from '@/lib/features/chat/answer-again'
import { askAboutReport } from '@/lib/features/chat/ask-about-report'
import { clearChat } from '@/lib/features/chat/clear-chat'
import { getChat } from '@/lib/features/chat/get-chat'
import { chatMoveSchema } from '@/lib/features/chat/model'
import { streamChat } from '@/lib/features/chat/stream-chat'
import { route } from '@/lib/platform/http/route'

const params = z.object({ id: z.uuid() })

/** Streams the chat as it stands and the answer that is being given, for a browser that comes (back) to it. */
export const GET = route({
  params,
  handle: async ({ viewer, params: { id }, request }) =>
    streamChat(await getChat(viewer, id, localeSchema.parse(await getLocale())), request.signal),
})

/** Asks, or has the last answer given anew, and streams the chat as it then stands with the answer. */
export const POST = route({
  params,
  body: chatMoveSchema,
  limit: 'ai',
  handle: async ({ viewer, params: { id }, body, request }) => {
    const locale = localeSchema.parse(await getLocale())
    if (body.move === 'ask') await askAboutReport(viewer, id, body, locale)
    else await answerAgain(viewer, id, body.replyId)
    return streamChat(await getChat(viewer, id, locale), request.signal)
  },
})

/** Deletes the conversation. */
export const DELETE = route({
  params,
  limit: 'mutation',
  handle: async ({ viewer, params: { id } }) => {
    await clearChat(viewer, id)
    return new Response(null, { status: 204 })
  },
})
