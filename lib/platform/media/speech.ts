/**
 * How speech is kept to be transcribed: MP3, which every service takes, of one channel at the 16 kHz that recognisers
 * hear. All frames have the same size and need no other frame, so that a part is a range of bytes.
 */
export const speech = {
  mediaType: 'audio/mpeg',
  fileName: 'speech.mp3',
  sampleRate: 16_000,
  bitRate: 64_000,
} as const

/** Samples of a frame at this rate (ISO 13818-3: 576 below 32 kHz). */
const frameSamples = 576
const frameMs = (frameSamples * 1_000) / speech.sampleRate
/** What LAME puts before the first sample: its delay of 576 samples and that of every decoder, 529. */
const delayMs = ((576 + 529) * 1_000) / speech.sampleRate
const frameBytes = (frameSamples / 8) * (speech.bitRate / speech.sampleRate)

/** Where a stretch of time lies in the bytes: from `start` up to, not including, `end`. */
export function speechRange(startMs: number, endMs: number): { start: number; end: number } {
  const at = (ms: number) => Math.round((ms + delayMs) / frameMs) * frameBytes
  return { start: at(startMs), end: at(endMs) }
}

/** The longest stretch that fits into so many bytes, in milliseconds. */
export function speechFitting(bytes: number): number {
  return Math.floor(bytes / frameBytes) * frameMs
}
