import clsx from 'clsx'

export type ButtonLook = {
  /** `primary` for the one thing to do here, `danger` for what cannot be undone. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'small' | 'medium' | 'large'
}

const variants = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border border-edge bg-surface text-ink hover:border-ink hover:bg-sunken',
  quiet: 'text-accent hover:bg-accent-soft',
  danger: 'border border-danger bg-surface text-danger hover:bg-danger-soft',
}

const sizes = {
  small: 'min-h-9 px-3 py-1 text-sm',
  medium: 'min-h-11 px-4 py-2 text-base',
  large: 'min-h-12 px-6 py-2.5 text-base',
}

/** The looks of a button, for a button, a link or a file picker's label. */
export function buttonClass({ variant = 'primary', size = 'medium' }: ButtonLook, extra?: string): string {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-lg text-center font-medium leading-snug transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-55 aria-busy:cursor-progress',
    variants[variant],
    sizes[size],
    extra,
  )
}
