/** Homes, renting and neighbours; see `SYNONYMS`. */
export const home = `
  aboyer > bruit chien, abîmer > dégradation détérioré, abîmer abime > détérioré dégradation
  endommagé, accrocher > fixer fixation, accrocher suspendre > fixer fixation perçage, affaires >
  effets biens objets, affiche > placard, agence immobilier, airbnb booking > touristique meublé
  saisonnier, alarme > intrusion détection, alarme incendie, allocation > apl aide, allumer
  éclairage, ami > visiteur invité, ampoule > luminaire, ampoule > éclairage lampe, animal bête
  bestiole > domestique compagnie, apl alloc > logement caf, appart > résidence, appartement
  logement bien, apéro apéros > rassemblement réunion soirée, arriver > installation accueil
  entrée, ascenseur > élévateur étage, assurance > multirisque attestation sinistre,
  augmentation_loyer > révision indexation irl, augmenter > révision indexation majoration, avis >
  notification préavis, aérer aération ventilation, aérer ventiler > vmc, badge pass puce > accès
  carte, bagnole caisse char > véhicule voiture automobile, bail > échéance reconduction tacite
  renouvellement, bail contrat, bail contrat > convention engagement, bailleur loueur >
  gestionnaire gérance, balcon terrasse > extérieur loggia, baraque cabane > maison abri, barbecue
  > grillade feu, barbeuc barbecue, bbq barbeuc barbecue grill > feu charbon cuisson, bestiole >
  insecte nuisible animal, bibitte bebitte > insecte nuisible extermination, blonde chum > conjoint
  partenaire compagnon, borne tesla > recharge électrique, boucan > bruit nuisance, boucher >
  obstrué canalisation, bouché > engorgement, bougie encens > flamme feu combustion, bougie flamme,
  bousiller flinguer > détérioré endommagé dégradation, box > modem routeur internet, boîte_lettres
  > courrier correspondance, bricolage > travaux outil, bricoler bricolage, bruit > nuisance sonore
  tapage, bruit boucan barouf > nuisances sonores tapage tranquillité, bruit bruyant > silence
  discret calme, bruyant > nuisance sonore, buée > condensation humidité, bâtiment immeuble
  édifice, bâtisse bloc > immeuble, cabane > abri chalet, cadre tableau poster > affiche fixer mur,
  cafard blatte > nuisibles désinsectisation insectes, calme > silence tranquillité, cambriolage
  cambriolé > vol intrusion, canapé > sofa mobilier, carton > emballages recyclables papier, casser
  > dégradation détérioration endommagé, casser pété > détérioré dégradation endommagé, casser
  rompre > résiliation rupture, casser_bail rompre_bail > résiliation préavis, caution > dépôt
  garantie garant, caution > restitué retenue encaissé, cave grenier box > local entreposage
  rangement, chambre > pièce dortoir, champignon > humidité, charges > provision régularisation
  forfait copropriété, charges_comprises > charges forfait inclus, chasse_eau > toilettes
  sanitaires, chat chaton minet > animal félin, chaud chaleur > température climatisation,
  chaudière > entretien eau, chauffage > chaudière radiateur, chauffage chauffer > chaudière
  température, chauffage_appoint > chauffage appareils, chauffer > chauffage radiateur, cheminée
  foyer, cher > loyer redevance, cheville > percement fixation perçage, chiant relou > gênant
  nuisance, chien > muselière, chien chat clebs > animaux domestique compagnie, chien_guide
  chien_aveugle > assistance handicap, chiotte > toilette sanitaire, chiottes toilettes wc >
  cuvette, claqué_porte porte_claquée > serrurier verrouillé, clebs cabot > chien animal, clef >
  badge serrure, clim climatiseur, clim ventilo > climatiseur climatisation refroidissement,
  climatisation climatiseur, clope cigarette > tabagisme, clou clous punaise > percement perçage
  fixer, clé > serrure, clé > trousseau remise, clés_perdues perdu_clés > remplacement duplicata,
  code digicode > accès interphone, colis > paquet livraison, colis paquet > livraison réception,
  coloc > cotitulaire, coloc colocataire, colocation > solidarité bail occupants, compost >
  biodéchets organiques alimentaires, compteur > relevé consommation, compteur linky > relevé
  consommation, concierge gardien, concierge gardien > loge gardiennage accueil, condo loft >
  appartement copropriété, congélo congélateur, copain copine > partenaire concubin, copine >
  visiteur invité, coquerelle > cafard blatte nuisibles, couette > literie drap, courant_coupé
  plus_courant > coupure disjoncteur, courrier correspondance, crotte caca pipi > déjections
  excréments, crous > résidence universitaire bourse, crècher squatter squat > occuper hébergement,
  cuisine > repas kitchenette, céder cession > transfert substitution, disjoncter plombs sauté >
  disjoncteur coupure, dompe > déchetterie dépôt, donner_congé congé > préavis résiliation, dormir
  sommeil > repos nuit silence, dormir_chez passer_nuit > hébergement nuitée, double_clé >
  reproduction duplicata, douche baignoire > sanitaire bain, draps couette oreiller > literie linge
  couchage, draps literie, droit autorisé > permis toléré admis, débarrer > déverrouiller ouvrir,
  débouché > obstrué engorgement, déchets ordures, déchetterie déchèterie > dépôt apport recyclage,
  déco décorer > aménagement peinture, déconner > dysfonctionnement anomalie, dégât dégâts >
  sinistre dommages, déménagement > relogement emménagement, déménagement départ, déménager >
  préavis quitter, dépôt > arrhes acompte consigne, détecteur_fumée > avertisseur incendie daaf,
  détruire dégradation, eau flotte > hydrique potable, eau_chaude > ballon chauffe sanitaire,
  embarrer barrer > verrouiller clé, emménager > arrivée, emménager > entrée installation, enceinte
  sono > appareils sonores bruit, encombrants déchetterie, encombrants vieux_meubles > collecte
  déchèterie volumineux, enfermé embarré > verrouillé clé ouverture porte, engueulade embrouille >
  conflit litige différend, entreposer > stockage déposer, entretien > maintenance, escalier >
  marches étage, expulser virer dégager > résiliation éviction, exterminateur > désinsectisation
  dératisation nuisibles, facteur > courrier poste boîte, facture eau, facture_élec
  facture_électricité > consommation énergie, faire_fête faire_teuf > rassemblement bruit,
  femme_ménage > nettoyage entretien, feu flamme > incendie combustible, fibre adsl > internet
  raccordement, four cuisson, four micro_ondes > cuisson électroménager, fourmi guêpe frelon >
  insectes nuisibles, frigo congélo > réfrigérateur électroménager, frigo réfrigérateur, fringues
  habits > linge vêtements, fringues sapes > vêtements habits tenue, froid caille gelé > chauffage
  température, fuite > infiltration dégât plomberie, fuite coule > infiltration écoulement
  plomberie, fuite_eau fuit > dégât eaux infiltration, fumer clope > vapoter, fumée détecteur,
  fêter > célébration réception, garage > box stationnement, garant > visale solvabilité, garant
  cautionnaire, garantie_locative bail_caution > dépôt garantie restitution, gardien gardiennage,
  gaz > énergie fuite butane, grand_appart taille_logement > surface superficie, grenier combles,
  griller grillade > barbecue cuisson, gueuler crier hurler > bruit tapage, gérance agence régie >
  gestionnaire syndic gérant, habitant > résident occupant riverain, hamster lapin cochon_inde >
  rongeur animaux nac, handicap > invalidité, hlm > logement bailleur, hlm social, huissier >
  commissaire commandement saisie, humide > condensation infiltration, hydro edf engie >
  électricité fournisseur énergie, héberger accueil, héberger loger > accueillir occupant, immeuble
  bâtiment copropriété, impayé > arriéré défaut créance relance, index > relevé compteur,
  inondation > dégât eau, inondé > sinistre, interdit défendu > prohibé proscrit, interphone
  sonnette > parlophone visiophone digicode, invité > tiers, invité > visiteur hôte convive,
  isolation > thermique énergétique, jardin > espace extérieur terrain parcelle, jardin cour
  pelouse > espaces extérieurs verts, jeter balancer > déposer déchets ordures, jeter déposer, kot
  > chambre logement étudiant résidence, kot > studio, laisse > attaché, laisser_affaires >
  entreposer dépôt effets, laisser_propre rendre_propre > nettoyage propreté, lampe lumière >
  luminaire, laver > nettoyer lessive lavage, laverie buanderie, laveuse sécheuse > lave linge
  buanderie, le_droit ai_le_droit > autorisé permis interdit, lessive > laverie buanderie, lessive
  laverie machine > buanderie lavage linge, lettre courrier > recommandé avis écrit, linge >
  lessive draps, litige > conciliateur médiation tribunal, local_vélo local_vélos garer_vélo >
  vélos stationnement, locataire > preneur occupant bailleur, locataire > résident titulaire, louer
  bail, loyer > quittance montant, loyer > redevance mensualité, loyer loyers > échéance exigible
  terme mensuel, lumière éclairage, maison > habitation logement pavillon résidence domicile foyer,
  maison baraque > habitation logement pavillon, marche_pas fonctionne_pas déconne > défectueux
  défaillance panne, matelas lit > literie couchage, meublé > inventaire équipement, meublé >
  mobilier ameublement, moisi humidité moisissure, moisi moisissure > condensation champignon,
  moisissure humidité, mordu > agressif, moto scooter mob > véhicule cyclomoteur motorisé, mur >
  cloison paroi percement, musique > bruit volume, musique sonore, mégot > cendrier tabac
  cigarette, ménage > entretien propreté, nac > animaux exotique, nettoyer propre > entretien
  propreté, niquer foutu > détérioré endommagé défectueux, odeur pue > nauséabond malodorant, panne
  pété > défectueux défaillance dysfonctionnement, panne_courant panne_jus coupure_jus > coupure
  électrique interruption, parabole antenne > télévision réception, parc_auto parcage >
  stationnement parking, parking garer > emplacement place, partir > congé préavis, pas_droit >
  interdit prohibé proscrit, pas_payé > arriéré défaut, passoire > énergétique diagnostic,
  payer_loyer > exigible échéance quittance, peindre repeindre peinture > aménagement, peindre
  travaux, peinture travaux, percer perçage, perceuse marteau > bruit bricolage travaux, peut_on
  on_peut > autorisé permis, piaule > logement, piaule chambre, piquer chouraver tirer > vol
  dérober, piscine bain, piscine jacuzzi > bassin baignade, pitbull rottweiler > catégorie
  dangereux chien, plante fleurs > végétaux jardinière, plaque cuisson, plombier plomberie > fuite
  canalisation robinet, plus_lumière > ampoule coupure disjoncteur, poisson aquarium > animal,
  porte > entrée accès, pote copain > invité visiteur tiers, poubelle > ordures déchets conteneur
  bac, poubelle jeter > tri collecte rebut, poêle cheminée > chauffage bois ramonage, prise >
  raccordement, prise > électrique branchement, problème souci > réclamation signaler, propre
  propreté, proprio > propriétaire bailleur, proprio propriétaire > gestionnaire loueur,
  propriétaire bailleur, préavis > notification résiliation, préavis délai, prêter_appart
  prendre_appart > céder occupant cession, puces poux mites > parasites nuisibles désinsectisation,
  pue sent_mauvais > odeur, punaise > nuisibles désinsectisation extermination, punir amende >
  pénalité frais, pépin souci > incident sinistre problème, pétard joint > stupéfiants cannabis,
  péter > casser rompre brisé, quittance > reçu attestation, quitter > préavis congé, quitter
  partir > résiliation libérer, radiateur > thermostat convecteur, ramener > amener apporter
  introduire, ramener inviter > visiteur accompagnant, ramoner > ramonage conduit cheminée, ranger
  stocker > entreposer entreposage, rayer rayure > dégradation trace éraflure, recharger
  charger_voiture > borne, recommandé > accusé réception, recycler recyclage > tri sélectif,
  remorquer remorquage > fourrière enlèvement, renouveler > prorogation prolongation, repasser fer
  > repassage, retard tard > tardif délai pénalité, robinet lavabo évier > robinetterie plomberie,
  robinet robinetterie, réchauffer > four chauffer, récup > rendre, récupérer récup > restitution
  remboursement, régie > gérance bailleur, rénover travaux, réparation > maintenance remise,
  réparer > entretien intervention, sac_poubelle > ordures déchets, sale crade dégueu > malpropre
  souillé propreté, salir > salissure, salle_commune > collectif réservation, salon séjour,
  se_plaindre > litige, serpent reptile > animaux nac, serrure verrou, serrure verrou > porte
  verrouillage serrurier, serrurier > ouverture porte, serviette > bain, serviette linge, signaler
  > aviser, silence calme > tranquillité repos, soirée fête > rassemblement événement, sonnette
  interphone, souci galère > problème difficulté incident, souris rat > dératisation, sous_louer
  souslouer > cession céder, squatter > séjourner, stationner garer > parcage emplacement, studio >
  logement appartement, surface superficie > mètres carrés m2, syndic > copropriété gestionnaire,
  sécher séchage, sécher étendre > étendage, sécurité vigile > surveillance gardiennage agent,
  tache > souillure salissure trace, tacite_reconduction renouvellement_auto > reconduction tacite,
  tapage nuisance, tapage raffut vacarme > nuisances bruit, tapisser tapisserie > papier peint,
  tard > nuit soir heures, technicien réparateur dépanneur > intervention maintenance dépannage,
  teuf soirée > fête rassemblement bruit réception, thermostat > réglage, thermostat température,
  toilettes > sanitaires lavabos, tondre tondeuse > bruit gazon jardinage, toutou minou > animal
  compagnie, towing toer > remorquage enlèvement, tranquille > quiétude, travaux > réparation
  aménagement, travaux rénover > aménagement transformation autorisation, tremper > mouillé humide,
  tri > recyclage sélectif, trottinette overboard > engins véhicule, trou > percer perçage, trou
  trous > percement perçage rebouchage, tv télé > télévision antenne, urgence urgent > intervention
  astreinte délai, vapoter puff > électronique cigarette, ventilo ventilateur > aération
  rafraîchir, verre bouteilles > conteneur tri recyclable, verrouiller verrou verrouillage,
  vidanges > ordures collecte déchets, virer > expulser congé, visite > visiteur hôte, visiteur
  hôte, vmc > aération, voisin > tiers, voisin > voisinage riverain, volé > effraction disparition
  soustraction, vélo bike bécane > cycle bicyclette deux, wc toilette, wifi internet box >
  connexion réseau fibre, éclairage lampe, électricité courant jus > énergie alimentation,
  électricité énergie, étage > niveau palier, état inventaire, état_lieux > défectuosité
  dégradation, état_lieux edl > inventaire constat contradictoire, étendre séchage, étudiant >
  universitaire inscrit, évier canalisation, évier lavabo > siphon canalisation`;
