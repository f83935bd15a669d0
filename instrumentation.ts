/** Runs once in each server process before it answers its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startServer } = await import('@/lib/registry/start-server')
    await startServer()
  }
}
