import { expect, test } from 'vitest'
import { pdf } from '@/e2e/fixtures/files/pdf'
import type { Page } from '@/lib/features/resumes/extraction/layout/geometry'
import { readLimits } from '@/lib/features/resumes/extraction/limits'
import { readDocument } from '@/lib/features/resumes/extraction/read-document'

test('of a long scan the first pages are recognised, and how many were left out is said', async () => {
  const scan = pdf(readLimits.recognisedPages + 2, Buffer.from('0 0 100 100 re f'))
  const asked: number[] = []
  const read = await readDocument('pdf', scan, async (_kind, _bytes, numbers) => {
    asked.push(...numbers)
    return numbers.map(recognised)
  })
  expect(asked).toEqual([1, 2, 3, 4, 5])
  expect(read).toMatchObject({ recognised: true, pagesLeftOut: 2 })
  expect(read.lines).toHaveLength(5)
})

function recognised(number: number): Page {
  const word = { x0: 50, x1: 120, y: 100, size: 12, bold: false, certainty: 0.8, spaced: false, mark: false }
  return {
    number,
    width: 600,
    height: 800,
    words: [{ ...word, text: `Employer number ${'one two three four five'.split(' ')[number - 1]}` }],
    rulings: [],
    links: [],
    readable: true,
    hyphenated: false,
  }
}
