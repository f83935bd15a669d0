import 'server-only'
import { cookies } from 'next/headers'
import { isHttps } from '@/lib/core/app-url'

/** A cookie has one path, and a shared report has two: its page and its downloads. */
const places = [
  { name: 'share-pass', path: (token: string) => `/share/${token}` },
  { name: 'share-pass-file', path: (token: string) => `/api/share/${token}` },
]

/** Hours after which a passcode is asked for again: a working day. */
const passHours = 12

/** What the browser kept of an entered passcode for the address asked for. */
export async function readSharePass(): Promise<string | undefined> {
  const jar = await cookies()
  return places.map(({ name }) => jar.get(name)?.value).find(Boolean)
}

/** Has the browser keep that a link's passcode was entered, for that link's addresses alone. */
export async function keepSharePass(token: string, pass: string): Promise<void> {
  const jar = await cookies()
  for (const { name, path } of places) {
    jar.set(name, pass, {
      path: path(token),
      httpOnly: true,
      sameSite: 'lax',
      secure: isHttps(),
      maxAge: passHours * 3600,
    })
  }
}
