/**
 * Speaks an interview, cuts it as the application does, has it transcribed and prints how much of it was right: words,
 * times and speakers. It measures; nothing passes or fails.
 *
 *     npm run bench:transcription -- [--engine recogniser|configured] [--rounds 4] [--hours 0]
 *
 * `recogniser` is pocketsphinx behind a server that speaks the protocol; `configured` is what the environment names.
 * `--hours` also cuts a recording of that length and prints what that takes of the processor and of this process.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pLimit from 'p-limit'
import { env, readEnv } from '@/lib/core/env'
import { transcribedAtOnce } from '@/lib/features/reviews/limits'
import { chooseCuts } from '@/lib/features/reviews/transcription/choose-cuts'
import { joinParts } from '@/lib/features/reviews/transcription/join-parts'
import { partMaxMs, partTargetMs } from '@/lib/features/reviews/transcription/part-limits'
import { transcribe } from '@/lib/platform/ai/transcription/transcribe'
import { readTranscribers } from '@/lib/platform/ai/transcription/transcribers'
import { findSilences, levelMs } from '@/lib/platform/media/levels'
import { speech, speechRange } from '@/lib/platform/media/speech'
import { writeSpeech } from '@/lib/platform/media/write-speech'
import { dialogue } from '../e2e/fixtures/speech/dialogue.ts'
import { converted } from '../e2e/fixtures/speech/sounds.ts'
import { type SpokenTruth, speak } from '../e2e/fixtures/speech/speak.ts'
import { recognise } from '../e2e/fixtures/transcriber/hearers.ts'
import { startTranscriber } from '../e2e/fixtures/transcriber/server.ts'
import { quantile } from './bench/figures.ts'
import { speakerAccuracy, timeErrors, wordErrorRate, wordsOf } from './bench/transcription/measure.ts'

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'recogniser' },
    rounds: { type: 'string', default: '4' },
    hours: { type: 'string', default: '0' },
  },
})
const never = new AbortController().signal
const folder = await mkdtemp(join(tmpdir(), 'bench-transcription-'))
const server = values.engine === 'recogniser' ? await startTranscriber({ hear: recognise }) : null
const engines = readTranscribers(server ? readEnv({ TRANSCRIBER_BASE_URL: server.url }) : env())

try {
  const { path, truth } = await speak(folder, dialogue, Number(values.rounds))
  print('spoken', `${(truth.durationMs / 60_000).toFixed(1)} min, ${truth.lines.length} lines`)
  const parts = await cut(path)
  const heard = await transcribed(parts)
  const { lines, speakers } = joinParts(heard, 'en')
  const said = truth.lines.flatMap(({ text }) => wordsOf(text))
  const words = lines.flatMap(({ text }) => wordsOf(text))
  print('word error rate', `${percent(wordErrorRate(said, words))} of ${said.length} words`)
  const errors = timeErrors(truth.lines, lines)
  print(
    'beginnings of lines, median / p95',
    `${quantile(errors, 0.5)} / ${quantile(errors, 0.95)} ms (${errors.length} lines)`,
  )
  print('speakers by the service', speakers.length > 0 ? speakers.map(({ name }) => name).join(', ') : 'none')
  print('speakers, told apart part by part, matched', percent(matched(truth, parts)))
  if (Number(values.hours) > 0) await cutHours(path, Number(values.hours), truth.durationMs)
} finally {
  await server?.close()
  await rm(folder, { recursive: true })
}

type Part = { startMs: number; endMs: number }

async function cut(path: string): Promise<Part[]> {
  const started = performance.now()
  const limitMs = 5 * 3_600_000
  const levels = await writeSpeech(path, join(folder, speech.fileName), { limitMs, signal: never })
  const durationMs = levels.length * levelMs
  const lengths = { targetMs: partTargetMs, maxMs: partMaxMs }
  const edges = [0, ...chooseCuts(durationMs, findSilences(levels), lengths), durationMs]
  const seconds = (performance.now() - started) / 1_000
  print(
    'cut',
    `${edges.length - 1} parts in ${seconds.toFixed(1)} s, ${Math.round(durationMs / 1_000 / seconds)} × real time`,
  )
  return edges.slice(1).map((endMs, at) => ({ startMs: edges[at] ?? 0, endMs }))
}

async function transcribed(parts: readonly Part[]) {
  const sound = await readFile(join(folder, speech.fileName))
  const turns = pLimit(transcribedAtOnce)
  const started = performance.now()
  const heard = await Promise.all(
    parts.map(({ startMs, endMs }) =>
      turns(async () => {
        const { start, end } = speechRange(startMs, endMs)
        const audio = new Uint8Array(sound.subarray(start, end))
        const { mediaType, fileName } = speech
        const given = { audio, mediaType, fileName, durationMs: endMs - startMs }
        return { startMs, endMs, result: await transcribe(given, { language: 'en', userId: null, engines }) }
      }),
    ),
  )
  print('transcribed', `in ${((performance.now() - started) / 1_000).toFixed(1)} s by ${engines[0]?.name}`)
  return heard
}

/** How well speakers are matched across parts when every other part calls them the other way round. */
function matched(truth: SpokenTruth, parts: readonly Part[]): number {
  const inside = parts.map(({ startMs, endMs }) =>
    truth.lines.filter((line) => line.startMs >= startMs && line.startMs < endMs),
  )
  const labelled = parts.map(({ startMs, endMs }, at) => {
    const names = at % 2 === 0 ? { interviewer: 'A', candidate: 'B' } : { interviewer: 'B', candidate: 'A' }
    const lines = (inside[at] ?? []).map((line) => ({
      speaker: names[line.speaker],
      startMs: line.startMs - startMs,
      endMs: Math.min(line.endMs, endMs) - startMs,
      text: line.text,
      certainty: null,
    }))
    return { startMs, endMs, result: { lines, language: null } }
  })
  const said = inside.flat()
  const { lines } = joinParts(labelled, 'en')
  return speakerAccuracy(
    said.map(({ speaker }, at) => ({ said: speaker, heard: lines[at]?.speaker ?? null })),
  )
}

async function cutHours(path: string, hours: number, roundMs: number): Promise<void> {
  const times = Math.ceil((hours * 3_600_000) / roundMs) - 1
  const long = await converted(path, folder, 'long.mp3', { repeats: times })
  const before = process.memoryUsage.rss()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const processor = process.cpuUsage()
  await cut(long)
  clearInterval(watch)
  const { user, system } = process.cpuUsage(processor)
  print(
    'this process meanwhile',
    `+${Math.round((most - before) / 1_048_576)} MB, ${Math.round((user + system) / 1_000)} ms`,
  )
}

function print(figure: string, measured: string): void {
  console.log(`${figure.padEnd(44)} ${measured}`)
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
