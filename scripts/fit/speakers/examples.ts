import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBank } from '@/db/seed/seed-bank'
import type { Locale } from '@/lib/core/locale'
import { wholeSentenceSpans } from '@/lib/features/questions/text/sentences'
import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import { type Move, moves } from '@/lib/features/reviews/transcripts/speakers/moves'
import { type Labelled, type LabelledLine, readLabelled } from '../../bench/segmentation/labels.ts'

/** A line of which it is known what it does. */
type ToldLine = { text: string; move: Move }

/** A conversation to learn from. Copies of one have its name. */
export type Told = { name: string; language: Locale; lines: ToldLine[]; weight: number }

const deeds: Record<LabelledLine['label'], string> = {
  question: 'asks',
  follow_up: 'asks',
  answer: 'answers',
  small_talk: 'chats',
  logistics: 'arranges',
  candidate_question: '',
  other: 'tells',
  reaction: 'reacts',
}

/** The labelled conversations that may be looked at, as if nobody had said who speaks. */
export function readExamples(): Told[] {
  return readLabelled()
    .filter(({ half }) => half === 'looking')
    .map((one) => ({
      name: one.name,
      language: one.transcript.language,
      lines: withCounterQuestions(one.lines.filter(({ role }) => role !== 'other').map(toldIn)),
      weight: 1,
    }))
}

function toldIn({ text, label, role }: Labelled['lines'][number]): ToldLine {
  const deed =
    label === 'candidate_question' ? (role === 'candidate' ? 'asks back' : 'replies') : deeds[label]
  const move = `${role} ${deed}` as Move
  if (moves.includes(move)) return { text, move }
  return { text, move: role === 'candidate' ? 'candidate answers' : 'interviewer tells' }
}

const endsAsking = /[?？]$/

/** Counter-questions are labelled as part of an answer, and their replies as part of a question; neither sounds like one. */
function withCounterQuestions(lines: readonly ToldLine[]): ToldLine[] {
  const told: ToldLine[] = []
  for (const { text, move } of lines) {
    const isAsking = endsAsking.test(text)
    const isReply = told.at(-1)?.move === 'candidate asks back' && !isAsking
    if (move === 'candidate answers' && isAsking) told.push({ text, move: 'candidate asks back' })
    else if (move === 'interviewer asks' && isReply) told.push({ text, move: 'interviewer replies' })
    else told.push({ text, move })
  }
  return told
}

const folder = join(import.meta.dirname, 'conversations')

/** Conversations that were written to learn from, and measure nothing: "# name", then "I|C move text" a line. */
export function readWritten(): Told[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^# /m)
      .slice(1)
      .map((text) => {
        const [name = '', ...lines] = text.trim().split('\n')
        const language = file.startsWith('en') ? 'en' : 'zh-CN'
        return { name, language, lines: lines.map((line) => readTold(name, line)), weight: 1 }
      }),
  )
}

/** @throws when the line is not as it should be */
function readTold(name: string, line: string): ToldLine {
  const [, who, deed, text = ''] = /^([IC]) (asks back|[a-z]+) (.+)$/.exec(line) ?? []
  const move = `${who === 'I' ? 'interviewer' : 'candidate'} ${deed}` as Move
  if (!moves.includes(move)) throw new Error(`${name}: cannot be read: ${line}`)
  return { text, move }
}

export function asLines(lines: readonly ToldLine[]): SpokenLine[] {
  return lines.map(({ text }) => ({ speaker: null, startMs: null, endMs: null, text, certainty: null }))
}

/** As a recogniser writes it: without marks and capitals. */
export function plain({ lines, ...rest }: Told): Told {
  const written = lines.map(({ text, move }) => ({
    move,
    text: text
      .toLowerCase()
      .replace(/(\p{Script=Han})[^\p{L}\p{N}'’\s]+(?=\p{Script=Han})/gu, '$1')
      .replace(/[^\p{L}\p{N}'’\s]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  }))
  return { ...rest, lines: written.filter(({ text }) => text !== '') }
}

/** With a line for each stretch between marks. */
function split({ lines, ...rest }: Told): Told {
  const shorter = lines.flatMap(({ text, move }) =>
    (text.match(/.{8,}?[,，.。?？!！；;]+(?=.{5})|.+$/gu) ?? [text]).map((piece) => ({
      move,
      text: piece.trim(),
    })),
  )
  return { ...rest, lines: shorter }
}

/** With neighbouring lines that do the same made one. */
function joined({ lines, ...rest }: Told): Told {
  const longer: ToldLine[] = []
  for (const { text, move } of lines) {
    const last = longer.at(-1)
    if (last?.move === move) last.text += rest.language === 'en' ? ` ${text}` : text
    else longer.push({ text, move })
  }
  return { ...rest, lines: longer }
}

/** Begun late and ended early. */
function cut({ lines, ...rest }: Told): Told {
  return { ...rest, lines: lines.slice(Math.round(lines.length * 0.2), Math.round(lines.length * 0.85)) }
}

/** A conversation and copies of it as others would have written it down, which count less. */
export function variantsOf(one: Told): Told[] {
  const short = split(one)
  const copies: [Told, number][] = [
    [plain(one), 1],
    [short, 0.5],
    [plain(short), 0.5],
    [joined(one), 0.5],
    [plain(joined(one)), 0.5],
    [plain(cut(one)), 0.5],
  ]
  return [one, ...copies.map(([copy, weight]) => ({ ...copy, weight: one.weight * weight }))]
}

/** Positions of the bank to learn from: its last, since the bench's long conversations are composed of its first. */
const positions = 12

/** Questions and model answers of the bank. They are written, not spoken: they count little. */
export function readBankExamples(): Told[] {
  return (['en', 'zh-CN'] as const).flatMap((language) =>
    readBank()
      .slice(-positions)
      .map(({ questions }, number) => {
        const lines: ToldLine[] = []
        for (const { question, modelAnswer, followUps } of questions.slice(0, 6)) {
          const answer = modelAnswer[language].trim()
          const pieces = wholeSentenceSpans(answer, language).map(({ start, end }) =>
            answer.slice(start, end).trim(),
          )
          const asked = followUps.slice(0, number % 3)
          const later = asked.map(() => pieces.pop()).reverse()
          lines.push({ move: 'interviewer asks', text: question[language].trim() })
          for (const text of pieces) lines.push({ move: 'candidate answers', text })
          for (const [at, one] of asked.entries()) {
            const reply = later[at]
            if (reply)
              lines.push(
                { move: 'interviewer asks', text: one[language].trim() },
                { move: 'candidate answers', text: reply },
              )
          }
        }
        return { name: `bank ${language} ${number}`, language, lines, weight: 0.2 }
      }),
  )
}
