import { translator } from '@/lib/core/translate'
import type { AnswerInput } from '@/lib/features/chat/ai/answer-question/schema'
import { sayChance } from '@/lib/features/chat/chance'
import { rankTurns } from '@/lib/features/chat/find-passages'
import { sayTalk } from '@/lib/features/chat/talk'
import type { Report, ReportTurn } from '@/lib/features/reports/model'

/** Characters of all turns together: about 15,000 tokens, which models in use today take in with room to spare. */
const turnsLength = 48_000

/** Characters of one speech: about eight minutes. */
const speechLength = 5_000

/** What a model gets to know of the report, as named blocks; of a very long interview, most of what is asked about. */
export function materialOf({ report, question, history }: AnswerInput): Record<string, string> {
  const asked = [question, ...history.filter(({ author }) => author === 'candidate').map(({ text }) => text)]
  let left = turnsLength
  const full = new Set<number>()
  for (const turn of rankTurns(report, asked.join('\n'))) {
    left -= writeTurn(turn, true).length
    if (left < 0) break
    full.add(turn.number)
  }
  const turns = report.turns.map((turn) => [
    `question_${turn.number}`,
    writeTurn(turn, full.has(turn.number)),
  ])
  return { report: writeReport(report), ...Object.fromEntries(turns) }
}

function writeReport(report: Report): string {
  const t = translator('en', 'evaluation.rubric')
  const score = (value: number | null) => (value === null ? 'not enough to say' : `${value}/100`)
  return lines([
    `Position: ${report.positionTitle}`,
    `Kind of interview: ${report.mode}`,
    `Questions: ${report.turns.length}, scored: ${report.scoredTurns}`,
    `Overall score: ${score(report.overall)}`,
    ...(report.review ? [...sayChance(report, 'en'), ...sayTalk(report, 'en')] : []),
    ...report.dimensions.map((one) => `${t(`${one.dimension}.name`)}: ${score(one.score)}`),
    ...report.skills.map(
      ({ skill, level, turns }) => `Skill ${skill}: ${level ?? 'not enough to say'} [${turns.join('][')}]`,
    ),
    ...report.strengths.map(({ text, turn }) => `Strength: ${text} [${turn}]`),
    ...report.weaknesses.map(({ text, turn }) => `Weakness: ${text} [${turn}]`),
    ...report.suggestions.map(
      ({ title, action, turn }) => `Suggestion: ${title}. ${action}${turn === null ? '' : ` [${turn}]`}`,
    ),
  ])
}

function writeTurn({ question, dialogue, evaluation, earlierAttempts }: ReportTurn, full: boolean): string {
  const judged = evaluation.status === 'scored' ? evaluation.evaluation : null
  const points = judged?.points ?? []
  const head = [
    `Question (${question.type}, ${question.skill}): ${question.text}`,
    judged ? `Score: ${judged.score}/100` : 'Not scored',
    ...(judged ? [`Feedback: ${judged.feedback}`, `Advice: ${judged.advice}`] : []),
  ]
  if (!full) return lines(head)
  return lines([
    ...head,
    ...dialogue.map(
      ({ author, text }) => `${author === 'candidate' ? 'Candidate' : 'Interviewer'}: ${cut(text)}`,
    ),
    ...earlierAttempts.map(
      ({ attempt, score, answer }) => `Earlier attempt ${attempt} (${score ?? 'not scored'}): ${cut(answer)}`,
    ),
    ...points.map(({ text, covered }) => `Expected point, ${covered ? 'covered' : 'missing'}: ${text}`),
    ...(judged?.strengths ?? []).map(({ text }) => `Strength: ${text}`),
    ...(judged?.gaps ?? []).map(({ text }) => `Gap: ${text}`),
    ...(judged ? [`Improved answer: ${judged.improvedAnswer}`] : []),
    ...(question.modelAnswer ? [`Model answer of the question bank: ${question.modelAnswer}`] : []),
  ])
}

function lines(texts: string[]): string {
  return texts.join('\n')
}

function cut(text: string): string {
  return text.length > speechLength ? `${text.slice(0, speechLength)} …` : text
}
