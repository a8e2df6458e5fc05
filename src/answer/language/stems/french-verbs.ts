/**
 * Irregular verbs by the beginnings of those that are alike, and what follows these; what follows in the
 * infinitive comes first. Forms that are nouns of another meaning (“la remise”, “un produit”) are left out.
 */
const IRREGULAR = `
abs appar con dé entre main ob re sou: tenir tiens tient tiennent tenez tenons tenu tenus tenait tenaient tiendra tiendront tint
con de inter par pré pro re sou sub sur: venir viens vient viennent venez venons venu venue venus venues venait venaient viendra viendront vint vinrent
con dé entre main sou: tenir tenue tenues|: tenir tenons tiendra tiendront tenait tenaient tint
: venir venons viendra viendront venait venaient vint vinrent
ad com é o per pro re sou trans: mettre met mets mettent mettez mettons mettait mettra mettront
ad com é o sou trans: mettre mis mise mises mirent
ap com entre mé re sur: prendre prends prend prennent prenez prenons prenait prenaient prendra prendront prit prirent
ap com entre: prendre pris prise prises|: prendre prenons prenait prenaient prendra prendront prit
dé é ins pres réins retrans sous trans: crire cris crit crite crits crites crivent crivez crivons crivait crivaient crivit
con pro re ré tra intro sé dé in: duire duis duisent duite duites duisez duisons duisait duisaient duisit
con intro ré sé tra dé in: duire duit duits
con dé re ins: truire truis truit truits truite truites truisent truisez truisons truisait truisaient truisit
: cuire cuisent cuisez cuisons cuisait|: nuire nuisent nuisait nuisible nuisibles
aper con dé per: cevoir çois çoit çoivent cevez cevons cevait cevaient çu çue çus çues cevra çut
re: cevoir çois çoit çoivent cevez cevons cevait cevaient cevra çut
con recon mécon: naître nais naît nait naissent naissez naissons naissait naissaient nu nue nus nues naîtra naitra nut
com dis ap trans: paraître parais paraît parait paraissent paraissait paraissaient paru parue parus parues paraîtra parut
: paraître paraît parait paraissent paru parue parus parut
ac dé: croître croît croit croissent croissait cru crue|: croître croît croissent croissait
cor: respondre responds respond respondent respondez respondait
dé sus: pendre pend pends pendent pendez pendait pendu pendue pendus pendues
é: tendre tend tends tendent tendait tendu tendue tendus tendues
at en: tendre tendez tendons tendait tendra|: tendre tend tendent tendu tendue
con re: fondre fond fonds fondent fondait fondu fondue fondus|: fondre fondent fondu fondue fondus fondait
dé en ré: fendre fend fendent fendu fendue|: fendre fend fendent fendu fendue fendus
re: tordre tord tordent tordu tordue|: tordre tord tordent tordu tordue tordus|: pondre pond pondent pondu pondait
: perdre perdons perdait perdaient perdra perdront perdit|: vendre vendons vendait vendaient vendra vendit
: rendre rendons rendait rendra rendront rendit|: répondre répondons répondait répondra répondit
: descendre descendons descendue descendus descendues descendait descendra descendit|: mordre mordait mordra
ré: pandre pand pandent pandu pandue pandus pandues
at: teindre teins teint teinte teints teintes teignent teignez teignait teindra
: éteindre éteindra éteignait|dé re: peindre peins peint peinte peints peintes peignent|: peindre peignent peignait peignit peintes
ad en re: joindre joins joint jointe joints jointes joignent joignez|: joindre joins joignent joignons joindra
en res: treindre treins treint treinte treints treintes treignent
con: traindre trains traint trainte traints traintes traignent|: craindre crains craint craignent craignez craignait crainte craintes
: plaindre plaignent plaignez|é: lire lit lisent lisez lisait lira lut|: lire lisait lisaient lira lu lue lus lues
con ex in: clure clus clut clue clues clu cluent cluez cluait cluse cluses clusion clusions
ré: soudre sous sout solu solue solus solues solvent solvez solution solutions
dis: soudre sous sout soute soutes solvent solution|: coudre coud cousu cousue cousus cousues cousent cousait
inter: rompre romps rompt rompent rompu rompue rompus rompues rompait ruption ruptions
cor: rompre rompt rompent rompu rompue rompus ruption|: rompre rompt rompent rompu rompue rupture ruptures
: vaincre vainc vaincu vaincue vaincus vainquit vainqueur vainqueurs
con: vaincre vainc vaincu vaincue vaincus vainquent vainquit
: suivre suit suivent suivi suivie suivis suivies suivez suivons suivait suivra
pour: suivre suit suivent suivi suivie suivis suivies suivez suivait suivra
sur: vivre vit vivent vécu vécut vivait vie vivant vivants|: vivre vivait vivaient vivra
ac re re: quérir quiert quis quise quises quièrent quisition quisitions
ac con dis par re en se: courir cours court courent couru courue courus courait courra
re dé: couvrir couvre couvrent couvert couverte couverts couvertes couvrez couvrait couvrit
: couvrir couvert couverte couverts couvertes|: souffrir souffert souffre souffrent souffrait souffrance souffrances
: offrir offrent offrez offrons offrait offrit|: ouvrir ouvrait ouvrit
: servir sert sers servent sert|: sortir sors|: mourir mourra mourait mouraient mourant|: fuir fuis fuit fuient fuyez fuite fuites
: agir agis agit agissent agissez agissons agi agissait agissant|: obéir obéis obéit obéissent obéissez obéi obéissance
: pleuvoir pleut pleuvra pleuvait pluie pluies|: asseoir assis assise assises assieds assied assoit asseyez assoient
: prévoir prévoit prévois prévu prévue prévus prévues prévoient prévoyez prévoyait
: croire croyait croyaient croyez|: voir verra verront voyait voyaient|: boire bu bue buvait boira
in pré ré: dire dit disent disait dite dits|: interdire interdisent|: suffire suffit suffisent suffisait
satis: faire fait faits faite faites faisait faction|: devoir dois doit doivent devait|: valoir valait vaudra vaux
en: freindre freins freint freignent|: exclure excluent|: créer creer crées creez creent
dé sé: plaire plaît plait plaisent`;

