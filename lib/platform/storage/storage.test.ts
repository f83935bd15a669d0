import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, open, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chunkLength, headerLength } from '@/lib/platform/storage/encryption'
import { localStore } from '@/lib/platform/storage/local'
import { encryptedStorage, type Storage } from '@/lib/platform/storage/storage'

const master = randomBytes(32)
const sealedChunk = chunkLength + 16
let folder: string
let files: Storage

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-'))
  files = encryptedStorage(localStore(folder), master)
})
afterAll(() => rm(folder, { recursive: true }))

const newKey = () => `resumes/${randomUUID()}`

async function keep(bytes: Uint8Array): Promise<string> {
  const key = newKey()
  await files.put(key, bytes)
  return key
}

async function readAll(key: string, range?: { start: number; end?: number }, from = files): Promise<Buffer> {
  const { stream } = await from.read(key, range)
  return Buffer.from(await new Response(stream).arrayBuffer())
}

describe('a file in encrypted storage', () => {
  const sizes = [
    0,
    1,
    15,
    chunkLength - 1,
    chunkLength,
    chunkLength + 1,
    3 * chunkLength,
    5 * chunkLength - 7,
  ]
  test.each(sizes)('of %i bytes comes back as it was', async (size) => {
    const bytes = randomBytes(size)
    const key = await keep(bytes)
    expect((await files.read(key)).size).toBe(size)
    expect((await readAll(key)).equals(bytes)).toBe(true)
  })

  test('comes back as it was when it arrives in pieces of odd lengths', async () => {
    const bytes = randomBytes(2 * chunkLength + 333)
    const pieces = async function* () {
      for (let at = 0, length = 1; at < bytes.length; at += length, length = (length * 7) % 9973) {
        yield bytes.subarray(at, at + length)
        if (at + length > bytes.length) return
      }
    }
    const key = newKey()
    expect(await files.put(key, pieces())).toEqual({ size: bytes.length })
    expect((await readAll(key)).equals(bytes)).toBe(true)
  })

  test('gives any range of bytes', async () => {
    const size = 3 * chunkLength + 100
    const bytes = randomBytes(size)
    const key = await keep(bytes)
    const marks = [
      0,
      1,
      chunkLength - 1,
      chunkLength,
      chunkLength + 1,
      2 * chunkLength,
      size - 1,
      size,
      size + 50,
    ]
    for (const start of marks) {
      expect((await readAll(key, { start })).equals(bytes.subarray(start))).toBe(true)
      for (const end of marks.filter((mark) => mark >= start)) {
        expect((await readAll(key, { start, end })).equals(bytes.subarray(start, end))).toBe(true)
      }
    }
  })

  test('shows nothing of its words on the disk, and the same words never look the same', async () => {
    const bytes = Buffer.from('Ada Lovelace, ada@example.org '.repeat(20))
    const [one, two] = await Promise.all([keep(bytes), keep(bytes)])
    const [first, second] = await Promise.all([readFile(join(folder, one)), readFile(join(folder, two))])
    expect(first.includes('Lovelace')).toBe(false)
    expect(first.subarray(headerLength).equals(second.subarray(headerLength))).toBe(false)
  })
})

