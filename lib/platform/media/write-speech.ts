import 'server-only'
import { levelMs } from '@/lib/platform/media/levels'
import { mediaLimits } from '@/lib/platform/media/media-limits'
import { readOnlyMedia, runTool } from '@/lib/platform/media/run-tool'
import { speech } from '@/lib/platform/media/speech'

/**
 * Takes the first sound out of a recording, writes it as `speech` says to `target`, and listens to it on the way.
 * Where the recording has gaps there is silence, so that its times stay right.
 * @param limitMs of sound, after which it stops
 * @returns how loud each tenth of a second is, in dB of full scale; empty when nothing could be read
 * @throws as runTool
 */
export async function writeSpeech(
  path: string,
  target: string,
  { limitMs, signal }: { limitMs: number; signal: AbortSignal },
): Promise<number[]> {
  const levels: number[] = []
  let rest = ''
  await runTool('ffmpeg', argumentsFor(path, target, limitMs), {
    limitMs: mediaLimits.listenMs,
    signal,
    onText: (piece) => {
      const lines = (rest + piece).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines)
        if (line.startsWith(levelKey)) levels.push(Number(line.slice(levelKey.length + 1)))
    },
  })
  // "-inf", which digital silence is, is no number.
  return levels.map((level) => (Number.isNaN(level) ? Number.NEGATIVE_INFINITY : level))
}

/**
 * How hard LAME thinks, 0 (most) to 9: this takes half the time of its default, and at the bit rate of `speech` a
 * recogniser hears as well (npm run bench:transcription).
 */
const encoderEffort = '7'

const levelKey = 'lavfi.astats.Overall.RMS_level'

function argumentsFor(path: string, target: string, limitMs: number): string[] {
  const { sampleRate, bitRate } = speech
  const filters = [
    `aresample=${sampleRate}:async=1:first_pts=0`,
    'aformat=sample_fmts=s16:channel_layouts=mono',
    `asetnsamples=${(sampleRate * levelMs) / 1_000}`,
    'astats=metadata=1:reset=1:measure_perchannel=none:measure_overall=RMS_level',
    `ametadata=print:key=${levelKey}:file=-`,
  ]
  return [
    ['-nostdin', '-v', 'quiet', '-threads', '1', '-y', ...readOnlyMedia, '-i', `file:${path}`],
    ['-map', '0:a:0', '-vn', '-sn', '-dn', '-map_metadata', '-1', '-t', String(limitMs / 1_000)],
    ['-filter_threads', '1', '-af', filters.join(',')],
    ['-c:a', 'libmp3lame', '-compression_level', encoderEffort, '-b:a', String(bitRate), '-reservoir', '0'],
    ['-write_xing', '0', '-id3v2_version', '0', '-f', 'mp3', `file:${target}`],
  ].flat()
}
