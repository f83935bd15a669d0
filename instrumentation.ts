/** Runs once in each server process before it answers its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    // An empty variable counts as unset; libraries that read the environment themselves would take it for a value.
    for (const [name, value] of Object.entries(process.env)) {
      if (value === '') delete process.env[name]
    }
    const { startServer } = await import('@/lib/registry/start-server')
    await startServer()
  }
}
