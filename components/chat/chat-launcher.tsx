'use client'

import { useState } from 'react'
import type { ChatPanel } from '@/components/chat/chat-panel'
import type { ChatLabels } from '@/components/chat/labels'
import { buttonClass } from '@/components/ui/button-class'

type ChatLauncherProps = { reportId: string; open: string; labels: ChatLabels; maxQuestionLength: number }

/** A button that stays in sight while the report is read, and the chat it opens, whose code is loaded only then. */
export function ChatLauncher({ open, ...panel }: ChatLauncherProps) {
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
        <button
          type="button"
          aria-haspopup="dialog"
          aria-expanded={shown}
          onClick={show}
          className={buttonClass({}, 'pointer-events-auto shadow-raised')}
        >
          <svg viewBox="0 0 20 20" className="size-5" fill="none" stroke="currentColor" aria-hidden="true">
            <path d="M3 4.5h14v9.5h-8l-4 3v-3h-2z" strokeWidth="1.6" strokeLinejoin="round" />
          </svg>
          {open}
        </button>
      </div>
      {Panel && <Panel {...panel} shown={shown} onClose={() => setShown(false)} />}
    </>
  )
}
