'use client'

import { useEffect, useState } from 'react'
import { inBytes } from '@/components/reviews/upload/figures'
import { fill } from '@/components/reviews/upload/fill'
import { acceptedFiles } from '@/components/reviews/upload/kind-of-file'
import { serverLink } from '@/components/reviews/upload/link'
import { forgetUpload, readUnfinished, type Unfinished } from '@/components/reviews/upload/unfinished'
import { discard } from '@/components/reviews/upload/use-upload'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { FileButton } from '@/components/ui/file-button'
import type { Locale } from '@/lib/core/locale'
import type { Upload } from '@/lib/features/reviews/model'

/** Sentences hold `{name}`, `{sent}` and `{size}` where those belong. */
export type GoOnLabels = Record<'title' | 'text' | 'choose' | 'discard' | 'another', string>

type GoOnProps = {
  labels: GoOnLabels
  locale: Locale
  /** An upload to go on with whatever this browser remembers. */
  given: Upload | null
  onFile: (upload: Upload, file: File) => void
}

/** Offers to go on with an upload that a reload or another visit has interrupted; nothing while there is none. */
export function GoOn({ labels, locale, given, onFile }: GoOnProps) {
  const [upload, setUpload] = useState<Upload | null>(given)
  const [isAnother, setAnother] = useState(false)

  useEffect(() => {
    const known = readUnfinished()
    if (given || !known) return
    const stop = new AbortController()
    serverLink
      .ask(known.id, stop.signal)
      .then((found) => (found.open ? setUpload(found) : forgetUpload(known.id)))
      .catch((error) => {
        // Deleted, or somebody else's who used this browser.
        if (error.code === 'not_found') forgetUpload(known.id)
      })
    return () => stop.abort()
  }, [given])

  if (!upload) return null
  const take = (file: File) => {
    const another = !isSame(upload, file, readUnfinished())
    setAnother(another)
    if (!another) onFile(upload, file)
  }
  const kept = upload.chunks.reduce(
    (sum, at) => sum + Math.min(upload.chunkBytes, upload.size - at * upload.chunkBytes),
    0,
  )
  const about = (label: keyof GoOnLabels) =>
    fill(labels[label], {
      name: upload.name,
      sent: inBytes(kept, locale),
      size: inBytes(upload.size, locale),
    })

  return (
    <Alert tone="warning" title={labels.title} className="mb-8 max-w-2xl">
      <p className="break-words">{about('text')}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <FileButton size="small" accept={acceptedFiles} onFile={take}>
          {labels.choose}
        </FileButton>
        <Button
          variant="secondary"
          size="small"
          onClick={() => {
            setUpload(null)
            void discard(upload.id)
          }}
        >
          {labels.discard}
        </Button>
      </div>
      {isAnother && (
        <p role="alert" className="mt-3 text-danger">
          {about('another')}
        </p>
      )}
    </Alert>
  )
}

/** Whether a file is the one that an upload was begun with, as far as can be told. */
function isSame({ id, size }: Upload, file: File, known: Unfinished | null): boolean {
  if (file.size !== size) return false
  return known?.id !== id || known.file.lastModified === file.lastModified
}
