import { describe, expect, test } from 'vitest'
import { locales } from '@/lib/core/locale'
import type { Report } from '@/lib/features/reports/model'
import { redactReport } from '@/lib/features/reports/redact-report'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'
import { sampleReview } from '@/lib/testing/sample-review'

/** Every sentence the candidate said, whole. */
function said(report: Report): string[] {
  return report.turns
    .flatMap(({ dialogue, earlierAttempts }) => [
      ...dialogue.filter(({ author }) => author === 'candidate').map(({ text }) => text),
      ...earlierAttempts.map(({ answer }) => answer),
    ])
    .flatMap((text) => text.split(/(?<=[.;。！？；])\s*/))
    .filter((sentence) => sentence.length > 12)
}

const everything = { answers: true, name: true }

describe.each(locales)('redactReport in %s', (locale) => {
  const report = sampleReport(locale)

  test('shows everything that the link shows, except the line of the resume', () => {
    const shown = redactReport(report, everything)
    expect(shown.candidateName).toBe(report.candidateName)
    expect(shown.turns[0]?.dialogue).toEqual(report.turns[0]?.dialogue)
    const basis = report.turns[0]?.question.basis.quote ?? ''
    expect(basis).not.toBe('')
    expect(JSON.stringify(shown)).not.toContain(basis)
  })

  test('without answers, nothing the candidate said is left anywhere', () => {
    const text = JSON.stringify(redactReport(report, { ...everything, answers: false }))
    const sentences = said(report)
    expect(sentences.length).toBeGreaterThan(8)
    for (const sentence of sentences) expect(text).not.toContain(sentence)
    for (const turn of report.turns) {
      if (turn.evaluation.status !== 'scored') throw new Error('not scored')
      expect(text).not.toContain(turn.evaluation.evaluation.improvedAnswer)
      for (const { quote } of turn.evaluation.evaluation.points) if (quote) expect(text).not.toContain(quote)
    }
  })

  test('without answers, scores and points remain', () => {
    const shown = redactReport(report, { ...everything, answers: false })
    expect(shown.overall).toBe(report.overall)
    expect(shown.dimensions).toEqual(report.dimensions)
    expect(shown.strengths.map(({ text }) => text)).toEqual(report.strengths.map(({ text }) => text))
    expect(shown.suggestions).toEqual(report.suggestions)
    const [turn] = shown.turns
    if (turn?.evaluation.status !== 'scored') throw new Error('not scored')
    expect(turn.evaluation.evaluation.points.map(({ covered }) => covered)).toEqual([true, true, true, false])
  })

  test('without answers, a remark that repeats them goes too', () => {
    const [first, ...rest] = report.turns
    if (first?.evaluation.status !== 'scored') throw new Error('not scored')
    const words = first.dialogue.find(({ author }) => author === 'candidate')?.text ?? ''
    const repeated = words.slice(10, 50)
    const remark = `! ${repeated.toUpperCase()} !`
    const evaluation = {
      ...first.evaluation,
      evaluation: { ...first.evaluation.evaluation, feedback: remark, advice: remark },
    }
    const telling: Report = {
      ...report,
      strengths: [{ text: remark, quote: null, turn: 1 }],
      suggestions: [{ title: 'x', action: remark, turn: 1 }],
      turns: [{ ...first, evaluation }, ...rest],
    }
    const text = JSON.stringify(redactReport(telling, { ...everything, answers: false }))
    expect(text.toLowerCase()).not.toContain(repeated.toLowerCase())
  })
})

describe.each(locales)('redactReport of a real interview in %s', (locale) => {
  const report = sampleReview(locale)
  const asking = (text: string): Report => {
    const [turn, ...rest] = report.turns
    if (!turn) throw new Error('the sample has no turn')
    return { ...report, turns: [{ ...turn, question: { ...turn.question, text } }, ...rest] }
  }

  test('never lets others hear it, nor tells what its owner calls it', () => {
    const shown = redactReport(report, everything)
    expect(shown.review).toMatchObject({ hasSound: false, name: '', company: 'Nordlicht Pay' })
    expect(shown.turns[0]?.dialogue[0]?.startMs).toBe(30_000)
  })

  test('without answers tells no company, not even in a question, and no word of the candidate', () => {
    const text = 'Why NORDLICHT pay, and why do you pay attention to it?'
    const shown = redactReport(asking(text), { answers: false, name: true })
    expect(shown.review).toMatchObject({ company: null, talk: { fillers: { count: 12, words: [] } } })
    expect(JSON.stringify(shown).toLowerCase()).not.toContain('nordlicht')
    expect(shown.turns[0]?.question.text).toMatch(/^Why \S.*\S, and why do you pay attention to it\?$/)
    expect(shown.turns.flatMap(({ dialogue }) => dialogue)).toEqual([])
  })

  test('without answers keeps the figures', () => {
    const shown = redactReport(report, { answers: false, name: false })
    expect(shown.review?.likelihood).toEqual(report.review?.likelihood)
    expect(shown.review?.timeline).toEqual(report.review?.timeline)
    expect(shown.review?.talk.pace).toBe(143)
  })
})

describe('redactReport without the name', () => {
  function saying(text: string, candidateName: string): Report {
    const report = sampleReport('en')
    const [turn, ...rest] = report.turns
    if (!turn) throw new Error('the sample has no turn')
    return {
      ...report,
      candidateName,
      turns: [
        { ...turn, dialogue: [{ author: 'candidate', kind: 'answer', text, startMs: null, endMs: null }] },
        ...rest,
      ],
    }
  }

  test.each([
    ['Maya Chen', 'I am Maya Chen.', 'I am [name hidden].'],
    ['Maya Chen', 'MAYA CHEN here', '[name hidden] here'],
    ['Maya Chen', 'Call me Maya, or Ms Chen.', 'Call me [name hidden], or Ms [name hidden].'],
    ['Will Stone', 'I will turn every stone, said Will.', 'I will turn every stone, said [name hidden].'],
    ['Ann Lee', 'Annual leave in Leeds', 'Annual leave in Leeds'],
    ['陈思雨', '我叫陈思雨，同事叫我思雨。', '我叫[name hidden]，同事叫我[name hidden]。'],
    ['李雷', '我是李雷。', '我是[name hidden]。'],
    ['Maya', '我叫Maya，做前端。', '我叫[name hidden]，做前端。'],
    ["O'Neil (Jo)", "It is O'Neil (Jo).", 'It is [name hidden].'],
  ])('of %s hides the name in "%s"', (name, text, hidden) => {
    const shown = redactReport(saying(text, name), { answers: true, name: false })
    expect(shown.turns[0]?.dialogue[0]?.text).toBe(hidden)
    expect(shown.candidateName).toBe('')
  })

  test('names the resume gives are hidden as well', () => {
    const shown = redactReport(saying('我是林晓。', 'Lin'), { answers: true, name: false }, ['林晓'])
    expect(JSON.stringify(shown)).not.toContain('林晓')
  })

  test('codes stay what they are, even for someone called like one', () => {
    const shown = redactReport(saying('practice', 'practice'), { answers: true, name: false })
    expect(shown.mode).toBe('practice')
    expect(shown.turns[0]?.dialogue[0]?.text).toBe('[name hidden]')
  })
})
