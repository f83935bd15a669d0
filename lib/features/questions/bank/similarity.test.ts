import { describe, expect, test } from 'vitest'
import { readBank } from '@/db/seed/seed-bank'
import { type Locale, locales } from '@/lib/core/locale'
import { occursIn, printOf, repeats, sameQuestion } from '@/lib/features/questions/bank/similarity'

/** Questions, and the same ones in other words, as another interviewer would put them. */
const rewordings: Record<Locale, [string, string][]> = {
  en: [
    [
      'How do you keep a cache consistent with the database?',
      'What do you do so that cached values and the database stay consistent?',
    ],
    [
      'Describe a service you have run in production: what it does and how much load it takes.',
      'Walk me through a production service of yours, its purpose and its load.',
    ],
    [
      'A query that used to be fast has become slow. How do you find out why?',
      'How would you investigate a database query that has suddenly become slow?',
    ],
    [
      'Tell me about a time you disagreed with a colleague on a technical decision.',
      'Describe a technical decision on which you and a colleague disagreed. How was it settled?',
    ],
    [
      'How do you make sure a payment is not charged twice?',
      'A payment request may arrive twice. How do you avoid charging the customer twice?',
    ],
    [
      'How do you assess whether a borrower can repay a loan?',
      'What do you look at to judge whether a borrower will be able to repay the loan?',
    ],
    [
      'How would you teach fractions to a class that finds them frightening?',
      'A class is frightened of fractions. How do you teach them?',
    ],
    [
      'Which metrics would you watch after launching a new feature?',
      'After a new feature is launched, what metrics do you follow?',
    ],
    [
      'Tell me about a project that failed and what you learned from it.',
      'What did you learn from a project of yours that failed?',
    ],
    [
      'How do you handle a customer who complains about a price increase?',
      'A customer complains that the price went up. What do you say?',
    ],
    [
      'Explain the trade-off between bias and variance.',
      'What is the bias–variance trade-off, and how does it show in a model?',
    ],
    [
      'How do you decide which test cases to automate?',
      'Which test cases do you automate, and how do you decide that?',
    ],
  ],
  'zh-CN': [
    ['怎么保证缓存和数据库的一致性？', '缓存与数据库如何保持一致？'],
    [
      '介绍一个你在线上负责过的服务：做什么，压力有多大？',
      '说说你负责过的一个线上服务，它的业务和压力情况。',
    ],
    ['一条原来很快的 SQL 突然变慢了，你怎么排查？', '线上有条 SQL 忽然变慢，说说你的排查思路。'],
    ['讲一次你和同事在技术方案上有分歧的经历。', '有没有和同事在技术方案上产生分歧的时候？最后怎么解决的？'],
    ['怎么防止用户重复支付？', '同一笔订单用户重复支付了，你会如何防止？'],
    ['怎么判断一个借款人有没有还款能力？', '评估借款人还款能力时，你会看哪些方面？'],
    ['学生普遍害怕分数，你怎么教？', '班上学生都怕分数，这节课你会怎么教？'],
    ['新功能上线后，你会关注哪些指标？', '一个新功能上线以后看什么指标？'],
    ['讲一个失败的项目，你从中学到了什么？', '说说你做过的失败项目，有什么收获，学到什么？'],
    ['客户抱怨涨价，你怎么处理？', '客户因为涨价来抱怨，你会怎么回应？'],
    ['解释一下偏差和方差的权衡。', '什么是偏差与方差的权衡？在模型里有什么表现？'],
    ['你怎么决定哪些用例要做自动化？', '哪些测试用例适合自动化，你是怎么决定的？'],
  ],
}

describe.each(locales)('questions in %s', (language) => {
  test('are known again in other words', () => {
    const missed = rewordings[language].filter(([a, b]) => !repeats(a, [b]))
    // Two Chinese ones have too few words in common with the first for any comparison of words.
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(language === 'en' ? 0 : 2)
  })

  test('are known again behind a line of the resume', () => {
    const lead = {
      en: 'Your resume mentions “Moved the order tables to PostgreSQL”. ',
      'zh-CN': '简历里提到“把订单表迁到 PostgreSQL”。',
    }
    const missed = rewordings[language].filter(([a]) => !repeats(`${lead[language]}${a}`, [a]))
    expect(missed).toEqual([])
  })

  test('that differ are told apart: no two of the bank count as one', () => {
    const questions = readBank().flatMap((file) =>
      file.questions.map(({ id, question }) => ({ id, print: printOf(question[language]) })),
    )
    const pairs = questions.flatMap((a, at) =>
      questions.slice(0, at).flatMap((b) => (sameQuestion(a.print, b.print) ? [`${a.id} ${b.id}`] : [])),
    )
    expect(pairs).toEqual([])
  })
})

test('a quote is found whatever its spaces, case and width', () => {
  expect(occursIn('built the payment  Gateway', 'Built the payment gateway of a bookshop')).toBe(true)
  expect(occursIn('把订单表迁到ＰostgreSQL', '2023 年把订单表迁到 PostgreSQL')).toBe(true)
  expect(occursIn('', 'anything')).toBe(false)
  expect(occursIn('led a team', 'Built the payment gateway')).toBe(false)
})
