/** Fields that hold ids, codes and names of engines, which are no words about a person. */
const codes = new Set([
  'id',
  'interviewId',
  'turnId',
  'language',
  'mode',
  'author',
  'kind',
  'type',
  'status',
  'reason',
  'bankId',
  'dimension',
  'engine',
  'engines',
  'fallback',
  'rubricVersion',
  'reportId',
  'part',
  'aspect',
  'level',
  'confidence',
  'band',
  'severity',
  'unjudged',
  'unit',
])

/**
 * A copy of a value in whose texts none of a person's names is left: the whole name in any case, and each part
 * of it (given name, family name) as a word of its own. Of a Chinese name the part after the family name.
 */
export function hideNames<Value>(value: Value, names: readonly string[], substitute: string): Value {
  return hide(
    value,
    names.flatMap((name) => [...wholeName(name), ...partsOf(name)]),
    substitute,
  )
}

/** A copy of a value in whose texts a name of several words, such as a company's, is gone as a whole, in any case. */
export function hideWholeName<Value>(value: Value, name: string, substitute: string): Value {
  return hide(value, wholeName(name), substitute)
}

function hide<Value>(value: Value, patterns: readonly string[], substitute: string): Value {
  // The longest first, so that a whole name goes before its parts.
  const sorted = [...new Set(patterns)].sort((a, b) => b.length - a.length)
  if (sorted.length === 0) return value
  return replaceIn(value, new RegExp(sorted.join('|'), 'gu'), substitute) as Value
}

function replaceIn(value: unknown, pattern: RegExp, substitute: string): unknown {
  if (typeof value === 'string') return value.replace(pattern, substitute)
  if (Array.isArray(value)) return value.map((one) => replaceIn(one, pattern, substitute))
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      codes.has(key) ? one : replaceIn(one, pattern, substitute),
    ]),
  )
}

function wholeName(name: string): string[] {
  const words = name.split(/\s+/).filter(Boolean)
  return words.length === 0 ? [] : [asWord(words.map(anyCase).join('\\s*'))]
}

/** A part alone is a name only as it is written: "Will" is one, "will" is not. */
function partsOf(name: string): string[] {
  const words = name.split(/\s+/).filter(Boolean)
  if (words.length < 2 && !isChinese(name)) return []
  return words.flatMap((word) => (isChinese(word) ? chineseParts(word) : [asWord(RegExp.escape(word))]))
}

function isChinese(word: string): boolean {
  return /^\p{Script=Han}+$/u.test(word.trim())
}

function chineseParts(name: string): string[] {
  const given = name.slice(name.length > 3 ? 2 : 1)
  return given.length > 1 ? [name, given] : [name]
}

/** Chinese runs on without spaces, so only Latin letters beside it make a name part of another word. */
function asWord(pattern: string): string {
  return `(?<![\\p{Script=Latin}\\p{N}])(?:${pattern})(?![\\p{Script=Latin}\\p{N}])`
}

function anyCase(word: string): string {
  return [...word]
    .map((letter) => {
      const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()]
      return lower === upper ? RegExp.escape(letter) : `[${lower}${upper}]`
    })
    .join('')
}
