/** School and university; see `SYNONYMS`. */
export const school = `
  abandonner lâcher > interruption, absence > assiduité justificatif, absence > certificat motif,
  absence_exam raté_exam loupé_exam > remplacement justifiée, absent absence, absent manquer >
  assiduité, admis accepté pris > admission admissible, aide_voyage aide_cantine > fonds social,
  allergie > accueil individualisé, allergie_cantine > individualisé, alternance_salaire >
  rémunération, amphi amphithéâtre, aménagement > adaptation, anglais langue > linguistique niveau,
  année > scolaire académique, antisèche > fraude document, apprenti alternance, arriver_exam
  retard_exam > accès refus, arriver_retard > retard accès, arrêter_études lâcher_études > abandon
  interruption désinscription, assistante_sociale > service social aide, asso_étudiante bde >
  association étudiante, attestation > scolarité, avoir_année > réussite validation, bac
  baccalauréat, bac_absent > épreuve remplacement, bac_coef coefficient > pondération, bac_mention
  > moyenne, bac_rattrapage > oral épreuves, bahut > lycée établissement, bibli bibliothèque,
  bibliographie sources > références citation, bibliothèque > livre documentation, billet_retard
  billet_entrée > vie scolaire, bizutage baptême > folklore intégration, blocus > session, bloque
  blocus > révision examens, blouse > travaux pratiques, bouquin > document, bouquin livre, bourre
  retard > retardataire, bourse_lycée > demande, boursier bourse, boursier bourse > allocation
  exonération aide, branche > discipline enseignement, branche > matières, brevet diplôme,
  brevet_points > barème, brosser courber > absence sécher, brouillon feuille > papier copie, bts
  iut dut > formation, bu bibli > médiathèque documents, bu bibliothèque, bulletin relevé,
  bulletin_notes > transmis familles, cahier fourniture, cahier_texte devoirs > travail, calculette
  calculatrice, calculette calculatrice > machine matériel, campus université, candidature >
  admission, cantine > demi pension, cantine > réfectoire restauration, cantine resto_u > repas,
  car_scolaire bus_scolaire > ramassage transport, carnet journal_classe > liaison correspondance,
  cartable sac, cartable sac > fournitures, carte_perdue > remplacement duplicata, carte_self
  carte_cantine > remplacement, carte_étudiant > étudiant, casier_école > casiers, casquette bonnet
  capuche > couvre tête, casquette survet > tenue vestimentaire, casser_matériel > dégradation
  facturé, certificat_médecin mot_médecin > certificat médical, certificat_scolarité > attestation
  inscription, changer_classe > changement, changer_lycée changer_école > transfert, chapeau >
  couvre, chatgpt ia gpt > intelligence artificielle générative, cher > frais droits minerval,
  chercheur > recherche, chopé prendre_flag > fraude sanction, citer > citation références, classe
  > cours groupe, classe > enseignement leçon séance, classe_neige > séjour, coef > pondération,
  colle > retenue punition, collège établissement, collégien élève, combien_pages nombre_pages >
  pages signes longueur, concours > épreuves admission, confisquer pris_tel pris_téléphone >
  appareil, confisqué > confiscation restitution remis, conseil_classe > trimestre,
  conseil_discipline > disciplinaire sanction, contester pas_accord > recours réclamation, contrôle
  > évaluation examen, contrôle épreuve, convocation > convoqué horaire, copier plagiat,
  copier_coller plagier > plagiat citation, copion > fraude documents, cote points > note cotation,
  cours > leçon enseignement séance, cours_ligne > distance, coûter > droits minerval, crayon
  stylo, croix voile kippa > religieux ostensible, crèche > garde, crédit ects, crédits ects >
  unités enseignement, cyberharcèlement > harcèlement numérique, cégep secondaire > collège lycée,
  césure année_sabbatique > interruption suspension, date_limite deadline dernier_délai > échéance
  clôture délai, deadline > limite, demi_pension > cantine, devoir > exercice, dico dictionnaire >
  document matériel, diplôme > certificat titre, diplôme > délivrance, diplôme_perdu > duplicata,
  directeur > proviseur principal chef, dirlo > directeur proviseur principal, dispense > exemption
  validation, dispense_sport > inaptitude dispense physique, dispensé > gratuit, dm devoir_maison >
  devoirs travaux, doctorant_cours > enseignement, doctorat thèse > doctorant directeur, doubler >
  redoublement, droits_inscription frais_inscription frais_scolarité > droits scolarité minerval,
  dys dyslexique > aménagements troubles, dyspraxique > troubles aménagements, décolleté short >
  tenue correcte, délai > échéance date limite, délibé délibération > jury proclamation, délégués
  délégué_classe > élection représentants, désinscrire > abandon annulation, emmerder embêter
  faire_chier > harcèlement brimades, en_retard > tardif, enregistrer_cours > enregistrement,
  enseignant > formateur, erasmus mobilité, erasmus étranger > échange séjour, exam examen, exam
  partiel > épreuve évaluation, examen session, excuse > justificatif motif, excuser > justifier,
  exercice travaux, exo exercice, exposé > présentation oral, fac > faculté universitaire campus,
  fauché galérer > financière aide, faut_combien combien_points > seuil moyenne minimum, feuille
  copie > épreuve corrigée, feuille_triche > fraude, filière orientation > cursus parcours
  formation, fournitures > liste, fournitures matériel, foxer > absence sécher, fumer_devant >
  portail interdit, félicitations encouragements > mention moyenne, gamin gosse > élève,
  garder_livre garder_bouquin > prêt prolongation durée, garderie > accueil, garderie étude >
  périscolaire surveillée, grand_oral > épreuve, gratuit gratos > exonéré frais, groupe binôme >
  équipe, groupe_travail > équipe, gymnase > secondaire, handicap > besoins spécifiques, harceler >
  brimades, harcèlement > violence intimidation, heure_colle > retenue punition, infirmerie bobo >
  infirmière santé, infirmerie tomber > malaise infirmière, injuste > recours réclamation,
  inscription > admission candidature, inscription_tardive > retard, inscrire_tard > tardive,
  inscrire_école > inscription admission, instit instituteur, instituteur enseignant, internat >
  internes, internat interne > hébergement pensionnaire, interne_sortir > internes, interro >
  interrogation, interro > évaluation contrôle épreuve, job_campus > étudiant emploi,
  journal_classe agenda > carnet, journée_portes jpo > portes ouvertes, kot cité_u > résidence
  logement, langue_cours > enseignement, licence diplôme, licence_pro > professionnelle, limite
  échéance, liste_attente > attente admission, livre_abîmé bousiller_livre > détérioré facturé,
  livre_perdu livre_abîmé > remplacement remboursement, livres_scolaires > manuels prêt, lycée
  établissement, lycéen élève, mal_genou mal_cheville > inaptitude dispense, malade > certificat,
  manquer absence, manuel ouvrage, master diplôme, maternelle primaire > école, matière > module,
  mauvaise_note note_injuste > contestation recours, maître maîtresse instit > enseignant
  professeur, maître_stage tuteur > encadrant, maîtresse > instituteur, mention > distinction
  honneurs, minerval écolage > frais inscription droits, moodle ent > plateforme portail, moqueries
  moquer > harcèlement brimades, mot justificatif, mot_excuse mot_absence > justificatif
  certificat, mot_parents > autorisation représentant, moyenne > seuil, moyenne résultat,
  moyenne_générale > note résultats, médicament_école > infirmerie, mémoire > rapport soutenance,
  mémoire tfe > travail fin études, niveau_langue niveau_anglais > linguistique attestation,
  nombre_mots combien_mots > longueur signes, note > moyenne, note cote > résultat évaluation
  notation, obligatoire > tenu, obligé_venir présence_obligatoire > assiduité fréquentation
  obligatoire, option matière > enseignement discipline cours, ordi > matériel, oreillette >
  fraude, orientation > filière conseil, orientation_seconde > filière, ouvrage titre, pages
  longueur > signes volume, pai > individualisé, papier_médecin papier_docteur > certificat
  médical, parcoursup > candidature admission, parent > représentants, parents_pas_moyens
  pas_moyens > fonds bourse social, partiel > examen, partir_étranger > mobilité international
  séjour, pas_daccord désaccord > contestation recours litige, pas_rendu rendu_retard > remis
  remise zéro, pas_sous pas_argent > aide sociale allocation prêt, passer réussir > réussite validé
  admis, payer_voyage > participation financière, payé_stage stage_payé > gratification rémunéré
  indemnité, perm heure_libre > permanence libres, permanence > surveillée, photocopie imprimer >
  impression copies, pion surveillant, pipi_exam toilettes_exam > salle, piscine natation >
  éducation physique, plagiat > citation source, plagiat_logiciel > détection, planning > emploi,
  police_écriture interligne > présentation format, poly notes_cours > support syllabus, pompe >
  fraude copie, pomper > plagiat, porc cochon > menus, portable tel > mobile appareils, portail >
  plateforme espace, postuler > candidature candidat, prof > formateur instituteur, prof_absent
  prof_malade > absence professeur, prof_injuste > recours, prolongation_devoir délai_devoir >
  report, prolonger > délai report, proviseur principal, prépa > classes préparatoires, prêt_ordi >
  prêt ordinateur, psy_école psy > psychologue écoute, puni > retenue, péter_année rater_année >
  échec redoublement, ramassage bus > transport scolaire, rapport > stage, rater > échec échouer
  manquer absence, rattrapage > épreuve, rattrapage rattraper > session repêchage seconde,
  raté_contrôle loupé_contrôle manqué_contrôle > rattrapée évaluation, recalé > refusé, recalé busé
  moflé > ajourné échec échoué, redoublement appel > recours, redoubler doubler > recommencer
  échec, refusé recalé > rejet échec, relevé > notes résultats, remettre dépôt, rendre > dépôt
  remettre restitution, rendre remettre déposer > remise échéance, rendre_livre ramener_livre >
  retour restitution prêt, rendre_pc rendre_ordi garder_pc > restitué portable, rentrée > reprise
  début, rentrée_date > calendrier, renvoyer exclusion, repasser > nouvelle session épreuve,
  repasser rattrapage, repiquer bisser > redoublement recommencer, repousser > report prolongation,
  retard retardataire > tardif refus, retenue consigne > sanction punition, revoir consulter >
  copie, ru resto_u > restaurant universitaire, récré récréation, récréation pause, réfectoire >
  restauration repas, réorienter changer_filière > changement, résultat notes > publication
  proclamation affichage, réunion > rencontre parents, réunion_parents rencontre_parents > parents
  rendez, réussir > admission, réussir réussite succès, réviser > étude, s_inscrire > inscription
  candidature, salaire_doctorant payé_doctorat > contrat doctoral, se_planter planter > échec
  erreur, seconde_sess deuxième_sess > session août, self > restauration repas, session > période,
  sonnerie cloche > début, sortie voyage > excursion séjour scolaire, sortir_exam > salle,
  sortir_midi sortir_pause > sorties autorisation, soutenance défendre > oral jury défense, sport
  eps gym > éducation physique, sport_dispense > inaptitude, stage > alternance tuteur, stage >
  entreprise, stage_combien > durée semaines, stage_trouver trouver_stage > recherche lieu,
  stage_étranger > mobilité, stagiaire stage, surveillant > vie scolaire, sweat jogging crop_top >
  tenue vestimentaire, syllabus polycop poly > support cours, sécher > absence, sécher brosser >
  assiduité fréquentation, sécher_cours sèche > absence justifiées signalement, td tp > travaux
  dirigés pratiques, tdah autiste > troubles aménagements handicap, tel_examen portable_examen >
  téléphone appareils, tfe thèse > mémoire soutenance, thèse doctorat, tiers_temps temps_plus >
  aménagement majoré prolongé, toefl toeic delf > attestation niveau linguistique, tp labo labos >
  travaux pratiques laboratoire, transport_scolaire > carte, tricher gruger > fraude tricherie
  plagiat, trou_horaire heure_creuse > libres, téléphone_classe tel_classe > portable interdit, ue
  module > unité enseignement, vacances > congés interruption, vacances congé > calendrier, vaccin
  > obligatoire, vae > validation acquis expérience, vestiaire_gym > éducation physique,
  visa_étudiant > séjour, visio_cours > distance, voile foulard > signes religieux, voir_copie
  revoir_copie > consultation corrigée, voler_classe > vol, voyage_scolaire classe_verte > séjour
  sortie, végé_cantine > menus, vœu vœux > candidature parcoursup, week_end_internat > internes,
  zéro bulle > note, à_bourre bourre > retard tardif, échange étranger > mobilité international,
  échouer échec, écolage minerval > scolarité, école > établissement collège lycée, élève >
  apprenant écolier enfant, équivalence > validation reconnaissance dispense, étranger > erasmus,
  étudiant apprenant, étudiant élève > inscrit`;
