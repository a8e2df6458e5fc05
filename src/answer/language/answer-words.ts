/**
 * The words of one language for asking and answering, as parts of regular expressions that match whole
 * words in any case. Times are the exception: they match only as written, because “may” is not a month.
 */
export interface AnswerWords {
  /**
   * Words that ask for a time, and words that state one besides those that `Intl` lists: months,
   * weekdays, "yesterday".
   */
  readonly asksTime: string;
  readonly times?: string;
  /** Words that ask for a number, and words that state one. */
  readonly asksNumber: string;
  readonly numbers?: string;
  /**
   * Words that ask for a price, a length (of time or in space) or a time of day, and those that state one.
   * A price is also a currency's sign, or a number in a sentence with one of the third words.
   */
  readonly price?: readonly [asked: string, stated: string, near: string];
  readonly length?: readonly [asked: string, stated: string];
  readonly hour?: readonly [asked: string, stated: string];
}

/** By BCP 47 primary subtag. */
export const ANSWER_WORDS: Readonly<Record<string, AnswerWords>> = {
  ar: {
    asksTime: 'متى|[اأإ]يمتى|[اإ]متى|في (?:أي|أية) (?:عام|سنة|قرن|تاريخ|يوم|شهر|عقد)',
    times: '(?:ال)?قرن|(?:ال)?عام|سنة',
    asksNumber: 'كم|بكم|قدي?ش|ما (?:عدد|نسبة|مقدار|طول|ارتفاع|مساحة)',
    numbers:
      '(?:ال)?(?:اثن(?:ان|ين|ا|ي)|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثماني?ة?|تسعة?|عشرة?|عشرون|عشرين|ثلاثون|ثلاثين|مئة|مائة|مئات|ألف|آلاف|مليون|ملايين|مليار|نصف|ثلث|ربع)',
    price: [
      'بكم|كم (?:سعر|ثمن|رسم|تكلفة|يكلف|تكلف|[اأ]دفع|ندفع|حق)\\p{L}*|(?:سعر|ثمن|رسوم|رسم)(?=\\W*$)',
      '(?:\\p{Nd}+|نصف|ربع) ?(?:ريال|دينار|درهم|جنيه|ليرة|دولار)\\p{L}*|مجان\\p{L}*|ريالا?ن?',
      '(?:ال)?(?:رسم|رسوم|ثمن\\p{L}*|سعر\\p{L}*|غرامة|اشتراك)',
    ],
    length: [
      'كم (?:يوم|شهر|سنة|ساعة|دقيقة|[اأ]سبوع|مدة|وقت|متر)\\p{L}*|[إا]لى متى|كم (?:تستغرق|يستغرق|تدوم)',
      '(?:ال)?(?:ثوان|دقيق|دقائق|ساع|يوم|[أا]يام|[أا]سبوع|[أا]سابيع|شهر|[أا]شهر|سن[ةو]|عام|[أا]عوام|متر|كيلومتر)\\p{L}*',
    ],
    hour: ['(?:[اأ]ي|كم) (?:ال)?ساعة|الساعة كم', 'صباحا?|مساء|ظهرا?|الظهر|العصر|(?:ال)?ساعة'],
  },
  da: {
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
  },
  de: {
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
  },
  el: {
    asksTime: 'π[όο]τε|ποι[άαόο]ν? (?:χρονιά|έτος|χρόνο|αιώνα|ημερομηνία|ημέρα|μέρα|μήνα|δεκαετία)',
    times: 'αιώνας?|δεκαετίας?',
    asksNumber: 'π[όο]σ(?:ο|η|α|οι|ος|ες|ων|ους|ην|ον)',
    numbers:
      'δύο|τρεις|τρία|τέσσερις|τέσσερα|πέντε|έξι|επτά|εφτά|οκτώ|οχτώ|εννέα|εννιά|δέκα|έντεκα|δώδεκα|είκοσι|τριάντα|σαράντα|πενήντα|εκατό|εκατοντάδες|χίλι\\p{L}+|χιλιάδες|εκατομμύρι\\p{L}+|δισεκατομμύρι\\p{L}+|μισ[όά]|ήμισυ|τρίτο',
  },
  en: {
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
  },
  es: {
    asksTime: 'cu[áa]ndo|qu[ée] (?:año|siglo|década|fecha|día|mes)',
    times: 'siglos?|décadas?',
    asksNumber:
      'cu[áa]nt[oa]s?|(?:qu[ée]|cu[áa]l (?:es|era|fue) (?:la|el)) (?:número|porcentaje|cantidad|edad|tamaño|distancia|altura|precio|temperatura|peso|velocidad)',
    numbers:
      'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|cientos|mil|miles|mill[óo]n(?:es)?|mitad|tercio|docenas?|doble',
    price: [
      'cu[áa]nt[oa]s? .{0,60}?(?:cuestan?|valen?|pag\\p{L}+|cobr\\p{L}+|euros)|(?:qué|cu[áa]l es el) precio|(?:precio|tarifa|coste|costo)s?(?=\\W*$)',
      'gratis|gratuit[oa]s?|incluid[oa]s?',
      'cuestan?|precios?|tarifas?|cuotas?|pag\\p{L}+|cobr\\p{L}+|euros?|pesos|dólares',
    ],
    length: [
      'cu[áa]nto (?:tiempo|dura|duran|tarda|tardan|mide)',
      '(?:segundo|minuto|hora|día|noche|semana|año|metro|kilómetro)s?|mes(?:es)?|hasta|desde|siempre|\\d+ ?(?:m|h|km|cm|mm|min)',
    ],
    hour: ['qu[ée] horas?', '\\d\\d?[:.h]\\d\\d|\\d+ ?h|mediodía|medianoche|las? \\d+'],
  },
  fa: {
    asksTime:
      '(?<!(?:به|با|از|مال|برای) )کی|چه (?:زمان|وقت|موقع|سال|تاریخ|روز)\\p{L}*|کدام (?:سال|روز|ماه|قرن)',
    times: 'قرن|سده|دهه|سال|روز|ماه',
    asksNumber: 'چند\\p{L}*|چقدر?\\p{L}*|چه (?:تعداد|مقدار|قدر)',
    numbers:
      'دو|سه|چهار|پنج|شش|هفت|هشت|ده|یازده|دوازده|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد|هزار|میلیون|میلیارد|نیم\\p{L}?|نصف|ثلث',
    price: [
      'چنده|(?:قیمت|هزینه|شهریه|کرایه|اجاره|بلیط)\\p{L}* .{0,30}?(?:چند|چقدر?)\\p{L}*|چقدر? .{0,30}?(?:بدم|بدیم|بده|پول|توم[نا]ن?)',
      'رایگان|مجانی|\\p{Nd}+ ?(?:هزار|میلیون)? ?(?:تومان|تومن|ریال|دلار|یورو)',
      'هزینه|قیمت|بها\\p{L}?|تومان|ریال|شهریه|اجاره',
    ],
    length: [
      'چقدر? (?:طول|وقت|زمان)|چند (?:روز|ساعت|هفته|ماه|سال|دقیقه|متر)\\p{L}*|تا کی',
      '(?:ثانیه|دقیقه|ساعت|روز|شب|هفته|ماه|سال|نیمسال|متر|کیلومتر)\\p{L}*',
    ],
    hour: ['چه ساعت\\p{L}*|ساعت چند', 'ساعت \\p{Nd}+|\\p{Nd}\\p{Nd}?[:.]\\p{Nd}\\p{Nd}|ظهر|بامداد'],
  },
  fi: {
    asksTime: 'milloin|koska|m(?:inä|illä) (?:vuonna|vuosisadalla|päivänä|vuosikymmenellä)',
    times: '\\p{L}*luvu\\p{L}+',
    asksNumber: 'kuinka (?:mon\\p{L}+|paljon|pitkä|korkea|vanha|suuri|usein)|montako|paljonko',
    numbers:
      'kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|sata|tuhat|miljoona\\p{L}*|puolet',
  },
  fr: {
    asksTime: 'quand|[kq]an|kand|qd|quell?es? (?:année|siècle|décennie|date|jour|mois)',
    times: 'siècles?|décennies?',
    asksNumber:
      'combien|[ck]ombi1|kombien|cb (?:de?|[cç]a?)|c cb|cmb|cbn|quell?e?s? (?:est |était |fut )?(?:la |le )?(?:nombre|pourcentage|quantité|âge|taille|distance|hauteur|prix|température|superficie|altitude|profondeur|capacité|puissance|nb|poids|vitesse)',
    numbers:
      'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|milliers?|millions?|milliards?|moitié|tiers|quart|douzaines?|double',
    price: [
      '(?:combien|cb|cmb|cbn) .{0,60}?(?:co[ûu]t\\p{L}*|vaut|pay\\p{L}+|paie\\p{L}*|gagn\\p{L}+|euros|balles|piasses)|(?:c.?est|c|[cç]a fait|[cç]a co[ûu]te|[cç]a vaut) (?:combien|cb|cmb|cbn)|combien (?:c.?est|la (?:nuit|place)|l.entrée|le (?:billet|ticket))|(?:prix|tarif|coût)s?(?=\\W*$)',
      'gratuit\\p{L}*|offerte?s?|compris\\p{L}*',
      'co[ûu]t\\p{L}*|prix|tarifs?|cotisations?|pay\\p{L}+|paie\\p{L}*|euros?|francs?|dollars?|frais',
    ],
    length: [
      '(?:combien|cb|cmb|cbn) de (?:temps|tps|jours|heures|minutes|semaines)|combien [cç]a (?:dure|prend)|quelle (?:est la )?(?:durée|longueur)',
      '(?:seconde|minute|heure|jour|nuit|semaine|année|an|mètre|kilomètre)s?|mois|jusqu.|depuis|toujours|\\d+ ?(?:m|h|km|cm|mm|min)',
    ],
    hour: [
      '(?:quelle|kelle?|quel) (?:heure|h)',
      '\\d\\d? ?h(?:eures?|\\d\\d)?|\\d\\d?:\\d\\d|midi|minuit',
    ],
  },
  hi: {
    asksTime: 'कब|किस (?:वर्ष|साल|सन्?|तारीख|तारीख़|दिन|महीने|दशक|सदी|शताब्दी)',
    times: 'सदी|शताब्दी|दशक|वर्ष',
    asksNumber: 'कितन[\\p{L}\\p{M}]+',
    numbers:
      'दो|तीन|चार|पाँच|पांच|छह|छः|सात|आठ|नौ|दस|ग्यारह|बारह|बीस|तीस|चालीस|पचास|साठ|सत्तर|अस्सी|नब्बे|सौ|हज़ार|हजार|लाख|करोड़|मिलियन|अरब|आधा|आधी|आधे|तिहाई|दर्जन',
  },
  hu: {
    asksTime: 'mikor|mel(?:y|yik) (?:évben|században|napon|hónapban|évtizedben)',
    times: 'század\\p{L}*|évtized\\p{L}*',
    asksNumber: 'h[áa]ny\\p{L}*|mennyi\\p{L}*|milyen (?:magas|hosszú|idős|nagy|gyakran)',
    numbers:
      'két|kettő|három|négy|öt|hat|hét|nyolc|kilenc|tíz|húsz|harminc|száz|ezer|millió|milliárd|fele',
  },
  id: {
    asksTime: 'kapan|(?:tahun|abad|tanggal|hari|bulan) (?:berapa|apa)',
    times: 'abad|tahun|tanggal',
    asksNumber: 'berapa',
    numbers:
      'dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus|ratusan|ribu|seribu|ribuan|juta|jutaan|miliar|setengah|separuh|sepertiga',
  },
  it: {
    asksTime: 'quando|(?:che|quale) (?:anno|secolo|decennio|data|giorno|mese)',
    times: 'secol[oi]|decenni[o]?',
    asksNumber:
      'quant[oaie]|(?:che|quale|qual è) (?:l[ao] |il |l.)?(?:numero|percentuale|quantità|età|dimensione|distanza|altezza|prezzo|temperatura)',
    numbers:
      'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|trenta|quaranta|cinquanta|cento|centinaia|mille|mila|migliaia|milion[ei]|miliard[oi]|metà|terzo|quarto|dozzin[ae]|doppio',
    price: [
      'quant[oaie] .{0,60}?(?:cost\\p{L}+|vien[ei]|pag\\p{L}+|guadagn\\p{L}+|spend\\p{L}+|euro)|(?:che|quale|qual è il) (?:prezzo|costo)|quanto (?:è|fa)(?=\\W*$)|(?:prezz[oi]|cost[oi]|tariff[ae])(?=\\W*$)',
      'gratis|gratuit[oaie]|gratuitamente|inclus[oaie]|compres[oaie]',
      'cost[aio]|costano|prezz[oi]|tariff[ae]|quot[ae]|import[oi]|canone|pag\\p{L}+|euro|franchi',
    ],
    length: [
      '(?:per )?quanto (?:tempo|dura\\p{L}*|ci (?:vuole|mett\\p{L}+)|è lung[oa]|misura)|(?:per |tra |fra |entro |dopo |in )quanto(?! (?:cost|pag|vien))|fino a quando',
      '(?:second|minut|giorn|ann|mes|metr|chilometr|centimetr)[oi]|mese|or[ae]|nott[ei]|settiman[ae]|fino|finché|da sempre|sempre|\\d+ ?(?:m|h|km|cm|mm|min)',
    ],
    hour: [
      '(?:a |fino a |da )?che or[ae]|quando (?:apr|chiud)\\p{L}+',
      '\\d\\d?[:.]\\d\\d|ore \\d+|(?:alle|dalle|le|all.) \\d+|mezzogiorno|mezzanotte',
    ],
  },
  ja: {
    asksTime: 'いつ(?!まで)|何年(?!か|間)|何月|何日(?!か|間)|何曜日|何世紀',
    times: '世紀|年代|月',
    asksNumber:
      'いくつ|いくら|何(?:人|個|回|度|歳|才|匹|頭|本|枚|冊|台|円|キロ|パーセント|時間|分|日|週間|メートル|年)|ど(?:れ|の)[くぐ]らい',
    numbers: '[二三四五六七八九十百千万億]|半額|半分',
    price: [
      'いくら|何円|値段|料金は?(?=\\W*$)',
      '無料|\\d ?円|[百千万]円|無償',
      '料金|費用|代金|会費|入場料',
    ],
    length: [
      'ど(?:れ|の)[くぐ]らい(?:の(?:時間|期間|長さ|距離)|かか|で)|何(?:時間|分間?(?!の)|日[か間]|週間|か月|ヶ月|カ月|年[か間]|泊|メートル)|いつまで|期間',
      '\\d ?(?:秒|分|時間|日|週間?|か月|ヶ月|カ月|年|泊|メートル|キロ|m|km|cm)|まで|以内',
    ],
    hour: ['何時(?!間)', '\\d ?時(?!間)|\\d\\d?:\\d\\d|正午|深夜'],
  },
  ko: {
    asksTime:
      '언제\\p{L}*|몇 ?(?:년|년도|월|일|세기)\\p{L}*|며칠\\p{L}*|무슨 요일\\p{L}*|어느 (?:해|날)\\p{L}*',
    times: '\\d+ ?(?:년|월|일|세기)\\p{L}*|\\p{L}요일\\p{L}*|매[년월주일]\\p{L}*',
    asksNumber: '몇\\p{L}*|얼마\\p{L}*',
    numbers:
      '[두세네]|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열|스무|절반|[일이삼사오육칠팔구십]*[백천만억]\\p{L}*',
    price: [
      '얼마(?!나)\\p{L}*|\\p{L}*(?:가격|요금|비용|값|회비)\\p{L}*(?=\\W*$)|얼마나 (?:내|비싸|비싼)\\p{L}*',
      '\\d+[만천]? ?(?:원|달러|엔|유로)\\p{L}*|무료\\p{L}*|공짜\\p{L}*|면제\\p{L}*',
      '\\p{L}*(?:요금|가격|비용|이용료|수수료|회비|할인|납부)\\p{L}*',
    ],
    length: [
      '얼마나 (?:오래|걸|긴|길)\\p{L}*|몇 ?(?:분|시간|주|달|개월|미터|박)\\p{L}*|며칠\\p{L}*|언제까지\\p{L}*|기간\\p{L}*(?=\\W*$)',
      '\\d+ ?(?:초|분|시간|일|주|달|개월|년|박|미터|m|km|cm)\\p{L}*|하루|일주일|한 달',
    ],
    hour: ['몇 ?시(?!간)\\p{L}*', '\\d+ ?시(?!간)\\p{L}*|\\d\\d?:\\d\\d|정오|자정'],
  },
  nl: {
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
  },
  no: {
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
  },
  pl: {
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
  },
  pt: {
    asksTime: 'quando|qu(?:e|al) (?:ano|século|década|data|dia|mês)',
    times: 'séculos?|décadas?',
    asksNumber:
      'quant[oa]s?|(?:que|qual|qual (?:é|era|foi) [ao]) (?:número|percentagem|porcentagem|quantidade|idade|tamanho|distância|altura|preço|temperatura)',
    numbers:
      'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|vinte|trinta|quarenta|cinquenta|treze|catorze|quatorze|quinze|dezess?[ea]is|dezess?[ea]te|dezoito|dezanove|dezenove|cem|cento|centenas|mil|milhares|milh[ãõ](?:o|es)|metade|terço|dúzias?|dobro',
    price: [
      'quant[oa]s? .{0,60}?(?:cust\\p{L}+|val[ei]\\p{L}*|pag\\p{L}+|ganh\\p{L}+|gast\\p{L}+|cobr\\p{L}+|sai|fica|reais|euros)|(?:qual|que) (?:é )?(?:o )?(?:preço|valor|custo)|quanto (?:é|tá|está)(?! o tempo)|(?:preço|valor|tarifa|custo)s?(?=\\W*$)',
      'gr[áa]tis|gratuit[oa]s?|de graça|inclu[íi]d[oa]s?|isent[oa]s?',
      'custam?|custos?|preços?|valor(?:es)?|tarifas?|taxas?|cotas?|quotas?|mensalidades?|pag\\p{L}+|cobr\\p{L}+|euros?|reais|real|cêntimos',
    ],
    length: [
      '(?:(?:por|em|dentro de|daqui a|há|de) )?quanto (?:tempo|dura\\p{L}*|demora\\p{L}*|leva(?= (?:para|pra|a|até))|mede)|quant[oa]s (?:dias|horas|minutos|meses|semanas)|qual (?:é )?(?:a |o )?(?:duração|prazo|comprimento)|até quando',
      '(?:segundo|minuto|hora|dia|noite|semana|ano|metro|quil[óô]metro|centímetro)s?|mês|meses|até|desde|sempre|\\d+ ?(?:m|h|km|cm|mm|min)',
    ],
    hour: [
      '(?:a |até |até a |até às? |de )?(?:que|qual) horas?|qual (?:é )?o hor[áa]rio|quando (?:abre|fecha|encerra)m?',
      '\\d\\d?(?:h\\d*|[:.]\\d\\d)|\\d\\d? ?h(?:oras)?|meio-?dia|meia-?noite|(?:às?|das|as|pelas) \\d+',
    ],
  },
  ro: {
    asksTime: 'c[âa]nd|(?:ce|care) (?:an|secol|deceniu|dat[ăa]|zi|lun[ăa])',
    times: 'secol\\p{L}*|deceni\\p{L}*',
    asksNumber:
      'c[âa](?:t|te|t[ăa]|[țţt]i|tor)|(?:ce|care (?:este|era|a fost)) (?:număr\\p{L}*|procent\\p{L}*|vârst\\p{L}*|dimensiun\\p{L}*|distanț\\p{L}*|înălțim\\p{L}*|preț\\p{L}*|temperatur\\p{L}*)',
    numbers:
      'doi|două|trei|patru|cinci|șase|şase|șapte|şapte|opt|nouă|zece|unsprezece|doisprezece|douăsprezece|douăzeci|treizeci|patruzeci|cincizeci|sut[ăe]|mi[ei]|milion|milioane|miliard\\p{L}*|jumătate|treime|sfert',
  },
  ru: {
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
  },
  sv: {
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
  },
  th: {
    asksTime: 'เมื่อ(?:ไร|ใด|ไหร่)|(?:ปี|ศตวรรษ|วัน|วันที่|เดือน|ทศวรรษ)(?:ใด|ไหน|อะไร|ที่เท่าไร)|ตอนไหน',
    times: 'ศตวรรษ|ทศวรรษ|ปี',
    asksNumber: 'กี่|เท่า(?:ไร|ใด|ไหร่)|นานแค่ไหน',
    numbers: 'สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|ครึ่ง',
  },
  tr: {
    asksTime: 'ne zaman\\p{L}*|hangi (?:yıl|tarih|yüzyıl|gün|ay)\\p{L}*|kaç yılında',
    times: 'yüzyıl\\p{L}*|yılında|yıllar\\p{L}+',
    asksNumber: 'kaç\\p{L}*|ne kadar\\p{L}*',
    numbers:
      'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|yüzlerce|bin|binlerce|milyon\\p{L}*|milyar\\p{L}*|yarı\\p{L}*|yarım|üçte|dörtte',
    price: [
      'kaç (?:para|lira|tl)\\p{L}*|(?:ücret|fiyat|bedel)\\p{L}* (?:ne kadar|kaç|nedir)|ne kadar(?=\\W*$)|ne kadar .{0,30}?(?:öde|ver|tut)\\p{L}*|(?:ücret|fiyat)\\p{L}*(?=\\W*$)',
      'ücretsiz\\p{L}*|bedava|\\d+ ?(?:tl|lira)\\p{L}*',
      'ücret\\p{L}*|fiyat\\p{L}*|bedel\\p{L}*|öde\\p{L}*|lira|tl|aidat\\p{L}*',
    ],
    length: [
      '(?:ne kadar|kaç) (?:sür|zaman|gün|saat|dakika|hafta|ay|yıl|metre|süre)\\p{L}*|ne zamana kadar',
      '(?:saniye|dakika|saat|gün|hafta|ay|yıl|dönem|metre)\\p{L}*|\\d+ ?(?:m|km|cm)',
    ],
    hour: [
      'saat kaç\\p{L}*|kaçta|kaça kadar|hangi saat\\p{L}*',
      '\\d\\d?[:.]\\d\\d|saat \\d+\\p{L}*|öğle\\p{L}*|gece yarısı\\p{L}*',
    ],
  },
  uk: {
    asksTime: 'коли|як(?:ий|ому|ого) (?:рік|році|року|століття|столітті|день|дня|місяць|місяці)',
    times: 'століт\\p{L}+|рок[уиі]|році',
    asksNumber: 'скільки|як (?:довго|часто|далеко)',
    numbers:
      'дв[аі]|тр[ио]\\p{L}?|чотири|п.ять|шість|сім|вісім|дев.ять|десять|двадцять|тридцять|сорок|сто|сотн\\p{L}+|тисяч\\p{L}*|мільйон\\p{L}*|мільярд\\p{L}*|половин\\p{L}+',
  },
  vi: {
    asksTime:
      '(?:khi|lúc|hồi) nào|bao giờ|(?:năm|ngày|tháng|thế kỷ|thập niên|thập kỷ) (?:nào|bao nhiêu|mấy)',
    times: 'thế kỷ|thập niên|thập kỷ|năm \\d+|tháng \\d+',
    asksNumber: 'bao nhiêu|mấy|bao (?:lâu|xa|nhiêu)',
    numbers: 'hai|ba|bốn|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|ngàn|triệu|tỷ|nửa',
  },
  zh: {
    asksTime:
      '什么时候|甚麼時候|何时|何時|哪一?年|哪一?天|几几年|什么时间|哪个世纪|(?:年份|日期|时间)是',
    times: '世纪|世紀|年代',
    asksNumber: '多少|几|幾|多(?:大|高|长|久|远|深|宽|重|快)',
    numbers: '[两二三四五六七八九十百千万亿兩萬億半]',
    price: [
      '多少(?:钱|錢|元|块)|几(?:块|元)|(?:价格|费用|價格|費用|票价)(?:是多少)?(?=\\W*$)|[赔交付收]多少',
      '免费|免費|[\\d一二三四五六七八九十百千万] ?[元块圆]',
      '费|費|元|租金|押金|价|價',
    ],
    length: [
      '多久|多长时间|多長時間|几(?:天|个月|小时|分钟|年|周|米)|多长|多远',
      '[\\d一二三四五六七八九十百两半] ?个?(?:秒|分钟|小时|天|日|周|星期|月|年|季度|米|公里|分鐘)',
    ],
    hour: ['几点|幾點|什么时间', '[\\d一二三四五六七八九十] ?[点时時點](?!间)|\\d\\d?[:：]\\d\\d'],
  },
};
