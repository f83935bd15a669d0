import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  poweredByHeader: false,
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
