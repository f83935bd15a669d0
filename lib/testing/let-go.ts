import { expect } from 'vitest'

/** What a stand-in service tells of the requests it had. */
type Service = {
  exchanges: readonly { closedEarly: boolean; endedAt: number | null }[]
  settled: () => Promise<void>
}

/**
 * Asks a service, which is to give no whole answer, and leaves when it was asked: whoever asked gets the reason, and
 * the connection is closed within two seconds.
 */
export async function expectLetGo(
  service: Service,
  ask: (signal: AbortSignal) => Promise<unknown>,
): Promise<void> {
  const leaving = new AbortController()
  const left = expect(ask(leaving.signal)).rejects.toThrow('gone')
  await expect.poll(() => service.exchanges.length).toBe(1)
  const leftAt = Date.now()
  leaving.abort(new Error('gone'))
  await left
  await service.settled()
  expect(service.exchanges).toMatchObject([{ closedEarly: true }])
  expect((service.exchanges[0]?.endedAt ?? Infinity) - leftAt).toBeLessThan(2_000)
}
