/** School and university; see `SYNONYMS`. */
export const school = `
  abandonner lâcher > interruption, absence > assiduité justificatif, absence > certificat motif,
  absence_exam raté_exam loupé_exam > remplacement justifiée, absent absence, absent manquer >
  assiduité, absent séché > justificatif, adaptation_crèche adaptation > familiarisation
  progressive, admis accepté pris > admission admissible, aide_voyage aide_cantine > fonds social,
  allergie > accueil individualisé, allergie_cantine > individualisé, alternance apprenti >
  contrat, alternance_salaire > rémunération, amphi amphithéâtre, aménagement > adaptation, anglais
  langue > linguistique niveau, année > scolaire académique, antisèche > document, antisèche copier
  > fraude plagiat, apprenti alternance, arriver_exam retard_exam > accès refus, arriver_retard >
  retard accès, arrivée_tard trop_tard > indemnité, arrêter_études lâcher_études > abandon
  interruption désinscription, assistante_sociale > service social aide, asso_étudiante bde >
  association étudiante, assurance_scolaire > responsabilité, attestation > scolarité, avoir_année
  > réussite validation, bac diplôme > baccalauréat titre, bac_absent > épreuve remplacement,
  bac_coef coefficient > pondération, bac_mention > moyenne, bac_rattrapage > oral épreuves, bahut
  > lycée établissement, battu > violence, bibli bibliothèque, bibli bibliothèque médiathèque >
  lecture prêt, bibliographie sources > références citation, bibliothèque > livre documentation,
  billet_retard billet_entrée > vie scolaire, bizutage baptême > folklore intégration, blocus >
  session, bloque blocus > révision examens, blouse > travaux pratiques, bouquin > document,
  bouquin livre, bourre retard > retardataire, bourse_lycée > demande, bourse_étude > aide,
  boursier bourse, boursier bourse > allocation exonération aide, branche > discipline
  enseignement, branche > matières, brevet diplôme, brevet_points > barème, brosser courber >
  absence sécher, brouillon feuille > papier copie, bts iut dut > formation, bu bibli > médiathèque
  documents, bu bibliothèque, bulletin > évaluation résultats, bulletin relevé, bulletin_notes >
  transmis familles, cahier fourniture, cahier_texte devoirs > travail, calculatrice > autorisé,
  calculette calculatrice, calculette calculatrice > machine matériel, campus université,
  candidature > admission, cantine > demi pension, cantine > réfectoire restauration, cantine
  resto_u > repas, car_scolaire bus_scolaire > ramassage transport, carnet journal_classe > liaison
  correspondance, cartable sac, cartable sac > fournitures, carte_perdue > remplacement duplicata,
  carte_self carte_cantine > remplacement, carte_étudiant > étudiant, casier_école > casiers,
  casquette bonnet capuche > couvre tête, casquette survet > tenue vestimentaire, casser_matériel >
  dégradation facturé, certificat_fin attestation > certificat, certificat_médecin mot_médecin >
  certificat médical, certificat_scolarité > attestation inscription, changer_classe > changement,
  changer_lycée changer_école > transfert, chapeau > couvre, chatgpt ia gpt > intelligence
  artificielle générative, cher > frais droits minerval, chercher_enfant venir_chercher
  récupérer_enfant > remis désignées autorisées, chercheur > recherche, chopé prendre_flag > fraude
  sanction, citer > citation références, classe > cours groupe, classe > enseignement leçon séance,
  classe_neige > séjour, coef > pondération, colle > retenue punition, collégien élève,
  combien_livres > simultanément, combien_pages nombre_pages > pages signes longueur, concours >
  épreuves admission, confisquer pris_tel pris_téléphone > appareil, confisqué > confiscation
  restitution remis, conseil_classe > trimestre, conseil_discipline > disciplinaire sanction,
  contester pas_accord > recours réclamation, contrôle > évaluation examen, contrôle épreuve,
  convocation > convoqué horaire, copier_coller plagier > plagiat citation, copion > fraude
  documents, cote points > note cotation, cours > leçon enseignement séance, cours_annulé >
  annulation report, cours_en_ligne > distanciel, cours_ligne > distance, coûter > minerval, crayon
  stylo, croix voile kippa > religieux ostensible, crèche > garde, crédit ects, crédits ects >
  unités enseignement, cyberharcèlement > harcèlement numérique, cégep secondaire > collège lycée,
  césure année_sabbatique > interruption suspension, date_limite deadline dernier_délai > échéance
  clôture délai, deadline > limite, demi_pension > cantine, devoir > exercice, dico dictionnaire >
  document matériel, diplôme > certificat, diplôme > délivrance, diplôme_perdu > duplicata,
  directeur > proviseur principal chef, dirlo > directeur proviseur principal, dispense > exemption
  validation, dispense_sport > inaptitude dispense physique, dispensé > gratuit, dm devoir_maison >
  devoirs travaux, doctorant_cours > enseignement, doctorat thèse > doctorant directeur, doubler >
  redoublement, doudou tétine > objet transitionnel, droits_inscription frais_inscription
  frais_scolarité > droits scolarité minerval, dys dyslexique > aménagements troubles, dyspraxique
  > troubles aménagements, décolleté short > tenue correcte, délai > échéance date limite, délibé
  délibération > jury proclamation, délégué > élèves, délégués délégué_classe > élection
  représentants, désinscrire > abandon annulation, désinscrire_cours > désistement, emmerder
  embêter faire_chier > harcèlement brimades, emprunter_livre > prêt, en_retard > tardif,
  enregistrer_cours > enregistrement, enseignant > formateur, erasmus mobilité, erasmus étranger >
  échange séjour, exam examen, exam partiel > épreuve évaluation, exam_durée > épreuve durée,
  examen session, excuse > justificatif motif, exercice travaux, exo exercice, exposé >
  présentation oral, fac > faculté universitaire campus, fauché galérer > financière aide,
  faut_combien combien_points > seuil moyenne minimum, feuille copie > épreuve corrigée,
  feuille_triche > fraude, filière orientation > cursus parcours formation, fournitures > liste,
  fournitures matériel, foxer > absence sécher, fumer_devant > portail interdit, félicitations
  encouragements > mention moyenne, gamin gosse > élève, garder_livre garder_bouquin > prêt
  prolongation durée, garderie > accueil, garderie étude > périscolaire surveillée, grand_oral >
  épreuve, gratuit gratos > exonéré frais, groupe binôme > équipe, groupe_travail > équipe, gymnase
  > secondaire, habits_rechange change habits > tenue rechange vêtements, handicap > besoins
  spécifiques, harceler > brimades, harcelé embêté emmerde > intimidation, harcèlement > violence,
  heure_colle > retenue punition, horaires_école école_heure > horaires classe, infirmerie bobo >
  infirmière santé, infirmerie tomber > malaise infirmière, injuste > recours réclamation,
  inscription > admission candidature, inscription_tardive > retard, inscrire_quand > demande dépôt
  délai, inscrire_tard > tardive, inscrire_école > inscription admission, inscrire_école
  inscription > préinscription, instit instituteur, instituteur enseignant, internat > internes,
  internat interne > hébergement pensionnaire, interne_sortir > internes, interro > interrogation,
  interro > évaluation contrôle épreuve, job_campus > étudiant emploi, journal_classe agenda >
  carnet, journée_portes jpo > portes ouvertes, kot cité_u > résidence logement, langue_cours >
  enseignement, langue_parle anglais > langue, licence diplôme, licence_pro > professionnelle,
  limite échéance, liste_attente > attente admission, livre_abîmé bousiller_livre > détérioré
  facturé, livre_perdu livre_abîmé > remplacement remboursement, livres_scolaires > manuels prêt,
  logement_étudiant > résidence, lycée collège fac > établissement université, lycéen élève,
  mal_genou mal_cheville > inaptitude dispense, malade > certificat, manquer absence, manuel
  ouvrage, master diplôme, maternelle primaire > école, matière > module, mauvaise_note
  note_injuste > contestation recours, maître maîtresse instit > enseignant professeur,
  maître_stage tuteur > encadrant, maîtresse > instituteur, mention > distinction honneurs,
  minerval écolage > frais inscription droits, moodle ent > plateforme portail, moqueries moquer >
  harcèlement brimades, mot justificatif, mot_excuse mot_absence > justificatif certificat,
  mot_parents > autorisation représentant, moyenne > seuil, moyenne résultat, moyenne_générale >
  note résultats, moyenne_passer passer_année > admission passage, médicament_école > infirmerie,
  mémoire > rapport soutenance, mémoire tfe > travail fin études, niveau > a1 b1, niveau_langue
  niveau_anglais > linguistique attestation, nombre_mots combien_mots > longueur signes, note >
  moyenne, note cote > résultat évaluation notation, note moyenne > évaluation barème, obligatoire
  > tenu, obligé_venir présence_obligatoire > assiduité fréquentation obligatoire, option matière >
  enseignement discipline cours, ordi > matériel, oreillette > fraude, orientation > filière
  conseil, orientation_seconde > filière, ouvrage titre, pages longueur > signes volume, pai >
  individualisé, papi_chercher mamie_chercher mamy > personnes désignées, papier_médecin
  papier_docteur > certificat médical, papiers_inscription > pièces dossier, parcoursup >
  candidature admission, parent > représentants, parents_pas_moyens pas_moyens > fonds bourse
  social, partiel > examen, partir_étranger > mobilité international séjour, pas_daccord désaccord
  > contestation recours litige, pas_rendu rendu_retard > remis remise zéro, pas_sous pas_argent >
  aide sociale allocation prêt, passer réussir > réussite validé admis, payer_voyage >
  participation financière, payé_stage stage_payé > gratification rémunéré indemnité, pensionnat >
  hébergement, perm heure_libre > permanence libres, permanence > surveillée, photocopie imprimer >
  impression copies, pion surveillant, pipi_exam toilettes_exam > salle, piscine natation >
  éducation physique, place_crèche > admission attente, plagiat > citation source, plagiat_logiciel
  > détection, planning > emploi, police_écriture interligne > présentation format, poly
  notes_cours > support syllabus, pompe > fraude copie, pomper > plagiat, porc cochon > menus,
  portable tel > mobile appareils, portail > plateforme espace, postuler > candidat, prof >
  formateur instituteur, prof_absent > remplacement, prof_absent prof_malade > absence professeur,
  prof_contact > enseignant courriel, prof_injuste > recours, prolongation_devoir délai_devoir >
  report, prolonger > délai report, proviseur principal, prépa > classes préparatoires, prêt_ordi >
  prêt ordinateur, psy_école psy > psychologue écoute, puni > retenue, périscolaire étude >
  accueil, péter_année rater_année > échec redoublement, ramassage bus > transport scolaire,
  rapport > stage, rater > échec échouer manquer absence, rattrapage > épreuve, rattrapage
  rattraper > session repêchage seconde, raté_contrôle loupé_contrôle manqué_contrôle > rattrapée
  évaluation, raté_examen échoué > échec ajourné, recalé > refusé, recalé busé moflé > ajourné
  échec échoué, redoublement appel > recours, redoubler > maintien, redoubler doubler > recommencer
  échec, refusé recalé > rejet échec, relevé > notes résultats, remettre dépôt, rendre > dépôt
  remettre restitution, rendre remettre déposer > remise échéance, rendre_livre ramener_livre >
  retour restitution prêt, rendre_mémoire rendre_devoir > remise dépôt date, rendre_pc rendre_ordi
  garder_pc > restitué portable, rentrée > reprise début, rentrée_date > calendrier, rentrée_quand
  > rentrée septembre, renvoyer exclusion, repas_midi > restauration, repasser > nouvelle session
  épreuve, repasser rattrapage, repiquer bisser > redoublement recommencer, repousser > report
  prolongation, retard retardataire > tardif refus, retard_école arrivé_tard > retard, retenue
  consigne > sanction punition, revoir consulter > copie, ru resto_u > restaurant universitaire,
  récré récréation, récréation pause, réfectoire > restauration repas, réorienter changer_filière >
  changement, résultat notes > publication proclamation affichage, réunion > rencontre parents,
  réunion_parents > rencontre, réunion_parents rencontre_parents > parents rendez, réussir >
  admission, réussir réussite succès, réviser > étude, s_inscrire > candidature, salaire_doctorant
  payé_doctorat > contrat doctoral, salle_où > local, se_planter planter > échec erreur,
  seconde_sess deuxième_sess > session août, self > restauration repas, session > période, sonnerie
  cloche > début, sortie voyage > excursion séjour scolaire, sortie_scolaire voyage_classe >
  sortie, sortir_exam > salle, sortir_midi sortir_pause > sorties autorisation, soutenance défendre
  > oral jury défense, sport eps gym > éducation physique, sport_dispense > inaptitude, stage >
  alternance tuteur, stage > entreprise, stage_combien > durée semaines, stage_durée stage_trouver
  > convention entreprise, stage_trouver trouver_stage > recherche lieu, stage_étranger > mobilité,
  stagiaire stage, surveillant > vie scolaire, sweat jogging crop_top > tenue vestimentaire,
  syllabus polycop poly > support cours, sèche > absence justifiées, sécher > absence, sécher
  brosser > assiduité fréquentation, sécher_cours > absence justifiées signalement, sécher_cours >
  assiduité, td tp > travaux dirigés pratiques, tdah autiste > troubles aménagements handicap,
  tel_examen portable_examen > téléphone appareils, tenue_école > vestimentaire, tfe thèse >
  mémoire soutenance, thèse doctorat, tiers_temps temps_plus > aménagement majoré prolongé, toefl
  toeic delf > attestation niveau linguistique, tp labo labos > travaux pratiques laboratoire,
  transport_scolaire > carte, tricher gruger > fraude tricherie plagiat, trou_horaire heure_creuse
  > libres, téléphone_classe portable_école > interdit usage, téléphone_classe tel_classe >
  portable interdit, ue module > unité enseignement, vacances > congés interruption, vacances congé
  > calendrier, vacances_quand > congés calendrier, vaccin > obligatoire, vae > validation acquis
  expérience, vestiaire_gym > éducation physique, viré_école exclu > disciplinaire, visa_étudiant >
  séjour, visio_cours > distance, voile foulard > signes religieux, voir_copie revoir_copie >
  consultation corrigée, voler_classe > vol, voyage_scolaire classe_verte > séjour sortie,
  végé_cantine > menus, vêtements_marqués > nom, vœu vœux > candidature parcoursup,
  week_end_internat > internes, zéro bulle > note, à_bourre bourre > retard tardif, échange
  étranger > mobilité international, écolage minerval > scolarité, école > établissement collège
  lycée, école_primaire maternelle > élémentaire, élève > apprenant écolier, équivalence > diplôme,
  équivalence > validation reconnaissance dispense, étranger > erasmus, étudiant apprenant,
  étudiant élève > inscrit`;
