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
  const read = source.map((line) => ({ line, heads: line === '' ? [] : headsOf(line) }))
  const named = read
    .filter(({ line, heads }) => line !== '' && !isAround(line, false) && !heads.some(isBare))
    .map(({ heads }) => heads.flatMap(({ label, proof }) => (label === null ? [] : { label, proof })))
  const names = findNames(named, leastShare)
  const isLabel = (head: Head) => head.label !== null && names.has(keyOfLabel(head.label))
  const labelled = read.filter(({ heads }) => heads.some(isLabel)).length
  const timed = read.filter(({ heads }) => !heads.some(isLabel) && heads.some(isTime)).length
  const marks = timed >= Math.max(2, leastTimes * labelled)
  if (
    labelled === 0 &&
    (!marks || timed < leastTimes * read.filter(({ heads }) => heads.length === 0).length)
  )
    return null

  const parts: (RawLine & { pieces: string[] })[] = []
  const leftOut: string[] = []
  let mark: number | null = null
  for (const { line, heads } of read) {
    if (line === '') continue
    const open = parts.at(-1)
    const waitsForSpeech = labelled > 0 && open?.pieces.length === 0
    const head: Head | undefined =
      heads.find(isLabel) ?? (waitsForSpeech ? undefined : heads.find((one) => isMark(one, marks)))
    if (head && head.label === null && head.text === '' && labelled > 0) mark = head.startMs
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

const nobody: Head = { label: null, startMs: null, endMs: null, text: '', proof: 0 }

function lineOf({ label, startMs, endMs }: Head, mark: number | null): RawLine {
  return { label, startMs: startMs ?? mark, endMs, text: '', certainty: null }
}

const isTime = (head: Head) => head.label === null && head.startMs !== null
const isBare = (head: Head) => isTime(head) && head.text === ''
const isMark = (head: Head, marks: boolean) => isBare(head) || (marks && isTime(head))

/** Labels of speakers within a line, where a conversation was pasted without its line ends. */
const inlineLabel =
  /(?<=[。！？.!?…”"\s])\s*(?=(?:面试官|候选人|应聘者|面试者|求职者|我|HR|问|答|Interviewer|Candidate|Interviewee|Me|Q|A|(?:Speaker|说话人|发言人) ?\d{1,2}) ?\d?\s?(?:[:：]))/gu
const longLine = 120

function withoutInlineLabels(lines: string[]): string[] {
  return lines.flatMap((line) => {
    if (line.length < longLine) return [line]
    const parts = line.split(inlineLabel)
    return parts.length >= 3 ? parts : [line]
  })
}
