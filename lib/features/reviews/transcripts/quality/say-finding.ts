import type { Locale } from '@/lib/core/locale'
import { translator } from '@/lib/core/translate'
import type { QualityFinding } from '@/lib/features/reviews/transcripts/quality/schema'

/** A finding in a reader's language: what was found, and what cannot be judged because of it. */
export function sayFinding(finding: QualityFinding, locale: Locale): { text: string; unjudged: string } {
  const say = translator(locale, 'transcripts')
  const parts = finding.unjudged.map((part) => say(`parts.${part}`))
  return {
    text: say(`quality.${finding.kind}`, { percent: Math.round(finding.share * 100) }),
    unjudged: say('unjudged', { parts: new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts) }),
  }
}
