import { fold, originalSpan } from '@/lib/features/questions/text/fold'
import { contentUnits, isVague, type Unit } from '@/lib/features/questions/text/units'

/** Terms of one point at most; more would make it too easy to be taken for made. */
const maxTerms = 6

/** Content words of one term at most; those of Chinese are pairs, which may overlap. */
const longest = 4

/** How points begin that say what an answer does, not what it is about. */
const openings =
  /^\s*(?:explains?|says?|gives?|names?|describes?|mentions?|knows?|compares?|shows?|states?|lists?|tells?|points? out|说明|解释|给出|提到|指出|讲清楚?|说清楚?|讲明|说出|列举|列出|描述|知道|能够?|会)\s*/iu

/**
 * Terms that show in an answer that a point is made, drawn from the point's own text: its content words as they are
 * written, those that stand together as one term. Never empty for a point that has words.
 */
export function deriveTerms(point: string): string[] {
  const about = point.replace(openings, '') || point
  const folded = fold(about)
  const runs: Unit[][] = []
  for (const unit of contentUnits(folded)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const touches = last && folded.text.slice(last.end, unit.start).trim() === ''
    if (run && touches && run.length < longest) run.push(unit)
    else runs.push([unit])
  }
  const terms = runs
    .filter((run) => run.some(({ key }) => !isVague(key)))
    .map((run) => {
      const { start, end } = originalSpan(folded, run[0]?.start ?? 0, run.at(-1)?.end ?? 0)
      return about.slice(start, end)
    })
  const distinct = [...new Set(terms)].slice(0, maxTerms)
  return distinct.length > 0 ? distinct : [point.trim()]
}
