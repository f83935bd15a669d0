import yauzl from 'yauzl'
import { readLimits } from '../limits.ts'
import { Refusal } from '../protocol.ts'

/** The parts that say something; pictures and themes do not. */
const wanted =
  /^(?:word\/(?:document|styles|numbering|header\d*|footer\d*)\.xml|word\/_rels\/[^/]+\.xml\.rels)$/
const types = '[Content_Types].xml'

/**
 * Unpacks every part of a DOCX and keeps those that say something. All are counted as they unpack: a small file
 * can unpack to gigabytes, and the sizes it declares may be lies.
 * @throws Refusal when it is too large unpacked, damaged, encrypted, or no DOCX
 */
export async function unpackDocx(bytes: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  let unpacked = 0
  try {
    const zip = await yauzl.fromBufferPromise(bytes)
    if (zip.entryCount > readLimits.entries) throw new Refusal('file_too_complex')
    for await (const entry of zip.eachEntry()) {
      if (entry.generalPurposeBitFlag & 1) throw new Refusal('file_encrypted')
      if (unpacked + entry.uncompressedSize > readLimits.unpackedBytes) throw new Refusal('file_too_complex')
      if (entry.fileName.endsWith('/')) continue
      const isKept = entry.fileName === types || wanted.test(entry.fileName)
      const kept: Buffer[] = []
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        unpacked += piece.length
        if (unpacked > readLimits.unpackedBytes) throw new Refusal('file_too_complex')
        if (isKept) kept.push(piece)
      }
      if (isKept)
        parts.set(
          entry.fileName,
          Buffer.concat(kept)
            .toString('utf8')
            .replace(/^\ufeff/, ''),
        )
    }
  } catch (cause) {
    throw cause instanceof Refusal ? cause : new Refusal('file_corrupt', { cause })
  }
  if (!parts.get(types)?.includes('wordprocessingml.document.main+xml')) throw new Refusal('file_type')
  return parts
}
