import * as s from '@/lib/features/reviews/transcripts/segment/signs'
import { answersHow, hostWords, narrates } from '@/lib/features/reviews/transcripts/speakers/signs'

/** What a folded line may show, by name; the weights say for whom each speaks. */
export const patterns = {
  prompts: s.prompts,
  questions: s.questions,
  invitations: s.invitations,
  smallTalk: s.smallTalk,
  logistics: s.logistics,
  agenda: s.agenda,
  turnsTo: s.turnsTo,
  leansBack: s.leansBack,
  doubts: s.doubts,
  details: s.details,
  supposes: s.supposes,
  setsScene: s.setsScene,
  wantsToAsk: s.wantsToAsk,
  pointsBack: s.pointsBack,
  standsFor: s.standsFor,
  hostWords,
  narrates,
  answersHow,
  number:
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|percent)\b|[两二三四五六七八九十百千万几][个年月天次人块万千百十种分]|百分/u,
  /** Tells of what was. */
  past: /\b(?:was|were|did|had|went|got|[a-z]{3,}ed)\b|了|过/u,
  /** Goes on with a sentence, or with a story. */
  goesOn:
    /^(?:and|then|but|so|or|because|cause|which|that|with|for|to|of|in|on|also|plus)\b|^(?:然后|所以|因为|但是|但|就是|而且|还有|再|后来|主要|比如|另外|不过)/u,
  /** Ends amid a sentence. */
  trails:
    /\b(?:and|but|or|the|a|to|of|with|that|because|so|is|was|i|we|my|um|uh|in|for|as)[.,… ]*$|(?:然后|所以|因为|但是|就是|那个|还有|的话|这个|比如|嗯|,)$|…$/u,
  /** Ends by asking for assent. */
  tag: /\b(?:right|ok|okay|isn't it|don't (?:you|they)|do (?:you|they)|are you|is it|yeah|eh|correct|no)\??$|(?:是吧|对吧|对不对|是不是|行吗|好吗|可以吗|吧)[?。]?$/u,
  /** Begins by taking note of what was said. */
  acknowledges:
    /^(?:ok|okay|right|great|good|sure|fine|got it|i see|alright|all right|mm|mhm|hm|ha|nice|interesting|cool|perfect|fair|thanks|thank you|yeah|yes|no|well|oh)\b|^(?:好|嗯|哦|噢|行|对|是|明白|了解|哈|没|有|那)/u,
} satisfies Record<string, RegExp>
