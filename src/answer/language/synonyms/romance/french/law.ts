/** Law, government, benefits, taxes and data; see `SYNONYMS`. */
export const law = `
  abattement exonération > réduction dispense, abri_jardin véranda piscine > urbanisme déclaration
  travaux, accepter accord, accord > consentement, acheter_fichier > cession, acte > naissance état
  civil, acte_naissance extrait_naissance > état civil, actiris forem vdab > chômage demandeur
  emploi, administration service, adopter > agrément, agression > atteinte, aide > prestation
  subvention, aide_juridique > juridictionnelle avocat, aides_sociales cpas > sociale assistance
  revenu, alcool > débit boissons, algo profilage > automatisée décision, allocs_familiales >
  allocations enfants, amende sanction, amende_pénale > peine, amende_retard majoration > pénalité
  intérêts, amende_rgpd > sanction, amérique usa états_unis > transfert hors, apa dépendance >
  autonomie perte, apl > aide, apl aide_logement > allocation logement, appels_pub telemarketing
  télévente > démarchage prospection, arbre haie > plantations élagage, archive > archivage, arme
  fusil couteau > détention, arnaque arnaqueur > escroquerie fraude hameçonnage, arranger > amiable
  transaction, arrêter > arrestation, arrêter_recevoir plus_recevoir > désinscription désabonnement
  opposition, arrêté garde_vue gav > garde interpellation, asile réfugié, association_créer
  créer_asso > déclaration statuts, assurer couvert, attaquer > procès recours justice poursuite,
  attaquer_justice poursuivre > action recours poursuites, attestation certificat, au_noir au_black
  > dissimulé clandestin, auto_entreprise créer_boîte > immatriculation création, autorisé >
  possible toléré, avis_google > publication, avis_imposition > impôt fiscal, avocat > conseil
  juridique, avocat > défenseur aide_juridictionnelle, avocat_gratuit avocat_commis >
  juridictionnelle, badge_boulot > accès contrôle, bandeau popup > traceurs consentement, besoin >
  nécessaire requis, blacklisté liste_noire > exclusion fichage, bloctel > démarchage opposition,
  bloquer geler > limitation suspension, bourgmestre mayeur > maire, boîte messagerie, bracelet >
  électronique, brevet marque > propriété intellectuelle, bulletin_casier > extrait judiciaire,
  bureau_vote > scrutin électeurs, bénéficier bénéficiaire, c_ma_faute qui_responsable >
  responsabilité, caf alloc > familiales prestations, cambrioler cambriolage effraction, camper
  camping_sauvage > bivouac, caméra > images, caméra > vidéosurveillance vidéoprotection,
  candidat_refusé > conservation, carte identité, carte_grise immat > immatriculation certificat,
  carte_identité ci cni > pièce identité titre, carte_identité_perdue perdu_carte > renouvellement
  déclaration perte, carte_séjour titre_séjour > séjour résident étranger, casier antécédents,
  casier_judiciaire > bulletin extrait condamnations, cerfa formulaire > imprimé demande, certifier
  > attester certification, changer_avis > consentement, changer_avis > retirer rétractation
  retrait, chantage > extorsion menaces, chantage_webcam > sextorsion, chasse > permis gibier,
  chien_maltraité > cruauté, ci > carte, client_fichier > prospects, clôture mur_mitoyen >
  mitoyenneté, cohabiter > ménage, combien_amende risque_amende > contravention sanction, commune >
  hôtel, commune maison_communale hôtel_ville > mairie municipalité, communiquer divulguer,
  composition_ménage > attestation ménage, concubin > cohabitant partenaire, concurrent
  changer_fournisseur > portabilité, condamnation > peine jugement, conditions_avoir avoir_droit >
  éligibilité bénéficiaires conditions, confidentiel > secret, consentement > autorisation,
  consulter > accéder accès, contentieux > litige tribunal, contester_amende contester_pv >
  contestation réclamation, contravention prune pv > amende infraction forfaitaire, contrefaçon
  faux > contrefait, contrôle_fiscal > vérification redressement, cookies > bandeau, copie > accès
  duplicata, copie_conforme certifié > légalisation authentification, copier_musique pirater_film >
  contrefaçon auteur, corriger > rectifier, couvre_feu > mineurs circulation, curateur > curatelle,
  cv_garder > candidats conservation, céder cession, demande > démarche exiger requête, diffamer
  mentir > dénonciation, discriminer > égalité inégalité, disparaître_google google_nom >
  déréférencement moteur, divorce > séparation dissolution, doc > pièce justificatif, domicilier >
  inscription, dommages > indemnisation préjudice, dommages_intérêts > réparation préjudice,
  donation don > abattement, donner_maison donation > libéralité, données > renseignements,
  dossier_aide > demande formulaire, dossier_employé dossier_rh > personnel accès, double_auth a2f
  2fa > authentification facteurs vérification, dpo > délégué protection, droit > possibilité
  bénéficier éligible, droit_auteur > propriété œuvre, droit_à éligible > éligibilité bénéficiaire,
  drone > aéronef survol, déchets_sauvages > dépôt, déclarer_fichier > déclaration, déclarer_impôts
  déclaration > revenus imposition, déclarer_naissance > naissance officier, dédommager >
  indemnisation réparation préjudice, déductible déduction, déduire déductible > réduction crédit
  abattement, déduire déduction, délai_paiement étaler > échelonnement plan, délai_réponse
  temps_réponse > délai mois, démarchage > commerciale, démarchage démarcher démarcheur >
  prospection sollicitation, démarche > formalité procédure démarchage, député élu > parlementaire
  assemblée, désabonner désinscrire > désinscription opposition, effacer virer supprimer >
  suppression radiation, empreinte > biométrique digitale, empreinte_doigt > biométrie, emprisonné
  enfermé > détenu incarcéré, enfant_charge à_charge > rattaché foyer, enfant_photo > image
  parental, enregistrer > écoute conversation, enregistrer_appel appel_enregistré > enregistrements
  téléphoniques, erreur_déclaration > rectifier correction, escroc > escroquerie fraude, exempté >
  exonéré, exiger réclamer, extrait copie, extrait_casier > casier antécédents, facture > mentions,
  faire_appel > recours délai, faire_effacer faire_supprimer > effacement déréférencement, falloir
  nécessaire, fausse_déclaration mentir > fraude pénalité, faux erroné inexact > rectification,
  fichage blacklist > fichier liste inscription, fichier_perdu > violation, fiché > inscrit fichage
  enregistré, fiché > liste, filiation père > paternité, filmer > caméra vidéosurveillance, fisc
  spf arc > administration fiscale impôts, flic > policier gendarme, flic police > forces_ordre,
  flics keufs poulets > police gendarmerie forces, flouter > floutage, forcer > obliger
  contraindre, formalité déclaration, formalité procédure, formulaire > cerfa, frais_réels >
  déduction professionnels, fraude > sanction déclaration, fraude_fiscale black > dissimulation
  fraude, fuite_données piratage > violation notification, garde_enfants garde_alternée > résidence
  autorité parentale, garde_à_vue > interpellation, garder conserver > archivage, garder durée,
  garder_longtemps combien_temps_gardé > conservation durée, gendarme gendarmerie, graffiti tag >
  dégradation, guichet comptoir > accueil bureau, géoloc gps traqueur > géolocalisation
  localisation, hack piraté > compromission, handicap aah > allocation adulte, harcelé > victime,
  hébergé stocké serveur > localisation stockage, héritage hériter > succession legs, identité >
  justifier photographie, identité_prouver prouver_identité > justificatif pièce, illégal >
  interdit illicite, illégal légal > licite loi, image > diffusion, impôt > trésor déclaration,
  impôt taxe > contribution imposition fiscal, indemnité indemnisation, info > information donnée,
  infolettre newsletter > lettre désabonnement, infos informations, insulter > outrage diffamation,
  interdiction > proscrit, interdit > défendu illicite, invalidité > incapacité pension, juge >
  magistrat décision, justificatif > attestation, kbis > extrait, licence_bar licence_alcool >
  débit, liste_électorale > électeurs inscription, listing > fichier, livret_famille > état civil,
  loi > réglementation texte règle article décret législation, légal > autorisé conforme,
  mail_employé > messagerie, main_courante > déclaration, maire > syndic, mairie > municipalité
  hôtel élu, majeur majorité > ans âge, maltraitance > violences enfance, maltraiter > cruauté,
  mandat > mandataire représentation, mandataire > représentant, manif manifestation >
  rassemblement cortège, manifester > déclaration, marché_stand > emplacement, mdph handicap >
  invalidité reconnaissance, menacer > intimidation, mendier manche > mendicité, mineur ado gamin >
  parental parents autorisation, ministre ministère, modifier > rectification rectifier corriger,
  moins_15_ans moins_18_ans > mineurs parental, mon_image > droit diffusion, mort décédé >
  directives, mort_proche décès > succession formalités, mouchard_employeur > surveillance,
  médiateur conciliateur > médiation litige amiable, médiation > amiable, ménage > foyer,
  nationalité > naturalisation, naturalisation nationalité > citoyenneté acquisition,
  navigation_privée > privée, nettoyer_cookies supprimer_cookies > effacer navigateur, newsletter >
  information, newsletter pub > prospection sollicitations, niche_fiscale crédit_impôt > réduction
  fiscal, nir sécu > numéro sécurité sociale, nom_famille changer_nom > patronyme changement, non >
  opposition, notaire > succession, notaire acte, numéro_carte_volé > frauduleuse, numéro_victime >
  écoute, nécessaire requis indispensable, obligatoire > nécessaire exigé requis impératif, obliger
  > exiger imposer contraindre, opposer opposition, ordonnance_protection > violences, original
  copie > conforme, orp > chômage placement, oubli > déréférencement effacement, ouvrir_commerce >
  autorisation exploitation, pacs pacsé > partenaires union convention, paperasse > formalité
  pièces démarche, paperasse > justificatifs, parloir > visite détenu, partager > transmettre,
  partager transmettre filer > communiquées destinataires tiers, parts_fiscales > quotient,
  passeport passport > titre voyage, payant > frais, payer_fisc dette_fiscale > recouvrement
  échelonnement, payer_impôts > acquitter prélèvement recouvrement, pension alimentaire,
  pension_alimentaire > contribution entretien, permettre > autorisé possible, permis_b permis_c >
  séjour établissement, permis_conduire permis > conduite titre, permis_construire construire >
  urbanisme autorisation, permis_perdu perdu_permis > duplicata, perquisition fouiller > saisie,
  phishing faux_mail > hameçonnage fraude, photo > droit diffusion, photo_publier publier_photo >
  image consentement, pirater hacker > violation sécurité intrusion, piraté hacké > compromis
  usurpé, pister traquer > traçage profilage suivi, placer_enfant > placement protection, plafond
  ressources > revenus conditions, plaindre_cnil porter_plainte > réclamation autorité, plainte >
  réclamation commissariat, plainte commissariat > dépôt gendarmerie, plainte_retirer > retrait,
  plaque immatriculation > véhicule, plus_value > cession, points_permis retrait_points > points
  infraction, policier police, portabilité transférer_données > récupérer format transmettre,
  porter_plainte déposer_plainte > plainte dépôt, prescription délai > prescrit, prime_énergie
  maprimerénov > subvention rénovation, prison > peine incarcération, prison_ferme >
  emprisonnement, privé intime, procuration > représentation, procès > tribunal justice, prouver
  preuve justifier, prune ticket > contravention stationnement, préfecture sous_préfecture >
  administration guichet, prélèvement_source > retenue impôt, pub_ciblée publicité_ciblée >
  profilage traceurs, périmé > expiré validité, périmé expiré > renouvellement, pétard feu_artifice
  > artifice, quand_versé > versement paiement, quel_papier quels_docs > pièces justificatifs,
  qui_a_accès > destinataires habilitées, qui_voit qui_accède > destinataires accès habilités,
  quotient_familial parts > foyer, racisme raciste > haine, radar flashé > vitesse excès
  infraction, radier > radiation suppression, rdv prendre_rdv > réservation, reconnaissance_faciale
  > biométrie, reconnaître_enfant > reconnaissance filiation, recours > réexamen gracieux, recours
  appel > voie, recours_gracieux > réexamen, rectifier corriger > inexactes rectification,
  redevance > contribution, redressement > rectification majoration, refaire > duplicata,
  refaire_carte refaire_passeport > renouvellement, refus > opposer opposition consentement,
  registre > traitements, religion politique syndicat > sensibles opinions, remplir > compléter
  formulaire, renseignements informations, responsable > imputable, retirer_lien > déréférencement,
  revendre > vendues louées cédées tiers, revenge_porn nudes > intime diffusion, revenu_location
  loyer_perçu > fonciers, revenus salaire > imposables, rgpd européen, robot automatique algorithme
  > automatisée décision, rsa > allocation, rsa cpas bs > revenu minimum aide, règlement >
  réglementation rgpd, réclame > publicité, récupérer > accès copie obtenir, réfugié asile >
  protection internationale, répondre > délai suite, saaq contrôle_routier > permis
  immatriculation, saisir > réclamation plainte, sans_papiers > irrégulière séjour, santé médical >
  dossier sensibles, savoir_sur_moi infos_sur_moi avez_sur_moi > accès personnelles, scanner_corps
  > contrôle, se_marier mariage > union publication bans, se_plaindre > saisir, serafe redevance_tv
  > télévision, service_militaire jdc > défense citoyenneté, signaler_enfant > maltraitance, signer
  > paraphe, signer signature, sinistre dommage, siret kbis > immatriculation, sms > message texto,
  sous_traitant prestataire > fournisseur, spam pourriel > indésirables prospection sollicitations,
  street_view > flouter, subside > subvention aide, subvention > financière, sursis > peine,
  suspendre_aide coupé_aide > suspension, sécuriser mdp > sécurité authentification chiffrement,
  séjour résidence, taguer > dégradation, tampon cachet > sceau, tapage_nocturne > bruit, taper
  frapper agresser > violences, taule > détention incarcération, taule cellule > emprisonnée
  détenu, taule prison, taxe > redevance, taxe_habitation taxe_foncière > impôts locaux,
  taxe_timbre > fiscal, terrasse_bar > domaine public, testament > legs dispositions succession,
  tiers_provisionnel > versement, timbre > fiscal affranchissement, titre séjour, titre_service >
  ménage aide, toucher > bénéficier prestation, toucher_aide > bénéficier percevoir versement, tps
  tvq > taxe, tracer > géolocalisation traçage, traceurs > consentement, traduction_officielle
  traduire > assermenté, transférer > transfert transmission, tribunal > juge justice, tribunal
  procès > juridiction instance audience, tribunal_administratif > recours contentieux, trop_payé >
  trop_perçu restitution dégrèvement, trop_perçu rembourser_caf > indu, tutelle curatelle >
  protection juridique, tuteur > tutelle représentant, tva > assujetti, télécharger_données
  exporter > portabilité, télédéclarer > ligne déclaration, téléphoner > appel démarchage, témoin
  témoigner > témoignage audition, unedic > allocation indemnisation, urbanisme > permis, uriner
  pisser > voie publique, valable valide, vendre > céder, vendre revendre > cession
  commercialisées, vendre_rue > ambulant, versé_quand > versement paiement, victime > préjudice
  indemnisation, victime_agression > aide indemnisation, vidéosurveillance vidéoprotection,
  vie_commune > concubinage, viol > agression sexuelle, violence_conjugale femme_battue > violences
  conjoint, virus malware > malveillant antivirus, visa > séjour, voir_mes_infos voir_mes_données >
  accès communication copie, voisin_relou nuisance > trouble voisinage, voler > escroquerie,
  voler_identité usurper > identité, voleur vol, voter > électoral, voter_procuration procuration >
  mandataire mandat, vpn > réseau, écouté > conversations, écrire joindre > coordonnées adresse,
  électeur > électoral vote, électoral élection, éligible > conditions bénéficier,
  établissement_permis > séjour, étaler > mensualités, étranger immigré > ressortissant étrangère,
  étranger pays > transfert hors union`;
