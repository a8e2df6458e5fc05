/** Law, government, benefits, taxes and data; see `SYNONYMS`. */
export const law = `
  a_droit droit_à > bénéficie peuvent, abattement exonération > réduction dispense, abri_jardin
  véranda piscine > urbanisme déclaration travaux, abîmé > bris, accepter accord, accident_qui_paie
  > indemnisation responsabilité, accord > consentement, acheter_fichier > cession, acte >
  naissance état civil, acte_naissance extrait_naissance > état civil, actiris forem vdab > chômage
  demandeur emploi, administration service, adopter > agrément, agression > atteinte, aide >
  prestation subvention, aide_juridique > juridictionnelle avocat, aides_sociales cpas > sociale
  assistance revenu, alcool > débit boissons, alcool_mineur > vente mineurs, algo profilage >
  automatisée décision, allocs_familiales > allocations enfants, amende_contester > contestation
  réclamation, amende_pénale > peine, amende_retard majoration > pénalité intérêts, amende_rgpd >
  sanction, amérique usa états_unis > transfert, apa dépendance > autonomie perte, apl > aide, apl
  aide_logement > allocation logement, appel_faire > recours, appels_pub telemarketing télévente >
  démarchage prospection, arbre haie > plantations élagage, archive > archivage, arme fusil couteau
  > détention, arnaque arnaqueur > escroquerie fraude hameçonnage, arnaqué_vendeur > médiateur
  litige, arranger > amiable transaction, arrêter > arrestation, arrêter > préavis,
  arrêter_recevoir plus_recevoir > désinscription désabonnement opposition, arrêté >
  interpellation, article_loi loi > disposition législation, association_créer créer_asso >
  déclaration statuts, association_créer créer_asso > préfecture, assurance_rc > responsabilité
  civile, assurer couvert, attaquer > procès recours justice poursuite, attaquer_justice poursuivre
  > action recours poursuites, attaquer_justice tribunal > recours juridiction, au_noir au_black >
  dissimulé clandestin, auto_entreprise créer_boîte > immatriculation création, autorisation_qui >
  accord préalable, autorisé > possible, avis_google > publication, avis_imposition > impôt fiscal,
  avocat > conseil juridique, avocat > défenseur aide_juridictionnelle, avocat_gratuit > aide,
  avocat_gratuit avocat_commis > juridictionnelle, badge_boulot > accès contrôle, bandeau popup >
  traceurs consentement, besoin > nécessaire requis, blacklisté liste_noire > exclusion fichage,
  blessé_chez > responsabilité, bloctel > démarchage opposition, bloquer geler > limitation
  suspension, bourgmestre mayeur > maire, boîte messagerie, bracelet > électronique, brevet marque
  > propriété intellectuelle, brisé > dommage endommagé, bruit_nuit > tapage nocturne,
  brûler_jardin > brûlage végétaux, bulletin_casier > extrait judiciaire, bureau_vote > scrutin
  électeurs, bénéficier bénéficiaire, c_ma_faute qui_responsable > responsabilité, caf alloc >
  familiales, cambrioler cambriolage effraction, camper camping_sauvage > bivouac, caméra > images,
  caméra > surveillance, caméra > vidéosurveillance vidéoprotection, candidat_refusé >
  conservation, carte identité, carte_grise immat > immatriculation certificat, carte_identité ci
  cni > pièce identité titre, carte_identité_perdue perdu_carte > renouvellement déclaration perte,
  carte_séjour titre_séjour > séjour résident étranger, casier > judiciaire, casier antécédents,
  casier_judiciaire > bulletin extrait condamnations, casser_contrat arrêter_contrat > résiliation
  rupture préavis, cassé_quelque_chose vous_avez_cassé > dommages réparation bris signaler, cerfa
  formulaire > imprimé demande, certifier > attester, changer_avis > consentement, changer_avis >
  retirer rétractation retrait, chantage > extorsion menaces, chantage_webcam > sextorsion, chasse
  > permis gibier, chercher_voiture récupérer_voiture > fourrière, chien_laisse laisse > tenu
  muselière, chien_maltraité > cruauté, chien_mordu > morsure, ci > carte, client_fichier >
  prospects, clôture mur_haie > limite mitoyenneté, cohabiter > ménage, combien_amende
  risque_amende > contravention sanction, commune > hôtel, commune maison_communale hôtel_ville >
  mairie municipalité, communiquer divulguer, composition_ménage > attestation ménage, concubin >
  cohabitant partenaire, concurrent changer_fournisseur > portabilité, condamnation > peine
  jugement, conditions_avoir avoir_droit > éligibilité bénéficiaires conditions, confidentiel >
  divulgation, confidentiel > secret, consentement > autorisation, consulter > accéder accès,
  contentieux > litige tribunal, contester_amende contester_pv > contestation réclamation,
  contrat_signé > conclu engagement, contravention prune pv > amende infraction forfaitaire,
  contrefaçon faux > contrefait, contrôle_fiscal > vérification redressement, cookies > bandeau,
  copie > accès duplicata, copie_conforme certifié > légalisation authentification, copier_musique
  pirater_film > contrefaçon auteur, copier_texte plagiat > auteur contrefaçon, corriger >
  inexactes, corriger > rectifier, couvre_feu > mineurs circulation, crotte_chien > déjections,
  curateur > curatelle, cv_garder > candidats conservation, céder cession, demande > démarche
  exiger requête, demander_permission > autorisation préalable, dernier_jour > échéance délai,
  diffamer mentir > dénonciation, discriminer > égalité inégalité, disparaître_google google_nom >
  déréférencement moteur, divorce > séparation dissolution, divorcés séparé > jugement, doc > pièce
  justificatif, domicilier > inscription, dommages > indemnisation préjudice, dommages_intérêts >
  réparation préjudice, donation don > abattement, donner_maison donation > libéralité, données >
  renseignements, données_perso vie_privée rgpd > données personnelles traitement, données_vendues
  > transmission tiers destinataires, dossier_aide > demande formulaire, dossier_employé dossier_rh
  > personnel accès, double_auth a2f 2fa > authentification facteurs vérification, dpo > délégué
  protection, droit > possibilité bénéficier éligible, droit_auteur > propriété œuvre, droit_de
  autorisé permis > licite admis toléré, droit_à éligible > éligibilité bénéficiaire, drone >
  autorisation, drone > aéronef, déchets_sauvages > dépôt, décision_quand > notifie délai,
  déclarer_fichier > déclaration, déclarer_impôts déclaration > revenus imposition,
  déclarer_naissance > naissance officier, décédé > directives, dédommager > indemnisation
  réparation préjudice, déductible déduction, déduire déductible > réduction crédit abattement,
  déduire déduction, délai_combien > délai jours, délai_paiement étaler > échelonnement plan,
  délai_recours > prescription forclusion, délai_réponse temps_réponse > délai mois, démarchage >
  commerciale, démarchage démarcher démarcheur > prospection sollicitation, démarche > formalité
  procédure démarchage, député élu > parlementaire assemblée, dérogation > exceptionnellement,
  désabonner désinscrire > désinscription opposition, effacer virer supprimer > suppression
  radiation, empreinte > biométrique digitale, empreinte_doigt > biométrie, emprisonné enfermé >
  détenu incarcéré, enfant_charge à_charge > rattaché foyer, enfant_photo > image parental,
  enregistrer > écoute conversation, enregistrer_appel appel_enregistré > enregistrements
  téléphoniques, entre_vigueur depuis_quand_loi > vigueur application, erreur_déclaration >
  rectifier correction, escroc > escroquerie fraude, exception sauf > dérogation, exempté >
  exonéré, exiger réclamer, extrait copie, extrait_casier > casier antécédents, facture > mentions,
  faire_appel > recours délai, faire_effacer faire_supprimer > effacement déréférencement, falloir
  nécessaire, fausse_déclaration mentir > fraude pénalité, faut_avoir condition > exigé requis,
  faux erroné inexact > rectification, fichage blacklist > fichier liste inscription, fichier_perdu
  > violation, fiché > inscrit fichage enregistré, fiché > liste, filiation père > paternité,
  filmer > caméra vidéosurveillance, filmer > droit, fisc spf arc > administration fiscale impôts,
  flic > policier gendarme, flic police > forces_ordre, flics keufs poulets > police gendarmerie
  forces, flouter > floutage, forcer > obliger contraindre, formalité déclaration, formalité
  procédure, formulaire > cerfa, fourrière > véhicule, frais_réels > déduction professionnels,
  fraude > sanction déclaration, fraude_fiscale black > dissimulation fraude, fuite_données
  piratage > violation notification, fumer > défendu, fumer_où clope vapoter > fumer tabac, garage
  > urbanisme déclaration, garde_enfant garde_alternée > hébergement, garde_enfants garde_alternée
  > résidence autorité parentale, garde_vue > arrestation, garde_vue gav > garde interpellation,
  garde_à_vue > interpellation, garder conserver > archivage, garder_données combien_garder >
  conservation, garder_longtemps combien_temps_gardé > conservation durée, garé_mal mal_garé >
  stationnement gênant, gendarme gendarmerie, gps_suivre > géolocalisation données, graffiti tag >
  dégradation, gratuit_service > gratuitement frais, guichet comptoir > accueil bureau, géoloc gps
  traqueur > géolocalisation localisation, hack piraté > compromission, handicap aah > allocation
  adulte, harcelé > victime, hébergé stocké serveur > localisation stockage, héritage hériter >
  succession legs, identité > justifier photographie, identité_prouver prouver_identité >
  justificatif pièce, illégal > interdit illicite, illégal légal > licite loi, image > diffusion,
  impôt > trésor déclaration, impôt taxe > contribution imposition fiscal, indemnité indemnisation,
  info > information donnée, infolettre newsletter > lettre désabonnement, infos informations,
  insulter > outrage diffamation, interdiction > proscrit, interdit > défendu illicite, invalidité
  > incapacité pension, juge > magistrat décision, justificatif > attestation, kbis > extrait,
  lettre_recommandée recommandé > accusé réception, licence_bar licence_alcool > débit,
  liste_électorale > électeurs inscription, listing > fichier, litige problème_avec > différend
  médiation conciliation, livret_famille > état civil, logo_utiliser > marque, loi > réglementation
  texte règle article décret, loi_quand > promulguée adoptée, légal > autorisé conforme,
  mail_employé > messagerie, main_courante > déclaration, maire > syndic, mairie > municipalité
  hôtel élu, majeur > dix_huit, majeur majorité > ans âge, majorité_vote quorum > majorité,
  maltraitance > violences enfance, maltraiter > cruauté, mandat > mandataire représentation,
  mandat_durée > mandat années, mandataire > représentant, manif > manifestation attroupement,
  manif manifestation > rassemblement cortège, manifester > déclaration, marché_stand >
  emplacement, mdph handicap > invalidité reconnaissance, menacer > intimidation, mendier manche >
  mendicité, mineur ado gamin > parental parents autorisation, mineur_18 moins_18 > mineur
  autorisation parentale, ministre ministère, modifier > rectification corriger, moins_15_ans
  moins_18_ans > mineurs parental, mon_image > droit diffusion, mort_proche décès > succession
  formalités, mouchard_employeur > surveillance, mur_mitoyen > mitoyenneté, médiateur conciliateur
  > médiation litige amiable, médiation > amiable, ménage > foyer, nationalité > naturalisation,
  naturalisation nationalité > citoyenneté acquisition, navigation_privée > privée,
  nettoyer_cookies supprimer_cookies > effacer navigateur, newsletter > information, newsletter pub
  > prospection sollicitations, niche_fiscale crédit_impôt > réduction fiscal, nir sécu > numéro
  sécurité sociale, nom_changer > patronyme, nom_famille changer_nom > patronyme changement, non >
  opposition, notaire > succession, notaire acte, numéro_carte_volé > frauduleuse, numéro_victime >
  écoute, nécessaire requis indispensable, obligation > devoir, obligatoire > nécessaire exigé
  requis impératif, obliger > imposer contraindre, obligé > tenu exigé, odeur_fumée > nuisances,
  opposer opposition, ordonnance_protection > violences, original copie > conforme, orp > chômage
  placement, oubli > déréférencement effacement, ouvrir_commerce > autorisation exploitation, pacs
  pacsé > partenaires union convention, paperasse > formalité pièces démarche, paperasse >
  justificatifs, papiers_besoin papiers > pièces documents justificatifs copie, parloir > visite
  détenu, partager > transmettre, partager transmettre filer > communiquées destinataires tiers,
  parts_fiscales > quotient, pas_accord pas_daccord > contestation opposition, pas_droit > défendu,
  passeport passport > titre voyage, payant > frais, payer_fisc dette_fiscale > recouvrement
  échelonnement, payer_impôts > acquitter prélèvement recouvrement, peine_prison risque_quoi >
  sanction peine encourt passible, pension alimentaire, pension_alimentaire > contribution
  entretien, permettre > autorisé possible, permis_b permis_c > séjour établissement, permis_besoin
  faut_permis > permis exigé autorisation, permis_conduire permis > conduite titre,
  permis_construire construire > déclaration, permis_construire construire > urbanisme
  autorisation, permis_perdu perdu_permis > duplicata, permis_points points_permis > retrait,
  permis_retiré > suspension retrait, perquisition fouiller > saisie, phishing faux_mail >
  hameçonnage fraude, photo > droit diffusion, photo_publier publier_photo > image consentement,
  photos_enfants > image autorisation, pirater hacker > violation sécurité intrusion, piraté hacké
  > compromis usurpé, pister traquer > traçage profilage suivi, placer_enfant > placement
  protection, plafond ressources > revenus conditions, plaindre_cnil porter_plainte > réclamation
  autorité, plainte > réclamation commissariat, plainte commissariat > dépôt gendarmerie,
  plainte_où > gendarmerie commissariat, plainte_retirer > retrait, plaque immatriculation >
  véhicule, plus_value > cession, points_permis retrait_points > points infraction, policier
  police, portabilité transférer_données > récupérer format transmettre, porter_plainte >
  commissariat, porter_plainte déposer_plainte > plainte dépôt, poubelle_dehors > dépôt sauvage,
  prescription délai > prescrit, prescription_délai > prescription, preuve_domicile > justificatif
  domicile, prime_énergie maprimerénov > subvention rénovation, prison > peine incarcération,
  prison_ferme > emprisonnement, privé intime, procuration > représentation, procès > tribunal
  justice, prouver preuve, prune ticket > contravention stationnement, préavis_combien > préavis
  mois, préfecture sous_préfecture > administration guichet, prélèvement_source > retenue impôt,
  président_élu > mandat élection, prévenir_avant > notification, pub_ciblée publicité_ciblée >
  profilage traceurs, punition puni > peine, périmé > expiré validité, périmé expiré >
  renouvellement, pétard feu_artifice > artifice, quand_versé > versement paiement, quel_papier
  quels_docs > pièces justificatifs, quels_papiers > copie jugement attestation, qui_a_accès >
  destinataires habilitées, qui_voit qui_accède > destinataires accès habilités, quitter > préavis,
  quotient_familial parts > foyer, racisme raciste > haine, radar flashé > vitesse excès
  infraction, radier > radiation suppression, rdv prendre_rdv > réservation, reconnaissance_faciale
  > biométrie, reconnaître_enfant > reconnaissance filiation, recours > réexamen gracieux, recours
  appel > voie, recours_gracieux > réexamen, redevance > contribution, redressement > rectification
  majoration, refaire > duplicata, refaire_carte refaire_passeport > renouvellement, refus >
  opposer opposition consentement, registre > traitements, religion politique syndicat > sensibles
  opinions, remplir > compléter formulaire, renseignements informations, représenter_quelqu >
  mandataire pouvoir, responsabilité > décline, responsable > imputable, responsable_si >
  responsabilité décline, retirer_lien > déréférencement, revendre > vendues louées cédées tiers,
  revenge_porn nudes > intime diffusion, revenu_location loyer_perçu > fonciers, revenus salaire >
  imposables, rgpd européen, risque_prison > emprisonnement peine, robot automatique algorithme >
  automatisée décision, rsa > allocation, rsa cpas bs > revenu minimum aide, règlement >
  dispositions article, règlement > réglementation rgpd, règles_non_respectées > manquement
  infraction, récidive > aggravation, réclame > publicité, récupérer > accès copie obtenir, réfugié
  asile > protection internationale, réparer_quand > réparations, répondre > délai suite,
  réponse_combien réponse_temps > notifie délai décision, réunion_ag ag > assemblée générale, saaq
  contrôle_routier > permis immatriculation, saisir > réclamation plainte, sans_papiers >
  irrégulière séjour, santé médical > dossier sensibles, savoir_sur_moi infos_sur_moi avez_sur_moi
  > accès personnelles, scanner_corps > contrôle, se_marier mariage > union publication bans,
  se_plaindre > saisir, serafe redevance_tv > télévision, service_militaire jdc > défense
  citoyenneté, servitude > passage, signaler_enfant > maltraitance, signer > paraphe, signer
  signature, signer_contrat signature > conclusion contrat, sinistre dommage, siret kbis >
  immatriculation, sms > message texto, sous_traitant prestataire > fournisseur, spam pourriel >
  indésirables prospection sollicitations, stationner_nuit garer_nuit > stationnement interdit,
  statuts_changer > modification statuts, street_view > flouter, subside > subvention aide,
  subvention > financière, succession_testament testament > héritiers, suivre_gps traqué pisté >
  géolocalisation, supprimer_données effacer_données > effacement suppression, sursis > peine,
  suspendre_aide coupé_aide > suspension, sécuriser mdp > sécurité authentification chiffrement,
  séjour résidence, taguer > dégradation, tampon cachet > sceau, tapage_nocturne > bruit, taper
  frapper agresser > violences, taule > détention incarcération, taule cellule > emprisonnée
  détenu, taule prison, taxe > redevance, taxe_habitation taxe_foncière > impôts locaux,
  taxe_timbre > fiscal, terrasse_bar > domaine public, testament > legs dispositions succession,
  tiers_provisionnel > versement, timbre > fiscal affranchissement, titre séjour, titre_service >
  ménage aide, toucher > bénéficier prestation, toucher_aide > bénéficier percevoir versement, tps
  tvq > taxe, tracer > géolocalisation traçage, traduction_officielle traduire > assermenté,
  transférer > transfert transmission, tribunal > juge justice, tribunal procès > juridiction
  instance audience, tribunal_administratif > recours contentieux, trop_payé > trop_perçu
  restitution dégrèvement, trop_perçu rembourser_caf > indu, trop_tard hors_délai > forclusion
  délai, tutelle curatelle > protection juridique, tutelle_enfant > autorité parentale, tuteur >
  tutelle représentant, tva > assujetti, télécharger_données exporter > portabilité, télédéclarer >
  ligne déclaration, téléphoner > appel démarchage, témoin > attestation, témoin témoigner >
  témoignage audition, unedic > allocation indemnisation, urbanisme > permis, uriner pisser > voie
  publique, utiliser_photo utiliser_image > licence droits auteur, valable valide, vendre > céder,
  vendre revendre > cession commercialisées, vendre_rue > ambulant, versé_quand > versement
  paiement, victime > préjudice indemnisation, victime_agression > aide indemnisation,
  vidéosurveillance vidéoprotection, vie_commune > concubinage, viol > agression sexuelle,
  violence_conjugale femme_battue > violences conjoint, virus malware > malveillant antivirus, visa
  > séjour, voir_mes_infos voir_mes_données > accès communication copie, voisin_bruit > nuisances,
  voisin_relou nuisance > trouble voisinage, voiture_enlevée auto_prise > fourrière remorqué, voler
  > escroquerie, voler_identité usurper > identité, voleur vol, vote voter_qui > suffrage voix
  scrutin, voter > électoral, voter_absent > procuration, voter_procuration procuration >
  mandataire mandat, vpn > réseau, âge_minimum quel_âge > révolus majeur, écouté > conversations,
  écrire joindre > coordonnées adresse, électeur > électoral vote, élection_quand > scrutin élu,
  électoral élection, éligible > conditions bénéficier, établissement_permis > séjour, étaler >
  mensualités, étranger immigré > ressortissant étrangère, étranger pays > transfert hors union`;
