import { env } from '@/lib/core/env'

/** The address people reach the application at, without a trailing slash. */
export function appUrl(): string {
  const { APP_URL, HOST, PORT } = env()
  return (APP_URL ?? `http://${HOST === '0.0.0.0' ? 'localhost' : HOST}:${PORT}`).replace(/\/$/, '')
}

/** Whether cookies must be marked Secure and HSTS be sent. */
export function isHttps(): boolean {
  return appUrl().startsWith('https:')
}
