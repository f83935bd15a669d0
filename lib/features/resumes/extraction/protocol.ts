import type { ResumeDocument } from '../document.ts'

/** What a resume file is, by its content. */
export type FileKind = 'pdf' | 'docx' | 'doc' | 'picture' | 'json' | 'text'

/** Why a file cannot be read: codes of the error table. */
export type RefusalCode =
  | 'file_empty'
  | 'file_type'
  | 'file_encrypted'
  | 'file_corrupt'
  | 'file_no_text'
  | 'file_too_complex'
  | 'picture_size'

/** Thrown by the readers inside the reading process. */
export class Refusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(code, options)
    this.code = code
  }
}

/** Thrown where a file can only be read by recognising letters in pictures, which the drawing process does. */
export class NeedsDrawing extends Error {}

/** What the application asks of a process: whether a file can be read, what it says, or a small picture of its first page. */
export type ReadRequest = { what: 'inspect' | 'read' | 'thumbnail'; bytes: Uint8Array }

/** What a process answers, after `inspect`, `read` and `thumbnail`. */
export type ReadAnswer =
  | { ok: true; kind: FileKind }
  | { ok: true; document: ResumeDocument }
  | { ok: true; thumbnail: Uint8Array | null }
  | { ok: false; code: RefusalCode | 'needs_drawing' }

/** Sent once by a process that can take requests. */
export const readyMessage = 'ready'
