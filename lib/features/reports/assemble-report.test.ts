import { describe, expect, test } from 'vitest'
import { type Locale, locales } from '@/lib/core/locale'
import type { Evaluation, TurnEvaluation } from '@/lib/features/evaluation/model'
import { scoreOfLevel } from '@/lib/features/evaluation/rubric'
import { explainScore } from '@/lib/features/evaluation/score-turn'
import type { PlannedQuestion } from '@/lib/features/questions/model'
import { assembleReport, type ReportSource } from '@/lib/features/reports/assemble-report'
import { type ReportTurn, reportSchema } from '@/lib/features/reports/model'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'
import { noDimensions } from '@/lib/testing/evaluations'

const question = sampleQuestion()

function sampleQuestion(): PlannedQuestion {
  const [turn] = sampleReport('en').turns
  if (!turn) throw new Error('the sample has no question')
  return turn.question
}

function scored(change: Partial<TurnEvaluation>): Evaluation {
  const evaluation: TurnEvaluation = {
    score: 70,
    relevance: 80,
    dimensions: noDimensions,
    points: [],
    keywords: { used: [], missed: [] },
    strengths: [],
    gaps: [],
    feedback: '',
    improvedAnswer: '',
    advice: '',
    ...change,
  }
  return { status: 'scored', evaluation, engine: 'offline', fallback: null, rubricVersion: '1' }
}

const dimension = (score: number) => ({ score, level: 3, quotes: ['words'], note: '' })
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

const noTimes = { startMs: null, endMs: null }

/** An interview with one turn for each entry; an entry without an answer was left unanswered. */
function sourceOf(
  entries: { index: number; attempt?: number; answer?: string; evaluation?: Evaluation }[],
  language: Locale = 'en',
): ReportSource {
  const turns = entries.map(({ index, attempt = 1 }, i) => ({ id: id(i), index, attempt, question }))
  return {
    id: id(900),
    interviewId: id(901),
    language,
    candidateName: 'Maya Chen',
    positionTitle: 'Front-end engineer',
    mode: 'practice',
    startedAt: new Date('2026-11-18T19:30:00Z'),
    activeMs: 61_400,
    turns,
    messages: entries.flatMap(({ answer }, i) => [
      {
        turnId: id(i),
        author: 'interviewer' as const,
        kind: 'question' as const,
        text: question.text,
        ...noTimes,
      },
      ...(answer
        ? [{ turnId: id(i), author: 'candidate' as const, kind: 'answer' as const, text: answer, ...noTimes }]
        : []),
    ]),
    review: null,
    mistakes: new Map(),
    evaluations: new Map(
      entries.flatMap(({ evaluation }, i) => (evaluation ? [[id(i), evaluation] as const] : [])),
    ),
  }
}

