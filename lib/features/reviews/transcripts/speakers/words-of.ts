/** The little phrases of a folded line: words and pairs of words, pairs and single characters in Chinese, and those at its ends. */
export function wordsOf(text: string): string[] {
  const found = new Set<string>()
  const plain = text.replace(/[^\p{L}\p{N}' ]+/gu, ' ')
  for (const run of plain.match(/[a-z']+(?: +[a-z']+)*|[\u3400-\u9fff]+/g) ?? []) {
    const isHan = /[\u3400-\u9fff]/.test(run)
    const units = isHan ? [...run] : run.split(/ +/)
    for (const [at, unit] of units.entries()) {
      found.add(unit)
      const next = units[at + 1]
      if (next !== undefined) found.add(isHan ? unit + next : `${unit} ${next}`)
    }
  }
  const units = plain.match(/[a-z']+|[\u3400-\u9fff]/g) ?? []
  const isHan = (unit = '') => /[\u3400-\u9fff]/.test(unit)
  const [first, second] = units
  const last = units.at(-1)
  if (first) found.add(`^${first}`)
  if (first && second && isHan(first)) found.add(`^${first}${second}`)
  if (last) found.add(`${last}$`)
  const beforeLast = units.at(-2)
  if (last && beforeLast && isHan(last)) found.add(`${beforeLast}${last}$`)
  return [...found]
}
