import { describe, expect, test } from 'vitest'
import { markQuotes } from '@/components/reports/mark-quotes'

const text = 'I measured first. Then I moved the image. It got 2 s faster.'
const marked = (quotes: string[]) =>
  markQuotes(text, quotes)
    .filter((stretch) => stretch.marked)
    .map((stretch) => stretch.text)

describe('markQuotes', () => {
  test('marks what is quoted, in the order of the text', () => {
    expect(marked(['It got 2 s faster.', 'I measured first'])).toEqual([
      'I measured first',
      'It got 2 s faster.',
    ])
  })

  test('joins quotes that overlap, touch or contain each other', () => {
    expect(marked(['I moved the', 'moved the image'])).toEqual(['I moved the image'])
    expect(marked(['I moved', ' the image'])).toEqual(['I moved the image'])
    expect(marked(['I moved the image', 'moved'])).toEqual(['I moved the image'])
  })

  test('keeps every character, whatever is quoted', () => {
    for (const quotes of [[], ['moved'], ['never said'], [''], [text], ['I', 'moved', 'I moved']]) {
      expect(
        markQuotes(text, quotes)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text)
    }
  })
})
