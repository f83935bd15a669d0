import { pattern } from '@/lib/features/evaluation/signals/sign'

/** One thing follows from another: causes, purposes, conditions. */
export const reasoning = pattern(
  "\\b(?:because|therefore|thus|hence|otherwise|so that|in order to|due to|owing to|as a result|which means|that means|meaning that|leads? to|led to|caused by|the reason|that's why|this is why|which is why|given that|so (?:i|we|the|it|they|that|a|an|each|every|you|nobody|no)\\b)",
  '\\bsince (?!then\\b|last\\b|i (?:joined|started|left)|(?:19|20)\\d\\d)',
  '\\bif\\b[^.!?]{3,}(?:,|\\bthen\\b)',
  '\\bto (?:avoid|prevent|make sure|ensure|keep|find out|check|protect|reduce)\\b',
  '因为|由于|所以|因此|因而|从而|导致|原因(?:是|在)|根因|为了|这样(?:就|才|可以|能|做)|否则|不然|意味着|才能|以便|之所以|以免|避免|防止|免得',
  '(?:如果|要是|假如|只要|一旦|只有)[^。！？]{2,40}(?:就|则|那|才|，)',
)
