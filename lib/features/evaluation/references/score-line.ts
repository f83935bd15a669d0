import 'server-only'
import { z } from 'zod'
import type { Locale } from '@/lib/core/locale'
import { judgeAnswers } from '@/lib/features/evaluation/judge-answers'
import {
  type ReferenceScore,
  type ReferenceTask,
  scoreAnswer,
} from '@/lib/features/evaluation/references/score-answer'
import { type Engine, offlineEngine } from '@/lib/platform/ai/providers'

/** Characters of a text; what is longer is no short answer and would take its time. */
const longest = 20_000

const text = z.string().max(longest)

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  question: text,
  references: z
    .array(text.regex(/[\p{L}\p{N}]/u, 'says nothing'))
    .min(1)
    .max(20),
  answer: text,
  lang: z.enum(['en', 'zh', 'zh-CN']).optional(),
})

type Id = string | number | null

export type LineResult = { id: Id; error: string } | ({ id: Id; engine: string } & ReferenceScore)

/**
 * Scores one line of JSON (scripts/score-answers.ts tells its shape). Never throws: what cannot be read or judged is
 * an `error`, with the id where there is one.
 * @param engines AI providers to ask; none means offline
 */
export async function scoreLine(line: string, engines: Engine[]): Promise<LineResult> {
  let given: unknown
  try {
    given = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return { id: null, error: 'not a JSON object' }
  }
  const parsed = lineSchema.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`)
    return { id: idOf(given), error: problems.join('; ') }
  }
  const { id, question, references, answer, lang } = parsed.data
  const language = lang ? (lang === 'en' ? 'en' : 'zh-CN') : languageOf([question, ...references].join('\n'))
  const task = { question, references, answer, language }
  try {
    const scored = engines.length > 0 ? await askProviders(task, engines) : null
    return { id, ...(scored ?? { ...scoreAnswer(task), engine: offlineEngine }) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

/** By the judge of interviews, with the points drawn from the reference that fits best; null where none did. */
async function askProviders(task: ReferenceTask, engines: Engine[]) {
  const { question, references, answer, language } = task
  const best = scoreAnswer(task).points.slice(0, mostPoints)
  const input = {
    language,
    question,
    type: 'basic' as const,
    difficulty: 3,
    skill: '',
    points: best.map((point) => ({ text: point.text, terms: [] })),
    modelAnswer: references.join('\n\n'),
    answers: [{ to: question, text: answer }],
  }
  const judged = await judgeAnswers(input, { userId: null, engines })
  if (judged.status !== 'scored' || judged.engine === offlineEngine) return null
  const { evaluation, engine } = judged
  const made =
    evaluation.points.filter((point) => point.covered).length / Math.max(1, evaluation.points.length)
  const knowledge = evaluation.dimensions.knowledge?.score ?? 0
  // What is said counts, not how: half the points made, half how right and deep they are.
  return { score: (made + knowledge / 100) / 2, points: evaluation.points, engine }
}

/** Points that an AI judge is asked about at most; more of them are judged worse. */
const mostPoints = 12

/** Chinese when a fifth of the letters are. */
function languageOf(texts: string): Locale {
  const han = texts.match(/\p{Script=Han}/gu)?.length ?? 0
  const letters = texts.match(/\p{L}/gu)?.length ?? 0
  return han * 5 >= letters && han > 0 ? 'zh-CN' : 'en'
}

function idOf(given: unknown): Id {
  const id = given && typeof given === 'object' && 'id' in given ? given.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
