/** School and university; see `SYNONYMS`. */
export const school = `
  abandonner lâcher > interruption, absence > assiduité justificatif, absence > certificat motif,
  absent absence, absent manquer > assiduité, admis accepté pris > admission admissible, alternance
  apprentissage, amphi amphithéâtre, aménagement > adaptation, anglais langue > linguistique
  niveau, année > scolaire académique, antisèche > fraude document, antisèche copion > fraude
  documents, apprenti alternance, arriver_retard > retard accès, arrêter_études lâcher_études >
  abandon interruption désinscription, assistante_sociale > service social aide, asso_étudiante bde
  > association étudiante, attestation > scolarité, bac baccalauréat, bahut > lycée établissement,
  bibli bibliothèque, bibliographie sources > références citation, bibliothèque > livre
  documentation, bizutage baptême > folklore intégration, blocus > session, bloque blocus >
  révision examens, bouquin livre > document, bouquin livre ouvrage, bourse allocation, boursier
  bourse, boursier bourse > allocation exonération aide, branche > matières, brevet diplôme,
  brosser courber > absence sécher, brouillon feuille > papier copie, bu bibli > médiathèque
  documents, bu bibliothèque, bulletin relevé, cahier fourniture, calculette calculatrice,
  calculette calculatrice > machine matériel, campus université, candidature > dossier admission,
  cantine > demi pension, cantine > réfectoire restauration, cantine resto_u > restauration repas,
  car_scolaire bus_scolaire > ramassage transport, carnet journal_classe > liaison correspondance,
  cartable sac, cartable sac > fournitures, carte_étudiant > étudiant, casquette survet > tenue
  vestimentaire, certificat_médecin mot_médecin > certificat médical, certificat_scolarité >
  attestation inscription, chatgpt > intelligence artificielle, chatgpt ia gpt > intelligence
  artificielle générative, cher coûter > frais droits minerval, chopé prendre_flag > fraude
  sanction, classe > cours groupe, classe_neige classe_verte > séjour, colle > retenue punition,
  colle heure_colle > retenue punition, collège établissement, collégien élève, combien_pages
  nombre_pages > pages signes longueur, conseil_discipline > disciplinaire sanction, contester
  pas_accord > recours réclamation, contrôle > évaluation examen, contrôle évaluation épreuve,
  convocation > convoqué horaire, copier plagiat, copier_coller plagier > plagiat citation, cote
  points > note cotation, cours > leçon enseignement séance, cours classe > enseignement leçon
  séance, crayon stylo, crèche > garde petite enfance, crédit ects, crédits ects > unités
  enseignement, cégep secondaire > collège lycée, césure année_sabbatique > interruption
  suspension, date_limite deadline dernier_délai > échéance clôture délai, deadline > délai
  échéance limite, demi_pension > cantine repas, devoir > exercice travail, dico dictionnaire >
  document matériel, diplôme > certificat titre, diplôme > délivrance, diplôme_perdu > duplicata,
  directeur > proviseur principal chef, dirlo > directeur proviseur principal, dispense > exemption
  validation, doctorant doctorat, doctorat thèse > doctorant directeur, doubler > redoublement,
  droits_inscription frais_inscription frais_scolarité > droits scolarité minerval, dys dyslexique
  tdah > aménagements troubles, dyslexique dyspraxique > troubles aménagements, délai > échéance
  date limite, délibé délibération > jury proclamation, désinscrire > désinscription abandon
  annulation, emprunter prêt, en_retard > tardif, erasmus mobilité, erasmus étranger > échange
  séjour, exam examen, exam partiel contrôle > épreuve évaluation, examen session, excuse >
  justificatif motif, excuser > justifier, exercice travaux, exo exercice, exonéré dispensé >
  gratuit, exposé > présentation oral, fac > faculté universitaire campus, fauché galérer >
  difficulté financière aide, faut_combien combien_points > seuil moyenne minimum, feuille copie >
  épreuve corrigée, filière orientation > cursus parcours formation, fournitures > liste,
  fournitures matériel, foxer > absence sécher, gamin gosse > élève, garder_livre garder_bouquin >
  prêt prolongation durée, garderie > périscolaire accueil garde, garderie étude > périscolaire
  surveillée, gratuit gratos > exonéré frais, groupe binôme > équipe, gymnase lycée > secondaire,
  handicap > aménagements besoins spécifiques, harceler > brimades, harcèlement > violence
  intimidation, ia intelligence, infirmerie bobo > infirmière santé, injuste > recours réclamation
  contestation, inscription > admission candidature, inscrire_école > inscription admission, instit
  instituteur, instituteur enseignant, internat interne > hébergement pensionnaire, interro >
  contrôle évaluation interrogation, interro ds > évaluation contrôle épreuve, journal_classe
  agenda > carnet, kot cité_u > résidence logement, licence diplôme, limite échéance, liste_attente
  > attente admission, livre > ouvrage manuel, livre_perdu livre_abîmé > remplacement
  remboursement, lycée établissement, lycéen élève, malade > certificat, manger > restauration,
  manquer absence, manuel ouvrage, master diplôme, maternelle primaire > école, matière >
  discipline enseignement module, matière branche > discipline enseignement, mauvaise_note
  note_injuste > contestation recours, maître maîtresse instit > enseignant professeur,
  maître_stage tuteur > encadrant, maîtresse > enseignant instituteur, mention > distinction
  honneurs, minerval écolage > frais inscription droits, moodle ent > plateforme portail, mot
  justificatif, mot_excuse mot_absence > justificatif certificat, mot_parents > autorisation
  représentant, moyenne > seuil, moyenne résultat, moyenne_générale > note résultats, mémoire >
  rapport soutenance, mémoire tfe > travail fin études, niveau_langue niveau_anglais > linguistique
  attestation, note > notation résultat moyenne, note cote > résultat évaluation notation, nounou >
  garde assistante, obligatoire > tenu, obligé_venir présence_obligatoire > assiduité fréquentation
  obligatoire, option matière > enseignement discipline cours, oral soutenance, ordi > matériel,
  orientation > filière conseil, ouvrage titre, pages longueur > signes volume, pai allergie >
  accueil individualisé, papier_médecin papier_docteur > certificat médical, parcoursup >
  candidature admission vœux, parent > représentants, partiel > épreuve examen, partir_étranger >
  mobilité international séjour, pas_daccord désaccord > contestation recours litige, pas_sous
  pas_argent > aide sociale allocation prêt, passer réussir > réussite validé admis, payé_stage
  stage_payé > gratification rémunéré indemnité, photocopie imprimer > impression copies, pion
  surveillant, piscine natation > éducation physique, plagiat > citation source, planning >
  calendrier horaires emploi, police_écriture interligne > présentation format, poly notes_cours >
  support syllabus, pompe > fraude copie, pomper > plagiat copier, portable tel > mobile appareils,
  portail > plateforme espace, postuler > candidature candidat, prof > formateur instituteur, prof
  enseignant > formateur, professeur enseignant, prolonger > délai report, proviseur principal,
  prêt_ordi > prêt ordinateur, psy_école psy > psychologue écoute, puni punition > retenue,
  punition retenue, péter_année rater_année > échec redoublement, ramassage bus > transport
  scolaire, rapport > stage, rater > échec échouer manquer absence, rattrapage > session épreuve,
  rattrapage rattraper > session repêchage seconde, recalé > ajourné refusé, recalé busé moflé >
  ajourné échec échoué, redoubler doubler > recommencer échec, redoubler échec, refusé recalé >
  rejet échec, relevé > notes résultats, remettre dépôt, rendre > remise dépôt remettre
  restitution, rendre remettre déposer > remise échéance, rendre_livre ramener_livre > retour
  restitution prêt, rentrée > reprise début, renvoyer exclusion, repasser > nouvelle session
  épreuve, repasser rattrapage, repiquer bisser > redoublement recommencer, repousser > report
  prolongation, retard > tardif pénalité, retard retardataire > tardif refus, retenue consigne >
  sanction punition, retenue sanction, revoir consulter > copie, ru resto_u > restaurant
  universitaire, récré récréation, récréation pause, réfectoire > restauration repas, réorienter
  changer_filière > changement, résultat notes > publication proclamation affichage, réunion >
  rencontre parents, réunion_parents rencontre_parents > parents rendez, réussir > réussite
  admission validation, réussir avoir_année > réussite validation, réussir réussite succès, réviser
  > étude, s_inscrire > inscription candidature admission, salaire_doctorant payé_doctorat >
  contrat doctoral, se_planter planter > échec erreur, seconde_sess deuxième_sess > session août,
  session > période, sortie voyage > excursion séjour scolaire, soutenance défendre > oral jury
  défense, sport eps gym > éducation physique, stage > alternance tuteur, stage > convention
  entreprise, stagiaire stage, surveillant > vie scolaire, sweat jogging crop_top > tenue
  vestimentaire, syllabus polycop poly > support cours, sécher > absence assiduité, sécher brosser
  > absence assiduité fréquentation, td tp > travaux dirigés pratiques, tdah autiste > troubles
  aménagements handicap, tel_examen portable_examen > téléphone appareils, tfe thèse > mémoire
  soutenance, thèse doctorat, tiers_temps temps_plus > aménagement majoré prolongé, toefl toeic
  delf > attestation niveau linguistique, tp labo labos > travaux pratiques laboratoire, tricher
  fraude, tricher gruger > fraude tricherie plagiat, téléphone_classe tel_classe > portable
  interdit, ue module > unité enseignement, vacances > congés interruption, vacances congé >
  calendrier, vaccin > obligatoire, vae > validation acquis expérience, voile foulard > signes
  religieux, voir_copie revoir_copie > consultation corrigée, voyage_scolaire classe_verte > séjour
  sortie, vœu vœux > candidature parcoursup, échange étranger > mobilité international, échouer
  échec, écolage minerval > scolarité, école > établissement collège lycée, élève > apprenant
  écolier enfant, équivalence > validation reconnaissance dispense, étranger > international
  mobilité erasmus, étudiant apprenant, étudiant élève > inscrit`;
