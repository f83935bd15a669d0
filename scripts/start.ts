import { buildIfNeeded, follow, next } from './next.ts'

const host = process.env.HOST || '127.0.0.1'
const port = process.env.PORT || '3000'

await buildIfNeeded()
// The application ends itself: it first lets replies finish and gives its jobs back.
follow(next(['start', '-H', host, '-p', port], { NEXT_MANUAL_SIG_HANDLE: 'true' }))
