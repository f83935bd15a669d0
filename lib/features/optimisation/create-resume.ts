import 'server-only'
import { AppError } from '@/lib/core/errors'
import type { Locale } from '@/lib/core/locale'
import { translator } from '@/lib/core/translate'
import { applyDecisions } from '@/lib/features/optimisation/apply-decisions'
import { getOptimisation, updateOptimisation } from '@/lib/features/optimisation/data'
import { copyResume } from '@/lib/features/resumes/copy-resume'
import { getResume } from '@/lib/features/resumes/data'
import { maxNameLength } from '@/lib/features/resumes/model'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Makes a new resume of all that the person accepted; the original stays as it is.
 * @returns the new resume's id
 * @throws AppError `not_found`, `wrong_state` when nothing was accepted
 */
export async function createOptimisedResume(viewer: Viewer, id: string, locale: Locale): Promise<string> {
  const run = await getOptimisation(viewer, id)
  if (run.progress.accepted === 0) throw new AppError('wrong_state')
  const { name } = await getResume(viewer, run.resumeId)
  const t = translator(locale, 'optimisation')
  const title = run.target.title || t('pasted')
  const content = applyDecisions(run.content, run.advice.suggestions, run.decisions)
  const resultId = await copyResume(viewer, run.resumeId, {
    name: [...t('resultName', { name, position: title })].slice(0, maxNameLength).join('').trim(),
    content,
  })
  await updateOptimisation(viewer, id, { resultId })
  return resultId
}
