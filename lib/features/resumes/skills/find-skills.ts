import { foldSkill, type Skill, skillNames } from '@/lib/features/resumes/skills/taxonomy'

/** A skill that a text names: how it is written there, and from where to where. */
export type SkillHit = { skill: Skill; written: string; from: number; to: number }

const han = /\p{Script=Han}/u
const longest = Math.max(...[...skillNames.anywhere.keys()].map((name) => name.length))
const mostWords = Math.max(...[...skillNames.anywhere.keys()].map((name) => name.split(' ').length))
/** What names with Chinese in them begin with. */
const starts = new Set(
  [...skillNames.anywhere.keys()].filter((name) => han.test(name)).map((name) => name[0]),
)
/** A Latin word with what belongs to names: "c++", "node.js", "ci/cd", "tcp/ip", "scikit-learn". */
const words = /[a-z0-9.][a-z0-9+#.&/_-]*/gi

/** Names that are ordinary words when they are written small. */
const ordinary =
  /^(?:express|[Rr]est|spark|swift|rust|ruby|dart|chef|gulp|unity|flask|celery|hive|presto|notion|oracle|eclipse|ember|julia|electron|cypress|wind|principle|lean|[a-z]{1,2})$/

/** The skill that a text is the name of, and nothing else; null when it is none we know. */
export function skillNamed(text: string): Skill | null {
  const folded = foldSkill(text)
  return skillNames.anywhere.get(folded) ?? skillNames.alone.get(folded) ?? null
}

/** The skills that a text names, in its order; of names that overlap, the longest. */
export function skillsIn(text: string): SkillHit[] {
  const said = text.slice(0, 4_000)
  const hits = [...latinHits(said), ...chineseHits(said)].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: SkillHit[] = []
  for (const hit of hits) if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit)
  return kept
}

function latinHits(text: string): SkillHit[] {
  const spans = [...text.matchAll(words)].flatMap((match) => pieces(match[0], match.index))
  const hits: SkillHit[] = []
  let busy = 0
  for (const [index, first] of spans.entries()) {
    if (first.from < busy) continue
    for (let count = Math.min(mostWords, spans.length - index); count > 0; count--) {
      const last = spans[index + count - 1] as Span
      const written = text.slice(first.from, last.to)
      if (written.length > longest + 4) continue
      const skill = skillNames.anywhere.get(foldSkill(written))
      // Some names are ordinary words when they are written small.
      if (!skill || ordinary.test(written)) continue
      hits.push({ skill, written, from: first.from, to: last.to })
      busy = last.to
      break
    }
  }
  return hits
}

type Span = { from: number; to: number }

/** A word as it stands when it is a name, without its full stop, or in the parts that slashes and hyphens make. */
function pieces(word: string, at: number): Span[] {
  const bare = word.replace(/[./&_-]+$/, '')
  if (!bare) return []
  const whole = { from: at, to: at + bare.length }
  if (skillNames.anywhere.has(bare.toLowerCase()) || !/[/&]/.test(bare)) return [whole]
  const parts: Span[] = []
  let from = at
  for (const part of bare.split(/[/&]/)) {
    if (part) parts.push({ from, to: from + part.length })
    from += part.length + 1
  }
  return parts
}

function chineseHits(text: string): SkillHit[] {
  if (!han.test(text)) return []
  const hits: SkillHit[] = []
  for (let from = 0; from < text.length; from++) {
    if (!han.test(text[from] ?? '') && !/[a-z]/i.test(text[from] ?? '')) continue
    if (/[a-z0-9]/i.test(text[from - 1] ?? '') && /[a-z0-9]/i.test(text[from] ?? '')) continue
    if (!starts.has((text[from] ?? '').toLowerCase())) continue
    for (let to = Math.min(text.length, from + 12); to > from + 1; to--) {
      const written = text.slice(from, to)
      if (!han.test(written) || /[，。；、\s]/.test(written)) continue
      const skill = skillNames.anywhere.get(foldSkill(written))
      if (!skill) continue
      hits.push({ skill, written, from, to })
      from = to - 1
      break
    }
  }
  return hits
}
