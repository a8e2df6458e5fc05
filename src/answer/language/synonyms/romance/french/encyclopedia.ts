/** Nature, history and lives; see `SYNONYMS`. */
export const encyclopedia = `
  abeille > ruche apiculture, accoucher mettre_bas > mise naissance parturition, accoupler
  reproduire > reproduction rut, acteur actrice > comédien interprète rôle, adopter avoir_un >
  détenir élevage domestique, ailes > envergure, album disque > enregistrement discographie, amour
  chaleurs > rut reproduction, ancien antique vieux > époque, animal > bête faune, araignée
  insecte, arbre arbuste, architecte construire > édifice bâtiment conception, arme > armement
  artillerie, armée > troupes militaire, arroser eau > arrosage irrigation, arroser irrigation,
  attaque > assaut offensive, attirer faire_venir > favoriser, attraper prendre > capturer,
  augmenter plus_en_plus > croissance expansion, avant_lui prédécesseur > précédent, aéroport avion
  > aérien, balade promener > sortie promenade, bataille > combat affrontement, bataille combat >
  siège, bestioles pucerons > ravageurs parasites insectes, blessés > victimes pertes, bombe
  bombardement > explosion raid, bon_pour utile > bénéfique, bouffer grailler > manger
  alimentation, bouquin livre roman > ouvrage œuvre publication, brûlé incendie > incendié, bâti
  édifié, bébé petit > portée jeunes progéniture, bébé_animal chiot chaton > petit jeune, bébés
  petits > portée œufs naissance, caca > déjection excrément, cafard > nuisible insecte, cage
  enclos > captivité, capitale chef_lieu > préfecture, capitale ville, caractère personnalité >
  tempérament, castrer stérilisation, castrer stériliser > castration, cause > raison origine,
  cause raison > origine facteur, champignon > cèpe mycologie, champignon cueillette, chanteur
  chanson > interprète album musique, chasse > prédation proies, chasser_jardin éloigner >
  repousser, chat > félin chaton, chaud froid > climat, cheval > équin jument équidé, chien > canin
  laisse, chiot chien, château forteresse, climat temps_fait > température précipitations, clébard
  chien, cochon porcin, colonie colonial colonisation, colonie colonisation > conquête,
  combien_bébés combien_petits > portée ponte, combien_eau arroser_souvent > arrosage,
  combien_espèces sortes > espèces variétés, combien_habitants nombre_habitants > population
  recensement, combien_reste reste > population effectifs, combien_soldats > effectifs troupes,
  comestible manger > consommable, commencé_quand débuté_quand > début origine, comment_mort
  mort_comment mort_quoi > décès maladie succomba assassiné, composer compositeur composition,
  composé > composition constitué, composé matière > composition, connu célèbre réputé, connu_pour
  célèbre_pour pourquoi_connu > célébrité renommée notoriété, construire > édifier érigé
  architecte, construit_quand construit > édification bâti, conséquence > effet suite impact,
  conséquence résultat > effets suites bilan, cornes bois > ramure, couleur > pelage plumage
  coloration robe, coup putsch, couper tailler > élagage, courir vite > vitesse, couronné > sacre,
  couver > couvaison incubation, crever_plante crève meurt > dépérissement flétrissement, cri bruit
  > vocalisations chant, croire foi, croquettes pâtée > aliment, crotte déjection, créer fonder >
  établissement, célèbre > connu renommé, célèbre connu > renommée notoriété, d_où_vient venir_où >
  originaire natif, dangereux méchant > agressif danger venimeux, dents > dentition crocs,
  devenir_président devenir_roi > élection couronnement accession, dieu divinité, différence >
  distinction distinguer, différence_mâle garçon_fille > dimorphisme, diminue baisse > déclin,
  disparaître espèce_menacée > extinction menacée déclin, dormir > léthargie, dormir_hiver hiver >
  hibernation léthargie hivernation, drapeau blason > armoiries emblème, dresser > dressage
  éducation, droit_garder garder > détenir captivité détention, durer combien_temps > années, début
  commencer > origine déclenchement, découvrir > explorateur, déjection excrément, désert aride,
  désherber herbe, détruit démolir > démolition ruines, empereur > empire impérial, empire
  impérial, empire royaume > dynastie territoire, enceinte > gravide, enfance jeunesse, enfants >
  progéniture postérité, enfants gosses combien_enfants > fils filles descendance, engrais
  fertilisant, engrais fumier > fertilisation amendement, ennemi prédateur > menaces, enterré >
  tombe sépulture, enterré tombe > inhumé cimetière, envahir invasion, envahir invasion > conquête
  occupation, environnement > écologie environnemental, esclave esclavage, esclaves esclavage >
  traite servitude, espace > spatial cosmos, espace fusée > spatial lanceur, euthanasie piquer >
  euthanasier, exilé > bannissement fuite, exécuté guillotiné > exécution peine échafaud, fait_quoi
  a_fait > œuvre carrière réalisations, famille origine > issu milieu, film ciné > cinéma
  long_métrage réalisation, fin > achèvement issue, fleur > floraison plante, fleurs >
  inflorescence, fonctionner marcher > principe, fondé_quand créé_quand > fondation création, fort
  forteresse, forêt bois, froid supporter > rusticité résistance, frontière > limites territoire,
  fruit > fructification baie, fruit récolte, frère soeur > cadet aîné, fuir > exode exil,
  gagner_guerre qui_gagné > victoire vainqueur, gagné remporter > lauréat victoire titre, gazon
  pelouse > tonte semis, grand gros > taille envergure, gros_comment grand_comment quelle_taille >
  taille mesure longueur, guerre > conflit combat, guerre > hostilités belligérants, guêpe > frelon
  insecte, habitants population > démographie peuplement, habiter > habitat milieu, habiter
  domicilié, haut culminer > altitude sommet, haut hauteur > altitude mètres culmine, herbe >
  pelouse gazon, hiberner > léthargie torpeur, hiver gel froid > rusticité, important > majeur
  essentiel, indépendance libre > souveraineté libération, inondation crue, inventer > brevet,
  inventer > mettre point, jaunir feuilles_jaunes > chlorose carence, jouer_film acteur > rôle
  interprète comédien, laisse tenu, langue parler > linguistique idiome, lapin rongeur, loi
  constitution > législation texte, loin distance > années, lumière > exposition ensoleillement,
  maire dirigeant > administration gouvernement, maison nid > terrier gîte, maladie parasite >
  pathologie zoonose, maladies > affections, manger bouffe > nourrit régime, manger spécialité >
  gastronomie cuisine, manger_quoi > alimentation nourrit régime proies, marié > noces union, marié
  femme mari > épouse mariage, mauvais dangereux > nocif toxique néfaste, mauvaises_herbes >
  désherbage adventices, meilleur record > maximal, mer océan > maritime littoral, migrer voyage >
  migration, minou chat, moine > monastère abbaye, moins_en_moins diminuer > déclin raréfaction
  régression, monnaie argent > devise, montagne > massif relief, mort > tombe mortel, mort décédé >
  disparition, mort_quand quand_mort mort_où > décès mourut disparition, morts combien_morts >
  victimes pertes bilan, morts victimes > pertes tués, mouton > ovin brebis, moyen_âge > médiéval,
  musicien compositeur, mâle femelle > sexe dimorphisme, métier boulot > carrière fonction, mûr >
  maturité récolte, nager > aquatique, naissance originaire, noble > noblesse aristocrate, noblesse
  aristocratie, nom appelé > dénomination étymologie, nourrir alimentation, nourrir donner_manger >
  nourriture alimentation, nuit jour > nocturne diurne, né > natal, oeuf pondre > ponte couvaison
  incubation, oiseau volatile, opinion pensait > position idées, originaire > origine né, origine >
  provenance source, origine_nom signifie > étymologie, où_se_trouve > situé localisation,
  où_trouve où_voit > répartition habitat aire, paix armistice, paix traité > armistice accord,
  parents père mère > famille fils issu, pattes jambes > membres, pauvre > misère, peindre tableau
  > œuvre toile, peintre > tableau artiste, pelouse gazon, perdre_guerre > défaite capitulation,
  piquants épines > aiguillons, plante végétal, planter semer > plantation, planète terre, planète
  étoile > astre, pleuvoir neige > précipitations pluviométrie, plumes > plumage, plus_grand
  plus_gros > maximum record, poils fourrure > pelage toison, politique parti > élu mandat,
  pollution polluant, pont > ouvrage, population habitants, pot > rempotage contenant, poule
  volaille, pourquoi_guerre cause > origine motifs, pourquoi_nom nom_vient > étymologie toponyme,
  pousser croissance, pousser grandir > développement, pouvoir > règne autorité, poème poésie,
  poète > poésie poème, première_fois premier > initial inaugural, prison enfermé > emprisonné
  captivité détention, prix récompense > distinction lauréat médaille, prix_nobel nobel > lauréat
  récompense, protégé > conservation, préhistoire > paléolithique néolithique, président roi > chef
  règne mandat, prêtre > curé clergé, puce_animal puce > identification transpondeur, quand_date
  date > année siècle époque, quand_né date_naissance né_quand > naissance naquit, queue >
  appendice, qui_mange > prédateurs proies, raison motif, rat > rongeur nuisible, reconnaître
  ressemble > description aspect identification, refuge spa > adoption abandon, reine souveraine,
  religion > religieux foi culte, religion croire > confession culte, remplacer successeur >
  succède succession, rempoter > rempotage, renverser putsch coup > destitution déchu, ressembler
  aspect > description apparence morphologie, riche fortune > patrimoine richesse, rivière fleuve >
  affluent bassin, roi > monarque souverain, roi reine > monarque règne, roman > littéraire récit,
  ruche apiculteur, réchauffement climatique, récolter cueillir > maturité, récompense > prix
  distinction, régner > souverain, révolte > soulèvement insurrection rébellion, révolte révolution
  > insurrection soulèvement, révolution révolutionnaire, sa_femme son_mari > épouse époux mariage,
  sculpteur statue > sculpture monument, se_rendre capituler > reddition, semer graines > semence,
  sens signification, sentir nez > odorat flair, serpent reptile, servir utile > usage utilisation
  fonction, seul groupe > solitaire grégaire, signifier signification, situé > localisation
  géographie, siècle époque, soldat > militaire troupes, soldats armée > effectifs, soleil ombre >
  exposition ensoleillement, sorte genre > variété type, source > naissance, souris > rongeur
  nuisible, star vedette > célébrité renommée, surnom > sobriquet surnommé, séisme > tremblement
  sismique, séisme tremblement > sismique magnitude, tableau > toile peinture, taille superficie >
  étendue km2 aire, tailler > émondage, terre lune > orbite satellite, terre sol > substrat
  terreau, terrier tanière > nid gîte abri, tombe sépulture tombeau, tondre tonte, touristes >
  tourisme fréquentation, toutou chien, toxique > vénéneux nocif, train gare > ferroviaire
  desserte, traité accord > signature convention, travaillait bosser > carrière profession exerça,
  troupeau meute > groupe grégaire, trouver > découverte, trouver_blessé blessé > soins centre
  habilité, trône couronne, tube hit > chanson succès, tuer buter > assassiner meurtre exécution,
  tué assassiné > assassinat meurtre attentat, type sorte > espèce variété catégorie, usine >
  industrie manufacture, utile servir > bénéfique rôle, vacciné > rage, vache > bovin bétail,
  venimeux poison > venin toxique, venir > originaire provenance origine, vent éolien, vermifuge
  puces > parasites antiparasitaire, vie > biographie parcours, vie espérance > longévité,
  vieux_âge quel_âge > longévité âge, viré chassé > destitué renversé déposé, visiter voir >
  monuments tourisme patrimoine, vitesse vite rapide > km, vivre > longévité, vivre_combien
  vivre_longtemps > longévité espérance, vivre_où habite_où > habitat répartition aire, voit vue
  yeux > acuité, volcan éruption, véto vétérinaire, vétérinaire > animal soins, à_quoi_sert
  sert_quoi > usage fonction utilisation, âge_mort quel_âge_mort > décès âge, école études >
  formation étudia diplôme élève, économie industrie > secteur activité, écrire livre bouquin >
  ouvrage publication œuvre, écrivain > auteur romancier, église > chapelle cathédrale
  ecclésiastique, élever élevage > captivité domestication, époque > période ère, étoile > astre
  stellaire, études fac > université étudia formation, île > archipel`;
