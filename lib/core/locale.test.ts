import { describe, expect, test } from 'vitest'
import { chooseLocale } from '@/lib/core/locale'

describe('chooseLocale', () => {
  test('a remembered choice wins over the browser', () => {
    expect(chooseLocale('en', 'zh-CN,zh;q=0.9')).toBe('en')
  })
  test('the best quality we speak is taken, whatever the order', () => {
    expect(chooseLocale(undefined, 'fr, en;q=0.4, zh-TW;q=0.8')).toBe('zh-CN')
  })
  test('a language marked q=0 is refused by the reader', () => {
    expect(chooseLocale(undefined, 'zh;q=0, en;q=0.1')).toBe('en')
  })
  test('an unknown cookie and no header mean English', () => {
    expect(chooseLocale('xx', null)).toBe('en')
  })
})
