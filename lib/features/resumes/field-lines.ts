import type { FieldSource } from '@/lib/features/resumes/model'
import { pathOf, placeOf } from '@/lib/features/resumes/sourced-entries'

/** The first and last line that each field was read from ("4-6"), its items included, by the path of the field. */
export function fieldLines(fields: FieldSource[]): Record<string, string> {
  const spans = new Map<string, [number, number]>()
  for (const { path, lines } of fields) {
    const place = placeOf(path)
    if (!place || !lines) continue
    const whole = pathOf(place)
    const [first, last] = spans.get(whole) ?? lines
    spans.set(whole, [Math.min(first, lines[0]), Math.max(last, lines[1])])
  }
  return Object.fromEntries([...spans].map(([path, span]) => [path, span.join('-')]))
}
