import { withoutMarks } from '../../../text/spelling.js';

/** Polish words that belong together but share no stem that endings could show. The base comes first. */
const FAMILIES = `
dzień dni dnia dniu dniem dniach dniami|tydzień tygodnia tygodniu tygodnie tygodni|rok roku lat lata latach rokiem
miesiąc miesiąca miesiącu miesiące miesięcy|pies psa psu psem psy psów psami|kupić kupuję kupuje kupił kupno zakup zakupy
człowiek człowieka ludzie ludzi ludziom ludźmi|dziecko dziecka dzieci dzieciom dziećmi dzieckiem
pieniądze pieniędzy pieniądz pieniędzmi|ręka ręce rąk rękę ręki|brat brata bracia braci|oko oczy oczu
jeść je jem jedzą jedzenie jadł jadła zjeść zjada zjadają zjadł|pić pije piją pił picie
iść idę idzie idą szedł szła szli|pójść pójdę pójdzie poszedł poszła|wejść wejścia wejście wejdzie wszedł weszła wchodzić
wyjść wyjście wyjdzie wyszedł wyszła wychodzić|przyjść przyjdę przyjdzie przyszedł przyszła przychodzić
jechać jadę jedzie jadą jazda jazdy jeździć jeżdżą jeździ|dojechać dojazd dojadę dojazdu
brać biorę bierze biorą wziąć wezmę weźmie wziął wzięła|wybrać wybiorę wybierze wybrał wybór wyborów wybory wyborów wybiera
zabrać zabiorę zabierze zabrał zabiera|zebrać zbiorę zbierze zbierać zbiórka
dać daję daje dają dam dał|oddać oddaję oddaje oddam oddadzą oddał oddanie|sprzedać sprzedam sprzedaje sprzedaż sprzedaży sprzedawać
umrzeć umarł umarła umiera zmarł zmarła śmierć śmierci umierać|urodzić urodził urodziła urodzony narodziny rodzić rodzi
znaleźć znajdę znajdzie znalazł znalazła znajdować znaleziony znalezione|zwierzę zwierzęcia zwierzęta zwierząt zwierzętami zwierzak
wiedzieć wiem wie wiedział wiedza|widzieć widzę widzi widział|powiedzieć powiem powie powiedział mówić mówi
móc mogę możesz może możemy mogą mógł mogła|chcieć chcę chce chcą chciał|mieć mam masz ma mają miał
płacić płacę płaci zapłacić zapłacę zapłaci zapłata opłata opłaty opłatę opłat płatność płatności
stać stoi stoją stał|spać śpi śpią spał śpię|wieźć wiezie wiózł przewozić przewóz|przywieźć przywiózł przywieźli
prać pranie pralka pralki pralkę piorę pralnia pralni|biec biega biegnie biegać bieg
leczyć leczenie lekarz lekarza lekarzy lek leki leków|szkoła szkoły szkole szkół|mleko mleka mleku|cielę cielęta cielęcia
ciąża ciąży ciążę|stado stada stadem stadzie|masa masę masy ważyć waży wagi waga wagę
pojechać pojadę pojedzie|ukraść ukradł ukradli kradzież kradzieży kradną złodziej|zgubić zgubiłem zguba zgubienie
miejsce miejsca miejsc miejscu|świat świata świecie światowy|las lasu lesie lasy leśny|miasto miasta mieście miast miejski
wiatr wiatru|rower rowerem rowerze rowery rowerów|droga drogi drodze dróg|noga nogi nodze nóg
zima zimy zimie zimą zimowy|lato latem letni|noc nocy nocny nocą|wieczór wieczora wieczorem
córka córki|syn syna synowie|ojciec ojca ojcu|żona żony|sędzia sędziego sędziowie`;

/** Form → the base of its family, also as typed without marks. */
export const polishBases: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split(/[|\n]/)
    .flatMap((family) => {
      const [base, ...forms] = family.split(' ') as [string, ...string[]];
      return forms.flatMap((form): [string, string][] => [
        [withoutMarks(form), base],
        [form, base],
      ]);
    }),
);

/** What stays of a word at least. */
const ROOT = '(?<=.{3})';

/** Endings of forms, without marks, longest first. */
const ENDING = new RegExp(
  `${ROOT}(?:${[
    // “zgubiliśmy”, “zgubiłem”, “zgubić”
    '[aeiy]l(?:ismy|iscie|ysmy|yscie|em|am|es|as|aby|oby|by)|[aeiy]l[aoiy]?|[aiy]c',
    // “zapisujący”, “wypożyczają”
    '(?:aj)?ac(?:y(?:ch|mi?)?|ego|emu|ej|[ae])|(?:aj)?ac|aj[ae]|a(?:m|sz|my|cie)|[eiy](?:sz|my)|[iy]cie',
    // “pisanie”, “zgubienie”, nouns and adjectives
    'i?[ae]ni(?:em|[aeu])',
    'i?(?:ego|emu|ami|ach|owie|owi|om|ow|em|ej|ym|im|ych|ich|ymi|imi)|i[aeou]|[aeiouy]',
  ].join('|')})$`,
);

/** Syllables that make verbs of nouns, nouns of verbs, and the like. */
const SYLLABLE = /(?<=.{4})(?:i?[aeo]nc?|acj|[oyi]w|uj|osc|(?<=[^aeiouy])n){1,2}$/;

/** Reduces a Polish word, whose marks are folded already, to its root: endings, then what made it of another. */
export function stemPolish(form: string): string {
  const root = form
    .replace(/^naj(?=.{4}(?:sz|ej))/, '')
    .replace(/^nie(?=.{7})/, '')
    .replace(ENDING, '')
    .replace(/(?<=.{3})i$/, '')
    .replace(SYLLABLE, '')
    .replace(/(?<=.{3})i$/, '');
  return (
    root
      // A consonant before a lost ending: “górze”, “wodzie”, “karcie”, “wniosek”.
      .replace(/(?<=..)rz$/, 'r')
      .replace(/(?<=..)dz$/, 'd')
      .replace(/(?<=..)c$/, 't')
      .replace(/(?<=..)ek$/, 'k')
      // A vowel that changes before it: “miasto” and “mieście”.
      .replace(/i[ao](?=.)/g, 'ie')
  );
}
