import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { documentOf } from '@/components/reports/document/document-of'
import type { Block } from '@/components/reports/document/model'
import { docxDownload, jsonDownload, markdownDownload, pdfDownload } from '@/components/reports/download'
import { locales } from '@/lib/core/locale'
import { type Report, reportFileSchema } from '@/lib/features/reports/model'
import { redactReport } from '@/lib/features/reports/redact-report'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'
import { readPdfText } from '@/lib/testing/pdf-text'
import { sampleReview } from '@/lib/testing/sample-review'

const bytesOf = async (response: Response | Promise<Response>) =>
  new Uint8Array(await (await response).arrayBuffer())

/** Without spaces, which every format sets in its own way. */
const bare = (text: string) => text.replace(/\s/g, '')

/** The text of a Word document, and of each of its paragraphs with a style. */
async function readDocx(report: Report) {
  const files = unzipSync(await bytesOf(docxDownload(report)))
  const read = (name: string) => new TextDecoder().decode(files[name])
  const xml = read('word/document.xml')
  const textIn = (part: string) =>
    [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => plain(text ?? '')).join('')
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([part]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(part)?.[1] ?? '',
    text: textIn(part),
  }))
  return { text: bare(textIn(xml)), paragraphs, read, names: Object.keys(files) }
}

const plain = (xml: string) => xml.replace(/&(lt|gt|quot|apos|amp);/g, (entity) => signs[entity] ?? entity)
const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }

async function readMarkdown(report: Report) {
  const source = new TextDecoder().decode(await bytesOf(markdownDownload(report)))
  const shown = source
    .split('\n')
    .map((line) => line.replace(/^(?:#+ |> ?|- |\d+\. |\| )/, '').replace(/ \|$/, ''))
    .join('\n')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/\\(\W)/g, '$1')
  return { source, text: bare(shown) }
}

async function readPdf(report: Report) {
  const { pages } = await readPdfText(await bytesOf(pdfDownload(report)))
  const title = bare(documentOf(report).title)
  return pages.map((page, place) => bare(page).replace(`${title}${place + 1}/${pages.length}`, '')).join('')
}

/** Every text of a report's document, in the order in which it is read. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text, ...(block.value ? [block.value] : [])]
    case 'said':
      return [block.who, ...(block.at ? [block.at] : []), block.text]
    case 'quote':
      return [block.text, ...(block.at ? [block.at] : [])]
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value])
    case 'scores':
      return [
        block.label,
        String(block.overall ?? ''),
        ...block.rows.flatMap(({ label, value }) => [label, value]),
      ]
    case 'mark':
      return [block.mark, block.text]
    case 'steps':
      return block.steps.flatMap(({ title, text }) => [title, text])
    case 'list':
      return block.items
    case 'table':
      return [...block.head, ...block.rows.flat()]
    default:
      return [block.text]
  }
}

const reports = locales.flatMap((locale) => [
  [`a practice in ${locale}`, sampleReport(locale)] as const,
  [`a review in ${locale}`, sampleReview(locale)] as const,
  [
    `a shared review in ${locale}`,
    redactReport(sampleReview(locale), { answers: false, name: false }),
  ] as const,
])

test.each(locales)('every download gives no level to a skill that no words show (%s)', async (locale) => {
  const report = sampleReport(locale)
  const [skill] = report.skills
  if (!skill) throw new Error('the sample has no skill')
  const silent = { ...skill, level: null, reach: null, confidence: null, evidence: [], turns: [2] }
  const unseen: Report = { ...report, skills: [silent] }
  const said = {
    en: `${skill.skill} · not enough to say\nquestion 2\nTechnical =`,
    'zh-CN': `${skill.skill} · 依据不足，不评分\n第 2 题\n专业能力 =`,
  }[locale]
  const { text: docx } = await readDocx(unseen)
  const { text: markdown } = await readMarkdown(unseen)
  for (const text of [docx, markdown, await readPdf(unseen)]) expect(text).toContain(bare(said))
  const file = reportFileSchema.parse(await jsonDownload(unseen).json())
  expect(file.report.skills).toEqual([silent])
})

describe.each(reports)('every download of %s', (_, report) => {
  const blocks = documentOf(report).blocks

  test('says the same: headings, numbers, questions, answers and quotes', async () => {
    const texts = blocks.flatMap(textsOf).map(bare).filter(Boolean)
    expect(texts.length).toBeGreaterThan(60)
    const [{ text: word }, { text: markdown }, pdf] = await Promise.all([
      readDocx(report),
      readMarkdown(report),
      readPdf(report),
    ])
    for (const text of texts) {
      expect.soft(word, 'Word').toContain(text)
      expect.soft(markdown, 'Markdown').toContain(text)
      expect.soft(pdf, 'PDF').toContain(text)
    }
  })

  test('has its headings in the same order, as real headings', async () => {
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading'
        ? [{ level: block.level, text: bare([block.text, block.value].filter(Boolean).join('·')) }]
        : [],
    )
    const { paragraphs } = await readDocx(report)
    expect(
      paragraphs
        .filter(({ style }) => /^Heading\d$/.test(style))
        .map(({ style, text }) => ({ level: Number(style.at(-1)), text: bare(text) })),
    ).toEqual(headings)
    const { source } = await readMarkdown(report)
    expect(
      [...source.matchAll(/^(##+) (.+)$/gm)].map(([, marks, text]) => ({
        level: (marks?.length ?? 0) - 1,
        text: bare((text ?? '').replace(/\\(\W)/g, '$1')),
      })),
    ).toEqual(headings)
  })
})

describe.each(reports.filter(([name]) => !name.includes('shared')))('%s', (_, report) => {
  test('as JSON is the whole report, by a schema with a version', async () => {
    const file = reportFileSchema.parse(
      JSON.parse(new TextDecoder().decode(await bytesOf(jsonDownload(report)))),
    )
    expect(file.version).toBe(1)
    expect(file.report).toEqual(report)
  })
})

describe('the Word document', () => {
  test('names fonts for both scripts, numbers its pages and has its title above them', async () => {
    const { read, names } = await readDocx(sampleReport('zh-CN'))
    expect(read('word/styles.xml')).toMatch(/w:rFonts [^>]*w:eastAsia="Microsoft YaHei"/)
    const [header, footer] = [/word\/header/, /word\/footer/].map(
      (part) => names.find((name) => part.test(name)) ?? '',
    )
    expect(read(header ?? '')).toContain('面试报告')
    expect(read(footer ?? '')).toMatch(/PAGE.*NUMPAGES/s)
  })

  test('holds what XML does not allow by leaving it out', async () => {
    const report = sampleReport('en')
    const { text } = await readDocx({ ...report, candidateName: 'A\u0000 <b>&\ud800\u000b "x" 🎉' })
    expect(text).toContain('A<b>&\ufffd"x"🎉')
  })
})

describe('the Markdown', () => {
  test('shows what people said and marks nothing up by it', async () => {
    const report = sampleReport('en')
    const [turn, ...rest] = report.turns
    if (!turn) throw new Error('the sample has no turn')
    const said = '# Not a heading\n1. no list\n- none\n<script>alert(1)</script> *a* _b_ `c` [d](e) | f & g'
    const line = { author: 'candidate', kind: 'answer', text: said, startMs: null, endMs: null } as const
    const { source } = await readMarkdown({ ...report, turns: [{ ...turn, dialogue: [line] }, ...rest] })
    expect(source).toContain(
      '\\# Not a heading  \n1\\. no list  \n\\- none  \n\\<script\\>alert(1)\\</script\\> \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\| f \\& g',
    )
  })
})
