/**
 * Every way a request can be refused: its HTTP status, and whether the same request may succeed later.
 * The sentence a person reads is `errors.<code>` in both languages' messages.
 */
export const errorTable = {
  bad_input: { status: 400, retry: false },
  plan_size: { status: 400, retry: false },
  signed_out: { status: 401, retry: false },
  wrong_credentials: { status: 401, retry: false },
  wrong_password: { status: 403, retry: false },
  wrong_passcode: { status: 403, retry: false },
  cross_site: { status: 403, retry: false },
  not_found: { status: 404, retry: false },
  email_taken: { status: 409, retry: false },
  wrong_state: { status: 409, retry: false },
  review_at_work: { status: 409, retry: true },
  upload_incomplete: { status: 409, retry: false },
  too_many: { status: 409, retry: false },
  plan_impossible: { status: 409, retry: false },
  resume_not_ready: { status: 409, retry: true },
  file_too_large: { status: 413, retry: false },
  text_too_long: { status: 413, retry: false },
  transcript_too_long: { status: 413, retry: false },
  file_empty: { status: 422, retry: false },
  file_type: { status: 422, retry: false },
  recording_type: { status: 422, retry: false },
  transcript_type: { status: 422, retry: false },
  transcript_empty: { status: 422, retry: false },
  file_encrypted: { status: 422, retry: false },
  file_corrupt: { status: 422, retry: false },
  file_no_text: { status: 422, retry: false },
  blank_left: { status: 422, retry: false },
  file_too_complex: { status: 422, retry: false },
  picture_size: { status: 422, retry: false },
  not_a_resume: { status: 422, retry: false },
  other_language: { status: 422, retry: false },
  not_judgeable: { status: 422, retry: false },
  not_its_language: { status: 422, retry: false },
  no_questions_found: { status: 422, retry: false },
  recording_unreadable: { status: 422, retry: false },
  recording_silent: { status: 422, retry: false },
  recording_too_long: { status: 422, retry: false },
  nothing_heard: { status: 422, retry: false },
  media_tools_missing: { status: 422, retry: false },
  no_transcriber: { status: 503, retry: false },
  transcriber_quota: { status: 503, retry: false },
  transcriber_refused: { status: 503, retry: false },
  transcription_failed: { status: 503, retry: true },
  review_too_slow: { status: 503, retry: true },
  too_many_requests: { status: 429, retry: true },
  internal: { status: 500, retry: true },
  file_timed_out: { status: 503, retry: true },
  busy: { status: 503, retry: true },
} as const

export type ErrorCode = keyof typeof errorTable

/** A refusal with a code from the table. `details` fill the placeholders of its message. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: Record<string, string | number>

  constructor(code: ErrorCode, details: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }

  get status(): number {
    return errorTable[this.code].status
  }
}

/** The AppError that a person may see for anything thrown: our own as it is, all else as `internal`. */
export function toAppError(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : new AppError('internal', {}, { cause: thrown })
}
