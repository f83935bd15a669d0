/** Values that a digit before stands for, so that 20% and "20 percent" are one, and 20% and 20 ms are not. */
const units: Record<string, string> = {
  '%': '%',
  percent: '%',
  个百分点: 'pp',
  万: '万',
  亿: '亿',
  千: '千',
  k: '千',
  thousand: '千',
  m: 'm',
  million: 'm',
  bn: 'bn',
  billion: 'bn',
  倍: 'x',
  x: 'x',
  times: 'x',
  ms: 'ms',
  毫秒: 'ms',
  s: 's',
  seconds: 's',
  秒: 's',
  minutes: 'min',
  分钟: 'min',
  hours: 'h',
  小时: 'h',
  days: 'd',
  天: 'd',
  weeks: 'w',
  周: 'w',
  months: 'mo',
  个月: 'mo',
  years: 'y',
  年: 'y',
}

const counted =
  /([$€£¥￥])?\s?(\d[\d,.]*\d|\d)\s?(\+)?\s?(%|percent|个百分点|万|亿|千|倍|毫秒|秒|分钟|小时|天|周|个月|年|(?:k|m|bn|x|ms|s|thousand|million|billion|times|seconds|minutes|hours|days|weeks|months|years)(?![a-z]))?/gi

const englishWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|twice|thrice|doubl\w+|tripl\w+|quadrupl\w+|halv\w+|tenfold|\w+-fold)\b/gi
const chineseWords =
  /[二三四五六七八九十百千万亿两]+(?=[个家名人项次年月天周倍条款套台份成余多位种门场篇])|数[十百千万亿]|[几上]百|[几上]千|上万|翻[了一两]?[番倍]|一半|减半|过半|百分之[一二三四五六七八九十百零点]+|[一二三四五六七八九]成/g

/** Words that make of a number more, or less, than it says. */
const bounds =
  /\b(?:over|more than|above|nearly|almost|up to|at least|close to)(?= [$€£]?\d)|(?:超过|超|逾|近|多达|高达|至少|将近)(?=\s?\d)/gi

/** The quantities that a text states, each in one form, with the words that state it. */
export function numbersIn(text: string): Map<string, string> {
  const plain = text.normalize('NFKC')
  const found = new Map<string, string>()
  for (const [written, currency = '', digits = '', plus = '', unit = ''] of plain.matchAll(counted)) {
    const value = digits.replace(/,(?=\d{3}(?:\D|$))/g, '')
    found.set(`${currency}${value}${plus}${units[unit.toLowerCase()] ?? unit}`, written.trim())
  }
  for (const pattern of [englishWords, chineseWords, bounds]) {
    for (const [written] of plain.matchAll(pattern)) found.set(written.toLowerCase(), written)
  }
  return found
}
