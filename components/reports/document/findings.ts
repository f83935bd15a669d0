import type { Block } from '@/components/reports/document/model'
import { quoteFrom } from '@/components/reports/document/quotes'
import type { OfReport } from '@/components/reports/document/words'
import type { Report } from '@/lib/features/reports/model'

/** What went well and what to work on, each with the words it rests on; nothing where nothing was scored. */
export function findingsOf({ words, report }: OfReport): Block[] {
  const { t } = words
  if (report.scoredTurns === 0) return []
  return [
    { kind: 'heading', level: 1, text: t('strengths') },
    ...listed(report.strengths, t('noStrengths')),
    { kind: 'heading', level: 1, text: t('weaknesses') },
    ...listed(report.weaknesses, t('noWeaknesses')),
  ]

  function listed(findings: Report['strengths'], none: string): Block[] {
    if (findings.length === 0) return [{ kind: 'paragraph', text: none, tone: 'muted' }]
    return findings.flatMap(({ text, quote, turn }) => [
      { kind: 'paragraph', text: t('withQuestion', { text, number: turn }) } as const,
      ...quoteFrom(report, turn, quote),
    ])
  }
}

/** What to do next, the most urgent first. */
export function suggestionsOf({ words: { t }, report: { suggestions } }: OfReport): Block[] {
  if (suggestions.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: t('suggestions') },
    {
      kind: 'steps',
      steps: suggestions.map(({ title, action, turn }) => ({
        title: turn === null ? title : t('withQuestion', { text: title, number: turn }),
        text: action,
      })),
    },
  ]
}
