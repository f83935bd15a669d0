/** A titled text about an answer; nothing when there is none. */
export function Passage({ title, text, language }: { title: string; text: string; language: string }) {
  if (!text) return null
  return (
    <div>
      <h4 className="font-semibold print:break-after-avoid">{title}</h4>
      <p lang={language} className="mt-1 whitespace-pre-line">
        {text}
      </p>
    </div>
  )
}
