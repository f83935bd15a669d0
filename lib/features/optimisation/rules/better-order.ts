import type { Order, Target } from '@/lib/features/optimisation/model'
import { entryName } from '@/lib/features/optimisation/resume-lines'
import { countNamed } from '@/lib/features/optimisation/rules/cover-skills'
import { findProblems, weakness } from '@/lib/features/optimisation/rules/find-problems'
import { monthOf } from '@/lib/features/optimisation/rules/months'
import type { ResumeContent } from '@/lib/features/resumes/model'

/** Lists that would serve better in another order: what the position asks for first, and the newest job first. */
export function betterOrder(content: ResumeContent, required: Target['skills']): Order[] {
  const byRelevance = (path: string, entry: string, items: string[], faults = items.map(() => 0)) => {
    const relevance = items.map((item) => countNamed(item, required))
    // Moving things is worth it only where what stands first says nothing of what is asked for.
    if ((relevance[0] ?? 0) > 0) return []
    if (relevance.every((count) => count === 0)) return []
    const order = sorted(
      items,
      (a, b) => (relevance[b] ?? 0) - (relevance[a] ?? 0) || (faults[a] ?? 0) - (faults[b] ?? 0),
    )
    return orderOf(path, entry, 'relevance', items, order)
  }
  const bullets = (['work', 'projects'] as const).flatMap((list) =>
    content[list].flatMap(({ highlights }, index) => {
      const owner = `${list}.${index}`
      const faults = highlights.map((line) => weakness(findProblems(line)))
      return byRelevance(`${owner}.highlights`, entryName(content, owner), highlights, faults)
    }),
  )
  const skills = content.skills.map(({ name, keywords }) =>
    [name, keywords.join(', ')].filter(Boolean).join(': '),
  )
  return [...jobsByDate(content), ...byRelevance('skills', '', skills), ...bullets]
}

function jobsByDate({ work }: ResumeContent): Order[] {
  if (work.some(({ startDate }) => monthOf(startDate, 'start') === null)) return []
  const end = (index: number) => monthOf(work[index]?.endDate ?? '', 'end') ?? Number.POSITIVE_INFINITY
  const start = (index: number) => monthOf(work[index]?.startDate ?? '', 'start') ?? 0
  const items = work.map(({ position, name, startDate }) =>
    [position, name, startDate].filter(Boolean).join(' · '),
  )
  const order = sorted(items, (a, b) => {
    const [ours, theirs] = [end(a), end(b)]
    return ours === theirs ? start(b) - start(a) : theirs - ours
  })
  return orderOf('work', '', 'dates', items, order)
}

/** The indices of a list in an order that leaves what is equal where it is. */
function sorted(items: string[], compare: (a: number, b: number) => number): number[] {
  return items.map((_, index) => index).sort((a, b) => compare(a, b) || a - b)
}

function orderOf(
  path: string,
  entry: string,
  reason: Order['reason'],
  items: string[],
  order: number[],
): Order[] {
  if (order.every((index, place) => index === place)) return []
  return [{ kind: 'order', id: `order:${path}`, path, entry, reason, items, order }]
}
