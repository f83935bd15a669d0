/** What ends a sentence, and what may follow the end and still belongs to it: closing marks and citations. */
const end = /[.!?。！？]/
const closing =
  /^(?:[)\]）】”’」』"]|\s*[[［【]\s*(?:\p{L}+\s*)?\d[^\]］】]{0,24}[\]］】]|\s*[[［【]第[^\]］】]{0,12}[\]］】])/u
/** A citation that has begun and may still be completed. */
const beginning = /^\s*[[［【][^\]］】]{0,24}$/

const openers: Record<string, string> = { '“': '”', '「': '」', '『': '』', '«': '»', '"': '"', '＂': '＂' }

const abbreviation = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|vs|etc|e\.g|i\.e|approx|no|fig|inc|ltd|u\.s)\.$/i

/**
 * The sentences at the beginning of a line that are certainly whole, each with the citations after it and the space
 * before it, and what is left of the line. Nothing ends within a quotation.
 * @param whole whether the line is complete; then nothing is left
 */
export function takeSentences(line: string, whole: boolean): { sentences: string[]; rest: string } {
  const sentences: string[] = []
  let start = 0
  let closes: string | null = null
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? ''
    if (closes) {
      if (character !== closes) continue
      closes = null
      // “I measured.” ends where the quoted sentence does.
      if (!end.test(line[at - 1] ?? '')) continue
    } else {
      const opened = openers[character]
      if (opened) {
        closes = opened
        continue
      }
      if (!end.test(character) || !isEnd(line, start, at)) continue
    }
    const after = endWithCitations(line, at + 1)
    const next = line.slice(after).trimStart()
    if (!whole && (next === '' || beginning.test(line.slice(after)))) break
    // Within a Latin sentence: “I measured.” and so on.
    if (/^\p{Ll}/u.test(next) || /^[,，;；:：、]/.test(next)) continue
    sentences.push(line.slice(start, after))
    start = after
    at = after - 1
  }
  const rest = line.slice(start)
  if (!whole) return { sentences, rest }
  return { sentences: rest.trim() ? [...sentences, rest] : sentences, rest: '' }
}

function isEnd(line: string, start: number, at: number): boolean {
  if (line[at] !== '.') return true
  // A decimal, a file's name, an ellipsis.
  if (/[^\s)\]"”’」』[［【]/.test(line[at + 1] ?? '')) return false
  const soFar = line.slice(start, at + 1)
  // "e.g." and the "1." of a list belong to what follows.
  return !abbreviation.test(soFar) && /\p{L}/u.test(soFar)
}

function endWithCitations(line: string, from: number): number {
  let at = from
  for (;;) {
    const found = closing.exec(line.slice(at))
    if (!found) return at
    at += found[0].length
  }
}
