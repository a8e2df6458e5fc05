import type { AnswerWords } from './answer-words.js';

export const pl: AnswerWords = {
  asksTime:
    'kiedy|(?:w )?któr(?:ym|ego|y|ej) (?:rok\\p{L}*|wiek\\p{L}*|dni\\p{L}+|dzień|miesiąc\\p{L}*)|jaki(?:ego|m)? (?:rok\\p{L}*|dnia|dzień|dat\\p{L}+)',
  times: 'wieku|wiek|roku|rok|lata',
  asksNumber:
    'ile|ilu|jak (?:długo|często|daleko|dużo|wysok\\p{L}*|głęboko|szybko|blisko|duż\\p{L}+|star\\p{L}+|cięż\\p{L}+)|jak[aie]\\p{L}* (?:jest )?(?:liczb\\p{L}+|procent\\p{L}*|wiek|rozmiar\\p{L}*|wysokość|długość|cen\\p{L}+|temperatur\\p{L}+|limit\\p{L}*)',
  numbers:
    'dw(?:a|ie|óch|óm|oma|oje)|trz(?:y|ech|ema)|troje|czter(?:y|ech)|pię(?:ć|ciu)|sześ(?:ć|ciu)|siedem|siedmiu|osiem|ośmiu|dziewię(?:ć|ciu)|dziesię(?:ć|ciu)|\\p{L}+na(?:ście|stu)|dwadzieścia|trzydzieści|\\p{L}+dziesiąt|sto|setk\\p{L}+|tysiąc\\p{L}*|tysięcy|milion\\p{L}*|miliard\\p{L}*|połow\\p{L}+|pół|trzeci\\p{L}|ćwierć|dwukrotnie',
  price: [
    'ile .{0,60}?(?:kosztuj\\p{L}*|płac\\p{L}+|zapłac\\p{L}+|zarabi\\p{L}+|złotych|zł)|po ile|jak(?:a|ie) (?:jest |są )?(?:cen\\p{L}+|opłat\\p{L}+|koszt\\p{L}*)|(?:cen[ay]|cennik|koszt\\p{L}*|opłat\\p{L}+)(?=\\W*$)',
    'bezpłatn\\p{L}+|za darmo|darmow\\p{L}+|gratis|nieodpłatn\\p{L}+',
    'kosztuj\\p{L}*|koszt\\p{L}*|cen\\p{L}+|opłat\\p{L}+|złot\\p{L}+|zł|grosz\\p{L}*|euro|kwo\\p{L}+|składk\\p{L}+|kaucj\\p{L}+',
  ],
  length: [
    'jak długo|ile (?:czasu|trwa|potrwa|zajmuje|mierzy)|jak dług\\p{L}+',
    '(?:sekund|minut|godzin|dob|tygodni|miesi[ąę]c|semestr|metr|kilometr|centymetr)\\p{L}{0,3}|dni|dzień|noc|tydzień|rok|roku|lat|lata|do|od|zawsze|\\d+ ?(?:m|h|km|cm|mm|min|godz)',
  ],
  hour: [
    '(?:o|od|do) której|która godzina|(?:o|od|do) jakiej (?:godzin\\p{L}+|porze)|w jakich godzinach',
    'godzin\\p{L}+|godz|\\d\\d?[:.]\\d\\d|południ\\p{L}+|północ\\p{L}*|(?:od|do|o|po) \\d\\d?',
  ],
};

export const ru: AnswerWords = {
  asksTime:
    'когда|как(?:ой|ом|ого|ая|ую|ие|их) (?:год\\p{L}*|век\\p{L}*|ден\\p{L}+|дн\\p{L}+|дат\\p{L}+|месяц\\p{L}*|десятилети\\p{L}+)',
  times: 'век\\p{L}{0,3}|столети\\p{L}+|десятилети\\p{L}+|год\\p{L}{0,3}',
  asksNumber:
    'сколько|скольки\\p{L}*|как (?:долго|часто|далеко|много)|как(?:ов\\p{L}{0,2}|ой|ая|ое) (?:\\p{L}+ )?(?:числ\\p{L}+|количеств\\p{L}+|численност\\p{L}+|процент\\p{L}*|возраст\\p{L}*|размер\\p{L}*|площад\\p{L}+|высот\\p{L}+|расстояни\\p{L}+|цен\\p{L}|температур\\p{L})',
  numbers:
    'дв[аеу]\\p{L}{0,2}|тр[ие]\\p{L}?|четыр\\p{L}+|пят[ьи]|шест[ьи]|сем[ьи]|вос[еь]м[ьи]|девят[ьи]|десят[ьи]|\\p{L}+надцат[ьи]|двадцат[ьи]|тридцат[ьи]|сорока?|пятьдесят|сто|сотн\\p{L}+|тысяч\\p{L}*|тыс|миллион\\p{L}*|млн|миллиард\\p{L}*|млрд|половин\\p{L}+|треть\\p{L}*|четверт\\p{L}+|дюжин\\p{L}+|вдвое',
  price: [
    'сколько .{0,40}?(?:сто[ия]\\p{L}*|плат\\p{L}*|доплач\\p{L}*|руб\\p{L}*)|почём|почем|(?:какая |какова )?(?:цена|стоимость|плата|оплата)\\p{L}*(?=\\W*$)',
    'бесплатн\\p{L}*|\\d ?(?:руб\\p{L}*|₽|р)',
    'стоимост\\p{L}+|сто[ия]т\\p{L}*|цен[аыу]|плат[аыу]|руб\\p{L}*|взима\\p{L}+',
  ],
  length: [
    'как долго|сколько (?:времени|дней|часов|лет|минут|недель|месяцев|метров|суток|длится)|на сколько (?:дней|времени)',
    '(?:секунд|минут|час|день|дн|ноч|сут|недел|месяц|год|лет|семестр|метр|километр)\\p{L}*|\\d ?(?:м|км|см|ч|мин)',
  ],
  hour: [
    'во сколько|в котором часу|до скольки|со скольки|с какого часа|до какого часа',
    '\\d\\d?[:.]\\d\\d|\\d+ ?час\\p{L}*|полдень|полноч\\p{L}*',
  ],
};

export const uk: AnswerWords = {
  asksTime: 'коли|як(?:ий|ому|ого) (?:рік|році|року|століття|столітті|день|дня|місяць|місяці)',
  times: 'століт\\p{L}+|рок[уиі]|році',
  asksNumber: 'скільки|як (?:довго|часто|далеко)',
  numbers:
    'дв[аі]|тр[ио]\\p{L}?|чотири|п.ять|шість|сім|вісім|дев.ять|десять|двадцять|тридцять|сорок|сто|сотн\\p{L}+|тисяч\\p{L}*|мільйон\\p{L}*|мільярд\\p{L}*|половин\\p{L}+',
};
