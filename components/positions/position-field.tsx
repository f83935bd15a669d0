import { getTranslations } from 'next-intl/server'
import type { ComponentProps, ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { categories, type PositionSummary } from '@/lib/features/positions/model'

type PositionFieldProps = Pick<ComponentProps<typeof Select>, 'defaultValue' | 'required'> & {
  label: string
  positions: Pick<PositionSummary, 'id' | 'own' | 'category' | 'title'>[]
  /** Puts the viewer's own before the others, in a group of their own. */
  ownFirst?: boolean
  className?: string
  /** Options before the positions. */
  children?: ReactNode
}

/** The choice of a position, by field of work, as `positionId`. */
export async function PositionField({
  label,
  positions,
  ownFirst = false,
  className,
  children,
  ...rest
}: PositionFieldProps) {
  const t = await getTranslations('positions')
  const isApart = ({ own }: (typeof positions)[number]) => ownFirst && own
  const apart = positions.filter(isApart)
  const toOption = ({ id, title }: (typeof positions)[number]) => (
    <option key={id} value={id}>
      {title}
    </option>
  )
  return (
    <Field id="positionId" label={label} className={className}>
      {(wiring) => (
        <Select name="positionId" {...rest} {...wiring}>
          {children}
          {apart.length > 0 && <optgroup label={t('mine')}>{apart.map(toOption)}</optgroup>}
          {categories.map((category) => (
            <optgroup key={category} label={t(`categories.${category}`)}>
              {positions
                .filter((position) => !isApart(position) && position.category === category)
                .map(toOption)}
            </optgroup>
          ))}
        </Select>
      )}
    </Field>
  )
}
