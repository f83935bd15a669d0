import { becomeNext, buildIfNeeded } from './next.ts'

if (!(await buildIfNeeded())) process.exit(1)
// The application ends itself: it first lets replies finish and gives its jobs back.
process.env.NEXT_MANUAL_SIG_HANDLE = 'true'
await becomeNext(['start', '-H', process.env.HOST || '127.0.0.1', '-p', process.env.PORT || '3000'])
