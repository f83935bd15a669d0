import { pattern } from '@/lib/features/evaluation/signals/sign'

const englishNumber =
  '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|half|a third|a quarter|several hundred)'
const chineseNumber = '(?:\\d[\\d,.]*|[零一二两三四五六七八九十百千万亿半]+)'

/** How old somebody is measures nothing that was done. */
const age =
  /\b(?:aged? )?\d+[- ]years?[- ]old\b|\baged? \d+\b|\b(?:i am|i'm) \d+\b|[\d一二三四五六七八九十]+\s*周?岁/gu

/** "A customer", "one time" in Chinese: a number in form only. */
const article = /(?<![\d零一二三四五六七八九十百千万])一(?=[个名次家台条页篇位节门款套单])/gu

const measure = pattern(
  `\\b${englishNumber}(?:\\s|-)*(?:%|percent|percentage points?|ms\\b|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|k\\b|million|billion|thousand|users?|customers?|clients?|orders?|points?|times|x\\b|gb\\b|mb\\b|qps|rps|requests?|people|students?|pupils?|learners?|classes|lessons?|dollars?|euros?|tickets?|bugs?|errors?|incidents?|lines?|pages?|tables?|rows|services?|files?|branches|loans?|cases|calls?|questions?|files?|borrowers?|person-days)`,
  `\\bfrom (?:\\w+ )?${englishNumber}\\b[^.]{0,24}\\bto (?:\\w+ )?${englishNumber}\\b`,
  '\\b(?:halved|doubled|tripled|twice as|by half|in half)\\b',
  '[$€£¥]\\s?\\d',
  `(?:^|[^第])${chineseNumber}\\s*(?:多|余|来)?\\s*(?:%|个百分点|倍|成(?!为|功|本|长|果|员|就|立|绩|熟)|ms|毫秒|秒|分钟|个?小时|天|周|个月|万|亿|元|块钱|人日|人天|个?人(?!员|才|家|民)|名|单|台|户|套|门课|节课|页|行代码|条|次(?!性|要|序|日)|qps|tps|家|篇|道题|张表|张卷)`,
  '百分之|千分之|万分之|翻了?一?[倍番]|减半|一半',
)

/** Whether a folded sentence gives a figure with what it measures; ages do not count. */
export function givesMeasure(sentence: string): boolean {
  return measure.test(sentence.replace(age, ' ').replace(article, ' '))
}

/** Something changed or came out in the end. */
export const outcome = pattern(
  '\\b(?:as a result|in the end|eventually|the outcome|the result|since then|from then on|(?:later|afterwards?),|by (?:the )?year[- ]end|on time|on schedule|ahead of schedule|went live|shipped|launched|resolved|recovered|repaid|renewed|passed|succeeded|adopted|signed)\\b',
  '\\b(?:reduced|cut|dropped|drops|fell|falls|decreased|lowered|rose|rises|raised|increased|grew|grows|improved|saved|saves|shortened|halved|doubled|went (?:up|down|from)|down (?:to|from)|up (?:to|from))\\b',
  '结果|最后|最终|后来|此后|之后每|从那以后|从此|如期|按时|准时|上线后|成功上线|通过了|解决了|恢复|收回|续签|采纳',
  '(?:降|升|涨|跌|提高|提升|缩短|减少|增加|压缩|增长|下降|上升|节省|节约|控制)(?:到|了|至|在)|降低|下降|提升|缩短|节省|节约',
)
