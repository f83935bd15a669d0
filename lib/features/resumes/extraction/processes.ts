import 'server-only'
import { type ChildProcess, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { AppError } from '@/lib/core/errors'
import { log } from '@/lib/core/log'
import { readLimits } from '@/lib/features/resumes/extraction/limits'
import { type ReadAnswer, type ReadRequest, readyMessage } from '@/lib/features/resumes/extraction/protocol'

const memoryCheckMs = 50

/** Processes that are started alike, and what they may do. */
export type ProcessKind = {
  /** The file of this folder they run. */
  script: string
  /** How many work at the same time at most. */
  count: number
  /** Megabytes one may occupy before it is ended. */
  residentMegabytes: number
  /** Whether they may load native libraries. */
  mayUseAddons: boolean
}

export type Pool = {
  /**
   * What a process answers about a file. `load` is called when its turn comes; `limitMs` is the time it may then take.
   * @throws AppError `file_too_complex` when the process had to be ended, `busy` on a time-out
   */
  ask: (what: ReadRequest['what'], load: () => Promise<Uint8Array>, limitMs: number) => Promise<ReadAnswer>
}

/** Processes of a kind, kept warm between files. */
export function pooled(kind: ProcessKind): Pool {
  const turns = pLimit(kind.count)
  const idle: ChildProcess[] = []

  const takeIdle = () => {
    let child = idle.pop()
    while (child && !child.connected) child = idle.pop()
    return child
  }
  const keep = (child: ChildProcess) => {
    // A file that came while this one was being replaced has started its own.
    if (idle.length < kind.count) idle.push(child)
    else child.kill('SIGKILL')
  }
  // One that was ended, or that the last file left so large that the next would pay for it, is replaced.
  const rest = async (child: ChildProcess) => {
    const fits = async () => (await residentMegabytes(child)) < kind.residentMegabytes / 2
    if (child.connected && !child.killed && (await fits())) return keep(child)
    child.kill('SIGKILL')
    log().info('a process that reads resume files is replaced')
    keep(await start(kind))
  }
  return {
    ask: (what, load, limitMs) =>
      turns(async () => {
        const bytes = await load()
        const child = takeIdle() ?? (await start(kind))
        try {
          return await answerOf(child, { what, bytes }, { limitMs, megabytes: kind.residentMegabytes })
        } finally {
          rest(child).catch((error) =>
            log().error({ error: String(error) }, 'no reading process could be started'),
          )
        }
      }),
  }
}

/** Starts a process: no environment, no writing, and only the code it needs to read. */
async function start({ script, mayUseAddons }: ProcessKind): Promise<ChildProcess> {
  const root = /* turbopackIgnore: true */ process.cwd()
  const folder = join(root, 'lib/features/resumes/extraction')
  const child = fork(/* turbopackIgnore: true */ join(folder, script), {
    env: { NODE_ENV: 'production' },
    execArgv: [
      `--max-old-space-size=${readLimits.heapMegabytes}`,
      '--permission',
      ...(mayUseAddons ? ['--allow-addons'] : []),
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

async function answerOf(
  child: ChildProcess,
  request: ReadRequest,
  { limitMs, megabytes }: { limitMs: number; megabytes: number },
): Promise<ReadAnswer> {
  const watch = setInterval(async () => {
    if ((await residentMegabytes(child)) > megabytes) child.kill('SIGKILL')
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
