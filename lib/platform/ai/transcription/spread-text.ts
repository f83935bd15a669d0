import type { HeardLine } from '@/lib/platform/ai/transcription/heard'

/** Characters of a line; a service that sets no full stops would make one of five minutes. */
const longest = 300

/**
 * Lines of a text that came without times: its sentences, with times in proportion to their length. Nobody knows how
 * sure the service was, nor who spoke.
 * @param durationMs of the sound; null gives lines without times
 */
export function spreadText(text: string, durationMs: number | null): HeardLine[] {
  return spread(
    sentences(text).map((sentence) => ({ speaker: null, text: sentence, certainty: null })),
    durationMs,
  )
}

/** Gives lines without times a share of the whole, in proportion to their length. */
export function spread(
  lines: readonly Pick<HeardLine, 'speaker' | 'text' | 'certainty'>[],
  durationMs: number | null,
): HeardLine[] {
  const all = lines.reduce((sum, { text }) => sum + text.length, 0)
  let before = 0
  return lines.map((line) => {
    if (durationMs === null || all === 0) return { ...line, startMs: null, endMs: null }
    const startMs = Math.round((before / all) * durationMs)
    before += line.text.length
    return { ...line, startMs, endMs: Math.round((before / all) * durationMs) }
  })
}

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' })

function sentences(text: string): string[] {
  const found = [...segmenter.segment(text)].map(({ segment }) => segment.trim())
  return found.filter(Boolean).flatMap(shorten)
}

function shorten(sentence: string): string[] {
  if (sentence.length <= longest) return [sentence]
  const head = sentence.slice(0, longest)
  const comma = Math.max(...['，', ',', '、', ';', '；'].map((sign) => head.lastIndexOf(sign)))
  const end = comma > longest / 2 ? comma + 1 : head.lastIndexOf(' ') + 1 || longest
  return [sentence.slice(0, end).trim(), ...shorten(sentence.slice(end).trim())]
}
