import { expect, test } from 'vitest'
import { quotableFact } from '@/lib/features/questions/choosing/quotable-fact'

test.each([
  [
    '1、负责商家后台的重构，使用 React 和 TypeScript 替换旧的 jQuery 页面；',
    '负责商家后台的重构，使用 React 和 TypeScript 替换旧的 jQuery 页面',
  ],
  ['- Built the payment gateway of a bookshop in Go.', 'Built the payment gateway of a bookshop in Go'],
  ['（2）搭建组件库，被 6 个项目使用。', '搭建组件库，被 6 个项目使用'],
  ['2.4PB of events stored in ClickHouse', '2.4PB of events stored in ClickHouse'],
  [
    'Led the migration, 2019-03 - 2021-06, of all services',
    'Led the migration, 2019-03 - 2021-06, of all services',
  ],
])('of “%s” is read out without its marker and last punctuation', (line, quote) => {
  expect(quotableFact(line)).toEqual({ quote, shortened: false })
})

test.each([
  [
    'Teach five classes of 28 pupils in grades 6 to 8; average growth on the state test rose from 54% to 71% in three years.',
    'Teach five classes of 28 pupils in grades 6 to 8',
  ],
  [
    'Cut the cost of 1,250,000 messages a day (Kafka, RabbitMQ and others) by a third, then moved the rest to a cheaper region over two years',
    'Cut the cost of 1,250,000 messages a day (Kafka, RabbitMQ and others) by a third',
  ],
  [
    '负责商家后台的重构，使用 React 和 TypeScript 替换旧的 jQuery 页面，首屏时间由 4.2 秒降到 1.6 秒，并在六个月内推广到全部业务线',
    '负责商家后台的重构，使用 React 和 TypeScript 替换旧的 jQuery 页面',
  ],
])('of a long line is what stands before the end of a clause', (line, quote) => {
  expect(quotableFact(line)).toEqual({ quote, shortened: true })
})

test.each([
  ['says how to reach somebody', 'Reach me at dana@example.com for the portfolio of the project'],
  ['has a telephone number', '项目负责人，联系电话：13900001111，负责整体交付'],
  ['has an address', 'Wrote the blog https://dana.example about databases'],
  ['is too short', 'Java'],
  ['is long and has no break', 'word '.repeat(40)],
  ['is a row of a table', 'Engineer | Berlin | 2019 to 2021 and more'],
])('nothing of a line that %s', (_, line) => {
  expect(quotableFact(line)).toBeNull()
})
