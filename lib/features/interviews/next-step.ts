import { maxFollowUps } from '@/lib/features/interviews/model'
import type { PointResult } from '@/lib/features/questions/coverage/cover-points'

/** Share of the expected points after which nothing more is asked: the first and the second follow-up. */
const enough = [0.7, 0.4] as const

/** "I don't know" and the like, on their own: asking further would only embarrass. */
const gaveUp = [
  /^\s*(?:(?:sorry|well|honestly)[,.]?\s+)?(?:i (?:do not|don't|don’t) know|no idea|pass|skip|next question)(?: this one| that)?[.!]?\s*$/iu,
  /^\s*(?:(?:抱歉|不好意思|这个|这道题|这题|这块)[，,]?)*我?(?:真的|确实)?(?:不知道|不太?清楚|不会|不太?了解|没了解过|没有了解过|没接触过|跳过|下一题)了?[。!！]?\s*$/u,
]

/**
 * What the interviewer does after an answer: asks on within the turn, or lets it be.
 * @param points the expected points, judged over everything answered in this turn
 * @param lastAnswer the newest answer alone
 * @param followUpsAsked how many were asked in this turn already
 * @param followUpsPlanned how many there are to ask
 */
export function wantsFollowUp(
  points: readonly PointResult[],
  lastAnswer: string,
  followUpsAsked: number,
  followUpsPlanned: number,
): boolean {
  if (followUpsAsked >= Math.min(maxFollowUps, followUpsPlanned)) return false
  if (gaveUp.some((words) => words.test(lastAnswer))) return false
  const covered = points.filter((point) => point.covered).length / Math.max(1, points.length)
  return covered < (enough[followUpsAsked] ?? 0)
}
