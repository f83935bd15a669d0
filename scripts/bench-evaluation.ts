/**
 * Scores the labelled answers of scripts/bench/evaluation with the product's own judge and prints each figure beside
 * its target. It measures; nothing passes or fails.
 *
 *     npm run bench:evaluation -- [--engine offline|ai] [--half looking|measuring] [--errors] [--without-points]
 *
 * `--without-points` judges as if somebody else had asked: nothing is expected, and the bank lacks the question.
 * Rules are changed by looking at one half of the questions (`--half looking --errors`) and believed by the other.
 */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { enginesFor } from '@/lib/platform/ai/providers'
import { makeJudge } from './bench/evaluation/judge.ts'
import { readLabelledQuestions } from './bench/evaluation/labels.ts'
import {
  inHalf,
  measureInjected,
  measureLabelled,
  measureRepeated,
  measureSwapped,
  measureWorthless,
} from './bench/evaluation/measure.ts'
import { measureReferences } from './bench/evaluation/references.ts'
import {
  showBreakdown,
  showEngines,
  showErrors,
  showGroups,
  showInjections,
  showReferences,
  showTargets,
} from './bench/evaluation/report.ts'
import { withoutPoints } from './bench/evaluation/without-points.ts'

/** Of injections and swaps an AI provider judges one in so many: every call costs, and every kind comes up. */
const aiSample = { injected: 11, swapped: 13 }

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'offline' },
    half: { type: 'string' },
    errors: { type: 'boolean', default: false },
    'without-points': { type: 'boolean', default: false },
  },
})
const { engine, half, errors, ...options } = z
  .object({
    engine: z.enum(['offline', 'ai']),
    half: z.enum(['looking', 'measuring']).optional(),
    errors: z.boolean(),
    'without-points': z.boolean(),
  })
  .parse(values)

if (engine === 'ai' && enginesFor('judge').length === 0) {
  console.error('No AI provider is configured: set OPENAI_API_KEY or OPENAI_BASE_URL.')
  process.exit(1)
}
const questions = inHalf(readLabelledQuestions(), half)
const view = options['without-points'] ? withoutPoints() : undefined
const judge = makeJudge(engine, view)
const sample = engine === 'ai' ? aiSample : { injected: 1, swapped: 1 }

// The first answers pay for what is loaded once; they are not timed.
await measureLabelled(questions.slice(0, 2), makeJudge('offline', view))
const measured = await measureLabelled(questions, judge)
const judged = await Promise.all(
  measured.map(({ question, label }) => judge(question, question.answers[label].text)),
)
const milliseconds = judged.map((one) => one.milliseconds)
const worthless = await measureWorthless(questions, judge)
const injected = await measureInjected(questions, judge, sample.injected)
const swapped = await measureSwapped(questions, judge, sample.swapped)
const repeated = await measureRepeated(questions, judge, makeJudge(engine, view))

console.log(`${engine} engine, ${questions.length} questions${view ? ', nothing expected' : ''}`)
showEngines(judged)
showGroups([...measured.map(({ label, score }) => ({ group: label, score })), ...worthless])
showBreakdown(measured)
showInjections(injected)
showReferences(measureReferences())
showTargets({ measured, worthless, injected, swapped, repeated, milliseconds })
if (errors) showErrors({ measured, worthless, injected, swapped, milliseconds })
