import { z } from 'zod'

/** Characters of a password: long enough to resist guessing, short enough that hashing stays cheap. */
export const passwordLength = { min: 10, max: 200 }

export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email())
export const nameSchema = z.string().trim().min(1).max(80)
export const passwordSchema = z.string().min(passwordLength.min).max(passwordLength.max)

/** What registering asks for. */
export const registrationSchema = z.object({
  name: nameSchema,
  email: emailSchema,
  password: passwordSchema,
})
export type Registration = z.infer<typeof registrationSchema>
