import { translator } from '@/lib/core/translate'
import type { AnswerInput } from '@/lib/features/chat/ai/answer-question/schema'
import { sayChance } from '@/lib/features/chat/chance'
import { withCitations } from '@/lib/features/chat/citations'
import { findPassages, turnAskedAbout } from '@/lib/features/chat/find-passages'
import { type Intent, readIntent, type Topic } from '@/lib/features/chat/read-intent'
import { takeSentences } from '@/lib/features/chat/take-sentences'
import { sayTalk, talkAsked } from '@/lib/features/chat/talk'
import type { Dimension, TurnEvaluation } from '@/lib/features/evaluation/model'
import { occursIn } from '@/lib/features/questions/bank/similarity'
import { fold } from '@/lib/features/questions/text/fold'
import type { Report, ReportTurn } from '@/lib/features/reports/model'

/** Items of a list: what a reader takes in, the rest is in the report. */
const most = 3

type Scored = ReportTurn & { judged: TurnEvaluation }
type Finding = { text: string; quote: string | null }

/** What an answer is made of. */
type Task = AnswerInput & { intent: Intent; say: Say; names: Names }
type Say = ReturnType<typeof sayIn>
type Names = (dimension: Dimension) => string

const sayIn = (language: AnswerInput['language']) => translator(language, 'chat.reply')

/**
 * Answers by search: finds the questions, passages, points and advice of the report that are asked for, and shows them. It
 * writes nothing of its own about the interview.
 */
export function answerOffline(input: AnswerInput): string {
  const { report, question, language } = input
  const rubric = translator(language, 'evaluation.rubric')
  const intent = readIntent(question, report)
  const names: Names = (dimension) => rubric(`${dimension}.name`)
  const task: Task = { ...input, intent, say: sayIn(language), names }
  const unknown = intent.turns.filter((number) => !report.turns.some((turn) => turn.number === number))
  if (intent.topic !== 'orders' && unknown.length > 0 && unknown.length === intent.turns.length) {
    return task.say('noQuestion', { last: report.turns.at(-1)?.number ?? 0 })
  }
  return answers[intent.topic](task).filter(Boolean).join('\n')
}

const answers: Record<Topic, (task: Task) => string[]> = {
  orders: ({ say }) => [say('orders')],
  summary: summarise,
  weakest: (task) => aboutOne(task, 'lowest', weakSides),
  best: (task) => aboutOne(task, 'highest', goodSides),
  missing: whatIsMissing,
  talk: ({ report, question, language }) => sayTalk(report, language, talkAsked(fold(question).text)),
  chance: ({ report, language }) => sayChance(report, language),
  better_answer: betterAnswer,
  why_score: (task) => (named(task) ? aboutOne(task, 'lowest', reasons) : [...overall(task), ...why(task)]),
  improve: improve,
  practise: practise,
  find: find,
}

function summarise(task: Task): string[] {
  const { report, say } = task
  return [
    ...overall(task),
    ...list(say('wentWell'), report.strengths.slice(0, most), (one) => finding(one, one.turn)),
    ...list(say('toWorkOn'), report.weaknesses.slice(0, most), (one) => finding(one, one.turn)),
    ...practise(task).slice(0, 2),
  ]
}

function overall({ report, say }: Task): string[] {
  const { overall: score, scoredTurns: scored, turns } = report
  if (score === null) return [say('nothingScored')]
  return [say('overall', { score, scored, total: turns.length })]
}

/** The question that is named, else the one with the lowest or highest score, and a side of it. */
function aboutOne(task: Task, extreme: 'lowest' | 'highest', side: (task: Task, turn: Scored) => string[]) {
  const { report, say } = task
  const asked = named(task)
  const turn = asked ?? extremeOf(report, extreme)
  if (!turn) return [say('nothingScored')]
  const { number } = turn
  const judged = judgedOf(turn)
  if (!judged) return [cited(say('notScored', { number }), number)]
  const head = say(asked ? 'scored' : extreme, { number, score: judged.score })
  return [cited(head, number), ...side(task, { ...turn, judged })]
}

function weakSides({ say }: Task, { number, judged }: Scored): string[] {
  const gaps = judged.gaps.slice(0, most)
  // Gaps often are points; each is named once.
  const missed = judged.points.filter(
    ({ text, covered }) => !covered && !gaps.some((gap) => occursIn(text, gap.text)),
  )
  return [
    ...list(say('toWorkOn'), gaps, (one) => finding(one, number)),
    ...list(say('leftOut', { number }), missed.slice(0, most), ({ text }) => cited(text, number)),
    ...paragraph(say('advice'), judged.advice, number),
  ]
}

function goodSides({ say }: Task, { number, judged }: Scored): string[] {
  return list(say('wentWell'), judged.strengths.slice(0, most), (one) => finding(one, number))
}

function reasons({ say, names }: Task, { number, judged }: Scored): string[] {
  const shown = Object.entries(judged.dimensions) as [Dimension, TurnEvaluation['dimensions'][Dimension]][]
  const found = shown.flatMap(([dimension, one]) => (one ? [{ dimension, ...one }] : []))
  const missed = judged.points.filter(({ covered }) => !covered)
  return [
    ...list(say('reasons'), found, ({ dimension, score, note, quotes }) => {
      const text = say('dimension', { dimension: names(dimension), score, note })
      return finding({ text, quote: quotes[0] ?? null }, number)
    }),
    ...list(say('leftOut', { number }), missed, ({ text }) => cited(text, number)),
  ]
}

