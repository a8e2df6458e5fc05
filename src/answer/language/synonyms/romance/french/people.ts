/** Family and people; see `SYNONYMS`. */
export const people = `
  accoucher > naître, ado > adolescent jeune, ado ados > adolescent mineur jeunes, adulte grand >
  majeur, aimer amour > sentiment affection, ami > amitié, ami camarade, amis potes > groupe
  invités, anonyme > anonymat identité, artisan ouvrier > entreprise travaux, autre_personne
  quelqu_un_autre > tiers remplaçant, aveugle malentendant > handicap déficience, aîné cadet
  benjamin > enfant fratrie, baby_sitter nounou > garde enfants, bambin tout_petit > enfant,
  baptême > religieux cérémonie, beau_père belle_mère > beau_parent conjoint, blague > plaisanterie
  humour, bouche gueule > buccal oral, bébé bb > nourrisson nouveau_né, bébé nourrisson, caissière
  vendeur > caisse, cerveau > cérébral encéphale, chef boss > dirigeant, cheveux tifs coiffure >
  capillaire coupe, chéri > conjoint compagnon, clamser caner calancher > mourir décès, clamser
  crever > succomber, client > usager, coiffeur coiffure > capillaire salon, colère énervé > fureur
  irritation, condés poulets > forces, conjoint > partenaire compagnon époux, conjugal > couple
  conjoint, contact coordonnées > adresse téléphone, copain > compagnon conjoint petit, copain
  copine > compagnon, copine > compagne conjointe, cou gorge nuque > cervical, coude poignet >
  articulation, couple > conjoints partenaires, cousin famille, cousin neveu nièce tonton > famille
  parent, célibataire seul > isolé, daron reup > père parent, daronne reum > mère parent, darons
  vieux > parents, doigt ongle > phalange, débutant novice > initiation, décédé défunt > décès mort
  disparu, défunt > décédé, détester haïr > haine aversion, enfant petit, estomac > gastrique
  digestif, ex > ancien conjoint, facteur livreur > livraison distribution, famille > parents
  proches foyer familial, famille proches > foyer, famille_nombreuse > enfants réduction,
  fauteuil_roulant > mobilité réduite, femme > épouse conjoint féminin, fesses cul > fessier,
  fiancer fiançailles > mariage, fiancé promis > futur époux, fille > enfant jeune, filleul parrain
  marraine > baptême parrainage, fils enfant, fils fille > mineur, fiston fifille > enfant fils,
  flic policier keuf > agent, foie > hépatique, frangin frérot > frère fratrie, gadji go > fille
  femme, gamin mineur, gardien vigile videur > agent sécurité, gars type bonhomme > homme individu,
  garçon > jeune fils, genou > articulation rotule, gens > personnes individus, gens monde >
  personnes public, gosse > enfant mineur, gosses gamins mômes > mineurs jeunes, grand_mère_morte >
  décès ascendant, grandir > enfance jeunesse, grands_parents > aïeuls ascendants, gueule tronche >
  visage, génération jeunes > jeunesse, handicapé infirme > invalidité, heureux content > bonheur
  satisfaction, homme femme > conjoint sexe, homme masculin, honte > humiliation, héritier >
  succession descendant, inconnu > tiers étranger, intestin > intestinal digestif, jambe genou pied
  > membre inférieur, jeune djeun > adolescent mineur, jeune_couple > conjoints, jumeau fratrie,
  jumeaux > gémellaire, keuf condé schmitt > police policier, keum gadjo > homme individu, laisser
  léguer > legs testament, laissé_argent laissé_fric > léguer héritage legs, langue > lingual, mail
  email > adresse électronique, main doigt > manuel, maman > parent mère, maman mama daronne > mère
  parent, mamie > aïeule parent, mamie mémé papy papi > ascendant, mari > époux conjoint, mari
  femme > époux, mariage > conjugal nuptial, mec > homme garçon compagnon, mec gars keum > homme,
  mec meuf nana > compagnon conjoint, meuf > femme fille, mioche marmot chiard > enfant bébé,
  mort_mari mort_femme > décès conjoint, mort_père mort_mère > décès parent ascendant, morveux môme
  > enfant, muscle > musculaire, médiateur > conciliateur, môme enfant, nana gonzesse > femme, nerf
  > nerveux neurologique, neveu famille, nez pif > nasal odorat, nom prénom > identité patronyme,
  nounou gardienne > assistante maternelle, numéro tel > coordonnées, oncle parent, orphelin
  tutelle, os > osseux squelette, papa > père parent aïeul, papa daron paternel > père parent,
  papa_mort maman_morte > décès parent, papy mémé > grands_parents, parents > père mère tuteur
  responsable légal, particulier perso > privé personne, peau > cutané dermatologique, personne
  individu, petit petite > enfant jeune, petits_enfants > descendants, peur > phobie, phobie >
  angoisse, pied panard > plantaire pédestre, pisser pipi > uriner urinaire, pleurer > larmes,
  plombier électricien > artisan technicien, pote ami, pote copain ami > tiers accompagnant, pote
  poto > ami camarade, poto gros frérot > ami, poumon > pulmonaire respiratoire, pro professionnel
  > métier entreprise, proche parent, proprio patron > propriétaire gérant, prénom > nom
  état_civil, quelqu_un > personne tiers, rein > rénal, rejeton progéniture > enfant descendant,
  responsable chef > direction gestionnaire, reuf frérot > frère, reus frangine > sœur, rire marrer
  > humour, sang > hématologie, sdf sans_abri > domicile hébergement, sein > mammaire poitrine,
  serveur serveuse > personnel service, seul > solitude, sexe zizi > sexuel génital, stagiaire
  apprenti > stage, stressé > anxiété, tante parent, tonton tata > oncle tante, touriste vacancier
  > visiteur estivant, tout_monde n_importe_qui > public personnes, triste > tristesse chagrin,
  tromper infidèle > adultère, type > homme individu, vessie pipi > urinaire, veuf > conjoint
  survivant décès, veuf veuve, veuve veuvage, videur sécu > agent, vie > existence, vieille mémère
  > âgée, vieille âgée, vieux ancien retraité > âgées aînés, vieux âgé, visage tête figure >
  facial, voisin > mitoyen limitrophe, yeux oeil > vue vision, élever éduquer > éducation enfance,
  épaule bras > membre supérieur, étranger migrant > ressortissant nationalité`;
