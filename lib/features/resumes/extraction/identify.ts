import { fileTypeFromBuffer } from 'file-type'
import { asJsonResume } from './json-resume.ts'
import { type FileKind, Refusal } from './protocol.ts'
import { decodeText } from './text.ts'

/**
 * What a file is, by its content alone; its name may say anything.
 * @throws Refusal when it is none of the kinds we read
 */
export async function identify(bytes: Buffer): Promise<FileKind> {
  if (bytes.length === 0) throw new Refusal('file_empty')
  // Readers accept a PDF whose head is preceded by up to a kilobyte of something else.
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  if (mime.includes('wordprocessingml') || mime === 'application/zip') return 'docx'
  if (pictures.has(mime)) return 'picture'
  if (mime === 'application/x-cfb') {
    if (bytes.includes(utf16('EncryptedPackage'))) throw new Refusal('file_encrypted')
    if (bytes.includes(utf16('WordDocument'))) return 'doc'
    throw new Refusal('file_type')
  }
  return asJsonResume(decodeText(bytes)) ? 'json' : 'text'
}

const pictures = new Set(['image/jpeg', 'image/png', 'image/webp'])

const utf16 = (text: string) => Buffer.from(text, 'utf16le')
