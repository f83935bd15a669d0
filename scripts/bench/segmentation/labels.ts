import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import {
  type SpeakerRole,
  speakerRoleSchema,
  type Transcript,
} from '@/lib/features/reviews/transcripts/schema'
import { sizeOf } from '@/lib/features/reviews/transcripts/segment/size'

/** Transcripts one may look at while changing a rule, and those that only measure it. */
export const halves = ['looking', 'measuring'] as const

/** What lines do: question, follow-up, answer; the kinds of asides; a reaction, which may be anywhere. */
const codes = {
  q: 'question',
  f: 'follow_up',
  a: 'answer',
  s: 'small_talk',
  l: 'logistics',
  c: 'candidate_question',
  o: 'other',
  '.': 'reaction',
} as const
type Code = keyof typeof codes
export type LineLabel = (typeof codes)[Code]

/** A line with what it does and who says it. */
export type LabelledLine = { id: string; text: string; label: LineLabel; role: SpeakerRole }

/** A turn as a person reads it; ids of lines. */
export type LabelledTurn = { question: string[]; followUps: string[]; answers: string[] }

/** A conversation whose turns a person has marked. */
export type Labelled = {
  name: string
  half: (typeof halves)[number] | 'long'
  /** As it is read: without roles, and without speakers where the source has none. */
  transcript: Transcript
  lines: LabelledLine[]
  turns: LabelledTurn[]
}

const fileSchema = z.strictObject({
  half: z.enum(halves),
  language: localeSchema,
  /** Whether there are times. */
  timed: z.boolean().default(false),
  /** Whether the source does not say who speaks. */
  hidden: z.boolean().default(false),
  speakers: z.record(z.string(), z.strictObject({ name: z.string(), role: speakerRoleSchema })),
  /** "SPEAKER LABEL text" each. */
  lines: z.string(),
})
export type Source = z.output<typeof fileSchema>

const folder = join(import.meta.dirname, 'transcripts')

/** The labelled transcripts. @throws when a file is not as it should be */
export function readLabelled(): Labelled[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const source = fileSchema.parse(parse(readFileSync(join(folder, file), 'utf8')))
      return { ...label(file.replace(/\.yaml$/, ''), source), half: source.half }
    })
}

/** English words a minute, milliseconds between lines of one person, and before somebody else speaks. */
const pace = { words: 150, within: 250, between: 700 }

/** Makes a labelled conversation of its lines. */
export function label(
  name: string,
  { language, timed, hidden, speakers, lines: written }: Omit<Source, 'half'>,
): Omit<Labelled, 'half'> {
  let now = 1_000
  let before: string | undefined
  const read = written
    .trim()
    .split('\n')
    .map((line, at) => {
      const [, who = '', code = '', text = ''] = /^(\S+) ([a-z.]) (.+)$/u.exec(line.trim()) ?? []
      const speaker = speakers[who]
      if (!speaker || !(code in codes)) throw new Error(`${name}: line ${at + 1} cannot be read: ${line}`)
      if (before !== undefined) now += before === who ? pace.within : pace.between
      before = who
      const startMs = Math.round(now)
      now += (sizeOf(text) / pace.words) * 60_000
      const endMs = Math.round(now)
      return { id: String(at + 1), who, role: speaker.role, label: codes[code as Code], text, startMs, endMs }
    })
  const transcript: Transcript = {
    language,
    speakers: hidden
      ? []
      : Object.entries(speakers).map(([id, one]) => ({ id, name: one.name, role: 'other', guessed: true })),
    lines: read.map(({ id, who, text, startMs, endMs }) => ({
      id,
      speaker: hidden ? null : who,
      startMs: timed ? startMs : null,
      endMs: timed ? endMs : null,
      text,
      certainty: null,
    })),
  }
  const lines = read.map(({ id, text, label: does, role }) => ({ id, text, label: does, role }))
  return { name, transcript, lines, turns: turnsOf(lines) }
}

/** Turns of labelled lines: each begins with the first line of a question. */
function turnsOf(lines: readonly LabelledLine[]): LabelledTurn[] {
  const turns: LabelledTurn[] = []
  let last: LineLabel | null = null
  for (const { id, label: does } of lines) {
    if (does === 'question' && last !== 'question') turns.push({ question: [], followUps: [], answers: [] })
    const turn = turns.at(-1)
    if (does === 'question') turn?.question.push(id)
    if (does === 'follow_up') turn?.followUps.push(id)
    if (does === 'answer') turn?.answers.push(id)
    if (does !== 'reaction') last = does
  }
  return turns
}
