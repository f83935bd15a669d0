import { fileTypeFromBuffer } from 'file-type'
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
  if (mime === 'application/x-cfb') {
    const encryptedOffice = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new Refusal(encryptedOffice ? 'file_encrypted' : 'file_type')
  }
  decodeText(bytes)
  return 'text'
}
