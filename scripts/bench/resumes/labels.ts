import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** YYYY-MM, or YYYY where the resume gives no month; empty for what goes on or is not given. */
const date = z.string().regex(/^(\d{4}(-\d{2})?)?$/)

/** What a resume of the set says, written down by hand: each value as it is printed, dates as YYYY-MM. */
const labelSchema = z.strictObject({
  file: z.string(),
  language: z.enum(['en', 'zh-CN']),
  layout: z.enum(['one-column', 'two-column', 'form', 'picture', 'text']),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  links: z.array(z.string()),
  education: z.array(z.strictObject({ school: z.string(), degree: z.string(), start: date, end: date })),
  work: z.array(z.strictObject({ company: z.string(), title: z.string(), start: date, end: date })),
  projects: z.array(z.string()),
  skills: z.array(z.string()),
})
export type Label = z.infer<typeof labelSchema>

/** Where the labelled files lie. */
export const filesFolder = join(import.meta.dirname, 'files')

/** All labels, by file name. @throws when one is not as described above */
export async function readLabels(): Promise<Label[]> {
  const folder = join(import.meta.dirname, 'labels')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  return Promise.all(
    names.map(async (name) => labelSchema.parse(parse(await readFile(join(folder, name), 'utf8')))),
  )
}
