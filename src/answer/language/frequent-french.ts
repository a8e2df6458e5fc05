/**
 * The frequency list for French lost all words with another mark than é. These are the most frequent of them,
 * in their order.
 */
const WORDS = `
très après où là même être ça déjà français première près côté dès voilà derrière façon plutôt
père mère dernière pièce française frère bientôt grâce arrêter connaître problème tête manière
août règles règle système accès rôle hôtel hôpital côtés deuxième intérêt contrôle lumière âge
fête prêt prêts élève élèves matière prêter reçu reçoit coût coûts coûte coûter sûr sûre dû impôt
impôts rêve chère leçon garçon maître succès carrière procès progrès thème modèle espèces espèce
bâtiment bâtiments château théâtre mètres mètre kilomètres fenêtre âgé âgés forêt arrêt arrête
arrêté frontière rivière siège collège bibliothèque chèque chèques commerçant commerçants paraît
naître disparaître reconnaître apparaît caractère troisième dernières premières entière
particulière particulièrement complètement régulièrement entièrement règlement règlements
ministère critères critère chaîne chaînes paramètres paramètre contrôler contrôles tâche tâches
vêtements vêtement île îles goût décès congrès bière légère mystère étrangère colère dépôt dépôts
tôt diplôme diplômes aperçu boîte boîtes reçois reçoivent reçus façade scène concrète complète
intérêts enquête enquêtes empêcher empêche mêmes achète achètent pèse lève mène amène emmène
prière dîner maîtrise maîtriser naît connaît bête pêche extrême quatrième cinquième sixième siècle
siècles étrangères thèse hypothèse synthèse infirmière ouvrière cuisinière arrière étagère
poussière atmosphère misère cimetière nièce privilège piège fidèle célèbre parallèle règne
phénomène crème gêne gêner cortège excès abcès grève brève grèves hôte hôtes hôtesse côte côtes
clôture clôturer croûte jeûne gâteau gâteaux pâte pâtes câble câbles plâtre bâtir âme fantôme
drôle symptômes symptôme fraîche fraîches entraîner entraînement entraîneur traîner gîte abîmé
abîmer tempête requête requêtes rêver suprême conquête pêcheur mêler guère légèrement discrète
discrètement secrète inquiète tiède remplaçant remplaçants reçue glaçons soupçon conçu conçue déçu
déçus perçu façons maçon plaça remplaça commença menaçant noël maïs ambiguë égoïste héroïne
coïncidence prévôt entrepôt hâte lâcher mâle pâle crâne grâces goûter dégoût ragoût voûte flûte
brûler brûlé brûlure mûr mûre piqûre sûreté sûrement dûment assidûment bûche embûche revêtement
traître cloître huître enchaîner déchaîner paître accroître croître surcroît reconnaît apparaître
paraître disparaît`;

export const frequentFrench: readonly string[] = WORDS.trim().split(/\s+/);
