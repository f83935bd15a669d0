import { describe, expect, test } from 'vitest'
import { breakLines } from '@/components/pdf/break-lines'

/** Latin letters are 1 wide, Chinese characters 2. */
const advance = (character: string) => (/[\u2e80-\uffef]/.test(character) ? 2 : 1)
const lines = (text: string, width: number) => breakLines(text, width, advance)

describe('breakLines', () => {
  test('English breaks at spaces, which neither end nor begin a line', () => {
    expect(lines('the quick brown fox jumps', 10)).toEqual(['the quick', 'brown fox', 'jumps'])
  })

  test('a line that fits exactly is not broken', () => {
    expect(lines('exactly 10', 10)).toEqual(['exactly 10'])
  })

  test('Chinese breaks between characters', () => {
    expect(lines('我先看真实用户数据', 8)).toEqual(['我先看真', '实用户数', '据'])
  })

  test.each(['，', '。', '；', '：', '、', '？', '！', '）', '」', '』', '》', '”', '’'])(
    'no line begins with %s',
    (mark) => {
      expect(lines(`我先看真${mark}实用`, 8)).toEqual(['我先看', `真${mark}实用`])
    },
  )

  test.each(['（', '「', '『', '《', '“', '‘'])('no line ends with %s', (mark) => {
    expect(lines(`我先看${mark}真实用`, 8).every((line) => !line.endsWith(mark))).toBe(true)
  })

  test('several marks in a row stay together', () => {
    expect(lines('他说“先看数据。”然后走', 14)).toEqual(['他说“先看数', '据。”然后走'])
  })

  test('a dash and an ellipsis are not torn apart', () => {
    for (let width = 4; width < 16; width++) {
      const broken = lines('首字节时间——服务端响应……加载', width)
      expect(broken.join('|')).not.toMatch(/—\|—|…\|…/)
    }
  })

  test('Latin words in Chinese are kept whole', () => {
    expect(lines('打开 Performance 面板', 12)).toEqual(['打开', 'Performance', '面板'])
    expect(lines('用了fetchpriority属性', 16)).toEqual(['用了', 'fetchpriority属', '性'])
  })

  test('an apostrophe is no place to break', () => {
    expect(lines('other people’s code', 12)).toEqual(['other', 'people’s', 'code'])
  })

  test('a word that is too wide alone is cut, and nothing of it is lost', () => {
    const address = 'https://example.org/a-very-long-path'
    const broken = lines(address, 9)
    expect(broken.join('')).toBe(address)
    expect(Math.max(...broken.map((line) => line.length))).toBeLessThanOrEqual(9)
  })

  test('line breaks of the text stay', () => {
    expect(lines('one\ntwo\n\nthree', 20)).toEqual(['one', 'two', '', 'three'])
  })

  test('no line is wider than asked, whatever the text', () => {
    const text = '我们（三个人）用 React、TypeScript 和 “Vite” 做了——真的……很快；100% 完成。'
    for (let width = 6; width < 40; width++) {
      for (const line of lines(text, width)) {
        const total = [...line].reduce((sum, character) => sum + advance(character), 0)
        expect(total, line).toBeLessThanOrEqual(width)
      }
    }
  })
})
