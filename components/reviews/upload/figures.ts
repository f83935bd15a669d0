const mega = 1024 * 1024

/** Bytes as people say them, in a language. */
export function inBytes(bytes: number, locale: string): string {
  if (bytes < mega / 10) return unit(Math.ceil(bytes / 1024), 'kilobyte', locale)
  return unit(bytes / mega, 'megabyte', locale, bytes < 100 * mega ? 1 : 0)
}

/** A speed as people say it. */
export function inSpeed(bytesPerSecond: number, locale: string): string {
  if (bytesPerSecond < mega / 10) {
    return unit(Math.round(bytesPerSecond / 1024), 'kilobyte-per-second', locale)
  }
  return unit(bytesPerSecond / mega, 'megabyte-per-second', locale, 1)
}

/** A time to wait as people say it: seconds, or from a minute and a half on minutes. */
export function inTime(seconds: number, locale: string): string {
  const style = seconds < 90 ? 'second' : 'minute'
  const amount = Math.max(1, Math.ceil(style === 'second' ? seconds : seconds / 60))
  return new Intl.NumberFormat(locale, { style: 'unit', unit: style, unitDisplay: 'long' }).format(amount)
}

function unit(amount: number, name: string, locale: string, digits = 0): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: name, maximumFractionDigits: digits }).format(
    amount,
  )
}
