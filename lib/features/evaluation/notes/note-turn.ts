import type { JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import type { TurnNotes } from '@/lib/features/evaluation/notes/schema'
import { asksForStory } from '@/lib/features/evaluation/signals/asks-for-story'
import { readTurn } from '@/lib/features/evaluation/signals/read-turn'
import { pattern } from '@/lib/features/evaluation/signals/sign'
import { storyParts } from '@/lib/features/evaluation/signals/story'
import { toldParts } from '@/lib/features/evaluation/signals/story-parts'

/** How many sentences stand as examples of a note: what a person reads at a glance. */
const examples = 2

/** Whose deed a folded sentence tells. */
const own = pattern("\\bi\\b(?!')|\\bi'(?:d|ve|m|ll)\\b|\\bmyself\\b", '我(?!们|司|方|校|行|国)|本人')
const shared = pattern('\\bwe\\b|\\bour team\\b|\\bus\\b', '我们|咱们|大家一起|团队一起')

/**
 * Notes on how a turn was answered: parts of the story, own deeds beside those of a group, figures and examples.
 * By rules, for every judge alike, each with verbatim words; deterministic.
 */
export function noteTurn(input: JudgeTurnInput): TurnNotes {
  const reading = readTurn(input)
  const telling = reading.sentences.filter((sentence) => sentence.telling)
  const deeds = telling.filter((sentence) => sentence.story.has('action'))
  const owned = deeds.filter(({ folded }) => own.test(folded.text))
  const grouped = deeds.filter(({ folded }) => shared.test(folded.text))
  const concrete = telling.filter((sentence) => sentence.measure || sentence.example)
  const figures = telling.filter((sentence) => sentence.measure)
  const told = toldParts(reading)
  return {
    story: asksForStory(input)
      ? storyParts.map((part) => {
          const isSetting = part === 'situation' || part === 'task'
          const words = reading.sentences.find(
            ({ story, telling }) => story.has(part) && (telling || isSetting),
          )
          return { part, quote: told.has(part) ? (words?.text ?? null) : null }
        })
      : null,
    ownership: {
      own: owned.length,
      shared: grouped.length,
      quotes: [...new Set([owned[0], grouped[0]].flatMap((sentence) => sentence?.text ?? []))],
    },
    specificity: {
      sentences: reading.sentences.length,
      concrete: concrete.length,
      quotes: concrete.slice(0, examples).map(({ text }) => text),
    },
    figure: (figures.find((sentence) => sentence.outcome) ?? figures[0])?.text ?? null,
  }
}
