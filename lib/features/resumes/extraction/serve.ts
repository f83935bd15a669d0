import { NeedsDrawing, type ReadAnswer, type ReadRequest, Refusal, readyMessage } from './protocol.ts'

/** Answers requests over IPC for as long as the parent lives; what `read` throws becomes a refusal. */
export function serve(read: (request: ReadRequest) => Promise<ReadAnswer>): void {
  process.on('message', (request: ReadRequest) => {
    read(request)
      .catch((error): ReadAnswer => ({ ok: false, code: codeOf(error) }))
      .then((answer) => process.send?.(answer))
  })
  process.on('disconnect', () => process.exit(0))
  // Ctrl-C reaches the whole process group; the application decides when this process ends.
  process.on('SIGINT', () => undefined)
  process.send?.(readyMessage)
}

function codeOf(error: unknown) {
  if (error instanceof NeedsDrawing) return 'needs_drawing'
  // What a parser trips over without a refusal of ours is a file that is not as it should be.
  return error instanceof Refusal ? error.code : 'file_corrupt'
}
