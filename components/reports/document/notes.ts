import type { Block } from '@/components/reports/document/model'
import { quoteOf } from '@/components/reports/document/quotes'
import type { OfTurn } from '@/components/reports/document/words'
import { noteLines } from '@/components/reports/texts'

/** How an answer was told and how it sounds, which is in no score. */
export function notesOf({ words, turn }: OfTurn): Block[] {
  return [...toldOf({ words, turn }), ...coachingOf({ words, turn })]
}

function toldOf({ words: { t }, turn }: OfTurn): Block[] {
  const { notes } = turn
  if (!notes) return []
  const told = notes.story?.filter(({ quote }) => quote !== null).length ?? 0
  return [
    { kind: 'heading', level: 3, text: t('notes.title') },
    { kind: 'paragraph', text: t('notes.weight'), tone: 'muted' },
    ...(notes.story ? [{ kind: 'paragraph', text: t('notes.storyLead', { told }) } as const] : []),
    ...(notes.story ?? []).flatMap(({ part, quote }): Block[] => [
      {
        kind: 'paragraph',
        text: `${t(`notes.story.${part}`)} · ${quote === null ? t('notes.untold') : t('notes.told')}`,
        tone: quote === null ? 'warning' : 'good',
      },
      ...quoteOf(turn, quote),
    ]),
    ...noteLines(notes, t).flatMap(({ text, quotes }): Block[] => [
      { kind: 'paragraph', text },
      ...quotes.flatMap((quote) => quoteOf(turn, quote)),
    ]),
  ]
}

function coachingOf({ words: { tRubric }, turn: { evaluation, ...turn } }: OfTurn): Block[] {
  const notes = (evaluation.status === 'scored' && evaluation.evaluation.coachingNotes) || []
  if (notes.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: tRubric('coaching.title') },
    ...notes.flatMap(({ kind, count, quotes }): Block[] => [
      { kind: 'paragraph', text: tRubric(`coaching.${kind}`, { count }) },
      ...quotes.flatMap((quote) => quoteOf({ evaluation, ...turn }, quote)),
    ]),
  ]
}
