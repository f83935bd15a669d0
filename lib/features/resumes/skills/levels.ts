/** How well something is mastered. */
export type SkillLevel = 'beginner' | 'intermediate' | 'advanced' | 'expert'

const hints: [RegExp, SkillLevel][] = [
  [/精通|专家|expert|mastery|master(?:ed|y)?(?= of|$)|native|母语|extensive/i, 'expert'],
  [/熟练|擅长|深入|精熟|流利|proficient|proficiency|advanced|fluent|strong|skilled|专业|高级/i, 'advanced'],
  [
    /熟悉|掌握|具备|良好|intermediate|experienced|working knowledge|comfortable|competent|中级|knowledge of|conversational/i,
    'intermediate',
  ],
  [
    /了解|基础|入门|初级|接触|familiar|basic|beginner|elementary|novice|exposure|learning|limited/i,
    'beginner',
  ],
]

/** The level that words such as "精通", "familiar with" or "5 years" speak of; null when none does. */
export function levelOf(text: string): SkillLevel | null {
  const said = text.slice(0, 200)
  const years = /(\d{1,2})\+?\s?(?:years?|yrs?|年)/i.exec(said)?.[1]
  const hint = hints.find(([pattern]) => pattern.test(said))?.[1]
  if (hint) return hint
  if (!years) return null
  const count = Number(years)
  return count >= 8 ? 'expert' : count >= 4 ? 'advanced' : count >= 2 ? 'intermediate' : 'beginner'
}
