import { type Folded, fold, originalSpan } from '@/lib/features/questions/text/fold'

/** The letters and digits of a text alone: spaces, width, case and punctuation are where quotes usually differ. */
function skeleton(text: string): Folded {
  const folded = fold(text)
  const kept: Folded = { text: '', starts: [], ends: [] }
  const characters: string[] = []
  for (let at = 0; at < folded.text.length; at += 1) {
    const character = folded.text[at] ?? ''
    const decimal =
      character === '.' && /\d/.test(folded.text[at - 1] ?? '') && /\d/.test(folded.text[at + 1] ?? '')
    if (!decimal && !/[\p{L}\p{N}%+#\ud800-\udfff]/u.test(character)) continue
    characters.push(character)
    kept.starts.push(folded.starts[at] ?? 0)
    kept.ends.push(folded.ends[at] ?? 0)
  }
  kept.text = characters.join('')
  return kept
}

/** A judge may leave out the middle of a long quote. */
const elision = /\.{3,}|…+|\[…\]|\[\.\.\.\]/

/** Letters and digits a quote must have to be evidence of anything: two in Chinese, four in Latin script. */
const shortest = { chinese: 2, latin: 4 }

/**
 * Finds quotes in what was said and hands back the verbatim passages. The comparison ignores spaces, width, case and
 * punctuation; a quote with its middle left out becomes its found pieces. What was never said is dropped.
 */
export function verbatimQuotes(quotes: readonly string[], answers: readonly string[]): string[] {
  const texts = answers.map((answer) => ({ answer, skeleton: skeleton(answer) }))
  const pieces = quotes.flatMap((quote) => quote.split(elision))
  const found = pieces.flatMap((piece) => {
    const wanted = skeleton(piece).text
    const enough = /\p{Script=Han}/u.test(wanted) ? shortest.chinese : shortest.latin
    if (wanted.length < enough) return exactShort(piece, answers)
    for (const { answer, skeleton: said } of texts) {
      const span = find(wanted, answer, said)
      if (span) return [span]
    }
    return []
  })
  return [...new Set(found)]
}

/** A very short quote counts only when it is a whole answer ("O(1)"). */
function exactShort(piece: string, answers: readonly string[]): string[] {
  const wanted = piece.trim()
  return wanted === '' ? [] : answers.map((answer) => answer.trim()).filter((answer) => answer === wanted)
}

function find(wanted: string, answer: string, said: Folded): string | null {
  for (let at = said.text.indexOf(wanted); at >= 0; at = said.text.indexOf(wanted, at + 1)) {
    const { start, end } = originalSpan(said, at, at + wanted.length)
    if (isWhole(answer, start, end)) return answer.slice(start, withClosingMark(answer, end))
  }
  return null
}

/** Latin words are not cut in the middle. */
function isWhole(answer: string, start: number, end: number): boolean {
  const latin = /[a-z0-9]/i
  const cutsStart = latin.test(answer[start] ?? '') && latin.test(answer[start - 1] ?? '')
  const cutsEnd = latin.test(answer[end - 1] ?? '') && latin.test(answer[end] ?? '')
  return !cutsStart && !cutsEnd
}

/** Takes in the mark that ends the sentence. */
function withClosingMark(answer: string, end: number): number {
  return /[.。!！?？]/.test(answer[end] ?? '') ? end + 1 : end
}
