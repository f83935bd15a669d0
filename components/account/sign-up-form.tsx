'use client'

import { useForm } from 'react-hook-form'
import { PasswordInput } from '@/components/account/password-input'
import { requestSignIn } from '@/components/account/sign-in-request'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

type Account = { name: string; email: string; password: string }
type Answer = { ok: true } | { ok: false; error: { message: string } }

type SignUpFormProps = {
  register: (account: Account) => Promise<Answer>
  /** Where to go when registered: a path of this site. */
  next: string
  /** Characters. */
  passwordLength: { min: number; max: number }
  labels: {
    name: string
    email: string
    password: string
    passwordHint: string
    show: string
    hide: string
    submit: string
    required: string
    emailInvalid: string
    passwordLength: string
    failed: string
  }
}

/** Makes an account, signs it in and goes on to `next`. */
export function SignUpForm({ register: makeAccount, next, passwordLength, labels }: SignUpFormProps) {
  const { register, handleSubmit, setError, formState } = useForm({
    defaultValues: { name: '', email: '', password: '' },
  })
  const { errors, isSubmitting, isSubmitSuccessful } = formState
  const busy = isSubmitting || isSubmitSuccessful

  const submit = handleSubmit(async (account) => {
    const answer = await makeAccount(account).catch(() => ({
      ok: false as const,
      error: { message: labels.failed },
    }))
    if (!answer.ok) return setError('root', { message: answer.error.message })
    const failure = await requestSignIn(account)
    window.location.assign(failure ? `/sign-in?next=${encodeURIComponent(next)}` : next)
  })

  const required = labels.required
  const length = labels.passwordLength
  return (
    <form onSubmit={submit} method="post" noValidate className="space-y-5">
      <Field id="name" label={labels.name} error={errors.name?.message}>
        {(wiring) => (
          <Input autoComplete="name" maxLength={80} {...wiring} {...register('name', { required })} />
        )}
      </Field>
      <Field id="email" label={labels.email} error={errors.email?.message}>
        {(wiring) => (
          <Input
            type="email"
            autoComplete="username"
            {...wiring}
            {...register('email', {
              required,
              pattern: { value: /^\s*\S+@\S+\.\S+\s*$/, message: labels.emailInvalid },
            })}
          />
        )}
      </Field>
      <Field
        id="password"
        label={labels.password}
        hint={labels.passwordHint}
        error={errors.password?.message}
      >
        {(wiring) => (
          <PasswordInput
            show={labels.show}
            hide={labels.hide}
            autoComplete="new-password"
            {...wiring}
            {...register('password', {
              required,
              minLength: { value: passwordLength.min, message: length },
              maxLength: { value: passwordLength.max, message: length },
            })}
          />
        )}
      </Field>
      {errors.root && (
        <Alert tone="danger" live>
          {errors.root.message}
        </Alert>
      )}
      <Button type="submit" disabled={busy} aria-busy={busy} className="w-full">
        {labels.submit}
      </Button>
    </form>
  )
}
