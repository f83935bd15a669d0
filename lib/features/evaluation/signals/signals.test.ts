import { describe, expect, it } from 'vitest'
import { alternatives, initiative } from '@/lib/features/evaluation/signals/alternatives'
import { composed, structure } from '@/lib/features/evaluation/signals/delivery'
import { givesMeasure, outcome } from '@/lib/features/evaluation/signals/measures'
import { reasoning } from '@/lib/features/evaluation/signals/reasoning'
import { type StoryPart, storyParts, tellsPart } from '@/lib/features/evaluation/signals/story'
import { fold } from '@/lib/features/questions/text/fold'

const shows = (sign: RegExp, sentence: string) => sign.test(fold(sentence).text)

describe('measures', () => {
  it.each([
    'It went from 2.4 seconds to 180 ms.',
    'Complaints fell by thirty percent.',
    'We had three weeks.',
    'We halved the queue.',
    'Tickets fell from about thirty a month to four.',
    '接口耗时从 800 毫秒降到 120 毫秒。',
    '通过率百分之九十一。',
    '工期三周，两个人。',
    '返工少了一半。',
  ])('has a figure: %s', (sentence) => expect(givesMeasure(fold(sentence).text)).toBe(true))

  it.each([
    'I am 28 years old.',
    'It was a lot faster.',
    'First, I ask why.',
    '我今年二十八岁。',
    '有一次，一个客户打来电话。',
    '第一步先看日志。',
    '快了很多。',
  ])('has none: %s', (sentence) => expect(givesMeasure(fold(sentence).text)).toBe(false))

  it('knows what came of it', () => {
    expect(shows(outcome, 'In the end it shipped on time.')).toBe(true)
    expect(shows(outcome, '最后错误率降到千分之二。')).toBe(true)
    expect(shows(outcome, 'I like working with people.')).toBe(false)
  })
})

describe('reasons and alternatives', () => {
  it.each([
    'I did it because it was slow.',
    'If the queue grows, we add a worker.',
    '因为量大，所以拆开。',
    '先灰度，避免影响所有人。',
  ])('gives a reason: %s', (sentence) => expect(shows(reasoning, sentence)).toBe(true))

  it.each(['I have worked here since 2019.', 'It is a good tool.', '我做过三年后端。'])(
    'gives none: %s',
    (sentence) => expect(shows(reasoning, sentence)).toBe(false),
  )

  it('hears what was weighed and what was started', () => {
    expect(shows(alternatives, 'I chose a queue instead of a cron job.')).toBe(true)
    expect(shows(alternatives, '比起加机器，缓存的代价更小。')).toBe(true)
    expect(shows(alternatives, 'I chose a queue.')).toBe(false)
    expect(shows(initiative, 'Nobody asked, but I wrote a small script.')).toBe(true)
    expect(shows(initiative, '我主动做了个试点。')).toBe(true)
    expect(shows(initiative, 'My manager told me to.')).toBe(false)
  })
})

describe('stories', () => {
  const parts = (sentence: string): StoryPart[] =>
    storyParts.filter((part) => tellsPart(fold(sentence).text, part))

  it('tells the parts of a story apart', () => {
    expect(parts('Last year our shop had an outage.')).toContain('situation')
    expect(parts('I had to restore it within an hour.')).toContain('task')
    expect(parts('I rolled it back and called the customer.')).toContain('action')
    expect(parts('As a result, complaints fell to two.')).toContain('result')
    expect(parts('去年双十一，我们组的支付挂了。')).toContain('situation')
    expect(parts('我的任务是一小时内恢复。')).toContain('task')
    expect(parts('我先回滚，再逐个联系客户。')).toContain('action')
    expect(parts('最后投诉降到两起。')).toContain('result')
  })

  it.each([
    'I am a team player and communicate well.',
    'Good communication is essential.',
    '我认真负责，善于沟通。',
  ])('hears no deed in: %s', (sentence) => expect(parts(sentence)).not.toContain('action'))
})

describe('delivery', () => {
  it('hears order and composure', () => {
    expect(shows(structure, 'First I measure, then I change one thing.')).toBe(true)
    expect(shows(structure, '一是成本，二是时间。')).toBe(true)
    expect(shows(structure, 'I measure it.')).toBe(false)
    expect(shows(composed, 'It was my mistake, and I told her the same day.')).toBe(true)
    expect(shows(composed, '责任在我，我第一时间上报。')).toBe(true)
    expect(shows(composed, 'The page loads all orders at once.')).toBe(false)
  })
})
