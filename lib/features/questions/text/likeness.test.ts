import { describe, expect, it } from 'vitest'
import { fold } from '@/lib/features/questions/text/fold'
import { comparable, information, sharedContent } from '@/lib/features/questions/text/likeness'

function shared(reference: string, ...texts: string[]): number {
  return sharedContent(
    comparable(fold(reference)),
    texts.map((text) => comparable(fold(text))),
    information,
    false,
  )
}

describe('sharedContent', () => {
  it('is whole for the same words in any order and form', () => {
    expect(shared('The index avoids scanning the table', 'scan of tables avoided by indexes')).toBe(1)
    expect(shared('索引避免全表扫描', '扫描全表被索引避免')).toBeGreaterThan(0.9)
  })

  it.each([
    ['inserts an element quickly', 'adding items is fast', 'throwing parties is loud'],
    ['减少库存占用的资金', '降低存货压住的钱', '认真对待每一位同学'],
    ['prevents a deadlock', '避免死锁', '喜欢唱歌'],
    ['deallocated memory', 'memory that was dealocated', 'a pleasant evening'],
  ])('finds %s in other words', (reference, same, other) => {
    expect(shared(reference, same)).toBeGreaterThan(0.4)
    expect(shared(reference, same)).toBeGreaterThan(shared(reference, other) + 0.3)
  })

  it('takes what is denied for little', () => {
    const said = shared('locks the account', 'we lock the account')
    expect(shared('locks the account', 'we never lock the account')).toBeLessThan(said / 2)
    expect(shared('锁定账户', '我们没有锁定账户')).toBeLessThan(shared('锁定账户', '我们会锁定账户'))
  })

  it('puts together what several sentences say', () => {
    const apart = shared('rotates keys and revokes tokens', 'keys are rotated', 'tokens are revoked')
    expect(apart).toBeGreaterThan(shared('rotates keys and revokes tokens', 'keys are rotated'))
  })

  it('shares nothing with silence', () => {
    expect(shared('rotates keys')).toBe(0)
    expect(shared('', 'rotates keys')).toBe(0)
  })
})
