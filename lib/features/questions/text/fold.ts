/** A text made comparable, and for each of its UTF-16 units the span of the original it came from. */
export type Folded = { text: string; starts: number[]; ends: number[] }

const replacements: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}

/**
 * Lower case, compatibility forms (NFKC: full width to half width), one kind of quotation mark and dash, and
 * single spaces. What is found in it leads back to the original by `originalSpan`.
 */
export function fold(text: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] }
  const parts: string[] = []
  let spaced = true
  let index = 0
  for (const character of text) {
    const end = index + character.length
    const plain = foldCharacter(character)
    const isSpace = plain === ' '
    if (!(isSpace && spaced)) {
      parts.push(plain)
      for (let unit = 0; unit < plain.length; unit += 1) {
        folded.starts.push(index)
        folded.ends.push(end)
      }
    }
    spaced = isSpace
    index = end
  }
  folded.text = parts.join('')
  return folded
}

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x4e00 && code <= 0x9fff) return character
  const known = replacements[character]
  if (known) return known
  if (code > 0x20 && code < 0x80) return character.toLowerCase()
  if (/\s/u.test(character)) return ' '
  // Format characters (zero-width spaces, direction marks, soft hyphens) would hide a word from every comparison.
  if (/\p{Cf}/u.test(character)) return ''
  const plain = character.normalize('NFKC').toLowerCase()
  return /^\s+$/u.test(plain) ? ' ' : plain
}

/** Where a stretch of a folded text lies in the original. */
export function originalSpan(folded: Folded, from: number, to: number): { start: number; end: number } {
  return { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0 }
}
