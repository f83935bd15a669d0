import 'server-only'
import type { AuthOptions } from 'next-auth'
import { isHttps } from '@/lib/core/app-url'
import { secrets } from '@/lib/core/secrets'

/** Seconds a sign-in lasts. */
export const sessionSeconds = 30 * 24 * 3600

/** The name of the cookie that carries the signed session token. */
export function sessionCookie(): string {
  return isHttps() ? '__Secure-session' : 'session'
}

/** How sessions are carried: a JWT cookie naming a row of `sessions`, which is checked on every request. */
export function sessionOptions(): Omit<AuthOptions, 'providers'> {
  return {
    secret: secrets().sessionSecret,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    cookies: {
      sessionToken: {
        name: sessionCookie(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps() },
      },
    },
    callbacks: {
      // `user.id` is the id of the session row that signing in made.
      jwt: ({ token, user }) => (user ? { sid: user.id } : token),
    },
  }
}
