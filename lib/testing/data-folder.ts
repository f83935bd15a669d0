import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'

/**
 * Gives one test file a data folder of its own, which is `env().DATA_DIR`.
 * @returns takes it away, and with it every variable that was stubbed; vitest calls what `beforeAll` returns
 */
export async function openDataFolder(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'interview-genius-data-'))
  vi.stubEnv('DATA_DIR', folder)
  return async () => {
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true, force: true })
  }
}
