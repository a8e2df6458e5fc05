/**
 * Brings the forms of a Persian word together, as they are written and as they are spoken (“می‌خورد”, “میخوره”,
 * “بخوریم”: خوردن; “کلیدمو”: کلید).
 */

/** Longer words are no words of a dictionary, and take long to try. */
const MAX_LENGTH = 20;

/** Verbs: the infinitive, what begins their present forms, and what begins their past ones if it is another. */
const VERBS = `
آمدن آی ا یا آ اومد آمد|آموختن آموز|آوردن آور یار ار اورد|افتادن افت|افزودن افزای|انداختن انداز ننداز|ایستادن ایست وایست وایستاد
باختن باز|بخشیدن بخش|بردن بر|بریدن|بستن بند|بودن باش|پختن پز|پذیرفتن پذیر|پرداختن پرداز|پرسیدن پرس|پریدن پر|پوشیدن پوش
پیچیدن پیچ|ترسیدن ترس|توانستن توان تون تونست|جنگیدن جنگ|چرخیدن چرخ|چیدن|خریدن خر|خندیدن خند|خوابیدن خواب
خواستن خواه خوا|خواندن خوان خون خوند|خوردن خور|دادن ده د|داشتن دار ندار داشت|دانستن دان دون دونست|دزدیدن دزد|دویدن دو
دیدن بین|رساندن رسان رسون رسوند|رسیدن رس|رفتن رو ر|رقصیدن رقص|ریختن ریز|زاییدن زای|زدن زن|ساختن ساز|سوختن سوز
سوزاندن سوزان سوزون|شستن شوی شور|شدن شو ش|شکستن شکن|شناختن شناس|شنیدن شنو|فرستادن فرست|فروختن فروش|فهمیدن فهم
کاستن کاه|کاشتن کار|کردن کن|کشتن|کشیدن کش|گذاشتن گذار ذار|گذشتن گذر|گرفتن گیر|گریختن گریز|گشتن گرد|گفتن گوی گو گ
لرزیدن لرز|ماندن مان مون موند|مردن میر|نشستن نشین شین|نوشتن نویس|نوشیدن نوش|یافتن یاب|پاشیدن پاش|تابیدن تاب|ترکیدن ترک
چسبیدن چسب|دوختن دوز|رنجیدن رنج|شمردن شمار شمر|غلتیدن غلت|کوبیدن کوب|لیسیدن لیس|مالیدن مال|نالیدن نال|برگشتن برگرد
برداشتن بردار ورداشت|درآوردن درآور|چرا چر چرید|گزیدن گز|جویدن جو|جستن|شکافتن شکاف|ربودن ربای|سپردن سپار|گستردن|آفریدن آفرین`;

/** Words as they are spoken → as they are written. */
const SPOKEN = `
اگه اگر|دیگه دیگر|واسه برای|اون آن|اونجا آنجا|اینجا|خونه خانه|خونم خانه|خونمون خانه|خونتون خانه|مهمون مهمان|نون نان|بارون باران|ارزون ارزان
گرون گران|تابستون تابستان|زمستون زمستان|جوون جوان|حیوون حیوان|دندون دندان|زبون زبان|آسمون آسمان|خیابون خیابان|میدون میدان|حموم حمام
تموم تمام|آروم آرام|تومن تومان|کوچیک کوچک|بزرگه بزرگ|داداش برادر|آبجی خواهر|بابا پدر|مامان مادر|یه یک|تهرون تهران|دکون دکان|نردبون نردبان
قدیما قدیم|قدیمی قدیم|رنگی رنگ|الآن الان|پایین|بیرون|مرد|مردم|مردان|بدن|نان|نام|میدان|نبرد|بچه|میان|میوه|میز|میل|بسته|بندی|باران|باز|بند|رود|روند|خرد|خواب|بخشی|شیش شش|هشتم|کدوم کدام|همون همان|همین|بیمارستان|تابستان|زمستان|داستان|دبستان|دبیرستان|خودرو|رادیو|کشور|کشورها کشور
چنده چند|چندتا چند|چقد چقدر|چقدره چقدر|کجاست کجا|کجان کجا|کجاها کجا|چیه چی|چیا چی|کیه کی|کیا کی|خرابه خراب|نزدیکه نزدیک|بازه باز|بسته|دوره دور|سخته سخت
گرونه گران|ارزونه ارزان|لازمه لازم|آزاده آزاد|ممنوعه ممنوع|مجازه مجاز|اجباریه اجباری|مجانیه مجانی|رایگانه رایگان|خاموشه خاموش|روشنه روشن|کوچیکه کوچک|بلنده بلند`;