describe('assembleReport', () => {
  test('the overall score is the rounded mean of the scored turns; others are in no mean', () => {
    const report = assembleReport(
      sourceOf([
        { index: 0, answer: 'a', evaluation: scored({ score: 70 }) },
        { index: 1, answer: 'b', evaluation: scored({ score: 75 }) },
        { index: 2, evaluation: { status: 'not_scored', reason: 'skipped' } },
        { index: 3, answer: 'd', evaluation: { status: 'not_scored', reason: 'failed' } },
        { index: 4, answer: 'e' },
      ]),
    )
    expect(report.overall).toBe(73)
    expect(report.scoredTurns).toBe(2)
    expect(report.turns).toHaveLength(5)
    expect(report.turns.map(({ evaluation }) => evaluation.status)).toEqual([
      'scored',
      'scored',
      'not_scored',
      'not_scored',
      'not_scored',
    ])
  })

  test('an answer whose skill nobody knows is advised on, and shows no skill without a name', () => {
    const source = sourceOf([
      { index: 0, answer: 'a', evaluation: scored({ score: 40, advice: 'Say why.' }) },
    ])
    const report = assembleReport({
      ...source,
      turns: source.turns.map((turn) => ({ ...turn, question: { ...turn.question, skill: '' } })),
    })
    expect(report.skills).toEqual([])
    expect(report.suggestions).toContainEqual({
      title: 'Answer this once more, and better',
      action: 'Say why.',
      turn: 1,
    })
  })

  test('nothing scored is no score, not zero', () => {
    const report = assembleReport(sourceOf([{ index: 0 }, { index: 1 }]))
    expect(report.overall).toBeNull()
    expect(report.dimensions.map(({ score }) => score)).toEqual([null, null, null, null, null, null])
    expect(report.engines).toEqual([])
  })

  test('a dimension is the mean over the turns that have evidence for it', () => {
    const none = noDimensions
    const report = assembleReport(
      sourceOf([
        {
          index: 0,
          answer: 'a',
          evaluation: scored({ dimensions: { ...none, logic: dimension(50), knowledge: dimension(75) } }),
        },
        { index: 1, answer: 'b', evaluation: scored({ dimensions: { ...none, logic: dimension(75) } }) },
        { index: 2, answer: 'c', evaluation: scored({ dimensions: none }) },
      ]),
    )
    const of = (name: string) => report.dimensions.find((entry) => entry.dimension === name)
    expect(of('logic')).toMatchObject({ score: 63, turns: 2 })
    expect(of('knowledge')).toMatchObject({ score: 75, turns: 1 })
    expect(of('innovation')).toMatchObject({ score: null, turns: 0 })
  })

  test('the latest answered attempt counts and the earlier ones are listed', () => {
    const report = assembleReport(
      sourceOf([
        { index: 0, attempt: 1, answer: 'first', evaluation: scored({ score: 30 }) },
        { index: 0, attempt: 2, answer: 'second', evaluation: scored({ score: 60 }) },
        { index: 0, attempt: 3, answer: 'third', evaluation: scored({ score: 90 }) },
      ]),
    )
    expect(report.overall).toBe(90)
    expect(report.turns).toHaveLength(1)
    expect(report.turns[0]).toMatchObject({
      number: 1,
      attempt: 3,
      earlierAttempts: [
        { attempt: 1, score: 30, answer: 'first' },
        { attempt: 2, score: 60, answer: 'second' },
      ],
    })
  })

  test('an attempt that was begun and left unanswered does not void the one before', () => {
    const report = assembleReport(
      sourceOf([
        { index: 0, attempt: 1, answer: 'first', evaluation: scored({ score: 80 }) },
        { index: 0, attempt: 2, evaluation: { status: 'not_scored', reason: 'skipped' } },
      ]),
    )
    expect(report.overall).toBe(80)
    expect(report.turns[0]?.attempt).toBe(1)
  })

  test('strengths lead with the best answer and take one from each before a second', () => {
    const finding = (text: string) => ({ text, quote: text })
    const report = assembleReport(
      sourceOf([
        {
          index: 0,
          answer: 'a',
          evaluation: scored({ score: 60, strengths: [finding('a1'), finding('a2')] }),
        },
        {
          index: 1,
          answer: 'b',
          evaluation: scored({ score: 90, strengths: [finding('b1'), finding('b2')] }),
        },
        {
          index: 2,
          answer: 'c',
          evaluation: scored({ score: 50, strengths: [{ text: 'c1', quote: null }] }),
        },
      ]),
    )
    expect(report.strengths.map(({ text }) => text)).toEqual(['b1', 'a1', 'b2', 'a2'])
  })

  test('the same finding is named once, where it weighs most', () => {
    const gaps = [{ text: 'too general', quote: null }]
    const report = assembleReport(
      sourceOf(
        [60, 30, 45].map((score, index) => ({ index, answer: 'a', evaluation: scored({ score, gaps }) })),
      ),
    )
    expect(report.weaknesses).toEqual([{ text: 'too general', quote: null, turn: 2 }])
  })

  test('suggestions begin with what is unanswered, then the weakest; five at most', () => {
    const report = assembleReport(
      sourceOf([
        ...[80, 40, 70, 65, 95, 75].map((score, index) => ({
          index,
          answer: 'a',
          evaluation: scored({ score, advice: `advice for ${score}` }),
        })),
        { index: 6 },
        { index: 7 },
      ]),
    )
    expect(report.suggestions).toHaveLength(5)
    expect(report.suggestions[0]).toMatchObject({ turn: null })
    expect(report.suggestions[0]?.title).toContain('7 and 8')
    expect(report.suggestions.slice(1).map(({ action }) => action)).toEqual([
      'advice for 40',
      'advice for 65',
      'advice for 70',
      'advice for 75',
    ])
  })

  test('the same advice is given once, with the weakest answer', () => {
    const report = assembleReport(
      sourceOf(
        [55, 45].map((score, index) => ({
          index,
          answer: 'a',
          evaluation: scored({ score, advice: 'the same' }),
        })),
      ),
    )
    expect(report.suggestions.filter(({ action }) => action === 'the same')).toMatchObject([{ turn: 2 }])
  })

  test('a judgement that failed is no advice to the candidate', () => {
    const report = assembleReport(
      sourceOf([{ index: 0, answer: 'a', evaluation: { status: 'not_scored', reason: 'failed' } }]),
    )
    expect(report.suggestions).toEqual([])
  })

  test.each(locales)('makes a report that its own schema accepts, in %s', (language) => {
    const report = assembleReport(
      sourceOf([{ index: 0, answer: 'words', evaluation: scored({ advice: 'x' }) }, { index: 1 }], language),
    )
    expect(reportSchema.parse(report)).toEqual(report)
    expect(report.durationSeconds).toBe(61)
  })
})

