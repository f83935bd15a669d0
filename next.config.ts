import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

/** Keep other sites out, and tell them nothing. */
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
]

/** A share link's address is a secret: it is neither indexed nor passed on. */
const shared = [
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
]

const config: NextConfig = {
  poweredByHeader: false,
  // `npm run check` judges the types of everything; building need not do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@node-rs/argon2',
    'pg-boss',
    'pino',
    'pdfjs-dist',
    'yauzl',
  ],
  experimental: {
    serverActions: { bodySizeLimit: '1mb' },
    // Uploads go past the proxy; nothing else that is sent is longer than an answer.
    proxyClientMaxBodySize: '1mb',
  },
  // Development prints the arguments of server actions otherwise, and some of them are passwords.
  logging: { serverFunctions: false },
  // Browsers ask for it at this address on their own before a page has said where its icon is.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/favicon.svg' }],
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    { source: '/share/:path*', headers: shared },
    { source: '/api/share/:path*', headers: shared },
  ],
}

export default createNextIntlPlugin('./lib/core/request-locale.ts')(config)
