/** School and university; see `SYNONYMS`. */
export const school = `
  absence > assiduité justificatif, absent absence, alternance apprentissage, amphi amphithéâtre,
  antisèche > fraude document, apprenti alternance, bac baccalauréat, bahut > lycée établissement,
  bibli bibliothèque, bibliothèque > livre documentation, bouquin livre ouvrage, bourse allocation,
  boursier bourse, brevet diplôme, bu bibliothèque, bulletin relevé, cahier fourniture, calculette
  calculatrice, campus université, candidature > dossier admission, cantine > réfectoire
  restauration, cartable sac, chatgpt > intelligence artificielle, classe > cours groupe, colle >
  retenue punition, collège établissement, collégien élève, contrôle > évaluation examen, contrôle
  évaluation épreuve, copier plagiat, cours > leçon enseignement séance, crayon stylo, crèche >
  garde petite enfance, crédit ects, deadline > délai échéance limite, devoir > exercice travail,
  diplôme > certificat titre, directeur > proviseur principal chef, dirlo > directeur proviseur
  principal, doctorant doctorat, délai > échéance date limite, emprunter prêt, erasmus mobilité,
  exam examen, examen session, excuse > justificatif motif, exercice travaux, exo exercice, exposé
  > présentation oral, fac > faculté universitaire campus, fournitures matériel, garderie >
  périscolaire accueil garde, harcèlement > violence intimidation, ia intelligence, inscription >
  admission candidature, instit instituteur, instituteur enseignant, interro > contrôle évaluation
  interrogation, licence diplôme, limite échéance, livre > ouvrage manuel, lycée établissement,
  lycéen élève, manquer absence, manuel ouvrage, master diplôme, matière > discipline enseignement
  module, maîtresse > enseignant instituteur, mot justificatif, moyenne résultat, mémoire > rapport
  soutenance, note > notation résultat moyenne, nounou > garde assistante, oral soutenance, ouvrage
  titre, partiel > épreuve examen, pion surveillant, plagiat > citation source, planning >
  calendrier horaires emploi, pomper > plagiat copier, postuler > candidature candidat, prof >
  formateur instituteur, professeur enseignant, prolonger > délai report, proviseur principal,
  punition retenue, rater > échec échouer manquer absence, rattrapage > session épreuve, redoubler
  échec, remettre dépôt, rendre > remise dépôt remettre restitution, rentrée > reprise début,
  renvoyer exclusion, repasser rattrapage, repousser > report prolongation, retard > tardif
  pénalité, retenue sanction, récré récréation, récréation pause, réfectoire > restauration repas,
  réunion > rencontre parents, réussir > réussite admission validation, réussir réussite succès,
  stage > alternance tuteur, stagiaire stage, surveillant > vie scolaire, sécher > absence
  assiduité, thèse doctorat, tricher fraude, vacances > congés interruption, échouer échec, école >
  établissement collège lycée, élève > apprenant écolier enfant, étranger > international mobilité
  erasmus, étudiant apprenant`;
