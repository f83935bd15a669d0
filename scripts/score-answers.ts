/**
 * Scores answers against model answers, one JSON object a line:
 *
 *     npm run -s score:answers -- [--engine offline|ai] < answers.jsonl
 *     {"id", "question", "references": ["…"], "answer", "lang"?: "en" | "zh-CN"}
 *     → {"id", "score": 0–1, "points": [{"text", "covered", "quote"}], "engine"}
 *
 * Each reference alone is a full answer; what is expected is drawn from them. Without `lang` the script of the texts
 * decides. A line that cannot be read gives {"id", "error"}, and the exit code is 1 at the end. `ai` asks the configured
 * provider, and the rules where it fails.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { scoreLine } from '@/lib/features/evaluation/references/score-line'
import { enginesFor } from '@/lib/platform/ai/providers'

/** How many answers are with an AI provider at a time. */
const aiCallsAtOnce = 8

const { values } = parseArgs({ options: { engine: { type: 'string', default: 'offline' } } })
const engines = values.engine === 'ai' ? enginesFor('judge') : []
if (values.engine !== 'offline' && values.engine !== 'ai') fail('--engine is offline or ai')
if (values.engine === 'ai' && engines.length === 0) {
  fail('No AI provider is configured: set OPENAI_API_KEY or OPENAI_BASE_URL.')
}

const atOnce = engines.length > 0 ? aiCallsAtOnce : 1
let waiting: ReturnType<typeof scoreLine>[] = []
let failed = false

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue
  waiting.push(scoreLine(line, engines))
  if (waiting.length >= atOnce) await write()
}
await write()
process.exitCode = failed ? 1 : 0

/** Prints what is under way, in the order of the lines. */
async function write() {
  for (const result of await Promise.all(waiting)) {
    if ('error' in result) failed = true
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain')
  }
  waiting = []
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}
