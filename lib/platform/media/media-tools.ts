import 'server-only'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether ffmpeg is installed here. */
export function mediaTools(): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const has = (name: string) =>
    folders.some((folder) => canRun(/* turbopackIgnore: true */ join(folder, name)))
  return has('ffmpeg') && has('ffprobe')
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
