import { buildIfNeeded } from './next.ts'

await buildIfNeeded()
