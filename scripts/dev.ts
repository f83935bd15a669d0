import { becomeNext } from './next.ts'

await becomeNext(['dev', '-H', process.env.HOST || '127.0.0.1', '-p', process.env.PORT || '3000'])
