/** Law, government, benefits, taxes and data; see `SYNONYMS`. */
export const law = `
  abattement exonération > réduction dispense, abri_jardin véranda piscine > urbanisme déclaration
  travaux, accepter accord, accord > consentement autorisation, accord consentement > autorisation,
  acte > naissance état civil, acte_naissance extrait_naissance > état civil, administration
  service, agression > atteinte, aide > prestation subvention, aides_sociales cpas > sociale
  assistance revenu, alcool bar > débit boissons, algo profilage > automatisée décision, allocation
  prestation, allocs_familiales > allocations enfants, amende sanction, amende_retard majoration >
  pénalité intérêts, amérique usa états_unis > transfert hors, apa dépendance > autonomie perte,
  apl > logement aide, apl aide_logement > allocation logement, appels_pub telemarketing télévente
  > démarchage prospection, arbre haie > plantations élagage, archive > archivage, arme fusil
  couteau > détention, arnaque arnaqueur > escroquerie fraude hameçonnage, arranger > amiable
  transaction, arrêter > arrestation interpellation, arrêter_recevoir plus_recevoir >
  désinscription désabonnement opposition, arrêté garde_vue gav > garde interpellation, asile
  réfugié, assurer couvert, attaquer > procès recours justice poursuite, attaquer_justice
  poursuivre > action recours poursuites, attestation certificat, au_noir au_black > dissimulé
  clandestin, autorisé > permis possible toléré, avis_imposition > impôt fiscal, avocat > conseil
  juridique, avocat > défenseur aide_juridictionnelle, avocat_gratuit avocat_commis >
  juridictionnelle, bandeau popup > traceurs consentement, besoin > nécessaire requis, blacklisté
  liste_noire > exclusion fichage, bloctel > démarchage opposition, bloquer geler > limitation
  suspension, bourgmestre mayeur > maire, boîte messagerie, bureau_vote > scrutin électeurs,
  bénéficier bénéficiaire, c_ma_faute qui_responsable > responsabilité, caf alloc > familiales
  prestations, caf allocations, cambrioler cambriolage effraction, camper camping_sauvage >
  bivouac, caméra > images enregistrement, caméra > vidéosurveillance vidéoprotection, carte
  identité, carte_grise immat > immatriculation certificat, carte_identité ci cni > pièce identité
  titre, carte_identité_perdue perdu_carte > renouvellement déclaration perte, carte_séjour
  titre_séjour > séjour résident étranger, casier antécédents, casier_judiciaire > bulletin extrait
  condamnations, cerfa formulaire > imprimé demande, changer_avis > consentement, changer_avis >
  retirer rétractation retrait, chasse > permis gibier, chômage unedic > allocation indemnisation,
  ci > identité carte, clôture mur_mitoyen > mitoyenneté, combien_amende risque_amende >
  contravention sanction, commune maison_communale hôtel_ville > mairie municipalité, communiquer
  divulguer, concurrent changer_fournisseur > portabilité, condamnation > peine jugement,
  conditions_avoir avoir_droit > éligibilité bénéficiaires conditions, confidentiel >
  confidentialité secret, consulter > accéder accès, contacter écrire joindre > coordonnées
  adresse, contester_amende contester_pv > contestation réclamation, contravention prune pv >
  amende infraction forfaitaire, cookies > bandeau, copie > accès duplicata, copie_conforme
  certifié > légalisation authentification, corriger > rectification rectifier, céder cession,
  demande > formulaire démarche exiger réclamer requête, diffamer mentir > dénonciation,
  discriminer > égalité inégalité, disparaître_google google_nom > déréférencement moteur, divorce
  > séparation dissolution, dommages > indemnisation préjudice, dommages_intérêts > réparation
  préjudice, donner_maison donation > libéralité, données > informations renseignements,
  double_auth a2f 2fa > authentification facteurs vérification, dpo > délégué protection, droit >
  possibilité autorisé recours bénéficier éligible, droit_à éligible > éligibilité bénéficiaire,
  drone > aéronef survol, déclarer_impôts déclaration > revenus imposition, dédommager >
  indemnisation réparation préjudice, déductible déduction, déduire déductible > réduction crédit
  abattement, déduire déduction, délai_réponse temps_réponse > délai mois, démarchage > prospection
  commerciale, démarchage démarcher démarcheur > prospection sollicitation, démarche > formalité
  procédure prospection démarchage, démarche formalité procédure, député assemblée, député élu >
  parlementaire assemblée, désabonner désinscrire > désinscription opposition, effacer virer
  supprimer > suppression radiation, empreinte > biométrique digitale, enregistrer > écoute
  conversation, enregistrer_appel appel_enregistré > enregistrements téléphoniques, escroc
  arnaqueur > escroquerie fraude, exiger réclamer, expirer validité, extrait copie, faire_appel >
  recours délai, faire_effacer faire_supprimer > effacement déréférencement, falloir nécessaire,
  faux erroné inexact > rectification, fiché > inscrit fichier fichage enregistré, fiché fichage
  blacklist > fichier liste inscription, filmer > caméra vidéosurveillance, filmé > enregistrement,
  fisc spf arc > administration fiscale impôts, flic > police policier gendarme, flic police >
  forces_ordre, flics keufs poulets > police gendarmerie forces, forcer > obliger contraindre,
  formalité déclaration, formulaire > imprimé cerfa, fraude_fiscale black > dissimulation fraude,
  fuite_données piratage > violation notification, garde_enfants garde_alternée > résidence
  autorité parentale, garder conserver > archivage, garder durée, garder_longtemps
  combien_temps_gardé > conservation durée, gendarme gendarmerie, gps géolocalisation, guichet
  comptoir > accueil bureau, géoloc gps traqueur > géolocalisation localisation, hack piraté >
  compromission, handicap aah > allocation adulte, hébergé stocké serveur > localisation stockage,
  héritage hériter > succession legs, héritage notaire > succession, héritage succession, identité
  > justifier photographie, identité_prouver prouver_identité > justificatif pièce, illégal >
  interdit illicite, illégal légal > licite loi, impôt > imposition fisc trésor déclaration, impôt
  taxe > contribution imposition fiscal, indemnité indemnisation, info > information donnée,
  infolettre newsletter > lettre désabonnement, infos informations, insulter > outrage diffamation,
  interdiction > prohibé proscrit, interdire prohiber, interdit > prohibé proscrit défendu
  illicite, invalidité > incapacité pension, juge > magistrat décision, justificatif > pièce
  attestation, liste_électorale > électeurs inscription, livret_famille > état civil, loi >
  réglementation texte règle article décret législation, légal > autorisé conforme licite, mail >
  messagerie électronique adresse, main_courante > déclaration, maire > bourgmestre syndic, mairie
  > municipalité commune hôtel élu, mairie commune > municipalité hôtel, majeur majorité > ans âge,
  manif manifestation > rassemblement cortège, mdph handicap > invalidité reconnaissance, menacer >
  intimidation, mendier manche > mendicité, mineur ado gamin > parental parents autorisation,
  ministre ministère, modifier > rectification rectifier corriger, moins_15_ans moins_18_ans >
  mineurs parental, mort décédé > directives, mort_proche décès > succession formalités, médiateur
  conciliateur > médiation litige amiable, nationalité > citoyenneté naturalisation, naturalisation
  nationalité > citoyenneté acquisition, newsletter > lettre information, newsletter pub >
  prospection sollicitations, niche_fiscale crédit_impôt > réduction fiscal, nir sécu > numéro
  sécurité sociale, nom_famille changer_nom > patronyme changement, notaire acte, nécessaire requis
  indispensable, obligatoire > nécessaire exigé requis impératif, obliger > exiger imposer
  contraindre, opposer opposition, oubli > déréférencement effacement, oublier > effacement, pacs
  pacsé > partenaires union convention, paperasse > formalité pièces démarche, papier doc >
  document pièce justificatif, papiers paperasse > justificatifs, partager > communiquer
  transmettre tiers, partager transmettre filer > communiquées destinataires tiers, passeport
  passport > titre voyage, payant gratuit > frais, payer_impôts > acquitter prélèvement
  recouvrement, pension alimentaire, pension_alimentaire > contribution entretien, permettre >
  autorisé possible, permis_conduire permis > conduite titre, permis_construire construire >
  urbanisme autorisation, permis_perdu perdu_permis > duplicata, perso privé, phishing faux_mail >
  hameçonnage fraude, photo image > droit diffusion, pirater hacker > violation sécurité intrusion,
  piraté hacké > compromis usurpé, pister traquer > traçage profilage suivi, plafond ressources >
  revenus conditions, plaindre_cnil porter_plainte > réclamation autorité, plainte > réclamation
  dépôt commissariat, plainte commissariat > dépôt gendarmerie, plaque immatriculation > véhicule,
  points_permis retrait_points > points infraction, policier police, portabilité transférer_données
  > récupérer format transmettre, porter_plainte déposer_plainte > plainte dépôt, possible peut,
  prescription délai > prescrit, preuve > justificatif attestation, prime_énergie maprimerénov >
  subvention rénovation, prison > peine incarcération emprisonnement, privé intime, procuration >
  représentation, procuration mandat, procès > tribunal justice, prouver preuve justifier, prune
  ticket > contravention stationnement, préfecture administration, préfecture sous_préfecture >
  administration guichet, prélèvement_source > retenue impôt, pub_ciblée publicité_ciblée >
  profilage traceurs, périmé > expiré validité, périmé expiré > renouvellement, pétard feu_artifice
  > artifice, quel_papier quels_docs > pièces justificatifs, qui_a_accès > destinataires
  habilitées, qui_voit qui_accède > destinataires accès habilités, racisme raciste > haine, radar
  flashé > vitesse excès infraction, rdv prendre_rdv > rendez réservation, recours appel > voie,
  rectifier corriger > inexactes rectification, refaire > renouvellement duplicata, refaire_carte
  refaire_passeport > renouvellement, refus > rejet opposer opposition consentement, refuser non >
  opposition, religion politique syndicat > sensibles opinions, remplir > compléter formulaire,
  renseignements informations, responsable > imputable, revendre > vendues louées cédées tiers,
  rgpd européen, risquer > encourir, robot automatique algorithme > automatisée décision, rsa >
  allocation revenu, rsa cpas bs > revenu minimum aide, règlement > réglementation rgpd, réclame >
  publicité, récupérer > accès copie portabilité obtenir, réfugié asile > protection
  internationale, répondre > délai suite, saisir > réclamation plainte, sans_papiers > irrégulière
  séjour, santé médical > dossier sensibles, savoir_sur_moi infos_sur_moi avez_sur_moi > accès
  personnelles, se_marier mariage > union publication bans, se_plaindre plaindre > saisir,
  service_militaire jdc > défense citoyenneté, signer > paraphe, signer signature, sinistre
  dommage, sms > message texto, sous_traitant prestataire > fournisseur, spam pourriel >
  indésirables prospection sollicitations, subside > subvention aide, sécuriser mdp > sécurité
  authentification chiffrement, séjour résidence, taper frapper agresser > violences, taule prison,
  taule prison > détention incarcération, taxe > redevance, taxe_habitation taxe_foncière > impôts
  locaux, testament > legs dispositions succession, titre séjour, toucher > bénéficier prestation,
  toucher_aide > bénéficier percevoir versement, tracer > géolocalisation traçage, traceurs >
  consentement, traduction_officielle traduire > assermenté, transférer > transfert transmission,
  tribunal > juridiction juge justice, tribunal procès > juridiction instance audience, trop_payé >
  trop_perçu restitution dégrèvement, tutelle curatelle > protection juridique, tva tps tvq > taxe,
  télécharger_données exporter > portabilité, téléphoner > appel démarchage, témoin témoigner >
  témoignage audition, urbanisme > permis, valable valide, vendre > céder commercialiser, vendre
  revendre > cession commercialisées, victime > préjudice indemnisation, vidéosurveillance
  vidéoprotection, viol > agression sexuelle, violence_conjugale femme_battue > violences conjoint,
  virus malware > malveillant antivirus, visa > séjour, voir_mes_infos voir_mes_données > accès
  communication copie, voisin_relou nuisance > trouble voisinage, voler > escroquerie, voler
  cambriolage, voler_identité usurper > identité, voleur vol, voter > électoral, voter_procuration
  procuration > mandataire mandat, écouté > conversations, électeur > électoral vote, électoral
  élection, éligible > conditions bénéficier, étranger immigré > ressortissant étrangère, étranger
  pays > transfert hors union`;
