import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { secrets } from '@/lib/core/secrets'

const version = 'v1'

let prepared: KeyObject | undefined

/** A key given as bytes would be prepared anew for every text, which takes longer than a short text does. */
function key(): KeyObject {
  prepared ??= createSecretKey(secrets().encryptionKey)
  return prepared
}

/** Encrypts a text with AES-256-GCM under the installation's key: `v1.<nonce, tag and ciphertext, base64url>`. */
export function seal(plain: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), nonce)
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return `${version}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** The text that `seal` was given. @throws when the text was altered or sealed under another key */
export function unseal(sealed: string): string {
  const [prefix, body] = sealed.split('.')
  if (prefix !== version || !body) throw new Error('not a sealed text')
  const bytes = Buffer.from(body, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

/** A random token for a link or a session: 256 bits, base64url. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

/** How a token is kept: SHA-256, hexadecimal. Tokens have full entropy, so no salt or stretching is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
