import type { ReportTexts, RubricTexts } from '@/components/reports/texts'
import { clockTime } from '@/components/ui/clock-time'
import type { Locale } from '@/lib/core/locale'
import type { translator } from '@/lib/core/translate'
import type { Report } from '@/lib/features/reports/model'

type Review = NonNullable<Report['review']>

/** How likely such answers are to pass, and the figures and the formula this rests on. */
export function likelihoodTexts(
  likelihood: Review['likelihood'],
  t: ReportTexts,
  tRubric: RubricTexts,
): { band: string; basis: string | null; formula: string | null } {
  if (!likelihood) return { band: t('review.likelihood.none'), basis: null, formula: null }
  const { band, from, to, basis } = likelihood
  const { weakest } = basis
  const figures = { overall: basis.overall, count: basis.scoredTurns, spread: basis.spread }
  return {
    band: t('review.likelihood.band', { word: t(`review.likelihood.bands.${band}`), from, to }),
    basis: weakest
      ? t('review.likelihood.basisWeakest', {
          ...figures,
          dimension: tRubric(`rubric.${weakest.dimension}.name`),
          score: weakest.score,
        })
      : t('review.likelihood.basis', figures),
    formula: t('review.likelihood.formula'),
  }
}

/** What stood in the way of judging a recording, and what could not be judged because of it. */
export function qualityTexts(
  quality: Review['quality'],
  tTranscripts: ReturnType<typeof translator<'transcripts'>>,
  locale: Locale,
): string[] {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return quality.map(({ kind, share, unjudged }) => {
    const parts = list.format(unjudged.map((part) => tTranscripts(`parts.${part}`)))
    const found = tTranscripts(`quality.${kind}`, { percent: Math.round(share * 100) })
    return [found, tTranscripts('unjudged', { parts })].join(locale === 'en' ? ' ' : '')
  })
}

/** A figure of how the candidate spoke, and where in the recording it can be heard. */
export type TalkFigure = { key: string; label: string; value: string; atMs: number | null }

/** How the candidate spoke, in figures; what the transcript does not tell is left out. */
export function talkFigures(talk: Review['talk'], t: ReportTexts, locale: Locale): TalkFigure[] {
  const { unit, byTime, candidateShare, longestMonologue, pace, pauses, fillers } = talk
  const seconds = (ms: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(ms / 1000)
  const said = fillers.words.map(({ word, count }) => t('review.talk.filler', { word, count }))
  const figures: (Omit<TalkFigure, 'atMs'> & { atMs?: number | null })[] = [
    ...(candidateShare === null
      ? []
      : [
          {
            key: 'share',
            label: t('review.talk.share'),
            value: t(byTime ? 'review.talk.shareByTime' : 'review.talk.shareByWords', {
              percent: Math.round(candidateShare * 100),
            }),
          },
        ]),
    ...(longestMonologue === null
      ? []
      : [
          {
            key: 'longest',
            label: t('review.talk.longest'),
            value: [
              ...(longestMonologue.ms === null ? [] : [clockTime(longestMonologue.ms)]),
              t(`review.talk.size.${unit}`, { count: longestMonologue.size }),
            ].join(' · '),
            atMs: longestMonologue.startMs,
          },
        ]),
    ...(pace === null
      ? []
      : [
          {
            key: 'pace',
            label: t('review.talk.pace'),
            value: t(`review.talk.perMinute.${unit}`, { count: Math.round(pace) }),
          },
        ]),
    ...(pauses === null
      ? []
      : [
          {
            key: 'pauses',
            label: t('review.talk.pauses'),
            value: t('review.talk.pauseCount', { count: pauses.count, seconds: seconds(pauses.longestMs) }),
          },
        ]),
    ...(pauses === null || pauses.beforeAnswerMs === null
      ? []
      : [
          {
            key: 'before',
            label: t('review.talk.beforeAnswer'),
            value: t('review.talk.seconds', { seconds: seconds(pauses.beforeAnswerMs) }),
          },
        ]),
    {
      key: 'fillers',
      label: t('review.talk.fillers'),
      value: [
        t(`review.talk.fillerCount.${unit}`, {
          count: fillers.count,
          share: new Intl.NumberFormat(locale).format(fillers.perHundred),
        }),
        ...said,
      ].join(' · '),
    },
  ]
  return figures.map((figure) => ({ ...figure, atMs: figure.atMs ?? null }))
}

/** What happens in a stretch of a recording. */
export function stretchName({ kind, number }: Review['timeline'][number], t: ReportTexts): string {
  return kind === 'turn' ? t('question', { number: number ?? 0 }) : t(`review.timeline.kinds.${kind}`)
}
