import localFont from 'next/font/local'

/** Geist, for Latin; the reader's system draws Chinese. */
export const geist = localFont({
  src: '../../node_modules/geist/dist/fonts/geist-sans/Geist-Variable.woff2',
  variable: '--font-geist',
  weight: '100 900',
  display: 'swap',
})
