import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { isHttps } from '@/lib/core/app-url'

/** Gives every page a fresh script nonce, and every response the headers that keep other sites out. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const policy = contentSecurityPolicy(nonce)
  // The framework reads the nonce for its own scripts from the request's policy.
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('X-Content-Type-Options', 'nosniff')
  response.headers.set('X-Frame-Options', 'DENY')
  response.headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  response.headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
  if (isHttps()) response.headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  // A share link's address is a secret: it is neither indexed nor passed on.
  const shared = /^\/(api\/)?share\//.test(request.nextUrl.pathname)
  response.headers.set('Referrer-Policy', shared ? 'no-referrer' : 'strict-origin-when-cross-origin')
  if (shared) response.headers.set('X-Robots-Tag', 'noindex, nofollow')
  return response
}

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    // React evaluates code for its error overlay in development only.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

// Before a proxy the framework holds a request's whole body, and cuts it off at ten megabytes: uploads go past it.
export const config = { matcher: '/((?!_next/static|_next/image|favicon|api/resumes$).*)' }
