import { describe, expect, test } from 'vitest'
import type { Box, Page, Word } from '@/lib/features/resumes/extraction/layout/geometry'
import { readPages } from '@/lib/features/resumes/extraction/layout/read-pages'

/** A stretch of text whose letters are half as wide as high, ten points when nothing else is said. */
function said(text: string, x: number, y: number, { size = 10, bold = false } = {}): Word[] {
  let x0 = x
  return text.split(' ').map((part, index) => {
    const word = {
      text: part,
      x0,
      x1: x0 + part.length * size * 0.5,
      y,
      size,
      bold,
      certainty: 1,
      spaced: index > 0,
      mark: false,
    }
    x0 = word.x1 + size * 0.25
    return word
  })
}

/** Lines one under the other. */
const lines = (texts: string[], x: number, y: number, step = 14) =>
  texts.flatMap((text, index) => said(text, x, y + index * step))

function page(words: Word[], { number = 1, rulings = [] as Box[], hyphenated = false } = {}): Page {
  return { number, width: 600, height: 800, words, rulings, links: [], readable: true, hyphenated }
}

const textOf = (...pages: Page[]) => readPages(pages).lines.map((line) => line.text)

const prose = [
  'Built the ledger that closes every night',
  'and cut the cost of each run by half so',
  'that nobody has to stay for it any more',
  'and the team can go home at five o clock',
  'Wrote the tests that hold it to that and',
  'taught two others to keep them in order',
]

describe('columns', () => {
  const sidebar = ['Contact', 'ada@example.org', 'London', 'Skills', 'Analysis', 'Algebra', 'Weaving']

  test('are read one after the other, below a head that stands over both', () => {
    const words = [
      ...said('Ada Lovelace writes programs for engines that are yet to be built', 60, 40, { size: 14 }),
      ...lines(prose, 60, 101),
      ...lines(sidebar, 420, 106, 19),
    ]
    expect(textOf(page(words))).toEqual([
      'Ada Lovelace writes programs for engines that are yet to be built',
      ...prose,
      ...sidebar,
    ])
  })

  test('the one with the name comes first, wherever it stands', () => {
    const words = [
      ...lines(sidebar, 40, 106, 19),
      ...said('Ada Lovelace', 220, 60, { size: 26, bold: true }),
      ...lines(prose, 220, 101),
    ]
    expect(textOf(page(words))).toEqual(['Ada Lovelace', ...prose, ...sidebar])
  })

  test('go on through pages before the next is read', () => {
    const first = [...lines(prose, 60, 101), ...lines(sidebar, 420, 106, 19)]
    const second = lines(['Second page of the first column', 'and its end'], 60, 60)
    const read = readPages([page(first), page(second, { number: 2 })])
    expect(read.lines.map((line) => line.text)).toEqual([
      ...prose,
      'Second page of the first column',
      'and its end',
      ...sidebar,
    ])
    expect(new Set(read.lines.filter((line) => line.x === 0.1).map((line) => line.block)).size).toBe(1)
  })

  test('dates at a margin are no column: each stands on its row', () => {
    const titles = [
      'Engineer, Analytical Engines',
      'Tutor, London',
      'Translator, Turin',
      'Reader, Somerset',
      'Guest, Ockham',
    ]
    const years = ['1842 – 1843', '1840 – 1842', '1839', '1836 – 1839', '1835']
    const words = titles.flatMap((title, index) => [
      ...said(title, 60, 100 + 40 * index),
      ...said(years[index] ?? '', 480, 100 + 40 * index),
      ...said('What was done there in a few words', 60, 114 + 40 * index),
    ])
    const rows = textOf(page(words)).filter((_, index) => index % 2 === 0)
    expect(rows).toEqual(titles.map((title, index) => `${title}\t${years[index]}`))
  })

  test('a title and the address beside it are read one after the other', () => {
    const words = [
      ...lines(['12 St James Square', 'London', 'ada@example.org'], 390, 40, 12),
      ...said('Ada Lovelace', 60, 58, { size: 26 }),
      ...prose.flatMap((text, index) => said(`${text} ${text}`, 60, 110 + 14 * index)),
    ]
    expect(textOf(page(words)).slice(0, 4)).toEqual([
      'Ada Lovelace',
      '12 St James Square',
      'London',
      'ada@example.org',
    ])
  })
})

