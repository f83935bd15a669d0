/**
 * The stem of a lower-case English word: plural, past, progressive and the commonest derived endings taken off,
 * so that "prioritised", "prioritising" and "prioritizes" are one word. Comparison only; not for display.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word
  let root = word.replace(/ys(?:is|es?|ed|ing|t|ts|er|ers)$/, 'ys').replace(/yz(?:es?|ed|ing|er|ers)$/, 'ys')
  root = root.replace(/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1')
  root = plural(root)
  root = inflection(root)
  if (root.length > 6) root = root.replace(/(?:ization|izer|iz)$/, 'iz')
  if (root.length > 7)
    root = root.replace(/(?:ation|ator|ative)$/, 'at').replace(/(?:ment|ness|able|ible|ance|ence)$/, '')
  if (root.length > 5) root = root.replace(/(?:ly)$/, '')
  if (root.length > 4) root = root.replace(/e$/, '').replace(/y$/, 'i')
  return root
}

function plural(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2)
  return word.replace(/s$/, '')
}

function inflection(word: string): string {
  if (/ied$/.test(word)) return `${word.slice(0, -3)}y`
  if (/eed$/.test(word)) return /(?:agreed|guaranteed|decreed|freed)$/.test(word) ? word.slice(0, -1) : word
  const root = word.match(/^(.*[aeiouy].*)(?:ed|ing)$/)?.[1]
  if (root === undefined || root.length < 3) return word
  // "planned" → "plan", but "billed" → "bill"
  if (/([bdfgmnprt])\1$/.test(root)) return root.slice(0, -1)
  return root
}
