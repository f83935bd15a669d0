'use client'

import { type ReactNode, useState } from 'react'
import type { ChatPanel } from '@/components/chat/chat-panel'
import type { ChatLabels } from '@/components/chat/labels'
import { Button } from '@/components/ui/button'

type ChatLauncherProps = {
  reportId: string
  labels: ChatLabels
  maxQuestionLength: number
  /** What stands in the button. */
  children: ReactNode
}

/** A button that stays in sight while the report is read, and the chat it opens, whose code is loaded only then. */
export function ChatLauncher({ children, ...panel }: ChatLauncherProps) {
  const [Panel, setPanel] = useState<typeof ChatPanel | null>(null)
  const [shown, setShown] = useState(false)
  const show = async () => {
    setShown(true)
    try {
      const loaded = await import('@/components/chat/chat-panel')
      setPanel(() => loaded.ChatPanel)
    } catch {
      // Not loaded for want of a connection; the next press tries again.
      setShown(false)
    }
  }
  return (
    <>
      <div className="pointer-events-none sticky bottom-4 z-10 mt-8 flex justify-end print:hidden">
        <Button
          aria-haspopup="dialog"
          aria-expanded={shown}
          onClick={show}
          className="pointer-events-auto shadow-raised"
        >
          {children}
        </Button>
      </div>
      {Panel && <Panel {...panel} shown={shown} onClose={() => setShown(false)} />}
    </>
  )
}
