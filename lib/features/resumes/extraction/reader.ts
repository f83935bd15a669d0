import 'server-only'
import { type ChildProcess, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { AppError } from '@/lib/core/errors'
import { log } from '@/lib/core/log'
import type { ResumeDocument } from '@/lib/features/resumes/document'
import { readLimits } from '@/lib/features/resumes/extraction/limits'
import {
  type FileKind,
  type ReadAnswer,
  type ReadRequest,
  readyMessage,
} from '@/lib/features/resumes/extraction/protocol'

/** Two, so that one file that takes its time does not make all others wait. */
const processes = 2
const memoryCheckMs = 50

type Pool = { turns: ReturnType<typeof pLimit>; idle: ChildProcess[] }

// On globalThis because a bundler may give routes and jobs each a copy of this module.
const shared = globalThis as typeof globalThis & { __resumeReaders?: Pool }
shared.__resumeReaders ??= { turns: pLimit(processes), idle: [] }
const pool = shared.__resumeReaders

/**
 * Looks whether a file can be read, without reading it all. `load` is called when its turn comes.
 * @throws AppError `file_empty`, `file_type`, `file_encrypted`, `file_corrupt`, `file_too_complex`, or `busy` on a time-out
 */
export async function inspectFile(load: () => Promise<Uint8Array>): Promise<FileKind> {
  return (await ask('inspect', load, readLimits.inspectMs)).kind
}

/**
 * Reads what a file says and how it is laid out. `load` is called when its turn comes; `limitMs` is the time it may then
 * take.
 * @throws AppError as inspectFile, or `file_no_text`
 */
export async function extractDocument(
  load: () => Promise<Uint8Array>,
  limitMs: number = readLimits.extractMs,
): Promise<ResumeDocument> {
  const { document } = await ask('extract', load, limitMs)
  if (!document) throw new AppError('internal')
  return document
}

function ask(what: ReadRequest['what'], load: () => Promise<Uint8Array>, limitMs: number) {
  return pool.turns(async () => {
    const bytes = await load()
    const child = takeIdle() ?? (await startChild())
    try {
      const answer = await answerOf(child, { what, bytes }, limitMs)
      if (!answer.ok) throw new AppError(answer.code)
      return answer
    } finally {
      rest(child).catch((error) =>
        log().error({ error: String(error) }, 'no reading process could be started'),
      )
    }
  })
}

function takeIdle(): ChildProcess | undefined {
  let child = pool.idle.pop()
  while (child && !child.connected) child = pool.idle.pop()
  return child
}

/**
 * Keeps a process for the next file. One that was ended, or that the last file left so large that the next would pay
 * for it, is replaced.
 */
async function rest(child: ChildProcess): Promise<void> {
  if (
    child.connected &&
    !child.killed &&
    (await residentMegabytes(child)) < readLimits.residentMegabytes / 2
  ) {
    keep(child)
    return
  }
  child.kill('SIGKILL')
  log().info('a process that reads resume files is replaced')
  keep(await startChild())
}

function keep(child: ChildProcess): void {
  // A file that came while this one was being replaced has started its own.
  if (pool.idle.length < processes) pool.idle.push(child)
  else child.kill('SIGKILL')
}

/** Starts a reading process: no environment, no writing, and only the code it needs to read. */
async function startChild(): Promise<ChildProcess> {
  const root = /* turbopackIgnore: true */ process.cwd()
  const folder = join(root, 'lib/features/resumes/extraction')
  const child = fork(/* turbopackIgnore: true */ join(folder, 'child.ts'), {
    env: { NODE_ENV: 'production' },
    execArgv: [
      `--max-old-space-size=${readLimits.heapMegabytes}`,
      '--permission',
      `--allow-fs-read=${join(root, 'node_modules')}`,
      `--allow-fs-read=${folder}`,
      `--allow-fs-read=${join(root, 'package.json')}`,
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // Waiting for work keeps nobody alive.
  child.unref()
  child.channel?.unref()
  const hello = await messageOf(child, readLimits.startMs).catch(() => null)
  if (hello === readyMessage) return child
  child.kill('SIGKILL')
  throw new Error('the process that reads resume files did not start')
}

async function answerOf(child: ChildProcess, request: ReadRequest, limitMs: number): Promise<ReadAnswer> {
  const watch = setInterval(async () => {
    if ((await residentMegabytes(child)) > readLimits.residentMegabytes) child.kill('SIGKILL')
  }, memoryCheckMs)
  try {
    const answer = messageOf(child, limitMs)
    child.send(request)
    return (await answer) as ReadAnswer
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  } finally {
    clearInterval(watch)
  }
}

function messageOf(child: ChildProcess, limitMs: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => done(() => reject(new AppError('busy'))), limitMs)
    const onMessage = (message: unknown) => done(() => resolve(message))
    const onEnd = () => done(() => reject(new AppError('file_too_complex')))
    const done = (settle: () => void) => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onEnd).off('error', onEnd)
      settle()
    }
    child.on('message', onMessage).on('exit', onEnd).on('error', onEnd)
  })
}

/** What a process occupies, buffers included; 0 where it cannot be told cheaply (the heap has a limit of its own). */
async function residentMegabytes(child: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024
}
