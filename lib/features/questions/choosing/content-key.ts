import 'server-only'
import { hashToken } from '@/lib/core/seal'
import { generationVersion } from '@/lib/features/questions/ai/generate-questions/version'
import type { Choice } from '@/lib/features/questions/choosing/choice'

/** What written questions depend on, apart from chance and from what somebody was asked before. */
type Content = Pick<Choice, 'plan' | 'facts' | 'skills' | 'bank'> & {
  language: string
  position: { title: string; requirements: string[] }
  engines: string[]
}

/** A name for the content that questions are written from: the same for the same content, and nothing can be read from it. */
export function contentKey(content: Content): string {
  const { plan, facts, skills, bank, language, position, engines } = content
  const musts = bank.filter(({ id }) => plan.mustAsk.includes(id))
  return hashToken(
    JSON.stringify([generationVersion, language, plan, position, skills, facts, musts, engines]),
  )
}
