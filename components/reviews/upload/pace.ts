/** Milliseconds that the speed is told from: long enough to be calm, short enough to notice a change. */
const windowMs = 8_000

/** How fast bytes leave, told from the last few seconds. */
export type Pace = { bytesPerSecond: number; secondsLeft: number } | null

/** Follows how many bytes have left. @returns told the bytes so far, the pace; null until it can be told */
export function paceOf(total: number, now: () => number = () => performance.now()): (sent: number) => Pace {
  let seen: { at: number; sent: number }[] = []
  return (sent) => {
    const at = now()
    // What is sent again after a break starts from less than was told before.
    if (sent < (seen.at(-1)?.sent ?? 0)) seen = []
    seen = [...seen.filter((each) => at - each.at < windowMs), { at, sent }]
    const [first] = seen
    if (!first || at - first.at < 1_000 || sent === first.sent) return null
    const bytesPerSecond = ((sent - first.sent) * 1_000) / (at - first.at)
    return { bytesPerSecond, secondsLeft: (total - sent) / bytesPerSecond }
  }
}
