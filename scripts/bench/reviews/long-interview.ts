import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** Words that a person says in a minute. */
const pace = 160

const answerSchema = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)])
const fileSchema = z.array(
  z.object({
    question: z.string(),
    lang: z.string(),
    strong: answerSchema,
    middling: answerSchema,
    weak: answerSchema,
  }),
)

/**
 * An English interview of so many words, as a meeting tool writes it down: questions of the bank with answers that were
 * written for them, good ones and others.
 * @param round another round has other answers, so that no two interviews are alike
 */
export function longInterview(words: number, round = 0): { text: string; questions: number } {
  const folder = join(import.meta.dirname, '../evaluation/answers')
  const asked = bankQuestions()
  const dialogues = readdirSync(folder)
    .flatMap((name) => fileSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))))
    .filter(({ lang }) => lang === 'en')
    .flatMap(({ question, strong, middling, weak }) =>
      [strong, middling, weak].map((answer) => ({ question: asked.get(question) ?? '', answer })),
    )
  const lines: string[] = []
  let said = 0
  let questions = 0
  const say = (name: string, text: string) => {
    const at = Math.round((said / pace) * 60)
    const clock = [Math.floor(at / 3600), Math.floor(at / 60) % 60, at % 60]
    lines.push(`${name}  ${clock.map((part) => String(part).padStart(2, '0')).join(':')}\n${text.trim()}\n`)
    said += text.split(/\s+/).length
  }
  for (let at = round; said < words; at += 1) {
    // Three answers to each question stand together: far apart, as no interviewer asks the same again.
    const { question, answer } = dialogues[(at * 7) % dialogues.length] ?? { question: '', answer: '' }
    say('Interviewer', question)
    say('Candidate', answer)
    questions += 1
  }
  return { text: lines.join('\n'), questions }
}

/** The English text of every question of the bank, by its id. */
function bankQuestions(): Map<string, string> {
  const folder = join(import.meta.dirname, '../../../db/seed/positions')
  const schema = z.object({
    questions: z.array(z.object({ id: z.string(), question: z.object({ en: z.string() }) })),
  })
  const files = readdirSync(folder).map((name) =>
    schema.parse(parse(readFileSync(join(folder, name), 'utf8'))),
  )
  return new Map(
    files.flatMap(({ questions }) => questions.map(({ id, question }) => [id, question.en] as const)),
  )
}
