import { describe, expect, test } from 'vitest'
import { splitQuotes } from '@/components/landing/split-quotes'

const answer = 'I measured first. Then I moved the image. It got 2 s faster.'

describe('splitQuotes', () => {
  test('marks quotes in the order of the answer, whatever the order they come in', () => {
    expect(splitQuotes(answer, ['It got 2 s faster.', 'I measured first'])).toEqual([
      { text: 'I measured first', quote: 1 },
      { text: '. Then I moved the image. ', quote: null },
      { text: 'It got 2 s faster.', quote: 0 },
    ])
  })
  test('keeps every character', () => {
    for (const quotes of [[], ['moved'], ['moved', 'I moved the'], ['never said'], ['']]) {
      const text = splitQuotes(answer, quotes)
        .map((stretch) => stretch.text)
        .join('')
      expect(text).toBe(answer)
    }
  })
  test('leaves out what was never said and what overlaps', () => {
    const marked = splitQuotes(answer, ['never said', 'I moved the', 'moved the image']).filter(
      (stretch) => stretch.quote !== null,
    )
    expect(marked).toEqual([{ text: 'I moved the', quote: 1 }])
  })
})
