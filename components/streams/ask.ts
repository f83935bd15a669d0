/** The server's refusal of a request, with its sentence in the reader's language. */
export class Refusal extends Error {
  readonly code: string
  /** Whether the same request may succeed later. */
  readonly retry: boolean

  constructor(code: string, message: string, retry: boolean) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.retry = retry
  }
}

/** Sends a request. @throws Refusal when the server says no; anything else thrown means that it was not reached */
export async function ask(send: typeof fetch, url: string, init: RequestInit): Promise<Response> {
  const response = await send(url, init)
  if (response.ok) return response
  const body: unknown = await response.json().catch(() => null)
  const { code, message, retry } = (body as { error?: Partial<Refusal> } | null)?.error ?? {}
  // A page in place of our answer comes from something between us and the server.
  if (!code || !message) throw new Error(`status ${response.status}`)
  throw new Refusal(code, message, retry ?? false)
}
