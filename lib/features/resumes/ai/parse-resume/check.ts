import type { ParseInput } from '@/lib/features/resumes/ai/parse-resume/schema'
import type { ResumeContent } from '@/lib/features/resumes/model'
import { OutputProblem } from '@/lib/platform/ai/define-task'

/**
 * The content without any value that the text does not contain. Case, spacing, punctuation and character width do
 * not matter; of a date, the year must be there.
 * @throws OutputProblem when nothing is left
 */
export function checkParsed(content: ResumeContent, { text }: ParseInput): ResumeContent {
  const said = fold(text)
  const kept = keepSaid(content, (key, value) =>
    key === 'startDate' || key === 'endDate' || key === 'date'
      ? /^\d{4}(-\d{2}){0,2}$/.test(value) && said.includes(value.slice(0, 4))
      : said.includes(fold(value)),
  )
  if (!hasWords(kept)) {
    throw new OutputProblem(
      'None of its values occurs in the resume. Copy the values word for word from the resume.',
    )
  }
  return kept
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]/gu, '')
}

/** Values that are not said become empty; entries of a list in which nothing is left go. */
function keepSaid<Value>(value: Value, isSaid: (key: string, value: string) => boolean, key = ''): Value {
  if (typeof value === 'string') return (isSaid(key, value) ? value : '') as Value
  if (Array.isArray(value)) return value.map((item) => keepSaid(item, isSaid, key)).filter(hasWords) as Value
  const entries = Object.entries(value as Record<string, unknown>)
  return Object.fromEntries(entries.map(([name, inner]) => [name, keepSaid(inner, isSaid, name)])) as Value
}

function hasWords(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return Object.values(value as Record<string, unknown>).some(hasWords)
}
