import { describe, expect, test } from 'vitest'
import { fontsFor } from '@/components/pdf/fonts'

describe('fontsFor', () => {
  test('ordinary Chinese text needs one family', async () => {
    const { families } = await fontsFor('面试报告：前端工程师 (React, TypeScript) — “很好”, 100%', 'zh-CN')
    expect(families).toHaveLength(1)
  })

  test('English is set in Geist, Chinese in it in Noto Sans SC', async () => {
    const { families, advance } = await fontsFor('Interview 面试', 'en')
    expect(families).toEqual(['geist', 'chinese-simplified'])
    expect(advance('“', 400)).toBeLessThan(0.6)
    expect(advance('面', 400)).toBe(1)
  })

  test('rare characters bring the subsets that have them', async () => {
    const { families, advance } = await fontsFor('张卮 → š ≥', 'zh-CN')
    expect(families.length).toBeGreaterThan(1)
    expect(advance('卮', 400)).toBe(1)
  })

  test('a character that no font has does not stop it', async () => {
    const { families } = await fontsFor('做得好 🎉', 'en')
    expect(families.length).toBeGreaterThanOrEqual(1)
  })

  test('Chinese characters are as wide as they are high, and bold letters wider than normal ones', async () => {
    const { advance } = await fontsFor('', 'zh-CN')
    expect(advance('面', 400)).toBe(1)
    expect(advance('面', 700)).toBe(1)
    expect(advance('i', 400)).toBeLessThan(advance('m', 400))
    expect(advance('m', 400)).toBeLessThan(advance('m', 700))
  })

  test('asked for many times at once, every font is ready for all', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => fontsFor('漢字 龘', 'en')))
    for (const { families, advance } of all) {
      expect(families.slice(0, 2)).toEqual(['geist', 'chinese-simplified'])
      expect(families).toEqual(all[0]?.families)
      expect(advance('龘', 700)).toBe(1)
    }
  })
})
