/** Forms and derivations that no rule finds, and expressions; see `SYNONYMS`. */
export const forms = `
  13e_mois > prime gratification, a_droit > autorisé permis possible, abriter abri, accepter >
  agréer consentir admettre, accident > incident, accompagner_enfant > accompagnateur adulte,
  accrocher > suspendre, accroître accroissement, accélérer vitesse, acheter achat acheteur,
  acheter prendre > acquérir procurer, additionner addition, adopter_chien adopter_chat > adoption
  refuge, adopter_chien chiot > acquisition chien, adresse_utiliser adresse_boîte > domiciliation
  siège, affaires_fermer fermé_clé > casier cadenas consigne, ai_droit > bénéficier éligible
  autorisé, aimer > apprécier, aire_jeux > enfants, ajouter > adjoindre, alcool > spiritueux,
  aller_vite > vitesse rapide, allonger long, amaigrissement perte, ami pote > compagnon, an annuel
  année, animaux_guide > assistance, annulé_météo > intempéries, apparaître apparition, appart >
  habitation, appauvrir pauvre, appeler tél > composer, apprendre > acquérir former, apprendre
  apprentissage, approfondir profond, appuyer presser > enfoncer maintenir, après > ultérieur,
  arrête_payer > résiliation interrompre abonnement, arrête_tout quitter_club > démission
  radiation, arrêter_abo > dénonciation, assaillir assaut, assurance > police, attacher > fixer
  arrimer, attaquer > assaillir, atterrir atterrissage, au_choix > option, au_début > initial,
  augmenter > accroître croître, avant_fin > anticipé, avec_qui > accompagné, avoir_droit >
  bénéficier éligible, avoir_droit peut_on > autorisé admis permis, avoir_reçu > réception, baisser
  diminution réduction, baptiser baptême, batterie > accumulateur, battre victoire vaincre, beau
  beauté belle, besoin_aide > assistance, bientôt > prochainement, bizarre chelou > anormal,
  blanchir blanc, blessé > lésé, blessé_qui > secours, boire > ingérer, boire_où > buvette, bord >
  bordure rive, bouffer_dedans manger_dedans > denrées consommer, bouger mouvement, boîte > coffret
  emballage, brûler brûlure, bulletin_salaire paie, bébé_accès > enfants, bébé_animal > juvénile
  portée, bénir bénédiction, c_combien > prix tarif coût montant, c_grand > superficie surface
  dimensions, c_grave > gravité risque conséquence, c_permis > autorisé admis, campagne rural,
  capter_réseau > réseau couverture, carte_entrer > accès, carte_identité > cni, carte_ou_cash
  carte_ou_liquide > paiement espèces, casse_croûte bouffe > denrées nourriture, casser_louer >
  caution dommages, casser_quelque_chose > dégradation, certifier certificat, changer_mdp >
  réinitialiser, changer_nom modification, changer_pièce > remplacement, chanter chanteur chanson,
  chanter_faux > audition, chaque_combien > fréquence, charger_tel charger_téléphone > recharge,
  chasser chasseur, chaud chaleur, cher_payer > coût montant, chercher_enfant récupérer_enfant >
  sortie, chez_moi > télétravail domicile distance, chez_soi > télétravail domicile distance,
  chien_déclarer > annoncé identification, choisir > sélectionner opter désigner, ciel céleste,
  club > société, code_oublié > réinitialisation récupération secours, coin_enfants > jeux, coller
  > fixer adhésif, coloc > cohabitation, combien_années > ans durée, combien_coûte coûte_combien
  combien_payer > tarif prix montant frais, combien_dedans boîte_combien > renferme contient,
  combien_degrés > température, combien_fois > fréquence nombre, combien_gens > effectif capacité,
  combien_jours nombre_jours > délai durée jours, combien_max nombre_max > limite maximum,
  combien_mois > mois durée, combien_prix quel_prix > tarif montant, combien_pèse > poids masse,
  combien_sont nombre_personnes > effectif capacité, combien_temps > durée délai, commence_quand >
  horaires, commencer début, commencer débuter > entamer démarrer, comment_aller > accès itinéraire
  transport, comment_faire comment_fait > démarche procédure modalités, comment_habiller > tenue
  vêtements, comment_marche > fonctionnement modalités, comment_venir > accès itinéraire transport,
  commenter commentaire, comparer comparaison, compter > dénombrer recenser, compter décompte,
  concevoir conception, conduire conducteur, continuer > prolonger, convertir conversion,
  copain_copine > conjoint, correspondre correspondance, corriger correction, coudre couture,
  coup_fil passer_coup_fil > appel téléphonique entretien, coup_main > assistance soutien, coupe >
  interrompt coupure, couper > sectionner, couper_main > blessure, courrier_officiel lettre >
  notification recommandé, courrier_recevoir > réceptionné, court_vite vitesse_animal > vitesse,
  couver couvaison incubation, coûter > s_élever, croire cru croyance, croître croissance, créer
  création créateur, côté > latéral, danser danse danseur, de_sortie excursion, dehors > plein_air,
  demander > requérir, demander_autorisation > accord préalable, depuis_combien depuis_quand >
  création fondation date, depuis_maison > télétravail distance, dernier_moment dernière_minute >
  tardif, derrière > arrière, dessous > inférieur, dessus > supérieur surface, deux_fois > double,
  devant > avant, devenir_suisse devenir_français devenir_belge > naturalisation nationalité,
  dimanche dominical, diminuer baisser > décroître, dire > communiquer signaler, dire dit, diriger
  > présider, diriger direction, distraire distraction, dois_apporter > prévoir muni matériel,
  doit_inscrire > compte inscription, domestique_chez > captivité apprivoisé, donner_don > don,
  donner_à > cession, dormir_où où_dormir > hébergement, dort_animal nuit_jour > nocturne diurne,
  doux douceur, droit > faculté prérogative, droit juridique, dur difficile > ardu complexe, dur
  dureté, débattre débat, décevoir déception, décider > trancher statuer, décider décision,
  décoller décollage, décrire description, dénoncer_contrat > dénonciation, dépendre dépendance,
  déposer_enfant > accueil arrivée, détester > hostile, déverrouiller déverrouillage, eau aquatique
  hydrique, eau_fontaine > potable, empoisonner intoxication, emprisonner > détention, en_anglais >
  langue anglais, en_attendant > provisoire, en_avance plus_tôt > anticipé, en_avance_payer >
  acompte, en_avoir posséder, en_double > copie doublon conflit, en_français > langue français,
  en_groupe > groupes collectif, en_ligne > électronique, en_option > supplément facultatif,
  en_panne > dysfonctionnement dépannage réparation, en_parler > signaler référent, en_pdf >
  exporter format, en_plus > surcoût, en_plus plus_cher > supplément majoration, en_retard > retard
  pénalité délai, en_urgence > urgences secours, en_vie vivant, enceinte_animal porte_petit >
  gestation, endroit > emplacement, enfant > jeune, enfant enfance, enlever retirer ôter > retrait
  déposer, enlever supprimer > effacer ôter, enrichir riche, enseigner > dispenser, entre_temps >
  intervalle, entrer rentrer > pénétrer accéder, entretenir entretien, essai_gratuit > période
  essai, est_interdit > prohibé proscrit, est_mort > décès décédé mort, exiger exigence, expliquer
  > préciser détailler, extraire extraction, facile > aisé, faible faiblesse, faire_bruit >
  nuisances silence tapage, faire_chier déranger, faire_gaffe gaffe > précautions attention,
  faire_marcher > fonctionner actionner, faire_queue queue > attente file, fait_métier > profession
  activité, famille > ménage, famille_nombreuse > nombreuse, fausse_info faux > inexacte erronée
  mensongère, faut_il est_obligé > obligatoire exigé requis, faut_inscrire > compte inscription,
  faut_quoi quoi_faut > requis nécessaire fournir, faux fausseté, femme_venir mari_venir > conjoint
  accompagnant, ferme_quand > horaires fermeture, fermer > verrouiller clore, fermer_compte >
  suppression, fermé_lundi fermé_dimanche > fermeture jours, feuilles_musique > partition, fier
  fierté, filmer tournage, fin_année décembre, fin_de_mois > échéance, finir terminer > clore,
  finit_quand > fin horaires, fonctionne_pas > dysfonctionnement incident, fonder fondation
  fondateur, fondre fonte, force_majeure > imprévu, fort force, fou folie, foutre_dehors >
  expulsion exclusion, foutre_merde > trouble comportement avertissement, froid > basse, froid
  froideur, frère fraternel, fumer_où > fumeurs, fête soirée > festivités, gagne_vie > métier,
  gagner gain vainqueur, garder_combien > durée délai, garder_enfant > garde, garder_enfants >
  garderie, garer garage, germer germination, glisser glissade, gonfler enflure, goûter
  dégustation, grand grandeur taille, grand gros > vaste important, grand_mère > aïeule parent,
  grand_père > aïeul parent, grand_sac > dimensions, grandir croissance, grandir pousser > croître,
  gratuit_ou payant_ou > tarif gratuit, gratuit_qui qui_gratuit > exonérés gratuité, graver
  gravure, griffer griffure, gros_sac grosse_valise > bagages volumineux consigne, grossir gros,
  groupe_prix > collectif, guerre guerrier militaire, habite_depuis > résidence ans,
  handicap_gratuit > invalidité gratuité, haut hauteur, heures_ouverture > horaires, heurter
  percuter > collision choc, hors_ligne > déconnecté connexion, hériter héritage héritier, il_pleut
  pleut > temps météo, imposer impôt, imprimer_où > impression, impôt > prélèvement, incendie_quoi
  > évacuation, inscrire > immatriculer, insecte > piqûre, interdire > proscrire, interdire_entrer
  refuser_entrer > refus accès, interdit_enfant > mineurs, intervenir intervention, introduire
  introduction, jamais > aucun, jardiner jardinage, jeter > évacuer, joindre joint, jouer jeu
  joueur, joueur > concurrent, jour > quotidien, jour_férié fériés > fermeture, journée quotidien,
  jusqu_heure > fermeture clôture heures, jusqu_quand > échéance limite, jusqu_quelle_heure >
  fermeture, jusqu_âge > limite âge, laissé_affaires laissé_sac laissé_veste > trouvés effets
  abandonnés, langue_signes > sourds, langue_étrangère > linguistique langues, large largeur, lent
  > prolongé, lent lenteur, libre liberté, lire_notes > solfège partition, livre > volume, loc >
  bail, loin distance éloigné, longtemps > prolongé, louer location loyer locataire, louer_vélo >
  location, louper > échouer, lourd poids, lune lunaire, magasin boutique > commerce établissement,
  maigrir maigreur, mail > message, maintenir maintien, malade > indisposé, manger bouffer >
  consommer, manger repas, manger_bureau > mets repas consommés, manger_où où_manger >
  restauration, marche_arrêt > fonctionnement, marche_pas > dysfonctionnement incident, marche_plus
  > panne dysfonctionnement incident, marcher fonctionner > opérationnel, marier mariage épouser
  époux, mauvais_temps tempête > météo, mauvaise_idée > déconseillé, maximum_personnes > capacité
  jauge, me_garer > stationnement parking, mec_animal > mâle, mentir > déclaration, mentir
  mensonge, mer maritime marin, mes_gosses > enfants mineurs, mesurer > relever, mesurer_taille
  taille > haut garrot stature, mettre_dehors > expulsion exclusion, mettre_poubelle > déchets tri,
  meurtre assassinat, milieu > centre, mis_dehors > expulsion exclusion, mis_monde naissance,
  mise_jour > actualisation version, mise_à_jour > actualisation version, moins_cher > avantageux,
  mois mensuel, mon_argent remboursement, mon_enfant > mineur enfants, mon_gamin enfant, mon_tel >
  téléphone mobile, monter grimper > gravir, monter montage ascension, montrer > produire, morceau
  bout > fragment, mot_docteur > certificat médical, mot_passe > identifiant mdp, mouvoir
  mouvement, multiplier multiplication, mâle_femelle différence > dimorphisme, mère maternel, nager
  natation nageur baignade, naissance natal, naissance_animal > met bas, naviguer navigation,
  naître > voir jour, naître naissance, naître natif, ne_marche_pas > panne dysfonctionnement
  incident, neige_fermé > intempéries, neiger neigeux, nettoyer laver > entretenir, nettoyer
  nettoyage, neuf > nouveau, niquer > dégrader, nommer nomination, non_remboursable >
  remboursement, nourrir nourriture, nouveau nouveauté, nuit_venir la_nuit > vingt_quatre nocturne,
  numéro_appeler > téléphone assistance, numéro_police > police, numéro_pompiers > secours,
  numéro_vert > téléphone gratuit, né_où > naissance originaire, négliger négligence,
  objets_trouvés > perdus, objets_valeur > précieux responsabilité, obligé_inscrire > compte
  inscription, odeur_bouffe > odorants, offrir offre, on_a_droit j_ai_droit > autorisé permis
  interdit, on_peut_venir > horaires accueil, oublier > omettre, oublié_parapluie oublié_lunettes
  laissé_lunettes > trouvés effets, oublié_sac oublié_tel oublié_veste > trouvés objets,
  ouvert_demain > jours, ouvert_dimanche > horaires, ouvert_nuit jour_nuit 24h > accessible
  permanence, ouvert_tous ouvert_à_tous > public accès, ouvre_quand > horaires ouverture, ouvrir >
  déverrouiller, où_acheter acheter_où > vente disponible boutique, où_demander où_aller > bureau
  guichet accueil, où_est > situé emplacement, où_payer > caisse règlement, où_se > situé
  emplacement, où_se_trouve > emplacement, où_trouver > disponible situé, par_erreur involontaire,
  par_qui > auteur responsable, parking_handicapé > réservé, parler causer > s_exprimer discuter,
  parler_fort gueuler crier > conversations voix, partir > quitter, partir_plus_tôt partir_avant >
  anticipé départ, partir_vacances > congés départ, pas_content mécontent > réclamation
  insatisfaction, pas_dispo > indisponible absent, pas_inclus pas_compris > supplément exclus,
  pas_moyens > aide réduction échelonnement, pas_obligé > facultatif dispensé, pas_payer > gratuit
  exonération, pas_remboursé > remboursable, pas_réseau > hors connexion couverture, passer
  passage, passer_appel > appels, passer_devant > priorité, passer_quand > horaires, pauvre
  pauvreté, payer > verser, payer_combien > montant tarif redevance, peindre peinture peintre,
  peindre tableau, pendant > cours, percevoir perception, perdant > vaincu, perdre > perdant,
  perdre_argent > perte, perdre_enfant > perdu accueil, perdu_code > réinitialiser oubli
  récupération, perdu_enfant > égaré, perdu_mdp > réinitialiser oubli, perdu_portefeuille > perte
  trouvés opposition, perdu_sac perdu_veste perdu_doudou > trouvés perte, perdu_tel perdu_téléphone
  perdu_portable > perte trouvés, perdu_vie > mort décès, permettre permis permission, permis >
  licence, permis_faire peut_faire > autorisé permis toléré, personne_répond pas_réponse > réponse
  médiateur recours, peser poids, petit > réduit faible, peuple populaire population, peur >
  crainte effrayer, peut_entrer > accès, peut_venir peut_entrer peuvent_venir > admis admission,
  photo > cliché, photo_identité > photographie, photo_interdite > photographier, photographier
  photographie photo, pioncer > nuitée sommeil, pièce_identité > cni passeport carte, plaindre_qui
  plaindre_où > réclamation médiateur, planter > bug, plantes_mange herbe > herbivore, plus_place >
  complet liste attente, plus_tard report, plus_vite > accéléré urgence, poids_max > charge
  maximale, pondre ponte oeufs, porter > vêtir revêtir, pose_congés demande, pose_vacances > congés
  demande, poser > placer, posséder possession propriétaire, poster > message, pote > destinataire,
  pote_place donner_place > cession transfert, pote_utiliser pote_prendre > tiers cession,
  poubelle_où > déchets conteneurs, pour_qui > destiné bénéficiaires public, pourquoi_refus refusé
  > motif rejet, pouvoir pu, premier_mois > initial, prendre pris, prendre_congé > congés demande,
  prendre_photo > photographier image, prendre_photos > photographier image, prise poids,
  prix_entrée > tarif billet, prix_étudiant > étudiants tarif réduction, pro > professionnel
  premium offre, produire production produit producteur, produit article > marchandise, profond
  profondeur, promettre promesse, promouvoir promotion, proposer proposition, propre > nettoyé,
  protéger > préserver abriter, près proche > voisin, près proche proximité, précéder précédent,
  préférer > préférence, présider présidence, prévenir_absence peux_pas_venir > empêchement absence
  signaler, prévenir_avant > préavis préalable, prévoir prévision, prêter > mettre, publier
  parution, pèse_kilo kilos > poids pèse masse, pédaler vélo, pêcher pêcheur, quel_jour quels_jours
  > lundi samedi dimanche, quelle_hauteur > hauteur altitude, quelle_heure > horaires heures,
  quelle_taille > dimensions, quels_documents > pièces justificatifs, quels_papiers > pièces
  justificatifs documents, qui_appeler > urgence, qui_appeler appeler_qui > joignable contact
  téléphone, qui_contacter > contact responsable référent, qui_droit > bénéficiaire éligible,
  qui_garde > garde surveillance, qui_paie > charge frais, qui_paye > imputé, qui_peut > réservé
  ouvert condition, qui_prévenir > avertir signaler, qui_prévenir > contact informer responsable,
  quitter > démissionner, quoi_apporter > matériel prévoir muni, raccourcir court, rajeunir jeune,
  ramener_tard rendre_tard > retard pénalité, ramer aviron, rapide vite > accéléré bref, recevoir >
  obtenir percevoir, refuser > décliner, regarder voir > visualiser, reine royal, rejoindre >
  adhérer, remplacer suppléance, remplir > renseigner, rendre_argent > remboursement restitution,
  reporter décaler > différer ajourner, restreindre restriction, retard > dépassement, retour >
  restitution, revenir retour, revoir révision, roi royal royaume, récupérer_tout > exporter
  sauvegarde, réparer arranger > remettre, réserver > retenir, réussir > parvenir, révoquer
  révocation, s_inquiéter alerter, s_inscrire > adhérer enrôler, s_occupe > chargé responsable,
  s_occuper > assurer, sain santé, sans_internet > hors connexion, sauver sauvetage, savoir su,
  sculpter sculpture sculpteur, se_battre > affronter combat, se_garer > stationnement parking,
  se_marier > épouser, se_plaindre > réclamation plainte, sec sécheresse, secours > sauvetage
  assistance, semaine hebdomadaire, sentir > percevoir, sentir odeur odorat, servir service, signer
  > souscrire conclure ratifier, site > plateforme, sortir > quitter, sous_louer sous_location,
  sous_rendus remboursement, souscrire souscription, soutenir soutien, souvent combien_fois >
  périodicité, succéder succession successeur, supprimer_compte > fermeture, tamponner accrocher >
  accident collision, tenir tenu, terminer fin terme, terminer terminaison fin, terre terrestre,
  tirer > traction, tomber chute, tomber_enceinte > grossesse maternité, tomber_malade > maladie
  arrêt, tordre entorse torsion, toucher > contact manipuler, toucher tactile, toujours >
  constamment, tourner > pivoter rotation, tourner tournage, tout_récupérer > exporter sauvegarde,
  tracter remorquer, traduire traducteur, traire traite, transpirer sueur, transport_commun > bus
  métro, travailler > emploi, travailler travail travailleur, travaux > chantier, trop_bruit >
  nuisances tapage, trop_tard > retard hors, trou > cavité orifice, trouver > localiser, tuer >
  abattre, témoigner témoin, téter biberon, université universitaire, user usage, user usure,
  utiliser servir > employer, utiliser usage, vaincre > défaite, vendeur > professionnel, vendre
  vendeur, version_gratuite > offre gratuite, version_payante > offre premium abonnement,
  version_pro > offre premium, vieillir vieux vieillesse, vient_où > origine provenance, vieux
  ancien, ville urbain, virer > congédier radier, vivre vie, voir vu, voler > avion, voler piquer
  chourer > soustraire, voleur > malfaiteur, voter > élire, vouloir voulu volonté, vous_appeler >
  téléphone assistance contact, vous_joindre > contact téléphone assistance, vrai vérité, vérifier
  checker > contrôler examiner, y_aller > accès itinéraire, à_emporter prévoir, à_main > manuscrit
  manuscrite manuellement, à_maison > domicile télétravail, à_partir_quand > début dès, à_plusieurs
  > groupe collectif, à_qui > contact référent responsable, à_temps > délai échéance, éclairer
  éclairage, école scolaire scolarité, écouter > audition, écrire > rédiger rédaction, écrit_main >
  manuscrite manuscrit, élargir large, élection vote scrutin, électrocuter électrocution, élevage
  éleveur, élire suffrage, élire élection, émettre émission, équipe > formation, éteindre
  extinction, étendre extension, étouffer suffocation, île insulaire`;
