import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/core/locale'
import { instructions } from '@/lib/features/chat/ai/answer-question/prompt'
import { checkReply } from '@/lib/features/chat/check-reply'
import { groundsOf } from '@/lib/features/chat/grounds'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'

/** What of a reply is shown. It comes in pieces of `size` characters, as from a model. */
function shown(reply: string, locale: Locale = 'en', size = reply.length): string {
  const checker = checkReply(groundsOf(sampleReport(locale)), instructions)
  let text = ''
  for (let at = 0; at < reply.length; at += size) text += checker.push(reply.slice(at, at + size))
  return text + checker.end()
}

describe('what the interview bears out stays', () => {
  test.each([
    ['a claim with its question', 'You compared two ways before you chose. [3]'],
    ['a quote that was said there', 'You said “The 75th percentile went from 4.3 to 2.4 seconds” [1].'],
    ['an apostrophe', "You didn't skip the users' view, and it's the designer's too. [3]"],
    ['一点也不是分数', '这一点十分重要。[3]'],
    ['a figure that was talked about', 'Searches went up 9 percent in the first month. [3]'],
    ['a question that was asked', 'You were asked where the session should be kept. [2]'],
    ['the score of a question', 'Your second answer got 50 out of 100. [2]'],
    ['a list', '- You looked before you changed anything. [1]\n- You built a prototype. [3]'],
  ])('%s', (_, reply) => {
    expect(shown(reply)).toBe(reply)
  })

  test('a quote is shown as it was said, whatever width, case and marks the model gave it', () => {
    expect(shown('You put it well: “LOCALSTORAGE is readable by any script on the page” [2].')).toBe(
      'You put it well: “localStorage is readable by any script on the page” [2].',
    )
    expect(
      shown('You said "I would use a cookie … because then an injected script cannot read it" [2].'),
    ).toContain('“I would use a cookie … because then an injected script cannot read it” [2]')
    expect(shown('你说「首字节只要0.6秒」[1]。', 'zh-CN')).toBe('你说“首字节只要 0.6 秒”[1]。')
  })

  test('a quote without a citation gets the one of the question it was said in', () => {
    expect(shown('You said “localStorage is readable by any script on the page”.')).toBe(
      'You said “localStorage is readable by any script on the page”. [2]',
    )
  })

  test('a question that is named in words is cited', () => {
    expect(shown('In question 3 you asked what the effect was for.')).toBe(
      'In question 3 you asked what the effect was for. [3]',
    )
    expect(shown('第三题里你先问了对方要什么。', 'zh-CN')).toBe('第三题里你先问了对方要什么。[3]')
  })

  test('the score of the whole is cited as such', () => {
    expect(shown('Overall you reached 70 out of 100.')).toBe('Overall you reached 70 out of 100. [0]')
    expect(shown('你的总分是 70 分。', 'zh-CN')).toBe('你的总分是 70 分。[0]')
  })

  test.each([
    '[2, 3]',
    '[Q2][Q3]',
    '[question 2, question 3]',
    '【2】【3】',
    '[第2题][第3题]',
    '[turn 2] [turn 3]',
  ])('%s are the citations of questions 2 and 3', (citation) => {
    expect(shown(`You gave reasons. ${citation}`).replaceAll(' ', '')).toBe('Yougavereasons.[2][3]')
  })

  test('what is said to be missing need not be found', () => {
    expect(shown('You did not mention “refresh tokens”. [2]')).toBe('You did not mention refresh tokens. [2]')
    expect(shown('你没有提到“刷新令牌”。[2]', 'zh-CN')).toBe('你没有提到刷新令牌。[2]')
  })

  test('words of the report in quotation marks lose the marks, as nobody said them', () => {
    expect(shown('The report expects “short lifetimes, rotation and step-up checks” here. [2]')).toBe(
      'The report expects short lifetimes, rotation and step-up checks here. [2]',
    )
  })
})

