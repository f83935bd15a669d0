import 'server-only'
import { transaction } from '@/db/client'
import { deleteChat } from '@/lib/features/chat/data'
import { stopAnswer } from '@/lib/features/chat/stop-answer'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Deletes all that was asked about the viewer's report and answered. @throws AppError `not_found` */
export async function clearChat(viewer: Viewer, reportId: string): Promise<void> {
  await stopAnswer(viewer, reportId)
  await transaction(() => deleteChat(viewer, reportId))
}
