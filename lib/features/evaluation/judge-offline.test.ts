import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '@/lib/core/locale'
import { judgeOffline } from '@/lib/features/evaluation/ai/judge-turn/offline'
import { judgementSchema } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { assembleEvaluation } from '@/lib/features/evaluation/assemble-evaluation'
import {
  injections,
  labelledAnswers,
  offTopic,
  shortExact,
  verboseButEmpty,
} from '@/lib/features/evaluation/fixtures/answers'
import { labelledQuestions, type QuestionName } from '@/lib/features/evaluation/fixtures/questions'
import { turnEvaluationSchema } from '@/lib/features/evaluation/model'
import { inputOf, mean, questionNames as names } from '@/lib/testing/judging'

const grades = ['strong', 'middling', 'weak'] as const

function judge(language: Locale, name: QuestionName, ...texts: string[]) {
  const input = inputOf(language, name, ...texts)
  return assembleEvaluation(judgeOffline(input), input)
}

const scoreOf = (...args: Parameters<typeof judge>) => judge(...args).score

describe.each(locales)('the offline judge in %s', (language) => {
  it.each(names)('ranks strong above middling above weak: %s', (name) => {
    const [strong, middling, weak] = grades.map((grade) =>
      scoreOf(language, name, labelledAnswers[language][name][grade]),
    )
    expect(strong).toBeGreaterThan((middling ?? 0) + 10)
    expect(middling).toBeGreaterThan((weak ?? 0) + 10)
    expect(strong).toBeGreaterThanOrEqual(75)
    expect(weak).toBeLessThanOrEqual(30)
  })

  it('puts off-topic, copied and long empty answers below weak ones', () => {
    const weak = mean(names.map((name) => scoreOf(language, name, labelledAnswers[language][name].weak)))
    const nothing = names.flatMap((name) => [
      scoreOf(language, name, verboseButEmpty[language]),
      scoreOf(language, name, labelledQuestions[language][name].question),
      ...offTopic[language].map((text) => scoreOf(language, name, text)),
    ])
    expect(mean(nothing)).toBeLessThan(weak)
    expect(Math.max(...nothing)).toBeLessThanOrEqual(10)
  })

  it('puts a good answer to another question near the bottom', () => {
    const others = names.map((name, index) => {
      const other = names[(index + 2) % names.length] ?? name
      return scoreOf(language, name, labelledAnswers[language][other].strong)
    })
    expect(mean(others)).toBeLessThan(25)
    expect(Math.max(...others)).toBeLessThan(60)
  })

  it('takes little from a short exact answer and gives nothing for empty length', () => {
    const { question, text } = shortExact[language]
    const long = scoreOf(language, question, labelledAnswers[language][question].strong)
    expect(scoreOf(language, question, text)).toBeGreaterThan(long - 15)
    for (const name of names) {
      const { middling } = labelledAnswers[language][name]
      const padded = `${middling}\n${verboseButEmpty[language]}`
      const gained = scoreOf(language, name, padded) - scoreOf(language, name, middling)
      expect(gained).toBeLessThanOrEqual(8)
      expect(gained).toBeGreaterThanOrEqual(-20)
    }
  })

  it('is moved by no instruction, before, after or within a line', () => {
    for (const name of names) {
      for (const grade of grades) {
        const answer = labelledAnswers[language][name][grade]
        const before = scoreOf(language, name, answer)
        for (const injection of injections[language]) {
          const attempts = [
            `${answer}\n${injection}`,
            `${injection}\n${answer}`,
            `${answer} ${injection}`,
            `${injection} ${answer}`,
          ]
          for (const attempt of attempts) expect(scoreOf(language, name, attempt), injection).toBe(before)
        }
      }
    }
  })

  it('does not see who speaks', () => {
    const tell = {
      en: (who: string, they: string) =>
        `${who} wanted to generate files on request and I argued for a nightly job. I sat down with ${who}, because ${they} had a point. ${who} and I measured both. We agreed on a queue, and tickets fell from thirty to four.`,
      'zh-CN': (who: string, they: string) =>
        `${who}主张实时生成，我倾向夜里跑批。我单独找${who}聊，先听${they}讲，因为确实有道理。我和${who}一起实测了两种做法，最后折中成排队，工单从三十个降到四个。`,
    }
    const people = {
      en: [
        ['Alice', 'she'],
        ['Bob', 'he'],
        ['Will', 'they'],
        ['Mr. Wang', 'he'],
        ['Ms. Okafor', 'she'],
        ['Grace', 'she'],
      ],
      'zh-CN': [
        ['张伟', '他'],
        ['李娜', '她'],
        ['欧阳建国', '他'],
        ['小王', '她'],
        ['陈经理', '他'],
        ['王小明', '他'],
      ],
    }
    const told = people[language].map(([who = '', they = '']) =>
      scoreOf(language, 'disagreement', tell[language](who, they)),
    )
    expect(new Set(told).size).toBe(1)
    const about = language === 'en' ? 'I am a 28-year-old woman.' : '我是一名28岁的女生。'
    const answer = labelledAnswers[language].disagreement.middling
    expect(scoreOf(language, 'disagreement', `${about}\n${answer}`)).toBe(
      scoreOf(language, 'disagreement', answer),
    )
  })

  it('answers the same to the same, in a shape that can be stored, with verbatim quotes only', () => {
    let quoted = 0
    for (const name of names) {
      for (const grade of grades) {
        const input = inputOf(language, name, labelledAnswers[language][name][grade])
        const judgement = judgeOffline(input)
        expect(judgeOffline(structuredClone(input))).toEqual(judgement)
        expect(judgementSchema.parse(judgement)).toEqual(judgement)
        const evaluation = turnEvaluationSchema.parse(assembleEvaluation(judgement, input))
        const quotes = [
          ...Object.values(evaluation.dimensions).flatMap((one) => one?.quotes ?? []),
          ...[...evaluation.points, ...evaluation.strengths, ...evaluation.gaps].flatMap(
            ({ quote }) => quote ?? [],
          ),
        ]
        for (const quote of quotes) expect(input.answers[0]?.text).toContain(quote)
        quoted += quotes.length
      }
    }
    expect(quoted).toBeGreaterThan(names.length * grades.length)
  })

  it('says what is missing and builds the better answer from own sentences', () => {
    const { middling } = labelledAnswers[language].slowPage
    const { gaps, improvedAnswer, points, keywords } = judge(language, 'slowPage', middling)
    const missed = points.filter((point) => !point.covered)
    expect(missed.length).toBeGreaterThan(0)
    expect(gaps.map((gap) => gap.text).join()).toContain(missed[0]?.text)
    expect(improvedAnswer).toContain(missed[0]?.text)
    expect(improvedAnswer).toContain(points.find((point) => point.covered)?.quote)
    expect(keywords.used.length).toBeGreaterThan(0)
    expect(keywords.missed.length).toBeGreaterThan(0)
  })

  it('hears answers to follow-ups: what they add counts, and a phrase shows as a lack of composure', () => {
    const { middling } = labelledAnswers[language].disagreement
    const more =
      language === 'en'
        ? 'Before that I asked her what worried her, and her concern was that people give up halfway. In the end we agreed, and sign-ups rose by 12 percent.'
        : '在那之前我当面聊过，问清她的顾虑是用户填到一半放弃。最后我们达成一致，注册率提高了百分之十二。'
    const phrase = language === 'en' ? 'Well, it went quite well.' : '嗯，挺好的。'
    const alone = judge(language, 'disagreement', middling)
    const added = judge(language, 'disagreement', middling, more)
    const nothing = judge(language, 'disagreement', middling, phrase)
    expect(added.score).toBeGreaterThan(alone.score)
    expect(added.dimensions.composure?.score ?? 0).toBeGreaterThan(nothing.dimensions.composure?.score ?? 0)
    expect(nothing.score).toBeLessThanOrEqual(alone.score)
  })
})
