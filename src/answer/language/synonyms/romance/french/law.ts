/** Law, government, benefits, taxes and data; see `SYNONYMS`. */
export const law = `
  accepter accord, accord > consentement autorisation, acte > naissance état civil, administration
  service, aide > prestation subvention, allocation prestation, amende sanction, apl > logement
  aide, arrêter > arrestation interpellation, asile réfugié, assurer couvert, attaquer > procès
  recours justice poursuite, attestation certificat, autorisé > permis possible toléré, avocat >
  conseil juridique, bénéficier bénéficiaire, besoin > nécessaire requis, boîte messagerie, caf
  allocations, cambrioler cambriolage effraction, caméra > vidéosurveillance vidéoprotection, carte
  identité, casier antécédents, céder cession, ci > identité carte, communiquer divulguer,
  condamnation > peine jugement, confidentiel > confidentialité secret, consulter > accéder accès,
  corriger > rectification rectifier, déductible déduction, déduire déduction, demande > formulaire
  démarche exiger réclamer requête, démarchage > prospection commerciale, démarche > formalité
  procédure prospection démarchage, démarche formalité procédure, député assemblée, divorce >
  séparation dissolution, dommages > indemnisation préjudice, données > informations renseignements,
  dpo > délégué protection, droit > possibilité autorisé recours bénéficier éligible, électeur >
  électoral vote, électoral élection, éligible > conditions bénéficier, empreinte > biométrique
  digitale, enregistrer > écoute conversation, exiger réclamer, expirer validité, extrait copie,
  falloir nécessaire, fiché > inscrit fichier fichage enregistré inscription, filmer > caméra
  vidéosurveillance, flic > police policier gendarme, forcer > obliger contraindre, formalité
  déclaration, formulaire > imprimé cerfa, garder durée, gendarme gendarmerie, gps géolocalisation,
  héritage succession, identité > justifier photographie, illégal > interdit illicite, impôt >
  imposition fisc trésor déclaration, indemnité indemnisation, info > information donnée, infos
  informations, interdiction > prohibé proscrit, interdire prohiber, interdit > prohibé proscrit
  défendu illicite, juge > magistrat décision, justificatif > pièce attestation, légal > autorisé
  conforme licite, loi > réglementation texte règle article décret législation, mail > messagerie
  électronique adresse, mairie > municipalité commune hôtel élu, ministre ministère, modifier >
  rectification rectifier corriger, nationalité > citoyenneté naturalisation, nécessaire requis
  indispensable, newsletter > lettre information, notaire acte, obligatoire > nécessaire exigé
  requis impératif, obliger > exiger imposer contraindre, opposer opposition, oubli >
  déréférencement effacement, paperasse > formalité pièces démarche, partager > communiquer
  transmettre tiers, pension alimentaire, périmé > expiré validité, permettre > autorisé possible,
  perso privé, plainte > réclamation dépôt commissariat, policier police, possible peut, préfecture
  administration, preuve > justificatif attestation, prison > peine incarcération emprisonnement,
  privé intime, procès > tribunal justice, procuration mandat, prouver preuve justifier, récupérer >
  accès copie portabilité obtenir, refus > rejet opposer opposition consentement, règlement >
  réglementation rgpd, remplir > compléter formulaire, renseignements informations, rgpd européen,
  rsa > allocation revenu, saisir > réclamation plainte, séjour résidence, signer signature,
  sinistre dommage, sms > message texto, taule prison, téléphoner > appel démarchage, titre séjour,
  toucher > bénéficier prestation, tracer > géolocalisation traçage, transférer > transfert
  transmission, tribunal > juridiction juge justice, valable valide, vendre > céder commercialiser,
  vidéosurveillance vidéoprotection, voler cambriolage, voleur vol`;
