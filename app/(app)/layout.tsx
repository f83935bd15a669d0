import type { ReactNode } from 'react'
import { AppHeader } from '@/components/layout/app-header'
import { Main } from '@/components/layout/main'
import { currentViewer } from '@/lib/platform/auth/viewer'

export default async function AppLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer()
  // Each page sends a visitor to sign in and back to itself; a layout does not know where it is.
  if (!viewer) return children
  return (
    <>
      <AppHeader name={viewer.name} />
      <Main>{children}</Main>
    </>
  )
}
