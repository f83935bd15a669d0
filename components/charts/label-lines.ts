/** Letters from which an axis name takes two lines. */
const long = 12

/** An axis name in one line, or in two of nearly equal length when it is long and has a space. */
export function labelLines(label: string): string[] {
  if (label.length <= long) return [label]
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index)
  const [middle] = spaces.sort((a, b) => Math.abs(a - label.length / 2) - Math.abs(b - label.length / 2))
  return middle === undefined ? [label] : [label.slice(0, middle), label.slice(middle + 1)]
}
