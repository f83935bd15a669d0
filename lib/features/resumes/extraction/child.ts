import { unpackDocx } from './docx/package.ts'
import { identify } from './identify.ts'
import { inspectPdf } from './pdf/read-pdf.ts'
import { requireReadablePicture } from './pictures/inspect-picture.ts'
import type { FileKind, ReadAnswer, ReadRequest } from './protocol.ts'
import { readDocument } from './read-document.ts'
import { serve } from './serve.ts'

// The reading process: it interprets files that strangers made, so that whatever they do to it is done to it alone.
// It is started with an IPC channel by reader.ts, which watches its time and memory.

async function read({ what, bytes }: ReadRequest): Promise<ReadAnswer> {
  const buffer = Buffer.from(bytes)
  const kind = await identify(buffer)
  await inspect(kind, buffer)
  if (what === 'inspect') return { ok: true, kind }
  return { ok: true, document: await readDocument(kind, buffer) }
}

async function inspect(kind: FileKind, bytes: Buffer): Promise<void> {
  if (kind === 'pdf') await inspectPdf(bytes)
  if (kind === 'docx') await unpackDocx(bytes)
  if (kind === 'picture') requireReadablePicture(bytes)
}

serve(read)
