/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  abo_bus abo_train > abonnement forfait, abonnement pass carte > forfait titre, accident >
  collision, accident > constat, accès > accéder itinéraire, acheter_ticket acheter_billet > vente
  distributeur guichet, adresse > situé localisation, airbnb auberge > hébergement établissement,
  alcool_volant > alcoolémie taux, aller > accès itinéraire, aller_retour > retour, altitude
  hauteur, ambassade consulat > consulaire, amende prune > indemnité forfaitaire, amende_pas_payée
  paye_amende > trésor majoration, amende_payer payer_amende > règlement indemnité, animaux chien >
  supplément admis, animaux_hôtel > admis, annuler_billet > annulation remboursement, annuler_résa
  annuler_réservation > annulation arrhes, annulé > suppression, appoint > monnaie, arrhes >
  acompte, arriver check_in > remise, arriver_minuit > arrivée tardive, arriver_tard
  arrivée_tardive > réception heures, arrêt station > halte desserte, assurance_voyage >
  rapatriement assistance, ast sortie_territoire > autorisation mineur, auto > automobile véhicule,
  auto_école moniteur > conduite enseignement, autobus ligne, autocar > ligne autobus, avalanche >
  risque, avion > compagnie appareil, avion vol > aérien embarquement, aéroport > aérogare
  terminal, bagage valise > encombrement, bagage_cabine bagage_main sac_dos > cabine dimensions,
  bagage_oublié > trouvés, baignade_interdite > danger, bateau > ferry, bateau ferry > traversée
  embarquement, bateau_louer > location, bateau_permis > navigation, bicyclette cycle, billet
  titre, billet_dernière_minute > bord, billet_groupe > collectif, billetterie > billet, biper >
  valider badge, bivouac camping, booker > arrhes, booker résa > réservation, boulot_rembourse
  boîte_rembourse patron_paie > employeur charge, bruit_nuit > silence nuit, bus > autobus arrêt
  ligne navette, bus_grève grève_train > service restreint, bus_remplacement > substitution,
  bus_retard train_retard > retard perturbation, bébé_avion > nourrisson, bécane > vélo, cabine
  bagage, camper camping, camping camper > emplacement terrain, camping_car van > autocaravane
  emplacement vidange, caméra_bus > vidéoprotection, caravane > tractée remorque, carte plan >
  itinéraire balisage, carte_bus carte_tram carte_transport > support titre, carte_jeune
  tarif_jeune > jeunes réduction, carte_perdue > renouvellement égarée, carte_rando >
  topographique, cash argent > devises déclaration, casque > obligatoire, caution_voiture > dépôt
  franchise, ceinture > sécurité port, chambre > hébergement lits, chambre_vue > catégorie,
  chauffeur > conducteur, chauffeur conducteur > passager, chaînes > équipements hiver, checkin >
  enregistrement, chien_guide > libre, chien_plage > chiens plages, chien_train chien_bus > animaux
  muselière panier, choper_sans_ticket sans_billet > défaut titre indemnité, chopé > contrôlé
  infraction contravention, clé_hôtel > réception, cni > carte, code_route > circulation examen,
  coin > endroit lieu, combien_personnes nombre_personnes > capacité occupants,
  combien_temps_trajet durée_trajet > trajet durée minutes, composter validation, compris inclus >
  forfait, conduite_accompagnée > apprentissage anticipé, contrôle_technique > visite technique,
  contrôleur contrôle > agent vérification, correspondance changement, correspondance changer >
  connexion, covoit blablacar > covoiturage conducteur passagers, covoiturage partage, crash >
  collision, croisière bateau, dangereux sûr > sécurité risques, disque zone_bleue > stationnement
  durée, dormir > couchage hébergement coucher, douane > importation franchise, douane douanier,
  draps serviettes > fournis location, décalage heure > fuseau horaire, dépanneuse > remorquage,
  e_billet > électronique, eau_potable robinet > potable point, embouteillage circulation,
  emplacement place > parcelle, endroit lieu site, enfant gratuit > tarif, enfant_avion >
  accompagné mineur, enfant_voyage mineur_seul > autorisation sortie territoire, enregistrement
  check_in > comptoir embarquement, essence gazole, excursion > balade, excès > vitesse,
  expertise_voiture > contrôle technique, fauteuil pmr > assistance, feu_camp feu > ouverts
  réchaud, feu_forêt > incendie, fleuve cours, fourrière > mise frais, fourrière enlèvement,
  frontière douane, garage réparation, gare quai > station voie, grève > perturbation
  service_minimum, guide accompagnateur, guide visite > groupe, guide_montagne > accompagnateur,
  gîte hébergement, handicap_bus > palettes accompagnement, heure_pointe > affluence, horaires
  heures > fréquence passage départs, horaires_été > saison, horodateur parcmètre > stationnement
  payant, hôtel > établissement nuitée hébergement, hôtel_annuler > annulation, itinéraire parcours
  trajet, jeune_conducteur > âge supplément, jeune_permis > probatoire, kilomètre km, kilos_bagage
  poids_valise > franchise bagage kg, klaxon > avertisseur, lac plan, leçon_conduite > conduite
  heures, libérer > départ, ligne_fermée > interruption, limitation_vitesse rouler_vite > vitesse
  limitée km, liquide flacon > contenants ml, lit_bébé lit_supplémentaire > supplément,
  location_voiture louer_voiture > location véhicule, loin distance > kilomètres minutes, louper >
  rater manquer, macaron vignette_parking > stationnement résidents, mal_mer > traversée, mer >
  océan littoral, mobilhome mobil_home bungalow > locatif hébergement, monnaie_chauffeur
  rendre_monnaie > appoint, montagne sommet, moto_permis > catégorie, mouvement_social > grève,
  mécano mécanicien, ménage > forfait, météo_orage alerte > évacuation intempéries, navette
  transfert, nuit hébergement, office_tourisme > accueil informations, oublié perdu > objets
  trouvés égarés, oublié_train oublié_bus > trouvés perdus, oublié_tram laissé_bus > trouvés,
  panier_chat chat_train > panier animaux, papiers > pièces documents justificatif, papiers
  documents > identité passeport, parking stationnement, parking_gratuit > stationnement gratuit,
  parking_relais > stationnement, partir check_out > départ libération, partir voyage, pas_payé
  payer > acquitter redevance, pass > abonnement, passeport carte > validité, passeport_enfant >
  mineur, passeport_volé passeport_perdu > consulat déclaration, payer_arrivée > règlement solde,
  payer_chauffeur > conducteur vente, pays > état nation territoire, perdu_montagne
  secours_montagne > secours, permis_probatoire > novice, permis_étranger échanger_permis >
  échange, petit_dej petit_déjeuner > déjeuner buffet, petit_dej_compris > inclus, pied marche,
  piste_cyclable > cyclable, piéton > passage, piéton trottoir, place > stationnement emplacement,
  place_assise réserver_place > réservation siège, place_parc place_parking > stationnement
  macaron, places_vélo > cycles, plage > littoral baignade, plage baignade > surveillée drapeau,
  plage_chien > interdit, plan carte, plein carburant, pneu_neige pneus > hiver équipements,
  pourboire > usage, poussette landau > enfant, première_classe > classe surclassement,
  prise_courant adaptateur > électriques prise, prochain dernier_train dernier_bus > horaire
  départ, pv contravention, pv_parking > amende ordre, péage vignette > autoroute redevance,
  pêche_permis > carte, quartier > secteur arrondissement, quitter_chambre rendre_chambre > départ
  libérée, quitter_emplacement > départ libération, ramener_alcool rapporter > importation
  quantités, rampe > palettes, rando balade > sentier itinéraire, rando randonnée, randonnée_chien
  > laisse, rater louper manquer > correspondance départ, refuge > nuitée, refuge cabane > gardien
  hébergement, remboursement_retard retard > indemnisation compensation, remorque > attelage,
  repas_avion > bord, retard_bus > perturbation, riverain > résident, rivière > fleuve cours, route
  > itinéraire chaussée voie, réchaud gaz > butane appareils, sans_ticket frauder gruger >
  irrégulière contravention, sans_ticket pas_ticket > titre défaut valable, se_garer > places,
  senior vieux > réduction, sens_interdit > circulation, situé emplacement, siège_auto rehausseur >
  enfant retenue, siège_avion choisir_place > siège attribution, ski_hors_piste > avalanche, sommet
  > ascension, sommet > cime altitude, soute > enregistrés bagage, souvenir boutique, surbooking
  surréservation > refus embarquement, taux_alcool > alcoolémie grammes, taxe_séjour > séjour taxe,
  taxi uber vtc > course chauffeur, taxi vtc, tente > camping bivouac, tente caravane > emplacement
  parcelle, ticket billet > transport, ticket_bord acheter_bord > vente conducteur, tourisme
  syndicat_initiative > accueil, touriste > vacancier, tous_combien fréquence > intervalle cadence,
  toutou_bus > chiens, train > sncf gare rail, train tgv ter > ferroviaire rame, tram métro rer >
  ligne rame, tramway tram, transport déplacement, trottinette > edp, trottinette vélo_électrique >
  engins edpm, trottinette_âge > engins, télécharger_billet > électronique, téléphone_volant >
  usage conduite, valider composter biper > oblitération, valider_changer > correspondance
  oblitération, valise sac, valise_cabine > bagage, valise_cassée > endommagé bagage, valise_perdue
  perdu_valise bagage_perdu > bagages égarés réclamation, van > fourgon, venir > accès itinéraire,
  vidange toilettes_chimiques > cassette, vignette crit_air > pastille zone émissions, village
  commune, ville > agglomération commune municipalité, visa esta > autorisation entrée, visiter
  musée, vitesse limitation, voir_chauffeur > conducteur, voiture > automobile stationnement,
  voiture_enlevée > fourrière, voiture_électrique > véhicule recharge, vol_annulé vol_retard >
  indemnisation annulation, vol_retardé > retard, voyage > déplacement trajet, voyage_chien >
  animal vaccination, véhicule automobile, vélo > cycliste cyclable, vélo_casque > cycliste,
  vélo_train vélo_bus > cycles embarquement, vélo_tram vélo_bus vélo_métro > bicyclettes,
  vélos_libre_service vélib > vélos location, zone_bleue disque > limitée, échanger_billet
  changer_billet > échange modification, électricité prise > branchement ampères, électrique
  recharge, étudiant_abo > réduit ans, étudiant_prix tarif_étudiant > réduit étudiants`;
