/** Nature, history and lives; see `SYNONYMS`. */
export const encyclopedia = `
  abandonner > restitution, abeille > ruche, accent patois > dialecte parler, accoucher mettre_bas
  > mise naissance parturition, accouplement sexe_animal > reproduction rut, acide > ph,
  acteur_joue joue_qui > interprète, adopter avoir_un > détenir élevage domestique, ailes >
  envergure, air > atmosphère, album disque > enregistrement discographie, aller_île > bateau bac
  liaison, allergie_chat > allergène, amour chaleurs > rut reproduction, ancien antique vieux >
  époque, animal > bête, animal_mort chien_mort chat_mort toutou_mort > décès incinération,
  animal_plus > espèce, animaux_vivent bêtes animaux > faune espèces, appétit faim > alimenter,
  araignée insecte, arbre > essence, arbre arbuste, arbre_vieux > longévité, architecte construire
  > édifice bâtiment conception, arme > armement artillerie, armée > troupes militaire, arroser eau
  > arrosage irrigation, atome > noyau, atome molécule > chimique, attaque > assaut offensive,
  attaquer > agression, attirer faire_venir > favoriser, attraper prendre > capturer, augmenter
  plus_en_plus > croissance expansion, avalanche éboulement glissement > chute, avant_lui
  prédécesseur > précédent, avion > aviation, avion > aéronef, aéroport > aérien, baisse > déclin,
  balade promener > sortie promenade, barrage > hydroélectrique, barrage > retenue, barré sauvé
  échappé > fugue égaré, bataille > combat affrontement, bataille combat > siège, bataille guerre >
  conflit, bateau > chantier, bateau navire > bâtiment, bestioles pucerons > ravageurs parasites
  insectes, blessure > forfait, blessés > victimes pertes, boit_eau boire > approvisionne potable,
  boite > patte, bombe bombardement > explosion raid, bon_pour > bénéfique, bouffe_plus > alimenter
  appétit, box_office combien_entrées > recettes entrées, braconnage > chasse illégale,
  bruit_animal > cri, brûlé incendie > incendié, budget > coût, but_marqué > buts, bébé > embryon,
  bébé petit > portée jeunes, bébé_animal chiot chaton > petit jeune, bébés petits > œufs
  naissance, bébés petits portée > progéniture reproduction juvénile, cage enclos > captivité, cage
  lapin > enclos, camoufler cacher > camouflage mimétisme, camp > déportation, canicule >
  températures, capitale > siège, capitale chef_lieu > préfecture, capitale ville, cascade chute >
  dénivellation, castrer stérilisation, castrer stériliser > castration, cause > raison, cellule >
  cellulaire, cerveau > neurone, chaleur > thermique, champignon > chapeau lamelles, champignon >
  cèpe mycologie, champignon > mycélium, champignon cueillette, champion > vainqueur titre,
  chanteur chanson > interprète album musique, chapitre pages > tome, charbon > houille, chasse >
  prédation proies, chasse proie > prédateur, chasser_animal > gibier, chasser_jardin éloigner >
  repousser, chassé > persécution, chassé braconnage > prélèvement, chat > chaton, chaud froid >
  climat, chaud_combien > température, chaud_été chaude_eau eau_chaude > température, chef_lieu >
  capitale, chef_état > président, cheval > équin jument, cheval box > pension écurie, chevalier >
  ordre armure, chien > laisse, chien_barré chien_sauvé chat_sauvé > fugue égaré, chien_perdu
  chat_perdu perdu_chien perdu_chat > égaré fugue fourrière, chiot_prix > participation frais,
  choco > chocolat, chocolat choco > toxiques, château > donjon, château > fortification, château
  forteresse, chômeurs chômage > taux emploi, cimetière > nécropole, climat > température
  précipitations, climat_réchauffe > réchauffement, clocher tour > flèche, club > palmarès, clébard
  chien, colonie colonial colonisation, colonie colonisation > conquête, combien_bébés
  combien_petits > portée ponte, combien_eau arroser_souvent > arrosage, combien_espèces > espèces
  variétés, combien_habitants nombre_habitants > population recensement, combien_morts > victimes
  pertes bilan, combien_pattes > pattes, combien_reste reste > population effectifs,
  combien_soldats > effectifs troupes, combien_vendu > exemplaires ventes, comestible >
  consommable, commencé_quand débuté_quand > début origine, comment_mort mort_comment mort_quoi >
  décès maladie succomba assassiné, composer compositeur composition, composé > constitué, connu
  célèbre réputé, connu_pour > réputé, connu_pour célèbre_pour pourquoi_connu > célébrité renommée
  notoriété, constitution > législation texte, construire > édifier érigé architecte, construit_par
  architecte > conçu édifié, construit_quand bâti > édifié érigé construction, construit_quand
  construit > édification bâti, conséquence > impact, conséquence résultat > effets suites bilan,
  cornes bois > ramure, couleur > pelage plumage coloration robe, couleur > pigment, coup putsch,
  couper tailler > élagage, courir vite > vitesse, couronné > sacre, couvertures > collecte, cramé
  > incendie incendiée, creuse > terrier, crever_plante crève meurt > dépérissement flétrissement,
  cri bruit > vocalisations chant, critique avis > accueil réception, croire foi, créer fonder >
  établissement, créé_ville > fondée fondation, cuir > peau, célèbre connu > renommée notoriété,
  célébrités > personnalités, côte > littoral rivage, d_où_vient venir_où > originaire natif,
  dangereux méchant > agressif danger venimeux, dents > dentition crocs, dents_animal > mâchoire,
  dernier_fois > dernière remonte, devenir_président devenir_roi > élection couronnement accession,
  dialecte patois > langue, dictateur > régime dictature, dieu divinité, différence > distinction
  distinguer, différence_mâle garçon_fille > dimorphisme, dinosaure > fossile jurassique, dirige >
  maire, dirige > tête, disciple > école, disparaître espèce_menacée > extinction menacée déclin,
  domestiqué > domestication, don_refuge > dons, donner_chien donner_chat > cession placement,
  donner_manger > nourriture alimentation, dormir > léthargie, dormir_hiver hiver > hibernation
  léthargie hivernation, drapeau > couleurs, drapeau blason > armoiries emblème, dressage dresser >
  éducation, dresser > dressage, droit_garder garder > détenir captivité détention, durer
  combien_temps > années, débarquement > alliés, début commencer > origine déclenchement,
  découvert_par découvert > explorateur, découverte > avancée, décédé > disparition, déjection
  excrément, département région > province circonscription, désert aride, désherber herbe, détruit
  > démoli ravagé, détruit démolir > démolition ruines, empereur > couronné, empereur > empire
  impérial, empire impérial, empire royaume > dynastie territoire, en_danger > vulnérable,
  en_danger disparition disparaître > menacé extinction uicn, enceinte > gravide, enfance jeunesse,
  enfants > postérité, enfants gosses combien_enfants > fils filles descendance, engrais fumier >
  fertilisation amendement, ennemi prédateur > menaces, enterré > tombe sépulture, enterré tombe >
  inhumé cimetière, envahir invasion > conquête occupation, environnement > écologie
  environnemental, esclave esclavage, esclaves esclavage > abolition, esclaves esclavage > traite
  servitude, espace > cosmos, espace fusée > mission, espace fusée > spatial lanceur,
  espèce_invasive envahissant > invasive exotique, euthanasie piquer > euthanasier, exemplaires >
  tirage, exilé > bannissement fuite, expérience > essai protocole, expérience > expérimentation,
  exécuté guillotiné > exécution peine échafaud, faire_besoins besoins > déjections sorties,
  fait_quoi a_fait > œuvre carrière réalisations, famille origine > issu milieu, famine > disette,
  femme > épouse mariage, fer acier > sidérurgie, feuille > feuillage, film ciné > cinéma
  long_métrage réalisation, film_sorti sorti > parution, film_sur série > adaptation, fin > issue,
  fin_comment > déclin disparition, fin_film > dénouement, fleur > floraison plante, fleur >
  pétale, fleurs > inflorescence, foin > alimentation, fonctionner marcher > principe, fondé_quand
  créé_quand > fondation création, formule > équation, fort forteresse, forêt bois, forêt bois >
  sylvestre, fossile > paléontologie, fouilles > archéologiques, fourmi > colonie, froid supporter
  > rusticité résistance, froid_hiver > température hivernal, frontière > limites territoire, fruit
  > fructification baie, fruit récolte, frère soeur > cadet aîné, fugue > égaré perdu, fuir >
  exode, fête > festival, fête_nationale > célébration, fête_tradition > coutume célébration,
  gagner_guerre qui_gagné > victoire vainqueur, gagné remporter > lauréat victoire titre,
  garder_animal > pension garde, gaz > atmosphère, gazon pelouse > tonte semis, gens_faisaient
  préhistoire préhistoriques hommes_cavernes > néolithique vestiges avant, gens_habitent
  combien_gens > habitants peuplée population, glacier > glace, glacier > moraine, grailler >
  manger alimentation, graine > germination, graisse > lipide, grand gros > taille envergure, grand
  taille surface > superficie étendue, grand_comment > étendue superficie, grec > antiquité cité,
  gros_comment grand_comment quelle_taille > taille mesure longueur, grosse_boîte grosse_entreprise
  > employeur salariés, grotte caverne > cavité peinture, guerre > combat, guerre > hostilités
  belligérants, guerre_cent > conflit, guerre_gagné > victoire vainqueur, guerre_mondiale >
  bombardements occupation, guerre_perdu > défaite, gèle glace > prise, gène > adn, gène adn >
  génétique, habitants population > démographie, habite > répartition aire, habiter > milieu,
  habiter domicilié, haut culminer > altitude sommet, haut hauteur > mètres culmine, herbe >
  pelouse gazon, herbivore herbe > végétaux, hiberner > léthargie torpeur, histoire_film raconte >
  intrigue synopsis, hiver gel > rusticité, hiver_où > hivernage, hiverne > hibernation, hymne >
  chant, héros > protagoniste, important > majeur essentiel, incinérer > crémation, indépendance
  libre > souveraineté libération, influence > postérité héritage, inondation > débordement,
  insecte > hexapode, insectes bestioles > entomologique, inspiré > influence, interdit_aller
  aller_réserve > accès proscrit fermé, intrigue résumé > synopsis, inventer > brevet, inventer >
  mettre point, inventé_par inventeur > invention brevet, jaunir feuilles_jaunes > chlorose
  carence, jo > olympiques, jouer_film > rôle interprète comédien, joueur > carrière, juif >
  déportation persécution, lac > bassin, langue parler > linguistique idiome, langue_parlée >
  idiome officielle, libéré > alliés, litière > chat déjections, livre > imprimerie, livre > roman,
  livre roman > ouvrage œuvre publication, loin > années, long > largeur, lumière > exposition
  ensoleillement, lumière > photon optique, lumière_année > distance, légende monstre fantôme >
  mythe tradition folklore vouivre, machine > dispositif, maire dirigeant > administration
  gouvernement, maison nid > terrier gîte, maladie parasite > pathologie zoonose, maladie_cause
  microbe > agent pathogène bactérie virus, maladies > affections, mammifère > espèce, mange_plus
  veut_plus_manger > alimenter appétit, mange_quoi se_nourrit mange > alimentation régime proies,
  mange_viande carnivore > proies, manger bouffe > nourrit régime, manger spécialité > gastronomie
  cuisine, manger_quoi > nourrit, marié > noces union, marée > marnage, matière > composition,
  matière fait_en > matériau composé, matou > chat, maturité > sexuelle, mauvais dangereux > nocif
  toxique néfaste, mauvaises_herbes > désherbage adventices, meilleur record > maximal, mesuré
  comment_mesure > instrument, migre_où > migration, migrer voyage > migration, mine > exploitation
  gisement, minou minet > chat, moine > monastère abbaye, moins_en_moins diminuer > déclin
  raréfaction régression, montagne > massif relief, mordeur > évaluation comportementale, mort >
  tombe mortel, mort_quand quand_mort mort_où > décès mourut disparition, morts > tués, morts >
  victimes bilan, moteur > propulsion, mou > dureté, mouton > brebis, moyen_âge > féodal, moyen_âge
  > médiéval, mur_berlin > chute, musique_style > genre, mâle femelle > sexe dimorphisme, méchant >
  antagoniste, médaille_or > olympique, médicament > molécule, médicinale > vertus, métal or >
  minerai, métier boulot > carrière fonction, métiers vivent_de > activités, météo temps_fait >
  climat précipitations températures, mûr > maturité récolte, nager > aquatique, naissance
  originaire, nazi > occupation allemande, nettoyé > épuration dépollution, noble > noblesse
  aristocrate, noblesse aristocratie, nom appelé > dénomination étymologie, nom_vient nom_pourquoi
  pourquoi_appelle > étymologie dérive, nourrir alimentation, nucléaire > réacteur, nuit jour >
  nocturne diurne, nuit_actif > nocturne, né > natal, né_combien > naissance poids, né_comment
  formé créé apparu > formation origine creusé, né_ici né_là > natif jour, océan > maritime
  littoral, odeur > parfum senteur, oeuf > volaille, oeuf pondre > couvaison incubation, oiseau >
  avifaune ornithologie, oiseau volatile, ombre > exposition ensoleillement, opinion pensait >
  position idées, or > aurifère, originaire > origine né, origine > provenance source, origine_nom
  signifie > étymologie, où_se_trouve > situé localisation, où_trouve où_voit > répartition habitat
  aire, paix > armistice accord, palmarès > titres, papier > papeterie, parents père mère > famille
  fils issu, parfum > arôme, parle_quoi > intrigue synopsis sujet, pattes > membres, pauvre >
  misère, payant_musée > gratuit tarif, pays_quel quel_pays > état territoire, peau > épiderme,
  peau_fourrure > cuir, peindre > œuvre toile, peintre > tableau artiste, pelouse gazon, pension
  gardiennage > garde animaux, perdre_guerre > défaite capitulation, perroquet perruche > oiseau,
  personnage > protagoniste rôle, personnalité > tempérament, pharaon égypte > dynastie, piaf >
  avifaune, pierre > calcaire, pierre > roche minéral, piquants épines > aiguillons, pisser pipi >
  déjections propreté, plantes arbres_poussent fleurs > flore végétation, planète > orbite, planète
  terre, planète étoile > astre, plat_typique > gastronomie, plat_typique > spécialité, pleuvoir
  neige > précipitations pluviométrie, pluie_tombe > précipitations pluviométrie, plumes > plumage,
  plus_chien veux_plus > restitution repris abandon, plus_grand plus_gros > maximum record,
  poids_combien > masse, poils fourrure > pelage toison, poison > venin toxique, poison_plante >
  toxicité, poisson > ichtyologie, poissons_morts > mortalité, politique parti > élu mandat,
  pollution polluant, pont > franchit, population > recensement, pot > rempotage contenant,
  pourquoi_guerre cause > origine motifs, pourquoi_nom nom_vient > étymologie toponyme, pousser
  croissance, pousser grandir > développement, pouvoir > règne autorité, poème poésie, poète >
  poésie poème, premier_fois > pionnier, première_fois premier > initial inaugural, preuve >
  démonstration, prison enfermé > emprisonné captivité détention, prix récompense > distinction
  lauréat médaille, prix_animal > coût, prix_chat prix_chien > participation frais, prix_nobel
  nobel > lauréat récompense, prix_vendu > enchères, profond > mètres, promener_chien > bénévoles
  sortie, propriétaire appartient > détenu, protégé > conservation, protégé > réserve, préhistoire
  > paléolithique, président > république, président roi > chef règne mandat, prêtre > curé clergé,
  puce_animal puce > identification transpondeur, puce_gps collier > identification, père_élève >
  parental, pétrole charbon > hydrocarbures gisement, pêcheurs > professionnels, quand_date date >
  année siècle époque, quand_né date_naissance né_quand > naissance naquit, quartier > faubourg,
  queue > appendice, qui_dirige > maire président dirigeant, qui_mange > prédateurs proies, race >
  variété, racine > souterraine, radio télé > diffusion, raison > origine facteur, raison motif,
  rat > rongeur nuisible, reconnaître ressemble > description aspect identification, reconstruire >
  reconstruction, record > maximum, record > meilleure, refiler_animal > cession, refuge spa >
  adoption abandon, reine > monarque règne, reine souveraine, religion > religieux foi, religion
  croire > confession culte, rempart muraille > fortification enceinte, remplacer > succède
  succession, rempoter > rempotage, rendre_animal rendre_chien rendre_chat > restitution repris,
  renommé changé_nom > rebaptisé, renverser putsch coup > destitution déchu, reproduire >
  reproduction rut, ressembler aspect > description apparence morphologie, retraite_sport >
  carrière fin, riche fortune > patrimoine richesse, rivière fleuve > bassin, rivière fleuve
  cours_eau > affluent alimenté tributaire ruisseau, roche > minéral, roi > monarchie, roi >
  monarque souverain, romain > empire antique, roman > littéraire récit, ronger griffer >
  destructions, ruche apiculteur, rue > voie artère, réalisateur > mise, réchauffement climatique,
  récolter cueillir > maturité, récompense > prix, régner > souverain, réserve > naturelle,
  résistance > maquis, révolte > soulèvement insurrection rébellion, révolution > insurrection
  soulèvement, révolution > république, révolution révolutionnaire, sa_femme son_mari > épouse
  époux mariage, sale pollué pollution > contamination rejets, sang_froid > ectotherme, satellite >
  orbite, sculpteur statue > sculpture monument, se_jette jettent > affluent embouchure alimenté,
  se_rendre capituler > reddition, semer > plantation, semer graines > semence, sens signification,
  sentir nez > flair, servir utile > usage utilisation fonction, seul > solitaire grégaire,
  seul_journée laisser_seul > demeurer absence, sevré > sevrage, situé > géographie, situé
  trouve_où où_est > localisé sis région, siècle époque, soigne plante > médicinale, soldat >
  militaire troupes, sorte genre > variété type, sortie > publication, sortir_chat chat_dehors >
  extérieur, source > naissance, source > prend, souris > rongeur nuisible, sport_équipe > club,
  stade > capacité, star vedette > célébrité renommée, style > courant mouvement, succès >
  popularité, suite > tome, surface > km², surnom > sobriquet, sécheresse > aridité, séisme >
  tremblement, séisme tremblement > sismique magnitude, série_saison > épisodes, tableau >
  peinture, taille superficie > étendue km2 aire, tailler > émondage, tatoué > identification,
  tempête ouragan > cyclone, terre lune > orbite satellite, terre sol > substrat terreau, terrier
  tanière > nid gîte abri, théorie > hypothèse modèle, théorie idée > doctrine, tige tronc >
  écorce, tiques puces > antiparasitaires, tissu > textile, titre champion > championnat, tombe
  sépulture tombeau, tondre tonte, tour phare > hauteur, touristes > tourisme fréquentation,
  tourne_autour > orbite révolution, toutou chien, toxique > vénéneux nocif, tradition coutume >
  folklore usage, train > chemin_fer, train > locomotive, train gare > ferroviaire desserte, traité
  > armistice, traité accord > signature convention, transfert_prix > montant, transport_aller >
  desserte, travaillait bosser > carrière profession exerça, traverser > bac, tremblement_terre >
  sismique magnitude, trou_noir > gravitation, troupeau meute > groupe grégaire, trouver >
  découverte, trouver_blessé blessé > soins centre habilité, trouvé_chien trouvé_chat > égaré
  errant fourrière, trésor > or, trône couronne, tube hit > chanson succès, tuer buter > assassiner
  meurtre exécution, tunnel > percement, tué assassiné > assassinat attentat, type sorte > espèce
  variété catégorie, typique > gastronomie, typique local > spécialité traditionnel,
  union_européenne europe > communauté, univers > cosmos, usine > industrie manufacture, utile
  servir > bénéfique rôle, utilise_sert sert_quoi > usage application, vaccin > immunité, vacciné >
  rage, vache > bovin bétail, vagues tsunami inondation > crue submersion, venimeux
  dangereux_animaux > venin toxique, venir > originaire provenance origine, vent > bise mistral,
  vent éolien, vermifuge > parasites antiparasitaire, vestige > archéologie, victimes > pertes
  tués, vie > biographie parcours, vie espérance > longévité, vient_de > origine, vieux_chien
  vieux_chat > âgé senior, vieux_combien âge > datation ancienneté millénaires, vieux_objets ruines
  > vestiges archéologique fouilles, vieux_âge quel_âge > longévité âge, village > bourg localité,
  ville > cité, vipère > reptile, virus > infection, viré chassé > destitué renversé déposé,
  visiter > fréquentation, visiter > ouvert accessible, visiter voir > monuments tourisme
  patrimoine, vit_combien durée_vie > longévité espérance, vit_là habite_là > habitants population,
  vitesse > célérité, vitesse vite rapide > km, vivre > longévité, vivre_longtemps > longévité
  espérance, vivre_où habite_où > habitat répartition aire, voit yeux > acuité, voiture >
  constructeur, volcan éruption, volcan éruption > lave, vomit diarrhée > consultation,
  végétarien_animal > herbivore, véto vétérinaire, véto_prix > consultation honoraires, vétérinaire
  > animal soins, vêtement_traditionnel > costume, zoo > captivité, à_quoi_sert sert_quoi > usage
  fonction utilisation, âge_mort quel_âge_mort > décès âge, échapper s_enfuir > fuite fugue, école
  études > formation étudia diplôme élève, école_université > enseignement, économie industrie >
  secteur activité, écrire > ouvrage publication œuvre, écrivain > auteur, église > chapelle
  cathédrale ecclésiastique, église cathédrale > nef édifice, église clocher > édifice religieux,
  élever élevage > captivité domestication, énergie > production, énergie > puissance, épidémie
  peste > maladie mortalité, époque > période ère, équipe_foot > club, étoile > stellaire, études
  fac > université étudia formation, île > archipel, îles > îlots`;
