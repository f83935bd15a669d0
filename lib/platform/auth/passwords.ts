import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** The library's default is argon2id with OWASP's parameters: 19 MiB, 2 passes, 1 lane. */
export function hashPassword(password: string): Promise<string> {
  return hash(password)
}

/** Whether a password is the one that was hashed. */
export function verifyPassword(hashed: string, password: string): Promise<boolean> {
  return verify(hashed, password)
}

let decoy: Promise<string> | undefined

/** Takes as long as checking a real password, so that the time of an answer does not tell whether an account exists. */
export async function pretendToVerify(password: string): Promise<false> {
  decoy ??= hash('no account has this password')
  await verify(await decoy, password)
  return false
}
