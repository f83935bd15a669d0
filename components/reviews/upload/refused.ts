/** Why something was not done: what the server said, or that it could not be reached. */
export class Refused extends Error {
  /** Its code in the error table; null when there was no answer. */
  readonly code: string | null
  /** In the reader's language; null when there was no answer. */
  readonly sentence: string | null
  /** Whether the same may work a little later. */
  readonly mayWork: boolean

  constructor(answer?: { code: string; message: string; retry: boolean }) {
    super(answer?.code ?? 'unreachable')
    this.code = answer?.code ?? null
    this.sentence = answer?.message ?? null
    this.mayWork = answer?.retry ?? true
  }
}
