import 'server-only'
import { AppError } from '@/lib/core/errors'
import { getLiveInterview, listTurns } from '@/lib/features/interviews/data'
import { getPosition } from '@/lib/features/positions/data'
import { coverSkills } from '@/lib/features/questions/choosing/skill-coverage'
import { listGenerations } from '@/lib/features/questions/data'
import type { QuestionOrigin } from '@/lib/features/questions/model'
import { checkPlan } from '@/lib/features/questions/plans/check-plan'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Where the questions of an interview come from, and which skills they cover. @throws AppError `not_found` */
export async function getQuestionOrigin(viewer: Viewer, interviewId: string): Promise<QuestionOrigin> {
  const { positionId, language, plan } = await getLiveInterview(viewer, interviewId)
  const [turns, log, skills] = await Promise.all([
    listTurns(interviewId),
    listGenerations(viewer, interviewId),
    getPosition(viewer, language, positionId).then((position) => position.skills, none),
  ])
  const questions = turns.filter(({ attempt }) => attempt === 1).map(({ question }) => question)
  const nameOf = (id: string) => skills.find((skill) => skill.id === id)?.name ?? id
  return {
    gaps: checkPlan(questions, plan).gaps.map((gap) =>
      'skill' in gap ? { ...gap, skill: nameOf(gap.skill) } : gap,
    ),
    coverage: coverSkills(questions, skills),
    bases: questions.map(({ basis, skill }, at) => ({ ...basis, number: at + 1, skill })),
    log,
  }
}

/** A position of one's own may be deleted while the interview stays. */
function none(error: unknown): [] {
  if (error instanceof AppError && error.code === 'not_found') return []
  throw error
}
