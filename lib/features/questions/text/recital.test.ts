import { expect, it } from 'vitest'
import { readAnswer } from '@/lib/features/questions/text/read-answer'
import { withoutRecital } from '@/lib/features/questions/text/recital'

const points = [
  { text: 'Explains the root cause of the outage', terms: [] },
  { text: 'Names the people who were told', terms: [] },
]

function kept(answer: string): string[] {
  return withoutRecital(readAnswer(answer, 'What happened?', 'en'), points).map(({ text }) => text)
}

it('leaves out sentences that read expected points out, and keeps what makes them', () => {
  expect(
    kept('I rolled it back. It explains the root cause of the outage; names the people who were told.'),
  ).toEqual(['I rolled it back.'])
  const answer = 'The root cause of the outage was a full disk. I told the shop at nine.'
  expect(kept(answer).join(' ')).toBe(answer)
})