describe('rows', () => {
  test('a left edge that many rows share parts cells, however narrow the gap is', () => {
    const labels = ['Languages', 'Tools', 'Interests', 'Abroad']
    const words = labels.flatMap((label, index) => [
      ...said(label, 112 - label.length * 5, 100 + 14 * index),
      ...said('what there is to say', 120, 100 + 14 * index),
    ])
    expect(textOf(page(words))).toEqual(labels.map((label) => `${label}\twhat there is to say`))
  })

  test('a period that a narrow cell has broken is one again', () => {
    const words = [
      ...said('Engineer, Engines', 60, 100),
      ...said('March 1842 –', 440, 100),
      ...said('1843', 480, 112),
      ...said('What was done', 60, 140),
    ]
    expect(textOf(page(words))).toEqual(['Engineer, Engines\tMarch 1842 – 1843', 'What was done'])
  })

  test.each([
    ['E D U C A T I O N', 'EDUCATION'],
    ['教 育 背 景', '教育背景'],
  ])('%s is a word', (given, wanted) => {
    expect(textOf(page(said(given, 60, 100)))).toEqual([wanted])
  })

  test('a word broken at the end of a line is whole, without the hyphen that a program put there', () => {
    const words = [...said('the develop-', 60, 100), ...said('ment of engines', 60, 112)]
    expect(textOf(page(words, { hyphenated: true }))).toEqual(['the development', 'of engines'])
    expect(textOf(page(words))).toEqual(['the develop-ment', 'of engines'])
  })

  test.each(['•', '-', '➢', '*'])('the mark %s is taken off, and makes an item', (mark) => {
    const [line] = readPages([page(said(`${mark} Wrote the first program`, 60, 100))]).lines
    expect(line).toMatchObject({ text: 'Wrote the first program', bullet: true })
  })

  test.each([
    ['（1）负责后台', true],
    ['1. Wrote it', true],
    ['2019.09 – 2021.06', false],
    ['—— 工作经历 ——', false],
    ['3.5 years', false],
  ])('%s stays as it is; an item: %s', (text, bullet) => {
    expect(readPages([page(said(text, 60, 100))]).lines).toMatchObject([{ text, bullet }])
  })
})

describe('what is not the resume', () => {
  test('page numbers and heads that come again go, the first head stays', () => {
    const pages = [1, 2].map((number) =>
      page(
        [
          ...said('Ada Lovelace, curriculum vitae', 60, 30),
          ...said(`Text of page ${number}`, 60, 300),
          ...said(`Page ${number} of 2`, 280, 780),
        ],
        { number },
      ),
    )
    expect(textOf(...pages)).toEqual(['Ada Lovelace, curriculum vitae', 'Text of page 1', 'Text of page 2'])
  })
})

describe('a table with drawn lines', () => {
  const columns = [60, 140, 300, 380, 540]
  const rows = [100, 130, 160, 230]
  const rulings = [
    ...rows.map((y) => ({ x0: 60, x1: 540, y0: y, y1: y })),
    ...columns.map((x) => ({ x0: x, x1: x, y0: 100, y1: 160 })),
    ...[60, 140, 540].map((x) => ({ x0: x, x1: x, y0: 160, y1: 230 })),
  ]
  const words = [
    ...said('姓名', 70, 118),
    ...said('李明远', 150, 118),
    ...said('性别', 310, 118),
    ...said('男', 390, 118),
    ...said('学历', 70, 148),
    ...said('本科', 150, 148),
    ...said('专业', 310, 148),
    ...said('机械设计制造及', 390, 142),
    ...said('其自动化', 390, 154),
    ...said('自', 90, 175),
    ...said('评', 90, 195),
    ...['踏实肯干，善于沟通，', '能吃苦，', '愿意学习，', '也愿意教人。'].flatMap((text, index) =>
      said(text, 150, 175 + 13 * index),
    ),
  ]

  test('is read by its cells', () => {
    expect(textOf(page(words, { rulings }))).toEqual([
      '姓名\t李明远\t性别\t男',
      '学历\t本科\t专业\t机械设计制造及其自动化',
      '自评',
      '踏实肯干，善于沟通，',
      '能吃苦，',
      '愿意学习，',
      '也愿意教人。',
    ])
  })

  test('without lines it is rows all the same, when its cells share their baselines', () => {
    const cells = [
      ['姓名', '李明远', '性别', '男'],
      ['民族', '汉', '籍贯', '浙江'],
      ['学历', '本科', '专业', '机械设计'],
      ['电话', '13800001111', '邮箱', 'li@example.org'],
      ['婚姻', '已婚', '身高', '178cm'],
    ]
    const form = cells.flatMap((row, index) =>
      row.flatMap((cell, column) => said(cell, [70, 150, 310, 390][column] ?? 0, 118 + 20 * index)),
    )
    expect(textOf(page(form))).toEqual(cells.map((row) => row.join('\t')))
  })
})
