/** Bits a second that speech sounds well at. */
const speech = 48_000

/** Why a video's sound was not taken out: there is none, or this browser cannot. */
export type NoSound = 'silent' | 'cannot'

/** Whether this browser has what taking out sound needs, looked at without loading anything. */
export function mayExtract(): boolean {
  return typeof AudioEncoder !== 'undefined' && typeof AudioDecoder !== 'undefined'
}

/**
 * Takes the sound out of a video and compresses it, in this browser: AAC where it can, else Opus.
 * @param onProgress how much is done, 0–1
 * @throws the signal's reason
 */
export async function extractSound(
  video: File,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<File | NoSound> {
  const media = await import('mediabunny')
  const input = new media.Input({ source: new media.BlobSource(video), formats: media.ALL_FORMATS })
  try {
    const track = await input.getPrimaryAudioTrack()
    if (!track) return 'silent'
    const shape = { numberOfChannels: 1, sampleRate: 48_000, quality: new media.Quality({ bitrate: speech }) }
    const codec = await media.getFirstEncodableAudioCodec(['aac', 'opus'], shape)
    if (!codec || !(await track.canDecode())) return 'cannot'
    const format = codec === 'aac' ? new media.Mp4OutputFormat() : new media.WebMOutputFormat()
    const target = new media.BufferTarget()
    const conversion = await media.Conversion.init({
      input,
      output: new media.Output({ format, target }),
      tracks: 'primary',
      video: { discard: true },
      audio: { ...shape, codec, forceTranscode: true },
      showWarnings: false,
    })
    if (!conversion.isValid) return 'cannot'
    conversion.onProgress = onProgress
    const stop = () => void conversion.cancel()
    signal.addEventListener('abort', stop)
    await conversion.execute().finally(() => signal.removeEventListener('abort', stop))
    signal.throwIfAborted()
    if (!target.buffer) return 'cannot'
    const [ending, type] = codec === 'aac' ? ['m4a', 'audio/mp4'] : ['webm', 'audio/webm']
    return new File([target.buffer], `${video.name.replace(/\.[^.]+$/, '')}.${ending}`, { type })
  } catch {
    signal.throwIfAborted()
    return 'cannot'
  } finally {
    input.dispose()
  }
}
