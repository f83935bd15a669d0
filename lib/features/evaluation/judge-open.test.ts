import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '@/lib/core/locale'
import { judgeOffline } from '@/lib/features/evaluation/ai/judge-turn/offline'
import type { JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { assembleEvaluation } from '@/lib/features/evaluation/assemble-evaluation'
import {
  injections,
  labelledAnswers,
  offTopic,
  verboseButEmpty,
} from '@/lib/features/evaluation/fixtures/answers'
import { labelledQuestions, type QuestionName } from '@/lib/features/evaluation/fixtures/questions'
import { turnEvaluationSchema } from '@/lib/features/evaluation/model'
import { mean, questionNames as names } from '@/lib/testing/judging'

/** The question as somebody else asked it: nothing is expected, nothing is known of the matter. */
function judge(language: Locale, name: QuestionName, text: string, ...followUps: [string, string][]) {
  const { question, type, difficulty } = labelledQuestions[language][name]
  return judgeTo({ language, question, type: type as JudgeTurnInput['type'], difficulty }, [
    { to: question, text },
    ...followUps.map(([to, answer]) => ({ to, text: answer })),
  ])
}

function judgeTo(
  asked: Pick<JudgeTurnInput, 'language' | 'question' | 'type' | 'difficulty' | 'background'>,
  answers: JudgeTurnInput['answers'],
) {
  const input = { ...asked, skill: '', points: [], modelAnswer: '', answers }
  return assembleEvaluation(judgeOffline(input), input)
}

describe.each(locales)('an answer to an open question in %s', (language) => {
  const scoresOf = (grade: 'strong' | 'middling' | 'weak') =>
    names.map((name) => judge(language, name, labelledAnswers[language][name][grade]).score)

  it('is worth the more, the further it goes', () => {
    const [strong, middling, weak] = (['strong', 'middling', 'weak'] as const).map((grade) =>
      mean(scoresOf(grade)),
    )
    expect(strong).toBeGreaterThan((middling ?? 0) + 10)
    expect(middling).toBeGreaterThan((weak ?? 0) + 5)
    expect(strong).toBeGreaterThan(60)
    expect(weak).toBeLessThan(35)
  })

  it('earns little by empty talk, by the question given back and by other matters', () => {
    const weak = mean(scoresOf('weak'))
    const copied = names.map(
      (name) => judge(language, name, labelledQuestions[language][name].question).score,
    )
    expect(Math.max(...copied)).toBeLessThanOrEqual(10)
    const empty = names.map((name) => judge(language, name, verboseButEmpty[language]).score)
    expect(mean(empty)).toBeLessThan(weak)
    const other = names.flatMap((name) => offTopic[language].map((text) => judge(language, name, text).score))
    expect(mean(other)).toBeLessThan(mean(scoresOf('middling')))
  })

  it('is moved by no instruction', () => {
    for (const name of names) {
      const { middling } = labelledAnswers[language][name]
      const { score } = judge(language, name, middling)
      for (const injection of injections[language]) {
        expect(judge(language, name, `${middling}\n${injection}`).score).toBe(score)
      }
    }
  })

  it('is told nothing of points, and its knowledge is put at level 4 at most', () => {
    for (const name of names) {
      for (const text of Object.values(labelledAnswers[language][name])) {
        const evaluation = judge(language, name, text)
        expect(turnEvaluationSchema.parse(evaluation)).toEqual(evaluation)
        expect(evaluation.dimensions.knowledge?.score ?? 0).toBeLessThanOrEqual(75)
        expect(evaluation.arithmetic?.pointShare).toBe(0)
        const { feedback, advice, improvedAnswer, dimensions, gaps } = evaluation
        const notes = Object.values(dimensions).map((one) => one?.note)
        const said = [feedback, advice, improvedAnswer, ...notes, ...gaps.map((gap) => gap.text)].join('\n')
        expect(said).not.toMatch(/\b0\b|expected points|个要点|该讲的要点|Nothing that was expected/)
      }
    }
  })

  it('needs no word of its question when it is short', () => {
    const [question, text] =
      language === 'en'
        ? [
            'Why are you leaving your current employer?',
            'We were 40 people, then the office moved to Oslo, so I would have had to commute for three hours.',
          ]
        : [
            '你为什么要离开现在的公司？',
            '办公室去年搬到了嘉定，单程要两个小时，孩子才三岁，所以我想换一份离家近的。',
          ]
    const { relevance, score } = judgeTo({ language, question, type: 'basic', difficulty: 1 }, [
      { to: question, text },
    ])
    expect(relevance).toBeGreaterThanOrEqual(40)
    expect(score).toBeGreaterThan(15)
  })

  it('shows composure when a follow-up is answered, and a phrase does not', () => {
    const { middling } = labelledAnswers[language].slowPage
    const [to, good, phrase] =
      language === 'en'
        ? [
            'And when would an index not be used?',
            'When the table is small, or when the condition matches most rows, the planner reads the table instead. I look at the query plan to see it.',
            'Well, that is hard to say, it went well.',
          ]
        : [
            '什么情况下索引不会被用到？',
            '表很小，或者条件命中了大部分行的时候，优化器会直接扫表，所以我会看执行计划来确认。',
            '嗯，这个不好说，还可以吧。',
          ]
    const answered = judge(language, 'slowPage', middling, [to, good])
    const evaded = judge(language, 'slowPage', middling, [to, phrase])
    expect(answered.dimensions.composure?.score).toBeGreaterThanOrEqual(50)
    expect(evaded.dimensions.composure?.score).toBeLessThanOrEqual(25)
  })
})

describe('the background of an open question', () => {
  it('deepens an answer that speaks of the matter', () => {
    const question = 'How does a database index make a query faster, and what does it cost?'
    const answers = [
      {
        to: question,
        text: 'It is a B-tree in sorted order, so the planner seeks and needs no full scan. The price is space and slower inserts.',
      },
    ]
    const asked = { language: 'en', question, type: 'technical', difficulty: 2 } as const
    const background = [
      'B-tree keeps keys in sorted order; full scan; planner; inserts and updates maintain it',
    ]
    const without = judgeTo(asked, answers).dimensions.knowledge?.score ?? 0
    expect(judgeTo({ ...asked, background }, answers).dimensions.knowledge?.score).toBeGreaterThan(without)
  })
})
