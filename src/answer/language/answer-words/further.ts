import type { AnswerWords } from './answer-words.js';

export const ar: AnswerWords = {
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
};

export const el: AnswerWords = {
  asksTime: 'π[όο]τε|ποι[άαόο]ν? (?:χρονιά|έτος|χρόνο|αιώνα|ημερομηνία|ημέρα|μέρα|μήνα|δεκαετία)',
  times: 'αιώνας?|δεκαετίας?',
  asksNumber: 'π[όο]σ(?:ο|η|α|οι|ος|ες|ων|ους|ην|ον)',
  numbers:
    'δύο|τρεις|τρία|τέσσερις|τέσσερα|πέντε|έξι|επτά|εφτά|οκτώ|οχτώ|εννέα|εννιά|δέκα|έντεκα|δώδεκα|είκοσι|τριάντα|σαράντα|πενήντα|εκατό|εκατοντάδες|χίλι\\p{L}+|χιλιάδες|εκατομμύρι\\p{L}+|δισεκατομμύρι\\p{L}+|μισ[όά]|ήμισυ|τρίτο',
};

export const fa: AnswerWords = {
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
};

export const fi: AnswerWords = {
  asksTime: 'milloin|koska|m(?:inä|illä) (?:vuonna|vuosisadalla|päivänä|vuosikymmenellä)',
  times: '\\p{L}*luvu\\p{L}+',
  asksNumber: 'kuinka (?:mon\\p{L}+|paljon|pitkä|korkea|vanha|suuri|usein)|montako|paljonko',
  numbers:
    'kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|sata|tuhat|miljoona\\p{L}*|puolet',
};

export const hu: AnswerWords = {
  asksTime: 'mikor|mel(?:y|yik) (?:évben|században|napon|hónapban|évtizedben)',
  times: 'század\\p{L}*|évtized\\p{L}*',
  asksNumber: 'h[áa]ny\\p{L}*|mennyi\\p{L}*|milyen (?:magas|hosszú|idős|nagy|gyakran)',
  numbers:
    'két|kettő|három|négy|öt|hat|hét|nyolc|kilenc|tíz|húsz|harminc|száz|ezer|millió|milliárd|fele',
};

export const tr: AnswerWords = {
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
};
