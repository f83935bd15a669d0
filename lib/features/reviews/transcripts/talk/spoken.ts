import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import type { TalkFacts } from '@/lib/features/reviews/transcripts/talk/schema'

/** Characters that a Latin word or a number among Chinese takes in saying. */
const charactersOfWord = 2

/** How much a text says, in words or in characters; a Chinese character among English counts as a word. */
export function sizeIn(text: string, unit: TalkFacts['unit']): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words =
    text.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’.-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu)
      ?.length ?? 0
  return characters + words * (unit === 'words' ? 1 : charactersOfWord)
}

/** Milliseconds that a line takes; null where its times are not known. */
export function durationOf({ startMs, endMs }: Pick<SpokenLine, 'startMs' | 'endMs'>): number | null {
  return startMs === null || endMs === null ? null : Math.max(0, endMs - startMs)
}
