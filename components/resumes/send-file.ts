/** Why a file was not taken: the server's own sentence, or null when the connection broke. */
export class Refused extends Error {
  readonly sentence: string | null

  constructor(sentence: string | null) {
    super('refused')
    this.sentence = sentence
  }
}

/**
 * Sends a file as the body of a request and tells how much has left, 0–1. `fetch` cannot tell that.
 * @throws Refused, or the signal's reason
 */
export function sendFile(file: File, signal: AbortSignal, onProgress: (sent: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/resumes?name=${encodeURIComponent(file.name)}`)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.upload.onload = () => onProgress(1)
    request.onload = () =>
      request.status < 300 ? resolve() : reject(new Refused(request.response?.error?.message ?? null))
    request.onerror = () => reject(new Refused(null))
    request.onabort = () => reject(signal.reason)
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}
