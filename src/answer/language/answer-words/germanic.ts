import type { AnswerWords } from './answer-words.js';

export const da: AnswerWords = {
  asksTime: 'hvornår|(?:hvilket|hvilken) (?:år|århundrede|årti|dag|dato|måned)',
  times: 'århundrede',
  asksNumber:
    'hvor (?:mange|meget|gammel|gammelt|høj|højt|lang|langt|stor|stort|længe|tit|ofte|tung|hurtigt?|dyrt?|varmt|koldt)|hvad (?:er|var) (?:pris|antal|højde|længde|vægt|alder|maks|temperatur)\\p{L}*',
  numbers:
    'to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems|hundrede|tusind|millione?r?|milliard(?:er)?|halv|halvdelen|dobbelt',
  price: [
    '(?:hvad|hvor meget) .{0,60}?(?:kost\\p{L}*|betal\\p{L}*|tjen\\p{L}*|kroner|kr)|hvor dyrt?|(?:pris|prisen|priser|kontingent)(?=\\W*$)',
    'gratis|vederlagsfri\\p{L}*|omkostningsfri\\p{L}*|inkluderet',
    'kost\\p{L}*|pris\\p{L}*|gebyr\\p{L}*|afgift\\p{L}*|betal\\p{L}*|kroner?|kr|leje\\p{L}*|beløb\\p{L}*|depositum|ydelse|kontingent',
  ],
  length: [
    'hvor (?:lang tid|længe|langt?)',
    '(?:sekund|minut|time|døgn|dag|nat|nætter|uge|måned|semester|meter|kilometer|centimeter)\\p{L}{0,3}|år|til|siden|altid|indtil|\\d+ ?(?:m|km|cm|mm|min|t|h)',
  ],
  hour: [
    'hvad er klokken|hvad tid|hvilke?t? (?:tid|tidspunkt|klokkeslæt)',
    '(?:kl|klokken)\\.? ?\\d*|midnat|(?:fra|til|mellem|før|efter) \\d\\d?|\\d\\d?[:.]\\d\\d|\\d\\d?[–-]\\d\\d?',
  ],
};

export const de: AnswerWords = {
  asksTime: 'wann|welche[mnrs]? (?:jahr(?:zehnt|hundert)?|tag|datum|monat)',
  times: 'jahrhunderts?|jahrzehnts?|\\d+er',
  asksNumber:
    'wie ?viele?n?|wie (?:alt|groß|hoch|lange?|weit|tief|breit|schwer|schnell|oft|teuer)|welche[mnrs]? (?:anzahl|alter|anteil|prozentsatz|größe|höhe|preis|entfernung|temperatur)',
  numbers:
    'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hunderte?|tausende?|million(?:en)?|milliarden?|hälfte|drittel|viertel|dutzend|doppelt',
  price: [
    '(?:wie ?viel|was) .{0,60}?(?:kostet?n?|zahl\\p{L}*|bezahl\\p{L}*|verdien\\p{L}*)|wie teuer|wie hoch .{0,30}?(?:kaution|miete|gebühr|beitrag|preis|lohn|gehalt|strafe)|(?:preise?|kosten)(?=\\W*$)',
    'kostenlos|kostenfrei|gratis|umsonst',
    'kostet?n?|preise?|gebühr(?:en)?|beitrag|zahl\\p{L}*|bezahl\\p{L}*|euro|cent|franken|kaution|miete',
  ],
  length: [
    'wie lang(?:e|er)?',
    '\\p{L}*(?:sekunde|minute|stunde|tage?|nächte|woche|monate?|jahre?|semester|meter)n?s?|bis|seit|immer|\\d+ ?(?:m|h|km|cm|mm|min|std)',
  ],
  hour: [
    '(?:um )?wie ?viel uhr|(?:um |zu )?welche[rn]? (?:uhr)?zeit',
    '\\d+ uhr|uhr|\\d\\d?[:.]\\d\\d|mittags?|mitternacht|(?:von|bis|ab|um|zwischen) \\d+',
  ],
};

