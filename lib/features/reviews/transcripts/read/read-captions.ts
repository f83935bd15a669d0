import { type Cue, readCues } from '@/lib/features/reviews/transcripts/read/cues'
import { findNames, keyOfLabel, type PossibleName } from '@/lib/features/reviews/transcripts/read/find-names'
import { joinText } from '@/lib/features/reviews/transcripts/read/join-text'
import { nameOfLabel } from '@/lib/features/reviews/transcripts/read/labels'
import type { RawLine, RawTranscript } from '@/lib/features/reviews/transcripts/read/raw-line'

const tags =
  /<\/?(?:v|c|i|b|u|s|font|ruby|rt|lang)(?:[.\s][^<>\n]{0,200})?>|<\d[\d:.]{0,20}>|\{\\[^{}\n]{0,80}\}/gi
const voice = /<v(?:\.[^\s<>]{0,40})?\s+([^<>\n]{1,100})>/i
const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#39;': "'",
  '&lrm;': '',
  '&rlm;': '',
  '&amp;': '&',
}
/** Milliseconds below which a caption only keeps the last one on the screen. */
const flash = 50
/** What stands before the words of another speaker. */
const change = /^\s*(?:[-–—]|>>+)\s*/

/** A piece of a caption that one person says. */
type Piece = Omit<RawLine, 'text'> & { lines: string[] }

/**
 * Reads captions of WebVTT and SubRip, and the lines of times, name and text that meeting tools write. Names come from
 * voice tags, else from what stands before a colon, in brackets, or on a line of its own, where it comes again and again.
 */
export function readCaptions(text: string): RawTranscript {
  const cues = readCues(text)
  const decode = /^WEBVTT/.test(text) ? withoutEntities : (line: string) => line
  const pieces = withoutRolling(cues).flatMap((cue) => piecesOf(cue, decode))
  const hasVoices = pieces.some(({ label }) => label !== null)
  const labelled = hasVoices ? pieces : withLabels(pieces)
  const lines = labelled.map(({ lines: said, ...piece }) => ({ ...piece, text: joinText(said) }))
  return { lines, leftOut: [], broken: cues.flatMap(({ broken }) => broken ?? []) }
}

const withoutEntities = (line: string) =>
  line.replace(/&(?:lt|gt|nbsp|quot|#39|lrm|rlm|amp);/g, (entity) => entities[entity] ?? entity)

/** Captions that roll up show every line twice. */
function withoutRolling(cues: Cue[]): Cue[] {
  let shown: string | undefined
  return cues.map((cue) => {
    const plain = cue.lines.map((line) => line.replace(tags, '').trim())
    const isFlash = cue.startMs !== null && cue.endMs !== null && cue.endMs - cue.startMs <= flash
    const isRepeated = shown !== undefined && plain[0] === shown && (plain.length > 1 || isFlash)
    shown = plain.at(-1) ?? shown
    return isRepeated ? { ...cue, lines: cue.lines.slice(1) } : cue
  })
}

/** The pieces of a caption: one for each voice, or for each line where dashes or arrows tell speakers apart. */
function piecesOf(cue: Cue, decode: (line: string) => string): Piece[] {
  const { startMs, endMs, certainty } = cue
  const piece = (label: string | null, lines: string[]): Piece => ({
    ...{ label, startMs, endMs, certainty },
    lines: lines.map((line) => decode(line.replace(tags, ''))),
  })
  const text = cue.lines.join('\n')
  if (voice.test(text)) {
    const [before = '', ...parts] = text.split(new RegExp(voice, 'gi'))
    const spoken = parts.flatMap((part, index) =>
      index % 2 === 0 ? [piece(nameOfLabel(decode(part)), [parts[index + 1] ?? ''])] : [],
    )
    return before.trim() === '' ? spoken : [piece(null, [before]), ...spoken]
  }
  if (cue.lines.length > 1 && cue.lines.every((line) => change.test(line)))
    return cue.lines.map((line) => piece(null, [line.replace(change, '')]))
  return [
    piece(
      null,
      cue.lines.map((line) => line.replace(/^\s*>>+\s*/, '')),
    ),
  ]
}

/** The forms in which captions name who speaks before what is said. */
const beforeColon =
  /^\s*[[【]?(?<name>[^\s:：。！？!?；;，[\]【】][^:：。！？!?；;，[\]【】\n]{0,39}?)[\]】]?\s*(?:：|:(?!\/\/|\d\d))\s*/u
const inBrackets = /^\s*[[【(（](?<name>[^\s[\]【】()（）][^[\]【】()（）\n]{0,39})[\]】)）]\s+(?=\S)/u

/** Shares of the captions that must be named for a form to be one; a first line may be anything. */
const leastShare = { before: 0.1, firstLine: 0.8 }

/** Takes the names of speakers out of what is said, in that of three forms which most captions have. */
function withLabels(pieces: Piece[]): Piece[] {
  const ways = [
    {
      take: (piece: Piece, names: Names) => splitAtNames(piece, beforeColon, names),
      names: namesIn(pieces, beforeColon),
    },
    {
      take: (piece: Piece, names: Names) => splitAtNames(piece, inBrackets, names),
      names: namesIn(pieces, inBrackets),
    },
    { take: withoutFirstLine, names: firstLines(pieces) },
  ]
  const taken = ways.map(({ take, names }) =>
    names.size > 0 ? pieces.flatMap((piece) => take(piece, names)) : pieces,
  )
  const namedIn = (some: Piece[]) => some.filter(({ label }) => label !== null).length
  return taken.reduce((best, one) => (namedIn(one) > namedIn(best) ? one : best), pieces)
}

type Names = ReadonlySet<string>

function namesIn(pieces: Piece[], form: RegExp): Names {
  return findNames(
    pieces.map(({ lines }) => lines.flatMap((line) => possibleName(line, form))),
    leastShare.before,
  )
}

function firstLines(pieces: Piece[]): Names {
  return findNames(
    pieces.map(({ lines: [first = '', ...said] }) =>
      said.length > 0 ? [{ label: nameOfLabel(first), proof: 1 }] : [],
    ),
    leastShare.firstLine,
  )
}

function withoutFirstLine(piece: Piece, names: Names): Piece[] {
  const [first = '', ...said] = piece.lines
  const label = nameOfLabel(first)
  return [said.length > 0 && names.has(keyOfLabel(label)) ? { ...piece, label, lines: said } : piece]
}

function possibleName(line: string, form: RegExp): PossibleName[] {
  const name = form.exec(line)?.groups?.name
  return name === undefined ? [] : [{ label: nameOfLabel(name), proof: 1 }]
}

/** A caption cut before each of its lines that names a speaker. */
function splitAtNames(piece: Piece, form: RegExp, names: Names): Piece[] {
  const parts: Piece[] = []
  for (const line of piece.lines) {
    const label = possibleName(line, form)[0]?.label
    const open = parts.at(-1)
    if (label !== undefined && names.has(keyOfLabel(label)))
      parts.push({ ...piece, label, lines: [line.replace(form, '')] })
    else if (open) open.lines.push(line)
    else parts.push({ ...piece, lines: [line] })
  }
  return parts
}
