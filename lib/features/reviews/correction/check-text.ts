import { AppError } from '@/lib/core/errors'
import { maxLineLength } from '@/lib/features/reviews/limits'

/**
 * What a person has written as a line, without space around it.
 * @throws AppError `bad_input` when nothing is left, `text_too_long`
 */
export function checkText(text: string): string {
  const checked = text.replace(/\s+/g, ' ').trim()
  if (checked === '' || !checked.isWellFormed()) throw new AppError('bad_input')
  if (checked.length > maxLineLength) throw new AppError('text_too_long', { limit: maxLineLength })
  return checked
}
