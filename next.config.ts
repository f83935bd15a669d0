import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  poweredByHeader: false,
  // `npm run check` judges the types of everything; building need not do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@node-rs/argon2',
    'mammoth',
    'pg-boss',
    'pino',
    'unpdf',
    'yauzl',
  ],
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
}

export default createNextIntlPlugin('./lib/core/request-locale.ts')(config)