/** The judgement of an earlier attempt, from what the later one won and lost against it. */
function judgedBefore(
  { evaluation }: ReportTurn,
  { score, next }: ReportTurn['earlierAttempts'][number],
): Evaluation {
  if (evaluation.status !== 'scored' || next.status !== 'compared') throw new Error('not compared')
  const won = new Set(next.won.map(({ text }) => text))
  const judged = scored({
    score: score ?? 0,
    dimensions: {
      ...noDimensions,
      ...Object.fromEntries(
        next.dimensions.map(({ dimension: name, before }) => [
          name,
          before === null ? null : dimension(before),
        ]),
      ),
    },
    points: evaluation.evaluation.points.map((point) => ({
      ...point,
      covered: point.covered && !won.has(point.text),
    })),
  })
  return { ...judged, rubricVersion: evaluation.rubricVersion } as Evaluation
}

describe.each(locales)('the sample report in %s', (locale) => {
  const sample = sampleReport(locale)

  test('is what its own turns amount to', () => {
    const turns = sample.turns.flatMap((turn, i) => [
      ...turn.earlierAttempts.map((earlier) => ({
        id: id(100 + i * 10 + earlier.attempt),
        turn,
        attempt: earlier.attempt,
        evaluation: judgedBefore(turn, earlier),
        said: [{ author: 'candidate' as const, kind: 'answer' as const, text: earlier.answer, ...noTimes }],
      })),
      { id: turn.turnId, turn, attempt: turn.attempt, evaluation: turn.evaluation, said: turn.dialogue },
    ])
    const report = assembleReport({
      ...sample,
      review: null,
      activeMs: sample.durationSeconds * 1000,
      turns: turns.map(({ id, turn, attempt }) => ({
        id,
        index: turn.number - 1,
        attempt,
        question: turn.question,
      })),
      messages: turns.flatMap(({ id, said }) => said.map((line) => ({ turnId: id, ...line }))),
      evaluations: new Map(turns.map(({ id, evaluation }) => [id, evaluation])),
      mistakes: new Map(
        sample.turns.map(({ question, mistakes }) => [
          question.bankId ?? '',
          mistakes.map(({ text }) => text),
        ]),
      ),
    })
    expect(report).toEqual(sample)
  })

  test('scores as the rubric does', () => {
    for (const { question, evaluation } of sample.turns) {
      if (evaluation.status !== 'scored') throw new Error('a sample turn is not scored')
      const { score, dimensions, points, relevance } = evaluation.evaluation
      const { exact } = explainScore({ type: question.type, dimensions, points, relevance })
      expect(Math.round(exact)).toBe(score)
      for (const one of Object.values(dimensions)) if (one) expect(scoreOfLevel(one.level)).toBe(one.score)
    }
  })

  test('quotes nothing that was not said', () => {
    for (const { dialogue, evaluation } of sample.turns) {
      const said = dialogue.filter(({ kind }) => kind === 'answer').map(({ text }) => text)
      if (evaluation.status !== 'scored') throw new Error('a sample turn is not scored')
      const { dimensions, points, strengths, gaps } = evaluation.evaluation
      const quotes = [
        ...Object.values(dimensions).flatMap((entry) => entry?.quotes ?? []),
        ...[...points, ...strengths, ...gaps].flatMap(({ quote }) => quote ?? []),
      ]
      expect(quotes.length).toBeGreaterThan(5)
      for (const quote of quotes)
        expect(
          said.some((answer) => answer.includes(quote)),
          quote,
        ).toBe(true)
    }
  })
})
