/** Darker than this part of what the page's ground is. */
const dark = 0.56
/** Every second pixel, both ways, is enough to find a bar. */
const step = 2
/** Pixels that a ground is wide and high at least: letters are narrower, lines flatter. */
const narrowest = 70
const lowest = 18
/** Part of its frame that a dark ground fills; the rest is what is written on it. */
const filled = 0.5

/**
 * Turns dark bars and columns light, and what is written on them dark, in a picture of shades of grey: light letters are
 * often overlooked.
 */
export function lightenDarkGrounds(grey: Uint8Array, width: number, height: number): void {
  const ground = groundOf(grey, width, {
    left: 0,
    right: Math.floor(width / step) - 1,
    top: 0,
    bottom: Math.floor(height / step) - 1,
  })
  const limit = dark * ground
  const columns = Math.floor(width / step)
  const rows = Math.floor(height / step)
  const isDark = (cell: number) =>
    (grey[Math.floor(cell / columns) * step * width + (cell % columns) * step] ?? 255) < limit
  const seen = new Uint8Array(columns * rows)
  for (let start = 0; start < columns * rows; start++) {
    if (seen[start] || !isDark(start)) continue
    const frame = { left: columns, right: 0, top: rows, bottom: 0 }
    const open = [start]
    let cells = 0
    seen[start] = 1
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      const [x, y] = [cell % columns, Math.floor(cell / columns)]
      cells += 1
      frame.left = Math.min(frame.left, x)
      frame.right = Math.max(frame.right, x)
      frame.top = Math.min(frame.top, y)
      frame.bottom = Math.max(frame.bottom, y)
      const around = [x > 0 ? cell - 1 : -1, x < columns - 1 ? cell + 1 : -1, cell - columns, cell + columns]
      for (const next of around) {
        if (next < 0 || next >= seen.length || seen[next] || !isDark(next)) continue
        seen[next] = 1
        open.push(next)
      }
    }
    const [wide, high] = [frame.right - frame.left + 1, frame.bottom - frame.top + 1]
    if (wide * step >= narrowest && high * step >= lowest && cells >= filled * wide * high) {
      turnLight(grey, width, frame, ground)
    }
  }
}

type Frame = { left: number; right: number; top: number; bottom: number }

/** The shade of most of what a frame holds. */
function groundOf(grey: Uint8Array, width: number, frame: Frame): number {
  const counts = new Uint32Array(256)
  for (const pixel of pixelsOf(width, frame)) counts[grey[pixel] ?? 0] = (counts[grey[pixel] ?? 0] ?? 0) + 1
  return counts.reduce((best, count, shade) => (count > (counts[best] ?? 0) ? shade : best), 255)
}

/** What is as dark as the frame's ground becomes as light as the page's, what is white becomes black. */
function turnLight(grey: Uint8Array, width: number, frame: Frame, light: number): void {
  const own = groundOf(grey, width, frame)
  for (const pixel of pixelsOf(width, frame)) {
    const share = ((grey[pixel] ?? 0) - own) / (255 - own)
    grey[pixel] = light * (1 - Math.min(1, Math.max(0, share)))
  }
}

function* pixelsOf(width: number, { left, right, top, bottom }: Frame): Generator<number> {
  for (let y = top * step; y < (bottom + 1) * step; y++) {
    for (let x = left * step; x < (right + 1) * step; x++) yield y * width + x
  }
}
