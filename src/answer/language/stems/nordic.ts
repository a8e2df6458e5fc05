import type { PartedVerbs } from './verb-forms.js';

/** What a Nordic language has that its stemmer leaves apart. */
interface NordicRules {
  /** Words that belong together, the base first. */
  readonly families: string;
  /** What stands behind a verb (“siger op”) or before it (“opsige”), and how it is written there. */
  readonly particles: string;
  /** The end of a verb's infinitive, and those of its present. */
  readonly vowel: string;
  readonly presents: readonly string[];
  /** Words that look like forms of verbs and are none. */
  readonly others: string;
}

const RULES: Readonly<Record<string, NordicRules>> = {
  da: {
    families: `
bede beder bad bedt|bide bider bed bidt|binde bandt bundet|blive bliver blev blevet|bringe bragte bragt|bryde bryder brød brudt
byde bød budt|bære bar båret|drikke drak drukket|drive drev drevet|dø døde død døet dødsfald|falde faldt faldet fald
finde fandt fundet fund|flyve fløj fløjet flyvning|forbyde forbød forbudt forbud|forsvinde forsvandt forsvundet|fryse frøs frosset
få får fik fået|give giver gav givet|gribe greb grebet|gå går gik gået|gøre gør gjorde gjort|hedde hedder hed heddet
hjælpe hjalp hjulpet hjælp|holde holdt|hænge hang hængt|kende kendte kendt|komme kom kommet|kunne kan kunnet|lade lod ladet
lide led lidt|ligge lå ligget|lyde lød|lyve løj|lægge lagde lagt|løbe løb løbet|nyde nød|række rakte rakt
ride red redet|ryge røg røget rygning|sidde sad siddet|sige siger sagde sagt|skrige skreg|skrive skrev skrevet|skyde skød skudt
skære skar skåret|slå slog slået|slide sled slidt|sove sov søvn|spise spiste spist|springe sprang sprunget|spørge spurgte spurgt spørgsmål
stige steg steget|stjæle stjal stjålet|stå stod stået|synge sang sunget|synke sank sunket|sælge solgte solgt salg
sætte satte sat|tage tog taget tager|træde trådte trådt|træffe traf truffet|trække trak trukket|tvinge tvang tvunget
vide ved vidste vidst|vinde vandt vundet|vælge valgte valgt valg|være er var været|æde åd ædt|købe køber købte købt køb
barn børn børnene børns|bog bøger bøgerne|mand mænd mændene|hånd hænder|fod fødder|nat nætter|tand tænder|ko køer|gås gæs
bror brødre|far fædre faderen fader fars|mor mødre moderen moder mors|datter døtre|ældre ældst gammel gamle gammelt|stor større størst store stort
lille små mindre mindst|lang længere længst lange langt længde længe|ung yngre yngst unge ungt|høj højere højest høje højt højde
født fødes fødsel føder|begrave begravet begravelse begraves|måned måneder måneden|skole skolen|bruge brug|have haver haven haverne`,
    particles:
      'op ud ind ned af om over under til ved på fra frem bort tilbage sammen fast for imod igennem igen med',
    vowel: 'e',
    presents: ['r'],
    others: 'antingen fart kort port start vært sort ord mad blad sted bad bred død lyst rejst',
  },
  no: {
    families: `
be ber ba bedt|bite bet bitt|binde bandt bundet|bli blir ble blitt blei|bringe brakte brakt|bryte brøt brutt brudd|by bød budt
bære bar båret|dra drar dro dratt|drikke drakk drukket|drive drev drevet|dø dør døde død dødd dødsfall|falle falt fall|finne fant funnet funn
fly flyr fløy fløyet flyging|forby forbyr forbød forbudt forbud|forsvinne forsvant forsvunnet|fryse frøs frosset|få får fikk fått
gi gir ga gitt gav|gripe grep grepet|gå går gikk gått|gjøre gjør gjorde gjort|hete heter het hett|hjelpe hjalp hjulpet hjelp
holde holdt|henge hang hengt|kjenne kjente kjent|komme kom kommet|kunne kan kunnet|la lar lot latt|lide led lidd|ligge lå ligget
lyve løy|legge lagt legger|løpe løp løpt|nyte nøt|ri red ridd|sitte satt sittet|si sier sa sagt|skrive skrev skrevet
skyte skjøt skutt|skjære skar skåret|slå slo slått|slite slet slitt|sove sov søvn|spise spiste spist|spørre spurte spurt spør spørsmål
stige steg steget|stjele stjal stjålet|stå står sto stod stått|stryke strøk strøket|synge sang sunget|synke sank sunket|selge solgte solgt salg selger
sette satte|ta tar tok tatt|treffe traff truffet|trekke trakk trukket|tvinge tvang tvunget|vite vet visste visst
vinne vant vunnet|velge valgte valgt valg|være er var vært|ete åt|kjøpe kjøper kjøpte kjøpt kjøp|bygge bygd bygget bygde bygging byggverk
barn barna barnet unge unger ungen ungene|bok bøker bøkene boka boken|mann menn mennene|hånd hender hånda|fot føtter|natt netter|tann tenner|ku kyr|gås gjess
bror brødre|far fedre|mor mødre|datter døtre|gammel gamle gammelt eldre eldst|stor større størst store stort|liten lite små mindre minst lita
lang lengre lengst lange langt lengde lenge|ung yngre yngst|høy høyere høyest høye høyt høyde|født fødes fødsel føder|tre trær trærne treet
begrave begravet begravelse begravd|kirke kirka kirken kirker kirkene|sein seint sen sent|spy spydd spyr|måned måneder måneden`,
    particles:
      'opp ut inn ned av om over under til ved på fra fram frem bort tilbake sammen fast for mot igjen med løs',
    vowel: 'e',
    presents: ['r'],
    others: 'antingen fart kort port start sort ord mat blad sted god bred død lyst vert rest fast',
  },
  sv: {
    families: `
be bad bett|binda band bundit bunden|bita bet bitit|bjuda bjöd bjudit bjuden|bli blir blev blivit|brinna brann brunnit|bryta bröt brutit bruten brott
bära bar burit buren|dra drar drog dragit dragen|dricka drack druckit dryck|driva drev drivit driven|dö dör dog dött död dödsfall
falla föll fallit fall|finna fann funnit fynd|finnas finns fanns funnits|flyga flög flugit flygning|flyta flöt|frysa frös frusit frusen|få får fick fått
försvinna försvann försvunnit försvunnen|förbjuda förbjöd förbjudit förbjuden förbjudet förbjudna förbud|förlora förlorad förlust
ge ger gav gett givit given|gripa grep gripit gripen|gå går gick gått|göra gör gjorde gjort gjord|ha har hade haft|heta heter hette hetat
hjälpa hjälpte hjälpt hjälp|hålla höll hållit hållen|hinna hann hunnit|komma kom kommit|kunna kan kunde kunnat|le log|lida led lidit
ligga låg legat|ljuga ljög|lägga lade lagt lagd la|låta lät låtit|njuta njöt|rida red ridit|riva rev rivit riven|se ser såg sett
sitta satt suttit|sjunga sjöng sjungit sång|sjunka sjönk|skjuta sköt skjutit|skriva skrev skrivit skriven skrivna skrivet|skära skar skurit
slå slår slog slagit slagen|slita slet|sluta slöt slutit|sova sov sovit sömn|springa sprang sprungit|sprida spred spridit|stiga steg stigit
stjäla stal stulit stulen stulna stöld|stå står stod stått|säga säger sa sade sagt|sälja sålde sålt såld försäljning|sätta satte sätter
ta tar tog tagit tagen|tvinga tvang tvungit tvungen|veta vet visste vetat|vinna vann vunnit vinnare vinst|välja valde valt vald val|vara är var varit
äta åt ätit äten|köpa köpte köpt köp inköp|barn barnen barnet unge ungar ungen ungarna|bok böcker boken böckerna|man män mannen männen
hand händer|fot fötter|natt nätter|tand tänder|ko kor|gås gäss|bror bröder|far fäder fadern fader|mor mödrar modern moder|dotter döttrar
gammal gamla gammalt äldre äldst|stor större störst stora stort|liten litet lilla små mindre minst|lång längre längst långa långt längd länge
ung yngre yngst unga|hög högre högst höga högt höjd|född föds födas födelse föda föder|begrava begravd begravning begravdes
flytta flytt flyttar|jobba jobb jobbar|tvätta tvätt|lämna inlämning|trasig trasiga sönder`,
    particles:
      'upp ut in ner=ned ned av om över under till vid på från fram bort tillbaka ihop=samman fast för emot igen=åter med bort',
    vowel: 'a',
    presents: ['r', 'er'],
    others:
      'antingen fart kort port start sort ord mat blad sten bred död lust rest fast rätt natt måltid',
  },
};

