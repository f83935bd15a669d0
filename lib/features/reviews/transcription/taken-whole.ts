/** What transcribers take as it is, with the ending by which some of them tell it. */
const endings: Record<string, string> = {
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
  'video/mp4': 'mp4',
  'audio/webm': 'webm',
  'video/webm': 'webm',
}

/** Whether transcribers take a recording of this type without it being changed. */
export function takenWhole(mediaType: string): boolean {
  return mediaType in endings
}

/** What a part is called when it is sent: nobody's words, with the ending of its type. */
export function partFileName(mediaType: string): string {
  return `recording.${endings[mediaType] ?? 'mp3'}`
}
