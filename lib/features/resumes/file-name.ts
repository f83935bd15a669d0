import { maxNameLength } from '@/lib/features/resumes/model'

const extensions: Record<string, string> = {
  'application/pdf': '.pdf',
  'application/msword': '.doc',
  'application/json': '.json',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'text/plain': '.txt',
  'text/markdown': '.md',
}
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A resume's name, from what the browser says the file is called: no folders, no extension, at most 200 characters. */
export function nameOfFile(fileName: string): string {
  const name = fileName
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/\.(pdf|docx?|txt|md|markdown|json|jpe?g|png|webp)$/i, '')
    .replace(/^[.\s]+/, '')
    .trim()
  return [...(name || 'resume')].slice(0, maxNameLength).join('').trim()
}

/** What a file's bytes are served as, by its kind and its first bytes. Markdown is text that its name says is Markdown. */
export function mediaTypeOf(
  kind: 'pdf' | 'docx' | 'doc' | 'picture' | 'json' | 'text',
  fileName: string,
  head: Uint8Array,
): string {
  if (kind === 'pdf') return 'application/pdf'
  if (kind === 'docx') return docx
  if (kind === 'doc') return 'application/msword'
  if (kind === 'json') return 'application/json'
  if (kind === 'picture')
    return head[0] === 0xff ? 'image/jpeg' : head[0] === 0x89 ? 'image/png' : 'image/webp'
  return /\.(md|markdown)$/i.test(fileName) ? 'text/markdown' : 'text/plain'
}

/** What a downloaded file is called. */
export function fileNameOf(resume: { name: string; mediaType: string }): string {
  return `${resume.name}${extensions[resume.mediaType] ?? '.docx'}`
}
