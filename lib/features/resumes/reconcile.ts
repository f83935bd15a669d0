import { fold, foldedWords } from '@/lib/features/resumes/fold'
import { matchEntries, sharedWords } from '@/lib/features/resumes/match-entries'
import type { ParsedResume, ResumeContent } from '@/lib/features/resumes/model'
import type { Lookup } from '@/lib/features/resumes/said'
import {
  asText,
  type EntryList,
  type EntrySource,
  entryLists,
  type FieldValue,
  isEmpty,
  putTogether,
  type Sourced,
  sourcesOf,
  spanOf,
  takeApart,
} from '@/lib/features/resumes/sourced-entries'

/** How sure a value is that only a model read: where it stands as such, and where it was put together. */
const modelConfidence = { found: 0.75, joined: 0.55 }

/** How much of the rules' doubt is left when a model agrees with them. */
const doubtLeft = 0.4

/** How sure a field can be on which the two do not agree. */
const disputed = 0.5

/** From this share of common words on, two long texts are one text that was broken into lines in two ways. */
const sameText = 0.9

const listsOfWords = new Set(['keywords', 'courses'])
const dates = new Set(['startDate', 'endDate', 'date'])
const entryNames = { work: 'name', education: 'institution', projects: 'name' } as const

/**
 * What the rules and a model read, as one: where they agree, a field is surer; where only one read something, it
 * stays; where they differ, the better supported value is shown and the other kept for the person to choose. What a
 * model read must have been checked against the text before.
 */
export function reconcile(rules: ParsedResume, model: ResumeContent, text: Lookup): ParsedResume {
  const ours = takeApart(rules)
  const theirs = takeApart({ content: model, fields: [] })
  const lists = { ...ours.lists }
  for (const list of entryLists) {
    const news = theirs.lists[list].map((one) => onlyNew(list, one, ours.lists))
    lists[list] = joinList(list, ours.lists[list], theirs.lists[list], news, text)
  }
  return putTogether({ basics: joinEntry(ours.basics, theirs.basics, text), lists })
}

function joinList(
  list: EntryList,
  ours: Sourced[],
  theirs: Sourced[],
  news: (Sourced | null)[],
  text: Lookup,
): Sourced[] {
  const partners = matchEntries(list, theirs, ours)
  const matched = new Map([...partners].map(([their, our]) => [our, theirs[their]]))
  const joined = ours.map((one, index) => {
    const partner = matched.get(index)
    return { our: index as number | null, one: partner ? joinEntry(one, partner, text) : one }
  })
  let after = -1
  for (const [index, one] of news.entries()) {
    const partner = partners.get(index)
    if (partner !== undefined) after = joined.findIndex(({ our }) => our === partner)
    else if (one) joined.splice(++after, 0, { our: null, one: fromModel(one, text) })
  }
  return joined.map(({ one }) => one)
}

/** An entry of the model without what the rules have elsewhere; null when nothing is new in it. */
function onlyNew(list: EntryList, one: Sourced, ours: Record<EntryList, Sourced[]>): Sourced | null {
  if (list === 'skills') {
    const known = new Set(
      ours.skills.flatMap(({ entry }) => [asText(entry.name), ...[entry.keywords ?? []].flat()]).map(fold),
    )
    const keywords = [one.entry.keywords ?? []].flat().filter((word) => !known.has(fold(word)))
    const isGroup = [one.entry.keywords ?? []].flat().length > 0
    if (isGroup ? keywords.length === 0 : known.has(fold(asText(one.entry.name)))) return null
    return { ...one, entry: { ...one.entry, keywords } }
  }
  if (list !== 'work' && list !== 'education' && list !== 'projects') return one
  // A single word of a text may be anything; two fields that belong together are not there by chance.
  if (Object.values(one.entry).filter((value) => !isEmpty(value)).length < 2) return null
  const name = fold(asText(one.entry[entryNames[list]]))
  const elsewhere = (['work', 'education', 'projects'] as const).filter((other) => other !== list)
  const isThere = elsewhere.some((other) =>
    ours[other].some(({ entry }) => name !== '' && fold(asText(entry[entryNames[other]])) === name),
  )
  return isThere ? null : one
}

function fromModel({ entry }: Sourced, text: Lookup): Sourced {
  const first = Object.entries(entry).find(([field, value]) => !dates.has(field) && !isEmpty(value))
  const near = first ? text.locate([first[1]].flat()[0] ?? '')?.[0] : undefined
  const sources = Object.entries(entry).flatMap(([field, value]) =>
    sourcesFromModel(field, value, text, near),
  )
  return { entry, sources }
}

