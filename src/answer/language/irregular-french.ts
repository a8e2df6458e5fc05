import { withoutMarks } from '../../text/spelling.js';
import { irregularVerbs } from './stems/french-verbs.js';

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
voir vois voit voient voyez|nouveau nouveaux nouvel nouvelle nouvelles|bail baux|vitrail vitraux
public publics publique publiques|gras grasse grasses|épais épaisse épaisses épaisseur|bas basse basses
roux rousse|jaloux jalouse jalousie|vif vive vives vifs|bref brève brèves brefs|neuf neuve neuves neufs
frais fraîche fraîches|franc franche|long longue longues longs longueur longueurs|grec grecque grecs
turc turque turcs|entier entière entières entiers entièrement|léger légère légères légers|mou molle mous
gentil gentille gentils gentilles|favori favorite favoris|malin maligne|bénin bénigne|tuyau tuyaux
noyau noyaux|joyau joyaux|bijou bijoux|chou choux|genou genoux|caillou cailloux|hibou hiboux|pou poux
feu feux|lieu lieux|jeu jeux|juif juive juifs juives|duc ducs duchesse|oublier oubli oublis
publier publication publications|oeil yeux|ciel cieux|jumeau jumeaux jumelle jumelles|boeuf boeufs|copain copains copine copines
temps tps|maintenant mtn mnt|numéro numéros numero num|message messages msg msgs|rendez rdv|beaucoup bcp
problème problèmes pb pbs prob|personne personnes pers|semaine semaines sem|minute minutes min mins`;

/** Words whose stem by rule is that of others with another meaning (données: donner). The first is their stem. */
const APART = `
donnée données|montant montants|notamment|moyenne moyennes|moyennant|durant
durée durées durer dure durent durera|élevé élevée élevés élevées|élève élèves|courant courants
partir pars partez partent partira|portée portées|sorte sortes|rendement rendements|télé télés tele
coup coups|nettement|positif positive positifs positives|trait traits|tennis|fer fers
verre verres|série séries|sentiment sentiments|génération générations|volant volants
tenter tenté tentez tentative tentatives|identité identités|foyer foyers|foie
saisir saisi saisie saisis saisies saisit saisissez saisissent saisira saisissant|organisme organismes|université universités
communication communications|formation formations|rater raté ratée ratés|armée armées
direction directions|férié fériés ferie feries
loyer loyers|moisi moisie moisis moisissure moisissures|mars|mari maris|marée marées|taxi taxis
crise crises|profit profits|dose doses|soupe soupes|louper loupé loupe loupes|rein reins|opéra opéras
mont monts|port ports|fac facs|délit délits|petit petite petits petites|tétée tétées|pape papes
tante tantes|minerai minerais|gare gares|garant garants|saucisse saucisses|savant savants|selle selles
allée allées|gens|châtiment châtiments|manga mangas|parlement parlements|testament testaments
bougie bougies|département départements|amendement amendements|armoiries|détente
pourri pourrie pourris pourrir pourrit pourriture|pays|septante|huitante|nonante|octante|tuer tue tues tuent tuez tué tuée tués tuées tuait tuant tuera`;

function familiesIn(list: string): string[][] {
  return list
    .trim()
    .split(/[|\n]/)
    .map((family) => family.split(' '));
}

/** Words that are others without their marks (“jeûne”: jeune). The first is their stem. */
const MARKED = `
jeûne jeûner jeûnes|mûr mûre mûrs mûres|sûr sûre sûrs sûres sûrement|tâche tâches|côté côtés|côte côtes
péché péchés|hâle|maïs|pâté pâtés|dû`;

const [apart, marked] = [APART, MARKED].map(familiesIn) as [string[][], string[][]];

/** Maps a form, also as typed without marks, to the base of its family. */
export const frenchBases: ReadonlyMap<string, string> = new Map(
  [...apart, ...irregularVerbs, ...familiesIn(FAMILIES), ...marked].flatMap((family) => {
    const [base] = family as [string, ...string[]];
    // “livré” without its mark is “livre”.
    return family.flatMap((form): [string, string][] =>
      /és?$/.test(form) || marked.includes(family)
        ? [[form, base]]
        : [
            [withoutMarks(form), base],
            [form, base],
          ],
    );
  }),
);

/** Words that are their own stems. */
export const frenchStems: ReadonlySet<string> = new Set(
  [...apart, ...marked].map(([base]) => base as string),
);
