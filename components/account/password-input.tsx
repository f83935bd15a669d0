'use client'

import { type ComponentProps, useState } from 'react'
import { Input } from '@/components/ui/input'

type PasswordInputProps = Omit<ComponentProps<'input'>, 'type'> & { show: string; hide: string }

/** A password, which its button makes readable. */
export function PasswordInput({ show, hide, ...rest }: PasswordInputProps) {
  const [shown, setShown] = useState(false)
  return (
    <div className="relative">
      <Input {...rest} type={shown ? 'text' : 'password'} className="pr-20" />
      <button
        type="button"
        aria-controls={rest.id}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-0 right-0 rounded-lg px-3 font-medium text-accent text-sm hover:text-accent-strong"
      >
        {shown ? hide : show}
      </button>
    </div>
  )
}
