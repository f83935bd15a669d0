import 'server-only'
import { z } from 'zod'
import { mediaLimits } from '@/lib/platform/media/media-limits'
import { readOnlyMedia, runTool } from '@/lib/platform/media/run-tool'

const outputSchema = z.object({
  streams: z.array(z.object({ codec_type: z.string() })),
  format: z.object({
    duration: z.coerce.number().optional().catch(undefined),
    size: z.coerce.number().optional().catch(undefined),
  }),
})

/** Bytes in a second of the most compressed speech. */
const fewestBytes = 600

/** What a file has. */
export type Probe = {
  hasSound: boolean
  /** How long it says it is; null where it does not, or has not bytes enough for it. Listen to it to be sure. */
  statedMs: number | null
}

/**
 * Looks what a file is.
 * @returns null when it is no recording
 * @throws as runTool
 */
export async function probe(path: string, signal: AbortSignal): Promise<Probe | null> {
  let text = ''
  const entries = ['-print_format', 'json', '-show_entries', 'stream=codec_type:format=duration,size']
  const ended = await runTool('ffprobe', ['-v', 'quiet', ...readOnlyMedia, ...entries, `file:${path}`], {
    limitMs: mediaLimits.probeMs,
    signal,
    onText: (piece) => {
      text += piece
    },
  })
  const output = ended ? outputSchema.safeParse(JSON.parse(text)) : null
  if (!output?.success) return null
  const { streams, format } = output.data
  return {
    hasSound: streams.some((stream) => stream.codec_type === 'audio'),
    statedMs: statedMs(format),
  }
}

function statedMs({ duration = 0, size = 0 }: { duration?: number | undefined; size?: number | undefined }) {
  return duration > 0 && size / duration >= fewestBytes ? Math.round(duration * 1_000) : null
}
