import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The file in which the first test that opens a database leaves a migrated one to the others. */
    databaseImage: string
  }
}

/** Runs once around all tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'interview-genius-image-'))
  provide('databaseImage', join(folder, 'migrated.tar'))
  return () => rm(folder, { recursive: true })
}
