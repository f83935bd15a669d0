import { useState } from 'react'
import type { ChatLabels } from '@/components/chat/labels'

type ClearChatProps = { labels: ChatLabels; onClear: () => void }

/** Deletes the conversation when it is pressed a second time. */
export function ClearChat({ labels, onClear }: ClearChatProps) {
  const [sure, setSure] = useState(false)
  return (
    <button
      type="button"
      onClick={() => {
        if (sure) onClear()
        setSure(!sure)
      }}
      onBlur={() => setSure(false)}
      className={`min-h-6 text-sm underline underline-offset-4 ${sure ? 'text-danger' : 'text-muted hover:text-ink'}`}
    >
      {sure ? labels.clearSure : labels.clear}
    </button>
  )
}
