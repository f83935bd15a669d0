import { getTranslations } from 'next-intl/server'
import {
  basicsFields,
  type ListName,
  listFields,
  listNames,
  profileFields,
} from '@/components/resumes/fields'

/** Everything the editor says; `{…}` are filled in by it. */
export type EditorLabels = {
  sections: Record<'basics' | 'profiles' | ListName, string>
  /** By section and field. */
  fields: Record<'basics' | 'profiles' | ListName, Record<string, string>>
  hints: { date: string; endDate: string; lines: string; list: string }
  badDate: string
  item: string
  add: string
  remove: string
  save: string
  cancel: string
  failed: string
  loading: string
}

/** The editor's words in the reader's language, for an island that brings none of its own. */
export async function editorLabels(): Promise<EditorLabels> {
  const [t, tEditor] = await Promise.all([getTranslations('resumes'), getTranslations('resumes.editor')])
  const keysOf = <Fields extends object>(fields: Fields) => Object.keys(fields) as (keyof Fields & string)[]
  const label = <Name extends string>(names: Name[], read: (name: Name) => string) =>
    Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, string>
  return {
    sections: {
      basics: t('sections.basics'),
      profiles: tEditor('profiles'),
      ...label(listNames, (name) => t(`sections.${name}`)),
    },
    fields: {
      basics: label(keysOf(basicsFields), (field) => t(`fields.basics.${field}`)),
      profiles: label(keysOf(profileFields), (field) => t(`fields.profiles.${field}`)),
      work: label(keysOf(listFields.work), (field) => t(`fields.work.${field}`)),
      education: label(keysOf(listFields.education), (field) => t(`fields.education.${field}`)),
      projects: label(keysOf(listFields.projects), (field) => t(`fields.projects.${field}`)),
      skills: label(keysOf(listFields.skills), (field) => t(`fields.skills.${field}`)),
      certificates: label(keysOf(listFields.certificates), (field) => t(`fields.certificates.${field}`)),
      languages: label(keysOf(listFields.languages), (field) => t(`fields.languages.${field}`)),
    },
    hints: label(['date', 'endDate', 'lines', 'list'], (hint) => tEditor(`hints.${hint}`)),
    badDate: tEditor('badDate'),
    item: tEditor('item', { section: '{section}', number: '{number}' }),
    add: tEditor('add', { section: '{section}' }),
    remove: tEditor('remove', { item: '{item}' }),
    save: tEditor('save'),
    cancel: tEditor('cancel'),
    failed: tEditor('failed'),
    loading: tEditor('loading'),
  }
}
