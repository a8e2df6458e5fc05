/** Homes, renting and neighbours; see `SYNONYMS`. */
export const home = `
  abîmer > dégradation détérioré, accrocher > fixer fixation, agence immobilier, alarme incendie,
  allocation > apl aide, allumer éclairage, ami > visiteur invité, ampoule > éclairage lampe,
  appartement logement bien, aérer aération ventilation, bail contrat, barbecue > grillade feu,
  barbeuc barbecue, boucan > bruit nuisance, boucher > obstrué canalisation, bougie flamme,
  bricolage > travaux outil, bricoler bricolage, bruit > nuisance sonore tapage, bruyant > nuisance
  sonore, bâtiment immeuble édifice, cabane > abri chalet, calme > silence tranquillité, canapé >
  sofa mobilier, casser > dégradation détérioration endommagé, caution > dépôt garantie garant,
  chambre > pièce dortoir, chauffage > chaudière radiateur, chauffer > chauffage radiateur,
  cheminée foyer, chiotte > toilette sanitaire, clef > badge serrure, clim climatiseur,
  climatisation climatiseur, clé > serrure, colis > paquet livraison, coloc colocataire, compteur >
  relevé consommation, concierge gardien, congélo congélateur, copine > visiteur invité, couette >
  literie drap, courrier correspondance, draps literie, déchets ordures, déménagement départ,
  détruire dégradation, emménager > entrée installation, encombrants déchetterie, facture eau, four
  cuisson, frigo réfrigérateur, fuite > infiltration dégât plomberie, fumée détecteur, fêter >
  célébration réception, garage > box stationnement, garant cautionnaire, gardien gardiennage,
  grenier combles, hlm social, héberger accueil, immeuble bâtiment copropriété, inondation > dégât
  eau, invité > visiteur hôte convive, jardin > espace extérieur terrain parcelle, jeter déposer,
  laver > nettoyer lessive lavage, laverie buanderie, lessive > laverie buanderie, linge > lessive
  draps, locataire > preneur occupant bailleur, louer bail, loyer > redevance mensualité, lumière
  éclairage, maison > habitation logement pavillon résidence domicile foyer, meublé > mobilier
  ameublement, moisi humidité moisissure, moisissure humidité, musique sonore, ménage > entretien
  propreté, partir > congé préavis, peindre travaux, peinture travaux, percer perçage, piaule
  chambre, piscine bain, plaque cuisson, poubelle > ordures déchets conteneur bac, prise >
  électrique branchement, propre propreté, proprio > propriétaire bailleur, propriétaire bailleur,
  préavis délai, quitter > préavis congé, robinet robinetterie, réchauffer > four chauffer, rénover
  travaux, salon séjour, serrure verrou, serviette linge, sonnette interphone, studio > logement
  appartement, sécher séchage, tapage nuisance, thermostat température, toilettes > sanitaires
  lavabos, travaux > réparation aménagement, tri > recyclage sélectif, trou > percer perçage,
  verrouiller verrou verrouillage, virer > expulser congé, visite > visiteur hôte, visiteur hôte,
  voisin > voisinage riverain, wc toilette, éclairage lampe, électricité énergie, état inventaire,
  étendre séchage, évier canalisation`;
