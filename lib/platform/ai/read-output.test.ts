import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineTask, OutputProblem } from '@/lib/platform/ai/define-task'
import { describeOutput, readOutput } from '@/lib/platform/ai/read-output'

const task = defineTask({
  name: 'judge',
  version: 1,
  role: 'judge',
  input: z.string(),
  output: z.object({ quote: z.string().describe('Verbatim.'), level: z.number().int().min(1).max(5) }),
  prompt: (text) => ({ system: '', data: { text }, request: '' }),
  offline: () => ({ quote: '', level: 1 }),
})
const json = '{"quote": "a {brace} and \\"marks\\" ]", "level": 4}'
const output = { quote: 'a {brace} and "marks" ]', level: 4 }

describe('readOutput', () => {
  test.each([
    ['bare', json],
    ['fenced', `\`\`\`json\n${json}\n\`\`\``],
    ['with prose around', `Here is [my] judgement:\n${json}\nI hope {it} helps.`],
    ['after thinking aloud', `<think>maybe {"level": 1}…</think>\n${json}`],
    ['with more than was asked for', json.replace('{"quote"', '{"mood": "good", "quote"')],
  ])('finds the object when it is %s', (_, text) => {
    expect(readOutput(task, text, '')).toEqual(output)
  })

  test.each([
    ['no object', 'I would say 4.', /no JSON object/],
    ['a truncated object', json.slice(0, 30), /not complete/],
    ['broken JSON', '{"quote": unquoted, "level": 4}', /not valid JSON/],
    ['another shape', '{"quote": "x"}', /level/],
    ['a value out of range', '{"quote": "x", "level": 9}', /level/],
  ])('says what is wrong with %s', (_, text, problem) => {
    expect(() => readOutput(task, text, '')).toThrow(OutputProblem)
    expect(() => readOutput(task, text, '')).toThrow(problem)
  })

  test('a long list of problems is cut short, because the model pays for it', () => {
    const fields = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`f${i}`, z.string()]))
    const wide = defineTask({
      name: 'wide',
      version: 1,
      role: 'judge',
      input: z.string(),
      output: z.object(fields),
      prompt: task.prompt,
      offline: () => ({}),
    })
    const read = () => readOutput(wide, '{}', '')
    expect(read).toThrow(OutputProblem)
    expect(read).toThrow(/^[\s\S]{1,1000}$/)
  })
})

test('describeOutput shows a model the shape it is checked against, with its advice', () => {
  const shape = JSON.parse(describeOutput(task.output).split('\n')[1] ?? '')
  expect(shape).toMatchObject({
    type: 'object',
    properties: { quote: { description: 'Verbatim.' }, level: { minimum: 1, maximum: 5 } },
    required: ['quote', 'level'],
  })
})
