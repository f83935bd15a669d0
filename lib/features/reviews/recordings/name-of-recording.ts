import { nameLength } from '@/lib/features/reviews/model'

/** A review's name, from what the browser says its file is called: no folders, no extension; empty when nothing is left. */
export function nameOfRecording(fileName: string): string {
  const name = (fileName.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/\.(mp3|wav|m4a|mp4|mov|webm|mkv|ogg|oga|opus|txt|md|markdown|srt|vtt|docx|pdf)$/i, '')
    .replace(/^[.\s]+/, '')
    .trim()
  return [...name].slice(0, nameLength).join('').trim()
}
