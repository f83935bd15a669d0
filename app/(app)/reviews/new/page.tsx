import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { NewReviewForm } from '@/components/reviews/upload/new-review-form'
import { PageHeader } from '@/components/ui/page-header'
import { toAppError } from '@/lib/core/errors'
import { listPositions } from '@/lib/features/positions/data'
import { getUpload } from '@/lib/features/reviews/get-upload'
import { maxRecordingBytes, maxTranscriptBytes } from '@/lib/features/reviews/limits'
import type { Upload } from '@/lib/features/reviews/model'
import { pageViewer, type Viewer } from '@/lib/platform/auth/viewer'

type Props = { searchParams: Promise<{ review?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reviews.new')
  return { title: t('title') }
}

export default async function NewReviewPage({ searchParams }: Props) {
  const wanted = [(await searchParams).review].flat()[0]
  const viewer = await pageViewer(`/reviews/new${wanted ? `?review=${encodeURIComponent(wanted)}` : ''}`)
  const [t, locale] = await Promise.all([getTranslations('reviews.new'), getLocale()])
  const [positions, unfinished] = await Promise.all([
    listPositions(viewer, locale),
    wanted ? openUpload(viewer, wanted) : null,
  ])
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <NewReviewForm
        positions={positions}
        limits={{ recording: maxRecordingBytes, transcript: maxTranscriptBytes }}
        unfinished={unfinished}
      />
    </>
  )
}

/** An upload that can be gone on with; null when it is complete, given up, or another's. */
async function openUpload(viewer: Viewer, id: string): Promise<Upload | null> {
  try {
    const upload = await getUpload(viewer, id)
    return upload.open ? upload : null
  } catch (error) {
    if (toAppError(error).code === 'not_found') return null
    throw error
  }
}
