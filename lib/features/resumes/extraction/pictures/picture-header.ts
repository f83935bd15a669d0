type Size = { width: number; height: number }

/** What the header of a PNG, JPEG or WebP says its size is, in pixels as stored; null when it says nothing. */
export function imageSize(bytes: Buffer): Size | null {
  try {
    if (bytes.readUInt32BE(0) === 0x89504e47)
      return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    if (bytes.readUInt16BE(0) === 0xffd8) return jpegSize(bytes)
    return webpSize(bytes)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/**
 * How a camera held the picture: 1 as it is, 3 upside down, 6 and 8 on its side; 2, 4, 5 and 7 the same, mirrored.
 * Only JPEGs of cameras say it.
 */
export function orientation(bytes: Buffer): number {
  try {
    for (const { marker, start, length } of jpegSegments(bytes)) {
      if (marker === 0xe1 && bytes.toString('latin1', start, start + 6) === 'Exif\0\0') {
        return exifOrientation(bytes.subarray(start + 6, start + length))
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return 1
}

function* jpegSegments(bytes: Buffer): Generator<{ marker: number; start: number; length: number }> {
  if (bytes.readUInt16BE(0) !== 0xffd8) return
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return
    const marker = bytes.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = bytes.readUInt16BE(at + 2)
    yield { marker, start: at + 4, length: length - 2 }
    // The picture itself follows; what it is has been said before.
    if (marker === 0xda || length < 2) return
    at += 2 + length
  }
}

function jpegSize(bytes: Buffer): Size | null {
  for (const { marker, start } of jpegSegments(bytes)) {
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (startsFrame) return { height: bytes.readUInt16BE(start + 1), width: bytes.readUInt16BE(start + 3) }
  }
  return null
}

function exifOrientation(tiff: Buffer): number {
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < short(directory); entry++) {
    const at = directory + 2 + 12 * entry
    if (short(at) === 0x0112) return short(at + 8)
  }
  return 1
}

function webpSize(bytes: Buffer): Size | null {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return null
  const kind = bytes.toString('latin1', 12, 16)
  if (kind === 'VP8X') return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) }
  if (kind === 'VP8 ')
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
  if (kind !== 'VP8L') return null
  const bits = bytes.readUInt32LE(21)
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) }
}
