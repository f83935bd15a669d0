import type { Locale } from '@/lib/core/locale'
import type { translator } from '@/lib/core/translate'
import type { Dimension } from '@/lib/features/evaluation/model'
import type { AttemptChange, Report, ReportTurn } from '@/lib/features/reports/model'

/** The report's own words in the reader's language. */
export type ReportTexts = ReturnType<typeof translator<'reports'>>

/** The rubric's words in the reader's language. */
export type RubricTexts = ReturnType<typeof translator<'evaluation'>>

const levels = ['1', '2', '3', '4', '5'] as const
const levelKey = (level: number) => levels[level - 1] ?? '1'

/** The level an answer meets in a dimension, and what an answer of that level looks like. */
export function levelMet(t: ReportTexts, tRubric: RubricTexts, dimension: Dimension, level: number): string {
  const key = levelKey(level)
  const anchor = tRubric(`rubric.${dimension}.levels.${key}`)
  return t('level', { level, word: tRubric(`levels.${key}`), anchor })
}

/** What stands at the head of a report, in order. A name that is not shown is left out. */
export function reportFacts(
  report: Report,
  t: ReportTexts,
  locale: Locale,
): { label: string; value: string }[] {
  const facts = [
    { label: t('facts.candidate'), value: report.candidateName },
    { label: t('facts.kind'), value: t(`mode.${report.mode}`) },
    { label: t('facts.company'), value: report.review?.company ?? '' },
    { label: t('facts.date'), value: reportDate(report, locale) },
    { label: t('facts.source'), value: report.review ? t(`review.source.${report.review.kind}`) : '' },
    ...lengthOf(report, t),
    {
      label: t('facts.questions'),
      value: t('scoredOf', { scored: report.scoredTurns, total: report.turns.length }),
    },
    { label: t('facts.engines'), value: engineNames(report, t, locale) },
    {
      label: t('facts.rubric'),
      value: report.rubricVersion && t('rubricVersion', { version: report.rubricVersion }),
    },
  ]
  return facts.filter(({ value }) => value !== '')
}

/** How long was spoken here, or how long the interview was that was held elsewhere, if that is known. */
function lengthOf({ review, durationSeconds }: Report, t: ReportTexts): { label: string; value: string }[] {
  if (!review) {
    return [
      { label: t('facts.duration'), value: t('minutes', { minutes: Math.round(durationSeconds / 60) }) },
    ]
  }
  const ms = review.durationMs ?? review.timeline.at(-1)?.endMs ?? null
  if (ms === null) return []
  return [{ label: t('facts.length'), value: t('minutes', { minutes: Math.round(ms / 60_000) }) }]
}

/** The day of the interview, written out; nothing where nobody said when it was held. */
function reportDate(report: Report, locale: Locale): string {
  if (report.review && report.review.heldOn === null) return ''
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(report.startedAt)
}

/** The engines that judged, the built-in one by its name. */
function engineNames(report: Report, t: ReportTexts, locale: Locale): string {
  const names = report.engines.map((engine) => (engine === 'offline' ? t('offlineEngine') : engine))
  return new Intl.ListFormat(locale).format(names)
}

/** How many questions an engine judged in place of a provider that did not answer. */
export function fallbackCount(report: Report): number {
  return report.turns.filter(({ evaluation }) => evaluation.status === 'scored' && evaluation.fallback).length
}

/** What was said in a turn after the question was asked, which stands above it. */
export function dialogueAfterQuestion({ question, dialogue }: ReportTurn): ReportTurn['dialogue'] {
  return dialogue.filter(({ author, text }) => author === 'candidate' || !text.includes(question.text.trim()))
}

/** Everything answered in a turn. */
function wholeAnswer({ dialogue }: ReportTurn): string {
  return dialogue
    .filter(({ kind }) => kind === 'answer')
    .map(({ text }) => text)
    .join('\n\n')
}

/** Someone's words, marked as such. */
export function quoted(words: string): string {
  return `“${words}”`
}

/** An attempt at a question that a later one followed. */
export type EarlierAttempt = ReportTurn['earlierAttempts'][number]

/** Every answered attempt at a question, each with the one before it. */
export function attemptsOf(turn: ReportTurn) {
  const { evaluation, earlierAttempts } = turn
  const score = evaluation.status === 'scored' ? evaluation.evaluation.score : null
  return [...earlierAttempts, { attempt: turn.attempt, score, answer: wholeAnswer(turn) }].map(
    ({ attempt, score, answer }, place) => ({
      attempt,
      score,
      answer,
      before: earlierAttempts[place - 1] ?? null,
    }),
  )
}

/** A difference of scores with its sign. */
export function changeOf(points: number, t: ReportTexts): string {
  if (points === 0) return t('change.same')
  return t(points > 0 ? 'change.up' : 'change.down', { points: Math.abs(points) })
}

/** What was won or lost. */
export function changeText({ kind, text }: AttemptChange, t: ReportTexts): string {
  return kind === 'point' ? text : t(`change.kind.${kind}`)
}

/** What a skill's level rests on; of one without a level, the questions that asked for it. */
export function skillBasis(
  { reach, confidence, turns }: Pick<Report['skills'][number], 'reach' | 'confidence' | 'turns'>,
  t: ReportTexts,
  locale: Locale,
): string {
  const numbers = new Intl.ListFormat(locale).format(turns.map(String))
  return [
    ...(reach === null ? [] : [t('skills.reach', { reach })]),
    ...(confidence === null ? [] : [t(`skills.confidence.${confidence}`)]),
    t('skills.from', { count: turns.length, numbers }),
  ].join(' · ')
}

/** Whose deeds an answer tells and how concrete it is, each with the words that show it. */
export function noteLines(
  { ownership: { own, shared, quotes }, specificity }: NonNullable<ReportTurn['notes']>,
  t: ReportTexts,
): { text: string; quotes: string[] }[] {
  const { sentences, concrete } = specificity
  const deeds = own + shared > 0 ? [{ text: t('notes.ownership', { own, shared }), quotes }] : []
  const group = own === 0 && shared > 0 ? [{ text: t('notes.ownershipGroup'), quotes: [] }] : []
  const concreteness = { text: t('notes.specificity', { sentences, concrete }), quotes: specificity.quotes }
  return [...deeds, ...group, ...(sentences > 0 ? [concreteness] : [])]
}

/** Words with the moment in the recording at which they were said, where that is known. */
export function saidAt(words: string, at: string | null): string {
  return at === null ? words : `${words} · ${at}`
}
