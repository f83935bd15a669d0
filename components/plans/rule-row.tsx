import { Select } from '@/components/ui/select'
import type { Locale } from '@/lib/core/locale'

type RuleRowProps = {
  name: string
  /** What the rule is about. */
  text: string
  /** What else there is to know of it. */
  note?: string
  /** Of the text, where it is not the reader's. */
  language?: Locale | null
  /** The rule that holds; empty for none. */
  value: string
  /** The names of the rules there are; `none` stands first. */
  rules: { none: string } & Record<string, string>
}

/** A skill or a question, and what the plan says of it. */
export function RuleRow({ name, text, note, language, value, rules }: RuleRowProps) {
  const { none, ...others } = rules
  return (
    <div className="grid gap-x-6 gap-y-2 border-line border-t py-3 sm:grid-cols-[1fr_11rem] sm:items-center">
      <label htmlFor={name} lang={language ?? undefined} className="min-w-0 break-words">
        {text}
        {note && <span className="block text-muted text-sm">{note}</span>}
      </label>
      <Select id={name} name={name} defaultValue={value}>
        <option value="">{none}</option>
        {Object.entries(others).map(([rule, label]) => (
          <option key={rule} value={rule}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  )
}
