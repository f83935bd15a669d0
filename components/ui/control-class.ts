/** The looks of a control that is typed into or chosen from. */
export const controlClass =
  'block w-full min-h-11 rounded-lg border border-edge bg-surface px-3 py-2 text-base text-ink leading-normal ' +
  'hover:border-ink disabled:cursor-not-allowed disabled:opacity-55 aria-invalid:border-danger aria-invalid:border-2'
