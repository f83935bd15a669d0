import 'server-only'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { getResume, updateResume } from '@/lib/features/resumes/data'
import { correctedSources } from '@/lib/features/resumes/record-corrections'
import {
  asText,
  asValue,
  entryAt,
  placeOf,
  putTogether,
  sourceOf,
  sourcesOf,
  takeApart,
} from '@/lib/features/resumes/sourced-entries'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Settles a field that was read with doubt, or in two ways: what is shown is right (`shown`), or what was read
 * otherwise (`other`). From then on the field is the person's, and no parse changes it.
 * @param seen the value they saw, so that nobody settles what has changed meanwhile
 * @throws AppError `not_found`, `wrong_state` while it is being parsed or when the field is not what they saw
 */
export async function settleField(
  viewer: Viewer,
  id: string,
  { path, seen, choice }: { path: string; seen: string; choice: 'shown' | 'other' },
): Promise<void> {
  await transaction(async () => {
    // Holds the row: two fields may be settled at once.
    await updateResume(viewer, id, {}, ['completed'])
    const { content, fields } = await getResume(viewer, id)
    const resume = content && takeApart({ content, fields })
    const place = placeOf(path)
    const one = resume && place && entryAt(resume, place)
    if (!one || asText(one.entry[place.field]) !== asText(asValue(seen, one.entry[place.field]))) {
      throw new AppError('wrong_state')
    }
    const { field } = place
    const other = sourceOf(one, field)?.other
    if (choice === 'other' && !other) throw new AppError('wrong_state')
    const value = choice === 'other' && other ? asValue(other, one.entry[field]) : (one.entry[field] ?? '')
    const settled = correctedSources(one, field, value)
    const before = sourcesOf(one, field)
    one.sources = [...one.sources.filter((source) => !before.includes(source)), ...settled]
    one.entry = { ...one.entry, [field]: value }
    await updateResume(viewer, id, putTogether(resume))
  })
}
