import { describe, expect, test } from 'vitest'
import { documentOf } from '@/components/reports/document/document-of'
import { renderReport } from '@/components/reports/pdf/render-report'
import { locales } from '@/lib/core/locale'
import type { Report } from '@/lib/features/reports/model'
import { redactReport } from '@/lib/features/reports/redact-report'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'
import { readPdfText } from '@/lib/testing/pdf-text'

async function read(report: Report) {
  const { pages, info } = await readPdfText(await renderReport(documentOf(report)))
  // Each page begins with its footer, which would stand in the middle of what goes on over two pages.
  const bodies = pages.map((page, i) => {
    const [, body = ''] = bare(page).split(`${i + 1}/${pages.length}`, 2)
    return body
  })
  return { pages, text: bodies.join(''), info }
}

/** Without spaces and line breaks, which depend on the layout. */
function bare(text: string): string {
  return text.replace(/\s/g, '')
}

/** Every text of a value, with the keys whose values no reader sees left out. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object' || value instanceof Date) return []
  return Object.entries(value).flatMap(([key, one]) => (unseen.has(key) ? [] : texts(one)))
}
const unseen = new Set(
  ['id', 'interviewId', 'turnId', 'language', 'mode', 'author', 'kind', 'type', 'status', 'bankId'].concat([
    'dimension',
    'engine',
    'engines',
    'keywords',
    'terms',
    'followUps',
    'basis',
    'part',
    'aspect',
    'level',
    'confidence',
    'figure',
  ]),
)

/** A report of ten questions, every other one in the other language. */
function longReport(): Report {
  const [own, other] = [sampleReport('en'), sampleReport('zh-CN')]
  const turns = [...Array(10).keys()].flatMap((i) => {
    const turn = (i % 2 === 0 ? own : other).turns[i % 3]
    return turn ? [{ ...turn, turnId: String(i), number: i + 1 }] : []
  })
  return { ...own, turns }
}

describe.each(locales)('the PDF in %s', (locale) => {
  const report = sampleReport(locale)

  test('says everything the report says, as text that can be selected', async () => {
    const { text } = await read(report)
    const said = texts(report)
    expect(said.length).toBeGreaterThan(100)
    for (const one of said) expect(text, one).toContain(bare(one))
  })

  test('numbers its pages and names itself', async () => {
    const { pages, info } = await read(report)
    expect(pages.length).toBeGreaterThan(2)
    for (const [i, page] of pages.entries()) expect(bare(page)).toContain(`${i + 1}/${pages.length}`)
    expect(info).toMatchObject({ Author: report.candidateName, Language: locale })
    expect(info?.Title).toContain(report.positionTitle)
  })

  test('has the signs of its own words: a change of scores is an arrow and not a stray mark', async () => {
    const { text } = await read(report)
    const change = report.turns.flatMap(({ earlierAttempts }) => earlierAttempts)[0]?.next
    if (change?.status !== 'compared') throw new Error('the sample compares nothing')
    const [one] = change.dimensions.filter(({ before }) => before !== null)
    expect(text).toContain(`${one?.before}→${one?.after}`)
  })

  test('of a redacted report shows nothing that is hidden', async () => {
    const { text, info } = await read(redactReport(report, { answers: false, name: false }))
    const hidden = report.turns.flatMap(({ dialogue }) =>
      dialogue.filter(({ author }) => author === 'candidate').map((line) => bare(line.text).slice(0, 12)),
    )
    expect(hidden.length).toBeGreaterThan(4)
    for (const words of [...hidden, bare(report.candidateName)]) expect(text).not.toContain(words)
    expect(JSON.stringify(info)).not.toContain(report.candidateName)
  })
})

describe('the PDF of a report of ten questions in both languages', () => {
  test('holds all of it in at most 500 KB', async () => {
    const report = longReport()
    expect((await renderReport(documentOf(report))).length).toBeLessThan(500_000)
    const { text } = await read(report)
    for (const { question } of report.turns) expect(text).toContain(bare(question.text))
  })
})

test('rare characters, emoji, tabs and endless words do not stop it', async () => {
  const report = sampleReport('zh-CN')
  const [turn, ...rest] = report.turns
  if (!turn) throw new Error('the sample has no turn')
  const strange = `卮龘 → š 🎉\t${'a'.repeat(400)}\u0000 ${'很'.repeat(12_000)}`
  const { text } = await read({
    ...report,
    turns: [
      {
        ...turn,
        dialogue: [{ author: 'candidate', kind: 'answer', text: strange, startMs: null, endMs: null }],
      },
      ...rest,
    ],
  })
  expect(text).toContain('卮龘→ša')
  expect(text.match(/a/g)?.length).toBeGreaterThanOrEqual(400)
  expect(text.match(/很/g)?.length).toBeGreaterThanOrEqual(12_000)
})

test('a report without any score says so', async () => {
  const report = sampleReport('en')
  const turns = report.turns.map((turn) => ({
    ...turn,
    evaluation: { status: 'not_scored' as const, reason: 'skipped' as const },
  }))
  const dimensions = report.dimensions.map((entry) => ({ ...entry, score: null, turns: 0 }))
  const { text } = await read({ ...report, overall: null, scoredTurns: 0, dimensions, turns })
  expect(text).toContain(bare('No question could be scored'))
  expect(text).toContain(bare('not enough to say'))
})
