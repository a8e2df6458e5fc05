/** Homes, renting and neighbours; see `SYNONYMS`. */
export const home = `
  aboyer > bruit chien, abîmer > dégradation détérioré, accrocher suspendre > fixer fixation
  perçage, acheter_maison vendre_maison > vente immobilière acquéreur, acquéreur > acheteur,
  adresse > domicile résidence, affaires > effets biens objets, affiche > placard, agence >
  honoraires frais, agence immobilier, agrandir > extension, airbnb booking > touristique meublé
  saisonnier, alarme > intrusion détection, alarme incendie, alarme_incendie détecteur >
  avertisseur fumée, allocation > aide, allumer éclairage, ami > visiteur invité, ampoule >
  luminaire, ampoule > éclairage lampe, ampoule_grillée grillé > remplacement ampoule, animal bête
  bestiole > domestique compagnie, apl alloc > logement caf, appart > résidence, appart kot > lot
  local, appartement logement, apéro apéros > rassemblement réunion soirée, arbre_voisin branche >
  élagage plantation, arriver > installation entrée, ascenseur > élévateur étage, ascenseur_panne
  coincé_ascenseur > dépannage élévateur, assurance > multirisque attestation sinistre,
  augmentation_loyer > révision indexation irl, augmenter > révision indexation majoration,
  autorisé > admis, avis > notification préavis, aérer aération ventilation, aérer ventiler > vmc,
  badge pass puce > accès carte, bagnole caisse char > véhicule voiture automobile, bail > locatif,
  bail > échéance reconduction tacite renouvellement, bail contrat, bail contrat > convention
  engagement, bailleur loueur > gestionnaire gérance, balcon terrasse > extérieur loggia, baraque >
  habitation logement pavillon, baraque cabane > maison abri, barbecue_balcon > feu balcon, barbeuc
  barbecue, barrer > verrouiller clé, bbq barbeuc barbecue grill > feu charbon cuisson, bestiole >
  nuisible animal, bibitte bebitte > insecte nuisible extermination, bloc > immeuble, blonde chum >
  conjoint partenaire compagnon, borne tesla > recharge électrique, boucan > bruit, boucher >
  obstrué canalisation, bouché > engorgement, bougie encens > flamme feu combustion, bousiller
  flinguer > détérioré endommagé dégradation, bouteilles_verre verre > écopoint conteneur bulle,
  box > modem routeur internet, boîte_lettres > courrier correspondance, boîte_lettres > nom
  étiquette, bricolage > travaux outil, bricoler bricolage, bruit boucan barouf > nuisances sonores
  tapage tranquillité, bruit bruyant > silence discret calme, bruyant > nuisance sonore, buée >
  condensation humidité, bâtiment immeuble édifice, cabane > chalet, cabane abri > cabanon
  construction, cabanon > construction, cadre tableau poster > affiche fixer mur, cafard blatte >
  nuisibles désinsectisation insectes, calcaire eau_dure > dureté adoucisseur, calme > silence,
  cambriolage cambriolé > vol intrusion, camion_poubelle éboueur > collecte ramassage, canapé >
  sofa, canapé fauteuil > mobilier encombrants volumineux, canettes conserves > aluminium métal,
  carrelage > revêtement faïence, carton > emballages recyclables papier, casser > dégradation
  détérioration, casser rompre > résiliation, casser_bail rompre_bail > résiliation préavis,
  caution > dépôt garantie, caution > restitué retenue encaissé, cave > sous_sol, cave grenier box
  > local entreposage rangement, chambre > pièce dortoir, chambre studio appart > local unité,
  champignon > humidité, changer_adresse > déménagement, charger_voiture > borne, charges >
  provision régularisation forfait copropriété, charges_comprises > charges forfait inclus,
  chasse_eau > toilettes sanitaires, chat chaton minet > animal félin, chat_errant > errants
  fourrière, chaud chaleur > température climatisation, chaudière > entretien eau, chaudière_panne
  panne_chauffage > dépannage intervention, chauffage > radiateur, chauffage chauffer > chaudière
  température, chauffage_appoint > chauffage appareils, chauffage_collectif > période chauffe,
  chauffe_eau cumulus > ballon sanitaire, chauffer > chauffage radiateur, cheminée feu > ramonage
  foyer, cher > loyer redevance, cheville > percement fixation perçage, chiant relou > gênant
  nuisance, chien > muselière, chien chat clebs > animaux domestique compagnie, chien_guide
  chien_aveugle > assistance handicap, chiotte > toilette sanitaire, chiottes toilettes wc >
  cuvette, claqué_porte porte_claquée > serrurier verrouillé, clebs cabot > chien animal, clef >
  badge serrure, clim ventilo > climatiseur climatisation refroidissement, climatisation
  climatiseur, clope cigarette > tabagisme, clou clous punaise > percement perçage fixer, clé >
  trousseau remise, clés_perdues perdu_clés > remplacement duplicata, clôture barrière > enclos,
  code digicode > accès interphone, colis > paquet, colis paquet > livraison réception, coloc >
  cotitulaire, coloc colocataire, colocation > solidarité bail occupants, compost > biodéchets
  organiques alimentaires, compteur > relevé consommation, concierge gardien, concierge gardien >
  loge gardiennage accueil, condo loft > appartement copropriété, copine > visiteur invité, copro >
  copropriété, coq poules > basse_cour animaux, coquerelle > cafard blatte nuisibles, couette >
  drap, courant_coupé plus_courant > coupure disjoncteur, courrier correspondance, crotte caca pipi
  > déjections excréments, crous > résidence universitaire bourse, crècher squatter squat > occuper
  hébergement, cuisine > repas kitchenette, céder cession > transfert substitution, diagnostic dpe
  > énergétique, disjoncter plombs sauté > disjoncteur coupure, domicilié > résidence, dompe >
  déchetterie dépôt, donner_congé congé > préavis résiliation, dormir sommeil > repos nuit silence,
  dormir_chez passer_nuit > hébergement nuitée, double_clé > reproduction duplicata, douche
  baignoire > sanitaire bain, draps couette oreiller > literie linge couchage, droit > permis
  admis, débarrasser > évacuer reprise enlèvement, débarrer > déverrouiller ouvrir, débouché >
  obstrué engorgement, déchets ordures, déchetterie déchèterie > dépôt apport recyclage,
  déclarer_arrivée changement_adresse > annoncer domicile, déco décorer > aménagement peinture,
  déconner > dysfonctionnement anomalie, défendu > prohibé proscrit, dégât dégâts > sinistre
  dommages, déménagement > relogement emménagement, déménagement départ, déménager > préavis
  quitter, dépôt > arrhes acompte consigne, déranger gêner > nuisance trouble, détecteur_fumée >
  avertisseur incendie daaf, détruire dégradation, eau flotte > hydrique potable, eau_chaude >
  ballon chauffe sanitaire, eau_coupée coupure_eau > interruption distribution, emménager > entrée,
  emménager s_installer > établir installation arrivée, enceinte sono > appareils sonores bruit,
  encombrants déchetterie, encombrants vieux_meubles > collecte déchèterie volumineux, encombrer >
  obstruer, enfermé embarré > verrouillé clé ouverture porte, engueulade embrouille > conflit
  litige différend, entreposer > stockage déposer, entretien > maintenance, escalier > marches
  étage, expulser virer dégager > résiliation éviction, exterminateur > désinsectisation
  dératisation nuisibles, facteur > courrier poste boîte, facture eau, facture_eau > redevance
  consommation, facture_élec facture_électricité > consommation énergie, faire_fête faire_teuf >
  rassemblement bruit, femme_ménage > nettoyage entretien, fenêtre vitre > châssis, feu flamme >
  incendie combustible, feu_cuisine > incendie extinction, fibre adsl > internet raccordement,
  fin_bail > terme échéance expiration, fissure > dégradation mur, fosse_septique > assainissement,
  four micro_ondes > électroménager, fourmi guêpe frelon > insectes nuisibles, fourmis >
  désinsectisation, frigo congélo > réfrigérateur électroménager, fringues habits > linge
  vêtements, fringues sapes > vêtements habits tenue, froid caille gelé > chauffage température,
  froid_appart > chauffage température, fuite coule > infiltration écoulement plomberie, fuite_eau
  fuit > dégât eaux infiltration, fumer clope > vapoter, fêter > célébration réception, garage >
  box stationnement, garage > remise, garant > visale solvabilité, garant cautionnaire, garant
  parents_garants > cautionnement solidaire, garantie_locative bail_caution > dépôt garantie
  restitution, gaz > énergie fuite, grand_appart taille_logement > surface superficie, gravats >
  déblais inertes, grenier combles, grenier combles > isolation, grille_pain bouilloire >
  électriques, griller grillade > barbecue cuisson, gueuler crier hurler > bruit tapage, gérance
  agence régie > gestionnaire syndic gérant, habitant > résident occupant riverain, haie > clôture
  hauteur, hall couloir > communes circulations, hamster lapin cochon_inde > rongeur animaux nac,
  herbe_coupée branches > végétaux verts, hlm > logement bailleur, hlm social, honoraires > frais
  commission, huile_friture vieille_huile > déchets collecte, huissier > commissaire commandement
  saisie, humide > condensation infiltration, hydro edf engie > électricité fournisseur énergie,
  héberger loger > accueillir occupant, immeuble bâtiment copropriété, impayé > arriéré défaut
  créance relance, index > relevé compteur, inondation > dégât eau, interphone sonnette >
  parlophone visiophone digicode, inviter > visiteur accompagnant, invité > hôte convive, invité >
  tiers, isolation > thermique énergétique, jardin > terrain, jardin cour pelouse > espaces
  extérieurs verts, jardin potager > parcelle culture, jeter balancer > déposer déchets ordures,
  jour_poubelle > collecte tournée, kot > chambre étudiant, kot > studio, laisse > attaché,
  laisser_affaires > entreposer dépôt, laisser_propre rendre_propre > nettoyage propreté, lampe
  lumière > luminaire, laver > nettoyer lessive lavage, laveuse sécheuse > lave linge buanderie,
  le_droit ai_le_droit > autorisé permis interdit, lessive > laverie, lessive laverie machine >
  buanderie lavage linge, lettre courrier > recommandé avis écrit, linge_balcon sécher_linge >
  étendage séchage, linky > relevé consommation, litige > médiation tribunal, livreur sonnette >
  accès interphone, local_vélo local_vélos garer_vélo > vélos stationnement, locataire > preneur
  occupant bailleur, locataire > résident titulaire, location_salle > foyer, logement toit >
  habitation domicile, louer bail, loyer > quittance montant, loyer > redevance mensualité, loyer
  loyers > échéance exigible terme mensuel, lumière éclairage, maison > habitation logement
  pavillon résidence domicile foyer, marche_pas fonctionne_pas déconne > défectueux défaillance
  panne, matelas lit > literie couchage, meublé > inventaire équipement, meublé > mobilier
  ameublement, moisi humidité moisissure, moisi moisissure > condensation champignon, mordu >
  agressif, moto scooter mob > véhicule cyclomoteur motorisé, mur > cloison paroi percement,
  musique > bruit volume, musique sonore, médocs_périmés > pharmacie collecte, mégot > cendrier
  tabac cigarette, ménage > entretien propreté, nac > animaux exotique, nettoyer propre > entretien
  propreté, neuf > travaux, nid_guêpes guêpes > frelons destruction, niquer foutu > détérioré
  endommagé défectueux, nom_boîte sonnette > étiquette, odeur pue > nauséabond malodorant, panne
  pété > défectueux défaillance dysfonctionnement, panne_courant panne_jus coupure_jus > coupure
  électrique interruption, panneaux_solaires > photovoltaïque, parabole antenne > télévision
  réception, parc_auto parcage > stationnement parking, parking garer > emplacement place, parquet
  moquette lino > revêtement sol, parties_communes > hall escaliers couloirs, partir > congé
  préavis, pas_droit > interdit prohibé proscrit, pas_payé > arriéré défaut, passoire > énergétique
  diagnostic, payer_loyer > exigible échéance quittance, peindre repeindre peinture > aménagement,
  peindre travaux, peinture travaux, percer perçage, perceuse marteau > bruit bricolage travaux,
  peut_on on_peut > autorisé permis, piaule > logement, piaule chambre, pigeons > volatiles
  nuisibles, piles_usagées ampoules_usagées > collecte spéciaux, piquer chouraver tirer > vol
  dérober, piscine bain, piscine jacuzzi > bassin baignade, pitbull rottweiler > catégorie
  dangereux chien, plafond sol > revêtement, plante fleurs > végétaux jardinière, plastique >
  emballages, plombier plomberie > fuite canalisation robinet, pluie gouttière > pluviales
  écoulement, plus_lumière > ampoule coupure disjoncteur, poisson aquarium > animal, pompe_chaleur
  solaire > énergie installation, portail > accès clôture, porte > entrée accès, porte_entrée >
  palière accès, pote > visiteur, poubelle > ordures déchets conteneur bac, poubelle jeter > tri
  collecte rebut, poubelle_jaune poubelle_verte > tri recyclables, poussette_hall > communes
  encombrement, poêle cheminée > chauffage bois ramonage, prise > raccordement, prise > électrique,
  problème souci > réclamation signaler, proprio > bailleur, proprio propriétaire > gestionnaire
  loueur, propriétaire bailleur, préavis > notification résiliation, préavis délai, prêter_appart
  prendre_appart > céder occupant cession, puces poux mites > parasites nuisibles désinsectisation,
  pue sent_mauvais > odeur, puits > eau forage, punaise > nuisibles désinsectisation extermination,
  punir amende > pénalité frais, pépin souci > incident sinistre problème, pétard joint >
  stupéfiants cannabis, péter > casser rompre, pété > détérioré dégradation, quittance > reçu
  attestation, quitter > préavis congé, quitter partir > résiliation libérer, radiateur >
  thermostat convecteur, raffut vacarme > nuisances bruit, ramasser ramassage > collecte
  enlèvement, ramener > amener apporter, ramener > visiteur, ramoner > ramonage conduit cheminée,
  ranger stocker > entreposer entreposage, rats_souris > dératisation, rayer rayure > dégradation
  trace éraflure, recommandé > accusé réception, recycler recyclage > tri sélectif, remorquer
  remorquage > fourrière enlèvement, renouveler > prorogation prolongation, repasser > repassage,
  retard tard > tardif délai pénalité, rideau store volet > occultation fenêtre, robinet lavabo
  évier > robinetterie plomberie, ruche abeilles > apiculture, réchauffer > four chauffer, récup >
  rendre, récupérer récup > restitution remboursement, régie > gérance bailleur, rénover travaux,
  réparation > remise, réparer > entretien, sac_poubelle > ordures déchets, sac_taxé > officiels
  taxe, sale crade dégueu > malpropre souillé propreté, salir > salissure, salle_commune >
  collectif réservation, salon séjour, sapin > végétaux collecte, se_débarrasser virer_meubles >
  évacuer déchèterie reprise, se_plaindre > litige, serpent reptile > animaux nac, serrure verrou,
  serrure verrou > porte verrouillage serrurier, serrurier > ouverture porte, serviette > bain,
  serviette linge, sieste > repos calme, signaler > aviser, silence calme > tranquillité repos,
  soirée fête > rassemblement événement, sortir_poubelle > collecte déposer présentation, souci
  galère > problème difficulté incident, souris rat > dératisation, sous_louer souslouer > cession
  céder, squatter > séjourner, stationner garer > parcage emplacement, studio > logement
  appartement, surface superficie > mètres carrés m2, syndic > gestionnaire, syndic ag_copro >
  assemblée copropriété, sécher séchage, sécher étendre > étendage, sécurité vigile > surveillance
  gardiennage agent, tache > souillure salissure trace, tacite_reconduction renouvellement_auto >
  reconduction tacite, tapage nuisance, tapisser tapisserie > papier peint, tard > nuit soir
  heures, taxe_poubelle > ordures redevance, technicien réparateur dépanneur > intervention
  maintenance dépannage, terrain > foncier, teuf soirée > fête rassemblement bruit réception,
  thermostat > réglage, thermostat température, toilettes > sanitaires lavabos, toilettes_bouchées
  wc_bouché > engorgement refoulement, toit tuile > toiture couverture, tondre tondeuse > bruit
  gazon jardinage, tondre_dimanche > bruyants fériés, toutou minou > animal compagnie, towing toer
  > remorquage enlèvement, tranquille > quiétude, travaux > réparation, travaux rénover >
  aménagement transformation autorisation, travaux_dimanche > bruyants fériés, tremper > mouillé
  humide, tri > sélectif, trois_mois un_mois > préavis, trottinette overboard > engins véhicule,
  trou trous > percement perçage rebouchage, tv télé > télévision antenne, urgence urgent >
  intervention astreinte délai, vapoter puff > électronique cigarette, ventilo ventilateur >
  aération rafraîchir, verre bouteilles > conteneur tri recyclable, verrouiller verrou
  verrouillage, vidanges > ordures collecte déchets, vieux_canapé vieux_matelas > encombrants
  volumineux déchèterie, virer > expulser congé, visite > visiteur hôte, visiter_appart > visites
  relocation, visiteur hôte, vitre_cassée fenêtre_cassée > bris remplacement, vmc > aération,
  voisin > tiers, voisin > voisinage riverain, voisin_bruit > trouble tapage, volet store >
  persiennes, volé > effraction disparition soustraction, vélo bike bécane > cycle bicyclette deux,
  vélo_couloir vélo_hall > parties communes, véranda terrasse > construction extension,
  vêtements_jeter vieux_vêtements > textiles collecte, wc toilette, wifi internet box > connexion
  réseau fibre, éclairage lampe, égout > évacuation eaux usées, électricité courant jus > énergie
  alimentation, électroménager machine > appareils, étage > niveau palier, état inventaire,
  état_lieux > défectuosité dégradation, état_lieux edl > inventaire constat contradictoire,
  étendre séchage, étudiant > universitaire, évacuation_incendie alarme_sonne > évacuer
  rassemblement, évier lavabo > siphon canalisation, évier_bouché lavabo_bouché douche_bouchée >
  engorgement canalisation`;
