import { remember } from '@/lib/core/remember'
import { type Folded, fold } from '@/lib/features/questions/text/fold'
import { isNegated } from '@/lib/features/questions/text/negation'
import { stem } from '@/lib/features/questions/text/stem'
import { contentUnits, isVague } from '@/lib/features/questions/text/units'

/** A term of an expected point, ready to be looked for. */
export type Term = {
  /** As the point has it. */
  written: string
  /** Folded, hyphens as spaces. */
  text: string
  stems: string[]
  /** Whether it could stand in any answer ("later", "in the end", "%"). */
  vague: boolean
}

/** A sentence, ready to be searched. */
export type Searchable = { text: string; words: { stem: string; start: number }[] }

/** Prepares a term. */
export const readTerm = remember(5_000, (written): Term => {
  const text = plain(fold(written)).trim()
  const units = contentUnits(fold(written))
  const vague =
    !/[\p{L}\d]/u.test(text) ||
    (units.length > 0 && units.every((unit) => unit.kind === 'word' && isVague(unit.key)))
  return { written, text, stems: text.split(/\s+/).map(stem), vague }
})

/** Prepares a sentence. */
export function searchable(folded: Folded): Searchable {
  const text = plain(folded)
  const words = [...text.matchAll(/[a-z0-9][a-z0-9'+#]*/g)]
  return { text, words: words.map((match) => ({ stem: stem(match[0]), start: match.index })) }
}

/**
 * Whether a sentence uses a term, in this form or (Latin script) with other endings.
 * @param mayDeny whether a use that the sentence denies counts too
 */
export function usesTerm(sentence: Searchable, term: Term, mayDeny: boolean): boolean {
  return occurrences(sentence, term).some((at) => mayDeny || !isNegated(sentence.text, at))
}

/** Hyphens as spaces: "non-repeatable" is "non repeatable". */
function plain(folded: Folded): string {
  return folded.text.replaceAll('-', ' ')
}

function occurrences({ text, words }: Searchable, term: Term): number[] {
  if (term.text === '') return []
  const found: number[] = []
  for (let at = text.indexOf(term.text); at >= 0; at = text.indexOf(term.text, at + 1)) {
    if (standsAlone(text, term.text, at)) found.push(at)
  }
  if (found.length > 0 || !/^[a-z]/.test(term.text)) return found
  words.forEach(({ start }, index) => {
    if (term.stems.every((part, offset) => words[index + offset]?.stem === part)) found.push(start)
  })
  return found
}

/** A Latin term begins a word; a very short one or a number is a whole word. Chinese has no such border. */
function standsAlone(text: string, term: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + term.length] ?? ' '
  if (/^[a-z0-9]/.test(term) && /[a-z0-9]/.test(before)) return false
  if (/^\d+$/.test(term)) return !/\d/.test(after) && !/^[.,]\d/.test(text.slice(at + term.length))
  return !(/^[a-z0-9]{1,3}$/.test(term) && /[a-rt-z0-9]/.test(after))
}
