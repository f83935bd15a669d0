import { describe, expect, test } from 'vitest'
import { arrangeLines } from '@/lib/features/reviews/transcripts/segment/arrange-lines'
import { utterancesOf } from '@/lib/features/reviews/transcripts/segment/draft'
import type { Deed, State } from '@/lib/features/reviews/transcripts/segment/states'

const i = (deed: Deed): State => ({ side: 'interviewer', deed })
const c = (deed: Deed): State => ({ side: 'candidate', deed })

/** Turns as "kind ids", asides as "kind ids"; ids are the numbers of the lines from 1. */
function arranged(...course: (State | null)[]) {
  const lines = course.map((_, at) => ({
    line: { id: String(at + 1), speaker: null, startMs: null, endMs: null, text: 'x', certainty: null },
    isAside: false,
  }))
  const { turns, asides } = arrangeLines(lines, course)
  return {
    turns: turns.map((turn) => utterancesOf(turn).map(({ kind, lines: ids }) => `${kind} ${ids.join(' ')}`)),
    asides: asides.map(({ kind, lines: ids }) => `${kind} ${ids.join(' ')}`),
  }
}

describe('lines arranged by what is done with them', () => {
  test('a question goes on over a reaction, and one after an answer begins a turn', () => {
    expect(arranged(i('question'), c('reaction'), i('question'), c('answer'), i('question')).turns).toEqual([
      ['question 1 2 3', 'answer 4'],
      ['question 5'],
    ])
  })

  test('a follow-up to nothing is a question', () => {
    expect(arranged(i('follow_up'), c('answer'), i('follow_up'), c('answer')).turns).toEqual([
      ['question 1', 'answer 2', 'follow_up 3', 'answer 4'],
    ])
  })

  test('a reaction that is all that is said to a question answers it', () => {
    const { turns } = arranged(i('question'), c('reaction'), i('follow_up'), c('small_talk'), i('logistics'))
    expect(turns).toEqual([['question 1', 'answer 2', 'follow_up 3', 'answer 4']])
  })

  test('an answer goes on after a bad line, and one without a question belongs to no turn', () => {
    expect(arranged(c('answer'), i('question'), c('answer'), i('small_talk'), c('answer'))).toEqual({
      turns: [['question 2', 'answer 3 5']],
      asides: ['other 1', 'small_talk 4'],
    })
  })

  test('whoever looks on is set aside and interrupts nothing', () => {
    expect(arranged(i('question'), null, i('question'), c('answer'))).toEqual({
      turns: [['question 1 3', 'answer 4']],
      asides: ['other 2'],
    })
  })
})
