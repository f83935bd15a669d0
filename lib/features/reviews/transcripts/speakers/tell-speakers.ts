import { translator } from '@/lib/core/translate'
import type { Speaker, SpokenLine, Transcript } from '@/lib/features/reviews/transcripts/schema'
import { guessRoles } from '@/lib/features/reviews/transcripts/speakers/guess-roles'
import type { Side } from '@/lib/features/reviews/transcripts/speakers/moves'
import { tellLinesApart } from '@/lib/features/reviews/transcripts/speakers/tell-lines-apart'

/**
 * Tells who interviews and who answers. Roles that somebody has confirmed stay; others are guessed by name and by what is
 * said. Lines without a speaker are told apart by questions and answers: they are given to the speaker of that role who
 * spoke last, or to a new one.
 */
export async function tellSpeakers<L extends SpokenLine>(transcript: Transcript<L>): Promise<Transcript<L>> {
  const { language, lines } = transcript
  const speakers = guessRoles(transcript.speakers, lines, language)
  if (lines.every(({ speaker }) => speaker !== null)) return { ...transcript, speakers }
  const roles = new Map(speakers.map(({ id, role }) => [id, role]))
  const known = lines.map(({ speaker }): Side | null => {
    const role = roles.get(speaker ?? '')
    return role === 'interviewer' || role === 'candidate' ? role : null
  })
  const sides = await tellLinesApart(lines, known, language)
  const last: Record<Side, string | null> = { interviewer: null, candidate: null }
  for (const side of ['interviewer', 'candidate'] as const) {
    last[side] = speakers.find(({ role }) => role === side)?.id ?? null
  }
  const told = lines.map((line, at) => {
    const side = sides[at] ?? 'candidate'
    if (line.speaker !== null) {
      if (known[at]) last[side] = line.speaker
      return line
    }
    last[side] ??= addSpeaker(speakers, side, language)
    return { ...line, speaker: last[side] }
  })
  return { language, speakers, lines: told }
}

/** Adds a speaker who is heard and not named. @returns the id */
function addSpeaker(speakers: Speaker[], role: Side, language: Transcript['language']): string {
  let id: string = role
  for (let number = 2; speakers.some((speaker) => speaker.id === id); number += 1) id = `${role}-${number}`
  speakers.push({ id, name: translator(language, 'reviews')(`roles.${role}`), role, guessed: true })
  return id
}
