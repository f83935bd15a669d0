import { Refusal } from './protocol.ts'

const markup = /^\s*(?:<(?:!doctype|html|head|body|\?xml|svg)\b|\{\\rtf|%!PS)/i
const controls = /(?![\t\n\v\f\r\u0085])\p{Cc}/u

/**
 * A plain text or Markdown file as a string: UTF-8, UTF-16 with its mark, GB 18030, or Windows-1252.
 * @throws Refusal when the bytes are no plain text
 */
export function decodeText(bytes: Buffer): string {
  const text = decode(bytes)
  if (controls.test(text) || markup.test(text)) throw new Refusal('file_type')
  return text
}

function decode(bytes: Buffer): string {
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Refusal('file_type', { cause })
  }
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  return looksChinese(bytes) ? 'gb18030' : 'windows-1252'
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** In GB 18030 nearly all Chinese is pairs of two bytes above A0; in Western text such bytes stand alone. */
function looksChinese(bytes: Buffer): boolean {
  let high = 0
  let paired = 0
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue
    high++
    if ((bytes[i] ?? 0) > 0xa0 && (bytes[i + 1] ?? 0) > 0xa0) {
      high++
      paired += 2
      i++
    }
  }
  return paired / high > 0.8
}
