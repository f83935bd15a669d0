import { useEffect, useMemo, useState } from 'react'
import type { LineView } from '@/lib/features/reviews/model'

/** The id of the line that is played, or was played last; null before the first. */
export function useCurrentLine(audio: HTMLAudioElement | null, lines: readonly LineView[]): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  const starts = useMemo(
    () =>
      lines
        .flatMap(({ id, startMs }) => (startMs === null ? [] : [{ id, startMs }]))
        .sort((a, b) => a.startMs - b.startMs),
    [lines],
  )
  useEffect(() => {
    if (!audio) return
    // Players report moments a little before the one that was asked for.
    const find = () => {
      const now = audio.currentTime * 1000 + 50
      setCurrent(starts[lastUpTo(starts, now)]?.id ?? null)
    }
    for (const event of ['timeupdate', 'seeked', 'play']) audio.addEventListener(event, find)
    return () => {
      for (const event of ['timeupdate', 'seeked', 'play']) audio.removeEventListener(event, find)
    }
  }, [audio, starts])
  return current
}

/** The index of the last start that is not after a moment; -1 when all are. */
function lastUpTo(starts: readonly { startMs: number }[], ms: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle]?.startMs ?? 0) <= ms) low = middle + 1
    else high = middle
  }
  return low - 1
}
