import type { Block } from '@/components/reports/document/model'
import type { Words } from '@/components/reports/document/words'
import { likelihoodTexts, qualityTexts, stretchName, talkFigures } from '@/components/reports/review-texts'
import { clockTime } from '@/components/ui/clock-time'
import type { Report } from '@/lib/features/reports/model'

type OfReview = { words: Words; review: NonNullable<Report['review']> }

/** What a report says of a real interview beyond its answers. */
export function reviewOf(of: OfReview): Block[] {
  return [...likelihoodOf(of), ...timelineOf(of), ...talkOf(of)]
}

function likelihoodOf({ words: { t, tRubric }, review: { likelihood } }: OfReview): Block[] {
  const { band, basis, formula } = likelihoodTexts(likelihood, t, tRubric)
  return [
    { kind: 'heading', level: 1, text: t('review.likelihood.title') },
    { kind: 'paragraph', text: band, strong: true },
    ...(basis ? [{ kind: 'paragraph', text: basis } as const] : []),
    { kind: 'paragraph', text: t('review.likelihood.note'), tone: 'muted' },
    ...(formula ? [{ kind: 'paragraph', text: formula, tone: 'muted' } as const] : []),
  ]
}

/** What stood in the way of judging a recording. */
export function qualityOf({ words: { t, tTranscripts, locale }, review: { quality } }: OfReview): Block[] {
  if (quality.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: t('review.quality') },
    { kind: 'list', items: qualityTexts(quality, tTranscripts, locale) },
  ]
}

function talkOf({ words: { t, locale }, review: { talk } }: OfReview): Block[] {
  const facts = talkFigures(talk, t, locale).map(({ label, value }) => ({ label, value }))
  return [
    { kind: 'heading', level: 1, text: t('review.talk.title') },
    { kind: 'paragraph', text: t('review.talk.lead'), tone: 'muted' },
    { kind: 'facts', facts },
  ]
}

function timelineOf({ words: { t }, review: { timeline } }: OfReview): Block[] {
  if (timeline.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: t('review.timeline.title') },
    {
      kind: 'table',
      head: [t('review.timeline.from'), t('review.timeline.to'), t('review.timeline.what')],
      rows: timeline.map((stretch) => [
        clockTime(stretch.startMs),
        clockTime(stretch.endMs),
        stretchName(stretch, t),
      ]),
    },
  ]
}
