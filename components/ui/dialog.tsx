'use client'

import clsx from 'clsx'
import { type ReactNode, useId, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { ButtonLook } from '@/components/ui/button-class'

type DialogProps = ButtonLook & {
  /** What the button that opens it says. */
  trigger: ReactNode
  /** The trigger's name where its words alone would not tell which thing it is about. */
  triggerLabel?: string
  title: ReactNode
  /** The name of the button that closes it. */
  close: string
  /** For things side by side. */
  wide?: boolean
  children: ReactNode
}

/** A button and the modal dialog it opens: the browser's own, with its focus trap and Escape. */
export function Dialog({
  trigger,
  triggerLabel,
  title,
  close,
  wide = false,
  children,
  ...look
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  return (
    <>
      <Button {...look} aria-label={triggerLabel} onClick={() => dialog.current?.showModal()}>
        {trigger}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={heading}
        className={clsx(
          'm-auto max-h-[90dvh] overflow-y-auto rounded-2xl border border-line bg-surface p-6 text-ink shadow-raised',
          wide ? 'w-[min(60rem,calc(100vw-2rem))]' : 'w-[min(34rem,calc(100vw-2rem))]',
        )}
      >
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={heading} className="font-semibold text-xl leading-snug">
            {title}
          </h2>
          <form method="dialog" className="-mt-2 -mr-2">
            <Button type="submit" variant="quiet" size="small" aria-label={close}>
              <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
                <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.75" />
              </svg>
            </Button>
          </form>
        </div>
        {children}
      </dialog>
    </>
  )
}
