'use client'

import { useForm } from 'react-hook-form'
import { PasswordInput } from '@/components/account/password-input'
import { requestSignIn, type SignInFailure } from '@/components/account/sign-in-request'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

type SignInFormProps = {
  /** Where to go when signed in: a path of this site. */
  next: string
  labels: {
    email: string
    password: string
    show: string
    hide: string
    submit: string
    required: string
    failures: Record<SignInFailure, string>
  }
}

/** Asks for e-mail and password, and goes on to `next`. */
export function SignInForm({ next, labels }: SignInFormProps) {
  const { register, handleSubmit, setError, formState } = useForm({
    defaultValues: { email: '', password: '' },
  })
  const { errors, isSubmitting, isSubmitSuccessful } = formState
  const busy = isSubmitting || isSubmitSuccessful

  const submit = handleSubmit(async (credentials) => {
    const failure = await requestSignIn(credentials)
    if (failure) setError('root', { message: labels.failures[failure] })
    else window.location.assign(next)
  })

  // `post`: a form sent before this script runs must not put the password into the address.
  return (
    <form onSubmit={submit} method="post" noValidate className="space-y-5">
      <Field id="email" label={labels.email} error={errors.email?.message}>
        {(wiring) => (
          <Input
            type="email"
            autoComplete="username"
            {...wiring}
            {...register('email', { required: labels.required })}
          />
        )}
      </Field>
      <Field id="password" label={labels.password} error={errors.password?.message}>
        {(wiring) => (
          <PasswordInput
            show={labels.show}
            hide={labels.hide}
            autoComplete="current-password"
            {...wiring}
            {...register('password', { required: labels.required })}
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