function sourcesFromModel(field: string, value: FieldValue, text: Lookup, near = 0): EntrySource[] {
  const said = (path: string, one: string): EntrySource => {
    const lines = dates.has(field) ? text.locateDate(one, near) : text.locate(one, near)
    const confidence = modelConfidence[lines ? 'found' : 'joined']
    return { path, origin: 'ai', confidence, lines, other: null }
  }
  if (isEmpty(value)) return []
  if (!Array.isArray(value)) return [said(field, value)]
  const items = value.map((item, index) => said(`${field}.${index}`, item))
  if (!listsOfWords.has(field)) return items
  const confidence = Math.min(...items.map((item) => item.confidence))
  return [{ path: field, origin: 'ai', confidence, lines: spanOf(items), other: null }]
}

function joinEntry(ours: Sourced, theirs: Sourced, text: Lookup): Sourced {
  const near = spanOf(ours.sources)?.[0]
  const joined: Sourced = { entry: { ...ours.entry }, sources: [] }
  for (const [field, value] of Object.entries(ours.entry)) {
    const other = theirs.entry[field] ?? (Array.isArray(value) ? [] : '')
    const one = joinField(field, { value, sources: sourcesOf(ours, field) }, other, text, near)
    joined.entry[field] = one.value
    joined.sources.push(...one.sources)
  }
  return joined
}

type Read = { value: FieldValue; sources: EntrySource[] }

function joinField(field: string, rules: Read, model: FieldValue, text: Lookup, near?: number): Read {
  if (isEmpty(model)) return rules
  const fromModel = { value: model, sources: sourcesFromModel(field, model, text, near) }
  if (isEmpty(rules.value)) return fromModel
  if (listsOfWords.has(field)) return joinWords(field, rules, [model].flat())
  const agreed = agree(field, rules.value, model)
  if (agreed) return { value: agreed, sources: rules.sources.map(surer) }
  const ourConfidence = confidenceOf(rules.sources)
  const theirConfidence = confidenceOf(fromModel.sources)
  const [shown, other] = ourConfidence >= theirConfidence ? [rules, fromModel] : [fromModel, rules]
  return { value: shown.value, sources: withOther(field, shown, asText(other.value)) }
}

/** The value that both mean, the more exact one of the two; null when they do not mean the same. */
function agree(field: string, rules: FieldValue, model: FieldValue): FieldValue | null {
  const [ours, theirs] = [asText(rules), asText(model)]
  if (dates.has(field)) {
    if (ours.startsWith(theirs)) return ours
    return theirs.startsWith(ours) ? theirs : null
  }
  const plain = (value: string) => fold(value.replace(/^\s*(https?:\/\/)?(www\.)?/i, ''))
  if (plain(ours) === plain(theirs)) return rules
  const [left, right] = [foldedWords(ours), foldedWords(theirs)]
  const isLong = left.length > 12 && right.length > 12
  return isLong && sharedWords(new Set(left), new Set(right)) >= sameText ? rules : null
}

function joinWords(field: string, rules: Read, model: string[]): Read {
  const ours = [rules.value].flat()
  const known = new Set(ours.map(fold))
  const more = model.filter((word) => !known.has(fold(word)))
  const agrees = more.length < model.length
  const sources = agrees ? rules.sources.map(surer) : rules.sources
  return { value: [...ours, ...more], sources: sources.filter(({ path }) => path === field) }
}

function surer(source: EntrySource): EntrySource {
  return { ...source, origin: 'both', confidence: 1 - (1 - source.confidence) * doubtLeft }
}

/** The sources of a field whose value the other engine read differently. */
function withOther(field: string, { value, sources }: Read, other: string): EntrySource[] {
  const whole = sources.find(({ path }) => path === field)
  const base: EntrySource = whole ?? {
    path: field,
    origin: sources[0]?.origin ?? 'rules',
    confidence: confidenceOf(sources),
    lines: spanOf(sources),
    other: null,
  }
  const items = Array.isArray(value) ? sources.filter((source) => source !== whole) : []
  return [{ ...base, confidence: Math.min(base.confidence, disputed), other }, ...items]
}

function confidenceOf(sources: EntrySource[]): number {
  return sources.length === 0 ? 0 : Math.min(...sources.map((source) => source.confidence))
}

/** The confidence of fields on average, 0–1; null when there are none. */
export function averageConfidence({ fields }: Pick<ParsedResume, 'fields'>): number | null {
  if (fields.length === 0) return null
  return fields.reduce((sum, field) => sum + field.confidence, 0) / fields.length
}
