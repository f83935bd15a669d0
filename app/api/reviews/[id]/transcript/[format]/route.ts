import { z } from 'zod'
import { writeTranscriptFile } from '@/lib/features/reviews/write-transcript-file'
import { attachment } from '@/lib/platform/http/attachment'
import { route } from '@/lib/platform/http/route'

/** What was said in a review, as captions or as text. */
export const GET = route({
  params: z.object({ id: z.uuid(), format: z.enum(['srt', 'vtt', 'txt']) }),
  handle: async ({ viewer, params }) => {
    const { text, fileName, mediaType } = await writeTranscriptFile(viewer, params.id, params.format)
    return new Response(text, { headers: attachment(fileName, `${mediaType}; charset=utf-8`) })
  },
})
