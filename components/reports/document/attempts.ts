import type { Block } from '@/components/reports/document/model'
import { quoteOf } from '@/components/reports/document/quotes'
import type { OfTurn } from '@/components/reports/document/words'
import { attemptsOf, changeOf, changeText, type EarlierAttempt } from '@/components/reports/texts'
import type { AttemptChange } from '@/lib/features/reports/model'

/** The attempts at a question one after the other; the answer of the latest stands above. */
export function attemptsOfTurn({ words, turn }: OfTurn): Block[] {
  const { t } = words
  if (turn.earlierAttempts.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: t('attempts') },
    ...attemptsOf(turn).flatMap(({ attempt, score, answer, before }): Block[] => {
      const isLatest = attempt === turn.attempt
      const title = [
        t('attempt', { number: attempt }),
        score === null ? t('notScored') : t('attemptScore', { score }),
        ...(isLatest ? [t('latest')] : []),
      ].join(' · ')
      return [
        { kind: 'paragraph', text: title, strong: true },
        ...(answer !== '' && !isLatest ? [{ kind: 'paragraph', text: answer } as const] : []),
        ...(before ? changesSince(before, { words, turn }) : []),
      ]
    }),
  ]
}

/** What an attempt made of the one before it. */
function changesSince({ attempt, next }: EarlierAttempt, { words, turn }: OfTurn): Block[] {
  const { t, tRubric } = words
  const remark = (text: string): Block => ({ kind: 'paragraph', text, tone: 'muted' })
  if (next.status === 'not_scored') return [remark(t('change.notScored'))]
  if (next.status === 'other_rubric') {
    return [remark(t('change.otherRubric', { number: attempt, before: next.before, after: next.after }))]
  }
  const none = t('change.none')
  const scores = next.dimensions.map(({ dimension, before, after }) => {
    const change = t('change.from', { before: before ?? none, after: after ?? none })
    return `${tRubric(`rubric.${dimension}.name`)} ${change}`
  })
  return [
    remark([t('change.compared', { number: attempt }), changeOf(next.change, t), ...scores].join(' · ')),
    ...(next.won.length + next.lost.length === 0 ? [remark(t('change.nothing'))] : []),
    ...changes('more', next.won),
    ...changes('less', next.lost),
  ]

  function changes(sign: 'more' | 'less', list: AttemptChange[]): Block[] {
    return list.flatMap((change): Block[] => [
      {
        kind: 'paragraph',
        text: t(`change.${sign}`, { text: changeText(change, t) }),
        tone: sign === 'more' ? 'good' : 'warning',
      },
      ...quoteOf(turn, change.quote),
    ])
  }
}
