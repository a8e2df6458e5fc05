/** Family and people; see `SYNONYMS`. */
export const people = `
  ado > adolescent jeune, ado ados > adolescent mineur jeunes, adulte grand > majeur, ami camarade,
  amis potes > groupe invités, anonyme > anonymat identité, artisan ouvrier > entreprise travaux,
  autre_personne quelqu_un_autre > tiers remplaçant, aveugle malentendant > handicap déficience,
  baby_sitter nounou > garde enfants, bambin tout_petit > enfant, beau_père belle_mère >
  beau_parent conjoint, bébé bb > nourrisson nouveau_né, bébé nourrisson, caissière vendeur >
  caisse, chef boss > dirigeant, chéri > conjoint compagnon, client > usager, conjoint > partenaire
  compagnon époux, contact coordonnées > adresse téléphone, copain > compagnon conjoint petit,
  copain copine > compagnon, copine > compagne conjointe, couple > conjoints partenaires, cousin
  famille, cousin neveu nièce tonton > famille parent, célibataire seul > isolé, darons vieux >
  parents, débutant novice > initiation, enfant petit, ex > ancien conjoint, facteur livreur >
  livraison distribution, famille > parents proches foyer familial, famille proches > foyer,
  famille_nombreuse > enfants réduction, fauteuil_roulant > mobilité réduite, femme > épouse
  conjoint féminin, fiancé promis > futur époux, fille > enfant jeune, fils enfant, fils fille >
  mineur, fiston fifille > enfant fils, flic policier keuf > agent, frangin frérot > frère fratrie,
  gamin mineur, gardien vigile videur > agent sécurité, gars type bonhomme > homme individu, garçon
  > jeune fils, gens > personnes individus, gens monde > personnes public, gosse > enfant mineur,
  gosses gamins mômes > mineurs jeunes, grand_mère_morte > décès ascendant, handicapé infirme >
  invalidité, homme femme > conjoint sexe, homme masculin, inconnu > tiers étranger, jeune djeun >
  adolescent mineur, jeune_couple > conjoints, jumeau fratrie, mail email > adresse électronique,
  maman > parent mère, maman mama daronne > mère parent, mamie > aïeule parent, mamie mémé papy
  papi > ascendant, mari > époux conjoint, mari femme > époux, mec > homme garçon compagnon, mec
  gars keum > homme, mec meuf nana > compagnon conjoint, meuf > femme fille, mioche marmot chiard >
  enfant bébé, mort_mari mort_femme > décès conjoint, mort_père mort_mère > décès parent ascendant,
  morveux môme > enfant, médiateur > conciliateur, môme enfant, nana gonzesse > femme, neveu
  famille, nom prénom > identité patronyme, nounou gardienne > assistante maternelle, numéro tel >
  coordonnées, oncle parent, orphelin tutelle, papa > père parent aïeul, papa daron paternel > père
  parent, papa_mort maman_morte > décès parent, papy mémé > grands_parents, parents > père mère
  tuteur responsable légal, particulier perso > privé personne, personne individu, petit petite >
  enfant jeune, plombier électricien > artisan technicien, pote ami, pote copain ami > tiers
  accompagnant, pote poto > ami camarade, poto gros frérot > ami, pro professionnel > métier
  entreprise, proche parent, proprio patron > propriétaire gérant, quelqu_un > personne tiers,
  rejeton progéniture > enfant descendant, responsable chef > direction gestionnaire, sdf sans_abri
  > domicile hébergement, serveur serveuse > personnel service, stagiaire apprenti > stage, tante
  parent, tonton tata > oncle tante, touriste vacancier > visiteur estivant, tout_monde
  n_importe_qui > public personnes, type > homme individu, veuf > conjoint survivant décès, veuf
  veuve, veuve veuvage, videur sécu > agent, vieille mémère > âgée, vieille âgée, vieux ancien
  retraité > âgées aînés, vieux âgé, étranger migrant > ressortissant nationalité`;
