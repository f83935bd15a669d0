import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Footer } from '@/components/layout/footer'
import { Main } from '@/components/layout/main'
import { PublicHeader } from '@/components/layout/public-header'

/**
 * The address is a secret: it is neither indexed nor passed on to other sites. To our own it may go: without it a
 * form that is sent before the page is interactive names no origin, and is refused as another site's.
 */
export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'same-origin' }

export default function ShareLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PublicHeader />
      <Main>{children}</Main>
      <Footer />
    </>
  )
}
