import type { Decisions, Order, Suggestion } from '@/lib/features/optimisation/model'
import { type ResumeContent, resumeContentSchema } from '@/lib/features/resumes/model'
import { skillNamed } from '@/lib/features/resumes/skills/find-skills'

/** The resume with all that the person accepted, and nothing else changed. The given content stays as it is. */
export function applyDecisions(
  content: ResumeContent,
  suggestions: Suggestion[],
  decisions: Decisions,
): ResumeContent {
  const changed = structuredClone(content)
  const accepted = suggestions.filter(({ id }) => decisions[id]?.choice === 'accepted')
  for (const suggestion of accepted) {
    const text = decisions[suggestion.id]?.text
    if (suggestion.kind === 'wording' && text) put(changed, suggestion.path, text)
    if (suggestion.kind === 'skill') nameSkill(changed, text ?? suggestion.name)
  }
  // Lists within entries first: the paths name places in the lists as they were.
  const orders = accepted.filter((one) => one.kind === 'order')
  for (const order of orders.sort((a, b) => b.path.length - a.path.length)) reorder(changed, order)
  return resumeContentSchema.parse(changed)
}

type Node = Record<string, unknown>

function parentOf(content: ResumeContent, path: string): { parent: Node; key: string } | null {
  const keys = path.split('.')
  const key = keys.pop() ?? ''
  let parent: unknown = content
  for (const each of keys) {
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, each)) return null
    parent = (parent as Node)[each]
  }
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
    ? { parent: parent as Node, key }
    : null
}

function put(content: ResumeContent, path: string, text: string): void {
  const place = parentOf(content, path)
  if (place) place.parent[place.key] = text
}

function reorder(content: ResumeContent, { path, order }: Order): void {
  const place = parentOf(content, path)
  const items = place?.parent[place.key]
  if (!place || !Array.isArray(items)) return
  const moved = order.flatMap((index) => (index in items ? [items[index]] : []))
  place.parent[place.key] = [...moved, ...items.filter((_, index) => !order.includes(index))]
}

/** Names a skill beside those of its field, or by itself where the resume lists single skills. */
function nameSkill({ skills }: ResumeContent, name: string): void {
  const category = skillNamed(name)?.category
  const groups = skills.filter(({ keywords }) => keywords.length > 0)
  const own = groups.find(({ keywords }) => keywords.some((one) => skillNamed(one)?.category === category))
  if (own) own.keywords.push(name)
  else skills.push({ name, level: '', keywords: [] })
}
