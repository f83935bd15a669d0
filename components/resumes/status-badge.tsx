import { getTranslations } from 'next-intl/server'
import { Badge, type Tone } from '@/components/ui/badge'
import type { ResumeStatus } from '@/lib/features/resumes/model'

const tones: Record<ResumeStatus, Tone> = {
  pending: 'neutral',
  processing: 'accent',
  completed: 'success',
  failed: 'danger',
}

/** How far the reading of a resume is. */
export async function StatusBadge({ status }: { status: ResumeStatus }) {
  const t = await getTranslations('resumes.status')
  return <Badge tone={tones[status]}>{t(status)}</Badge>
}
