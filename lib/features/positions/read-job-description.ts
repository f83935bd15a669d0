import 'server-only'
import { readJobDescriptionTask } from '@/lib/features/positions/ai/read-job-description'
import type { PositionContent } from '@/lib/features/positions/model'
import { runTask, type TaskResult } from '@/lib/platform/ai/run-task'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** What a pasted job description says, to be corrected before it is saved. Nothing is stored. */
export function readJobDescription(viewer: Viewer, text: string): Promise<TaskResult<PositionContent>> {
  return runTask(readJobDescriptionTask, { text }, { userId: viewer.userId })
}
