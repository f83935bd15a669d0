import 'server-only'
import { transaction } from '@/db/client'
import type { Reader } from '@/lib/features/interviews/data'
import { assembleScores } from '@/lib/features/reports/assemble-report'
import { readSource, upsertReport } from '@/lib/features/reports/data'

/**
 * Stores the report of an interview as its evaluations now stand; building it again brings it up to date and
 * keeps its id, so that its links go on working. Moves nothing else.
 * @returns the report's id
 * @throws AppError `not_found` when the interview is not the reader's
 */
export function buildReport(reader: Reader, interviewId: string): Promise<string> {
  return transaction(async () => {
    const source = await readSource(reader, interviewId)
    return upsertReport({ interviewId, ...assembleScores(source) })
  })
}
