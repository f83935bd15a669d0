import {
  basicsFields,
  type FieldKind,
  type ListName,
  listFields,
  listNames,
  profileFields,
} from '@/components/resumes/fields'
import type { ResumeContent } from '@/lib/features/resumes/model'

/** Among the fields of an entry: the place it had in its list when the editor was opened. It is not saved. */
export const placeAtFirst = '#'

/** An entry as it is typed: every field is one text. */
export type TypedEntry = Record<string, string>

/** A resume's content as it is typed. */
export type TypedContent = { basics: TypedEntry; profiles: TypedEntry[] } & Record<ListName, TypedEntry[]>

/** The content, ready to be typed over. */
export function toTyped(content: ResumeContent): TypedContent {
  const { profiles, ...basics } = content.basics
  const lists = listNames.map((name) => [name, typedList(content[name], listFields[name])])
  return {
    basics: typed(basics, basicsFields),
    profiles: typedList(profiles, profileFields),
    ...(Object.fromEntries(lists) as Record<ListName, TypedEntry[]>),
  }
}

/** What was typed, as content; entries without a word are left out. */
export function fromTyped(values: TypedContent): ResumeContent {
  const lists = listNames.map((name) => [name, entriesOf(values[name], listFields[name])])
  return {
    basics: { ...content(values.basics, basicsFields), profiles: entriesOf(values.profiles, profileFields) },
    ...Object.fromEntries(lists),
  } as ResumeContent
}

/** A new entry of a list. */
export function blank(fields: Record<string, FieldKind>): TypedEntry {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, '']))
}

function typedList(entries: Record<string, string | string[]>[], fields: Record<string, FieldKind>) {
  return entries.map((entry, index) => ({ ...typed(entry, fields), [placeAtFirst]: String(index) }))
}

function typed(entry: Record<string, string | string[]>, fields: Record<string, FieldKind>): TypedEntry {
  return Object.fromEntries(
    Object.entries(fields).map(([name, kind]) => {
      const value = entry[name] ?? ''
      return [name, Array.isArray(value) ? value.join(kind === 'lines' ? '\n' : ', ') : value]
    }),
  )
}

function content(entry: TypedEntry, fields: Record<string, FieldKind>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, kind]) => {
      const value = entry[name]?.trim() ?? ''
      if (kind === 'lines') return [name, parts(value, /\n/)]
      return [name, kind === 'list' ? parts(value, /[,，、;；\n]/) : value]
    }),
  )
}

function entriesOf(entries: TypedEntry[], fields: Record<string, FieldKind>) {
  return entries
    .filter((entry) => Object.keys(fields).some((name) => entry[name]?.trim()))
    .map((entry) => content(entry, fields))
}

function parts(value: string, separator: RegExp): string[] {
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)
}
