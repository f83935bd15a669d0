import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { jpegHead, pngHead } from '@/e2e/fixtures/files/pictures'
import { lightenDarkGrounds } from '@/lib/features/resumes/extraction/pictures/dark-grounds'
import { requireReadablePicture } from '@/lib/features/resumes/extraction/pictures/inspect-picture'
import { imageSize, orientation } from '@/lib/features/resumes/extraction/pictures/picture-header'
import { readWords } from '@/lib/features/resumes/extraction/pictures/tsv'

describe('the head of a picture', () => {
  test('says its size', async () => {
    expect(imageSize(pngHead(1654, 2339))).toEqual({ width: 1654, height: 2339 })
    expect(imageSize(jpegHead(1240, 1754, 6))).toEqual({ width: 1240, height: 1754 })
    expect(imageSize(await readFile('scripts/bench/resumes/files/zh-picture.png'))).toEqual({
      width: 1240,
      height: 1754,
    })
    expect(imageSize(Buffer.from('no picture at all'))).toBeNull()
  })

  test('says how the camera was held', () => {
    expect(orientation(jpegHead(10, 20, 6))).toBe(6)
    expect(orientation(pngHead(10, 20))).toBe(1)
  })

  test.each([
    ['1 × 1', 1, 1],
    ['20,000 × 20,000', 20_000, 20_000],
    ['a strip', 5_000, 20],
  ])('a picture of %s is refused before it is decoded', (_, width, height) => {
    expect(() => requireReadablePicture(pngHead(width, height))).toThrow('picture_size')
  })

  test('one that is cut off in its head is damaged', () => {
    expect(() => requireReadablePicture(pngHead(800, 800).subarray(0, 18))).toThrow('file_corrupt')
  })
})

describe('what is recognised', () => {
  const head = 'level\tpage\tblock\tparagraph\tline\tword\tleft\ttop\twidth\theight\tconf\ttext'
  const line = (...words: [string, number, number, number, number][]) =>
    [
      '4\t1\t1\t1\t1\t0\t0\t0\t900\t40\t-1\t',
      ...words.map(
        ([text, left, bottom, width, confidence], index) =>
          `5\t1\t1\t1\t1\t${index + 1}\t${left}\t${bottom - 22}\t${width}\t22\t${confidence}\t${text}`,
      ),
    ].join('\n')
  const textsOf = (...lines: string[]) =>
    readWords([head, ...lines].join('\n')).words.map((word) => word.text)

  test('counts when it is believed, word by word and line by line', () => {
    expect(
      textsOf(line(['Ada', 10, 100, 40, 95], ['of', 60, 100, 20, 8], ['mathematics', 90, 100, 160, 95])),
    ).toEqual(['Ada', 'of', 'mathematics'])
    expect(textsOf(line(['ofen', 10, 100, 40, 31], ['~wq', 60, 100, 30, 22]))).toEqual([])
  })

  test('lines of a page laid crooked are level', () => {
    const texts = ['Built', 'the', 'ledger', 'that', 'closes', 'each', 'night']
    const crooked = [100, 140, 180].map((bottom) =>
      line(
        ...texts.map((text, index): [string, number, number, number, number] => [
          text,
          10 + 100 * index,
          bottom + index,
          60,
          95,
        ]),
      ),
    )
    const { words } = readWords([head, ...crooked].join('\n'))
    const heights = new Set(words.map((word) => Math.round(word.y)))
    expect(heights.size).toBe(3)
  })

  test('what the mark of a list item is taken for makes an item', () => {
    const { words } = readWords(
      [head, line(['»', 10, 100, 10, 90], ['Built', 40, 100, 60, 95], ['it', 110, 100, 20, 95])].join('\n'),
    )
    expect(words.map(({ text, mark }) => [text, mark])).toEqual([
      ['', true],
      ['Built', false],
      ['it', false],
    ])
  })
})

test('a dark bar becomes light, and what is written on it dark', () => {
  const [width, height] = [300, 100]
  const grey = new Uint8Array(width * height).fill(240)
  const at = (x: number, y: number) => y * width + x
  for (let y = 40; y < 80; y++) for (let x = 20; x < 220; x++) grey[at(x, y)] = 90
  for (let y = 50; y < 70; y++) for (let x = 40; x < 60; x++) grey[at(x, y)] = 250
  for (let y = 10; y < 30; y++) for (let x = 20; x < 30; x++) grey[at(x, y)] = 10
  lightenDarkGrounds(grey, width, height)
  expect([grey[at(100, 60)], (grey[at(50, 60)] ?? 255) < 30, grey[at(25, 20)], grey[at(290, 90)]]).toEqual([
    240,
    true,
    10,
    240,
  ])
})
