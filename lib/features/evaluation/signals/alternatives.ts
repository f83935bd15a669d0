import { pattern } from '@/lib/features/evaluation/signals/sign'

/** Other ways were weighed: alternatives, trade-offs, limits of the chosen one. */
export const alternatives = pattern(
  '\\b(?:instead of|rather than|trade-?offs?|on the other hand|alternatives?|alternatively|compared (?:with|to)|i compared|we compared|versus|the (?:downside|drawback|catch|price|risk|cost) (?:is|was|of)|at the (?:cost|expense) of|depends? on|depending on|pros and cons|weigh(?:ed|ing)?|two options|three options|option [ab12]|either\\b.+\\bor|whereas|unless|not worth|overkill)\\b',
  '而不是|权衡|取舍|相比之?下?|对比|另一种|另一个方案|备选|两个方案|三个方案|几个方案|缺点|代价|弊端|好处是|坏处|优缺点|利弊|要么|取决于|视[^，。]{1,10}而定|除非|与其|不如|折中|划不来|不划算|没必要上|比起',
)

/** Own initiative: something new was proposed, tried or made by the candidate. */
export const initiative = pattern(
  '\\b(?:i|we)(?: (?:then|also|first|even|had|have|would|could))?(?: \\w+ly)? (?:proposed|propose|suggested|suggest|introduced|introduce|automated|automate|prototyped|prototype|piloted|pilot|invented|experimented|pitched|volunteered|set up|added|designed|built|wrote)\\b',
  '\\b(?:without being (?:asked|told)|nobody (?:had )?asked|on my own initiative|for the first time|a new (?:way|approach|tool|process|rule|check|format|method)|experiment(?:s|ed)?|prototypes?|a/b tests?|pilots?|automat(?:ed|es|ion|ically))\\b',
  '提出了?|主动|自动化|试点|尝试|创新|原型|引入|新增|自己写了?|写了个?脚本|沉淀|复用|反过来|换了?一?种(?:思路|做法|方式)|没人要求|第一次',
)
