import type { RecordingKind } from '@/lib/features/reviews/model'

const endings: Record<RecordingKind, RegExp> = {
  audio: /\.(mp3|wav|m4a|ogg|oga|opus)$/i,
  video: /\.(mp4|m4v|mov|webm|mkv)$/i,
  transcript: /\.(txt|md|markdown|srt|vtt|docx|pdf)$/i,
}

/** What a file picker offers. What a file is is judged by its content, on the server. */
export const acceptedFiles =
  'audio/*,video/mp4,video/quicktime,video/webm,.mp3,.wav,.m4a,.ogg,.oga,.opus,.mp4,.m4v,.mov,.webm,.mkv,' +
  '.txt,.md,.markdown,.srt,.vtt,.docx,.pdf,text/plain,text/markdown,text/vtt,application/pdf'

/** What a file seems to be, by its name and by what the browser says; null when it is nothing that can be reviewed. */
export function kindOfFile({ name, type }: { name: string; type: string }): RecordingKind | null {
  const kinds = Object.keys(endings) as RecordingKind[]
  const named = kinds.find((kind) => endings[kind].test(name))
  if (named) return named
  // A name may have no ending at all, as on telephones; one that is known to be something else decides.
  if (/\.[a-z0-9]{1,5}$/i.test(name)) return null
  const [major] = type.split('/')
  return major === 'audio' || major === 'video' ? major : major === 'text' ? 'transcript' : null
}
