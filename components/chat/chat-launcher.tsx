'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { ChatLabels } from '@/components/chat/labels'
import { buttonClass } from '@/components/ui/button-class'

const ChatPanel = dynamic(() => import('@/components/chat/chat-panel').then((it) => it.ChatPanel), {
  ssr: false,
})

type ChatLauncherProps = { reportId: string; open: string; labels: ChatLabels; maxQuestionLength: number }

/** A button that stays in sight while the report is read, and the chat it opens, whose code is loaded only then. */
export function ChatLauncher({ open, ...panel }: ChatLauncherProps) {
  const [wanted, setWanted] = useState(false)
  const [shown, setShown] = useState(false)
  return (
    <>
      <div className="pointer-events-none sticky bottom-4 z-10 mt-8 flex justify-end print:hidden">
        <button
          type="button"
          aria-haspopup="dialog"
          aria-expanded={shown}
          onClick={() => {
            setWanted(true)
            setShown(true)
          }}
          className={buttonClass({}, 'pointer-events-auto shadow-raised')}
        >
          <svg viewBox="0 0 20 20" className="size-5" fill="none" stroke="currentColor" aria-hidden="true">
            <path d="M3 4.5h14v9.5h-8l-4 3v-3h-2z" strokeWidth="1.6" strokeLinejoin="round" />
          </svg>
          {open}
        </button>
      </div>
      {wanted && <ChatPanel {...panel} shown={shown} onClose={() => setShown(false)} />}
    </>
  )
}
