import { getTranslations } from 'next-intl/server'
import { languageNames } from '@/components/layout/preferences'
import type { PositionLabels } from '@/components/positions/position-fields'
import { locales } from '@/lib/core/locale'
import { categories, positionLimits } from '@/lib/features/positions/model'

/** The words of the form of a person's own position, in the reader's language. */
export async function positionLabels(): Promise<PositionLabels> {
  const [t, tPositions] = await Promise.all([getTranslations('positions.own'), getTranslations('positions')])
  return {
    title: t('name'),
    category: t('category'),
    categories: categories.map((value) => ({ value, name: tPositions(`categories.${value}`) })),
    language: t('language'),
    languages: locales.map((value) => ({ value, name: languageNames[value] })),
    description: t('description'),
    requirements: tPositions('requirements'),
    requirementsHint: t('requirementsHint', { count: positionLimits.requirements }),
    skills: tPositions('skills'),
    skillsHint: t('skillsHint', { count: positionLimits.skills }),
  }
}
