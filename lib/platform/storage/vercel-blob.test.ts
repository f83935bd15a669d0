import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { encryptedStorage } from '@/lib/platform/storage/storage'
import { vercelBlobStore } from '@/lib/platform/storage/vercel-blob'

// A server that speaks what the package sends: PUT /?pathname=, GET /?url= (head), POST /delete, ranges of private blobs.
const token = 'vercel_blob_rw_store_secret'
const blobs = new Map<string, Buffer>()
const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy())
})
let address: string

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  vi.stubEnv('VERCEL_BLOB_API_URL', address)
})
afterAll(() => {
  vi.unstubAllEnvs()
  server.closeAllConnections()
  server.close()
})

async function answer(request: IncomingMessage, response: ServerResponse) {
  const json = (status: number, body: object) => response.writeHead(status).end(JSON.stringify(body))
  if (request.headers.authorization !== `Bearer ${token}`) return json(403, { error: { code: 'forbidden' } })
  const url = new URL(request.url ?? '/', address)
  const described = (key: string) => ({
    url: `${address}/blob/${key}`,
    pathname: key,
    size: blobs.get(key)?.length,
  })
  const pathname = url.searchParams.get('pathname')
  if (request.method === 'PUT' && pathname && request.headers['x-vercel-blob-access'] === 'private') {
    const body = await bodyOf(request)
    blobs.set(pathname, body)
    return json(200, described(pathname))
  }
  const asked = url.searchParams.get('url')
  if (request.method === 'GET' && asked) {
    return blobs.has(asked) ? json(200, described(asked)) : json(404, { error: { code: 'not_found' } })
  }
  if (request.method === 'POST' && url.pathname === '/delete') {
    for (const key of JSON.parse(String(await bodyOf(request))).urls) blobs.delete(key)
    return json(200, {})
  }
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
  const blob = blobs.get(url.pathname.replace('/blob/', ''))
  if (!blob || !range) return json(400, {})
  return response.writeHead(206).end(blob.subarray(Number(range[1]), Number(range[2]) + 1))
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces)
}

test('private blobs keep files sealed, give ranges of them, and let go of them', async () => {
  const files = encryptedStorage(vercelBlobStore(token), randomBytes(32))
  const key = `resumes/${randomUUID()}`
  const bytes = randomBytes(200_000)
  await files.put(key, bytes)
  expect(blobs.get(key)?.length).toBeGreaterThan(bytes.length)
  const whole = await files.read(key)
  expect(whole.size).toBe(bytes.length)
  expect(Buffer.from(await new Response(whole.stream).arrayBuffer()).equals(bytes)).toBe(true)
  const part = await files.read(key, { start: 130_000, end: 140_000 })
  expect(
    Buffer.from(await new Response(part.stream).arrayBuffer()).equals(bytes.subarray(130_000, 140_000)),
  ).toBe(true)
  await files.remove(key)
  await expect(files.read(key)).rejects.toMatchObject({ code: 'not_found' })
})

test('a source that fails leaves no blob, and its own error is what is reported', async () => {
  const files = encryptedStorage(vercelBlobStore(token), randomBytes(32))
  const key = `resumes/${randomUUID()}`
  const failing = async function* () {
    yield randomBytes(200_000)
    throw new Error('too large')
  }
  await expect(files.put(key, failing())).rejects.toThrow('too large')
  expect(blobs.has(key)).toBe(false)
})
