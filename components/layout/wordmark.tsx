/** The product's name and mark, leading to `href`. */
export function Wordmark({ name, href }: { name: string; href: string }) {
  return (
    <a
      href={href}
      className="flex min-h-11 items-center gap-2 rounded-lg font-semibold text-sm tracking-tight sm:gap-2.5 sm:text-base"
    >
      <svg viewBox="0 0 32 32" className="size-7 shrink-0" aria-hidden="true">
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <path
          className="fill-on-accent"
          d="M8 19v-4.2c0-3 1.5-5.2 4.4-6.3l.9 1.8c-1.5.7-2.3 1.8-2.4 3.2h2.6V19zm10 0v-4.2c0-3 1.5-5.2 4.4-6.3l.9 1.8c-1.5.7-2.3 1.8-2.4 3.2h2.6V19zM8 22.5h15.5V25H8z"
        />
      </svg>
      {name}
    </a>
  )
}
