import type { GenerationInput } from '@/lib/features/questions/ai/generate-questions/schema'
import { fold } from '@/lib/features/questions/text/fold'

type Skill = GenerationInput['position']['skills'][number]

/** The skill of a position that a model means by a word: its name, its id or one of its aliases. */
export function skillOf(word: string, skills: readonly Skill[]): Skill | undefined {
  const wanted = plain(word)
  return (
    skills.find(({ id, name }) => plain(name) === wanted || plain(id) === wanted) ??
    skills.find(({ aliases }) => aliases.some((alias) => plain(alias) === wanted))
  )
}

function plain(text: string): string {
  return fold(text).text.replaceAll('-', ' ').trim()
}
