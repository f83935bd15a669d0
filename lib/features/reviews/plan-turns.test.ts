import { describe, expect, test } from 'vitest'
import { newTurns, planTurns } from '@/lib/features/reviews/plan-turns'
import type { FoundTurn, Segmentation, Utterance } from '@/lib/features/reviews/transcripts/schema'

let lines = 0
const say = (kind: Utterance['kind'], text: string, startMs: number | null = null): Utterance => ({
  kind,
  text,
  startMs,
  endMs: null,
  lines: [`line-${lines++}`],
})

const turn = (...utterances: Utterance[]): FoundTurn => ({
  utterances,
  type: 'technical',
  difficulty: 3,
  skill: 'Databases',
  bankId: null,
})

const only = (...turns: FoundTurn[]): Segmentation => ({ turns, asides: [] })

const index = () => turn(say('question', 'How does an index help?'), say('answer', 'It saves scans.'))
const locks = () => turn(say('question', 'What is a lock for?'), say('answer', 'For one writer at a time.'))

describe('turns of a conversation', () => {
  test('question, follow-ups and answers are said in their order, by whom they belong to', () => {
    const found = turn(
      say('question', 'How does an index help?', 1_000),
      say('answer', 'It saves scans.', 4_000),
      say('follow_up', 'Always?', 9_000),
      say('answer', 'Not for small tables.', 10_000),
    )
    const { turns } = planTurns(only(found), [], [])
    expect(turns).toHaveLength(1)
    expect(turns[0]?.question).toMatchObject({ text: 'How does an index help?', points: [], followUps: [] })
    expect(turns[0]?.said.map(({ author, kind, startMs }) => [author, kind, startMs])).toEqual([
      ['interviewer', 'question', 1_000],
      ['candidate', 'answer', 4_000],
      ['interviewer', 'follow_up', 9_000],
      ['candidate', 'answer', 10_000],
    ])
  })

  test('every line does something: in its turn, or beside all of them', () => {
    const found = index()
    const aside = { kind: 'small_talk' as const, lines: ['hello', 'weather'] }
    const { turns, parts } = planTurns({ turns: [found], asides: [aside] }, [], [])
    expect(parts).toEqual([
      ...found.utterances.flatMap(({ kind, lines: ids }) =>
        ids.map((id) => ({ id, turnId: turns[0]?.id, part: kind })),
      ),
      { id: 'hello', turnId: null, part: 'small_talk' },
      { id: 'weather', turnId: null, part: 'small_talk' },
    ])
  })

  test('a turn in which the same is said keeps its id wherever it stands, and one that was edited does not', () => {
    const before = planTurns(only(index(), locks()), [], []).turns
    const edited = turn(say('question', 'How does an index help?'), say('answer', 'It saves a full scan.'))
    const found = [locks(), edited]
    const after = planTurns(only(...found), before, []).turns
    expect(after[0]?.id).toBe(before[1]?.id)
    expect(after[1]?.id).not.toBe(before[0]?.id)
    expect(newTurns(found, before)).toEqual([1])
  })

  test('times that move do not make another turn', () => {
    const at = (startMs: number) =>
      turn(say('question', 'What is a lock for?', startMs), say('answer', 'For one writer.', startMs + 500))
    const before = planTurns(only(at(0)), [], []).turns
    const after = planTurns(only(at(2_000)), before, []).turns
    expect(after[0]).toMatchObject({ id: before[0]?.id, said: [{ startMs: 2_000 }, { startMs: 2_500 }] })
  })

  test('two turns in which the same is said stay two', () => {
    const before = planTurns(only(locks(), locks()), [], []).turns
    const after = planTurns(only(locks(), locks(), locks()), before, []).turns
    expect(new Set(after.map(({ id }) => id)).size).toBe(3)
    expect(newTurns([locks(), locks(), locks()], before)).toEqual([2])
  })

  test('what is known of a question stands in its turn', () => {
    const known = {
      type: 'basic' as const,
      difficulty: 2,
      skill: 'SQL',
      points: [{ text: 'names a cost', terms: ['write'] }],
      modelAnswer: 'An index speeds reads and slows writes.',
    }
    const { turns } = planTurns(only(index()), [], [known])
    expect(turns[0]?.question).toMatchObject(known)
  })
})
