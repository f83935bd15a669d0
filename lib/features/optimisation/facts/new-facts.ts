import { claimFamilies } from '@/lib/features/optimisation/facts/claims'
import { namesIn } from '@/lib/features/optimisation/facts/names'
import { numbersIn } from '@/lib/features/optimisation/facts/numbers'
import { chineseAction, isActionWord } from '@/lib/features/optimisation/rules/action-verbs'
import { fold } from '@/lib/features/questions/text/fold'
import { contentUnits } from '@/lib/features/questions/text/units'
import { skillNamed } from '@/lib/features/resumes/skills/find-skills'

/** The share of a rewrite's content words that the entry has to hold already. */
const ownWords = 0.5

const blank = /[[［【]([^\]］】]*)[\]］】]/g

/** A line that is rewritten, and all that the resume says of the job or project it belongs to, the line included. */
export type Original = { line: string; entry: string }

/**
 * What a rewrite states that the resume does not, in the rewrite's words; empty when it adds nothing. Quantities and
 * claims must stand in the line itself: a figure of another line would be as false as an invented one. Names and
 * technologies must stand in its job or project. Blanks in square brackets state nothing, if they hold nothing but a
 * hint such as "x %".
 */
export function newFacts(rewrite: string, { line, entry }: Original): string[] {
  const said = rewrite.normalize('NFKC')
  const stated = said.replace(blank, ' ')
  const known = numbersIn(line)
  return [
    ...[...said.matchAll(blank)].flatMap(([whole, hint = '']) => (isHint(hint) ? [] : [whole])),
    ...[...numbersIn(stated)].flatMap(([number, written]) => (known.has(number) ? [] : [written])),
    ...namesIn(stated).filter((name) => !holds(entry, name)),
    ...newClaims(said, line),
    ...(sharesWords(stated, entry) ? [] : [stated.trim()]),
  ]
}

/** "x %", "N users", "人数": short, without figures, names and technologies. */
function isHint(text: string): boolean {
  const hint = text
    .trim()
    .replace(/^(?:number|percent\w*|amount|figure|metric|size|time|result|value|[xyn])\b/i, '')
  return text.trim().length > 0 && text.length <= 20 && !/\d/.test(text) && namesIn(hint).length === 0
}

/** Whether a text holds a name as a word of its own, or the same skill by another name. */
function holds(text: string, name: string): boolean {
  const folded = ` ${fold(text).text} `
  const wanted = fold(name).text.trim()
  const border = (character: string | undefined) => !/[a-z0-9]/.test(character ?? ' ')
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const isLatin = /[a-z0-9]/.test(wanted)
    if (!isLatin || (border(folded[at - 1]) && border(folded[at + wanted.length]))) return true
  }
  const skill = skillNamed(name)
  return skill !== null && namesIn(text).some((other) => skillNamed(other)?.name === skill.name)
}

function newClaims(rewrite: string, line: string): string[] {
  return claimFamilies.flatMap(({ pattern, outcome }) => {
    if (line.match(pattern)) return []
    return clauses(rewrite).flatMap((clause) => {
      const isBlank = outcome && clause.match(blank) !== null
      return isBlank ? [] : (clause.replace(blank, ' ').match(pattern) ?? [])
    })
  })
}

function clauses(text: string): string[] {
  return text.split(/[,;，；。]|\.\s/)
}

/** Whether a rewrite says it in words that are mostly the entry's; verbs that say what was done are anybody's. */
function sharesWords(rewrite: string, entry: string): boolean {
  const known = new Set(contentUnits(fold(entry)).map(({ key }) => key))
  const folded = fold(rewrite)
  const units = contentUnits(folded).filter(({ start, end }) => {
    const word = folded.text.slice(start, end)
    return !isActionWord(word) && !chineseAction.test(word)
  })
  const own = units.filter(({ key }) => known.has(key)).length
  return units.length === 0 || own / units.length >= ownWords
}
