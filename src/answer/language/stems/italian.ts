import type { Irregular } from './romance.js';

const FAMILIES = `
uscire esco esci esce escono usciamo uscito uscita uscite usciti esca escano
bere bevo bevi beve bevono bevuto bevuta bevve berlo berla bevanda bevande
sapere so sa sai sanno seppe saputo|vedere vedo visto vista visti viste vide vidi videro
leggere lessi lesse lettura letture
usare usato usata usati usate usano|dire dico dici dice dicono detto detta detti dette disse dissi dissero dirlo
morire muoio muori muore muoiono morto morta morti morte morì morirono
nascere nasco nasce nascono nato nata nati nate nacque nacquero nascita
vivere vissuto vissuta visse vissero|muovere mosso mossa mossi mosse movimento movimenti
uomo uomini|camera camere|lettera lettere|tessera tessere|opera opere|sera sere|povera povero poveri povere|libera libero liberi libere
chiara chiaro chiari chiare|maschera maschere|telecamera telecamere|zanzara zanzare|gara gare|generi genere
carceri carcere|ceneri cenere|polveri polvere|cadaveri cadavere|poteri potere|piaceri piacere|affari affare|altari altare
moneta monete|segreto segreta segreti segrete|completo completa completi complete|concreto concreta concreti concrete
pareti parete|reti rete|atleta atleti atlete|pianeta pianeti|dieta diete|poeta poeti|eroe eroi|comandi comando comanda|pompieri pompiere|consiglieri consigliere|cavaliere cavalieri
telefoni telefono|microfoni microfono|suoni suono|organi organo|richiami richiamo|chiave chiavi|nave navi
uovo uova|dio dei|tempio templi
pagare pagamento pagamenti|chiudere chiusura|aprire apertura aperture|vendere vendita vendite
perdere perdita perdite|spendere spesa spese|scegliere scelto scelti scelta scelte|rispondere risposta risposte
piovere pioggia piogge piovoso|crescere crescita`;

/** What is before “-ano”, which the stemmer takes for a verb's ending. */
const OF_ANO = `
lont itali americ afric messic rom cristi anzi indi um urb vulc div capit sovr artigi venezi napolet sicili tosc
brasili australi egizi persi repubblic vegetari veg quotidi mont pag ottom irani core colombi peruvi cub metropolit
asciugam aeropl tulip gabbi guardi partigi meridi veter urag extraurb germ luter`;

/** What is before “-are” and “-ari” in adjectives and nouns, which the stemmer takes for an infinitive's. */
const OF_ARE = `
cellul milit aliment regol particol sol lun pol popol element famili singol secol nucle muscol cardiovascol salut
esempl coll scol titol ausili irregol tubol`;

const CHANGES = `
pers>perd mess>mett mis>mett ammess>ammett chius>chiud clus>clud decis>decid uccis>uccid acces>accend offes>offend
sces>scend spes>spend difes>difend attes>attend pres>prend appres>apprend sorpres>sorprend rott>romp corrott>corromp
rupp>romp scritt>scriv scriss>scriv iscritt>iscriv elett>elegg protett>protegg corrett>corregg
vint>vinc vins>vinc tolt>togl tols>togl tolg>togl scelt>scegl scels>scegl scelg>scegl raccolt>raccogl
raccolg>raccogl colg>cogl risolt>risolv svolt>svolg rivolt>rivolg coinvolt>coinvolg aggiunt>aggiung
raggiunt>raggiung spent>spegn spint>sping dipint>diping costrett>costring propost>propon espost>espon dispost>dispon
oppost>oppon rimast>riman rimas>riman rimang>riman teng>ten tien>ten tenn>ten veng>ven vien>ven venn>ven salg>sal
apert>apr copert>copr offert>offr dott>duc duss>duc distrutt>distrugg distruss>distrugg rispost>rispond
nascost>nascond chiest>chied crebb>cresc conobb>conosc siedo>sed sied>sed cott>cuoc`;

/** One pronoun, too, in words that begin with a vowel (“usarla”). */
const ATTACHED = /^([aeiou][^aeiou].*(?:[ai]r(?=l|[scgt]|ne)|er(?=l)))(?:l[oaie]|[stc]i|ne|gli)$/;

function expanded(beginnings: string, endings: readonly string[]): string[] {
  const words = beginnings.trim().split(/\s+/);
  return words.map((word) => endings.map((ending) => word + ending).join(' '));
}

/** What the Italian stemmer leaves apart. */
export const italian: Irregular = {
  families: [
    FAMILIES.trim(),
    ...expanded(OF_ANO, ['ana', 'ano', 'ani', 'ane']),
    ...expanded(OF_ARE, ['ari', 'are']),
  ].join('|'),
  changes: CHANGES,
  bare: (form) =>
    form
      // Of two pronouns after an infinitive (“mandarmelo”) the stemmer takes off only one.
      .replace(/(?<=[aei])r(?:me|te|se|ce|ve|glie)(?:l[oaie]|ne)$/, 're')
      .replace(ATTACHED, '$1e')
      // “scoperti”, “diversi” and “comparsi” have no pronouns, “chiavi” and “sportiva” are no verbs, and
      // “infermiere” is of “infermiera”.
      .replace(/((?:op|ap|off|conc|esp|des|ins)ert|(?:v|[em]m|disp)ers|pars)i$/, '$1o')
      .replace(/(?<=.[aei]v)[aei]$/, 'o')
      .replace(/(?<=[^aeioup]i)(?<!gli)ere$/, 'era')
      .replace(/(?<=[cg])h(?=(?:[ei]|iamo|ino|er\p{L}+)$)/u, ''),
};
