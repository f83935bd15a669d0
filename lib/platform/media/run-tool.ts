import 'server-only'
import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import { AppError } from '@/lib/core/errors'
import { mediaLimits } from '@/lib/platform/media/media-limits'

const memoryCheckMs = 100

/**
 * What may be read, whatever a file says it is: containers of sound and film. No playlists and no pictures, which name or
 * are files of the server, and nothing from any network.
 */
export const readOnlyMedia = [
  ['-max_alloc', String(mediaLimits.allocationBytes)],
  ['-protocol_whitelist', 'file,pipe'],
  ['-format_whitelist', 'mov,matroska,mp3,wav,ogg'],
].flat()

/**
 * Runs a tool on a stranger's file, after everything else has had its share of the processor. It has no environment,
 * and is ended when it takes too long or too much memory, or when `signal` aborts.
 * @param onText receives what it writes, in pieces
 * @returns whether it ended well
 * @throws AppError `recording_unreadable` when it had to be ended, `media_tools_missing`; the reason of `signal`
 */
export async function runTool(
  tool: 'ffmpeg' | 'ffprobe',
  args: readonly string[],
  { limitMs, signal, onText }: { limitMs: number; signal: AbortSignal; onText: (text: string) => void },
): Promise<boolean> {
  signal.throwIfAborted()
  const late = AbortSignal.timeout(limitMs)
  const child = spawn(tool, args, {
    env: { PATH: process.env.PATH, LC_ALL: 'C', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  })
  const end = () => void child.kill('SIGKILL')
  const stop = AbortSignal.any([signal, late])
  stop.addEventListener('abort', end)
  const watch = setInterval(async () => {
    if ((await residentBytes(child)) > mediaLimits.residentBytes) end()
  }, memoryCheckMs)
  child.stdout.setEncoding('utf8').on('data', onText)
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child
        .once('error', reject)
        .once('close', resolve)
        .once('spawn', () => yieldTo(child))
    })
    signal.throwIfAborted()
    if (code === null) throw new AppError('recording_unreadable')
    return code === 0
  } catch (error) {
    signal.throwIfAborted()
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new AppError('media_tools_missing')
    throw error
  } finally {
    clearInterval(watch)
    stop.removeEventListener('abort', end)
  }
}

// It may have ended already.
function yieldTo({ pid }: ChildProcess): void {
  try {
    if (pid) setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {}
}

/** What a process occupies; 0 where that cannot be told cheaply. */
async function residentBytes(child: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024
}
