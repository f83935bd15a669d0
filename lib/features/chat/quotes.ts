import type { Grounds, TurnGrounds } from '@/lib/features/chat/grounds'
import { verbatimQuotes } from '@/lib/features/evaluation/quotes'
import { occursIn } from '@/lib/features/questions/bank/similarity'

const quotation = /[“"＂「『«]([^”"＂」』»]*)(?:[”"＂」』»]|$)/gu

/** The same in single marks, of which the closing one is also an apostrophe: two words at least. */
const singleQuotation = /(?<![\p{L}\p{N}])[‘'](\p{L}[^‘\n]*?\s[^‘\n]*?)(?:[’'](?![\p{L}\p{N}])|$)/gu

/** A quote may leave out its middle. */
const elision = /\.{3,}|…+|\[…\]|\[\.\.\.\]/

/** Words that give a quote to the candidate. */
const toCandidate =
  /\byou(?:'ve| have| also| then| just| only)? (?:\w+ly )?(?:said|say|told|answered|mentioned|put it|called|described|explained|stated|claimed|wrote|began|replied)\b|\byour (?:own )?(?:words?|answer|phrase|sentence)\b|[你您](?:(?![没未不])[^，。“「]){0,8}(?:说|提到|讲|回答|答|表示|描述|原话)/iu

/** Words that give a quote to somebody who spoke. */
const toSpeaker = new RegExp(`${toCandidate.source}|\\b(?:said|asked|answered|told)\\b|说|问|提到|答`, 'iu')

/** Words that say that something was not said: then it is right that it is not found. */
const ofAbsence =
  /\b(?:not|never|without|missing|lack\w*|left out|leave out|omit\w*|no mention)\b|n['’]t\b|没|未|缺|漏/iu

/**
 * Holds the quotes of a sentence against what was said: in the questions it cites, or where it cites none, in any.
 * Words of the report in quotation marks lose the marks where nobody is said to have spoken them, and so do words of
 * which a sentence says that they were not.
 * @param cited numbers of questions that exist
 * @returns the sentence with its quotes as they were said, and where they were; null when one was not
 */
export function checkQuotes(
  sentence: string,
  cited: readonly number[],
  { turns, names }: Grounds,
): { text: string; found: number[] } | null {
  const candidates =
    cited.length > 0 ? cited.flatMap((number) => turns.get(number) ?? []) : [...turns.values()]
  const ofCandidate = toCandidate.test(sentence)
  const found = new Set<number>()
  let isSound = true
  const text = sentence.replace(singleQuotation, '“$1”').replace(quotation, (_, words: string) => {
    if (!/[\p{L}\p{N}]/u.test(words)) return ''
    for (const turn of candidates) {
      const said = verbatim(words, ofCandidate ? turn.said : [...turn.said, ...turn.asked])
      if (said === null) continue
      found.add(turn.number)
      return `“${said}”`
    }
    if (!ofCandidate && ofAbsence.test(sentence)) return words
    if (!toSpeaker.test(sentence) && isWritten(words, candidates, names)) return words
    isSound = false
    return ''
  })
  return isSound ? { text, found: [...found] } : null
}

/** A quote as it was said, every piece of it; null when a piece was not. */
function verbatim(words: string, said: readonly string[]): string | null {
  const pieces = words.split(elision).filter((piece) => /[\p{L}\p{N}]/u.test(piece))
  // All pieces must be of one speech: words from here and there would say something else.
  for (const speech of said) {
    const found = pieces.map((piece) => withoutEnd(verbatimQuotes([piece], [speech])[0], piece))
    if (found.length > 0 && found.every((piece) => piece !== undefined)) return found.join(' … ')
  }
  return null
}

/** Without a mark that ends the sentence there and not here. */
function withoutEnd(found: string | undefined, piece: string): string | undefined {
  return /[.。!！?？,，]\s*$/.test(piece) ? found : found?.replace(/[.。!！?？]$/, '')
}

function isWritten(words: string, turns: readonly TurnGrounds[], names: readonly string[]): boolean {
  return [...turns.flatMap(({ written, asked }) => [...written, ...asked]), ...names].some((text) =>
    occursIn(words, text),
  )
}
