import type { DateWords } from '../date-words';

const weekday = (name: string) => `(?:星期|禮拜|礼拜|[周週])${name}`;

export const zh: DateWords = {
  months: ['(?!)'],
  weekdays: [weekday('[日天]'), ...['一', '二', '三', '四', '五', '六'].map(weekday)],
  days: { 前天: -2, '昨[天日晚]': -1, '今[天日早晨晚]': 0, 后天: 2, 後天: 2, '明[天日]': 1 },
  day: '[天日]',
  week: '(?:[周週]|个?星期|個?星期)',
  month: '个?月',
  year: '年',
  last: '(?:上个?|上個|去)(?=[周週星月年])',
  current: '(?:本|这个?|這個?|今)(?=[周週星月年])',
  next: '(?:下个?|下個|明)(?=[周週星月年])',
  ago: ['', '(?:之?前)'],
  ahead: ['', '(?:之?[后後])'],
  numbers: { 一: 1, 两: 2, 兩: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  inMonth: '(?!)',
  inYear: '(?!)',
  to: '(?:至|到|[-~–])',
  future: '(?:[将將]于?|预计|預計|计划|計劃|拟于?|擬|即将|即將)',
  unspaced: true,
};
