import { fold } from '@/lib/features/questions/text/fold'

/** Whether a line of a resume shows a skill by one of its names. Latin names count as whole words only. */
export function showsSkill(line: string, skill: { name: string; aliases: readonly string[] }): boolean {
  const text = fold(line).text
  return [skill.name, ...skill.aliases].some((name) => mentions(text, fold(name).text.trim()))
}

function mentions(text: string, name: string): boolean {
  if (!name) return false
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = /[a-z0-9]/.test(name[0] ?? '') && /[a-z0-9]/.test(text[at - 1] ?? ' ')
    const after = /[a-z0-9]/.test(name.at(-1) ?? '') && /[a-z0-9]/.test(text[at + name.length] ?? ' ')
    if (!before && !after) return true
  }
  return false
}
