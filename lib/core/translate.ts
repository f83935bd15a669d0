import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core'
import type { Locale } from '@/lib/core/locale'
import { type Messages, messagesOf } from '@/lib/core/messages'

/**
 * The messages of one namespace in a given language, for texts whose language is not the reader's but the
 * interview's (an offline interviewer's words, a report's headings in its PDF).
 */
export function translator<Namespace extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(
  locale: Locale,
  namespace: Namespace,
) {
  return createTranslator<Messages, Namespace>({ locale, messages: messagesOf(locale), namespace })
}
