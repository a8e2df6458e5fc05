/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  abo_bus abo_train > abonnement forfait, abonnement pass carte > forfait titre, accident >
  collision, accident > constat, accident_voiture > constat sinistre, accès > accéder itinéraire,
  acheter_ticket acheter_billet > vente distributeur guichet, adresse > situé localisation, afrique
  sénégal > continent étranger, airbnb auberge > hébergement établissement, airbnb gîte > location,
  alcool_volant > taux, aller > accès itinéraire, aller_retour > retour, altitude hauteur, amarrer
  place_port > mouillage emplacement, amazon vinted leboncoin > plateforme vente, ambassade
  consulat > consulaire, ambassade consulat > représentation, amende prune > indemnité forfaitaire,
  amende_pas_payée paye_amende > trésor majoration, amende_payer payer_amende > règlement
  indemnité, amende_pv pv > contravention procès_verbal, angleterre londres royaume_uni écosse >
  étranger britannique, animaux chien > supplément admis, animaux_hôtel > admis, annuler_billet >
  annulation remboursement, annuler_hôtel > annulation, annuler_résa annuler_réservation >
  annulation arrhes, annuler_voyage > assurance, annulé > suppression, antivol cadenas > vol
  attache, appoint > monnaie, appât > leurre, aprem après_midi > journée, arrhes > acompte, arrhes
  > avance, arriver > remise, arriver_hôtel check_in > arrivée remise clés, arriver_minuit >
  arrivée tardive, arriver_tard arrivée_tardive > réception heures, arrivée_tardive arriver_tard >
  tardive prévenir, arrêt station > halte desserte, arrêt_bus > station halte desserte,
  assurance_voyage > rapatriement assistance, ast sortie_territoire > autorisation mineur,
  auberge_jeunesse > dortoir hébergement, auto > automobile véhicule, auto_école > leçons,
  auto_école moniteur > conduite enseignement, autobus ligne, autocar > ligne autobus,
  autonomie_batterie combien_km > autonomie kilomètres, avalanche > neige, avalanche > risque,
  avion > compagnie appareil, avion vol > aérien embarquement, aéroport > aérogare terminal, bagage
  valise > encombrement, bagage_cabine bagage_main sac_dos > cabine dimensions, bagage_oublié >
  trouvés, bagages_perdus valise_perdue > irrégularité, baignade_interdite > danger, baigner >
  natation, balisage panneau > balisé signalé, basse_saison > hiver, bateau > ferry, bateau ferry >
  traversée embarquement, bateau navire > embarcation navigation vapeur, bateau_louer > location,
  bateau_permis > navigation, belgique suisse luxembourg > étranger frontalier, bicyclette cycle,
  billet > transport, billet titre, billet_dernière_minute > bord, billet_groupe > collectif,
  billet_ticket ticket > titre transport billet, biper > valider badge, bivouac camping, bivouac
  tente_sauvage > interdit nuitée, bière vin champagne > alcool boisson, bloqué_combien
  engagé_combien > engagement durée, booker > arrhes, booker résa > réservation, boulanger > pain,
  boulot_rembourse boîte_rembourse patron_paie > employeur charge, bourré saoul > alcoolisé,
  bourré_volant alcool_volant > ivresse alcoolémie, bruit_nuit > silence nuit, bus > autobus arrêt
  ligne navette, bus_grève grève_train > service restreint, bus_remplacement > substitution,
  bus_retard train_retard > retard perturbation, bébé_avion > nourrisson, bébé_monter enfant_monter
  > transport enfants passager, bécane > vélo, cabine > couchette, cabine bagage, camion >
  poids_lourd, camper camping, camping camper > emplacement terrain, camping_car van > autocaravane
  emplacement vidange, camping_car van > véhicule stationnement, caméra_bus > vidéoprotection,
  caravane > tractée remorque, carte plan > itinéraire balisage, carte_bus carte_tram
  carte_transport > support titre, carte_embarquement > enregistrement, carte_gps > itinéraire
  localisation, carte_jeune carte_avantage > réduction abonnement, carte_jeune tarif_jeune > jeunes
  réduction, carte_perdue > renouvellement égarée, carte_rando > topographique, cash argent >
  devises déclaration, casque > obligatoire, caution_voiture > dépôt franchise, ceinture > sécurité
  port, centime > monnaie, chambre > hébergement lits, chambre_double > lits, chambre_vue >
  catégorie, champignons_ramasser > cueillette, change_argent euros_francs > devises monnaie,
  changer_date reporter > modification, chasser > battue, chauffeur > conducteur, chauffeur
  conducteur > passager, chaussures_rando > équipement, chaînes > équipements hiver, checkin >
  enregistrement, chemin route > itinéraire sentier, chien_avion chien_train > animaux cage
  transport, chien_guide > libre, chien_plage > chiens plages, chien_train chien_bus > animaux
  muselière panier, choper_sans_ticket sans_billet > défaut titre indemnité, chopé > contrôlé
  infraction contravention, classe_affaires > cabine, clé_hôtel > réception, cni > carte, coca soda
  > boisson, code_route > circulation examen, code_route > théorique, coin > endroit lieu,
  combien_personnes nombre_personnes > capacité occupants, combien_temps_trajet durée_trajet >
  trajet durée minutes, composter validation, compris inclus > forfait, conduite_accompagnée >
  apprentissage anticipé, consigne casier > bagages, contrôle_technique > visite technique,
  contrôleur > contrôle, contrôleur contrôle > agent vérification, corde baudrier > escalade
  assurage, correspondance changement, correspondance changement > transfert, correspondance
  changer > connexion, couchette > nuit, cours_ski moniteur > école, covoit blablacar > covoiturage
  conducteur passagers, covoiturage blablacar > trajet passagers, covoiturage partage, cpam ameli >
  maladie assurance, crash > collision, crevé pneu_plat pneu_crevé > crevaison réparation,
  croisière > escale, croisière bateau, dangereux sûr > sécurité risques, data données_mobiles >
  données enveloppe, decathlon ikea > magasin, demi_pension pension_complète > repas, dernier_train
  dernier_bus > fréquence, descendre_où > arrêt station, disque zone_bleue > stationnement durée,
  dollar > devise, dormir > couchage hébergement coucher, douane > importation franchise, douane >
  taxes déclarer, douane douanier, draps serviettes > fournis location, draps_fournis serviettes >
  linge literie, dur_difficile difficile_rando > difficulté dénivelé niveau, décalage heure >
  fuseau horaire, décalage_horaire jetlag > fuseau, décembre janvier février > hivernale, dénivelé
  > mètres, dépassement_heure > retard facturé, dépasser_data > débit, e_billet > électronique,
  eau_potable robinet > potable point, embarquer > porte, embouteillage circulation, emplacement
  place > parcelle, enceinte_avion > grossesse, endroit lieu site, enfant gratuit > tarif,
  enfant_avion > accompagné mineur, enfant_voyage mineur_seul > autorisation sortie territoire,
  enregistrement check_in > comptoir embarquement, escalade grimper > bloc, escale >
  correspondance, espagne italie portugal allemagne grèce autriche croatie > européenne union
  étranger europe, essence gasoil diesel > carburant, essence gazole, euro euros > montant,
  excursion > balade, excès > vitesse, expertise_voiture > contrôle technique, facebook insta
  instagram tiktok snap twitter > réseaux sociaux, fauteuil pmr > assistance, fauteuil_avion >
  assistance, fauteuil_train > assistance mobilité, femme_chambre > ménage, ferry bateau >
  passagers, feu_camp barbecue > feux foyer, feu_camp feu > ouverts réchaud, feu_forêt > incendie,
  fleuve cours, fourrière > mise frais, fourrière enlèvement, frontière douane, garage réparation,
  garder_numéro mon_06 > portabilité conserver, gardien_refuge > gardiennage, gare quai > station
  voie, gaz > fournisseur, giga > données, gilet > sauvetage, gilet_jaune > réfléchissant sécurité,
  google bing > moteur recherche, gosse > enfants, grosse_vague raz_marée tsunami > vague
  submersion, groupe > effectif réservation, grève > perturbation service_minimum, grève_train >
  perturbation, guide accompagnateur, guide audioguide > commentaire, guide visite > groupe,
  guide_montagne > accompagnateur, guide_visite > visite guidée, gîte hébergement, handicap_bus >
  palettes accompagnement, haute_saison > saison estivale, heure_pointe > affluence, horaires
  heures > fréquence passage départs, horaires_été > saison, horodateur parcmètre > stationnement
  payant, hors_saison hiver_fermé > fermeture période, hotel_chien > animaux, hôtel > établissement
  nuitée hébergement, hôtel_annuler > annulation, hôtel_chambre > hébergement nuitée, inventaire >
  lieux, itinéraire parcours trajet, japon chine thaïlande inde vietnam > étranger asie,
  jeune_conducteur > âge supplément, jeune_permis > probatoire, juillet août > saison vacances,
  kilo > poids, kilomètre km, kilos_bagage poids_valise > franchise bagage kg, klaxon >
  avertisseur, km > distance, lac plan, leçon_conduite > conduite heures, libérer > départ,
  ligne_fermée > interruption, limitation_vitesse rouler_vite > vitesse limitée km, liquide flacon
  > contenants ml, liquides flacon > cabine millilitres, lit_bébé lit_parapluie > berceau, lit_bébé
  lit_supplémentaire > supplément, lit_supp > supplémentaire, litre > contenance, location_voiture
  louer_voiture > caution, location_voiture louer_voiture > location véhicule, loin distance >
  kilomètres minutes, louper > rater manquer, loupé_train loupé_bus > correspondance suivant, luge
  > piste, lumière_vélo > éclairage, lundi mardi mercredi jeudi vendredi > ouvrables jours, macaron
  vignette_parking > stationnement résidents, maif axa > assurance assureur, mal_mer > nausées,
  mal_mer > traversée, marcher_longtemps marche_durée > heures sentier dénivelé compter, maroc
  tunisie algérie turquie égypte > étranger maghreb, martinique guadeloupe réunion > outre_mer
  départements, mcdo burger kebab pizza > restauration repas mets, membre_tarif > membres, mer >
  océan littoral, minecraft fortnite roblox > jeu serveur, mobilhome mobil_home bungalow > locatif
  hébergement, monnaie_chauffeur rendre_monnaie > appoint, montagne sommet, monter_là_haut > accès
  sentier montée, moto scooter > deux_roues, moto_permis > catégorie, mouvement_social > grève,
  mètre m2 > dimensions, mécano mécanicien, ménage > forfait, métro tram > station, météo_orage
  alerte > évacuation intempéries, météo_pluie tempête > intempéries alerte météorologique,
  nager_où > baignade plage, navette > liaison, navette transfert, neige_tombe neige > enneigement
  précipitations, netflix disney > streaming, nike adidas > chaussures, nouvelle_carte autre_carte
  > duplicata remplacement, noël pâques toussaint ascension > férié fêtes vacances, nuit
  hébergement, nuit_dormir > hébergement, office_tourisme > accueil informations, on_m_a_piqué >
  vol plainte, orage ouragan > intempéries météorologique, orange sfr bouygues free proximus
  swisscom > opérateur, oublié perdu > objets trouvés égarés, oublié_train oublié_bus > trouvés
  perdus, oublié_tram laissé_bus > trouvés, palier > décompression, panier_chat chat_train > panier
  animaux, papiers documents > identité passeport, parking stationnement, parking_gratuit >
  stationnement gratuit, parking_hôtel > garage, parking_relais > stationnement, parler_quelqu
  parler_conseiller > conseiller assistance, partir check_out > départ libération, partir voyage,
  partir_hôtel > départ libération, pas_assez_compte compte_vide > rejet provision impayé, pas_payé
  payer > acquitter redevance, pas_venir peux_pas_venir plus_venir > annulation désistement, pass >
  abonnement, passe_quand toutes_minutes > fréquence intervalle, passeport carte > validité,
  passeport_enfant > mineur, passeport_périmé > validité expiration, passeport_volé passeport_perdu
  > consulat déclaration, passer > disposition, patins > location, payer_arrivée > règlement solde,
  payer_avance > versement, payer_chauffeur > conducteur vente, pays > état nation territoire,
  perdu_montagne se_perdre > itinéraire secours, permis > catégorie, permis_bateau > navigation
  côtière, permis_moto > motocycle catégorie, permis_probatoire > novice, permis_étranger
  échanger_permis > échange, petit_dej p_tit_dej > déjeuner matin, petit_dej petit_déjeuner >
  déjeuner buffet, petit_dej_compris > inclus, photo > vues, photo_drone drone > survol, pickpocket
  > vol, pied marche, piqué volé chouré > plainte dérobé, piscine_hôtel spa > bassin bien_être,
  piste_cyclable > cyclable, piste_cyclable > voie itinéraire, piste_noire > niveau difficulté,
  piéton > passage, piéton trottoir, place > stationnement, place_assise réserver_place >
  réservation siège, place_parc place_parking > stationnement macaron, places_vélo > cycles, plage
  > littoral baignade, plage > rivage sable, plage baignade > surveillée drapeau, plage_chien >
  interdit, plan carte, plein carburant, plein_essence > carburant réservoir, plonger > bouteille,
  pneu_neige pneus > hiver équipements, point_vue belvédère > panorama, pont tunnel > ouvrage
  traversée, port > quai amarrage, pourboire > usage, poussette > pliée, poussette landau > enfant,
  premier_bus premier_train > horaires départ, première_classe > classe surclassement,
  première_classe > confort, prise_courant adaptateur > électriques prise, prises_pêche
  garder_poisson > quota maille, prochain dernier_train dernier_bus > horaire départ, prêter >
  tiers disposition, prêter_pote prêter_ami > tiers cession, puis_aller aller_avec > utilisation,
  pv_parking > amende ordre, péage vignette > autoroute redevance, pédalo canoë kayak > embarcation
  location, pêche_permis > carte, pêcher > capture taille, quai > gare, quartier > secteur
  arrondissement, quitter_chambre rendre_chambre > départ libérée, quitter_emplacement > départ
  libération, ramener_alcool rapporter > importation quantités, rampe > palettes, ramène_tard
  rendre_tard > dépassement, rando balade > sentier itinéraire, rando randonnée, rando randonnée
  marche > itinéraire balisé, randonnée_chien > laisse, raquettes ski_fond > nordique, rater louper
  manquer > correspondance départ, raté_avion raté_train > correspondance échange,
  recharger_voiture voiture_électrique > borne recharge, refuge > nuitée, refuge cabane > gardien
  hébergement, remboursement_retard retard > indemnisation compensation, remontées télésiège >
  télécabine, remorque > attelage, renault peugeot tesla > véhicule automobile, rendre_vélo ramener
  rapporter > restitution retour, repas_avion > bord, repas_avion > restauration, retard_bus >
  perturbation, retard_train retard_avion > indemnisation compensation, riverain > résident,
  rivière > fleuve cours, roue pneu > pneumatique, rouler_bateau > navigation embarcations, route >
  chaussée voie, russie ukraine > étranger, ryanair easyjet > compagnie vol, réchaud gaz > butane
  appareils, réseau_change plus_réseau > interruption, sac_viande sac_couchage duvet > couchage,
  samedi dimanche > fin, samsung iphone huawei xiaomi > téléphone smartphone terminal appareil,
  sans_ticket frauder > amende contrôle, sans_ticket frauder gruger > irrégulière contravention,
  sans_ticket pas_ticket > titre défaut valable, se_garer > places, secours_montagne > secours,
  senior vieux > réduction, sens_interdit > circulation, septembre octobre novembre > rentrée, sim
  > carte, simlocké bloqué_opérateur > débloqué déverrouillage, situé emplacement, siège_auto
  rehausseur > enfant retenue, siège_avion choisir_place > siège attribution, siège_bébé > enfant
  retenue, siège_choisir côté_fenêtre > place attribution, ski_hors_piste > avalanche, ski_piste >
  domaine remontées, sncf tgv ter > train, soir > nocturne, sommet > ascension, sommet > cime
  altitude, soute > enregistrés bagage, souvenir boutique, souvenirs > boutique, stop_autostop >
  auto_stop, surbooking surréservation > refus embarquement, tarif_enfant gamin > ans enfants,
  tarif_nuit > nuitée, taux_alcool > alcoolémie grammes, taxe_séjour > nuitée, taxe_séjour > séjour
  taxe, taxi uber vtc > course chauffeur, taxi vtc, taxi vtc > transport, tente > campement, tente
  > camping bivouac, tente caravane > emplacement parcelle, ticket_bord acheter_bord > vente
  conducteur, tient_combien tient_km > autonomie, tlj tous_jours > quotidien journalier, tourisme
  syndicat_initiative > accueil, touriste > vacancier, tous_combien fréquence > intervalle cadence,
  tout_compris all_inclusive > pension formule, toutou_bus > chiens, train > gare rail, train tgv
  ter > ferroviaire rame, tram métro rer > ligne rame, tramway tram, transport déplacement,
  trop_lourd > excédent poids, trottinette > edp, trottinette trot > engin mobilité, trottinette
  vélo_électrique > engins edpm, trottinette_âge > engins, télécharger_billet > électronique,
  téléphone_volant > usage conduite, uber bolt > vtc transport, usa états_unis amérique canada
  mexique brésil > étranger monde hors, vaccin_voyage > vaccination, valider composter biper >
  oblitération, valider_changer > correspondance oblitération, valise > soute cabine, valise sac,
  valise_cabine > bagage, valise_cassée > endommagé bagage, valise_perdue perdu_valise bagage_perdu
  > bagages égarés réclamation, van > fourgon, venir > itinéraire, via_ferrata > longe, vidange
  toilettes_chimiques > cassette, vignette crit_air > pastille zone émissions, village commune,
  ville > agglomération commune municipalité, visa > consulat, visa esta > autorisation entrée,
  visa mastercard amex > carte bancaire, visiter > entrée, visiter musée, vitesse limitation,
  vitesse_bateau > embarcations moteur nœuds, vitesse_rouler rouler > circulation limitée, voile
  voilier > navigation équipage, voir_chauffeur > conducteur, voiture > automobile stationnement,
  voiture_bateau > véhicule embarquement, voiture_électrique > véhicule, vol > appareil, vol_annulé
  > réacheminement, vol_annulé vol_retard > indemnisation annulation, vol_retardé > retard,
  vous_prenez_argent argent_pris > prélèvement débit, voyage > déplacement trajet, voyage_chien >
  animal vaccination, voyager_seul_enfant > accompagné mineur, vtt > montagne, véhicule automobile,
  vélib > vélo, vélo > cycliste cyclable, vélo_casque > cycliste, vélo_louer > location cycles,
  vélo_train vélo_bus > cycles embarquement, vélo_train vélo_bus > emplacement, vélo_tram vélo_bus
  vélo_métro > bicyclettes, vélo_électrique vae > assistance électrique, vélos_libre_service vélib
  > vélos location, wagon voiture_train > rame, wagon_bar > restauration, whatsapp messenger
  telegram > messagerie, wifi_avion wifi_train > connexion bord, word excel > tableur, zone_bleue
  disque > limitée, zoom teams skype > visioconférence, à_étranger hors_france autre_pays >
  itinérance étranger européenne, échanger_billet changer_billet > échange modification,
  électricité prise > branchement ampères, électrique recharge, étranger_voyager > frontière,
  étudiant_abo > réduit ans, étudiant_prix tarif_étudiant > réduit étudiants, île_aller > traversée
  bateau`;
