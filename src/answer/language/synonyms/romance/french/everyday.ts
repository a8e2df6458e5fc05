/** Weather, time, slang and what else people say; see `SYNONYMS`. */
export const everyday = `
  absent > empêché, abîmer > dommage, abîmé cassé, accessible handicapé > fauteuil poussette,
  accompagner_enfant > accompagnateur adulte, acheter commander, acompte arrhes > versement
  réservation, adhérer adhésion inscription, adopter_chien chiot > acquisition chien, adresse lieu,
  affluence monde blindé > fréquentation capacité, agressé > victime, aider filer_main > assistance
  soutien, aider secourir, aimer > amour, aire_jeux > enfants, ajouter septante nonante > nombre,
  alarme > signal, allergie intolérance, allumer > allumage, ambulance secours, amener apporter,
  ami copain, améliorer suggestion > propositions, ancien senior, animal > oiseau, animaux_guide >
  assistance, annulé_météo > intempéries, appeler > joignable contact, appli application logiciel
  programme, apprendre > formation, apprendre étudier, apprenti débutant, aprem > midi, après >
  postérieur, argent > remboursement, armoire placard, arrêt > certificat cesser, ascenseur >
  accessibilité, atelier cours, athénée > lycée, attendre > délai patienter, attente > file,
  attention > précaution vigilance, au_choix > option, au_début > initial, auberge hôtel, autocar
  bus, automne > septembre octobre novembre, autorisation > préalable, avance > avant, avance
  à_avance > préalable préavis, avant > préalable antérieur, avant_fin > anticipé, avec_qui >
  accompagné, aveugle malvoyant, avis > opinion, avocat juriste, avoir_reçu > réception, avs >
  vieillesse rente, bagarre > altercation conflit, bagnole voiture auto, bahut camion, bain
  baignade, bal fête, balade randonnée promenade, bancontact > carte, banque compte, barrer >
  partir quitter, baston > bagarre violence, baston > rixe, bateau navire, bavarder discuter,
  besoin > exigé, besoin_aide > assistance, bidule > objet matériel, bidule chose, bientôt prochain
  > ultérieur date, biff > argent, billet ticket entrée, binouze mousse > bière, biture > alcool
  boire, biz affaire, blessé blessure accident, blessé_qui > secours, blindé bondé > affluence
  complet, boire boisson, boire_où > buvette, boisson eau, bosser travail, bouffer_dedans
  manger_dedans > denrées consommer, bouger se_barrer > partir départ, boulot travail emploi job
  poste, bourse subvention, bruit bruyant, brûler feu incendie, bug erreur problème, bugger bug,
  but > finalité, bébé changer_bébé > change langer, bébé_accès > enfants, bûcher réviser >
  étudier, cadeau > offert, cadeau récompense, caisse paiement, caller > appeler, camionnette
  fourgon van > véhicule utilitaire aménagé, canceller > annuler, canicule > chaleur, capter
  comprendre, carte_ou_cash carte_ou_liquide > paiement espèces, casa bicoque > maison, casse
  dommage, casse_croûte bouffe > denrées nourriture, casser partir, casser_louer > caution
  dommages, certificat justificatif, chacun > personne, chambre logement, changer > modification,
  changer modifier, changer_pièce > remplacement, charbonner bûcher > travailler, charger_tel
  charger_téléphone > recharge, chaud canicule, chaudron > casserole, chaussure botte, cheap > prix
  économique, checker > vérifier consulter, cher coût, cher_payer > coût montant, chercher
  venir_chercher > retrait récupérer, chercher_enfant récupérer_enfant > sortie, chiant > pénible
  ennuyeux, chien_déclarer > annoncé identification, choisir > sélection, choix > option, choper >
  attraper obtenir, chourer voler, chèque > paiement, cogner frapper, coin_enfants > jeux, coller >
  collage, collègue salarié, combattre lutter, combien_années > ans durée, combien_coûte
  coûte_combien combien_payer > tarif prix montant frais, combien_dedans boîte_combien > renferme
  contient, combien_degrés > température, combien_fois > fréquence nombre, combien_jours
  nombre_jours > délai durée jours, combien_max nombre_max > limite maximum, combien_mois > mois
  durée, combien_prix quel_prix > tarif montant, combien_sont nombre_personnes > effectif capacité,
  comment_faire comment_fait > démarche procédure modalités, comment_marche > fonctionnement
  modalités, compensation > indemnité, compliment > satisfaction, comprend inclure > contient,
  compte profil, concours compétition, condition > critère modalité, connaître savoir, connecter
  connexion, connexion réseau, conseil > recommandation précaution, conseiller > préconisé, conso >
  consommation, contacter joindre téléphone mail, continuer > poursuivre maintien, contrôler >
  maîtriser vérifier, cool sympa, cornet sachet > sac, costume tenue, coudre couture > réparation,
  coup_main > assistance soutien, couper_main > blessure, courriel > électronique, courriel
  adresse, courrier lettre, courrier_officiel lettre > notification recommandé, cousin > tiers,
  cracher salir, crade sale, cradingue > malpropre propreté, crécher loger habiter, crédit prêt,
  cuisiner recette, céduler > planifier horaire, danger risque, date > calendrier échéance, dedans
  intérieur, degré > celsius température, dehors extérieur, demain lendemain, demander solliciter,
  demander_autorisation > accord préalable, dentiste médecin, depuis > ancienneté, dernier final,
  dernier_moment dernière_minute > tardif, devenir > accès, devenir_suisse devenir_français
  devenir_belge > naturalisation nationalité, dingue fou, directeur direction, discuter > échanges,
  dispute conflit, document justificatif pièce, donner filer > remettre fournir transmettre,
  donner_don > don, donner_à > cession, dormir_où où_dormir > hébergement, double > deux, drache >
  pluie intempéries, draches > météo, drogue stupéfiant > cannabis, duplicata refaire >
  remplacement, débutant novice, déchet tri, déchirer > déchirure, déchiré troué > endommagé,
  déconnecter connexion, déconseiller > éviter, dédommager rembourser, dédommagé > compensation,
  défibrillateur > secours, définitif > irrévocable permanent, dégager > partir expulser, dégueu >
  sale mauvais, dégueulasse sale, délai > temps durée, délai > terme jours, démarrer > début
  départ, dépanneur épicerie > commerce magasin, dépasser > excès, déposer_enfant > accueil
  arrivée, dépôt déposer, dérangement bruit, déranger > gêner perturber, déranger > nuire,
  dérogation > autorisation, désinscription résiliation, désinscrire > retrait, désinscrire
  résilier, désinstaller supprimer, eau_fontaine > potable, effacer supprimer retirer, email mail
  courriel messagerie, embêter saouler > déranger gêner, emmerder > déranger gêner, employé
  salarié, emporter apporter, emprunter prêt louer location, empêcher > éviter, empêché > absence,
  en_anglais > langue anglais, en_attendant > provisoire, en_avance plus_tôt > anticipé,
  en_avance_payer > acompte, en_français > langue français, en_ligne > électronique, en_option >
  supplément facultatif, en_plus > surcoût, en_plus plus_cher > supplément majoration, engueuler >
  dispute conflit, enlever retirer supprimer, enlever retrait, ensemble groupe > collectif commun,
  entraînement cours, entre_temps > intervalle, entrer rentrer > admission entrée, erreur >
  rectification inexact, escaliers > accessibilité, examen épreuve évaluation, exception > hormis,
  expliquer > notice, exposer exposition, fabriqué > origine, facultatif optionnel > option
  volontaire, faire_gaffe gaffe > précautions attention, faire_queue queue > attente file,
  famille_nombreuse > nombreuse, fausse_info faux > inexacte erronée mensongère, faut > nécessaire
  requis, faut_il est_obligé > obligatoire exigé requis, faut_quoi quoi_faut > requis nécessaire
  fournir, fenêtre vitre, ferme > horaires, ferme clôture, fermé_lundi fermé_dimanche > fermeture
  jours, feu flamme, feuille > document, fiesta fête, fin_de_mois > échéance, finalité objectif,
  finir terminer > achèvement, flemme paresse, flipper peur, flotte eau, flouze maille moula >
  argent, focus > concentration, foehn > séchoir, foot football, force_majeure > imprévu,
  formulaire dossier, fourre linge > housse, foutre mettre, frapper > coups, fripes nippes >
  vêtements, froid gelée, frère fratrie, fréquence fois, fumer cigarette, fumer_où > fumeurs, gaffe
  > prudence, gagner > obtenir, gamin enfant, garantie dépôt, garder > maintien, garder_combien >
  durée délai, garder_enfants > garderie, garer parking, gnôle > alcool, gourde bouteille_eau > eau
  contenants, gova tuture > voiture, grand_sac > dimensions, gratis > gratuit offert, gratter
  obtenir, gratuit_ou payant_ou > tarif gratuit, gratuit_qui qui_gratuit > exonérés gratuité,
  gronder engueuler > avertissement réprimande, gros_sac grosse_valise > bagages volumineux
  consigne, groupe_prix > collectif, gueuler crier, guichet > caisse, guide visite, guitare
  instrument, gérer > gestion maîtriser, habite_depuis > résidence ans, habiter crécher > résider
  domicile, habiter vivre résider, handicap_gratuit > invalidité gratuité, handicapé accessibilité,
  handicapé accessible, hebdo hebdomadaire, heure > matin soir, heures_ouverture > horaires, hier >
  veille, hiver > décembre janvier février hivernal, hosto hôpital, hs nase > panne, hôpital
  clinique, il_pleut pleut > temps météo, image photographie, immédiatement aussitôt, important >
  gravité, imprimer_où > impression, imprévu > urgence, incendie_quoi > évacuation, infirmier
  médecin, info renseignement, inscrire > enregistrement, instrument > piano violon flûte batterie,
  interdire_entrer refuser_entrer > refus accès, interdit_enfant > mineurs, interprète >
  traduction, jamais > interdit, jardin potager, jaser > discussion conversation, jaser placoter >
  parler discuter, jeter poubelle, jeune > ans, jeux > ludique, jouir bénéficier > avantage,
  jour_férié fériés > fermeture, journal presse, jusqu_quelle_heure > fermeture, kiffer > aimer
  adorer, laisser > déposer, laissé_affaires laissé_sac laissé_veste > trouvés effets abandonnés,
  langue_signes > sourds, langue_étrangère > linguistique langues, lecteur lire, libre dispo >
  disponible vacant, limite > restriction, liqueur > boisson, lire > consulter, livraison
  expédition, loc > location, logement hébergement, longtemps > délai, longtemps durée, louer_vélo
  > location, lumière lampe, léger > poids, machin > objet, machin chose, machine > automate,
  magasin > supermarché, magasiner > achats, maillot tenue, malade > absence santé, malvoyant
  aveugle > braille, manger_où où_manger > restauration, manquer absent, manuel livre
  bibliographie, mater regarder, mater zieuter > consulter visionner, mauvais_temps tempête >
  météo, mauvaise_idée > déconseillé, max > maximum, maximum max > plafond limite excéder,
  maximum_personnes > capacité jauge, mensualité mois, mentir > fausse mensongère, meubles > table
  chaise lit canapé, meule mob > moto cyclomoteur, midi repas, mieux meilleur > recommandé, minimum
  min > minimal seuil, minuit nuit, moche beau > esthétique, moitié > 50 demi, monnaie espèces,
  monter > augmenter hausse, montrer > présentation, mot parole, muselière > muselé, musique >
  musical, mécontent > insatisfait, médicament > insuline aspirine, météo > conditions, météo >
  prévision, nase hs > cassé défectueux, nationalité > ressortissant, neige hiver, neige_fermé >
  intempéries, net internet, nettoyage ménage, neuf nouveau > récent, niveau > exigences degré,
  nombre > quantité, nombre combien_y > effectif total, nominatif > cession incessible,
  non_remboursable > remboursement, normal habituel, nourriture repas, nouveauté > lancement, noyer
  > noyade, noël > janvier, noël nouvel_an > décembre fêtes, nul mauvais, numéro téléphone,
  numéro_police > police, numéro_pompiers > secours, numéro_vert > téléphone gratuit,
  objets_trouvés > perdus, objets_valeur > précieux responsabilité, obligé > requis, obligé forcé >
  obligatoire, occuper > charge responsable, on_a_droit j_ai_droit > autorisé permis interdit,
  on_peut_venir > horaires accueil, optionnel > facultatif, orage > foudre tonnerre, ordi >
  informatique, ordo > ordonnance, ordre > rang classement, original > authentique, oublier laisser
  > abandonnés, oublier zapper > omission, oublié_parapluie oublié_lunettes laissé_lunettes >
  trouvés effets, oublié_sac oublié_tel oublié_veste > trouvés objets, ouf fou, outil matériel >
  marteau perceuse, ouvert_demain > jours, ouvert_dimanche > horaires, ouvert_tous ouvert_à_tous >
  public accès, où_demander où_aller > bureau guichet accueil, où_se_trouve > emplacement, panne
  réparation dysfonctionnement, panosse > serpillière, pantalon futal > vêtement, paperasse
  document, papier dossier, par_qui > auteur responsable, pareil > identique, parfois des_fois >
  occasionnel, parking_handicapé > réservé, parquer parker > stationner garer, participer >
  inscription, partir_plus_tôt partir_avant > anticipé départ, pas_content mécontent > réclamation
  insatisfaction, pas_dispo > indisponible absent, pas_inclus pas_compris > supplément exclus,
  pas_obligé > facultatif dispensé, pas_remboursé > remboursable, passeport identité, passer >
  visite, passer_devant > priorité, passer_quand > horaires, paumer > perdre, pauvre revenu_faible
  > modestes ressources, payer > exigible perçu, payer_combien > montant tarif redevance, pb blème
  > incident, pendant > durant, perdre_argent > perte, perdre_enfant > perdu accueil, perdu_enfant
  > égaré, perdu_portefeuille > perte trouvés opposition, perdu_sac perdu_veste perdu_doudou >
  trouvés perte, perdu_tel perdu_téléphone perdu_portable > perte trouvés, permis autorisation >
  accord agrément, permis_faire peut_faire > autorisé permis toléré, permission autorisation,
  personne_répond pas_réponse > réponse médiateur recours, petit taille, photo_identité >
  photographie, photo_interdite > photographier, photocopie > duplicata, pieuter pieu > dormir lit,
  piger comprendre, pinard > vin, pioncer dormir, pipi > sanitaires, pire mauvais > déconseillé,
  piscine nager, pièce salle, plage mer, plagiat fraude, plaindre_qui plaindre_où > réclamation
  médiateur, planté trompé > erroné, plate > ennuyeux, plein complet, pleuvoir > averse, plier >
  pliage, plumard pieu > lit couchage, plus_vite > accéléré urgence, poids_max > charge maximale,
  police gendarmerie, pompes grolles > chaussures, portefeuille objet, porter tenue, possible >
  permis, possible pouvoir > possibilité, pote_place donner_place > cession transfert,
  pote_utiliser pote_prendre > tiers cession, poubelle_où > déchets conteneurs, pour_qui > destiné
  bénéficiaires public, pourcent pourcentage > taux proportion, pourquoi_refus refusé > motif
  rejet, pourri mauvais, poussette > landau, premier_mois > initial, prier > prière, printemps >
  mars avril mai, prioritaire > priorité, priorité > préférence, privé > réservé, privé
  confidentialité, prix tarif frais, prix_entrée > tarif billet, prof professeur enseignant, promo
  réduction, promotion réduction, propre nettoyage, protéger > sécuriser défendre, provisoire
  temporaire, précaution recommandation, prévenir > informer avertir signaler, prévenir > préavis,
  prévenir_avant > préavis préalable, prévu programmé > calendrier, public > visiteurs, pull >
  vêtement, punir > punition, punition > pénalité, punition sanction, quel_jour quels_jours > lundi
  samedi dimanche, questionnaire sondage > enquête, qui_appeler appeler_qui > joignable contact
  téléphone, quitter > démission départ, quotidien tous, raconter histoire, ramasser > ramassage,
  ramassoire > pelle, ramener > rapporter, ramener_tard rendre_tard > retard pénalité, randonnée
  marche sentier, rapide vitesse, rapidement > délai, raquer casquer > acquitter règlement
  versement, raquer casquer > payer, recommander > préconisé, recommencer refaire > renouvellement
  nouvelle, refiler > donner, refiler > remettre, reflex caméra > photographiques appareils,
  regarder > visionnage, regarder > visionner voir consulter, relou pénible, remplaçant >
  suppléant, remplir > remplissage, rente > pension, rentier > rente invalidité, rentrer_après
  ressortir re_rentrer > sortie définitive, rentrée septembre, repas > goûter, responsable
  directeur, restau restaurant, restaurant repas, reste > solde reliquat, reste_argent argent_reste
  > solde remboursement, rester > maintien, rester séjour, retirer retrait, retraité senior,
  retrouver > trouvés récupérer, riche > fortune, risque quoi_risque > sanction encourt, robinet
  eau, rouler conduire > circulation véhicule, roupiller > couchage nuitée, roupiller > dormir,
  règles > modalités, réception accueil, récupérer rendre, réduction_jeune réduction_étudiant >
  réduit étudiants, régulièrement > fréquence périodique, réparer > remplacement, réparer corriger,
  répéter répétition, réservé > exclusif uniquement, résider vivre > résidence domicile, réveil
  alarme, s_amuser > loisirs jeux, s_ennuyer > ennui, sac sacoche > bagage effets, sac_consigne >
  consigne, saison > printemps automne hiver, salaire revenu > ressources rémunération, sale >
  saleté, sandwich pique_nique > denrées nourriture, sans_permission > autorisation accord, santé
  médical, sauf > exception hormis, savonnette > savon, se_baigner baigner > baignade, se_barrer
  se_casser > partir quitter, se_battre bagarre > violence rixe, se_blesser > blessure, se_coucher
  > coucher nuit, se_dépêcher > urgence, se_laver > douches sanitaires, se_marier > mariage,
  se_passe_quoi quoi_si > entraîne sanction, se_perdre > égaré, se_reposer > repos, se_souvenir >
  souvenir mémoire, se_tirer > partir quitter, semaine > lundi mardi mercredi jeudi vendredi,
  serveur machine, servir > utile mission, shopping achat, signature > paraphé, signature_parents >
  autorisation parental, site page, site page > internet, société boîte, soin santé, soir > nuit,
  soleil ensoleillé, sortir_rentrer > sortie définitive, souci > panne, sourd > signes, sourd
  malentendant, souvent > fréquence régulièrement, souvent > périodicité, spectacle représentation,
  spliff oinj > cannabis, sport > football tennis natation yoga, spécial > particulier spécifique,
  stopper > résiliation, stress pression, suis_pas > absent, super excellent, supporter soutien,
  sur_place > guichet accueil, suspect > signaler, sympa agréable, sèche garro > cigarette,
  sécurité > sûreté, séjour hébergement, sûr certain > garanti, sœur fratrie, table_langer >
  change, taf > emploi poste, taf travail, taille_min > hauteur minimum, tampon > cachet, tantôt >
  prochainement, taper > frapper, tarif > redevance, tarif remise, tatanes > chaussures, taxe
  impôt, taxe_chien > impôt chien, taxer > dérober, taxer > voler, teindre > teinture, tel numéro,
  temporaire provisoire > durée limitée, tempête orage, tenir_laisse > laisse, terrain emplacement,
  texto message, tire > voiture véhicule, tirer_affaires piquer_affaires > vol, tof photo > image,
  torchon serpillière panosse > nettoyage, toujours > permanent, tour_rôle > ordre, tousser > toux,
  tout_de_suite > immédiat, tout_seul seul > accompagné individuel, tram transport, transférable >
  cession nominatif, transport > métro, tromper se_tromper > erreur, trop_jeune > âge minimum,
  trop_vieux > âge limite, trouille peur, trousse > secours, trouver_objet trouvé > dépôt, trucs >
  effets objets biens, téléphone mobile, une_fois > unique, uniquement seulement > exclusivement,
  université faculté, urgence secours, urgence_médicale > secours, utiliser > employer, vacances >
  estivale saison, vacances fermeture, vacances_scolaires > scolaires horaires, valable validité >
  expiration durée, valeur > prix, valider accepter, valoir > tarif prix montant, van > camping,
  venez > visite, venir_chez chez_nous > domicile visite, venir_quand quand_venir > horaires
  accueil, vent > rafale tempête, verglas neige > hivernales déneigement, vestiaire_payant >
  consigne, vide > inoccupé libre, vider > vidange, vient_d_où > origine provenance, vieux retraité
  > rentiers, vigiles fouille > palpations, virer > exclure, visser > vissage, vite > rapidement
  délai, voir > consulter visualiser, vol > responsabilité décline, vol_quoi > plainte déclaration,
  voler_drone > survol aéronef, volontaire bénévole, vomir malade, vrai faux > exactitude, vénère
  énervé > colère, wc sanitaire, wifi internet, wifi_gratuit > internet, ya_quoi y_a_quoi >
  comprend offre, zieuter > regarder, zik > musical sonore, à_la_fin > terme final, à_qui_demander
  demander_qui > référent adressée, à_qui_parler parler_qui en_parler_qui > référent interlocuteur
  saisir, à_sa_place à_ma_place > remplacement substitution, à_un_ami à_un_pote > tiers cession,
  à_vie > définitif permanent, âge_min âge_max > minimum limite, ça_coûte ça_vaut > tarif prix
  montant, échanger troc, éclair > foudre, écouter > audio, égaré > trouvés, élever > élevage,
  élève étudiant, épicerie supérette > commerce alimentation, étudiant > scolarisé, été_saison
  estival > juillet août`;
