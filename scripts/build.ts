import { buildIfNeeded } from './next.ts'

process.exitCode = (await buildIfNeeded()) ? 0 : 1
