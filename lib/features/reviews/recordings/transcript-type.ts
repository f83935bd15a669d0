import type { FileKind } from '@/lib/features/resumes/extraction/protocol'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The media type of a transcript: that of its kind, and of a text by how it begins; null when it is none that we take.
 * @param head its first bytes, of which a hundred do
 */
export function transcriptType(kind: FileKind, head: Uint8Array): string | null {
  if (kind === 'pdf') return 'application/pdf'
  if (kind === 'docx') return docx
  if (kind !== 'text' && kind !== 'json') return null
  // Both kinds of subtitles begin with signs that are the same in every encoding that texts come in.
  const begin = Buffer.from(head.subarray(0, 200).filter((byte) => byte !== 0 && byte < 0x80)).toString(
    'latin1',
  )
  if (/^\s*WEBVTT\b/.test(begin)) return 'text/vtt'
  return /^\s*\d+\s+\d{1,2}:\d\d:\d\d[,.]\d{1,3}\s*-->/.test(begin) ? 'application/x-subrip' : 'text/plain'
}
