import { describe, expect, test } from 'vitest'
import type { BankFile } from '@/db/seed/bank-file'
import { readBank } from '@/db/seed/seed-bank'
import { type Locale, locales } from '@/lib/core/locale'
import { printOf, sameQuestion } from '@/lib/features/questions/bank/similarity'
import { matchPoints } from '@/lib/features/questions/coverage/match-points'
import { fold } from '@/lib/features/questions/text/fold'
import { type AnswerSentence, readAnswer } from '@/lib/features/questions/text/read-answer'
import { readTerm, searchable, usesTerm } from '@/lib/features/questions/text/terms'
import { spotMistakes } from '@/lib/features/reports/spot-mistakes'

type BankQuestion = BankFile['questions'][number]

/** What each position holds, at least, of every type; at most, so that none of them is only of one kind. */
const typeBounds = {
  basic: { from: 2, to: 4 },
  technical: { from: 5, to: 9 },
  behavioral: { from: 3, to: 5 },
  situational: { from: 2, to: 4 },
} as const satisfies Record<BankQuestion['type'], { from: number; to: number }>

/** What each position holds, at least, of every difficulty: enough for a plan that is graded. */
const difficultyFrom = { 1: 1, 2: 2, 3: 4, 4: 3, 5: 1 } as const

/** No skill of a position may take more of its questions than this share. */
const skillShareTo = 0.4

/** A model answer is what can be said in about a minute and a half: English words, Chinese characters. */
const answerLength: Record<Locale, { from: number; to: number }> = {
  en: { from: 130, to: 225 },
  'zh-CN': { from: 240, to: 440 },
}

/** A mistake is one sentence that is read at a glance: English words, Chinese characters. */
const mistakeLength: Record<Locale, { from: number; to: number }> = {
  en: { from: 3, to: 30 },
  'zh-CN': { from: 5, to: 60 },
}

const bank = readBank()
const asked = bank.flatMap((file) => file.questions.map((question) => ({ file, question })))

describe('the bank', () => {
  test('has at least 12 positions in 4 categories and 180 questions', () => {
    expect(bank.length).toBeGreaterThanOrEqual(12)
    expect(new Set(bank.map(({ category }) => category)).size).toBeGreaterThanOrEqual(4)
    expect(asked.length).toBeGreaterThanOrEqual(180)
  })

  test('names every position and every question once', () => {
    expect(repeated(bank.map(({ id }) => id))).toEqual([])
    expect(repeated(asked.map(({ question }) => question.id))).toEqual([])
  })

  test.each(locales)('asks nothing twice, within a position or across them, in %s', (language) => {
    const prints = asked.map(({ question }) => ({
      id: question.id,
      print: printOf(question.question[language]),
    }))
    const pairs = prints.flatMap((a, at) =>
      prints
        .slice(0, at)
        .flatMap((b) => (sameQuestion(a.print, b.print) ? [`${b.id} asks what ${a.id} asks`] : [])),
    )
    expect(pairs).toEqual([])
  })
})

describe.each(bank)('$id', (file) => {
  test('is balanced over types', () => {
    for (const [type, { from, to }] of Object.entries(typeBounds)) {
      const count = file.questions.filter((question) => question.type === type).length
      expect(count, `${file.id}: ${count} ${type} questions, not ${from}–${to}`).toBeGreaterThanOrEqual(from)
      expect(count, `${file.id}: ${count} ${type} questions, not ${from}–${to}`).toBeLessThanOrEqual(to)
    }
  })

  test('is balanced over difficulties', () => {
    for (const [difficulty, from] of Object.entries(difficultyFrom)) {
      const count = file.questions.filter((question) => question.difficulty === Number(difficulty)).length
      expect(count, `${file.id}: ${count} of difficulty ${difficulty}, not ${from}`).toBeGreaterThanOrEqual(
        from,
      )
    }
  })

  test('asks for each of its skills, for none too often, and for no other', () => {
    const skills = file.skills.map(({ id }) => id)
    expect(repeated(skills)).toEqual([])
    expect(file.questions.filter(({ skill }) => !skills.includes(skill)).map(({ id }) => id)).toEqual([])
    for (const skill of skills) {
      const share =
        file.questions.filter((question) => question.skill === skill).length / file.questions.length
      expect(share, `${file.id}: no question asks for ${skill}`).toBeGreaterThan(0)
      expect(share, `${file.id}: too many questions ask for ${skill}`).toBeLessThanOrEqual(skillShareTo)
    }
  })

  test('is written in Chinese where it should be Chinese, and in English where English', () => {
    const texts = [
      {
        id: file.id,
        texts: [file.title, file.description, ...file.requirements, ...file.skills.map(({ name }) => name)],
      },
      ...file.questions.map((question) => ({ id: question.id, texts: textsOf(question) })),
    ]
    const problems = texts.flatMap(({ id, texts }) =>
      texts.flatMap((text) => [
        ...(isEnglish(text.en) ? [] : [`${id}: “${text.en}” is not English`]),
        ...(isChinese(text['zh-CN']) ? [] : [`${id}: “${text['zh-CN']}” is not Chinese`]),
      ]),
    )
    expect(problems).toEqual([])
  })
})

