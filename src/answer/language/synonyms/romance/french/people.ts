/** Family and people; see `SYNONYMS`. */
export const people = `
  accoucher > naître, ado ados > adolescent mineur jeunes, adulte grand > majeur, aimer amour >
  sentiment affection, amant maîtresse > liaison relation, ami > amitié, ami camarade, ami_de >
  amitié, amis potes > groupe invités, anonyme > identité, apprenti > stage, artisan ouvrier >
  entreprise travaux, autre_personne quelqu_un_autre > tiers remplaçant, aveugle malentendant >
  handicap déficience, aîné cadet benjamin > enfant fratrie, baby_sitter nounou > garde enfants,
  bambin tout_petit > enfant, baptême > religieux cérémonie, beau_père belle_mère > beau_parent
  conjoint, blague > plaisanterie humour, bouche gueule > buccal oral, bébé bb > nourrisson
  nouveau_né, caissière vendeur > caisse, cerveau > cérébral encéphale, chef > dirigeant, cheveux
  tifs coiffure > capillaire coupe, chéri > conjoint compagnon, clamser caner calancher > mourir
  décès, clamser crever > succomber, client > usager, coiffeur coiffure > capillaire salon, colère
  énervé > fureur irritation, condés > forces, conjoint > partenaire compagnon époux, conjugal >
  couple conjoint, contact coordonnées > adresse téléphone, copain > compagnon conjoint petit,
  copine > compagne, cou gorge nuque > cervical, coude poignet > articulation, couple > conjoints
  partenaires, cousin neveu nièce tonton > famille parent, critiqué > reproche controverse,
  célibataire seul > isolé, daron reup > père parent, daronne reum > mère parent, dernier_mots >
  mort, doigt ongle > phalange, débutant novice > initiation, débuts > carrière, décoré médaille >
  distinction chevalier ordre, décédé défunt > décès mort disparu, défunt > décédé, détester haïr >
  haine aversion, enfance > famille, enfant petit, enfant_illégitime > naturel, engagement >
  militant, ennemi > rival, estomac > gastrique digestif, ex > ancien conjoint, explorer >
  expédition, facteur livreur > livraison distribution, famille > proches foyer familial,
  famille_nombreuse > enfants réduction, famille_riche > issue aisée bourgeoise, fauteuil_roulant >
  mobilité réduite, femme > féminin, femme > époux, fesses cul > fessier, fiancer fiançailles >
  mariage, fiancé promis > futur époux, fille > jeune, filleul parrain marraine > baptême
  parrainage, film_sur > biographique, fils fille > mineur, fiston fifille > enfant fils, flic
  policier keuf > agent, foie > hépatique, formé > élève, fortune > légué, frangin frérot > frère
  fratrie, funérailles > obsèques inhumé, féministe > femmes suffrage, gadji go > fille femme,
  gardien vigile videur > agent sécurité, gars type bonhomme > homme individu, garçon > jeune fils,
  gay lesbienne > homosexualité, genou > articulation rotule, gens > individus, gens monde >
  personnes public, gosse > enfant, gosses gamins mômes > mineurs jeunes, grade > officier,
  grand_mère_morte > décès ascendant, grandi > élevée, grandir > enfance jeunesse, grands_parents >
  aïeuls ascendants, gros frérot > ami, guerre_fait > combat engagé, guerre_mort > tué combat,
  gueule tronche > visage, génération jeunes > jeunesse, heureux content > bonheur satisfaction,
  hommage > commémoration, homme femme > conjoint sexe, homme masculin, honte > humiliation,
  héritage > postérité, héritier > succession descendant, inconnu > tiers étranger, infirme >
  invalidité, intestin > intestinal digestif, jambe genou pied > membre inférieur, jeune djeun >
  adolescent mineur, jeune_couple > conjoints, jumeau fratrie, jumeaux > gémellaire, keuf condé
  schmitt > police policier, keum gadjo > homme individu, laisser léguer > legs testament,
  laissé_argent laissé_fric > léguer héritage legs, langue > lingual, livre_sur > biographie,
  légion_honneur > chevalier, mail email > adresse électronique, main doigt > manuel, maladie >
  atteint, mama > mère parent, maman > parent mère, mamie > aïeule, mari > époux conjoint, mariage
  > conjugal nuptial, mec > homme garçon, mec meuf nana > compagnon conjoint, meuf > femme fille,
  militant > cause, mioche marmot chiard > enfant bébé, mort_jeune > décès, mort_mari mort_femme >
  décès conjoint, mort_père mort_mère > décès parent ascendant, morveux môme > enfant, muscle >
  musculaire, médiateur > conciliateur, mémère > âgée, mémé papy > ascendant, métier_père > père,
  nana gonzesse > femme, nationalité > origine citoyen, nerf > nerveux neurologique, nez pif >
  nasal odorat, nom prénom > identité patronyme, nom_scène > pseudonyme, nounou gardienne >
  assistante maternelle, noyé > mort, numéro tel > coordonnées, oncle parent, orphelin > parents
  mort, orphelin tutelle, os > osseux squelette, papa > père parent aïeul, papa_mort maman_morte >
  décès parent, papy mémé > grands_parents, parents > père mère tuteur responsable légal,
  particulier > privé, paternel > père parent, pauvre riche > milieu famille, peau > cutané
  dermatologique, perso > privé personne, personne individu, petite > enfant jeune, petits_enfants
  > descendants, peur > phobie, phobie > angoisse, phrase_célèbre > citation, physique > apparence,
  pied panard > plantaire pédestre, pisser pipi > uriner urinaire, pleurer > larmes, plombier
  électricien > artisan technicien, politique > militant engagement, pote copain ami > tiers
  accompagnant, pote poto > ami camarade, poumon > pulmonaire respiratoire, premier_emploi >
  carrière débuts, pro professionnel > métier entreprise, proche parent, proches > foyer, procès >
  condamné, proprio patron > propriétaire gérant, prénom > nom état_civil, père_métier > père,
  quelqu_un > personne tiers, rein > rénal, rejeton progéniture > enfant descendant, relation >
  liaison, remarié > secondes noces, responsable chef > direction gestionnaire, reuf > frère, reus
  frangine > sœur, rire marrer > humour, rival > concurrent, rue_nom > rue porte, sang >
  hématologie, scandale polémique > controverse affaire, sdf sans_abri > domicile hébergement, sein
  > mammaire poitrine, seul > solitude, sexe zizi > sexuel génital, soldat > engagé régiment,
  statue > hommage, stressé > anxiété, succès connu > triomphe reconnaissance, suicidé > mort, sécu
  > agent, taille_poids > mesure, tante parent, tonton tata > oncle tante, touriste vacancier >
  visiteur estivant, tout_monde n_importe_qui > public personnes, triste > tristesse chagrin,
  tromper infidèle > adultère, vessie > urinaire, veuf > conjoint survivant décès, veuf veuve,
  veuve > mort époux, veuve veuvage, vie > existence, vieux > parents, vieux ancien retraité >
  âgées aînés, ville_naissance lieu_naissance > née natif, visage tête figure > facial, voisin >
  mitoyen limitrophe, vote_femmes > suffrage, voyage > expédition, vrai_nom > né pseudonyme, échec
  > insuccès, école > études, élever éduquer > éducation enfance, élevé_par > tante adoptif,
  élève_de > élève maître, émigrer > exil, épaule bras > membre supérieur, étranger migrant >
  ressortissant nationalité`;
