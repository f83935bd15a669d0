/** Bytes from `start` up to, not including, `end`. */
export type ByteRange = { start: number; end: number }

/**
 * The part of something of `size` bytes that a `Range` header asks for (RFC 9110, 14). Null is all of it: no header, or
 * one that may be ignored, as one that asks for several parts; `beyond` is a part that does not exist.
 */
export function byteRange(header: string | null, size: number): ByteRange | 'beyond' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (!from && !to) return null
  if (!from) {
    const last = Math.min(Number(to), size)
    return last > 0 ? { start: size - last, end: size } : 'beyond'
  }
  const start = Number(from)
  if (to && Number(to) < start) return null
  if (start >= size) return 'beyond'
  return { start, end: to ? Math.min(Number(to) + 1, size) : size }
}