/** The end of weak participles (“betalt”, “stängd”), and those of nouns made of verbs (“betalning”, “opsigelse”). */
const PARTICIPLE = /(?<=[^aeiouyåäöæø])[td]$/;
const ENDS = [/ning$/, /(?:ing|ande|nad)$/, PARTICIPLE];
const MIN_STEM = 3;

/** Returns what a Nordic language's stemmer needs besides. */
export function nordicForms(
  code: string,
  stemmer: (form: string) => string,
  frequent: readonly string[],
) {
  const { families, particles, vowel, presents, others } = RULES[code] as NordicRules;
  const listed = new Set(frequent);
  const isVerb = (word: string) =>
    word.endsWith(vowel) &&
    presents.some((end) => listed.has(word + end) || listed.has(word.slice(0, -1) + end));
  const verbs = new Set(frequent.filter(isVerb).map(stemmer));
  const alone = new Set(others.split(' '));
  const bases = new Map<string, string>();
  for (const family of families.trim().split(/[|\n]/)) {
    const [base, ...forms] = family.split(' ') as [string, ...string[]];
    for (const form of forms) bases.set(form, base);
  }
  const before = new Map<string, string>();
  for (const particle of particles.split(' ')) {
    const [behind = '', ahead = behind] = particle.split('=');
    before.set(behind, ahead);
  }
  const parted: PartedVerbs = {
    endsClause: false,
    join: (form, particle) => {
      const beginning = before.get(particle);
      return beginning === undefined ? undefined : beginning + (bases.get(form) ?? form);
    },
  };
  return {
    bases,
    verbs: parted,
    stemmer: (form: string) => {
      const stem = stemmer(form);
      if (alone.has(form) || verbs.has(stem)) return stem;
      const acting = /^(.{3,})els(?:e|en|er|erne)s?$/.exec(form)?.[1];
      if (acting !== undefined && (verbs.has(acting) || isOfVerb(acting))) {
        return stemmer(acting + vowel);
      }
      for (const end of ENDS) {
        // “Kyst” is no participle: there is no “kyste”.
        if (end === PARTICIPLE && !listed.has(`${stem}e`)) continue;
        const verb = stem.replace(end, '');
        if (verb.length < MIN_STEM || verb === stem) continue;
        const found = [verb, verb + verb.at(-1)].find((each) => verbs.has(each) || isOfVerb(each));
        if (found !== undefined) return stemmer(found + vowel);
      }
      return stem;
    },
  };

  /** True for a verb with a particle before it: “opsig”, “nedlägg”. */
  function isOfVerb(stem: string): boolean {
    return [...before.values()].some(
      (each) => stem.startsWith(each) && verbs.has(stem.slice(each.length)),
    );
  }
}
