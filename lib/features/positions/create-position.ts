import 'server-only'
import { insertPosition } from '@/lib/features/positions/data'
import type { PositionContent } from '@/lib/features/positions/model'
import { ownSkills } from '@/lib/features/positions/own-skills'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Saves a position that only the viewer sees. @returns its id @throws AppError `too_many` */
export function createPosition(viewer: Viewer, position: PositionContent): Promise<string> {
  return insertPosition(viewer, { ...position, skills: ownSkills(position.skills, position.language) })
}
