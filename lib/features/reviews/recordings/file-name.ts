const extensions: Record<string, string> = {
  'audio/mpeg': '.mp3',
  'audio/wav': '.wav',
  'audio/ogg': '.ogg',
  'video/ogg': '.ogv',
  'audio/mp4': '.m4a',
  'video/mp4': '.mp4',
  'video/quicktime': '.mov',
  'audio/webm': '.webm',
  'video/webm': '.webm',
  'audio/x-matroska': '.mka',
  'video/x-matroska': '.mkv',
  'application/pdf': '.pdf',
  'application/x-subrip': '.srt',
  'text/vtt': '.vtt',
  'text/plain': '.txt',
}

/** What the file of a review is called when it is given out. */
export function recordingFileName({ name, mediaType }: { name: string; mediaType: string }): string {
  return `${name}${extensions[mediaType] ?? '.docx'}`
}
