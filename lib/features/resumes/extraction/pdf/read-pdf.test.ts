import { describe, expect, test } from 'vitest'
import { pdf } from '@/e2e/fixtures/files/pdf'
import { readPages } from '@/lib/features/resumes/extraction/layout/read-pages'
import { readPdf } from '@/lib/features/resumes/extraction/pdf/read-pdf'

const read = async (content: string, options: Parameters<typeof pdf>[2] = {}) =>
  readPages(await readPdf(pdf(1, Buffer.from(content, 'latin1'), options)))
const texts = async (content: string) => (await read(content)).lines.map((line) => line.text)

describe('what a page shows', () => {
  test('letters that no ink draws, and white ones on nothing, are not there', async () => {
    expect(
      await texts(
        'BT /F 11 Tf 50 700 Td (Ada Lovelace, mathematician and writer) Tj 3 Tr 0 -20 Td (unseen) Tj ET 1 g BT 0 Tr /F 11 Tf 50 600 Td (white) Tj ET',
      ),
    ).toEqual(['Ada Lovelace, mathematician and writer'])
  })

  test('white letters on a colour are', async () => {
    expect(
      await texts('0 0 1 rg 40 590 200 30 re f 1 g BT /F 11 Tf 50 600 Td (White on blue) Tj ET'),
    ).toEqual(['White on blue'])
  })

  test('the text beneath a scan, which no ink draws, is the text of a page without any other', async () => {
    expect(await texts('BT 3 Tr /F 11 Tf 50 700 Td (Ada Lovelace) Tj ET')).toEqual(['Ada Lovelace'])
  })

  test('letters drawn twice are bold ones', async () => {
    const { lines } = await read(
      'BT /F 11 Tf 50 700 Td (Hello all) Tj ET BT /F 11 Tf 50.3 700 Td (Hello all) Tj ET BT /F 11 Tf 50 660 Td (Plain) Tj ET',
    )
    expect(lines).toMatchObject([
      { text: 'Hello all', bold: true },
      { text: 'Plain', bold: false },
    ])
  })

  test('words are parted by distance where no space is drawn, and kerned letters are not', async () => {
    expect(await texts('BT /F 11 Tf 50 700 Td [(Ada) -300 (Lo) 80 (v) 40 (elace)] TJ ET')).toEqual([
      'Ada Lovelace',
    ])
  })

  test('letters set far apart are one word', async () => {
    expect(await texts('BT /F 11 Tf 4 Tc 50 700 Td (EDUCATION) Tj ET')).toEqual(['EDUCATION'])
  })

  test('a page on its side is read along its lines', async () => {
    expect(
      await texts('BT /F 11 Tf 0 1 -1 0 300 100 Tm (First line of it) Tj 0 -14 Td (second line) Tj ET'),
    ).toEqual(['First line of it', 'second line'])
  })

  test('a dot drawn before a line makes it an item', async () => {
    const { lines } = await read('50 702 3 3 re f BT /F 11 Tf 60 700 Td (An item of a list) Tj ET')
    expect(lines).toMatchObject([{ text: 'An item of a list', bullet: true }])
  })

  test('Chinese in a font that the file does not bring is read by its character map', async () => {
    const font =
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>] >>'
    const { lines } = await read('BT /F 11 Tf 50 700 Td <6559 80B2 80CC 666F> Tj ET', { font })
    expect(lines.map((line) => line.text)).toEqual(['教育背景'])
  })

  test('a link belongs to the line it covers', async () => {
    const annotations =
      '<< /Type /Annot /Subtype /Link /Rect [45 676 200 692] /A << /S /URI /URI (https://example.org/ada) >> >>'
    const { links } = await read('BT /F 11 Tf 50 700 Td (Ada Lovelace) Tj 0 -20 Td (My page) Tj ET', {
      annotations,
    })
    expect(links).toEqual([{ line: 1, url: 'https://example.org/ada' }])
  })
})

describe('a page that cannot be read', () => {
  test('has no letters, or letters of which nobody knows what they are', async () => {
    const [empty] = await readPdf(pdf(1, Buffer.from('0 0 100 100 re f')))
    const font =
      '<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Own /Encoding << /Type /Encoding /Differences [65 /uniFFFD /uniFFFD /uniFFFD /uniFFFD] >> >>'
    const text = `BT /F 11 Tf 50 700 Td (${'ABCD'.repeat(20)}) Tj ET`
    const [unknown] = await readPdf(pdf(1, Buffer.from(text), { font }))
    const [known] = await readPdf(pdf(1, Buffer.from(text)))
    expect([empty?.readable, unknown?.readable, known?.readable]).toEqual([false, false, true])
  })
})
