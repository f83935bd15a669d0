import { maxLines } from '@/lib/features/reviews/limits'
import { findNames, keyOfLabel } from '@/lib/features/reviews/transcripts/read/find-names'
import { type Head, headsOf } from '@/lib/features/reviews/transcripts/read/heads'
import { joinText } from '@/lib/features/reviews/transcripts/read/join-text'
import type { RawLine, RawTranscript } from '@/lib/features/reviews/transcripts/read/raw-line'
import { isAround } from '@/lib/features/reviews/transcripts/read/surroundings'

/** Share of the lines that begin with labels nobody would know for such, below which a colon is only a colon. */
const leastShare = 0.06

/** Share of times among the beginnings below which a time at the start of a line is part of what is said. */
const leastTimes = 0.2

/**
 * Reads a text in which the beginnings of lines say who speaks, or when. What has the form of a label is one when its
 * own words say so, when it stands with times, or when it comes again and again; so "for example:" is none.
 * @returns null when nothing in the text says who speaks or when
 */
export function readLabelled(text: string): RawTranscript | null {
  const source = withoutInlineLabels(text.split('\n').map((line) => line.trim()))
  const read = withoutLoneWords(
    source.filter((line) => line !== '').map((line) => ({ line, heads: headsOf(line) })),
  )
  const manner = mannerOf(read)
  if (!manner) return null

  const parts: (RawLine & { pieces: string[] })[] = []
  const leftOut: string[] = []
  let mark: number | null = null
  for (const { line, heads } of read) {
    const open = parts.at(-1)
    const head = beginningOf(heads, manner, open?.pieces.length === 0 ? open : null)
    if (head && manner.hasLabels && isBare(head)) mark = head.startMs
    else if (head) {
      parts.push({ ...lineOf(head, mark), pieces: head.text === '' ? [] : [head.text] })
      mark = null
    } else if (isAround(line, open === undefined)) leftOut.push(line)
    else if (open) open.pieces.push(line)
    else parts.push({ ...lineOf(nobody, null), pieces: [line] })
  }
  const lines = parts.map(({ pieces, ...part }) => ({ ...part, text: joinText(pieces) }))
  return { lines, leftOut, broken: [] }
}

type ReadLine = { line: string; heads: Head[] }

/** How the beginnings of a text's lines are to be understood. */
type Manner = { hasLabels: boolean; isLabel: (head: Head) => boolean; isMark: (head: Head) => boolean }

/** Told from all lines; null when none says who speaks, and too few say when. */
function mannerOf(read: ReadLine[]): Manner | null {
  const spoken = read.filter(({ line, heads }) => !isAround(line, false) && !heads.some(isBare))
  const names = findNames(
    spoken.map(({ heads }) => heads.flatMap(({ label, proof }) => (label === null ? [] : { label, proof }))),
    leastShare,
  )
  const found = read.flatMap(({ heads }) => heads.find((head) => isNamed(head, names)) ?? [])
  const ways = [(head: Head) => head.startMs !== null, (head: Head) => head.text === '']
  for (const isUsual of ways) keepUsual(names, found, isUsual)
  const isLabel = (head: Head) => isNamed(head, names)
  const labelled = read.filter(({ heads }) => heads.some(isLabel)).length
  const timed = read.filter(({ heads }) => !heads.some(isLabel) && heads.some(isTime)).length
  const rest = read.length - labelled - timed
  const areMarks = timed >= Math.max(2, leastTimes * (labelled === 0 ? rest : labelled))
  if (labelled === 0 && !areMarks) return null
  return { hasLabels: labelled > 0, isLabel, isMark: (head) => isBare(head) || (areMarks && isTime(head)) }
}

/** Share of the labels that stand in the same way, from which on one that never does is no label. */
const usually = 0.65

/** Where labels stand with a time, or on lines of their own, a word before a colon is none. */
function keepUsual(names: Set<string>, found: Head[], isUsual: (head: Head) => boolean): void {
  const usual = found.filter(isUsual)
  if (usual.length < usually * found.length) return
  const kept = new Set(usual.map(({ label }) => keyOfLabel(label ?? '')))
  for (const name of names) if (!kept.has(name)) names.delete(name)
}

const isNamed = ({ label }: Head, names: ReadonlySet<string>) =>
  label !== null && names.has(keyOfLabel(label))

/**
 * The one of the ways to understand a line by which it begins something new.
 * @param waiting what has begun and said nothing yet: what follows a name and a time is said, whatever it looks like
 */
function beginningOf(heads: Head[], manner: Manner, waiting: RawLine | null): Head | undefined {
  const labelled = heads.find(manner.isLabel)
  if (!waiting || !manner.hasLabels) return labelled ?? heads.find(manner.isMark)
  return waiting.startMs === null || labelled?.text === '' ? labelled : undefined
}

const nobody: Head = { label: null, startMs: null, endMs: null, text: '', proof: 0 }

function lineOf({ label, startMs, endMs }: Head, mark: number | null): RawLine {
  return { label, startMs: startMs ?? mark, endMs, text: '', certainty: null }
}

const isTime = (head: Head) => head.label === null && head.startMs !== null
const isBare = (head: Head) => isTime(head) && head.text === ''

/** What stands alone behind a time is no name when the next line begins with a time too: it is what was said. */
function withoutLoneWords(read: ReadLine[]): ReadLine[] {
  return read.map(({ line, heads }, index) => {
    const next = read[index + 1]
    const isLast = next === undefined || next.heads.some(isTime)
    const isSaid = isLast && heads.some((head) => isTime(head) && head.text !== '')
    return { line, heads: isSaid ? heads.filter(({ label, text }) => label === null || text !== '') : heads }
  })
}

/** Labels of speakers within a line, where a conversation was pasted without its line ends. */
const inlineLabel =
  /(?<=[。！？.!?…”"\s])\s*(?=(?:面试官|候选人|应聘者|面试者|求职者|我|HR|问|答|Interviewer|Candidate|Interviewee|Me|Q|A|(?:Speaker|说话人|发言人) ?\d{1,2}) ?\d?\s?(?:[:：]))/gu
const longLine = 120

function withoutInlineLabels(lines: string[]): string[] {
  return lines.flatMap((line) => {
    if (line.length < longLine) return [line]
    const parts = line.split(inlineLabel)
    return parts.length >= 3 && parts.length <= maxLines ? parts : [line]
  })
}
