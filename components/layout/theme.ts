import { z } from 'zod'

/** Light, dark, or as the reader's system is set. */
export const themes = ['system', 'light', 'dark'] as const
const themeSchema = z.enum(themes).catch('system')
export type Theme = z.infer<typeof themeSchema>

/** The cookie that remembers a reader's choice of theme. */
export const themeCookie = 'theme'

/** The theme a cookie or a form field names; anything unknown follows the system. */
export function readTheme(value: unknown): Theme {
  return themeSchema.parse(value)
}