/** Infinitives that are not among the most frequent words, of verbs that notices and contracts use. */
export const OTHER_INFINITIVES = `
abriter ramasser débarrasser amasser acquitter activer appuyer effacer employer ennuyer essuyer échouer geler renvoyer célébrer actualiser adhérer afficher allouer altérer annuler appairer approvisionner archiver
arroser assujettir attribuer bannir bénéficier brancher briser broyer cambrioler chiffrer clôturer cocher
coiffer comptabiliser consigner contacter contester copier cotiser crypter cumuler débiter débrancher
déclencher déconnecter décongeler décompter déduire défausser délivrer démarrer déménager démissionner
démonter déneiger dépanner déplafonner déposer désactiver désinscrire désinstaller dévisser différer
échanger échelonner effectuer égarer élaguer émaner encaisser encadrer enfiler enregistrer entamer
entreposer étudier évacuer éviter expédier expirer exploiter facturer ferrer financer formater formuler
garer générer héberger immatriculer imprimer indemniser infuser initialiser intégrer justifier
labourer lester licencier limiter livrer louer majorer modérer modifier mélanger nécessiter notifier
numériser octroyer opérer parrainer paramétrer percer peupler photocopier pirater plafonner planifier
planter prélever prescrire prolonger proposer publier purger râper ravitailler recenser recharger
réclamer reconduire rectifier recruter rédiger réexpédier référer régler régulariser réinitialiser
rejeter remorquer remplacer rembourser renouveler réparer reporter résider résilier restituer rétracter
sanctionner sauvegarder signaler souder soutirer stationner stocker suggérer surtaxer synchroniser
télécharger télétravailler tondre transférer transiter trier utiliser vacciner verrouiller vidanger
visser visionner`
  .trim()
  .split(/\s+/);

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

const noPlurals = new Set(NO_PLURALS.trim().split(/\s+/));

/** Irregular forms in families, their infinitives first. */
export const irregularVerbs: readonly string[][] = IRREGULAR.trim()
  .split(/[|\n]/)
  .flatMap((line) => {
    const [beginnings = '', endings = ''] = line.split(':');
    const all = endings.trim().split(' ');
    return beginnings.split(' ').map((beginning) => all.map((ending) => beginning + ending));
  });

/**
 * Returns a verb's infinitive for forms that the stemmer leaves alone or cuts too short; else the form itself.
 * @param isKnown tells whether a word is an infinitive, for forms that might be nouns (“passons”, “maisons”)
 */
export function infinitiveOf(
  form: string,
  snowball: (form: string) => string,
  isKnown: (infinitive: string) => boolean,
): string {
  for (const [ending, infinitive, proof] of RULES) {
    if (!ending.test(form)) continue;
    const found = form.replace(ending, infinitive);
    if (proof === 'ending') return found;
    if (isKnown(found) && !(proof === 'no noun' && isKnown(form.replace(/s$/, '')))) return found;
  }
  const mayBePlural = /[^im]ent$/.test(form) && !noPlurals.has(form) && snowball(form) === form;
  return mayBePlural ? form.replace(/ent$/, 'er') : form;
}

/** Endings, those of their infinitives, and what shows that a form is one of the verb. */
const RULES: readonly (readonly [RegExp, string, 'ending' | 'infinitive' | 'no noun'])[] = [
  [/asse(?:s|nt)?$/, 'asser', 'ending'],
  [/ifi(?:es?|ent|ez|ons)$/, 'ifier', 'ending'],
  [/(?<=[ou])ient$/, 'yer', 'ending'],
  [/aient$/, 'ayer', 'infinitive'],
  [/èrent$/, 'érer', 'infinitive'],
  [/i(?:es?|ent|ez|ons)$/, 'ier', 'infinitive'],
  [/ive(?:s|nt)?$/, 'iver', 'infinitive'],
  [/(?<=[im])ent$/, 'er', 'infinitive'],
  [/(?<=g)eons$/, 'er', 'no noun'],
  [/çons$/, 'cer', 'no noun'],
  [/ons$/, 'er', 'no noun'],
];
