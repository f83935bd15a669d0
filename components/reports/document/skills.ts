import type { Block } from '@/components/reports/document/model'
import { quoteFrom } from '@/components/reports/document/quotes'
import type { OfReport } from '@/components/reports/document/words'
import { skillBasis } from '@/components/reports/texts'

/** Four views of the dimensions, and what the interview shows of each skill. */
export function skillsOf({ words: { t, locale }, report }: OfReport): Block[] {
  if (report.skills.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: t('skills.title') },
    {
      kind: 'facts',
      facts: report.aspects.map(({ aspect, score }) => ({
        label: t(`aspects.${aspect}`),
        value: score === null ? t('notEnough') : String(score),
      })),
    },
    ...report.skills.flatMap(({ skill, level, reach, confidence, turns, evidence }): Block[] => [
      {
        kind: 'paragraph',
        text: `${skill} · ${t(level === null ? 'notEnough' : `skills.level.${level}`)}`,
        strong: true,
      },
      { kind: 'paragraph', text: skillBasis({ reach, confidence, turns }, t, locale), tone: 'muted' },
      ...evidence.flatMap(({ quote, turn }) => quoteFrom(report, turn, quote)),
    ]),
    { kind: 'paragraph', text: t('aspects.formula'), tone: 'muted' },
    { kind: 'paragraph', text: t('skills.formula'), tone: 'muted' },
  ]
}
