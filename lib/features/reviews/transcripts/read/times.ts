/** Source of a regular expression for a time: 1:23, 00:01:23, 00:01:23.456, 0:0:5,1, 3:05 PM, 1分23秒, 1m 23s, 83.2s. */
export const timeSource = [
  String.raw`(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[T ]{1,3})?`,
  String.raw`(?:(?:\d{1,3}:\d{1,2}:\d{1,2}|\d{1,3}:\d{2})(?:[.,]\d{1,3})?(?![\d:])(?: ?[ap]\.?m\b\.?)?`,
  String.raw`|(?:\d{1,2} ?(?:小时|时|h) ?)?\d{1,3} ?(?:分钟?|m) ?\d{1,2} ?(?:秒|s)|\d{1,5}\.\d{1,3} ?s)`,
].join('')

/** Source of one for a time, and another up to which it lasts, in groups `start` and `end`. */
export const spanSource = `(?<start>${timeSource})(?: {0,3}(?:--?>|→|[-–—~～,]|至|到|to) {0,3}(?<end>${timeSource}))?`

const clock =
  /(?<a>\d{1,3}):(?<b>\d{1,2})(?::(?<c>\d{1,2}))?(?:[.,](?<fraction>\d{1,3}))?(?: ?(?<half>[ap])\.?m)?/i
const words =
  /(?:(?<hours>\d{1,2}) ?(?:小时|时|h) ?)?(?<minutes>\d{1,3}) ?(?:分钟?|m) ?(?<seconds>\d{1,2}) ?(?:秒|s)/i
const seconds = /^(\d{1,5}\.\d{1,3}) ?s$/i

/** The milliseconds of a time that `timeSource` matches; null for anything else, and for 99 seconds of a minute. */
export function readTime(text: string | undefined): number | null {
  if (text === undefined) return null
  const said = words.exec(text)?.groups
  if (said) return milliseconds(said.hours, said.minutes, said.seconds)
  const count = seconds.exec(text)?.[1]
  if (count !== undefined) return Math.round(Number(count) * 1_000)
  const groups = clock.exec(text)?.groups
  if (!groups) return null
  const { a, b, c, fraction, half } = groups
  const whole = c === undefined && half === undefined ? milliseconds('0', a, b) : milliseconds(a, b, c)
  if (whole === null) return null
  const afternoon =
    half === undefined ? 0 : (half.toLowerCase() === 'p' ? 12 : 0) - (Number(a) === 12 ? 12 : 0)
  return whole + afternoon * 3_600_000 + Number((fraction ?? '0').padEnd(3, '0'))
}

function milliseconds(hours = '0', minutes = '0', seconds = '0'): number | null {
  if (Number(seconds) > 59) return null
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000
}
