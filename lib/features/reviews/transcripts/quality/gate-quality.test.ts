import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/core/locale'
import { gateQuality } from '@/lib/features/reviews/transcripts/quality/gate-quality'
import type { Transcript, TranscriptLine } from '@/lib/features/reviews/transcripts/schema'

type Said = [speaker: string | null, text: string, certainty?: number]

function transcript(said: Said[], language: Locale = 'en', timed = true): Transcript {
  const lines = said.map(
    ([speaker, text, certainty = null], index): TranscriptLine => ({
      ...{ id: `l${index}`, speaker, text, certainty },
      startMs: timed ? index * 10_000 : null,
      endMs: timed ? index * 10_000 + 8_000 : null,
    }),
  )
  return {
    language,
    speakers: [
      { id: 'a', name: 'Ana', role: 'interviewer', guessed: true },
      { id: 'b', name: 'Ben', role: 'candidate', guessed: true },
    ],
    lines,
  }
}

const answer =
  'I worked on the payment service for three years, and I moved it to a queue so that no order was lost when the bank was slow. ' +
  'We measured the delay every day and it went down from four seconds to one, which the whole team was happy about. ' +
  'Before that I had been on the search team, and the lesson from there was to write down why we decided something.'
const talk: Said[] = [
  ['a', 'Could you tell me about a project that you are proud of?'],
  ['b', answer],
  ['a', 'What would you do differently today?'],
  [
    'b',
    `Looking back, there are things that I would change. ${answer} And I would have asked for help earlier.`,
  ],
]
const chineseTalk: Said[] = [
  ['a', '请介绍一个你印象最深的项目。'],
  ['b', '我在支付团队工作了三年，负责把订单服务迁移到消息队列上，银行接口变慢的时候订单也不会丢。'.repeat(3)],
  ['a', '如果重来一次，你会怎么做？'],
  ['b', '我会更早地做压测，也会更早地和银行沟通接口的限流策略，这样上线的时候就不会手忙脚乱。'.repeat(3)],
]
const kinds = (...given: Parameters<typeof transcript>) =>
  gateQuality(transcript(...given)).map(({ kind }) => kind)

