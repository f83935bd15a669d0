import 'server-only'
import { z } from 'zod'
import { OutputProblem, type Task } from '@/lib/platform/ai/define-task'
import { limits } from '@/lib/platform/ai/limits'

/** The sentence that asks a model for JSON of a task's shape; the shape is derived from the schema that checks it. */
export function describeOutput(output: z.ZodType): string {
  const shape = z.toJSONSchema(output, { io: 'input', unrepresentable: 'any', target: 'draft-7' })
  delete shape.$schema
  return `Answer with one JSON object and nothing else. It must match this JSON Schema:\n${JSON.stringify(shape)}`
}

/**
 * A model's text as the output of a task: found among fences and prose, of the right shape, supported by the input.
 * @throws OutputProblem in words the model can act on
 */
export function readOutput<Input, Output>(task: Task<Input, Output>, text: string, input: Input): Output {
  const parsed = task.output.safeParse(findJson(text))
  if (!parsed.success) {
    const problem = z.prettifyError(parsed.error).slice(0, limits.repairProblem)
    throw new OutputProblem(`It does not match the JSON Schema:\n${problem}`)
  }
  return task.check ? task.check(parsed.data, input) : parsed.data
}

function findJson(text: string): unknown {
  // What a thinking model thought aloud, which may hold drafts of the answer.
  const said = text.replace(/^\s*<think>[\s\S]*?<\/think>/, '')
  const start = said.indexOf('{')
  if (start < 0) throw new OutputProblem('It holds no JSON object.')
  const end = endOfJson(said, start)
  if (end === undefined) throw new OutputProblem('Its JSON is not complete. Answer more briefly.')
  try {
    return JSON.parse(said.slice(start, end))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new OutputProblem(`It is not valid JSON: ${reason.slice(0, 200)}`)
  }
}

// Where the object that opens at `start` closes, brackets inside strings not counted.
function endOfJson(text: string, start: number): number | undefined {
  let depth = 0
  let inString = false
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') {
      depth--
      if (depth === 0) return at + 1
    }
  }
  return undefined
}
