import pLimit from 'p-limit'
import { judgeAnswers } from '@/lib/features/evaluation/judge-answers'
import type { Evaluation } from '@/lib/features/evaluation/model'
import { enginesFor } from '@/lib/platform/ai/providers'
import type { LabelledQuestion } from './labels.ts'

export type EngineName = 'offline' | 'ai'

/** `score` is null when the answer was not scored. */
export type Judged = { score: number | null; milliseconds: number; evaluation: Evaluation }

export type Judge = (question: LabelledQuestion, text: string) => Promise<Judged>

/** What a judge is told of a question. */
export type View = (question: LabelledQuestion) => LabelledQuestion['asked']

/** How many answers are with an AI provider at a time. */
const aiCallsAtOnce = 8

/**
 * The product's judge, asked without an interview; it judges every answer once and remembers it. `ai` is the
 * configured provider, and the offline engine where that fails.
 * @param view what it is told of a question
 */
export function makeJudge(name: EngineName, view: View = ({ asked }) => asked): Judge {
  const engines = name === 'ai' ? enginesFor('judge') : []
  const limit = pLimit(name === 'ai' ? aiCallsAtOnce : 1)
  const known = new Map<string, Promise<Judged>>()
  return (question, text) => {
    const key = `${question.id}\n${text}`
    const judged = known.get(key) ?? limit(judge, question, text)
    known.set(key, judged)
    return judged
  }

  async function judge(question: LabelledQuestion, text: string): Promise<Judged> {
    const asked = view(question)
    const input = { ...asked, answers: [{ to: asked.question, text }] }
    const start = performance.now()
    const evaluation = await judgeAnswers(input, { userId: null, engines })
    const milliseconds = performance.now() - start
    const score = evaluation.status === 'scored' ? evaluation.evaluation.score : null
    return { score, milliseconds, evaluation }
  }
}
