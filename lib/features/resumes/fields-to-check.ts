import { type FieldSource, needsLook, type ParsedResume } from '@/lib/features/resumes/model'
import {
  asText,
  type EntryList,
  entryAt,
  isEmpty,
  pathOf,
  placeOf,
  spanOf,
  takeApart,
} from '@/lib/features/resumes/sourced-entries'

/** A field that a person should look at. */
export type FieldToCheck = {
  path: string
  list: EntryList | null
  field: string
  /** What its entry is called by its first field that says something; '' among the personal details. */
  entry: string
  shown: string
  /** What was read instead; null when the field was only read with little confidence. */
  other: string | null
  lines: FieldSource['lines']
  confidence: number
}

/** The fields that were read in two ways, then those read with little confidence, the least sure first. */
export function fieldsToCheck(parsed: ParsedResume): FieldToCheck[] {
  const resume = takeApart(parsed)
  const byPath = new Map<string, FieldToCheck>()
  for (const source of parsed.fields.filter(needsLook)) {
    const place = placeOf(source.path)
    const one = place && entryAt(resume, place)
    if (!one || isEmpty(one.entry[place.field])) continue
    const path = pathOf(place)
    const before = byPath.get(path)
    byPath.set(path, {
      path,
      list: place.list,
      field: place.field,
      entry: place.list ? asText(Object.values(one.entry).find((value) => !isEmpty(value))) : '',
      shown: asText(one.entry[place.field]),
      other: source.other ?? before?.other ?? null,
      lines: spanOf([source, ...(before ? [{ ...source, lines: before.lines }] : [])]),
      confidence: Math.min(source.confidence, before?.confidence ?? 1),
    })
  }
  return [...byPath.values()].sort(
    (a, b) => Number(a.other === null) - Number(b.other === null) || a.confidence - b.confidence,
  )
}
