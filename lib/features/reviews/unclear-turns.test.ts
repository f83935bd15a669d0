import { expect, test } from 'vitest'
import type { QualityFinding } from '@/lib/features/reviews/transcripts/quality/schema'
import { unclearTurns } from '@/lib/features/reviews/unclear-turns'

const line = (id: string, text: string) => ({
  id,
  text,
  speaker: 'c',
  startMs: null,
  endMs: null,
  certainty: null,
})
const lines = [
  line('q', 'What is a lock for?'),
  line('a1', 'For one writer at a time.'),
  line('a2', 'mm the the the'),
  line('b1', 'For one writer at a time, and for readers who must not see half of it.'),
  line('b2', 'mm'),
]
const parts = [
  { id: 'q', turnId: 'first', part: 'question' as const },
  { id: 'a2', turnId: 'first', part: 'answer' as const },
  { id: 'b1', turnId: 'second', part: 'answer' as const },
  { id: 'b2', turnId: 'second', part: 'answer' as const },
]
const finding = (unjudged: QualityFinding['unjudged'], ids: string[]): QualityFinding => ({
  kind: 'babble',
  severity: 'limits',
  unjudged,
  share: 0.2,
  lines: ids,
})

test('a turn whose answer was mostly not made out is unclear, one with a slip in it is not', () => {
  expect(unclearTurns(parts, lines, [finding(['these_lines'], ['a2', 'b2'])])).toEqual(['first'])
})

test('a question that was not made out, and findings about the whole, make no turn unclear', () => {
  expect(unclearTurns(parts, lines, [finding(['these_lines'], ['q'])])).toEqual([])
  expect(unclearTurns(parts, lines, [finding(['talk_share'], [])])).toEqual([])
})
