'use client'

import { Failure } from '@/components/layout/failure'
import '@/app/globals.css'

export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang={document.documentElement.lang}>
      <body>
        <Failure retry={retry} />
      </body>
    </html>
  )
}
