import { describe, expect, test } from 'vitest'
import { docxAround } from '@/e2e/fixtures/files/docx'
import { readDocx } from '@/lib/features/resumes/extraction/docx/read-docx'
import { parseXml } from '@/lib/features/resumes/extraction/docx/xml'

const p = (text: string, form = '') => `<w:p><w:pPr>${form}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const cell = (inner: string, form = '') => `<w:tc><w:tcPr>${form}</w:tcPr>${inner}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
const xml = (root: string, inner: string) =>
  Buffer.from(`<?xml version="1.0"?><${root} xmlns:w="w">${inner}</${root}>`)
const main = (body: string) => xml('w:document', `<w:body>${body}</w:body>`)

const read = (body: string, parts: Record<string, Buffer> = {}) =>
  readDocx(
    docxAround(
      main(body),
      Object.entries(parts).map(([name, bytes]) => ({ name, bytes })),
    ),
  )
const textsOf = async (...args: Parameters<typeof read>) =>
  (await read(...args)).lines.map((line) => line.text)

describe('text boxes', () => {
  const box = (inner: string, x: number, y: number) =>
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wp:positionH><wp:posOffset>${x}</wp:posOffset></wp:positionH><wp:positionV><wp:posOffset>${y}</wp:posOffset></wp:positionV><wp:extent cx="1270000"/><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

  test('are read once, column after column, each from its top', async () => {
    const body = `<w:p>${box(p('Skills'), 0, 2_000_000)}${box(p('Work'), 2_540_000, 100_000)}${box(p('Contact'), 0, 100_000)}${box(p('Projects'), 2_540_000, 2_000_000)}</w:p>${p('After all')}`
    expect(await textsOf(body)).toEqual(['Contact', 'Skills', 'Work', 'Projects', 'After all'])
  })

  test('each is a block of its own', async () => {
    const { lines } = await read(`<w:p>${box(p('One'), 0, 0)}${box(p('Two'), 0, 900_000)}</w:p>${p('Three')}`)
    expect(lines.map((line) => line.block)).toEqual([0, 1, 2])
  })
})

describe('tables', () => {
  test('of short cells are rows with tabs', async () => {
    expect(
      await textsOf(table(row(cell(p('姓名')), cell(p('李明')), cell(p('性别')), cell(p('男'))))),
    ).toEqual(['姓名\t李明\t性别\t男'])
  })

  test('the name of a section over several rows stands before them', async () => {
    const body = table(
      row(cell(p('教育经历'), '<w:vMerge w:val="restart"/>'), cell(p('2009-2013')), cell(p('某大学'))),
      row(cell(p(''), '<w:vMerge/>'), cell(p('2006-2009')), cell(p('某中学'))),
    )
    expect(await textsOf(body)).toEqual(['教育经历', '2009-2013\t某大学', '2006-2009\t某中学'])
  })

  test('whose cells hold whole sections are columns', async () => {
    const side = ['Contact', 'ada@example.org', 'Skills', 'Algebra', 'Weaving']
    const text = ['Work', 'Engineer', 'Wrote a program', 'Wrote another', 'Education', 'At home']
    const cells = [side, text].map((column) => cell(column.map((line) => p(line)).join('')))
    const { lines } = await read(table(row(...cells)))
    expect(lines.map((line) => line.text)).toEqual([...side, ...text])
    expect(lines.map((line) => line.block)).toEqual([...side.map(() => 0), ...text.map(() => 1)])
  })
})

describe('paragraphs', () => {
  const styles = xml(
    'w:styles',
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="Base"/></w:style><w:style w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:sz w:val="30"/></w:rPr></w:style>',
  )

  test('have the size and weight of their style and what it is based on', async () => {
    const { lines } = await read(
      p('Experience', '<w:pStyle w:val="H1"/>') + p('What there is to say about it'),
      {
        'word/styles.xml': styles,
      },
    )
    expect(lines).toMatchObject([
      { text: 'Experience', size: 1.5, bold: true },
      { size: 1, bold: false },
    ])
  })

  test('are items when a list says so, and not when the list numbers headings', async () => {
    const numbering = xml(
      'w:numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    )
    const inList = (id: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`
    const { lines } = await read(p('An item', inList(1)) + p('教育背景', inList(2)), {
      'word/numbering.xml': numbering,
    })
    expect(lines.map((line) => line.bullet)).toEqual([true, false])
  })

  test('leave out what is deleted, hidden, or white on nothing', async () => {
    const run = (text: string, look: string) =>
      `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
    const body = `<w:p>${run('Ada ', '')}<w:del>${run('Byron', '')}</w:del>${run('secret', '<w:vanish/>')}${run('kubernetes', '<w:color w:val="FFFFFF"/>')}${run('Lovelace', '')}</w:p>`
    expect(await textsOf(body)).toEqual(['Ada Lovelace'])
  })

  test('lead where their links lead', async () => {
    const relations = Buffer.from(
      '<Relationships><Relationship Id="r7" Type="x/hyperlink" Target="https://example.org/ada" TargetMode="External"/></Relationships>',
    )
    const body = `${p('Ada')}<w:p><w:hyperlink r:id="r7"><w:r><w:t>My page</w:t></w:r></w:hyperlink></w:p>`
    const { links } = await read(body, { 'word/_rels/document.xml.rels': relations })
    expect(links).toEqual([{ line: 1, url: 'https://example.org/ada' }])
  })
})

test('what stands in the head of the pages comes first, once', async () => {
  const head = xml('w:hdr', p('Ada Lovelace'))
  const body = p('Experience')
  expect(await textsOf(body, { 'word/header1.xml': head, 'word/header2.xml': head })).toEqual([
    'Ada Lovelace',
    'Experience',
  ])
})

describe('XML that Word does not write', () => {
  test.each([
    ['elements that do not close', '<a><b></a>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['nothing', ''],
  ])('%s is refused', (_, text) => {
    expect(() => parseXml(text)).toThrow('file_corrupt')
  })

  test('elements within elements without end are refused', () => {
    expect(() => parseXml('<a>'.repeat(5_000))).toThrow('file_too_complex')
  })

  test('entities are characters, and only those that XML knows', () => {
    expect(parseXml('<a b="&lt;&#20013;">R&amp;D &#x4e2d; &lol;</a>')).toEqual({
      name: 'a',
      attributes: { b: '<中' },
      children: ['R&D 中 &lol;'],
    })
  })
})
