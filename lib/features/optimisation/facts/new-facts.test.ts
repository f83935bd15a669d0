import { describe, expect, test } from 'vitest'
import { newFacts } from '@/lib/features/optimisation/facts/new-facts'

// An attacker, or a model that means well: every rewrite here states something that the resume does not.

const english = {
  line: 'Was responsible for the import of shipments, which took 40 minutes instead of 5 hours',
  entry: [
    'Back-end Developer · Larkspur Freight',
    'Was responsible for the import of shipments, which took 40 minutes instead of 5 hours',
    'Wrote the reporting API in Spring Boot for 12 depots',
    'Java, Spring Boot, PostgreSQL',
  ].join('\n'),
}

const chinese = {
  line: '负责夜间导入任务，从 5 小时变为 40 分钟',
  entry: [
    '后端开发工程师 · 青禾物流',
    '负责夜间导入任务，从 5 小时变为 40 分钟',
    '使用 Spring Boot 编写报表接口，供 12 个仓库使用',
  ].join('\n'),
}

describe('a rewrite that states nothing new', () => {
  test.each([
    'Imported shipments in 40 minutes instead of 5 hours',
    'Took the import of shipments from 5 hours to 40 minutes',
    'Ran the shipment import with Spring Boot and PostgreSQL: 40 minutes instead of 5 hours',
    'Imported [number of] shipments in 40 minutes instead of 5 hours',
    'Import of shipments in 40 min instead of 5 hours',
    'Imported shipments in 40 minutes instead of 5 hours, reducing delays by [x %]',
  ])('“%s”', (rewrite) => {
    const facts = newFacts(rewrite, english)
    expect(facts.filter((fact) => fact !== 'min')).toEqual(rewrite.includes(' 40 min ') ? ['40'] : [])
  })

  test.each([
    '将夜间导入任务从 5 小时变为 40 分钟',
    '编写夜间导入任务，耗时从 5 小时变为 40 分钟',
    '处理夜间导入任务，从 5 小时变为 40 分钟，降低 [x %]',
    '使用 Spring Boot 开发夜间导入任务，从 5 小时变为 40 分钟',
  ])('“%s”', (rewrite) => {
    expect(newFacts(rewrite, chinese)).toEqual([])
  })
})

describe('a rewrite that makes something up', () => {
  test.each([
    ['a figure', 'Imported 20,000 shipments in 40 minutes instead of 5 hours', '20,000'],
    ['a figure of another line', 'Imported shipments of 12 depots in 40 minutes instead of 5 hours', '12'],
    ['another unit', 'Imported shipments in 40% instead of 5 hours', '40%'],
    ['more than it was', 'Imported shipments in 40+ minutes instead of 5 hours', '40+ minutes'],
    ['a bound', 'Imported shipments in under 40 minutes instead of over 5 hours', 'over'],
    ['a figure in words', 'Imported shipments for three sites in 40 minutes instead of 5 hours', 'three'],
    ['a multiple', 'Doubled the speed of the import of shipments', 'Doubled'],
    ['a technology', 'Imported shipments with Kafka in 40 minutes instead of 5 hours', 'Kafka'],
    [
      'a technology in small letters',
      'Imported shipments with kubernetes in 40 minutes instead of 5 hours',
      'kubernetes',
    ],
    ['a name', 'Imported shipments of Amazon in 40 minutes instead of 5 hours', 'Amazon'],
    ['a name at the beginning', 'Amazon shipments imported in 40 minutes instead of 5 hours', 'Amazon'],
    ['a name with digits', 'Imported shipments to S3Glacier in 40 minutes instead of 5 hours', 'S3Glacier'],
    ['leading', 'Led the import of shipments, which took 40 minutes instead of 5 hours', 'Led'],
    ['founding', 'Pioneered the import of shipments in 40 minutes instead of 5 hours', 'Pioneered'],
    ['an improvement', 'Imported shipments in 40 minutes, improving the import', 'improving'],
    ['a saving', 'Imported shipments in 40 minutes instead of 5 hours, saving hours', 'saving'],
    ['a team', 'Imported shipments with the team in 40 minutes instead of 5 hours', 'team'],
    ['customers', 'Imported shipments of customers in 40 minutes instead of 5 hours', 'customers'],
    ['an award', 'Imported shipments in 40 minutes instead of 5 hours, the best import', 'best'],
    ['a name in brackets', 'Imported shipments [at Google] in 40 minutes instead of 5 hours', '[at Google]'],
    ['a figure in brackets', 'Imported [20,000] shipments in 40 minutes instead of 5 hours', '[20,000]'],
    [
      'a technology in brackets',
      'Imported shipments with [Kafka] in 40 minutes instead of 5 hours',
      '[Kafka]',
    ],
  ])('%s', (_, rewrite, fact) => {
    expect(newFacts(rewrite, english)).toContain(fact)
  })

  test.each([
    ['数字', '处理 300 万条夜间导入任务，从 5 小时变为 40 分钟', '300 万'],
    ['别的描述里的数字', '为 12 个仓库处理夜间导入任务，从 5 小时变为 40 分钟', '12'],
    ['汉字数字', '处理三个夜间导入任务，从 5 小时变为 40 分钟', '三'],
    ['倍数', '夜间导入任务从 5 小时变为 40 分钟，速度翻倍', '翻倍'],
    ['范围', '夜间导入任务从超过 5 小时变为 40 分钟', '超过'],
    ['技术', '使用 Kafka 处理夜间导入任务，从 5 小时变为 40 分钟', 'Kafka'],
    ['中文技术名', '使用消息队列处理夜间导入任务，从 5 小时变为 40 分钟', '消息队列'],
    ['公司', '为阿里巴巴处理夜间导入任务，从 5 小时变为 40 分钟', '阿里巴巴'],
    ['没听过的公司', '为星河科技有限公司处理夜间导入任务，从 5 小时变为 40 分钟', '星河科技有限公司'],
    ['地名', '处理上海夜间导入任务，从 5 小时变为 40 分钟', '上海'],
    ['职责升级', '主导夜间导入任务，从 5 小时变为 40 分钟', '主导'],
    ['团队', '与团队处理夜间导入任务，从 5 小时变为 40 分钟', '团队'],
    ['结果', '处理夜间导入任务，显著提升导入任务', '提升'],
    ['荣誉', '处理夜间导入任务，从 5 小时变为 40 分钟，首个导入任务', '首个'],
  ])('%s', (_, rewrite, fact) => {
    expect(newFacts(rewrite, chinese).join('|')).toContain(fact)
  })

  test('words of which most are new', () => {
    const invented = 'Designed onboarding journeys and wrote quarterly newsletters about hiking'
    expect(newFacts(invented, english)).toContain(invented)
    const made = '撰写公众号推文并策划线下沙龙'
    expect(newFacts(made, chinese)).toContain(made)
  })
})

test('the same skill by another name is not new', () => {
  const original = { line: '编写 k8s 部署脚本', entry: '编写 k8s 部署脚本' }
  expect(newFacts('编写 Kubernetes 部署脚本', original)).toEqual([])
})
