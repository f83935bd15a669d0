import { getTranslations } from 'next-intl/server'
import { judgingTexts } from '@/components/evaluation/judging-texts'
import type { Judging } from '@/lib/features/evaluation/model'

/** How an answer was judged where that was more than asking once and believing it. */
export async function JudgingNote({ judging }: { judging: Judging | undefined }) {
  const t = await getTranslations('evaluation')
  const quiet = judging?.verdict === 'agreed'
  return judgingTexts(judging, t).map((text) => (
    <p key={text} className={quiet ? 'mt-1 text-muted text-sm' : 'mt-1 text-sm text-warning'}>
      {text}
    </p>
  ))
}
