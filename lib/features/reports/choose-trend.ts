import type { Trend, TrendPoint } from '@/lib/features/reports/model'

/** A report as a trend is chosen from. */
export type TrendRow = TrendPoint & { positionId: string; rubricVersion: string }

/** Interviews a trend shows at most: what fits side by side on a phone. */
const most = 8

/**
 * The trend up to an interview, or null when there is nothing to compare it with. Interviews for the same position
 * come first: those for others are taken only where there are none. Other versions of the rubric are left out.
 * @param rows the interviews up to this one, oldest first, this one last
 */
export function chooseTrend(rows: readonly TrendRow[]): Trend | null {
  const current = rows.at(-1)
  if (!current) return null
  const sameRubric = rows.filter(({ rubricVersion }) => rubricVersion === current.rubricVersion)
  const samePosition = sameRubric.filter(({ positionId }) => positionId === current.positionId)
  const chosen = samePosition.length >= 2 ? samePosition : sameRubric
  if (chosen.length < 2) return null
  return {
    samePosition: chosen.every(({ positionId }) => positionId === current.positionId),
    points: chosen.slice(-most).map(({ reportId, startedAt, positionTitle, overall, dimensions }) => ({
      reportId,
      startedAt,
      positionTitle,
      overall,
      dimensions,
    })),
    otherRubric: rows.length - sameRubric.length,
  }
}