describe.each(locales)('in %s', (language) => {
  test('every point has three terms or more, none twice', () => {
    const problems = problemsIn(({ points }) =>
      points.flatMap(({ text, terms }) => [
        ...(terms[language].length < 3 ? [`“${text[language]}” has ${terms[language].length} terms`] : []),
        ...repeated(terms[language].map((term) => term.toLowerCase())).map(
          (term) => `“${text[language]}” has “${term}” twice`,
        ),
      ]),
    )
    expect(problems).toEqual([])
  })

  test('every point has two terms or more that its question does not say', () => {
    const problems = problemsIn(({ question, points }) => {
      const said = searchable(fold(question[language]))
      return points.flatMap(({ text, terms }) => {
        const own = terms[language].filter((term) => !usesTerm(said, readTerm(term), true))
        return own.length < 2 ? [`the question says all but ${own.length} terms of “${text[language]}”`] : []
      })
    })
    expect(problems).toEqual([])
  })

  test('every model answer makes every point of its question', () => {
    const problems = problemsIn((question) =>
      missed(
        question,
        language,
        readAnswer(question.modelAnswer[language], question.question[language], language),
      ).map((point) => `misses “${point}”`),
    )
    expect(problems).toEqual([])
  })

  test('no model answer shows a mistake of its question', () => {
    const problems = problemsIn((question) =>
      spotMistakes(
        question.mistakes.map((mistake) => mistake[language]),
        question.modelAnswer[language],
        { text: question.question[language], points: pointsOf(question, language) },
        language,
      ).flatMap(({ text, quote }) => (quote ? [`“${text}” in “${quote}”`] : [])),
    )
    expect(problems).toEqual([])
  })

  test('no question makes a point by itself', () => {
    const problems = problemsIn((question) => {
      // Read as the answer to nothing: sentences that repeat the question would be left out before they are looked at.
      const open = missed(question, language, readAnswer(question.question[language], '', language))
      return question.points
        .map((point) => point.text[language])
        .filter((point) => !open.includes(point))
        .map((point) => `gives away “${point}”`)
    })
    expect(problems).toEqual([])
  })

  test('model answers are as long as one speaks', () => {
    const { from, to } = answerLength[language]
    const problems = problemsIn(({ modelAnswer }) => {
      const length = lengthOf(modelAnswer[language], language)
      return length < from || length > to ? [`${length} long, not ${from}–${to}`] : []
    })
    expect(problems).toEqual([])
  })

  test('mistakes are one short sentence, each another', () => {
    const { from, to } = mistakeLength[language]
    const problems = problemsIn(({ mistakes }) => [
      ...mistakes.flatMap((mistake) => {
        const length = lengthOf(mistake[language], language)
        return length < from || length > to
          ? [`“${mistake[language]}” is ${length} long, not ${from}–${to}`]
          : []
      }),
      ...repeated(mistakes.map((mistake) => mistake[language])).map((text) => `“${text}” twice`),
    ])
    expect(problems).toEqual([])
  })
})

function problemsIn(look: (question: BankQuestion) => string[]): string[] {
  return asked.flatMap(({ file, question }) =>
    look(question).map((problem) => `${file.id}/${question.id}: ${problem}`),
  )
}

/** The points of a question that an answer leaves out, as the judge sees it. */
function missed(question: BankQuestion, language: Locale, sentences: AnswerSentence[]): string[] {
  return matchPoints(sentences, pointsOf(question, language), question.question[language])
    .filter(({ covered }) => !covered)
    .map(({ point }) => point.text)
}

function pointsOf({ points }: BankQuestion, language: Locale) {
  return points.map(({ text, terms }) => ({ text: text[language], terms: terms[language] }))
}

function textsOf({ question, points, modelAnswer, mistakes, followUps }: BankQuestion) {
  return [question, ...points.map(({ text }) => text), modelAnswer, ...mistakes, ...followUps]
}

function isEnglish(text: string): boolean {
  return !/\p{Script=Han}/u.test(text)
}

/** Names and abbreviations may stand in Chinese text; an English sentence, of four words and more in a row, may not. */
function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !/[A-Za-z']+(?: [a-z']+){3,}/.test(text)
}

function lengthOf(text: string, language: Locale): number {
  return language === 'en' ? text.trim().split(/\s+/).length : text.replaceAll(/\s/g, '').length
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at)
}
