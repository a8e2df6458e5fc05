/** Weather, time, slang and what else people say; see `SYNONYMS`. */
export const everyday = `
  abîmer > dommage, abîmé endommagé cassé, accessible handicapé > fauteuil poussette, acheter achat
  commander, addition facture, adhérer adhésion inscription, ado mineur, adresse lieu, affaires
  trucs > effets objets biens, aider filer_main > assistance soutien, aider secourir, ajouter
  septante nonante > nombre, alcool boisson > bière vin, aller > rendre, allergie intolérance,
  ambulance secours, amener apporter, ami copain, ancien senior, animal > chat lapin oiseau,
  appeler > joignable contact, appli application logiciel programme, apprendre > formation,
  apprendre étudier, apprenti débutant, aprem > midi, argent > monnaie remboursement, armoire
  placard, arrêt > certificat cesser, arrêter stopper > résiliation interruption, atelier cours,
  athénée > lycée, attendre > délai patienter, attente > délai file, auberge hébergement hôtel,
  autocar bus, automne > septembre octobre novembre, avance > préalable avant, avance à_avance >
  préalable préavis, aveugle malvoyant, avocat juriste, bagarre > altercation conflit, bagarre
  violence, bagnole tire char > voiture véhicule, bagnole voiture auto véhicule, bahut camion,
  baignade piscine nager, bain baignade, baisser > réduire diminuer, bal fête, balade randonnée
  promenade, bancontact > carte, banni > exclu, banque compte, barrer > partir quitter, baston >
  bagarre violence, baston > rixe, bateau navire, bavarder discuter, besoin faut > nécessaire
  requis exigé, bibliothèque médiathèque, bidule > objet matériel, bidule chose, billet ticket
  entrée, biz affaire, blessé blessure accident, boire boisson, boisson eau, bosser travail, bouffe
  nourriture repas, bouger se_barrer > partir départ, boulot travail emploi job poste, bourré
  alcool, bourse aide subvention, breuvage liqueur > boisson, bruit bruyant, brûler feu incendie,
  bug erreur problème, bugger bug, bus transport, but > objectif finalité, cadeau > offert, cadeau
  récompense, caisse paiement, calculatrice matériel, caller > appeler, camping emplacement,
  canceller > annuler, capter comprendre, casse dommage, casser partir, caution garantie dépôt,
  certificat attestation justificatif, chacun > personne, chambre logement, chandail pull >
  vêtement, changer > modification, changer modifier, changer_pièce > remplacement, charbonner
  travailler, chaud canicule, chaud température, chaudron > casserole, chaussure botte, cheap >
  prix économique, checker > vérifier consulter, chef responsable directeur, cher prix coût, chiant
  > pénible ennuyeux, choisir > sélection, choix > option, choper > attraper obtenir, chourer
  voler, clim climatisation, clope tabac, clé badge, cogner frapper, collègue salarié, combattre
  lutter, combien_coûte coûte_combien combien_payer > tarif prix montant frais, combien_degrés >
  température, combien_jours nombre_jours > délai durée jours, combien_prix quel_prix > tarif
  montant, combien_sont nombre_personnes > effectif capacité, combien_temps longtemps > délai,
  commencer démarrer > début départ, comment_faire comment_fait > démarche procédure modalités,
  comment_marche > fonctionnement modalités, compte profil, concert spectacle représentation,
  concours compétition, condition > critère modalité, conditions règles > modalités, connaître
  savoir, connecter connexion, connexion internet réseau, conseil > recommandation précaution
  astuces, contacter joindre téléphone mail, continuer > poursuivre maintien, contrôler > maîtriser
  vérifier, cool sympa, copine ami, cornet sachet > sac, costume tenue, coup_main aide > assistance
  soutien, courriel adresse, courrier lettre, coût prix tarif frais, coûter valoir > tarif prix
  montant, cracher salir, crade sale, crécher hébergement, crécher loger habiter, crédit prêt,
  cuisiner recette, céduler > planifier horaire, danger dangereux risque, date > jour calendrier
  échéance, dedans intérieur, degré > celsius température, dehors extérieur, demain lendemain,
  demander solliciter, dentiste médecin, dernier final, dingue fou, directeur direction, discuter >
  échanges, dispute conflit, distributeur espèces, docteur médecin, document justificatif papier
  pièce, donner filer > remettre fournir transmettre, donner_don > don, dormir roupiller > couchage
  nuitée, dossier répertoire, double > deux, douche sanitaire, drogue stupéfiant > cannabis, droit
  permis > admis, débutant novice, déchet tri, déconnecter connexion, dédommager rembourser,
  dégager > partir expulser, dégueu > sale mauvais, dégueulasse sale, dégât dommage, délai > temps
  durée, délai > terme jours, dépanneur épicerie > commerce magasin, dépasser > excès, dépôt
  déposer, dérangement bruit, déranger > gêner nuisance perturber, déranger > nuire, désinscription
  résiliation, désinscrire > retrait, désinscrire résilier, désinstaller supprimer, effacer
  supprimer retirer, email mail courriel messagerie, embrouille > conflit dispute litige, embêter
  saouler > déranger gêner, emmerder > déranger gêner, employé salarié, emporter apporter,
  emprunter prêt louer location, empêcher > éviter, en_avance plus_tôt > anticipé, en_plus
  plus_cher > supplément majoration, engueuler > dispute conflit, enlever retirer supprimer,
  enlever retrait, ensemble groupe > collectif commun, entraînement cours, entreprise société
  boîte, entrer rentrer > admission entrée, erreur > rectification inexact, essence carburant,
  examen épreuve évaluation, expliquer > notice, exposer exposition, fac université, fausse_info
  faux > inexacte erronée mensongère, faut_il est_obligé > obligatoire exigé requis, faut_quoi
  quoi_faut > requis nécessaire fournir, fauteuil handicapé accessible, fenêtre vitre, ferme
  clôture, feu flamme, feuille papier > document, fiesta fête, filer donner, filer refiler >
  remettre, finalité objectif, finir terminer > achèvement, flemme paresse, flipper peur, flotte
  eau, focus > concentration, foehn > séchoir, foot football, formation stage, formulaire dossier,
  fourre linge > housse, foutre mettre, frais remboursement, frapper > coups violence, fric argent,
  froid gelée, froid température, frère fratrie, fréquence fois, fumer tabac cigarette, fête >
  soirée événement, gagner > obtenir, gagner victoire, galérer difficulté, gamin enfant, garder >
  maintien, garer parking stationner, godasse chaussure, godasses pompes grolles > chaussures,
  grand > superficie, gratos gratis > gratuit offert, gratter obtenir, gronder engueuler >
  avertissement réprimande, gueuler crier, guide visite, guitare instrument, gérer > gestion
  maîtriser, habiter crécher > résider domicile, habiter vivre résider, handicapé accessibilité,
  hebdo hebdomadaire, heure > matin soir, hiver > décembre janvier février hivernal, hiver noël >
  janvier, hosto hôpital, hs nase > panne, humide mouillé, hôpital clinique, image photographie,
  immédiatement aussitôt, imprimer impression, infirmier médecin, info renseignement, inscrire
  s_inscrire > enregistrement, instrument > piano violon flûte batterie, jardin potager, jaser
  placoter > parler discuter, jeter poubelle, joint stupéfiant, journal presse, jusqu_quelle_heure
  > fermeture, kiffer > aimer adorer, lecteur lire, libre dispo > disponible vacant, limite >
  restriction, lire > consulter, lit couchage, livraison expédition, logement hébergement,
  longtemps durée, lumière lampe, léger > poids, machin affaire > objet, machin chose, magasin
  commerce > supermarché, magasiner > achats, mail courriel > électronique, maillot tenue, malade >
  absence santé, manquer absence absent, manuel livre bibliographie, mater regarder, max > maximum,
  maximum max > plafond limite excéder, maître professeur, mensualité mois, mentir > fausse
  mensongère, meubles > table chaise lit canapé, midi repas, minimum min > minimal seuil, minuit
  nuit, mioche enfant, moitié > 50 demi, monnaie espèces, monter > augmenter hausse, mot parole,
  moto véhicule, musique > musical, musée exposition, médicament > insuline ibuprofène aspirine,
  météo > climat prévision, neige enneigement, neige hiver, net internet, nettoyage ménage, nombre
  combien_y > effectif total, normal habituel, note évaluation, noël décembre, noël nouvel_an >
  décembre fêtes, nul mauvais, numéro téléphone, objets_valeur > précieux responsabilité,
  obligatoire obliger, obligé obligatoire > tenu requis, occuper > charge responsable, on_a_droit
  j_ai_droit > autorisé permis interdit, orage > foudre tonnerre, ordi > informatique, ordi
  ordinateur, ordinateur pc, oublier zapper > oubli omission, ouf fou, outil matériel > marteau
  perceuse, ouvert ferme > horaires, ouvert horaires, ouvrir horaire, ouvrir horaires, où_demander
  où_aller > bureau guichet accueil, où_est où_se_trouve > emplacement, panne réparation
  dysfonctionnement, panosse > serpillière, pantalon futal > vêtement, paperasse document, papier
  dossier, parking place, parler jaser > discussion conversation, parquer parker > stationner
  garer, participer > inscription, partir_plus_tôt partir_avant > anticipé départ, passeport
  identité, paumer > perdre, pause interruption, payer > exigible perçu, payer raquer casquer >
  acquitter règlement versement, payer_combien > montant tarif redevance, pb blème > problème
  incident, perdre_argent > perte, perdu objet, perdu égaré > trouvés, permis_faire peut_faire >
  autorisé permis toléré, permission autorisation, petit taille, photographier photo, picoler
  biture > alcool boire, piger comprendre, pioncer dormir, piquer voler, piscine bassin, pièce
  salle, plage mer, plainte signalement, planter panne, planté trompé > erroné, plate > ennuyeux,
  plein complet, pleuvoir > précipitation averse, pluie > précipitation averse, plus_tôt avant_fin
  > anticipé, police gendarmerie, pompes chaussures, portefeuille objet, porter tenue, possible >
  permis, pourquoi_refus refusé > motif rejet, pourri mauvais, printemps > mars avril mai, prison
  détention, privé confidentialité, problème pb > incident difficulté, prof professeur enseignant,
  promo réduction, promotion réduction, propre nettoyage, protéger > sécuriser défendre, provisoire
  temporaire, précaution recommandation, prévenir > informer avertir aviser signaler, prévenir >
  préavis, punition > pénalité, punition sanction, pv amende, pété nase hs > cassé défectueux,
  quel_jour quels_jours > lundi samedi dimanche, qui_appeler appeler_qui > joignable contact
  téléphone, quitter > démission départ, quotidien tous, rabais réduction remise, raconter
  histoire, ramassoire > pelle, ramener > rapporter restituer, randonnée marche sentier, rapide
  vitesse, raquer casquer > payer, recevoir avoir_reçu > réception, recommencer refaire >
  renouvellement nouvelle, refiler > donner transmettre, regarder > visionner voir consulter,
  regarder mater zieuter > consulter visionner, relou pénible, rentrée septembre, repas > déjeuner
  dîner goûter, restau restaurant, restaurant repas, rester séjour, retard retardataire, retirer
  retrait, retraité senior, risque quoi_risque > sanction encourt, robinet eau, rouler conduire >
  circulation véhicule, roupiller pioncer > dormir, réception accueil, récupérer rendre, réduction
  tarif remise, réparer > remplacement, réparer corriger, répéter répétition, résider vivre >
  résidence domicile, réveil alarme, s_amuser > loisirs jeux, sac sacoche > bagage effets, saison >
  printemps automne hiver, sale > saleté souillé, sale dégueu cradingue > malpropre propreté, santé
  médical, savonnette > savon, se_baigner baigner > baignade, se_barrer se_casser > partir quitter,
  se_battre bagarre > violence rixe, se_coucher > coucher nuit, se_passe_quoi quoi_si > entraîne
  sanction, se_tirer > partir quitter, semaine > lundi mardi mercredi jeudi vendredi, sentier
  chemin, serveur machine, servir > utile mission rôle, shopping achat, site page, site page >
  internet, soin santé, soir > nuit, soleil ensoleillé, souci > panne problème, sourd malentendant,
  souvent > fréquence régulièrement, sport > football tennis natation yoga, stress pression, super
  excellent, supplément en_plus > surcoût majoration, supporter soutien, surveiller contrôler,
  sympa agréable, sécuriser sécurité, sécurité > sûreté, séjour hébergement, sœur fratrie, taf >
  emploi poste, taf travail, taffer travailler, tantôt > prochainement, taper > frapper violence,
  tarif cher > redevance, taxe impôt, taxer piquer > voler, tel numéro, tempête orage, terrain
  emplacement, texto message, thune argent, ticket justificatif, tirer_affaires piquer_affaires >
  vol, torchon serpillière panosse > nettoyage, tout_seul seul > accompagné individuel, train
  ferroviaire, tram transport, transport > train métro, tricher plagiat fraude, tromper se_tromper
  > erreur, trouille peur, trouver_objet trouvé > dépôt, télé télévision, téléphone portable
  mobile, télétravail domicile, université faculté, urgence secours, urgent urgence, utiliser >
  employer servir, vacances > estivale saison, vacances fermeture, valeur > prix, valider accepter,
  vent > rafale tempête, vide > inoccupé libre, virer > exclure, vite > rapidement délai, vite
  rapidement > délai, voir > consulter visualiser, vol > responsabilité décline, voler taxer >
  dérober, volontaire bénévole, vomir malade, voyage séjour, végan végétarien, vélo cycle, wc
  sanitaire, wifi internet réseau, zapper oublier, zieuter mater > regarder, à_qui_demander
  demander_qui > référent adressée, à_qui_parler parler_qui en_parler_qui > référent interlocuteur
  saisir, ça_coûte ça_vaut > tarif prix montant, échanger troc, écouter > audio, élève étudiant,
  énervé colère, épicerie supérette > commerce alimentation, équipe groupe, été_saison estival >
  juillet août`;
