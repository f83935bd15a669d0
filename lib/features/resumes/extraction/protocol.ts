import type { ResumeDocument } from '../document.ts'

/** What a resume file is, by its content. */
export type FileKind = 'pdf' | 'docx' | 'text'

/** Why a file cannot be read: codes of the error table. */
export type RefusalCode =
  | 'file_empty'
  | 'file_type'
  | 'file_encrypted'
  | 'file_corrupt'
  | 'file_no_text'
  | 'file_too_complex'

/** Thrown by the readers inside the reading process. */
export class Refusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(code, options)
    this.code = code
  }
}

/** What the application asks of the reading process: whether a file can be read, or what it says. */
export type ReadRequest = { what: 'inspect' | 'extract'; bytes: Uint8Array }

/** What the reading process answers; there is no document after an inspection. */
export type ReadAnswer =
  | { ok: true; kind: FileKind; document: ResumeDocument | null }
  | { ok: false; code: RefusalCode }

/** Sent once by a reading process that can take requests. */
export const readyMessage = 'ready'
