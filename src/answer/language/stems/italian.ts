import type { Irregular } from './romance.js';

const FAMILIES = `
uscire esco esci esce escono usciamo uscito uscita uscite esca escano
bere bevo bevi beve bevono bevuto bevve berlo berla bevanda bevande
sapere so sa sai sanno seppe saputo|vedere vedo visto vista visti viste vide videro
leggere lessi lesse lettura letture
usare usato usata usati usate usano|dire dico dici dice dicono detto detta disse dissero dirlo
morire muoio muore muoiono morto morta morti morte morì morirono
nascere nasco nasce nascono nato nata nati nate nacque nacquero nascita
vivere vissuto vissuta visse vissero|muovere mosso mossa mossi mosse movimento movimenti
uomo uomini|uovo uova|dio dei|tempio templi
pagare pagamento pagamenti|chiudere chiusura|aprire apertura aperture|vendere vendita vendite
perdere perdita perdite|spendere spesa spese|scegliere scelta scelte|rispondere risposta risposte
piovere pioggia piogge piovoso|crescere crescita`;

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

/** What the Italian stemmer leaves apart. */
export const italian: Irregular = {
  families: FAMILIES,
  changes: CHANGES,
  bare: (form) =>
    form
      // Of two pronouns after an infinitive (“mandarmelo”) the stemmer takes off only one.
      .replace(/(?<=[aei])r(?:me|te|se|ce|ve|glie)(?:l[oaie]|ne)$/, 're')
      .replace(ATTACHED, '$1e')
      .replace(/(?<=[cg])h(?=(?:[ei]|iamo|ino|er\p{L}+)$)/u, ''),
};
