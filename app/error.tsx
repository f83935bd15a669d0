'use client'

import { Failure } from '@/components/layout/failure'
import { Main } from '@/components/layout/main'

export default function PageError({ retry }: { retry: () => void }) {
  return (
    <Main>
      <Failure retry={retry} />
    </Main>
  )
}
