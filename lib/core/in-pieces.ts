import { giveWay } from '@/lib/core/background'

/** Milliseconds for which a piece of work may keep the thread that serves pages. */
const most = 8

/** Maps as `Array.map` does, and lets requests in whenever it has kept the thread for a while. */
export async function mapInPieces<Item, Result>(
  items: readonly Item[],
  map: (item: Item, at: number) => Result,
): Promise<Result[]> {
  const results: Result[] = []
  let since = performance.now()
  for (const [at, item] of items.entries()) {
    if (performance.now() - since > most) {
      await giveWay()
      since = performance.now()
    }
    results.push(map(item, at))
  }
  return results
}