export const en: AnswerWords = {
  // After another question word, “when” says under what circumstances: “What do I do when it is full?”
  // What stands before it is looked at only where there is a “when”.
  asksTime:
    'whens?(?<!\\b(?:what|who|whom|whose|where|why|how|which)\\b[^.?!]{0,200}whens?)|when(?<=\\b(?:and|or|since|until|till|from|by|about|know|tell|say|out|of|on|exactly|me|us) when)|when(?=\\W*$)|(?:what|which) (?:\\w+ )?(?:year|date|century|decade|day|month|time)',
  times: '\\d+(?:st|nd|rd|th| ?[ap]\\.?m)|\\d\\d?:\\d\\d|century|tonight|last night|ago',
  asksNumber:
    'how (?:many|much|long|far|old|large|big|small|tall|high|wide|deep|thick|fast|often|heavy|hot|warm|cold|loud)|(?:what|which)(?:.?s| is| are)?(?: the)? (?:\\w+ )?(?:number|percentage|percent|age|size|distance|amount|price|cost|height|weight|temp(?:erature)?|speed|capacity|max(?:imum)?|min(?:imum)?|limit)',
  numbers:
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|half|third|quarter|dozens?|twice',
  price: [
    'how (?:much|many|expensive|cheap)\\b.{0,60}?\\b(?:costs?|pay|paid|charged?|earn(?:ed)?|fees?|dollars|euros|pounds)|how (?:expensive|cheap)|what .{0,60}?\\bcosts?|what(?:.?s| is| was| are| were)?(?: the)? (?:\\w+ ){0,2}(?:price|cost|fee)s?|(?:price|cost|fee)s?(?=\\W*$)',
    'free(?: of charge)?|no charge|included',
    'costs?|price[ds]?|fees?|pay(?:s|ing)?|paid|charge[ds]?|rates?|euros?|cents?|dollars?|pence|pounds?|wages?|salar(?:y|ies)',
  ],
  length: [
    'how long',
    '(?:second|minute|hour|day|night|week|month|year|decade|term|semester|season)s?|centur(?:y|ies)|(?:kilo|centi|milli)?met(?:re|er)s?|miles?|feet|foot|inch(?:es)?|yards?|until|till|since|overnight|forever|ever|permanent(?:ly)?|\\d+ ?(?:s|m|h|km|cm|mm|ft|min|hrs?)',
  ],
  hour: [
    '(?:what|which) time',
    '\\d+ ?[ap]\\.?m|\\d\\d?[:.h]\\d\\d|o.clock|noon|midday|midnight|(?:at|from|until|till|by|between|before|after) \\d\\d?|dawn|dusk|sunrise|sunset',
  ],
};

export const nl: AnswerWords = {
  asksTime: 'wanneer|welke? (?:jaar|eeuw|decennium|dag|datum|maand)|tot wanneer|hoe laat',
  times: 'eeuw|eeuwen|decennium',
  asksNumber:
    'hoeveel|hoe ?(?:lang|oud|groot|hoog|ver|diep|breed|vaak|snel|zwaar|duur|warm|dik)|(?:wat is|welke?) (?:de |het )?(?:prijs|aantal|leeftijd|hoogte|lengte|temperatuur|bedrag|maximum|minimum|percentage)',
  numbers:
    'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\p{L}+tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd(?:en)?|duizend(?:en)?|miljoen(?:en)?|miljard|helft|derde|kwart|dozijn|dubbele?',
  price: [
    '(?:hoeveel|wat) .{0,60}?(?:kost\\p{L}*|betaal\\p{L}*|betalen|verdien\\p{L}*|euro)|hoe duur|(?:wat is|welke) de (?:prijs|huur|contributie)|(?:prijs|prijzen|kosten|tarie(?:f|ven))(?=\\W*$)',
    'gratis|kosteloos|inbegrepen',
    'kost|kosten|prijs|prijzen|tarie(?:f|ven)|bedra(?:gt|g|gen)|betaal\\p{L}*|betalen|euro|cent|bijdrage|contributie|huur|borg|waarborgsom|vergoeding|boete',
  ],
  length: [
    'hoe ?lang|hoeveel (?:tijd|uur|dagen|weken|maanden)',
    '(?:seconde|minuut|minuten|uur|uren|dag|dagen|nacht|nachten|etmaal|week|weken|maand|maanden|jaar|jaren|meter|centimeter|kilometer|millimeter)|tot|sinds|altijd|\\d+ ?(?:m|h|km|cm|mm|min|u)',
  ],
  hour: [
    'hoe laat|(?:welke?|van) (?:uur|tijd|tijdstip)|tot hoe laat',
    '\\d+ uur|\\d\\d?[:.]\\d\\d|middernacht|middag|zonsondergang|zonsopgang|(?:van|tot|om|vanaf|na|tussen) \\d\\d?',
  ],
};

