import 'server-only'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import type { Locale } from '@/lib/core/locale'
import { advise } from '@/lib/features/optimisation/advise'
import { targetOfDescription, targetOfPosition } from '@/lib/features/optimisation/choose-target'
import { insertOptimisation } from '@/lib/features/optimisation/data'
import { rewriteLines } from '@/lib/features/optimisation/jobs/rewrite-lines'
import type { Advice } from '@/lib/features/optimisation/model'
import { getResume } from '@/lib/features/resumes/data'
import { enginesFor, offlineEngine } from '@/lib/platform/ai/providers'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { enqueue, wake } from '@/lib/platform/jobs/enqueue'

/** What a resume is to be read against: a position that the viewer sees, or a pasted job description. */
type Asked = { resumeId: string; locale: Locale } & ({ positionId: string } | { description: string })

/**
 * Reads a resume against a position or a job description: what the rules say is there at once; where a provider is
 * configured, its weak lines are rewritten in the background.
 * @returns the id of the optimisation
 * @throws AppError `not_found`, `resume_not_ready`
 */
export async function startOptimisation(viewer: Viewer, asked: Asked): Promise<string> {
  const { content, status } = await getResume(viewer, asked.resumeId)
  if (!content || status !== 'completed') throw new AppError('resume_not_ready')
  const target =
    'positionId' in asked
      ? await targetOfPosition(viewer, asked.positionId, asked.locale)
      : await targetOfDescription(viewer, asked.description)
  const advice = advise(content, target, new Date().toISOString().slice(0, 7))
  const asks = enginesFor('writer').length > 0 && hasWeakLines(advice)
  const id = await transaction(async () => {
    const optimisationId = await insertOptimisation(viewer, {
      resumeId: asked.resumeId,
      status: asks ? 'rewriting' : 'ready',
      target,
      content,
      advice,
      engine: asks ? null : offlineEngine,
    })
    if (asks) await enqueue(rewriteLines, { optimisationId })
    return optimisationId
  })
  if (asks) wake(rewriteLines)
  return id
}

function hasWeakLines({ suggestions }: Advice): boolean {
  return suggestions.some(({ kind }) => kind === 'wording')
}
