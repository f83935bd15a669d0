import type { ReactNode } from 'react'
import { Main } from '@/components/layout/main'
import { PublicHeader } from '@/components/layout/public-header'

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PublicHeader />
      <Main>
        <div className="mx-auto max-w-md">{children}</div>
      </Main>
    </>
  )
}
