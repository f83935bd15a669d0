import type { ParseInput } from '@/lib/features/resumes/ai/parse-resume/schema'
import type { ResumeContent } from '@/lib/features/resumes/model'
import { type Lookup, lookup } from '@/lib/features/resumes/said'
import { OutputProblem } from '@/lib/platform/ai/define-task'

/**
 * The content without any value that the resume does not contain. Case, spacing, punctuation and character width do
 * not matter; a date loses its month, or goes, when no line says it.
 * @throws OutputProblem when nothing is left
 */
export function checkParsed(content: ResumeContent, { text, links }: ParseInput): ResumeContent {
  const kept = keepSaid(content, lookup(text.split('\n'), links))
  if (!hasWords(kept)) {
    throw new OutputProblem(
      'None of its values occurs in the resume. Copy the values word for word from the resume.',
    )
  }
  return kept
}

/** Values that are not said become empty; entries of a list in which nothing is left go. */
function keepSaid<Value>(value: Value, said: Lookup, key = ''): Value {
  if (typeof value === 'string') {
    if (key === 'startDate' || key === 'endDate' || key === 'date') return said.dateSaid(value) as Value
    return (said.says(value) ? value : '') as Value
  }
  if (Array.isArray(value)) return value.map((item) => keepSaid(item, said, key)).filter(hasWords) as Value
  const entries = Object.entries(value as Record<string, unknown>)
  return Object.fromEntries(entries.map(([name, inner]) => [name, keepSaid(inner, said, name)])) as Value
}

function hasWords(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return Object.values(value as Record<string, unknown>).some(hasWords)
}
