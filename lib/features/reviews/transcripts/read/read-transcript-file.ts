import 'server-only'
import { AppError } from '@/lib/core/errors'
import type { ResumeDocument } from '@/lib/features/resumes/document'
import { Refusal } from '@/lib/features/resumes/extraction/protocol'
import { extractDocument, inspectFile } from '@/lib/features/resumes/extraction/reader'
import { decodeText } from '@/lib/features/resumes/extraction/text'
import { type ReadTranscript, readTranscript } from '@/lib/features/reviews/transcripts/read/read-transcript'

/**
 * Reads the file of a transcript: text in any common encoding, Word or PDF, by its content. Documents are read in a
 * process apart; one that is a picture has its letters recognised.
 * @param load gives its bytes, and is called once or twice
 * @throws AppError `file_empty`, `transcript_type`, `file_encrypted`, `file_corrupt`, `file_no_text`, `file_too_complex`,
 *   `transcript_empty`, `transcript_too_long`, `busy`
 */
export async function readTranscriptFile(load: () => Promise<Uint8Array>): Promise<ReadTranscript> {
  const kind = await inspectFile(load).catch(refuse)
  if (kind === 'picture') throw new AppError('transcript_type')
  if (kind === 'text' || kind === 'json') return readTranscript(decode(await load()))
  const document = await extractDocument(load)
  const { problems, ...transcript } = readTranscript(textOf(document))
  const { pagesLeftOut } = document
  return pagesLeftOut === 0
    ? { ...transcript, problems }
    : {
        ...transcript,
        problems: [...problems, { kind: 'pages_left_out', count: pagesLeftOut, examples: [] }],
      }
}

function decode(bytes: Uint8Array): string {
  try {
    return decodeText(Buffer.from(bytes))
  } catch (error) {
    return refuse(error)
  }
}

function refuse(error: unknown): never {
  const code = error instanceof AppError || error instanceof Refusal ? error.code : null
  throw code === 'file_type' ? new AppError('transcript_type', {}, { cause: error }) : error
}

/** Space between lines, in heights of their letters, from which on another paragraph begins. */
const paragraphGap = 0.6

function textOf({ lines }: Pick<ResumeDocument, 'lines'>): string {
  return lines
    .map((line, index) => `${index > 0 && line.gap >= paragraphGap ? '\n' : ''}${line.text}`)
    .join('\n')
}
