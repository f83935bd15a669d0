/**
 * Every way a provider of models can fail to answer. `timed_out`: too late; `stalled`: began and fell silent;
 * `malformed`: not the shape asked for; `cut_off`: reached its length limit; `quota`: no credit left; `bad_request`:
 * the request, the key or the model's name is not accepted.
 */
export const aiFailures = [
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
export type AiFailure = (typeof aiFailures)[number]

/** The ways in which a transcriber can fail to: those of every provider, and a recording that it does not take. */
export type TranscriberFailureKind = AiFailure | 'too_large' | 'unsupported_format'

/** The failure that a stored `fallback` names; null when it names none. */
export function readAiFailure(fallback: string | null): AiFailure | null {
  return aiFailures.find((failure) => failure === fallback) ?? null
}
