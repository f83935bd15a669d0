import { expect, test, vi } from 'vitest'
import { remember } from '@/lib/core/remember'

test('what was asked lately is not looked for again; what was not, is forgotten', () => {
  const find = vi.fn((text: string) => ({ text }))
  const found = remember(2, find)
  const first = found('a')
  expect(found('a')).toBe(first)
  expect(find).toHaveBeenCalledTimes(1)
  for (const text of ['b', 'c', 'd', 'e']) found(text)
  expect(found('e')).toBe(found('e'))
  expect(found('a')).toEqual(first)
  expect(find.mock.calls.map(([text]) => text)).toEqual(['a', 'b', 'c', 'd', 'e', 'a'])
})