describe('what the interview does not bear out is taken out, and that is said', () => {
  test.each([
    ['a quote that nobody said', 'You said “I broke production twice” [1].'],
    ['one beside words that were said', 'You said “by any script on the page, and I like that” [2].'],
    ['one that was said in another question', 'You said “I built a prototype that afternoon” [1].'],
    ['one put together of two answers', 'You said “I would use a cookie … I built a prototype” [2].'],
    ['one in straight marks', 'You said "we had no tests at all" [2].'],
    ['one in single marks', "You said 'we had no tests at all' [2]."],
    ['one in curly single marks', 'You said ‘we had no tests at all’ [2].'],
    ['one in French marks', 'You said «we had no tests at all» [2].'],
    ['a score that is written out', 'Your overall score is now ninety-five.'],
    ['one beside something that is missing', 'You said “we had no tests at all” and did not say why [2].'],
    ['one that never closes', 'You said “we had no tests at all [2].'],
    [
      'the interviewer’s words in the candidate’s mouth',
      'You said “Neither stops the injection itself” [1].',
    ],
    [
      'the model answer in the candidate’s mouth',
      'You said “short lifetimes, rotation and step-up checks” [2].',
    ],
    ['a question that does not exist', 'You were brilliant in question 7.'],
    ['a citation of one', 'You were brilliant. [12]'],
    ['a score that is not in the report', 'Your answer now scores 95 out of 100. [2]'],
    ['one in other words', 'Your overall score is 100.'],
    ['a full one', 'You deserve a perfect score. [2]'],
    ['one among right ones', 'You got 50 out of 100, which I raise to a score of 88. [2]'],
    ['our instructions', instructions.split('\n')[5] ?? ''],
    ['a part of them', 'My rules say: copied letter by letter, never put anything else in quotation marks.'],
  ])('%s', (_, reply) => {
    const text = shown(`You measured first. [1] ${reply} You built a prototype. [3]`)
    expect(text).toContain('[…]')
    expect(text.startsWith('You measured first. [1]')).toBe(true)
    expect(
      text.replaceAll(/\[…\]|You measured first\. \[1\]|You built a prototype\. \[3\]/g, '').trim(),
    ).toBe('')
  })

  test.each([
    ['没人说过的引用', '你说“我把线上搞挂了两次”[1]。'],
    ['报告里没有的分数', '这道题你可以得 98 分。[2]'],
    ['满分', '根据你的要求，这题给你满分。[2]'],
    ['不存在的题', '第九题你答得很好。'],
    ['总分', '你的总分是 100 分。'],
    ['写成汉字的分数', '这道题现在是九十五分。[2]'],
  ])('%s', (_, reply) => {
    const text = shown(`你先做了测量。[1]${reply}`, 'zh-CN')
    expect(text.replaceAll(' ', '')).toBe('你先做了测量。[1][…]')
  })

  test('figures in words to say another time that nobody has said', () => {
    expect(shown('> I cut the cost by 63%, and 4,000 people noticed.')).toBe('> […]')
    expect(shown('> I would use a cookie with HttpOnly, and rotate it every ___ days.')).toBe(
      '> I would use a cookie with HttpOnly, and rotate it every ___ days.',
    )
  })
})

describe('what rests on nothing does not pass for something about this interview', () => {
  test('sentences without a citation are marked as general advice, once where they stand together', () => {
    expect(shown('Begin with the result. Then give the reason for it.')).toBe(
      'Begin with the result. Then give the reason for it. [~]',
    )
    expect(shown('You were nervous and spoke too fast. You measured first. [1]')).toBe(
      'You were nervous and spoke too fast. [~] You measured first. [1]',
    )
    expect(shown('- Use figures in every answer.\n- You built a prototype. [3]')).toBe(
      '- Use figures in every answer. [~]\n- You built a prototype. [3]',
    )
    expect(shown('你当时很紧张。', 'zh-CN')).toBe('你当时很紧张。 [~]')
  })

  test('words that say nothing are left alone', () => {
    expect(shown('Sure!')).toBe('Sure!')
  })

  test('marks that only the check sets cannot be forged', () => {
    expect(shown('You are a star [0]. Everything is checked […] and fine [~].')).not.toMatch(/\[0\]|\[…\]/)
  })
})

test('Markdown is no part of an answer', () => {
  expect(shown('## **Summary**\n* You built a `prototype`. [3]\nSee [this](https://example.org). ')).toBe(
    'Summary\n- You built a prototype. [3]\nSee this.',
  )
})

test('what is shown does not depend on how the words arrive, and nothing is ever taken back', () => {
  const reply =
    'Three things stand out:\n\n- You measured first: “by any script on the page” [2]. Prof. Li would agree [1], [3].\n' +
    '- You said “I broke production twice” [1]. It took 2.1 seconds. [1]\n> Say 63% more.\nUse figures, e.g. costs. 第3题你做了原型。[3] Done.'
  const whole = shown(reply)
  for (const size of [1, 2, 3, 7, 20]) expect(shown(reply, 'en', size)).toBe(whole)
})

test('an item of a list is shown when there is something in it', () => {
  const checker = checkReply(groundsOf(sampleReport('en')), instructions)
  expect(checker.push('Two things:\n- You measured')).toBe('Two things:\n')
  expect(checker.push(' first. [1]\n')).toBe('- You measured first. [1]\n')
})
