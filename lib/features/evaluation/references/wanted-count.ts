const numerals: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
}

const numeral = '([2-6]|two|three|four|five|six|[两二三四五六])'

const wants = new RegExp(
  `\\b(?:name|list|give|state|mention|identify|describe)\\b(?: \\w+){0,3}? ${numeral}\\b|(?:列举|写出|说出|举出|列出|至少|任意|任答|答出|指出)[^，。；]{0,4}?${numeral}\\s*[个种点条项方类]`,
  'iu',
)

/** How many things a question asks for ("name three …", "列举三种…"); null when it does not say. */
export function wantedCount(question: string): number | null {
  const match = question.match(wants)
  const found = (match?.[1] ?? match?.[2])?.toLowerCase()
  return found ? (numerals[found] ?? Number(found)) : null
}
