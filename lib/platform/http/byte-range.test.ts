import { expect, test } from 'vitest'
import { byteRange } from '@/lib/platform/http/byte-range'

test.each([
  [null, null],
  ['bytes=0-', { start: 0, end: 1_000 }],
  ['bytes=0-0', { start: 0, end: 1 }],
  ['bytes=990-2000', { start: 990, end: 1_000 }],
  ['bytes=999-999', { start: 999, end: 1_000 }],
  ['bytes=-100', { start: 900, end: 1_000 }],
  ['bytes=-5000', { start: 0, end: 1_000 }],
  ['bytes=1000-', 'beyond'],
  ['bytes=-0', 'beyond'],
  ['bytes=5-2', null],
  ['bytes=0-1,5-6', null],
  ['bytes=-', null],
  ['bytes=a-b', null],
  ['lines=0-5', null],
])('of a thousand bytes %j is %j', (header, part) => {
  expect(byteRange(header, 1_000)).toEqual(part)
})
