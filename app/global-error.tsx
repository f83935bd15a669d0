'use client'

import { Failure } from '@/components/layout/failure'
import { Main } from '@/components/layout/main'
import { readerLanguage } from '@/components/layout/reader-language'
import '@/app/globals.css'

export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang={readerLanguage()}>
      <body>
        <Main>
          <Failure retry={retry} />
        </Main>
      </body>
    </html>
  )
}