function why(task: Task): string[] {
  return scoredTurns(task.report).map(({ number, judged }) => {
    const text = task.say('scored', { number, score: judged.score })
    return `- ${cited(text, number)}`
  })
}

function whatIsMissing(task: Task): string[] {
  const { report, say } = task
  const asked = named(task)
  const turns = (asked ? [asked] : scoredTurns(report)).map((turn) => ({ ...turn, points: pointsOf(turn) }))
  const lacking = turns.filter(({ points }) => points?.some(({ covered }) => !covered))
  if (lacking.length > 0) {
    return lacking.slice(0, most).flatMap(({ number, points }) =>
      list(
        say('leftOut', { number }),
        (points ?? []).filter(({ covered }) => !covered),
        ({ text }) => cited(text, number),
      ),
    )
  }
  if (!asked) return [say('nothingLeftOutAnywhere')]
  const { number } = asked
  const points = pointsOf(asked)
  if (!points) return [cited(say('notScored', { number }), number)]
  return [cited(say(points.length > 0 ? 'nothingLeftOut' : 'noPoints', { number }), number)]
}

function betterAnswer(task: Task): string[] {
  const { report, say } = task
  const turn = named(task) ?? extremeOf(report, 'lowest')
  if (!turn) return [say('nothingScored')]
  const { number, question } = turn
  const improved = judgedOf(turn)?.improvedAnswer
  const words = improved || question.modelAnswer
  if (!words) return [cited(say('noBetter', { number }), number)]
  return [
    cited(say(improved ? 'better' : 'model', { number }), number),
    ...words
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => `> ${line.trim()}`),
  ]
}

function improve(task: Task): string[] {
  const { report, intent, say, names } = task
  if (!intent.dimension) return named(task) ? aboutOne(task, 'lowest', weakSides) : practise(task)
  const { dimension } = intent
  const score = report.dimensions.find((one) => one.dimension === dimension)?.score ?? null
  const [weakest] = scoredTurns(report)
    .flatMap(({ number, judged }) => {
      const one = judged.dimensions[dimension]
      return one ? [{ number, ...one }] : []
    })
    .sort((a, b) => a.score - b.score)
  const action = translator(task.language, 'reports')(`suggestion.dimensionAction.${dimension}`)
  const name = names(dimension)
  if (score === null || !weakest) return [say('dimensionUnknown', { dimension: name }), action]
  const { number, note, quotes } = weakest
  return [
    say('dimensionWhole', { dimension: name, score }),
    finding({ text: say('dimensionWeakest', { number, note }), quote: quotes[0] ?? null }, number),
    say('advice'),
    action,
  ]
}

function practise({ report, say }: Task): string[] {
  return list(say('next'), report.suggestions, ({ title, action, turn }) => {
    const skill = report.turns.find(({ number }) => number === turn)?.question.skill
    const text = `${skill || title}${report.language === 'en' ? ': ' : '：'}${action}`
    return turn === null ? text : cited(text, turn)
  })
}

function find(task: Task): string[] {
  const { report, question, say } = task
  const passages = findPassages(report, question, most)
  const asked = named(task)
  const about = asked ?? turnAskedAbout(report, question)
  const advice = about && judgedOf(about)?.advice
  const said = list(say('said'), passages, ({ quote, turn }) => cited(say('saidQuote', { quote }), turn))
  if (asked && said.length === 0) return aboutOne(task, 'lowest', weakSides)
  if (said.length === 0 && !advice) return [say('nothing'), say('canAsk')]
  return [...said, ...(about && advice ? paragraph(say('advice'), advice, about.number) : [])]
}

/** The question that is named by number, else by what it is about. */
function named({ report, intent, question }: Task): ReportTurn | null {
  const turn = report.turns.find(({ number }) => intent.turns.includes(number))
  if (turn) return turn
  if (intent.topic === 'weakest' || intent.topic === 'best' || intent.dimension) return null
  return turnAskedAbout(report, question)
}

function extremeOf(report: Report, extreme: 'lowest' | 'highest'): Scored | null {
  const sign = extreme === 'lowest' ? 1 : -1
  const sorted = scoredTurns(report).sort((a, b) => sign * (a.judged.score - b.judged.score))
  return sorted[0] ?? null
}

function scoredTurns({ turns }: Report): Scored[] {
  return turns.flatMap((turn) => {
    const judged = judgedOf(turn)
    return judged ? [{ ...turn, judged }] : []
  })
}

function judgedOf({ evaluation }: ReportTurn): TurnEvaluation | null {
  return evaluation.status === 'scored' ? evaluation.evaluation : null
}

function pointsOf(turn: ReportTurn): TurnEvaluation['points'] | null {
  return judgedOf(turn)?.points ?? null
}

function list<T>(title: string, items: readonly T[], write: (item: T) => string): string[] {
  return items.length === 0 ? [] : [title, ...items.map((item) => `- ${write(item)}`)]
}

function paragraph(title: string, text: string, turn: number): string[] {
  return text ? [title, cited(text.replaceAll('\n', ' '), turn)] : []
}

function finding({ text, quote }: Finding, turn: number): string {
  const plain = quote?.replaceAll('\n', ' ').replace(/[“”"「」]/g, '')
  return [cited(text, turn), plain && cited(`“${plain}”`, turn)].filter(Boolean).join(' ')
}

/** Every sentence of a text with the question it rests on. */
function cited(text: string, turn: number): string {
  const { sentences } = takeSentences(text.replaceAll('\n', ' ').trim(), true)
  return sentences.map((sentence) => withCitations(sentence, [turn])).join('')
}
