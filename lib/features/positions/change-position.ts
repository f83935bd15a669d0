import 'server-only'
import { updatePosition } from '@/lib/features/positions/data'
import type { PositionContent } from '@/lib/features/positions/model'
import { ownSkills } from '@/lib/features/positions/own-skills'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Corrects a position of the viewer's own. @throws AppError `not_found` */
export function changePosition(viewer: Viewer, id: string, position: PositionContent): Promise<void> {
  return updatePosition(viewer, id, { ...position, skills: ownSkills(position.skills, position.language) })
}
