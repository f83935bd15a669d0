import { unknownLabels } from '@/lib/features/reviews/transcripts/read/labels'
import { languageOf } from '@/lib/features/reviews/transcripts/read/language'
import type { Speaker, SpokenLine } from '@/lib/features/reviews/transcripts/schema'

/** Letters of a name that stand before what is said. */
const nameLength = 36

/**
 * What speakers are called before their lines, by id: their names without signs that would end them, each of them
 * another. Whoever is not among them is called unknown in the language of the lines.
 */
export function labelsOf(
  speakers: readonly Speaker[],
  lines: readonly SpokenLine[],
): (speaker: string | null) => string {
  const unknown = unknownLabels[languageOf(lines.map(({ text }) => text).join(' '))]
  const labels = new Map<string, string>()
  const taken = new Set<string>()
  for (const [index, { id, name }] of speakers.entries()) {
    const plain = [...name.replace(/[\s:：。！？!?；;，[\]【】<>|]+/g, ' ').trim()]
      .slice(0, nameLength)
      .join('')
      .trim()
    const wanted = plain || `Speaker ${index + 1}`
    let label = wanted
    for (let number = 2; taken.has(label.toLowerCase()); number += 1) label = `${wanted} ${number}`
    taken.add(label.toLowerCase())
    labels.set(id, label)
  }
  return (speaker) => (speaker === null ? unknown : (labels.get(speaker) ?? unknown))
}