describe('a stored file that was altered does not open', () => {
  async function damaged(size: number, damage: (path: string) => Promise<void>): Promise<string> {
    const key = await keep(randomBytes(size))
    await damage(join(folder, key))
    return key
  }
  async function flip(path: string, at: number) {
    const file = await open(path, 'r+')
    const byte = Buffer.alloc(1)
    await file.read(byte, 0, 1, at)
    await file.write(Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, at)
    await file.close()
  }

  test.each([0, 10, headerLength, headerLength + sealedChunk + 5, headerLength + sealedChunk - 1])(
    'when a bit is flipped at byte %i',
    async (at) => {
      const key = await damaged(2 * chunkLength, (path) => flip(path, at))
      await expect(readAll(key)).rejects.toThrow()
    },
  )

  test('when chunks are exchanged', async () => {
    const key = await damaged(3 * chunkLength, async (path) => {
      const bytes = await readFile(path)
      const chunk = (n: number) =>
        bytes.subarray(headerLength + n * sealedChunk, headerLength + (n + 1) * sealedChunk)
      await writeFile(path, Buffer.concat([bytes.subarray(0, headerLength), chunk(1), chunk(0), chunk(2)]))
    })
    await expect(readAll(key)).rejects.toThrow()
  })

  test.each([
    headerLength + 2 * sealedChunk,
    headerLength + sealedChunk + 100,
    headerLength + sealedChunk + 3,
    headerLength,
    10,
  ])('when it is cut off after %i bytes', async (length) => {
    const key = await damaged(3 * chunkLength, (path) => truncate(path, length))
    await expect(readAll(key)).rejects.toThrow()
  })

  test('when something is added', async () => {
    const key = await damaged(chunkLength, (path) => writeFile(path, randomBytes(40), { flag: 'a' }))
    await expect(readAll(key)).rejects.toThrow()
  })

  test('when it is put in the place of another file', async () => {
    const [mine, other] = [await keep(randomBytes(100)), await keep(randomBytes(100))]
    await writeFile(join(folder, mine), await readFile(join(folder, other)))
    await expect(readAll(mine)).rejects.toThrow()
  })

  test('under another key of the installation', async () => {
    const key = await keep(randomBytes(100))
    await expect(
      readAll(key, undefined, encryptedStorage(localStore(folder), randomBytes(32))),
    ).rejects.toThrow()
  })
})

describe('the local folder', () => {
  test('keeps nothing of a file whose source fails, and says why', async () => {
    const key = newKey()
    const failing = async function* () {
      yield randomBytes(200_000)
      throw new Error('the connection broke')
    }
    await expect(files.put(key, failing())).rejects.toThrow('the connection broke')
    await expect(files.read(key)).rejects.toMatchObject({ code: 'not_found' })
    expect(await readdir(join(folder, '.incoming'))).toEqual([])
  })

  test('removes, also what is not there', async () => {
    const key = await keep(randomBytes(10))
    await files.remove(key)
    await files.remove(key)
    await expect(files.read(key)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('refuses keys that lead elsewhere', async () => {
    for (const key of [
      '../secrets.json',
      'resumes/../../x',
      '/etc/passwd',
      'resumes',
      'resumes/A b',
      'a//b',
      '',
    ]) {
      await expect(files.put(key, randomBytes(1))).rejects.toThrow('not a storage key')
      await expect(files.read(key)).rejects.toThrow('not a storage key')
    }
  })

  test('clears away what a killed process left unfinished, and not what another is still writing', async () => {
    const incoming = join(folder, '.incoming')
    const yesterday = new Date(Date.now() - 86_400_000)
    await writeFile(join(incoming, 'left-behind'), 'x')
    await utimes(join(incoming, 'left-behind'), yesterday, yesterday)
    await writeFile(join(incoming, 'being-written'), 'x')
    await encryptedStorage(localStore(folder), master).put(newKey(), randomBytes(1))
    expect(await readdir(incoming)).toEqual(['being-written'])
  })
})

test('a large file passes through without being held', async () => {
  const piece = randomBytes(1024 * 1024)
  const megabytes = 240
  const many = async function* () {
    for (let i = 0; i < megabytes; i++) yield piece
  }
  const key = newKey()
  const before = process.memoryUsage()
  let most = 0
  await files.put(key, many())
  const { stream } = await files.read(key)
  let read = 0
  for await (const chunk of stream) {
    read += chunk.length
    most = Math.max(most, process.memoryUsage().arrayBuffers - before.arrayBuffers)
  }
  expect(read).toBe(megabytes * piece.length)
  expect(most).toBeLessThan((megabytes / 2) * piece.length)
})
