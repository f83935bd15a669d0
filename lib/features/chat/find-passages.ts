import type { Locale } from '@/lib/core/locale'
import { fold } from '@/lib/features/questions/text/fold'
import {
  type Comparable,
  comparable,
  information,
  sharedContent,
} from '@/lib/features/questions/text/likeness'
import { spokenSentences } from '@/lib/features/questions/text/read-answer'
import { stem } from '@/lib/features/questions/text/stem'
import type { Report, ReportTurn } from '@/lib/features/reports/model'

/** A sentence of an answer that a question is about. */
export type Passage = { turn: number; quote: string; likeness: number }

/** Words that ask about an interview and not about what it was about. */
const asking = new Set([
  ...'answer question interview interviewer ask say said tell mention talk explain report score point improve better best worst weak strong practise practice give show find give word thing part'
    .split(' ')
    .map(stem),
  ...'回答 问题 面试 面试官 报告 分数 得分 提到 说过 说的 说了 讲到 怎么 哪里 哪些 什么 改进 提高 最好 最差 练习 这道 道题 关于 我的 的时'.split(
    ' ',
  ),
])

/** Share of a question's words that a sentence must say to be shown. */
const relevantFrom = 0.34

const weigh = (key: string) => (asking.has(key) ? 0 : information(key))

/** The sentences that say most of what a question asks about, the likeliest first, at most `most`. */
export function findPassages(report: Report, question: string, most: number): Passage[] {
  const wanted = comparable(fold(question))
  if (!wanted.words.some(({ key }) => weigh(key) > 0)) return []
  return report.turns
    .flatMap((turn) =>
      sentencesOf(turn, report.language).map((quote) => ({
        turn: turn.number,
        quote,
        likeness: sharedContent(wanted, [comparable(fold(quote))], weigh, true),
      })),
    )
    .filter(({ likeness }) => likeness >= relevantFrom)
    .sort((a, b) => b.likeness - a.likeness || a.turn - b.turn)
    .slice(0, most)
}

/** All turns, those first that have most to do with what is asked. */
export function rankTurns(report: Report, asked: string): ReportTurn[] {
  const wanted = comparable(fold(asked))
  const likeness = new Map(
    report.turns.map((turn) => [turn.number, sharedContent(wanted, [everythingIn(turn)], weigh, true)]),
  )
  return [...report.turns].sort(
    (a, b) => (likeness.get(b.number) ?? 0) - (likeness.get(a.number) ?? 0) || a.number - b.number,
  )
}

/** The turn whose question and skill a text names best; null when it names none. */
export function turnAskedAbout(report: Report, asked: string): ReportTurn | null {
  const wanted = comparable(fold(asked))
  if (!wanted.words.some(({ key }) => weigh(key) > 0)) return null
  const named = report.turns
    .map((turn) => ({ turn, likeness: sharedContent(wanted, [aboutOf(turn)], weigh, true) }))
    .sort((a, b) => b.likeness - a.likeness)[0]
  return named && named.likeness >= relevantFrom ? named.turn : null
}

function aboutOf({ question }: ReportTurn): Comparable {
  return comparable(fold(`${question.skill}\n${question.text}`))
}

function everythingIn({ question, dialogue }: ReportTurn): Comparable {
  return comparable(fold([question.skill, question.text, ...dialogue.map(({ text }) => text)].join('\n')))
}

function sentencesOf({ dialogue }: ReportTurn, language: Locale): string[] {
  return dialogue
    .filter(({ author }) => author === 'candidate')
    .flatMap(({ text }) => spokenSentences(text, language).map((sentence) => sentence.text))
}
