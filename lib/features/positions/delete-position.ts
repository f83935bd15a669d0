import 'server-only'
import { transaction } from '@/db/client'
import { removePosition } from '@/lib/features/positions/data'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Deletes a position of the viewer's own with its questions and plans; interviews held for it stay. @throws AppError `not_found` */
export function deletePosition(viewer: Viewer, id: string): Promise<void> {
  return transaction(() => removePosition(viewer, id))
}
