import type { ResumeLine } from '../document.ts'
import { plainLines } from './plain-lines.ts'

const heading = /^(#{1,6})\s+(.+?)\s*#*$/
const sizes = [1.8, 1.4, 1.2, 1.1, 1, 1]
const link = /!?\[([^\]\n]{0,300})\]\(([^)\s]{1,500})[^)\n]{0,200}\)/g
const rule = /^\s*(?:[-*_]\s*){3,}$/
/** A row of a table, and the line between its head and its rows. */
const row = /^\|(.*)\|$/
const divider = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/
const strong = /(\*\*|__)(?=\S)([^*_\n]{1,300})(?<=\S)\1/g
const emphasis = /(?<![\w*])[*_](?=\S)([^*_\n]{1,300})(?<=\S)[*_](?![\w*])/g

/** The lines of a Markdown text without its signs; null when the text has none of Markdown's headings. */
export function markdownLines(text: string): ResumeLine[] | null {
  if (!/^#{1,6}\s+\S/m.test(text)) return null
  return plainLines(text).flatMap((line) => {
    if (rule.test(line.text) || /^```/.test(line.text) || divider.test(line.text)) return []
    const cells = row
      .exec(line.text)?.[1]
      ?.split('|')
      .map((cell) => withoutSigns(cell.trim()))
    if (cells) return [{ ...line, text: cells.filter((cell) => cell !== '').join('\t') }]
    const [, hashes, title] = heading.exec(line.text) ?? []
    const shown = withoutSigns(title ?? line.text)
    const isBold =
      title !== undefined || withoutSigns(line.text.replace(strong, '')).replace(/[\s|·,，:：]/g, '') === ''
    return [{ ...line, text: shown, bold: isBold, size: hashes ? (sizes[hashes.length - 1] ?? 1) : 1 }]
  })
}

function withoutSigns(text: string): string {
  return text
    .replace(link, (_, shown: string, address: string) =>
      shown === address || shown === '' ? address : `${shown} (${address})`,
    )
    .replace(strong, '$2')
    .replace(emphasis, '$1')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/<(https?:[^>\s]+|[^>\s@]+@[^>\s]+)>/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .trim()
}
