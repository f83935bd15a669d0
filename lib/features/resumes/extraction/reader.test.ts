import { readFile } from 'node:fs/promises'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { docx, docxAround } from '@/e2e/fixtures/files/docx'
import { bombPdf, hostileFiles } from '@/e2e/fixtures/files/hostile'
import { pdf, textContent } from '@/e2e/fixtures/files/pdf'
import { documentText } from '@/lib/features/resumes/document'
import { readLimits } from '@/lib/features/resumes/extraction/limits'
import { extractDocument, inspectFile, renderThumbnail } from '@/lib/features/resumes/extraction/reader'

const sample = (name: string) => () => readFile(`e2e/fixtures/files/${name}`)
const given = (bytes: Uint8Array | string) => async () => Buffer.from(bytes)
const extractText = async (...args: Parameters<typeof extractDocument>) =>
  documentText(await extractDocument(...args))

describe('the text of a file', () => {
  test.each([
    ['resume-en.pdf', 'pdf', ['Maya Chen', 'Northwind Logistics', '12,000\n', 'Spanish (basic)']],
    ['resume-zh.pdf', 'pdf', ['李明远', '零售信贷风险报表', '客户 80 万户', '科技部门']],
    ['resume-en.docx', 'docx', ['Daniel Okafor', 'Introduced weekly exit tickets', 'School\tAug 2019']],
    ['resume-en.md', 'text', ['Daniel Okafor\n', 'Tools: GeoGebra']],
    ['resume-zh.txt', 'text', ['王小雨', '1、负责商家后台的重构']],
  ])('%s', async (name, kind, parts) => {
    expect(await inspectFile(sample(name))).toBe(kind)
    const text = await extractText(sample(name))
    for (const part of parts) expect(text).toContain(part)
  })

  test('a date at the right margin stands on the line it belongs to, parted by a tab', async () => {
    expect(await extractText(sample('resume-en.pdf'))).toContain(
      'Senior Backend Engineer\tMar 2021 – Present\n',
    )
  })

  test.each([
    ['UTF-16 with its mark', Buffer.from('\ufeff王小雨，前端工程师', 'utf16le')],
    ['GB 18030', Buffer.from('cdf5d0a1d3eaa3acc7b0b6cbb9a4b3cccaa6', 'hex')],
    ['UTF-8 with its mark', Buffer.from('\ufeff王小雨，前端工程师')],
  ])('is read in %s', async (_, bytes) => {
    expect(await extractText(given(bytes))).toBe('王小雨，前端工程师')
  })

  test('is read in Windows-1252', async () => {
    expect(await extractText(given(Buffer.from('José Müller, résumé', 'latin1')))).toBe('José Müller, résumé')
  })

  test('is recognised where there are no letters, and says so', async () => {
    const picture = () => readFile('scripts/bench/resumes/files/zh-picture.png')
    expect(await inspectFile(picture)).toBe('picture')
    const read = await extractDocument(picture)
    expect(read.recognised).toBe(true)
    expect(read.lines.every((line) => line.certainty > 0 && line.certainty < 1)).toBe(true)
    const text = documentText(read)
    for (const part of ['白雪宁', '工作经历', 'baixuening@example.com', '2020.11'])
      expect(text).toContain(part)
    const scan = await extractDocument(() => readFile('scripts/bench/resumes/files/en-scan.pdf'))
    expect(documentText(scan)).toContain('Office Manager\tMay 2014 - Present')
  }, 120_000)

  test('is not invented where a picture has none', async () => {
    const noise = createCanvas(600, 800)
    const context = noise.getContext('2d')
    for (let index = 0; index < 400; index++) {
      context.fillStyle = `hsl(${(index * 37) % 360} 60% ${(index * 13) % 100}%)`
      context.fillRect((index * 97) % 600, (index * 61) % 800, 20 + (index % 50), 10 + (index % 70))
    }
    await expect(extractDocument(given(noise.toBuffer('image/png')))).rejects.toMatchObject({
      code: 'file_no_text',
    })
  }, 120_000)

  test('is told by the content, whatever the file is called', async () => {
    expect(await inspectFile(given(docx([{ text: 'Ada' }])))).toBe('docx')
    expect(await inspectFile(given('BM Consulting\nMZ\n%PDF is a format'))).toBe('text')
  })
})

describe('a small picture of the first page', () => {
  test.each([
    ['a PDF', 'e2e/fixtures/files/resume-en.pdf'],
    ['a picture', 'scripts/bench/resumes/files/en-picture.jpg'],
  ])('of %s is 320 pixels across', async (_, path) => {
    const thumbnail = await renderThumbnail(await readFile(path))
    expect(thumbnail?.length).toBeLessThan(40_000)
    const { width, height } = await loadImage(Buffer.from(thumbnail ?? []))
    expect(width).toBe(320)
    expect(height).toBeGreaterThan(400)
  })

  test('there is none of a text', async () => {
    expect(await renderThumbnail(Buffer.from('Ada Lovelace'))).toBeNull()
  })
})

describe('a hostile file', () => {
  test.each(hostileFiles)('$name is refused with $code', async ({ bytes, code }) => {
    const file = bytes()
    expect(file.length).toBeLessThan(3 * 1024 * 1024)
    await expect(inspectFile(async () => file)).rejects.toMatchObject({ code })
  })

  test('a PDF without text is refused with file_no_text', async () => {
    const empty = given(pdf(1, Buffer.from('0 0 100 100 re f')))
    expect(await inspectFile(empty)).toBe('pdf')
    await expect(extractText(empty)).rejects.toMatchObject({ code: 'file_no_text' })
  })

  test('a text longer than any resume is refused', async () => {
    const long = 'One more line of it.\n'.repeat(readLimits.characters / 20)
    await expect(extractText(given(long))).rejects.toMatchObject({ code: 'file_too_complex' })
  })

  test('one that fills the memory ends only the process that reads it, and the next file is read', async () => {
    await expect(extractText(given(bombPdf(400)))).rejects.toMatchObject({ code: 'file_too_complex' })
    expect(await extractText(given(pdf(1, textContent(['Ada Lovelace']))))).toBe('Ada Lovelace')
  })

  test('one whose XML fills the heap does so too', async () => {
    const xml = `<w:document>${'<w:p/>'.repeat(9_000_000)}</w:document>`
    await expect(extractText(given(docxAround(Buffer.from(xml))))).rejects.toMatchObject({
      code: 'file_too_complex',
    })
    expect(await extractText(given('Ada Lovelace'))).toBe('Ada Lovelace')
  })

  test('one that takes too long is given up, and the next file is read', async () => {
    await expect(extractText(given(bombPdf(50)), 1)).rejects.toMatchObject({ code: 'busy' })
    expect(await extractText(given('Ada Lovelace'))).toBe('Ada Lovelace')
  })

  test('many at once all get their answer', async () => {
    const files = [given('Ada'), given(pdf(2_000, textContent(['x']))), sample('resume-en.pdf'), given('')]
    const answers = await Promise.allSettled(files.map((file) => extractText(file)))
    expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected'])
  })
})
