// The answer in a headline and a sentence: the reason first, then the time that is left.
import { type Language, type ReviewPlan, type ReviewVerdict, type RuleYear, sayDay } from '@mips-widgets/core'
import type { Answer } from '../kit/card.ts'
import { words } from '../kit/language.ts'
import { text } from './messages.ts'

interface Said extends Answer {
  readonly sentence: string
}

const refusals: Readonly<Record<Exclude<ReviewVerdict, 'may-ask'>, string>> = {
  'may-be-denied': text.mayBeDenied,
  denied: text.denied,
  'not-this-year': text.notThisYear,
}

export function answerOf(
  rules: RuleYear,
  { verdict, why: [why], window }: ReviewPlan,
  language: Language,
): Said {
  const say = (english: string) =>
    words(english, language)
      .replace('{days}', String(window.daysLeft ?? ''))
      .replace('{year}', String(rules.performanceYear))
      .replace('{closes}', window.closes ? sayDay(window.closes.value, language) : '')
  if (!verdict)
    return { headline: say(text.start), sentence: [say(text.startMore), say(byWhen(window))].join(' ') }
  if (verdict !== 'may-ask')
    return {
      headline: say(refusals[verdict]),
      tone: 'loss',
      sentence: why ? words(why.message, language) : '',
    }
  const [headline, sentence] = inTime(window)
  return {
    headline: say(headline),
    sentence: say(sentence),
    tone: window.state === 'open' ? 'gain' : 'plain',
  }
}

function byWhen({ state }: ReviewPlan['window']): string {
  switch (state) {
    case 'open':
      return text.windowOpen
    case 'closed':
      return text.windowClosed
    case 'not-open':
      return text.notOpen
    case 'unknown':
      return text.tellReleased
  }
}

function inTime({ state, daysLeft }: ReviewPlan['window']): readonly [headline: string, sentence: string] {
  switch (state) {
    case 'open':
      return [text.mayAsk, daysLeft === 0 ? text.leftNone : daysLeft === 1 ? text.leftOne : text.left]
    case 'closed':
      return [text.late, text.closed]
    case 'not-open':
      return [text.mayAskSoon, text.notOpen]
    case 'unknown':
      return [text.mayAsk, text.tellReleased]
  }
}
