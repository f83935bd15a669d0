/** Signs that stand before list items in all kinds of documents. */
const sign = /^(?:[•●▪◦∙‣⁃○■□◆◇►▶▸▹➢➤➔❖✓✔✦✧★☆→»›❯◉◎⚫⬤⚬▫▻◾◼⦁⋅·※‐]|[\u2794-\u27be])\s*(?=\S)/u
/** Signs that may also begin a text: only with a space after them, and not when the line ends with the same. */
const doubtful = /^(?:[-–—*+§Øøo¾v]|\uf0b7)\s+(?=\S)/u
/** Numbers stay in the text. */
const numbered = /^(?:[(（]?\d{1,2}[)）、]|\d{1,2}[.．](?!\d)|[①-⑳])\s*\S/u

/** A line's text without the sign of a list item before it, and whether it is one. */
export function takeBullet(text: string): { text: string; bullet: boolean } {
  const without = text.replace(sign, '')
  if (without !== text) return { text: without, bullet: true }
  const first = text.charAt(0)
  if (doubtful.test(text) && !(/[-–—*]/.test(first) && text.endsWith(first))) {
    return { text: text.replace(doubtful, ''), bullet: true }
  }
  return { text, bullet: numbered.test(text) }
}
