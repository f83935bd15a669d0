import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { scoreAnswer } from '@/lib/features/evaluation/references/score-answer'
import { halfOf } from './labels.ts'
import { pearson } from './statistics.ts'

const folder = join(import.meta.dirname, 'references')

const fileSchema = z.array(
  z.strictObject({
    question: z.string().min(1),
    references: z.array(z.string().min(1)).min(1),
    answers: z.array(z.tuple([z.number(), z.string().min(1)])).min(2),
  }),
)

/** One style of short answers: how far the scores agree with the grades (Pearson r), over all and over each half. */
export type ReferenceAgreement = {
  style: string
  answers: number
  all: number
  looking: number
  measuring: number
}

/** Scores the graded short answers beside this file against their model answers, offline. */
export function measureReferences(): ReferenceAgreement[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const language = name.startsWith('english') ? ('en' as const) : ('zh-CN' as const)
      const graded = fileSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))).flatMap((task) =>
        task.answers.map(([grade, answer]) => ({
          half: halfOf(task.question),
          pair: [scoreAnswer({ ...task, answer, language }).score, grade] as const,
        })),
      )
      const of = (rows: typeof graded) => pearson(rows.map(({ pair }) => pair))
      return {
        style: name.replace(/\.yaml$/, ''),
        answers: graded.length,
        all: of(graded),
        looking: of(graded.filter(({ half }) => half === 'looking')),
        measuring: of(graded.filter(({ half }) => half === 'measuring')),
      }
    })
}
