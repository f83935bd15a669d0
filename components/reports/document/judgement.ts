import { figuresOf } from '@/components/evaluation/figures'
import { judgingTexts } from '@/components/evaluation/judging-texts'
import type { Block } from '@/components/reports/document/model'
import { passage } from '@/components/reports/document/passage'
import { quoteOf } from '@/components/reports/document/quotes'
import type { OfTurn } from '@/components/reports/document/words'
import { levelMet } from '@/components/reports/texts'
import { dimensions, type TurnEvaluation } from '@/lib/features/evaluation/model'

type OfJudgement = OfTurn & { evaluation: TurnEvaluation }

/** The judgement of one answer. */
export function judgementOf({ words, turn, evaluation }: OfJudgement): Block[] {
  const { t } = words
  return [
    ...passage(t('feedback'), evaluation.feedback),
    ...turnFindings(t('turnStrengths'), evaluation.strengths),
    ...turnFindings(t('turnGaps'), evaluation.gaps),
    ...arithmeticOf({ words, turn, evaluation }),
    ...pointsOf({ words, turn, evaluation }),
    ...evidenceOf({ words, turn, evaluation }),
    ...passage(t('improvedAnswer'), evaluation.improvedAnswer),
    ...passage(t('advice'), evaluation.advice),
  ]

  function turnFindings(title: string, findings: TurnEvaluation['strengths']): Block[] {
    if (findings.length === 0) return []
    return [
      { kind: 'heading', level: 3, text: title },
      ...findings.flatMap(({ text, quote }) => [
        { kind: 'paragraph', text } as const,
        ...quoteOf(turn, quote),
      ]),
    ]
  }
}

/** How the score came about, in a line, and how it was judged. */
function arithmeticOf({ words: { tRubric }, evaluation }: OfJudgement): Block[] {
  const { arithmetic, judging, score } = evaluation
  if (!arithmetic) return []
  const rules = judging?.rulesScore ?? null
  const lines = [
    tRubric('arithmetic.brief', figuresOf(arithmetic, evaluation)),
    ...(rules !== null && Math.round(arithmetic.exact) !== score
      ? [tRubric('arithmetic.held', { rules, score })]
      : []),
    ...judgingTexts(judging, tRubric),
  ]
  return [
    { kind: 'heading', level: 3, text: tRubric('arithmetic.title') },
    ...lines.map((text): Block => ({ kind: 'paragraph', text, tone: 'muted' })),
  ]
}

function pointsOf({ words: { t }, turn, evaluation: { points } }: OfJudgement): Block[] {
  if (points.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: t('points') },
    ...points.flatMap(({ text, covered, quote }): Block[] => [
      { kind: 'mark', mark: covered ? t('covered') : t('missed'), tone: covered ? 'good' : 'warning', text },
      ...quoteOf(turn, quote),
    ]),
  ]
}

function evidenceOf({ words: { t, tRubric }, turn, evaluation }: OfJudgement): Block[] {
  return [
    { kind: 'heading', level: 3, text: t('evidence') },
    ...dimensions.flatMap((dimension): Block[] => {
      const one = evaluation.dimensions[dimension]
      const name = tRubric(`rubric.${dimension}.name`)
      if (!one) return [{ kind: 'paragraph', text: `${name} · ${t('notEnough')}`, tone: 'muted' }]
      return [
        { kind: 'paragraph', text: `${name} · ${one.score}`, strong: true },
        { kind: 'paragraph', text: levelMet(t, tRubric, dimension, one.level), tone: 'muted' },
        ...(one.note === '' ? [] : [{ kind: 'paragraph', text: one.note } as const]),
        ...one.quotes.flatMap((quote) => quoteOf(turn, quote)),
      ]
    }),
  ]
}
