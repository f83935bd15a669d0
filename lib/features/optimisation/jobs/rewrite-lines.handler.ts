import 'server-only'
import { AppError } from '@/lib/core/errors'
import { log } from '@/lib/core/log'
import { rewriteLinesTask } from '@/lib/features/optimisation/ai/rewrite-lines'
import { getOptimisation, type Optimisation, updateOptimisation } from '@/lib/features/optimisation/data'
import { maxRewrites, type Wording } from '@/lib/features/optimisation/model'
import { resumeLines } from '@/lib/features/optimisation/resume-lines'
import { runTask } from '@/lib/platform/ai/run-task'
import type { JobContext, JobHandler } from '@/lib/platform/jobs/define-job'

/** Lines in one question to a model: more make it hasty, fewer repeat the resume too often. */
const linesAtOnce = 8

/** Has the weakest lines rewritten, part by part, and stores each part at once. */
export const handleRewriteLines: JobHandler<{ optimisationId: string }> = async (
  { optimisationId },
  context,
) => {
  try {
    const run = await getOptimisation('system', optimisationId)
    await rewrite(run, context)
  } catch (thrown) {
    // Deleted, or finished by another try.
    if (thrown instanceof AppError) return
    if (!context.lastAttempt) throw thrown
    log().error({ error: String(thrown) }, 'lines of a resume could not be rewritten')
    const given = { status: 'ready', engine: 'offline', fallback: 'unavailable' } as const
    await updateOptimisation('system', optimisationId, given, 'rewriting').catch((error) => {
      if (!(error instanceof AppError)) throw error
    })
  }
}

async function rewrite(run: Optimisation, { step, signal }: JobContext): Promise<void> {
  const open = run.advice.suggestions.filter(
    (one) => one.kind === 'wording' && run.rewrites[one.id] === undefined,
  ) as Wording[]
  const weakest = open.slice(0, maxRewrites)
  const rewrites = { ...run.rewrites }
  let engine = 'offline'
  let fallback: string | null = null
  for (let from = 0; from < weakest.length; from += linesAtOnce) {
    const part = weakest.slice(from, from + linesAtOnce)
    const answer = await step(`from-${from}`, () => ask(run, part, signal))
    for (const { number, text } of answer.output.rewrites) {
      const line = part[number - 1]
      if (line) rewrites[line.id] = text
    }
    if (answer.engine !== 'offline') engine = answer.engine
    fallback ??= answer.fallback
    await updateOptimisation('system', run.id, { rewrites }, 'rewriting')
    // A provider that failed for one part would keep the person waiting for each of the others.
    if (answer.engine === 'offline') break
  }
  await updateOptimisation('system', run.id, { status: 'ready', engine, fallback }, 'rewriting')
}

function ask(run: Optimisation, lines: Wording[], signal: AbortSignal) {
  const said = resumeLines(run.content)
  const entryOf = ({ path }: Wording) => {
    const owner = path.split('.').slice(0, 2).join('.')
    const own = said.filter((line) => line.owner === owner).map(({ text }) => text)
    const { entry } = lines.find((line) => line.path === path) ?? { entry: '' }
    return [entry, ...own].join('\n')
  }
  const input = {
    position: run.target.title,
    skills: run.target.skills.map(({ name }) => name),
    lines: lines.map((line) => ({
      line: line.text,
      entry: entryOf(line),
      problems: line.problems.map(({ problem }) => problem),
    })),
  }
  return runTask(rewriteLinesTask, input, { userId: run.userId, signal })
}
