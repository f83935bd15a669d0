const codes = (from: number, to: number) => (bytes: Uint8Array) =>
  String.fromCharCode(...bytes.subarray(from, to))
const first = codes(0, 4)
const second = codes(4, 8)
const third = codes(8, 12)

/** Brands of pictures and of what else is kept in the boxes of an MP4. */
const noFilm = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis|crx |jp2 |jpx |jpm )$/

/**
 * The media type of a recording, by its first bytes alone (64 KiB do); null when it is none that we take. Containers
 * that hold sound with or without a picture are told apart by what their tracks say, and where that stands further
 * behind, by what they were announced as.
 */
export function soundType(head: Uint8Array, announced: 'audio' | 'video'): string | null {
  if (first(head).startsWith('ID3') || isMpegFrame(head)) return 'audio/mpeg'
  if (first(head) === 'RIFF' && third(head) === 'WAVE') return 'audio/wav'
  if (first(head) === 'OggS') return has(head, 'theora') ? 'video/ogg' : 'audio/ogg'
  if (head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3) return matroska(head)
  if (second(head) === 'ftyp') return isoMedia(third(head), announced)
  // What QuickTime wrote before files began with their brand.
  return /^(moov|mdat|wide)$/.test(second(head)) ? 'video/quicktime' : null
}

function matroska(head: Uint8Array): string {
  const container = has(head, 'webm') ? 'webm' : 'x-matroska'
  return `${/V_(VP8|VP9|AV1|MPEG|MS|THEORA|QUICKTIME|REAL)/.test(latin(head)) ? 'video' : 'audio'}/${container}`
}

function isoMedia(brand: string, announced: 'audio' | 'video'): string | null {
  if (noFilm.test(brand)) return null
  if (brand === 'qt  ') return 'video/quicktime'
  return brand === 'M4A ' || brand === 'M4B ' || announced === 'audio' ? 'audio/mp4' : 'video/mp4'
}

/** Whether an MPEG audio frame of layer III begins here (ISO 11172-3, 2.4.1.3). */
function isMpegFrame([sync = 0, kind = 0, rate = 0]: Uint8Array): boolean {
  const version = (kind >> 3) & 3
  const layer = (kind >> 1) & 3
  return (
    sync === 0xff &&
    kind >> 5 === 7 &&
    version !== 1 &&
    layer === 1 &&
    rate >> 4 !== 15 &&
    ((rate >> 2) & 3) !== 3
  )
}

function has(head: Uint8Array, word: string): boolean {
  return latin(head).includes(word)
}

function latin(head: Uint8Array): string {
  return Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
}
