import type { Folded } from '@/lib/features/questions/text/fold'
import { stem } from '@/lib/features/questions/text/stem'
import { thesaurusGroups } from '@/lib/features/questions/text/thesaurus'

/** A stretch of a folded text that says what other words say too: the number of its thesaurus group. */
export type Concept = { group: number; start: number; end: number }

type Entry<T> = { member: T; group: number }

const latinEntries = new Map<string, Entry<string[]>[]>()
const hanEntries = new Map<string, Entry<string>[]>()

for (const { members, group } of thesaurusGroups()) {
  for (const member of members) {
    if (/[\u3400-\u9fff]/.test(member)) {
      const first = member[0] ?? ''
      hanEntries.set(first, [...(hanEntries.get(first) ?? []), { member, group }])
    } else {
      const stems = wordsOf(member).map((word) => stem(word.text))
      const first = stems[0] ?? ''
      latinEntries.set(first, [...(latinEntries.get(first) ?? []), { member: stems, group }])
    }
  }
}

const chinese = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** What a folded text says in the words of the thesaurus. At each place the longest member counts. */
export function conceptsOf(folded: Folded): Concept[] {
  return [...latinConcepts(folded.text), ...hanConcepts(folded.text)]
}

function latinConcepts(text: string): Concept[] {
  const words = wordsOf(text).map((word) => ({ ...word, stem: stem(word.text) }))
  return words.flatMap(({ stem: first, start }, at) => {
    const fitting = (latinEntries.get(first) ?? []).filter(({ member }) =>
      member.every((part, offset) => words[at + offset]?.stem === part),
    )
    const longest = Math.max(0, ...fitting.map(({ member }) => member.length))
    const last = words[at + longest - 1]
    if (!last) return []
    return fitting
      .filter(({ member }) => member.length === longest)
      .map(({ group }) => ({ group, start, end: last.end }))
  })
}

function hanConcepts(text: string): Concept[] {
  if (!/[\u3400-\u9fff]/.test(text)) return []
  const alone = new Set<number>()
  for (const { segment, index } of chinese.segment(text)) if (segment.length === 1) alone.add(index)
  const concepts: Concept[] = []
  for (let at = 0; at < text.length; at += 1) {
    const fitting = (hanEntries.get(text[at] ?? '') ?? []).filter(
      // A single character is a word only where the dictionary leaves it alone: 快 in 很快, not in 快递.
      ({ member }) => text.startsWith(member, at) && (member.length > 1 || alone.has(at)),
    )
    const longest = Math.max(0, ...fitting.map(({ member }) => member.length))
    if (longest === 0) continue
    for (const { member, group } of fitting) {
      if (member.length === longest) concepts.push({ group, start: at, end: at + longest })
    }
    at += longest - 1
  }
  return concepts
}

function wordsOf(text: string) {
  return [...text.matchAll(/[a-z0-9][a-z0-9+#^()]*(?:'[a-z]+)?/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}
