const kinds = [
  'rate_limited',
  'quota',
  'unavailable',
  'timed_out',
  'stalled',
  'malformed',
  'cut_off',
  'empty',
  'refused',
  'bad_request',
] as const

/** The failure of an AI service that a stored `fallback` names; null when it names none. */
export function failureKind(fallback: string | null): (typeof kinds)[number] | null {
  return kinds.find((kind) => kind === fallback) ?? null
}
