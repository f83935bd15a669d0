import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { ButtonLook } from '@/components/ui/button-class'

type MoveButtonProps = ButtonLook & {
  /** Why it cannot be pressed now; null when it can. */
  blocked: string | null
  /** The element that says so, where it is in sight; without it the button itself does. */
  reasonId?: string
  busy?: boolean
  onPress: () => void
  className?: string
  children: ReactNode
}

/** A button that may be blocked for a while: it keeps the focus then, and tells the reason. */
export function MoveButton({
  blocked,
  reasonId,
  busy,
  onPress,
  className,
  children,
  ...look
}: MoveButtonProps) {
  return (
    <Button
      {...look}
      className={clsx('aria-disabled:cursor-not-allowed aria-disabled:opacity-55', className)}
      aria-disabled={blocked !== null || undefined}
      aria-describedby={blocked !== null ? reasonId : undefined}
      title={blocked !== null && !reasonId ? blocked : undefined}
      aria-busy={busy || undefined}
      onClick={() => {
        if (blocked === null) onPress()
      }}
    >
      {children}
    </Button>
  )
}
