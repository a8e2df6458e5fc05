/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  abonnement forfait, abonnement pass carte > forfait titre, accident > collision sinistre,
  accident crash > collision, accès > accéder itinéraire, acheter_ticket acheter_billet > vente
  distributeur guichet, adresse > situé localisation, aller > accès itinéraire, altitude hauteur,
  ambassade consulat > consulaire, amende prune > indemnité forfaitaire, animaux chien > supplément
  admis, annuler_billet > annulation remboursement, annuler_résa annuler_réservation > annulation
  arrhes, annulé > suppression, arrhes > acompte, arriver check_in > remise, arriver_tard
  arrivée_tardive > réception heures, arrêt station > halte desserte, assurance_voyage >
  rapatriement assistance, ast sortie_territoire > autorisation mineur, auberge hébergement, auto >
  automobile véhicule, autobus ligne, avion > aérien compagnie appareil, avion vol > aérien
  embarquement, aéroport > aérogare terminal, bagage valise > encombrement, bagage_cabine
  bagage_main sac_dos > cabine dimensions, bagages valise sac, bagnole automobile, bateau >
  embarcation ferry, bateau ferry > traversée embarquement, bicyclette cycle, billet titre,
  billetterie > billet vente, biper > valider badge, bivouac camping, booker résa > réservation,
  bruit_nuit > silence nuit, bus > autobus arrêt ligne navette, bus autocar > ligne autobus,
  bus_retard train_retard > retard perturbation, cabine bagage, caisse voiture, camper camping,
  camping camper > emplacement terrain, camping_car van > autocaravane emplacement vidange,
  caravane emplacement, carte plan > itinéraire balisage, carte_jeune tarif_jeune > jeunes
  réduction, cash argent > devises déclaration, casque > obligatoire, casque protection,
  caution_voiture > dépôt franchise, chambre > hébergement lits, chauffeur conducteur > passager,
  checkin embarquer > enregistrement, chien_plage > chiens plages, chien_train chien_bus > animaux
  muselière panier, cni > identité carte, coin > endroit lieu, combien_personnes nombre_personnes >
  capacité occupants, combien_temps_trajet durée_trajet > trajet durée minutes, composter
  validation, compris inclus > comprend forfait, contrôleur contrôle > agent vérification,
  correspondance changement, correspondance changer > connexion, covoit blablacar > covoiturage
  conducteur passagers, covoit covoiturage, covoiturage partage, croisière bateau, dangereux sûr >
  sécurité risques, disque zone_bleue > stationnement durée, dormir > couchage nuitée hébergement
  coucher, douane > importation franchise, douane douanier, draps serviettes > fournis location,
  décalage heure > fuseau horaire, dépanner dépannage, eau_potable robinet > potable point,
  embouteillage circulation, emplacement place > parcelle, endroit lieu site, enfant gratuit >
  tarif, enfant_voyage mineur_seul > autorisation sortie territoire, enregistrement check_in >
  comptoir embarquement, essence gazole, excursion > sortie balade, fauteuil pmr > assistance,
  feu_camp feu > ouverts réchaud, fleuve cours, fourrière enlèvement, frontière douane, garage
  réparation, gare quai > station voie, garer stationnement, grève > perturbation service_minimum,
  guide accompagnateur, guide visite > groupe, gîte hébergement, horaires départ, horaires heures >
  fréquence passage départs, horodateur parcmètre > stationnement payant, hôtel > établissement
  nuitée hébergement, hôtel airbnb auberge > hébergement établissement, itinéraire parcours trajet,
  jeune_conducteur > âge supplément, kilomètre km, kilos_bagage poids_valise > franchise bagage kg,
  lac plan, libérer > départ, limitation_vitesse rouler_vite > vitesse limitée km, liquide flacon >
  contenants ml, lit_bébé lit_supplémentaire > supplément, location_voiture louer_voiture >
  location véhicule, loin distance > kilomètres minutes, loin kilomètre, louper > rater manquer,
  mal_mer > traversée, mer > océan littoral, mobilhome mobil_home bungalow > locatif hébergement,
  montagne sommet, mécano mécanicien, ménage > forfait, métro ligne, météo_orage alerte >
  évacuation intempéries, navette transfert, nuit hébergement, office_tourisme > accueil
  informations, oublié perdu > objets trouvés égarés, oublié_train oublié_bus > trouvés perdus,
  panne dépannage, papiers > pièces documents justificatif identité, papiers documents > identité
  passeport, parking stationnement, parking_gratuit > stationnement gratuit, partir check_out >
  départ libération, partir voyage, pas_payé payer > acquitter redevance, pass > abonnement forfait
  carte, passeport > papiers titre, passeport carte > validité, passeport_volé passeport_perdu >
  consulat déclaration, payer_arrivée > règlement solde, pays > état nation territoire,
  perdu_montagne secours_montagne > secours, permis conduire, petit_dej petit_déjeuner > déjeuner
  buffet, pied marche, piste_cyclable > cyclable, piéton trottoir, place > stationnement
  emplacement, place_assise réserver_place > réservation siège, plage > littoral baignade, plage
  baignade > surveillée drapeau, plan carte, plein carburant, pourboire > usage, poussette landau >
  enfant, première_classe > classe surclassement, prise_courant adaptateur > électriques prise,
  prochain dernier_train dernier_bus > horaire départ, pv contravention, péage autoroute, péage
  vignette > autoroute redevance, quartier > secteur arrondissement, quitter_chambre rendre_chambre
  > départ libérée, quitter_emplacement > départ libération, ramener_alcool rapporter > importation
  quantités, rando balade > sentier itinéraire, rando randonnée, rater louper manquer >
  correspondance départ, recharger borne, refuge cabane > gardien hébergement, remboursement_retard
  retard > indemnisation compensation, rivière > fleuve cours, rouler > circuler, route >
  itinéraire chaussée voie, réchaud gaz > butane appareils, réserver booker > arrhes, sans_ticket
  frauder gruger > irrégulière contravention, se_garer stationner > places, senior vieux >
  réduction, sens_interdit > circulation, situé emplacement, ski_hors_piste > avalanche, sommet >
  cime altitude, soute > enregistrés bagage, souvenir boutique, surbooking surréservation > refus
  embarquement, taxe_séjour > séjour taxe, taxi uber vtc > course chauffeur, taxi vtc, tente >
  camping bivouac, tente caravane > emplacement parcelle, ticket billet > transport, ticket_bord
  acheter_bord > vente conducteur, tourisme syndicat_initiative > accueil, touriste > visiteur
  vacancier, tous_combien fréquence > intervalle cadence, train > sncf gare rail, train tgv ter >
  ferroviaire rame, trajet > itinéraire parcours, tram métro rer > ligne rame, tramway tram,
  transport déplacement, trottinette > engin edp, trottinette vélo_électrique > engins edpm,
  vacancier estivant, valider composter biper > oblitération, valise bagage, valise_perdue
  perdu_valise bagage_perdu > bagages égarés réclamation, van > fourgon, venir > accès itinéraire,
  vidange toilettes_chimiques > cassette, vignette crit_air > pastille zone émissions, village
  commune, ville > agglomération commune municipalité, visa entrée, visa esta > autorisation
  entrée, visiter musée, visiteur ami potes > redevance, vitesse limitation, voiture > automobile
  stationnement, vol_annulé vol_retard > indemnisation annulation, voyage > déplacement trajet,
  véhicule automobile, vélo > cycliste cyclable bicyclettes, vélo_train vélo_bus > cycles
  embarquement, vélos_libre_service vélib > vélos location, échanger_billet changer_billet >
  échange modification, électricité prise > branchement ampères, électrique recharge, étudiant_prix
  tarif_étudiant > réduit étudiants`;
