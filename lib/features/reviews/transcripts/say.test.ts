import { describe, expect, test } from 'vitest'
import { type Locale, locales } from '@/lib/core/locale'
import { sayFinding } from '@/lib/features/reviews/transcripts/quality/say-finding'
import { qualityKinds, unjudgedParts } from '@/lib/features/reviews/transcripts/quality/schema'
import { transcriptProblemKinds } from '@/lib/features/reviews/transcripts/read/problems'
import { sayProblem } from '@/lib/features/reviews/transcripts/read/say-problem'

describe.each(locales)('what is wrong with a transcript, in %s', (locale) => {
  test.each(qualityKinds)('%s is said', (kind) => {
    const { text, unjudged } = sayFinding(
      { kind, severity: 'limits', unjudged: [...unjudgedParts], share: 0.34, lines: [] },
      locale,
    )
    for (const sentence of [text, unjudged]) expect(sentence).toMatch(/^[^{}]{6,}[.。]$/)
    expect(text.includes('34')).toBe(kind === 'babble' || kind === 'poor_recognition')
  })

  test.each(transcriptProblemKinds)('%s is said, once and often', (kind) => {
    for (const count of [1, 7]) {
      const sentence = sayProblem({ kind, count, examples: [] }, locale)
      expect(sentence).toMatch(/^[^{}]{6,}[.。]$/)
    }
  })
})

test('parts are listed as the language lists them', () => {
  const said = (locale: Locale) =>
    sayFinding(
      { kind: 'no_times', severity: 'notes', unjudged: ['pace', 'pauses'], share: 1, lines: [] },
      locale,
    ).unjudged
  expect(said('en')).toBe('Cannot be judged: the pace of speech and pauses.')
  expect(said('zh-CN')).toBe('因此无法评价：语速和停顿。')
})
