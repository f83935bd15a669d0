import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { readBank } from '@/db/seed/seed-bank'
import { type Locale, localeSchema } from '@/lib/core/locale'
import type { JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { scoreSchema } from '@/lib/features/evaluation/model'
import type { QuestionType } from '@/lib/features/questions/model'

/** The kinds of answers that carry a score, and the one that a person would give when the text names no other. */
export const labelScores = { strong: 85, middling: 60, weak: 35, short: 70 }
export type Label = keyof typeof labelScores
export const labels = Object.keys(labelScores) as Label[]

/** Questions one may look at while changing a rule, and those that only measure it. */
export type Half = 'looking' | 'measuring'

export type LabelledQuestion = {
  id: string
  position: string
  language: Locale
  type: QuestionType
  half: Half
  asked: Omit<JudgeTurnInput, 'answers'>
  /** `score` is what a person would give. */
  answers: Record<Label, { text: string; score: number }>
  /** Long, fluent and empty; null where none was written. */
  verbose: string | null
}

const textSchema = z.string().trim().min(1)
const answerSchema = z.union([textSchema, z.strictObject({ score: scoreSchema, text: textSchema })])

const fileSchema = z.array(
  z.strictObject({
    question: z.string(),
    lang: localeSchema,
    strong: answerSchema,
    middling: answerSchema,
    weak: answerSchema,
    short: answerSchema,
    verbose: textSchema.optional(),
  }),
)

const folder = join(import.meta.dirname, 'answers')

/**
 * The labelled answers beside the bank questions they were written for, in the order of the files.
 * @throws when a file is not as it should be or names a question that the bank does not have
 */
export function readLabelledQuestions(): LabelledQuestion[] {
  const bank = readBank()
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const position = name.replace(/\.yaml$/, '')
      const questions = bank.find((file) => file.id === position)?.questions ?? []
      return fileSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))).map((entry) => {
        const { question: id, lang: language, verbose } = entry
        const found = questions.find((candidate) => candidate.id === id)
        if (!found) throw new Error(`${name} has answers to ${id}, which is not a question of ${position}.`)
        return {
          id,
          position,
          language,
          type: found.type,
          half: halfOf(id),
          asked: {
            language,
            question: found.question[language],
            type: found.type,
            difficulty: found.difficulty,
            skill: found.skill,
            points: found.points.map(({ text, terms }) => ({ text: text[language], terms: terms[language] })),
            modelAnswer: found.modelAnswer[language],
          },
          answers: {
            strong: labelled('strong', entry.strong),
            middling: labelled('middling', entry.middling),
            weak: labelled('weak', entry.weak),
            short: labelled('short', entry.short),
          },
          verbose: verbose ?? null,
        }
      })
    })
}

function labelled(label: Label, answer: z.infer<typeof answerSchema>): { text: string; score: number } {
  return typeof answer === 'string' ? { text: answer, score: labelScores[label] } : answer
}

/** The half that a question belongs to, by its id (or text, where it has none). */
export function halfOf(id: string): Half {
  const [byte = 0] = createHash('sha256').update(id).digest()
  return byte % 2 === 0 ? 'looking' : 'measuring'
}
