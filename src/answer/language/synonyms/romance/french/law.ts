/** Law, government, benefits, taxes and data; see `SYNONYMS`. */
export const law = `
  accepter accord, accord > consentement autorisation, acte > naissance état civil, administration
  service, aide > prestation subvention, allocation prestation, amende sanction, apl > logement
  aide, arrêter > arrestation interpellation, asile réfugié, assurer couvert, attaquer > procès
  recours justice poursuite, attestation certificat, autorisé > permis possible toléré, avocat >
  conseil juridique, besoin > nécessaire requis, boîte messagerie, bénéficier bénéficiaire, caf
  allocations, cambrioler cambriolage effraction, caméra > vidéosurveillance vidéoprotection, carte
  identité, casier antécédents, ci > identité carte, communiquer divulguer, condamnation > peine
  jugement, confidentiel > confidentialité secret, consulter > accéder accès, corriger >
  rectification rectifier, céder cession, demande > formulaire démarche exiger réclamer requête,
  divorce > séparation dissolution, dommages > indemnisation préjudice, données > informations
  renseignements, dpo > délégué protection, droit > possibilité autorisé recours bénéficier
  éligible, déductible déduction, déduire déduction, démarchage > prospection commerciale, démarche
  > formalité procédure prospection démarchage, démarche formalité procédure, député assemblée,
  empreinte > biométrique digitale, enregistrer > écoute conversation, exiger réclamer, expirer
  validité, extrait copie, falloir nécessaire, fiché > inscrit fichier fichage enregistré, filmer >
  caméra vidéosurveillance, flic > police policier gendarme, forcer > obliger contraindre,
  formalité déclaration, formulaire > imprimé cerfa, garder durée, gendarme gendarmerie, gps
  géolocalisation, héritage succession, identité > justifier photographie, illégal > interdit
  illicite, impôt > imposition fisc trésor déclaration, indemnité indemnisation, info > information
  donnée, infos informations, interdiction > prohibé proscrit, interdire prohiber, interdit >
  prohibé proscrit défendu illicite, juge > magistrat décision, justificatif > pièce attestation,
  loi > réglementation texte règle article décret législation, légal > autorisé conforme licite,
  mail > messagerie électronique adresse, mairie > municipalité commune hôtel élu, ministre
  ministère, modifier > rectification rectifier corriger, nationalité > citoyenneté naturalisation,
  newsletter > lettre information, notaire acte, nécessaire requis indispensable, obligatoire >
  nécessaire exigé requis impératif, obliger > exiger imposer contraindre, opposer opposition,
  oubli > déréférencement effacement, paperasse > formalité pièces démarche, partager > communiquer
  transmettre tiers, pension alimentaire, permettre > autorisé possible, perso privé, plainte >
  réclamation dépôt commissariat, policier police, possible peut, preuve > justificatif
  attestation, prison > peine incarcération emprisonnement, privé intime, procuration mandat,
  procès > tribunal justice, prouver preuve justifier, préfecture administration, périmé > expiré
  validité, refus > rejet opposer opposition consentement, remplir > compléter formulaire,
  renseignements informations, rgpd européen, rsa > allocation revenu, règlement > réglementation
  rgpd, récupérer > accès copie portabilité obtenir, saisir > réclamation plainte, signer
  signature, sinistre dommage, sms > message texto, séjour résidence, taule prison, titre séjour,
  toucher > bénéficier prestation, tracer > géolocalisation traçage, transférer > transfert
  transmission, tribunal > juridiction juge justice, téléphoner > appel démarchage, valable valide,
  vendre > céder commercialiser, vidéosurveillance vidéoprotection, voler cambriolage, voleur vol,
  électeur > électoral vote, électoral élection, éligible > conditions bénéficier`;
