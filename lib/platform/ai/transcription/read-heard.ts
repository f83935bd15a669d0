import { cleanText, markedLanguage } from '@/lib/platform/ai/transcription/clean-text'
import { groupWords, meanCertainty } from '@/lib/platform/ai/transcription/group-words'
import type { Heard, HeardLine } from '@/lib/platform/ai/transcription/heard'
import { readTime, type Time, unitOf } from '@/lib/platform/ai/transcription/read-time'
import { spread, spreadText } from '@/lib/platform/ai/transcription/spread-text'

type Fields = Record<string, unknown>

/**
 * What a service heard, whichever of the many forms its answer has: text alone, segments or utterances with any of
 * their fields, words, with and without speakers (docs/decisions/0018).
 * @param answer the JSON it sent
 * @param durationMs of the sound, where it is known
 * @returns null when there is nothing in the answer that says what was heard; no lines when it says that nothing was
 */
export function readHeard(answer: unknown, durationMs: number | null): Heard | null {
  const fields = findContent(answer)
  if (!fields) return null
  const whole = textOf(fields) ?? ''
  const segments = listOf(fields, segmentLists)
  const words = listOf(fields, ['words']) ?? segments?.flatMap((segment) => listOf(segment, ['words']) ?? [])
  if (textOf(fields) === null && !segments && !words?.length) return null
  const ms = durationMs ?? statedDuration(fields)
  const language = languageOf(fields) ?? markedLanguage(whole)
  return { lines: linesOf({ whole, segments: segments ?? [], words: words ?? [] }, ms), language }
}

const wrappers = ['result', 'results', 'data', 'output', 'response', 'transcription', 'transcript']
const segmentLists = ['segments', 'utterances', 'sentences', 'chunks', 'phrases', 'paragraphs']
const textNames = ['text', 'transcript', 'transcription', 'content', 'sentence', 'punctuated_word', 'word']
const speakerNames = ['speaker', 'speaker_id', 'speakerId', 'speaker_label', 'speakerLabel', 'spk', 'spk_id']
const startNames = ['start', 'start_time', 'startTime', 'begin', 'begin_time', 'beginTime', 'from']
const endNames = ['end', 'end_time', 'endTime', 'stop', 'to']

function findContent(answer: unknown): Fields | null {
  if (typeof answer === 'string') return { text: answer }
  if (Array.isArray(answer)) return answer.some(isFields) ? { segments: answer } : null
  if (!isFields(answer)) return null
  if (textOf(answer) !== null || listOf(answer, [...segmentLists, 'words'])) return answer
  for (const name of wrappers) {
    const inner = findContent(answer[name])
    if (inner) return inner
  }
  return null
}

type Content = { whole: string; segments: Fields[]; words: Fields[] }

function linesOf({ whole, segments, words }: Content, durationMs: number | null): HeardLine[] {
  const heard = timed(segments, durationMs)
  const single = timed(words, durationMs)
  const areTimed = heard.some(({ startMs }) => startMs !== null)
  const tellsMore =
    single.some(({ speaker }) => speaker !== null) && heard.every(({ speaker }) => speaker === null)
  if (single.length > 0 && (!areTimed || tellsMore)) return groupWords(single)
  if (areTimed) return heard
  return heard.length > 0 ? spread(heard, durationMs) : spreadText(cleanText(whole), durationMs)
}

function timed(items: readonly Fields[], durationMs: number | null): HeardLine[] {
  const spans = items.map((item) => ({
    item,
    start: timeOf(item, startNames, 0),
    end: timeOf(item, endNames, 1),
  }))
  const unit = unitOf(spans, durationMs)
  const inMs = (time: Time | null) => {
    if (!time) return null
    const ms = Math.round(time.value * (time.unit === 'ms' ? 1 : time.unit === 's' ? 1_000 : unit))
    return Math.max(0, durationMs === null ? ms : Math.min(ms, durationMs))
  }
  return spans.flatMap(({ item, start, end }) => {
    const text = cleanText(textOf(item) ?? '')
    if (!text) return []
    const startMs = inMs(start)
    const endMs = inMs(end)
    return [
      {
        speaker: speakerOf(item),
        startMs: startMs ?? endMs,
        endMs: startMs !== null && endMs !== null ? Math.max(startMs, endMs) : (endMs ?? startMs),
        text,
        certainty: certaintyOf(item),
      },
    ]
  })
}

function timeOf(fields: Fields, names: readonly string[], place: 0 | 1): Time | null {
  for (const name of names) {
    const time =
      readTime(fields[name]) ?? readTime(fields[`${name}_ms`], 'ms') ?? readTime(fields[`${name}Ms`], 'ms')
    if (time) return time
  }
  return Array.isArray(fields.timestamp) ? readTime(fields.timestamp[place]) : null
}

function speakerOf(fields: Fields): string | null {
  for (const name of speakerNames) {
    const given = fields[name]
    if (typeof given === 'number') return String(given)
    if (typeof given === 'string' && given.trim() && !/^(unknown|none|null)$/i.test(given))
      return given.trim()
  }
  const [first] = listOf(fields, ['words']) ?? []
  return first ? speakerOf(first) : null
}

/** A mean log-probability is one as a probability; what may be no speech at all is the less certain for it. */
function certaintyOf(fields: Fields): number | null {
  const { avg_logprob: logprob, no_speech_prob: silence } = fields
  if (typeof logprob === 'number') {
    return clamp(Math.exp(logprob) * (typeof silence === 'number' ? 1 - clamp(silence) : 1))
  }
  for (const name of ['confidence', 'probability', 'score']) {
    const given = fields[name]
    if (typeof given === 'number' && given >= 0 && given <= 1) return given
  }
  const words = listOf(fields, ['words']) ?? []
  return meanCertainty(words.map((word) => ({ certainty: certaintyOf(word) })))
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

function statedDuration(fields: Fields): number | null {
  const duration = readTime(fields.duration)
  return duration && duration.value > 0
    ? Math.round(duration.value * (duration.unit === 'ms' ? 1 : 1_000))
    : null
}

const languageCodes: Record<string, string> = {
  english: 'en',
  chinese: 'zh',
  mandarin: 'zh',
  cantonese: 'yue',
}

function languageOf(fields: Fields): string | null {
  for (const name of ['language', 'lang', 'detected_language', 'language_code']) {
    const given = fields[name]
    if (typeof given !== 'string' || !given.trim()) continue
    const word = given.trim().toLowerCase()
    return languageCodes[word] ?? word.slice(0, 20)
  }
  return null
}

function textOf(fields: Fields): string | null {
  for (const name of textNames) {
    const given = fields[name]
    if (typeof given === 'string') return given
  }
  return null
}

function listOf(fields: Fields, names: readonly string[]): Fields[] | null {
  for (const name of names) {
    const given = fields[name]
    if (Array.isArray(given) && (given.length === 0 || given.some(isFields))) return given.filter(isFields)
  }
  return null
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
