import { describe, expect, test } from 'vitest'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'
import { spotMistakes } from '@/lib/features/reports/spot-mistakes'

function question() {
  const [turn] = sampleReport('en').turns
  if (!turn) throw new Error('the sample has no question')
  return { ...turn.question, text: 'Is a bond fund right for a careful client?', points: [] }
}

const mistakes = ['Forgets the currency risk', 'Says a bond fund is as safe as a deposit']
const quotes = (answer: string) =>
  spotMistakes(mistakes, answer, question(), 'en').map(({ text, quote }) => ({ text, quote }))

describe('spotMistakes', () => {
  test('leads with the mistake that the answer shows, in its own words', () => {
    const [shown, other] = quotes('I sell it often. A bond fund is as safe as a deposit.')
    expect(shown).toEqual({ text: mistakes[1], quote: 'A bond fund is as safe as a deposit.' })
    expect(other).toEqual({ text: mistakes[0], quote: null })
  })

  test.each([
    ['denies it', 'A bond fund is not as safe as a deposit.'],
    ['names what others forget', 'I always explain the currency risk.'],
    ['speaks of something else', 'I would ask about the time horizon first.'],
    ['is silent', ''],
  ])('reproaches nobody whose answer %s', (_, answer) => {
    expect(quotes(answer).map(({ quote }) => quote)).toEqual([null, null])
  })

  test('a question without any has none', () => {
    expect(spotMistakes([], 'A bond fund is as safe as a deposit.', question(), 'en')).toEqual([])
  })
})
