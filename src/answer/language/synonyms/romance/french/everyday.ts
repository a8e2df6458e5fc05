/** Weather, time, slang and what else people say; see `SYNONYMS`. */
export const everyday = `
  absent > empêché, abîmer > dommage, abîmé cassé, accessible handicapé > fauteuil poussette,
  acheter commander, acompte arrhes > versement réservation, adhérer adhésion inscription, adresse
  lieu, affaires_perso > effets biens objets, affluence monde blindé > fréquentation capacité,
  agressé > victime, aider filer_main > assistance soutien, aider secourir, aimer > amour, ajouter
  septante nonante > nombre, alarme > signal, allergie intolérance, allumer > allumage, ambulance
  secours, amener apporter, ami copain, améliorer suggestion > propositions, ancien senior, animal
  > oiseau, appeler > joignable contact, appli application logiciel programme, apprendre >
  formation, apprendre étudier, apprenti débutant, aprem > midi, après > postérieur, argent >
  remboursement, armoire placard, arrêt > certificat, ascenseur > accessibilité, atelier cours,
  athénée > lycée, attendre > délai patienter, attente > file, attention > précaution vigilance,
  auberge hôtel, autocar bus, automne > septembre octobre novembre, autorisation > préalable,
  avance > avant, avance à_avance > préalable préavis, avant > préalable antérieur, aveugle
  malvoyant, avis > opinion, avocat juriste, avs > vieillesse rente, baffe claque > violence gifle,
  bagarre > altercation conflit, bagnole voiture auto, bahut camion, bain baignade, bal fête,
  balade randonnée promenade, bancontact > carte, banque compte, barrer > partir quitter, baston >
  rixe, baston > violence, baston se_battre > altercation bagarre, bateau navire, bavarder
  discuter, besoin > exigé, bestiole > faune, bicoque > habitation, bidule > objet matériel, bidule
  chose, bientôt prochain > ultérieur date, biff > argent, billet ticket entrée, binouze mousse >
  bière, biture > alcool boire, biz affaire, blessé blessure accident, blindé bondé > affluence
  complet, boire boisson, boisson eau, bordel foutre_bordel > tranquillité trouble perturbation
  comportement, bosser travail, bouger se_barrer > partir départ, bouger se_bouger > déplacer,
  boulot travail emploi job poste, bourse subvention, bruit bruyant, brûler feu incendie, bug
  erreur problème, bugger bug, but > finalité, bébé changer_bébé > change langer, bûcher réviser >
  étudier, cadeau > offert, cadeau récompense, caisse paiement, caller > appeler, camionnette
  fourgon van > véhicule utilitaire aménagé, camouflage > dissimule mimétisme, canceller > annuler,
  canicule > chaleur, capter comprendre, casa bicoque > maison, casse dommage, casser partir,
  certificat justificatif, chacun > personne, chambre logement, champi > champignons, changer >
  modification, charbonner bûcher > travailler, chasseurs > braconnage, chaud canicule, chaudron >
  casserole, chaussure botte, cheap > prix économique, checker > vérifier consulter, cher coût,
  chercher venir_chercher > retrait récupérer, chiant > pénible ennuyeux, choisir > sélection,
  choix > option, choper > attraper obtenir, chourer voler, chèque > paiement, cogner frapper,
  coller > collage, collègue salarié, combattre lutter, compensation > indemnité, compliment >
  satisfaction, comporter se_comporter > conduite, comprend inclure > contient, compte profil,
  concours compétition, condition > critère modalité, connaître savoir, connecter connexion,
  connexion réseau, conseil > recommandation précaution, conseiller > préconisé, conso >
  consommation, contacter joindre téléphone mail, continuer > poursuivre maintien, contrôler >
  maîtriser, cool sympa, cornet sachet > sac, costume tenue, coudre couture > réparation, courriel
  > électronique, courriel adresse, courrier lettre, cousin > tiers, cracher salir, crade dégueu >
  insalubre, crade sale, cradingue > malpropre propreté, cris bruit_fait > vocalises sons, crécher
  loger habiter, crédit prêt, cuisiner recette, céduler > planifier horaire, danger risque, date >
  calendrier échéance, dedans intérieur, degré > celsius température, dehors extérieur, demain
  lendemain, demander solliciter, dentiste médecin, depuis > ancienneté, dernier final, dingue fou,
  directeur direction, discuter > échanges, disparaître > danger effectifs, dispute conflit,
  document justificatif pièce, donner filer > remettre fournir transmettre, double > deux, drache >
  pluie intempéries, draches > météo, drogue stupéfiant > cannabis, duplicata refaire >
  remplacement, débutant novice, déchet tri, déchirer > déchirure, déchiré troué > endommagé,
  déconnecter connexion, déconseiller > éviter, dédommager rembourser, dédommagé > compensation,
  défibrillateur > secours, définitif > irrévocable permanent, dégager > partir, dégager
  jeter_dehors > exclusion expulsion, dégueu > sale mauvais, dégueulasse sale, délai > temps durée,
  délai > terme jours, démarrer > départ, dépanneur épicerie > commerce magasin, dépasser > excès,
  dépôt déposer, dérangement bruit, déranger > gêner perturber, déranger > nuire, dérogation >
  autorisation, désinscription résiliation, désinscrire > retrait, désinscrire résilier,
  désinstaller supprimer, effacer retirer, email mail courriel messagerie, embêter saouler >
  déranger gêner, emmerder > déranger gêner, employé salarié, emporter apporter, emprunter prêt
  louer location, empêcher > éviter, empêché > absence, engueuler > conflit, engueuler s_engueuler
  > dispute altercation différend, enlever retirer supprimer, ennemis > prédateur, ensemble groupe
  > collectif commun, entraînement cours, entrer rentrer > admission entrée, erreur > rectification
  inexact, escaliers > accessibilité, examen épreuve évaluation, exception > hormis, expliquer >
  notice, exposer exposition, fabriqué > origine, facturé faire_payer > imputé, facultatif
  optionnel > option volontaire, faut > nécessaire, fenêtre vitre, ferme > horaires, ferme clôture,
  feu flamme, feuille > document, fiesta fête, finalité objectif, finir terminer > achèvement,
  flemme paresse, flipper > crainte, flipper peur, flotte eau, flouze maille moula > argent, focus
  > concentration, foehn > séchoir, foot football, formulaire dossier, fourre linge > housse,
  foutre mettre, frapper > coups, fringues sapes > habillement, fripes nippes > vêtements, froid
  gelée, frère fratrie, fumer cigarette, gaffe > prudence, gagner > obtenir, garantie dépôt, garder
  > maintien, garer parking, gnôle > alcool, gourde bouteille_eau > eau contenants, gova tuture >
  voiture, gratis > gratuit offert, gratter obtenir, gronder engueuler > avertissement réprimande,
  gueuler crier, guichet > caisse, guide visite, guitare instrument, génial top > remarquable,
  gérer > gestion maîtriser, habiter crécher > résider domicile, habiter vivre résider, handicapé
  accessibilité, handicapé accessible, hebdo hebdomadaire, heure > matin soir, hier > veille, hiver
  > décembre janvier février hivernal, hosto hôpital, hs nase > panne, hôpital clinique, image
  photographie, immédiatement aussitôt, important > gravité, imprévu > urgence, infirmier médecin,
  info renseignement, inscrire > enregistrement, instrument > piano violon flûte batterie,
  intelligent > cognition, interprète > traduction, jamais > interdit, jardin potager, jaser >
  discussion conversation, jaser placoter > parler discuter, jeter poubelle, jeune > ans, jeux >
  ludique, jouir bénéficier > avantage, journal presse, kawa jus > café, kiffer > aimer adorer,
  kiffer > apprécier, laisser > déposer, lecteur lire, libre dispo > disponible vacant, limite >
  restriction, liqueur > boisson, lire > consulter, livraison expédition, loc > location, logement
  hébergement, longtemps > délai, longtemps durée, lumière lampe, léger > poids, machin > objet,
  machin chose, machine > automate, magasin > supermarché, magasiner > achats, malade > absence
  santé, malvoyant aveugle > braille, manquer absent, manuel livre bibliographie, mater > vérifier,
  mater regarder, mater zieuter > consulter visionner, matos > matériel, max > maximum, maximum max
  > plafond limite excéder, mensualité mois, mentir > fausse mensongère, meubles > table chaise lit
  canapé, meule mob > moto cyclomoteur, midi repas, mieux meilleur > recommandé, minimum min >
  minimal seuil, minuit nuit, moche beau > esthétique, moitié > 50 demi, monnaie espèces, monter >
  augmenter hausse, montrer > présentation, mot parole, muselière > muselé, musique > musical,
  mécontent > insatisfait, médicament > insuline aspirine, météo > conditions, météo > prévision,
  nase hs > cassé défectueux, nationalité > ressortissant, neige hiver, net internet, nettoyage
  ménage, neuf nouveau > récent, nickel > propre impeccable, niveau > exigences degré, nombre >
  quantité, nombre combien_y > effectif total, nominatif > cession incessible, normal habituel,
  nourriture repas, nouveauté > lancement, noyer > noyade, noël > janvier, noël nouvel_an >
  décembre fêtes, nul naze > médiocre mauvais, numéro téléphone, obligé > requis, obligé forcé >
  obligatoire, occuper > charge responsable, optionnel > facultatif, orage > foudre tonnerre, ordi
  > informatique, ordo > ordonnance, ordre > rang classement, original > authentique, oublier
  laisser > abandonnés, oublier zapper > omission, ouf fou, outil matériel > marteau perceuse,
  panne réparation dysfonctionnement, panosse > serpillière, pantalon futal > vêtement, paperasse
  document, papier dossier, pareil > identique, parfois des_fois > occasionnel, parlent
  communiquent > sons cris, parquer parker > stationner garer, participer > inscription, passeport
  identité, passer > visite, paumer > perdre, pauvre revenu_faible > modestes ressources, payer >
  exigible perçu, pb blème > incident, pendant > durant, permis autorisation > accord agrément,
  permission autorisation, petit taille, photocopie > duplicata, pieuter pieu > dormir lit, piger
  comprendre, pinard > vin, pioncer dormir, pipi > sanitaires, pire mauvais > déconseillé, piscine
  nager, pièce salle, plage mer, plagiat fraude, planté trompé > erroné, plate > ennuyeux, plein
  complet, pleuvoir > averse, plier > pliage, plumard pieu > lit couchage, police gendarmerie,
  pompes grolles > chaussures, portefeuille objet, porter tenue, possible > permis, possible
  pouvoir > possibilité, pot apéro > verre réception cocktail, pourcent pourcentage > taux
  proportion, pourri mauvais, poussette > landau, prier > prière, printemps > mars avril mai,
  prioritaire > priorité, priorité > préférence, privé > réservé, privé confidentialité, prix tarif
  frais, prof professeur enseignant, promo réduction, promotion réduction, propre nettoyage,
  protéger > sécuriser défendre, provisoire temporaire, précaution recommandation, prévenir >
  informer avertir, prévenir > préavis, prévu programmé > calendrier, public > visiteurs, pull >
  vêtement, punir > punition, punition > pénalité, punition sanction, questionnaire sondage >
  enquête, quitter > démission départ, quotidien tous, raconter histoire, ramasser > ramassage,
  ramassoire > pelle, ramener > rapporter, randonnée marche sentier, rapide vitesse, rapidement >
  délai, raquer casquer > acquitter règlement versement, raquer casquer > payer, rate > assiduité,
  rater_fois manquer_fois > absences assiduité, rayures taches > rayé pelage, recommander >
  préconisé, recommencer refaire > renouvellement nouvelle, refiler > donner, refiler > remettre,
  reflex caméra > photographiques appareils, regarder > visionnage, regarder > visionner voir
  consulter, relou pénible, remplaçant > suppléant, remplir > remplissage, rente > pension, rentier
  > rente invalidité, rentrer_après ressortir re_rentrer > sortie définitive, repas > goûter,
  responsable directeur, restau restaurant, restaurant repas, reste > solde reliquat, reste_argent
  argent_reste > solde remboursement, reste_combien > effectifs population individus, rester >
  maintien, rester séjour, rester_soir tard_soir > horaires fermeture, retraité senior, retrouver >
  trouvés récupérer, riche > fortune, risque quoi_risque > sanction encourt, risque_quoi >
  pénalité, robinet eau, rouler conduire > circulation véhicule, roupiller > couchage nuitée,
  roupiller > dormir, râler > réclamation plainte, règles > modalités, réception accueil, récupérer
  rendre, réduction_jeune réduction_étudiant > réduit étudiants, régulièrement > fréquence
  périodique, réparer > remplacement, réparer corriger, répéter répétition, réservé > exclusif
  uniquement, résider vivre > résidence domicile, réu > assemblée, réveil alarme, s_amuser >
  loisirs jeux, s_ennuyer > ennui, sac sacoche > bagage effets, sac_consigne > consigne, saison >
  printemps automne hiver, salaire revenu > ressources rémunération, sale > saleté, salle_réserver
  > réservent, sandwich pique_nique > denrées nourriture, sans_permission > autorisation accord,
  santé médical, sauf > exception hormis, savonnette > savon, se_baigner baigner > baignade,
  se_barrer se_casser > partir quitter, se_battre bagarre > violence rixe, se_blesser > blessure,
  se_coucher > coucher nuit, se_dépêcher > urgence, se_laver > douches sanitaires, se_marier >
  mariage, se_passe_quoi quoi_si > entraîne sanction, se_perdre > égaré, se_reposer > repos,
  se_souvenir > souvenir, se_tirer > partir quitter, semaine > lundi mardi mercredi jeudi vendredi,
  serveur machine, servir > utile mission, seul_groupe groupe > solitaire grégaire troupeau,
  shopping achat, si_abandonne > abandon désistement, si_annule > annulation, si_casse > dommage
  bris, si_déménage > déménagement mutation, si_malade > maladie certificat, si_meurt > décès,
  si_oublie > oubli, si_perd > perte égaré, si_pleut > pluie intempéries, si_retard > retard
  pénalité, signature > paraphé, signature_parents > autorisation parental, site page, site page >
  internet, société boîte, soin santé, soir > nuit, soleil ensoleillé, sortir_rentrer > sortie
  définitive, souci > panne, sourd > signes, sourd malentendant, souvent > fréquence régulièrement,
  spectacle représentation, spliff oinj > cannabis, sport > football tennis natation yoga, spécial
  > particulier spécifique, stopper > résiliation, stp_aider > assistance, stress pression,
  suis_pas > absent, super excellent, supporter soutien, sur_place > guichet accueil, suspect >
  signaler, sympa agréable, sèche > tabac, sèche garro > cigarette, sécurité > sûreté, séjour
  hébergement, sûr certain > garanti, sœur fratrie, table_langer > change, taf > emploi poste, taf
  travail, taille_min > hauteur minimum, tampon > cachet, tantôt > prochainement, taper > frapper,
  tarif > redevance, tarif remise, tarif_combien à_combien > tarif prix, tatanes > chaussures, taxe
  impôt, taxe_chien > impôt chien, taxer > dérober, taxer > voler, teindre > teinture, tel numéro,
  temporaire provisoire > durée limitée, tempête orage, tenir_laisse > laisse, terrain emplacement,
  terre_mange > argile, texto message, tire > voiture véhicule, tirer_affaires piquer_affaires >
  vol, tof photo > image, torchon serpillière panosse > nettoyage, toujours > permanent, tour_rôle
  > ordre, tous_combien fréquence > périodicité fois chaque, tousser > toux, tout_de_suite >
  immédiat, tout_mange > omnivore, tout_seul seul > accompagné individuel, tram transport,
  transférable > cession nominatif, transport > métro, tromper se_tromper > erreur, trop_jeune >
  âge minimum, trop_vieux > âge limite, trouille peur, trousse > secours, trouve_où_animal >
  endémique répartition, trouver_objet trouvé > dépôt, trouvé_premier vu_premier > décrit
  découvert, trucs > effets objets biens, tué_chassé chassé_pour > braconnage, téléphone mobile,
  une_fois > unique, uniquement seulement > exclusivement, université faculté, urgence secours,
  urgence_médicale > secours, vacances > estivale saison, vacances fermeture, vacances_scolaires >
  scolaires horaires, valable validité > expiration durée, valeur > prix, valider accepter, valoir
  > tarif prix montant, van > camping, venir_chez chez_nous > domicile visite, venir_quand
  quand_venir > horaires accueil, vent > rafale tempête, verglas neige > hivernales déneigement,
  vestiaire_payant > consigne, viande_mange > carnivore, vide > inoccupé libre, vider > vidange,
  vient_d_où > origine provenance, vieux retraité > rentiers, vigiles fouille > palpations, virer >
  exclure, visser > vissage, vit habite > endémique habitat répandu, vit_vieux vieux_combien >
  longévité espérance, vite > rapidement délai, voir > consulter, vol > responsabilité décline,
  vol_quoi > plainte déclaration, voler_drone > survol aéronef, volontaire bénévole, vomir malade,
  vrai faux > exactitude, vénère énervé > colère, wc sanitaire, wifi internet, wifi_gratuit >
  internet, ya_quoi y_a_quoi > comprend offre, zapper > manquer, zieuter > regarder, zik > musical
  sonore, zoo > parc, à_la_fin > terme final, à_partir_âge > ans âge minimum, à_qui_demander
  demander_qui > référent adressée, à_qui_parler parler_qui en_parler_qui > référent interlocuteur
  saisir, à_qui_parler qui_appeler > contact joindre interlocuteur, à_sa_place à_ma_place >
  remplacement substitution, à_un_ami à_un_pote > tiers cession, à_vie > définitif permanent,
  âge_min âge_max > minimum limite, ça_coûte ça_vaut > tarif prix montant, échanger troc, éclair >
  foudre, écouter > audio, égaré > trouvés, élever > élevage, élève étudiant, épicerie supérette >
  commerce alimentation, étudiant > scolarisé, été_saison estival > juillet août`;
