import { expect, test } from 'vitest'
import { plainReply, readReply } from '@/components/chat/read-reply'

const reply =
  'Overall 70. [0]\nThree things:\n- You measured. [1] “It took 2 s.”[1]\n- You asked. [2] And chose. [3]\n\n> I would say ___.\n> And stop.\nUse figures. [~] […]'

test('a reply is taken apart into lines of a kind, and what they rest on', () => {
  expect(readReply(reply)).toEqual([
    {
      kind: 'text',
      lines: [
        [
          { kind: 'text', text: 'Overall 70.' },
          { kind: 'cite', turn: 0 },
        ],
        [{ kind: 'text', text: 'Three things:' }],
      ],
    },
    {
      kind: 'list',
      lines: [
        [
          { kind: 'text', text: 'You measured. “It took 2 s.”' },
          { kind: 'cite', turn: 1 },
        ],
        [
          { kind: 'text', text: 'You asked.' },
          { kind: 'cite', turn: 2 },
          { kind: 'text', text: ' And chose.' },
          { kind: 'cite', turn: 3 },
        ],
      ],
    },
    {
      kind: 'wording',
      lines: [[{ kind: 'text', text: 'I would say ___.' }], [{ kind: 'text', text: 'And stop.' }]],
    },
    {
      kind: 'text',
      lines: [[{ kind: 'text', text: 'Use figures.' }, { kind: 'advice' }, { kind: 'removed' }]],
    },
  ])
})

test('a sentence that rests on two questions keeps both', () => {
  const [block] = readReply('You gave reasons. [1][2] You chose. [2]')
  expect(block?.lines[0]?.filter(({ kind }) => kind === 'cite')).toEqual([
    { kind: 'cite', turn: 1 },
    { kind: 'cite', turn: 2 },
    { kind: 'cite', turn: 2 },
  ])
})

test('advice between two sentences on a question leaves both their citations', () => {
  const [block] = readReply('You measured. [1] Always do. [~] You built it. [1]')
  expect(block?.lines[0]?.filter(({ kind }) => kind === 'cite')).toHaveLength(2)
})

test('what is copied can be read anywhere', () => {
  const text = plainReply(
    'You measured. [1] Do more. [~] […]',
    (turn) => `Question ${turn}`,
    'general advice',
  )
  expect(text).toBe('You measured. (Question 1) Do more. (general advice) […]')
})
