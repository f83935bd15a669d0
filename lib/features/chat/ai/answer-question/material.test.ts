import { expect, test } from 'vitest'
import { materialOf } from '@/lib/features/chat/ai/answer-question/material'
import type { Report } from '@/lib/features/reports/model'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'

const subjects = [
  'kettles',
  'lanterns',
  'anchors',
  'violins',
  'umbrellas',
  'saddles',
  'chimneys',
  'compasses',
]

/** An interview of many long answers, each about a subject of its own. */
function longInterview(): Report {
  const report = sampleReport('en')
  const [turn] = report.turns
  if (!turn) throw new Error('the sample has no turn')
  const turns = Array.from({ length: 40 }, (_, place) => {
    const subject = `${subjects[place % subjects.length]} ${place}`
    const text = `We repaired ${subject}. ${'It took us a while and nobody knew why. '.repeat(90)}`
    const dialogue = [
      { author: 'candidate' as const, kind: 'answer' as const, text, startMs: null, endMs: null },
    ]
    return { ...turn, number: place + 1, dialogue, question: { ...turn.question, text: `About ${subject}?` } }
  })
  return { ...report, turns }
}

test('a model gets every word of an ordinary interview', () => {
  const report = sampleReport('en')
  const material = materialOf({ report, question: 'How was it?', language: 'en', history: [] })
  expect(Object.keys(material)).toEqual(['report', 'question_1', 'question_2', 'question_3'])
  for (const { number, dialogue } of report.turns) {
    for (const { text } of dialogue) expect(material[`question_${number}`]).toContain(text)
  }
})

test('of a very long one it gets what is asked about in full, and of the rest how it was judged', () => {
  const report = longInterview()
  const material = materialOf({ report, question: 'What about the violins 35?', language: 'en', history: [] })
  expect(JSON.stringify(material).length).toBeLessThan(80_000)
  expect(material.question_36).toContain('We repaired violins 35.')
  const full = Object.values(material).filter((text) => text.includes('We repaired'))
  expect(full.length).toBeGreaterThan(5)
  expect(full.length).toBeLessThan(report.turns.length)
  for (const { number } of report.turns) expect(material[`question_${number}`]).toContain('Score: ')
})

test('what was asked before counts too', () => {
  const report = longInterview()
  const history = [{ author: 'candidate' as const, text: 'Tell me about the saddles 29.' }]
  const material = materialOf({ report, question: 'And why?', language: 'en', history })
  expect(material.question_30).toContain('We repaired saddles 29.')
})
