import { withoutMarks } from '../../text/spelling.js';

/** French words that belong together but share no stem that rules could find. The base comes first. */
const FAMILIES = `
perdre perds perd perdu perdue perdus perdues perdent perdez perte pertes
vendre vends vend vendu vendue vendus vendues vendent vendez vente ventes
rendre rends rend rendu rendue rendus rendues rendent
répondre réponds répond répondu répondent répondez réponse réponses
attendre attends attend attendu attendent attendez attente|entendre entends entend entendu entendent
descendre descends descend descendu descendent descente|défendre défends défend défendu défendent
suspendre suspend suspendu suspendue suspendus suspension|mordre mords mord mordu mordue morsure
prendre prends prend prennent prenez|apprendre apprends apprend appris apprennent
comprendre comprends comprend comprennent comprenez|mettre mets met mettent mettez
permettre permets permet permettent|remettre remets remet remettent remettez
transmettre transmets transmet transmis transmise transmises transmettent transmettez transmission
admettre admet admis admise admises admettent|battre bats bat battent battu battue battus
recevoir reçois reçoit reçoivent recevez|boire boit boivent buvez|lire lisent lisez lecture lectures
écrire écris écrit écrite écrits écrites écrivent écrivez écrivit écriture
inscrire inscris inscrit inscrite inscrits inscrites inscrivent inscrivez inscription inscriptions
vivre vit vivent vivez vécu vécut vécurent|mourir meurs meurt meurent mourut mort morte morts mortes
naître naît naissent né née nés nées naquit|tenir tiens tient tiennent tenez
obtenir obtiens obtient obtiennent obtenu obtenue obtenus obtention
venir viens vient viennent venez venu venus venues|revenir reviens revient reviennent revenez
devenir deviens devient deviennent devenu devenue devint|dormir dors dort dorment dormez
choisir choix|ouvrir ouvert ouverte ouverts ouvertes ouverture ouvertures
offrir offert offerte offerts offertes|découvrir découvre découverte découvertes découvrit découvreur
fermer fermeture fermetures|payer paye payes payent|conduire conduis conduit conduisent conduite
construire construit construite construits construites construisit construction constructions
détruire détruit détruite détruits détruites destruction destructions
réduire réduis réduit réduite réduits réduites réduction réductions réduc réducs
traduire traduit traduite traduits traduction traductions|cuire cuit cuite cuits cuites cuisson
éteindre éteins éteint éteinte éteints éteignent éteignez|peindre peint peinte peints
rejoindre rejoins rejoint rejoignent rejoignez|joindre joignez joignable joignables
plaindre plains plaint plainte plaintes|valoir vaut valent|croire crois croit croient
interdire interdis interdit interdite interdits interdites interdiction interdictions
exclure exclut exclu exclus exclue exclues exclusion exclusions|élire élu élue élus élues
conquérir conquiert conquis conquise conquit conquête conquêtes|acquérir acquiert acquise acquises
cueillir cueille cueillent cueillette|accueillir accueille accueillent accueil
vieux vieille vieilles vieil|sec sèche sèches|doux douce douces
blanc blanche blanches|faux fausse fausses|fou folle folles fous|clé clés cle cles clef clefs
forêt forêts foret forets|abîmer abîmé abîmée abîmés abîme abime abimer abimé abimée abimés
mâle mâles male males|gêner gêne gêné gênée gênant gênante gênantes gêner gener gene genant genante
livraison livraisons livrer livré livrée livrés livrées livrez livrent
course courses courir courent couru coureur coureurs
voir vois voit voient voyez`;

/** Words whose stem by rule is that of others with another meaning (données: donner). The first is their stem. */
const APART = `
donnée données|montant montants|notamment|moyenne moyennes|moyennant|durant
durée durées durer dure durent durera|élevé élevée élevés élevées|élève élèves|courant courants
partir pars partez partent partira|portée portées|sorte sortes|rendement rendements|télé télés tele
coup coups|nettement|positif positive positifs positives|trait traits|tennis|fer fers
verre verres|série séries|sentiment sentiments|génération générations|volant volants
tenter tenté tentez tentative tentatives|identité identités|foyer foyers|foie
saisir saisi saisie saisis saisies saisit saisissez|organisme organismes|université universités
communication communications|formation formations|rater raté ratée ratés|armée armées
direction directions|férié fériés ferie feries`;

/** Words that end like verbs whose subject is plural (“mangent”) but are none; the stemmer leaves both alone. */
const NO_PLURALS = `
absent accent accident adhérent adjacent adolescent affluent afférent agent antécédent apparent
ardent argent astringent auvent avent cent cohérent compétent concurrent confluent consent
conséquent content continent contingent convalescent couvent covalent cément dent différent diligent
dissident divergent déférent effervescent excellent excédent fluorescent fréquent féculent imminent
impatient impertinent impotent imprudent incandescent incident incohérent incompétent indifférent
indigent indolent indulgent indécent inhérent innocent insolent insurgent intelligent intermittent
laurent lent luminescent négligent occident omnipotent omniprésent onguent opulent paravent parent
permanent pertinent phosphorescent polyvalent proéminent prudent précédent présent président
prévalent pénitent repent ressent récent réfringent régent rémanent résident réticent révérent sent
sergent serpent somnolent souvent strident subséquent talent torrent transparent trident turbulent
urgent vent vincent violent virulent éloquent éminent équivalent évent évident`;

function familiesIn(list: string): string[][] {
  return list
    .trim()
    .split(/[|\n]/)
    .map((family) => family.split(' '));
}

const apart = familiesIn(APART);

/** Maps a form, also as typed without marks, to the base of its family. */
export const frenchBases: ReadonlyMap<string, string> = new Map(
  [...apart, ...familiesIn(FAMILIES)].flatMap((family) => {
    const [base] = family as [string, ...string[]];
    // “livré” without its mark is “livre”.
    return family.flatMap((form): [string, string][] =>
      /és?$/.test(form)
        ? [[form, base]]
        : [
            [withoutMarks(form), base],
            [form, base],
          ],
    );
  }),
);

/** Words that are their own stems. */
export const frenchStems: ReadonlySet<string> = new Set(apart.map(([base]) => base as string));

const noPlurals = new Set(NO_PLURALS.trim().split(/\s+/));

/** Returns a verb's infinitive for its form with a plural subject (“mangent”); else the form itself. */
export function infinitiveOf(form: string): string {
  return /[^im]ent$/.test(form) && !noPlurals.has(form) ? form.replace(/ent$/, 'er') : form;
}