export const no: AnswerWords = {
  asksTime: 'når|(?:hvilket|hvilken) (?:år|århundre|tiår|dag|dato|måned)',
  times: 'århundret?|tallet',
  asksNumber:
    'hvor (?:mange|mye|gammel|gamle?t?|høy|høyt|lang|langt|stor|stort|lenge|ofte|tung|tungt|fort|raskt|dyrt|varmt|kaldt|dypt?)|hva (?:er|var) (?:pris|antall|høyden|lengden|vekten|alder|maks|temperatur)\\p{L}*',
  numbers:
    'to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tjue|tretti|førti|femti|seksti|sytti|åtti|nitti|hundre|tusen|million(?:er)?|milliarder?|halv|halvparten|dobbelt',
  price: [
    '(?:hva|hvor mye) .{0,60}?(?:kost\\p{L}*|betal\\p{L}*|tjen\\p{L}*|kroner|kr)|hvor (?:dyrt?|dyre)|(?:pris|prisen|priser|kostnad)(?=\\W*$)',
    'gratis|kostnadsfri\\p{L}*|vederlagsfri\\p{L}*|inkludert|betalingsfri',
    'kost\\p{L}*|pris\\p{L}*|gebyr\\p{L}*|avgift\\p{L}*|betal\\p{L}*|kroner?|kr|leie\\p{L}*|beløp\\p{L}*|depositum',
  ],
  length: [
    'hvor (?:lang tid|lenge|langt?)',
    '(?:sekund|minutt|time|døgn|dag|natt|netter|uke|måned|semester|meter|kilometer|centimeter)\\p{L}{0,3}|år|til|siden|alltid|fram til|\\d+ ?(?:m|km|cm|mm|min|t|h)',
  ],
  hour: [
    'hva er klokka|(?:hvilke?t?|hva slags) (?:tid|tidspunkt|klokkeslett)',
    '(?:kl|klokk(?:a|en))\\.? ?\\d*|midnatt|(?:fra|til|mellom|før|etter) \\d\\d?|\\d\\d?[:.]\\d\\d|\\d\\d?[–-]\\d\\d?',
  ],
};

export const sv: AnswerWords = {
  asksTime: 'när|(?:vilket|vilken) (?:år|århundrade|årtionde|dag|datum|månad)',
  times: 'århundradet?|talet',
  asksNumber:
    'hur (?:många|mycket|gammal|gammalt|hög|högt|lång|långt|stor|stort|länge|ofta|tung|tungt|snabbt?|dyrt?|varmt|kallt|djupt?)|vad (?:är|var) (?:pris|antal|höjden|längden|vikten|ålder|max|temperatur)\\p{L}*',
  numbers:
    'två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra|hundratals|tusen|tusentals|miljon(?:er)?|miljard(?:er)?|hälften|halva|dubbelt',
  price: [
    '(?:vad|hur mycket) .{0,60}?(?:kost\\p{L}*|betal\\p{L}*|tjän\\p{L}*|kronor|kr)|hur dyrt?|(?:pris|priset|priser|kostnad|avgift|avgiften)(?=\\W*$)',
    'gratis|kostnadsfri\\p{L}*|avgiftsfri\\p{L}*|ingår|utan avgift',
    'kost\\p{L}*|pris\\p{L}*|avgift\\p{L}*|betal\\p{L}*|kronor|krona|kr|hyra\\p{L}*|belopp\\p{L}*|deposition',
  ],
  length: [
    'hur (?:lång tid|länge|långt?)',
    '(?:sekund|minut|timm|dygn|dag|natt|nätter|veck|månad|termin|meter|kilometer|centimeter|mil)\\p{L}{0,3}|år|till|sedan|alltid|fram till|\\d+ ?(?:m|km|cm|mm|min|t|h)',
  ],
  hour: [
    'vad är klockan|vilken tid|hur dags|vilket klockslag',
    '(?:kl|klockan)\\.? ?\\d*|midnatt|(?:från|till|mellan|före|efter) \\d\\d?|\\d\\d?[:.]\\d\\d|\\d\\d?[–-]\\d\\d?',
  ],
};
