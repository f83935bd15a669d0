import { locales } from '@/lib/core/locale'
import { translator } from '@/lib/core/translate'
import { sayChance } from '@/lib/features/chat/chance'
import { takeSentences } from '@/lib/features/chat/take-sentences'
import { sayTalk } from '@/lib/features/chat/talk'
import { dimensions } from '@/lib/features/evaluation/model'
import type { Report, ReportTurn } from '@/lib/features/reports/model'

/** What sentences about one question may rest on. */
export type TurnGrounds = {
  number: number
  /** The candidate's words, of every attempt. */
  said: string[]
  /** The interviewer's. */
  asked: string[]
  /** What the report says of it, which may be named but not as somebody's words. */
  written: string[]
  scores: Set<number>
}

/** What a reply about a report may rest on. */
export type Grounds = {
  turns: Map<number, TurnGrounds>
  /** Scores of the whole. */
  scores: Set<number>
  /** Names of dimensions and skills, in every language. */
  names: string[]
  /** Sentences of our own about this chat, the chance to pass and how the candidate spoke, which rest on no words. */
  ours: Set<string>
}

const ownRemarks = [
  'nothing',
  'canAsk',
  'orders',
  'nothingScored',
  'nothingLeftOutAnywhere',
  'wentWell',
  'toWorkOn',
  'next',
  'reasons',
  'advice',
  'said',
] as const

/** Reads what replies are held against. */
export function groundsOf(report: Report): Grounds {
  const whole = [report.overall, ...report.dimensions.map(({ score }) => score)]
  const names = locales.flatMap((locale) => {
    const t = translator(locale, 'evaluation.rubric')
    return dimensions.map((dimension) => t(`${dimension}.name`))
  })
  const remarks = locales.flatMap((locale) => ownRemarks.map((key) => translator(locale, 'chat.reply')(key)))
  const chances = locales.flatMap((locale) => sayChance(report, locale))
  const talk = locales.flatMap((locale) => sayTalk(report, locale))
  const ours = [...remarks, ...chances, ...talk].flatMap((remark) => takeSentences(remark, true).sentences)
  return {
    turns: new Map(report.turns.map((turn) => [turn.number, turnGrounds(turn)])),
    scores: new Set(
      [...whole, ...report.aspects.map(({ score }) => score)].filter((score) => score !== null),
    ),
    names: [...names, ...report.skills.map(({ skill }) => skill)],
    ours: new Set(ours.map((sentence) => sentence.trim())),
  }
}

function turnGrounds({ number, question, dialogue, evaluation, earlierAttempts }: ReportTurn): TurnGrounds {
  const scored = evaluation.status === 'scored' ? evaluation.evaluation : null
  const by = (who: string) => dialogue.filter(({ author }) => author === who).map(({ text }) => text)
  const judged = Object.values(scored?.dimensions ?? {}).flatMap((one) => one?.score ?? [])
  return {
    number,
    said: [...by('candidate'), ...earlierAttempts.map(({ answer }) => answer)],
    asked: [question.text, ...by('interviewer'), ...question.followUps],
    written: [
      question.skill,
      question.modelAnswer,
      ...question.points.map(({ text }) => text),
      ...(scored ? [scored.feedback, scored.advice, scored.improvedAnswer] : []),
      ...[...(scored?.strengths ?? []), ...(scored?.gaps ?? [])].map(({ text }) => text),
      ...(scored?.keywords.missed ?? []),
    ],
    scores: new Set(
      [scored?.score, ...judged, ...earlierAttempts.map(({ score }) => score)].filter(
        (score) => score !== null && score !== undefined,
      ),
    ),
  }
}
