import { requireSafeDocx } from './docx.ts'
import { identify } from './identify.ts'
import { inspectPdf } from './pdf/read-pdf.ts'
import { type FileKind, type ReadAnswer, type ReadRequest, Refusal, readyMessage } from './protocol.ts'
import { readDocument } from './read-document.ts'

// The reading process: it interprets files that strangers made, so that whatever they do to it is done to it alone.
// It is started with an IPC channel by reader.ts, which watches its time and memory.

async function read({ what, bytes }: ReadRequest): Promise<ReadAnswer> {
  const buffer = Buffer.from(bytes)
  const kind = await identify(buffer)
  if (what === 'inspect') await inspect(kind, buffer)
  return { ok: true, kind, document: what === 'inspect' ? null : await readDocument(kind, buffer) }
}

async function inspect(kind: FileKind, bytes: Buffer): Promise<void> {
  if (kind === 'pdf') await inspectPdf(bytes)
  if (kind === 'docx') await requireSafeDocx(bytes)
}

process.on('message', (request: ReadRequest) => {
  read(request)
    // What a parser trips over without a refusal of ours is a file that is not as it should be.
    .catch(
      (error): ReadAnswer => ({ ok: false, code: error instanceof Refusal ? error.code : 'file_corrupt' }),
    )
    .then((answer) => process.send?.(answer))
})
process.on('disconnect', () => process.exit(0))
// Ctrl-C reaches the whole process group; the application decides when this process ends.
process.on('SIGINT', () => undefined)
process.send?.(readyMessage)
