import { useTranslations } from 'next-intl'
import type { Evaluation } from '@/lib/features/evaluation/model'

type OutcomeProps = {
  turn: { skipped: boolean }
  evaluation: Evaluation | undefined
  /** Whether a judgement is on its way while there is none. */
  judging: boolean
}

/** What became of an answer, in a few words: its score, or why it has none. */
export function Outcome({ turn, evaluation, judging }: OutcomeProps) {
  const t = useTranslations('interviews.room')
  if (evaluation?.status === 'scored') {
    const { score } = evaluation.evaluation
    return <span className="font-semibold text-accent text-sm tabular-nums">{t('score', { score })}</span>
  }
  const words = () => {
    if (evaluation) return t(`notScored.${evaluation.reason}`)
    if (turn.skipped) return t('skipped')
    return judging ? t('judging') : t('answered')
  }
  return <span className="text-muted text-sm">{words()}</span>
}
