import { follow, next } from './next.ts'

follow(next(['dev', '-H', process.env.HOST || '127.0.0.1', '-p', process.env.PORT || '3000']))
