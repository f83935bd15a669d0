import { keyOfLabel } from '@/lib/features/reviews/transcripts/read/find-names'
import { isUnknown, roleOfLabel } from '@/lib/features/reviews/transcripts/read/labels'
import type { RawLine } from '@/lib/features/reviews/transcripts/read/raw-line'
import type { Speaker, SpokenLine } from '@/lib/features/reviews/transcripts/schema'

/**
 * Speakers in place of labels, in the order in which they speak. A role is sure where a label's own words give it, and
 * otherwise `other`, to be told by what is said.
 */
export function nameSpeakers(lines: RawLine[]): { lines: SpokenLine[]; speakers: Speaker[] } {
  const names = new Map<string, string>()
  for (const { label } of lines)
    if (label !== null && !isUnknown(label) && !names.has(keyOfLabel(label)))
      names.set(keyOfLabel(label), label)
  const all = new Set(names.values())
  const speakers = [...names.values()].map((name, index): Speaker => {
    const role = roleOfLabel(name, all)
    return { id: `s${index + 1}`, name, role, guessed: role === 'other' }
  })
  const ids = new Map([...names.keys()].map((key, index) => [key, `s${index + 1}`]))
  return {
    lines: lines.map(({ label, ...line }) => ({
      speaker: label === null ? null : (ids.get(keyOfLabel(label)) ?? null),
      ...line,
    })),
    speakers,
  }
}