const written = new Map(
  SPOKEN.trim()
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const [spoken, form] = pair.split(' ') as [string, string?];
      return [spoken, form ?? spoken];
    }),
);

const presents = new Map<string, string>();
const pasts = new Map<string, string>();
for (const verb of VERBS.trim().split(/[|\n]/)) {
  const [infinitive, ...stems] = verb.split(' ') as [string, ...string[]];
  if (infinitive.endsWith('ن')) pasts.set(infinitive.slice(0, -1), infinitive);
  if (infinitive.endsWith('یدن') && stems.length === 0)
    presents.set(infinitive.slice(0, -3), infinitive);
  for (const stem of stems)
    (/(?:.[ست]ت|اد|مد|رد|ند)$/u.test(stem) ? pasts : presents).set(stem, infinitive);
}
// “دارد” has no prefix.
pasts.set('دار', 'داشتن').set('ندار', 'داشتن');

/** Before forms of the past, and of the present, where a person follows. */
const PAST_PREFIXES = ['', 'می', 'نمی', 'ن', 'ب'];
const PRESENT_PREFIXES = ['می', 'نمی', 'ب', 'ن', ''];
/** The person, and an object attached to it. */
const PERSON = /^(?:م|ی|ه|د|یم|ید|ین|ن|ند|ست)?(?:ش|شون|مون|تون)?$/u;
/** “بخش” and “نام” are no forms of a verb, though they begin as some do. */
const CLEAR_PERSON = /^(?:م|ی|ه|یم|ید|ین|ن|ند)(?:ش|شون|مون|تون)?$/u;

/** Behind a stem alone, as a half-space parts “می” from “گیرد”. */
const WRITTEN_PERSON = /^(?:د|ند)$/u;

/** Endings of nouns and adjectives, each tried once, in this order. */
const ENDINGS = [
  /(?<=.{4})(?:هامو|هاتو|هاشو|امو|اتو|اشو)$/u,
  /(?<=.{2})(?:ها|های|هایی|هام|هات|هاش|هامون|هاتون|هاشون|هایم|هایش|هایشان|هاشان|هایمان)$/u,
  /(?<=.{3})(?:مون|تون|شون)(?:و|رو)?$/u,
  /(?<=.{3})[متش]و$/u,
  /(?<=.{4})(?<!ج)و$/u,
  /(?<=.{3})(?:ترین|تری|تر)$/u,
  /(?<=.{3})(?:(?<=[یه])ه|ئه)$/u,
  /(?<=.{2}[او])یی?$/u,
  /(?<=.{4})(?:یان|ان|ات)$/u,
  /(?<=.{4})ی$/u,
  /(?<=.{5})[مش]$/u,
];

/** Reduces a Persian word as said above. */
export function persianStem(form: string): string {
  if (form.length > MAX_LENGTH) return form;
  const known = written.get(form);
  if (known !== undefined) return known;
  const verb = verbOf(form);
  if (verb !== undefined) return verb;
  let bare = form;
  for (const ending of ENDINGS) {
    bare = bare.replace(ending, '');
    const spoken = written.get(bare);
    if (spoken !== undefined) return spoken;
  }
  return bare;
}

function verbOf(form: string): string | undefined {
  for (const prefix of PAST_PREFIXES) {
    if (!form.startsWith(prefix)) continue;
    const verb = dividedVerb(
      form.slice(prefix.length),
      pasts,
      /^ن$/u.test(prefix) ? CLEAR_PERSON : PERSON,
    );
    if (verb !== undefined) return verb;
  }
  for (const prefix of PRESENT_PREFIXES) {
    if (!form.startsWith(prefix)) continue;
    const person = prefix === '' ? WRITTEN_PERSON : prefix.length === 1 ? CLEAR_PERSON : PERSON;
    const verb = dividedVerb(form.slice(prefix.length), presents, person);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** Divides what follows a prefix into a verb's stem, the longest first, and a person. */
function dividedVerb(
  rest: string,
  stems: ReadonlyMap<string, string>,
  person: RegExp,
): string | undefined {
  for (let length = rest.length; length > 0; length--) {
    const verb = stems.get(rest.slice(0, length));
    if (verb !== undefined && person.test(rest.slice(length))) return verb;
  }
  return undefined;
}
