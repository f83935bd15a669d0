import 'server-only'
import { parseResumeTask } from '@/lib/features/resumes/ai/parse-resume'
import { documentText, type ResumeDocument } from '@/lib/features/resumes/document'
import type { ParsedResume } from '@/lib/features/resumes/model'
import { averageConfidence, reconcile } from '@/lib/features/resumes/reconcile'
import { lookup } from '@/lib/features/resumes/said'
import { runTask, type TaskOptions, type TaskResult } from '@/lib/platform/ai/run-task'

type Read = ParsedResume & { confidence: number }

/**
 * Has a model read a resume as well, and joins what both read. `engine` and `fallback` are those of the task: when no
 * provider answers, the result is what the rules read.
 */
export async function parseWithModel(
  document: ResumeDocument,
  rules: Read,
  options: TaskOptions,
): Promise<Read & Pick<TaskResult<unknown>, 'engine' | 'fallback'>> {
  const links = document.links.map(({ url }) => url)
  const input = { text: documentText(document), links, rules: rules.content }
  const { output, engine, fallback } = await runTask(parseResumeTask, input, options)
  if (engine === 'offline') return { ...rules, engine, fallback }
  const lines = document.lines.map((line) => line.text)
  const joined = reconcile(rules, output, lookup(lines, links))
  return { ...joined, confidence: surerBy(rules, joined), engine, fallback }
}

/** The confidence in the whole, moved by as much as the fields have become surer or less sure on average. */
function surerBy(before: Read, after: ParsedResume): number {
  const [was, is] = [averageConfidence(before) ?? 0, averageConfidence(after) ?? 0]
  return Math.min(1, Math.max(0, before.confidence + is - was))
}
