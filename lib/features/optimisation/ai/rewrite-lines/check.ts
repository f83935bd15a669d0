import type { RewriteInput, RewriteOutput } from '@/lib/features/optimisation/ai/rewrite-lines/schema'
import { newFacts } from '@/lib/features/optimisation/facts/new-facts'
import { OutputProblem } from '@/lib/platform/ai/define-task'

/** Characters that a rewrite may have where its line is shorter. */
const roomToGrow = 300

const han = /\p{Script=Han}/u

/**
 * The rewrites that state nothing new, at most one a line, in the line's language.
 * @throws OutputProblem when there are rewrites and none may stay
 */
export function checkRewrites({ rewrites }: RewriteOutput, { lines }: RewriteInput): RewriteOutput {
  const added: string[] = []
  const kept = new Map<number, string>()
  for (const { number, text } of rewrites) {
    const original = lines[number - 1]
    const rewrite = text.replace(/\s+/g, ' ').trim()
    if (!original || kept.has(number) || !rewrite || rewrite === original.line) continue
    if (rewrite.length > Math.max(roomToGrow, original.line.length)) continue
    if (han.test(rewrite) !== han.test(original.line)) continue
    const facts = newFacts(rewrite, original)
    if (facts.length === 0) kept.set(number, rewrite)
    else added.push(`Line ${number} states what its resume does not: ${facts.slice(0, 5).join('; ')}.`)
  }
  if (kept.size === 0 && added.length > 0) {
    throw new OutputProblem(`${added.join('\n')}\nRewrite without them; leave blanks in square brackets.`)
  }
  return { rewrites: [...kept].map(([number, text]) => ({ number, text })) }
}
