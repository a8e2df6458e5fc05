/** Homes, renting and neighbours; see `SYNONYMS`. */
export const home = `
  abîmer > dégradation détérioré, accrocher > fixer fixation, aérer aération ventilation, agence
  immobilier, alarme incendie, allocation > apl aide, allumer éclairage, ami > visiteur invité,
  ampoule > éclairage lampe, appartement logement bien, bail contrat, barbecue > grillade feu,
  barbeuc barbecue, bâtiment immeuble édifice, boucan > bruit nuisance, boucher > obstrué
  canalisation, bougie flamme, bricolage > travaux outil, bricoler bricolage, bruit > nuisance
  sonore tapage, bruyant > nuisance sonore, cabane > abri chalet, calme > silence tranquillité,
  canapé > sofa mobilier, casser > dégradation détérioration endommagé, caution > dépôt garantie
  garant, chambre > pièce dortoir, chauffage > chaudière radiateur, chauffer > chauffage radiateur,
  cheminée foyer, chiotte > toilette sanitaire, clé > clef serrure, clef > badge serrure, clim
  climatiseur, climatisation climatiseur, colis > paquet livraison, coloc colocataire, compteur >
  relevé consommation, concierge gardien, congélo congélateur, copine > visiteur invité, couette >
  literie drap, courrier correspondance, déchets ordures, déménagement départ, détruire dégradation,
  draps literie, éclairage lampe, électricité énergie, emménager > entrée installation, encombrants
  déchetterie, état inventaire, étendre séchage, évier canalisation, facture eau, fêter >
  célébration réception, four cuisson, frigo réfrigérateur, fuite > infiltration dégât plomberie,
  fumée détecteur, garage > box stationnement, garant cautionnaire, gardien gardiennage, grenier
  combles, héberger accueil, hlm social, immeuble bâtiment copropriété, inondation > dégât eau,
  invité > visiteur hôte convive, jardin > espace extérieur terrain parcelle, jeter déposer, laver >
  nettoyer lessive lavage, laverie buanderie, lessive > laverie buanderie, linge > lessive draps,
  locataire > preneur occupant bailleur, louer bail, loyer > redevance mensualité, lumière
  éclairage, maison > habitation logement pavillon résidence domicile foyer, ménage > entretien
  propreté, meublé > mobilier ameublement, moisi humidité moisissure, moisissure humidité, musique
  sonore, partir > congé préavis, peindre travaux, peinture travaux, percer perçage, piaule chambre,
  piscine bain, plaque cuisson, poubelle > ordures déchets conteneur bac, préavis délai, prise >
  électrique branchement, propre propreté, propriétaire bailleur, proprio > propriétaire bailleur,
  quitter > préavis congé, réchauffer > four chauffer, rénover travaux, robinet robinetterie, salon
  séjour, sécher séchage, serrure verrou, serviette linge, sonnette interphone, studio > logement
  appartement, tapage nuisance, thermostat température, toilettes > sanitaires lavabos, travaux >
  réparation aménagement, tri > recyclage sélectif, trou > percer perçage, verrouiller verrou
  verrouillage, virer > expulser congé, visite > visiteur hôte, visiteur hôte, voisin > voisinage
  riverain, wc toilette`;
