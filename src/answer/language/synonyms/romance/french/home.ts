/** Homes, renting and neighbours; see `SYNONYMS`. */
export const home = `
  aboyer > bruit chien, abîmer > dégradation détérioré, accrocher suspendre > fixer fixation
  perçage, acheter_maison vendre_maison > vente immobilière acquéreur, acquéreur > acheteur,
  adresse > domicile résidence, affaires > effets biens objets, affiche > placard, agence >
  honoraires frais, agence immobilier, agrandir > extension, airbnb booking > touristique meublé
  saisonnier, alarme > intrusion détection, alarme incendie, alarme_incendie détecteur >
  avertisseur fumée, alarme_sonne > retentit déclenche, allocation > aide, allumer éclairage, ami >
  visiteur invité, ampoule > luminaire, ampoule > éclairage lampe, ampoule_grillée grillé >
  remplacement ampoule, animal bête bestiole > domestique compagnie, animaux_appart chien_appart >
  animaux, apl alloc > logement caf, appart > résidence, appart kot > lot local, appartement
  logement, apéro apéros > rassemblement réunion soirée, arbre_couper > abattage élagage,
  arbre_voisin branche > élagage plantation, arriver > installation entrée, arroser_quand >
  arrosage, ascenseur > panne, ascenseur > élévateur étage, ascenseur_panne coincé_ascenseur >
  dépannage élévateur, assurance > multirisque attestation sinistre, augmentation_loyer > révision
  indexation irl, augmenter > révision indexation majoration, avis > notification préavis, aérer
  aération ventilation, aérer ventiler > vmc, badge pass puce > accès carte, bagnole caisse char >
  véhicule voiture automobile, bail > locatif, bail > échéance reconduction tacite renouvellement,
  bail contrat, bail contrat > convention engagement, bailleur loueur > gestionnaire gérance,
  balcon terrasse > extérieur loggia, baraque > habitation logement pavillon, baraque cabane >
  maison abri, barbecue_balcon > feu balcon, barbeuc barbecue, barrer > verrouiller clé, bbq
  barbeuc barbecue grill > feu charbon cuisson, bestiole > nuisible animal, bibitte bebitte >
  insecte nuisible extermination, bloc > immeuble, blonde chum > conjoint partenaire compagnon,
  borne tesla > recharge électrique, boucan > bruit, boucher > obstrué canalisation, bouché >
  engorgement, bougie encens > flamme feu combustion, bousiller flinguer > détérioré endommagé
  dégradation, bouteilles_verre verre > écopoint conteneur bulle, box > modem routeur internet,
  boîte_lettres > courrier correspondance, boîte_lettres > nom étiquette, bricolage > travaux
  outil, bricoler bricolage, bricoler travaux > rénovation, bruit boucan barouf > nuisances sonores
  tapage tranquillité, bruit bruyant > silence discret calme, bruyant > nuisance sonore, buée >
  condensation humidité, bâtiment immeuble édifice, cabane > chalet, cabane abri > cabanon
  construction, cabanon > construction, cadre tableau poster > affiche fixer mur, cafard blatte >
  nuisibles désinsectisation insectes, calcaire eau_dure > dureté adoucisseur, calme > silence,
  cambriolage cambriolé > vol intrusion, camion_poubelle éboueur > collecte ramassage, canapé >
  assise, canapé > sofa, canapé fauteuil > mobilier encombrants volumineux, canettes conserves >
  aluminium métal, carrelage > revêtement faïence, carton > emballages recyclables papier, cartons
  > déménagement, casser > dégradation détérioration, casser rompre > résiliation, casser_bail
  rompre_bail > résiliation préavis, caution > dépôt, caution > restitué retenue encaissé, cave >
  sous_sol, cave grenier > dépendance, cave grenier box > local entreposage rangement, chaises
  tables > mobilier, chambre > pièce dortoir, chambre studio appart > local unité, champignon >
  humidité, changer_adresse > changement, changer_adresse > déménagement, charger_tel
  charger_téléphone recharger > prise, charger_voiture > borne, charges > locatives, charges >
  provision régularisation forfait copropriété, charges_comprises > charges forfait inclus,
  chasse_eau > réservoir, chasse_eau > toilettes sanitaires, chat_errant > errants fourrière,
  chaton minet > animal félin, chaud chaleur > température climatisation, chaudière > entretien
  eau, chaudière_panne panne_chauffage > dépannage intervention, chauffage > radiateur, chauffage
  chauffer > chaudière température, chauffage_appoint > chauffage appareils, chauffage_collectif >
  période chauffe, chauffage_panne froid_appart > chauffage chaudière, chauffe_eau cumulus > ballon
  sanitaire, chauffer > chauffage radiateur, chaussures_enlever enlever_chaussures > pantoufles
  vestibule, cheminée feu > ramonage foyer, cher > loyer redevance, cheville > percement fixation
  perçage, chiant relou > gênant nuisance, chien > muselière, chien chat clebs > animaux domestique
  compagnie, chien_guide chien_aveugle > assistance handicap, chiotte > toilette sanitaire,
  chiottes toilettes wc > cuvette, claqué_porte porte_claquée > serrurier verrouillé, clebs cabot >
  chien animal, clef > badge serrure, clim ventilo > climatiseur climatisation refroidissement,
  climatisation climatiseur, clope > vapoter, clope cigarette > tabagisme, clou clous punaise >
  percement perçage fixer, clé > trousseau remise, clé_perdue perdu_clés > serrure, clé_récupérer >
  remise, clés_perdues perdu_clés > remplacement duplicata, clôture barrière > enclos, code >
  accès, colis > paquet, colis paquet > livraison réception, coloc > cotitulaire, coloc
  colocataire, colocation > solidarité bail occupants, compost > biodéchets organiques
  alimentaires, compost > végétaux, compteur > relevé consommation, concierge gardien, concierge
  gardien > loge gardiennage accueil, condo loft > appartement copropriété, copine > visiteur
  invité, copro > copropriété, coq poules > basse_cour animaux, coquerelle > cafard blatte
  nuisibles, couette > drap, couper_court couper_plus_court > hauteur coupe, coupure >
  interruption, courant_coupé plus_courant > coupure disjoncteur, courrier correspondance, couteaux
  > lames, couture > ourlet, crotte caca pipi > déjections excréments, crous > résidence
  universitaire bourse, crècher squatter squat > occuper hébergement, cuisine > repas kitchenette,
  céder cession > transfert substitution, diagnostic dpe > énergétique, disjoncter plombs sauté >
  disjoncteur coupure, domicilié > résidence, dompe > déchetterie dépôt, donner_congé congé >
  préavis résiliation, dormir sommeil > repos nuit silence, dormir_chez passer_nuit > hébergement
  nuitée, dormir_où > couchage dortoir, double_clé > reproduction duplicata, douche baignoire >
  sanitaire bain, douche se_laver > hygiène, draps couette oreiller > literie linge couchage, droit
  > permis admis, débarrasser > évacuer reprise enlèvement, débarrer > déverrouiller ouvrir,
  débouché > obstrué engorgement, déchets ordures, déchetterie déchèterie > dépôt apport recyclage,
  déclarer_arrivée changement_adresse > annoncer domicile, déco décorer > aménagement peinture,
  déconner > dysfonctionnement anomalie, défendu > prohibé proscrit, dégât dégâts > sinistre
  dommages, déménagement > relogement emménagement, déménagement départ, déménager > préavis
  quitter, déménager_camion > déménagement, dépôt > arrhes acompte consigne, déranger gêner >
  nuisance trouble, détecteur_fumée > avertisseur incendie daaf, détruire dégradation, eau flotte >
  hydrique potable, eau_chaude > ballon chauffe sanitaire, eau_chaude > chauffe_eau, eau_coupée >
  coupure, eau_coupée coupure_eau > interruption distribution, emménager > entrée, emménager
  s_installer > établir installation arrivée, enceinte sono > appareils sonores bruit, encombrants
  canapé_jeter > déchetterie, encombrants vieux_meubles > collecte déchèterie volumineux, encombrer
  > obstruer, enfermé embarré > verrouillé clé ouverture porte, engueulade embrouille > conflit
  litige différend, entreposer > stockage déposer, entretien > maintenance, escalier > marches
  étage, expulser virer dégager > résiliation éviction, exterminateur > désinsectisation
  dératisation nuisibles, facteur > courrier poste boîte, facture eau, facture_eau > redevance
  consommation, facture_élec facture_électricité > consommation énergie, faire_fête faire_teuf >
  rassemblement bruit, femme_ménage > nettoyage entretien, fenêtre vitre > châssis, fenêtre volet >
  menuiserie, feu flamme > incendie combustible, feu_cuisine > incendie extinction, fibre adsl >
  internet raccordement, fin_bail > terme échéance expiration, fissure > dégradation mur,
  fosse_septique > assainissement, four micro_ondes > électroménager, fourmi guêpe frelon >
  insectes nuisibles, fourmis > désinsectisation, frelons nid > destruction, frigo congélo >
  réfrigérateur électroménager, fringues habits > linge, fringues sapes > vêtements habits tenue,
  froid caille gelé > chauffage température, froid_appart > température, fuite coule > infiltration
  écoulement plomberie, fuite_eau fuit > dégât eaux infiltration, fuite_eau robinet_fuit > fuite
  plombier, fêter > réception, garage > box stationnement, garage > remise, garant > visale
  solvabilité, garant cautionnaire, garant parents_garants > cautionnement solidaire,
  garantie_locative bail_caution > dépôt garantie restitution, gaz > énergie fuite, gaz_odeur >
  fuite, grand_appart taille_logement > surface superficie, gravats > déblais inertes, grenier
  combles, grenier combles > isolation, grille_pain bouilloire > électriques, griller grillade >
  barbecue cuisson, gueuler crier hurler > bruit tapage, gérance agence régie > gestionnaire syndic
  gérant, habitant > résident occupant riverain, haie > clôture hauteur, hall couloir > communes
  circulations, hamster lapin cochon_inde > rongeur animaux nac, herbe_coupée branches > végétaux
  verts, hlm > logement bailleur, hlm social, honoraires > frais commission, huile_friture
  vieille_huile > déchets collecte, huissier > commissaire commandement saisie, humide >
  condensation infiltration, hydro edf engie > électricité fournisseur énergie, héberger loger >
  accueillir occupant, immeuble bâtiment copropriété, impayé > arriéré défaut créance relance,
  index > relevé compteur, inondation > dégât eau, internet_maison box > fibre raccordement,
  interphone digicode > accès code, interphone sonnette > parlophone visiophone digicode, inviter >
  visiteur accompagnant, invité > hôte convive, invité > tiers, isolation > thermique énergétique,
  jardin > plantation, jardin > terrain, jardin cour pelouse > espaces extérieurs verts, jardin
  potager > parcelle culture, jeter balancer > déposer déchets ordures, jeter_où jeter >
  déchetterie collecte, jeter_pile piles > collecte, jeter_vieux foutu_jeter > collecte recyclage
  déchetterie, jour_poubelle > collecte tournée, karcher > haute_pression jet pression, kot >
  chambre étudiant, kot > studio, laisse > attaché, laisser_affaires > entreposer dépôt,
  laisser_propre rendre_propre > nettoyage propreté, lampe lumière > luminaire, laver > nettoyer
  lessive, laver laver_comment > nettoyage lavage, laveuse sécheuse > lave linge buanderie,
  le_droit ai_le_droit > autorisé permis interdit, lessive > laverie, lessive laverie machine >
  buanderie lavage linge, lettre courrier > recommandé avis écrit, linge lessive > lavage textile,
  linge_balcon sécher_linge > étendage séchage, linky > relevé consommation, lit > couchettes
  dortoirs, litige > tribunal, livreur sonnette > accès interphone, local_vélo local_vélos
  garer_vélo > vélos stationnement, locataire > preneur occupant bailleur, locataire > résident
  titulaire, location_salle > foyer, logement toit > habitation domicile, louer bail, loyer >
  quittance montant, loyer > redevance mensualité, loyer > échéance exigible terme, loyer_augmente
  > révision indice, loyer_payer > terme échéance, loyers > mensuel, lumière_marche > éclairage,
  maison > habitation logement pavillon résidence domicile foyer, marche_pas fonctionne_pas déconne
  > défectueux défaillance panne, matelas lit > literie couchage, meuble ikea > montage assemblage,
  meublé > inventaire équipement, meublé > mobilier ameublement, moisi > condensation champignon,
  moisissure humidité > aération ventilation, mordu > agressif, moto scooter mob > véhicule
  cyclomoteur motorisé, mur > cloison paroi percement, musique > bruit volume, musique sonore,
  médocs_périmés > pharmacie collecte, mégot > cendrier tabac cigarette, ménage > entretien
  propreté, ménage_fin > nettoyage forfait, nac > animaux exotique, neige_enlever déneiger pelle >
  déblaiement neige, neige_entrée > déneigement déblaiement, nettoyer propre > entretien propreté,
  nettoyer_comment > entretien nettoyage, neuf > travaux, nid_guêpes guêpes > frelons destruction,
  niquer foutu > détérioré endommagé défectueux, nom_boîte sonnette > étiquette, nuisibles >
  désinsectisation, odeur pue > nauséabond malodorant, on_peut > autorisé permis, panne pété >
  défectueux défaillance dysfonctionnement, panne_courant panne_jus coupure_jus > coupure
  électrique interruption, panneaux_solaires > courant, panneaux_solaires > photovoltaïque,
  pantoufles chaussons > vestibule, parabole antenne > télévision réception, parc_auto parcage >
  stationnement parking, parking garage > emplacement, parking garer > place, parquet moquette lino
  > revêtement sol, parties_communes > hall escaliers couloirs, partir > préavis, pas_droit >
  interdit prohibé proscrit, pas_payé > arriéré défaut, passoire > énergétique diagnostic,
  payer_loyer > exigible échéance quittance, peindre repeindre peinture > aménagement, peindre
  travaux, peinture peindre > revêtement couche, peinture travaux, pelleter_aide > déblaiement
  service, percer perçage, percer_mur trou > chevilles perceuse, perceuse marteau > bruit bricolage
  travaux, piaule > logement, piaule chambre, pigeons > volatiles nuisibles, piles_usagées
  ampoules_usagées > collecte spéciaux, piquer chouraver tirer > vol dérober, piscine bain, piscine
  jacuzzi > bassin baignade, pitbull rottweiler > catégorie dangereux chien, plafond sol >
  revêtement, plante fleurs > végétaux jardinière, plante_meurt feuilles_jaunes > carence arrosage,
  planter_quand planter > plantation, plastique > emballages, plombier plomberie > fuite
  canalisation robinet, plombs disjoncteur courant_coupé > électrique tableau, pluie gouttière >
  pluviales écoulement, plus_lumière > ampoule coupure disjoncteur, poisson aquarium > animal,
  pompe_chaleur solaire > énergie installation, portail > accès clôture, porte > entrée accès,
  porte_bloquée > serrure, porte_entrée > palière accès, poste_courrier > réexpédition, potager
  légumes > maraîchage, pote > visiteur, poubelle > ordures déchets conteneur bac, poubelle jeter >
  tri collecte rebut, poubelle_jaune poubelle_verte > tri recyclables, poubelle_jour poubelle_quand
  > collecte ramassage, poubelle_où > bacs, poussette_hall > communes encombrement, poêle cheminée
  > chauffage bois ramonage, prise > raccordement, prise > électrique, prise_électrique > courant,
  problème souci > réclamation signaler, propre_rendre laver_rendre > propre nettoyage, proprio >
  bailleur, proprio propriétaire > gestionnaire loueur, propriétaire bailleur, préavis >
  notification, préavis délai, prêter_appart prendre_appart > céder occupant cession, puces poux
  mites > parasites nuisibles désinsectisation, pue sent_mauvais > odeur, puits > eau forage,
  punaise > nuisibles désinsectisation extermination, punaises_lit puces > traitement infestation,
  punir amende > pénalité frais, pépin souci > incident sinistre problème, pétard joint >
  stupéfiants cannabis, péter > casser rompre, pété > détérioré dégradation, quittance > reçu
  attestation, quitter > congé, quitter partir > résiliation libérer, quitter_appart partir_appart
  > congé préavis, radiateur > purge, radiateur > thermostat convecteur, raffut vacarme > nuisances
  bruit, ramasser ramassage > collecte enlèvement, ramener > amener apporter, ramener > visiteur,
  ramoner > ramonage conduit cheminée, ranger stocker > entreposage, rats_souris > dératisation,
  rayer rayure > dégradation trace éraflure, recycler recyclage > tri sélectif, remorquer
  remorquage > fourrière enlèvement, rempoter > substrat pot, renouveler > prorogation
  prolongation, repasser > repassage, retard tard > tardif délai pénalité, rideau store volet >
  occultation fenêtre, robinet lavabo évier > robinetterie plomberie, route_fermée rue_fermée >
  circulation, ruche abeilles > apiculture, rue_cul_sac > ruelles, réchauffer > four chauffer,
  récup > rendre, récupérer récup > restitution remboursement, régie > gérance bailleur, réparation
  > remise, réparer > entretien, réveil > lever, sac_poubelle > ordures déchets, sac_taxé >
  officiels taxe, sale crade dégueu > malpropre souillé propreté, salir > salissure, salle_commune
  > collectif réservation, salle_louer > location salle, salon séjour, sapin > végétaux collecte,
  sapin_noël arbre_noël > sapins collecte, se_débarrasser virer_meubles > évacuer déchèterie
  reprise, se_plaindre > litige, semer_quand > semis, serpent reptile > animaux nac, serre > abri,
  serrure > cylindre, serrure verrou, serrure verrou > porte verrouillage serrurier, serrurier >
  ouverture porte, serviette > bain, serviettes_bain > linge, sieste > repos calme, signaler >
  aviser, silence calme > tranquillité repos, silence_heure bruit_heure > silence extinction calme,
  soirée fête > rassemblement événement, sortir_poubelle > collecte déposer présentation, souci
  galère > problème difficulté incident, souris rat > dératisation, sous_louer souslouer > cession
  céder, squatter > séjourner, stationner garer > parcage emplacement, studio > logement
  appartement, surface superficie > mètres carrés m2, syndic > gestionnaire, syndic ag_copro >
  assemblée copropriété, sécher séchage, sécher étendre > étendage, sécurité vigile > surveillance
  gardiennage agent, tache > détacher, tache > souillure salissure trace, tacite_reconduction
  renouvellement_auto > reconduction tacite, tailler_quand > taille, tapage nuisance, tapisser
  tapisserie > papier peint, tard > nuit soir heures, taxe_poubelle > ordures redevance, technicien
  réparateur dépanneur > intervention maintenance dépannage, terrain > foncier, teuf soirée > fête
  rassemblement bruit réception, thermostat > réglage, thermostat température, thermostat_régler >
  température, toilettes > sanitaires lavabos, toilettes_bouchées wc_bouché > engorgement
  refoulement, toit tuile > toiture couverture, tondre tondeuse > bruit gazon jardinage,
  tondre_dimanche > bruyants fériés, tondre_pluie tond_pluie > pluie capteur, toutou minou > animal
  compagnie, towing toer > remorquage enlèvement, tranquille > quiétude, travaux > réparation,
  travaux rénover > aménagement transformation autorisation, travaux_bruit > horaires,
  travaux_dimanche > bruyants fériés, tremper > mouillé humide, tri > sélectif, trois_mois un_mois
  > préavis, trottinette overboard > engins véhicule, trottoir > chaussée voirie, trou trous >
  percement perçage rebouchage, tv télé > télévision antenne, urgence urgent > intervention
  astreinte délai, vapoter puff > électronique cigarette, ventilo ventilateur > aération
  rafraîchir, verre bouteilles > conteneur tri recyclable, verre_bouteilles > conteneur,
  verrouiller verrou verrouillage, vidanges > ordures collecte déchets, vieux_canapé vieux_matelas
  > encombrants volumineux déchèterie, virer > expulser congé, visite > visiteur hôte,
  visiter_appart > visites relocation, visiteur hôte, vitre_cassée fenêtre_cassée > bris
  remplacement, vmc > aération, voisin > tiers, voisin > voisinage riverain, voisin_bruit > trouble
  tapage, volet store > persiennes, voleur > effraction, volé > effraction disparition
  soustraction, vélo bike bécane > cycle bicyclette deux, vélo_couloir vélo_hall > parties
  communes, véranda terrasse > construction extension, vêtements_jeter vieux_vêtements > textiles
  collecte, wc toilette, wc_bouchés évier_bouché > débouchage canalisation, wifi internet box >
  connexion réseau fibre, éclairage lampe, égout > évacuation eaux usées, électricité courant jus >
  énergie alimentation, électroménager machine > appareils, étage > niveau palier, état inventaire,
  état_lieux > défectuosité dégradation, état_lieux > entrée sortie, état_lieux edl > inventaire
  constat contradictoire, éteindre_lumière lumière > extinction feux éclairage, étendre séchage,
  étudiant > universitaire, évacuation_incendie alarme_sonne > évacuer rassemblement, évier lavabo
  > siphon canalisation, évier_bouché lavabo_bouché douche_bouchée > engorgement canalisation`;