describe('the quality gate', () => {
  test('finds nothing in an ordinary conversation', () => {
    expect(gateQuality(transcript(talk))).toEqual([])
    expect(gateQuality(transcript(chineseTalk, 'zh-CN'))).toEqual([])
  })

  test('next to nothing said, and little', () => {
    expect(gateQuality(transcript([]))).toMatchObject([
      { kind: 'nearly_empty', severity: 'stops' },
      { kind: 'no_question', severity: 'limits' },
    ])
    expect(gateQuality(transcript(talk.slice(0, 2)))).toMatchObject([{ kind: 'short', severity: 'limits' }])
  })

  test('nobody asks', () => {
    expect(kinds([...talk.filter(([speaker]) => speaker === 'b'), ['a', 'I see.']])).toEqual(['no_question'])
  })

  test('one speaker, nobody told apart, and a second one who only coughs', () => {
    expect(kinds(talk.map(([, text]): Said => ['a', text]))).toEqual(['one_speaker'])
    expect(kinds([...talk.map(([, text]): Said => ['a', text]), ['b', 'Hm']])).toEqual(['one_speaker'])
    expect(kinds(talk.map(([, text]): Said => [null, text]))).toEqual(['no_speakers'])
  })

  test('lines nobody was sure of are named, and stop it when they are the most', () => {
    const [first, second, third, last] = talk
    if (!first || !second || !third || !last) throw new Error('the talk has four lines')
    const some = gateQuality(transcript([[...first], ['b', answer, 0.3], [...third], ['b', last[1], 0.9]]))
    expect(some).toMatchObject([
      { kind: 'poor_recognition', severity: 'limits', unjudged: ['these_lines'], lines: ['l1'] },
    ])
    expect(gateQuality(transcript(talk.map(([who, text]): Said => [who, text, 0.3])))).toMatchObject([
      { kind: 'poor_recognition', severity: 'stops', share: 1 },
    ])
    expect(kinds(talk.map(([who, text]): Said => [who, text, 0.8]))).toEqual([])
  })

  test.each([
    [
      'one word over and over',
      'thank you thank you thank you thank you thank you thank you thank you '.repeat(3),
    ],
    ['a sign over and over', '的'.repeat(90)],
    ['what recognisers invent', '请不吝点赞 订阅 转发 打赏支持明镜与点点栏目'.repeat(3)],
    ['letters without words', 'xkcd wrtz pfgh bcdfg hjklm qwrtp zxcvb mnbvc kjhgf dsplk wrtpl '.repeat(3)],
    ['another encoding', 'Ã¤Ã¶Ã¼ Ã©Ã¨ the Ã¤ and Ã¶Ã¼ what Ã©Ã¨ is Ã¤ this Ã¶ all about Ã¼ then '.repeat(2)],
  ])('babble: %s', (_, text) => {
    const found = gateQuality(transcript([...talk, ['b', text]]))
    expect(found).toMatchObject([{ kind: 'babble', severity: 'limits', lines: ['l4'] }])
  })

  test('a line that comes again and again is babble, a "yes" is not', () => {
    const again = Array.from({ length: 8 }, (): Said => ['b', 'The weather is nice today, is it not?'])
    expect(kinds([...talk, ...again])).toEqual(['babble'])
    const yes = Array.from({ length: 8 }, (_, index): Said => [index % 2 ? 'a' : 'b', 'Mm'])
    expect(kinds([...talk, ...yes])).toEqual([])
  })

  test('ordinary technical talk is no babble', () => {
    const technical: Said[] = [
      [
        'b',
        'HTTPS uses TLS, SSH keys, DNS, CDN, GRPC, HTML, CSS and XML; nginx, mysql, kubectl, systemd, rsync.',
      ],
      ['b', '我们用 K8s、gRPC、MySQL、RocksDB，QPS 从 2,000 提到 12,000，P99 从 300ms 降到 80ms。'],
      ['b', 'ha ha ha ha ha'],
    ]
    expect(kinds([...talk, ...technical])).toEqual([])
  })

  test('another language than the one it is to be judged in', () => {
    expect(kinds(talk, 'zh-CN')).toEqual(['other_language'])
    expect(kinds(chineseTalk, 'en')).toEqual(['other_language'])
    expect(gateQuality(transcript(talk, 'zh-CN'))).toMatchObject([{ severity: 'stops' }])
    const japanese = '前の会社では決済システムの開発を担当していました。何を学びましたか？'.repeat(8)
    const french =
      'Dans mon dernier poste, je développais un système de paiement pour une banque. Pourquoi nous quitter ? '.repeat(
        12,
      )
    for (const text of [japanese, french])
      expect(kinds([...Array(4)].map((_, index): Said => [index % 2 ? 'a' : 'b', text]))).toContain(
        'unknown_language',
      )
  })

  test('mixed languages are no other language', () => {
    const mixed: Said[] = chineseTalk.map(([who, text]) => [
      who,
      `${text}我们用 Redis cluster 和 Kafka consumer group，做 canary release 和 A/B testing。`,
    ])
    expect(kinds(mixed, 'zh-CN')).toEqual([])
  })

  test('without times, pace and pauses are not told', () => {
    expect(gateQuality(transcript(talk, 'en', false))).toEqual([
      { kind: 'no_times', severity: 'notes', unjudged: ['pace', 'pauses'], share: 1, lines: [] },
    ])
  })

  test('nor are they where lines only say when they begin', () => {
    const given = transcript(talk)
    const lines = given.lines.map((line) => ({ ...line, endMs: null }))
    expect(gateQuality({ ...given, lines })).toMatchObject([
      { kind: 'no_ends', unjudged: ['pace', 'pauses'] },
    ])
  })

  test('the gravest comes first', () => {
    expect(
      gateQuality(transcript([['a', 'hello there']], 'en', false)).map(({ severity }) => severity),
    ).toEqual(['stops', 'limits', 'limits', 'notes'])
  })
})
