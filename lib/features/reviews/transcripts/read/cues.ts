import { readTime, timeSource } from '@/lib/features/reviews/transcripts/read/times'

/** A caption: when it is shown, and its lines as they stand in the file. */
export type Cue = {
  startMs: number | null
  endMs: number | null
  lines: string[]
  certainty: number | null
  /** The line of its times, where these cannot be read. */
  broken: string | null
}

const settings = String.raw`(?:\s+(?:(?:align|line|position|size|vertical|region|[xy][12]):\S{1,40}\s*)+)?`
const timing = new RegExp(
  String.raw`^\s*(?<start>${timeSource}) {0,4}(?:--?>|–>|—>|-- >|→) {0,4}(?<end>${timeSource})${settings}\s*$`,
  'iu',
)
/** A line of times with mistakes in it: letters, too, where it begins with a digit. */
const almostTiming =
  /^\s*(?:\d[\w:.,;\s]{0,20}(?:--?>|–>|—>|-- >)\s*[\w:.,;\s]{0,20}|[\d:.,;\s]{0,20}(?:--?>|–>|—>|-- >)\s*[\d:.,;\s]{0,20})$/
const digits = /^\s*\d{1,6}\s*$/
const confidence = /^NOTE\s+Confidence:\s*(?<value>[01](?:\.\d+)?)\s*$/i

/** Whether a line says when a caption is shown, with mistakes or without. */
const isTiming = (line: string) => line.includes('>') && (timing.test(line) || almostTiming.test(line))

/** Whether a text is a file of captions: WebVTT by its first line, SubRip by lines of times. */
export function isCaptions(text: string): boolean {
  if (/^WEBVTT(?:\s|$)/.test(text)) return true
  return text.split('\n').some((line) => line.includes('>') && timing.test(line))
}

/**
 * The captions of a file in their order. Numbers and ids before them, headers, notes and styles belong to none; empty
 * lines within a caption of SubRip do not end it, and a line of times with mistakes begins one without times.
 */
export function readCues(text: string): Cue[] {
  const isVtt = /^WEBVTT(?:\s|$)/.test(text)
  const cues: Cue[] = []
  let cue: Cue | null = null
  let certainty: number | null = null
  const source = text.split('\n')
  let inBlock = isVtt
  for (const [index, line] of source.entries()) {
    if (isTiming(line)) {
      cue = { ...timesOf(line), lines: [], certainty }
      cues.push(cue)
      certainty = null
      inBlock = false
      continue
    }
    const isBlank = line.trim() === ''
    const startsBlock = index === 0 || source[index - 1]?.trim() === ''
    if (isBlank) inBlock = false
    else if (isVtt && startsBlock && /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(line)) {
      inBlock = true
      certainty = Number(confidence.exec(line)?.groups?.value ?? Number.NaN)
      if (Number.isNaN(certainty)) certainty = null
    }
    if (isBlank || inBlock) continue
    const isBeforeTimes = isTiming(source[index + 1] ?? '')
    if (isBeforeTimes && (digits.test(line) || (isVtt && startsBlock))) continue
    cue?.lines.push(line)
  }
  return cues
}

function timesOf(line: string): Pick<Cue, 'startMs' | 'endMs' | 'broken'> {
  const groups = timing.exec(line)?.groups
  const startMs = readTime(groups?.start)
  const endMs = readTime(groups?.end)
  return { startMs, endMs, broken: startMs === null || endMs === null ? line.trim() : null }
}
