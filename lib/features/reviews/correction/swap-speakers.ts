import 'server-only'
import { AppError } from '@/lib/core/errors'
import { translator } from '@/lib/core/translate'
import { correctTranscript } from '@/lib/features/reviews/correction/correct-transcript'
import type { Corrected } from '@/lib/features/reviews/model'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Makes the interviewer the candidate and the reverse, where there is one of each. Names that only say the role go with it.
 * @throws AppError `not_found`, `review_at_work`, `wrong_state` when there is not one of each
 */
export function swapSpeakers(viewer: Viewer, id: string): Promise<Corrected> {
  return correctTranscript(viewer, id, async ({ speakers, language }) => {
    const [interviewer, ...interviewers] = speakers.filter(({ role }) => role === 'interviewer')
    const [candidate, ...candidates] = speakers.filter(({ role }) => role === 'candidate')
    if (!interviewer || !candidate || interviewers.length + candidates.length > 0) {
      throw new AppError('wrong_state')
    }
    const t = translator(language, 'reviews')
    const saysRole = interviewer.name === t('roles.interviewer') && candidate.name === t('roles.candidate')
    const swapped = new Map([
      [interviewer.id, { role: candidate.role, name: saysRole ? candidate.name : interviewer.name }],
      [candidate.id, { role: interviewer.role, name: saysRole ? interviewer.name : candidate.name }],
    ])
    return {
      counts: true,
      speakers: speakers.map((speaker) => {
        const now = swapped.get(speaker.id)
        return now ? { ...speaker, ...now, guessed: false } : speaker
      }),
    }
  })
}
