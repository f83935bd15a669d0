import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unpackWoff } from '@/components/pdf/woff'

const woff = readFileSync('node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-latin-400-normal.woff')

/** The sum of a table's 32-bit words, as an OpenType directory gives it. */
function checksum(table: Buffer): number {
  const whole = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
  let sum = 0
  for (let i = 0; i < whole.length; i += 4) sum = (sum + whole.readUInt32BE(i)) >>> 0
  return sum
}

describe('unpackWoff', () => {
  test('gives a font of the size the file announces, whose tables have the sums their directory gives', () => {
    const font = unpackWoff(woff)
    expect(font.length).toBe(woff.readUInt32BE(16))
    const count = font.readUInt16BE(4)
    const tags = []
    for (let i = 0; i < count; i++) {
      const entry = 12 + i * 16
      const tag = font.toString('latin1', entry, entry + 4)
      const offset = font.readUInt32BE(entry + 8)
      const table = Buffer.from(font.subarray(offset, offset + font.readUInt32BE(entry + 12)))
      // The head table's own adjustment field counts as zero.
      if (tag === 'head') table.writeUInt32BE(0, 8)
      expect(checksum(table), tag).toBe(font.readUInt32BE(entry + 4))
      tags.push(tag)
    }
    expect(tags).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']))
  })

  test('refuses what is no WOFF, and a damaged one', () => {
    expect(() => unpackWoff(Buffer.from('this is a text file of some length, no font at all'))).toThrow()
    const damaged = Buffer.from(woff)
    damaged.fill(0xff, woff.length - 2000)
    expect(() => unpackWoff(damaged)).toThrow()
    expect(() => unpackWoff(woff.subarray(0, woff.length - 100))).toThrow()
  })
})
