/** A piece of a reply: words, what they rest on, or what the check says of them. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'cite'; turn: number }
  | { kind: 'advice' }
  | { kind: 'removed' }

/** Lines of a kind that follow each other. */
export type Block = { kind: 'text' | 'list' | 'wording'; lines: Piece[][] }

const mark = /\s*\[(\d{1,3}|~|…)\]/g

/** Takes a checked reply (features/chat/model.ts) apart. */
export function readReply(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split('\n')) {
    if (!line.trim()) continue
    const kind = line.startsWith('> ') ? 'wording' : line.startsWith('- ') ? 'list' : 'text'
    const pieces = piecesOf(kind === 'text' ? line : line.slice(2))
    const last = blocks.at(-1)
    if (last?.kind === kind) last.lines.push(pieces)
    else blocks.push({ kind, lines: [pieces] })
  }
  return blocks
}

/** Sentences in a row that rest on the same question say so once, after the last of them. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  let reached = 0
  const add = (text: string) => {
    const last = pieces.at(-1)
    if (!text) return
    if (last?.kind === 'text') last.text += text
    else pieces.push({ kind: 'text', text })
  }
  const marks = [...line.matchAll(mark)]
  for (const [place, found] of marks.entries()) {
    add(line.slice(reached, found.index))
    reached = found.index + found[0].length
    if (found[1] === '~') pieces.push({ kind: 'advice' })
    else if (found[1] === '…') pieces.push({ kind: 'removed' })
    else if (!repeatsNext(marks, place)) pieces.push({ kind: 'cite', turn: Number(found[1]) })
  }
  add(line.slice(reached))
  return pieces
}

/** Whether a citation stands alone, and the next one, also alone, is the same. */
function repeatsNext(marks: readonly RegExpExecArray[], place: number): boolean {
  const ends = (at: number) => (marks[at]?.index ?? -1) + (marks[at]?.[0].length ?? 0)
  const joins = (at: number) => marks[at] !== undefined && ends(at - 1) === marks[at]?.index
  const alone = (at: number) => marks[at] !== undefined && !joins(at) && !joins(at + 1)
  return alone(place) && alone(place + 1) && marks[place]?.[1] === marks[place + 1]?.[1]
}

/** A reply as plain text to be taken elsewhere, what it rests on in brackets. */
export function plainReply(text: string, nameOf: (turn: number) => string, advice: string): string {
  return text.replace(mark, (_, found) => {
    if (found === '…') return ' […]'
    return ` (${found === '~' ? advice : nameOf(Number(found))})`
  })
}
