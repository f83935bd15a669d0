import 'server-only'
import { z } from 'zod'
import { mediaLimits } from '@/lib/platform/media/media-limits'
import { readOnlyMedia, runTool } from '@/lib/platform/media/run-tool'

const outputSchema = z.object({ streams: z.array(z.object({ codec_type: z.string() })) })

/**
 * What a file has. How long it is its head may not know, and may say wrongly: listen to it.
 * @returns null when it is no recording
 * @throws as runTool
 */
export async function probe(path: string, signal: AbortSignal): Promise<{ hasSound: boolean } | null> {
  let text = ''
  const entries = ['-print_format', 'json', '-show_entries', 'stream=codec_type']
  const ended = await runTool('ffprobe', ['-v', 'quiet', ...readOnlyMedia, ...entries, `file:${path}`], {
    limitMs: mediaLimits.probeMs,
    signal,
    onText: (piece) => {
      text += piece
    },
  })
  const output = ended ? outputSchema.safeParse(JSON.parse(text)) : null
  if (!output?.success) return null
  return { hasSound: output.data.streams.some((stream) => stream.codec_type === 'audio') }
}
