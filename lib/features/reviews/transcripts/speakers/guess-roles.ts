import type { Locale } from '@/lib/core/locale'
import { roleOfLabel } from '@/lib/features/reviews/transcripts/read/labels'
import type { Speaker, SpeakerRole, SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import { readLines } from '@/lib/features/reviews/transcripts/segment/read-lines'
import { narrates } from '@/lib/features/reviews/transcripts/speakers/signs'

/** What shows a candidate, and how much: shares of what everybody does together. */
const worth = { words: 1, asked: -2.2, invited: -1.5, introduced: -0.5, told: 1, replied: 1 } as const

type Conduct = Record<keyof typeof worth, number>

/**
 * Guesses the roles of speakers that nobody has told, by their names and by what they say: the candidate is who tells most
 * and asks least, and who else asks, invites or introduces is an interviewer.
 */
export function guessRoles(
  speakers: readonly Speaker[],
  lines: readonly SpokenLine[],
  language: Locale,
): Speaker[] {
  const names = new Set(speakers.map(({ name }) => name))
  const guessed = speakers.map((speaker) =>
    speaker.guessed ? { ...speaker, role: roleOfLabel(speaker.name, names) } : { ...speaker },
  )
  const unknown = guessed.filter(({ guessed: isGuess, role }) => isGuess && role === 'other')
  if (unknown.length === 0) return guessed
  const conduct = conductOf(lines, language)
  const likely = (id: string) => {
    const own = conduct.get(id)
    return own
      ? (Object.keys(worth) as (keyof Conduct)[]).reduce((sum, key) => sum + worth[key] * own[key], 0)
      : 0
  }
  if (!guessed.some(({ role }) => role === 'candidate')) {
    const top = unknown.reduce((best, one) => (likely(one.id) > likely(best.id) ? one : best))
    if (speakers.length > 1 || likely(top.id) > 0) top.role = 'candidate'
  }
  for (const speaker of unknown) {
    if (speaker.role === 'other') speaker.role = roleBeside(speaker.id)
  }
  return guessed

  function roleBeside(id: string): SpeakerRole {
    if (speakers.length <= 2) return 'interviewer'
    const own = conduct.get(id)
    if (!own) return 'other'
    return own.asked + own.invited + own.introduced > 0 ? 'interviewer' : 'other'
  }
}

/** Each speaker's share of what is said and asked. */
function conductOf(lines: readonly SpokenLine[], language: Locale): Map<string, Conduct> {
  const counted = new Map<string, Conduct>()
  let lastAsker: string | null = null
  for (const [at, line] of readLines(lines, language).entries()) {
    const { speaker = null, text = '' } = lines[at] ?? {}
    if (speaker === null) continue
    const own = counted.get(speaker) ?? { words: 0, asked: 0, invited: 0, introduced: 0, told: 0, replied: 0 }
    counted.set(speaker, own)
    own.words += line.size
    own.told += text.toLowerCase().match(narrates)?.length ?? 0
    for (const { act } of line.sentences) {
      if (act === 'ask') own.asked += 1
      if (act === 'invitation') own.invited += 1
      if (act === 'agenda') own.introduced += 1
    }
    if (lastAsker !== null && lastAsker !== speaker) own.replied += line.size
    if (line.act === 'ask' || line.act === 'invitation') lastAsker = speaker
  }
  const all = [...counted.values()]
  const totals = (Object.keys(worth) as (keyof Conduct)[]).map(
    (key) => [key, all.reduce((sum, one) => sum + one[key], 0)] as const,
  )
  for (const one of all) for (const [key, total] of totals) one[key] = total === 0 ? 0 : one[key] / total
  return counted
}
