/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  abo > formule, abo abonnement, abonnement > adhésion offre, abonnement abo > souscription
  forfait, abonnement_arrêter résilier > préavis, absent_livraison > avis passage,
  accident_responsable > responsabilité, accrochage carambolage > collision sinistre accident,
  achat > acquisition, acheter_billet > billetterie, action_bourse > titres, actions > valeurs
  placement, addition > note montant, agence conseiller > établissement guichet, agios > frais,
  agios découvert > débiteurs intérêts, aide_argent coup_pouce > subvention allocation,
  alcool_accident > exclusion, amende pv contravention > sanction pécuniaire, animal_mordu >
  responsabilité, annuler > résilié interrompre, annuler_commande annuler > rétractation,
  annuler_virement > rappel révocation, annuler_voyage > annulation, appli_banque > application,
  apport > financement prêt, apport_combien > apport, argent > fonds somme ressources,
  arnaque_carte fraude_carte > frauduleuse autorisées, arnaqueur escroc, arnaqué > litige, arrêter
  > interrompre annuler suspendre cessation, arrêter_abonnement stopper_abonnement > résiliation
  désabonnement, arrêter_assurance changer_assurance > résiliation, assurance > garantie couverture
  contrat, assurance_auto > véhicule, assurance_chien > animaux, assurance_crédit > emprunteur,
  assurance_maison > habitation, assurance_maison > multirisque, assurance_résilier > échéance,
  assurance_tel assurance_téléphone > appareil, assurance_vie > placement capital,
  assurance_voiture > automobile responsabilité, assurance_voyage > annulation, assurance_vélo >
  vol, assureur courtier > compagnie assurance, assuré_contre couvert_contre > garantie couvre,
  attestation_assurance carte_verte > attestation, augmentation_assurance > révision,
  augmenter_plafond > modifier relèvement, augmenté_prix hausse_prix > révision indexation,
  authentification_forte > validation, avance_argent > acompte provision, avis_faux > frauduleux,
  balles euros, bancomat postomat > distributeur retrait automate, banque > établissement bancaire,
  barème grille > tarifs, bijou montre > objets valeur, bijoux_volés > bijoux, billets pièces >
  espèces monnaie, bitcoin crypto > actifs numériques, bitcoin crypto > cryptomonnaie, bizarre
  suspect louche > inhabituel frauduleux, bloquer_carte faire_opposition > opposition blocage, blé
  argent, bon > remboursement crédit, bonus > réduction, bonus malus > coefficient sinistralité,
  bourse > titres valeurs, bourse > étudiante, bourse_actions actions > titres marché, boutique
  enseigne, bris_glace pare_brise > vitrage glace, brut_net > salaire cotisations, budget >
  recettes, budget compta > comptabilité financier, bénéfices > profit résultat, bénéficiaire
  destinataire > compte, caf allocs apl > prestation, cagnotte crowdfunding > collecte
  participation, capacité_emprunt combien_emprunter > endettement, carte bancaire, carte_avalée >
  opposition, carte_avalée avalé > capturée distributeur, carte_bancaire carte_bleue > paiement
  carte, carte_bloquée > blocage code opposition, carte_cadeau bon_achat chèque_cadeau > cadeau
  validité, carte_fidélité fidélité > points avantages, carte_fidélité points_fidélité > fidélité,
  carte_perdue perdu_carte > opposition perte, carte_refusée refusé > rejet plafond, carte_volée
  volé_carte > opposition vol, cartebleue visa mastercard > paiement bancaire, cash > espèces
  liquide, cash > numéraire, cash_volé > espèces, casser_voisin abîmer_voisin > tiers
  responsabilité dommages, cassé défectueux > vice conformité défaut, cassé_arrivé abîmé_colis >
  endommagé réserves, catastrophe inondation > naturelles sinistre, caution > avance, caution_prêt
  > garantie, caution_rendue rendre_caution récupérer_caution > restitution garantie libérée,
  change > devise monnaie rétractation, changer_banque > mobilité transfert, changer_voiture >
  véhicule modification, changé_avis > annulation, chaque_année > annuel, chaque_jour par_jour >
  quotidien journalier, chaque_mois mois > fractions, chaque_mois par_mois > mensuel mensualité,
  chaque_semaine par_semaine > hebdomadaire, chelou zarbi > suspect étrange, cher > onéreux montant
  coûteux, cher abordable > prix tarif, chèque > encaissement, chèque_bois > provision rejet,
  chèque_combien > délai encaissement, chèque_perdu chéquier_perdu > opposition, chéquier >
  formules, clause > bénéficiaire, client > acheteur clientèle consommateur, clé_digitale >
  authentification, clé_volée > vol, code_oublié trompé_code > confidentiel erroné saisies,
  code_pin nip pin > code confidentiel secret, code_promo bon_réduction > coupon remise, code_promo
  bon_réduction coupon > promotionnel réduction, code_sms sms > authentification, colis paquet >
  expédition, colis_perdu colis_pas_arrivé > réclamation transporteur, colis_perdu pas_reçu >
  non_livraison réclamation, colis_voisin > remise, colis_volé > vol, combien_an par_an > annuel
  cotisation, combien_coûte coûte_combien prix > contribution, combien_heure > horaire taux,
  combien_jour > journalière, combien_mois mensualité > mensuel, combien_remboursé > indemnité
  plafond concurrence, commande achat, commande_annuler > rétractation, commander > acquisition,
  commentaires > évaluations, commerçant marchand vendeur, compris_prix inclus_prix > compris
  inclus, compte > dépôt titulaire, compte bancaire, compte_banque compte_bancaire > bancaire,
  compte_enfant livret > mineur, compte_jeune > mineur, compte_joint > cotitulaire, compte_mort >
  succession décès, compte_pro > professionnel, conducteur jeune_permis > novice, conducteur_prêté
  prêter_voiture > conducteur, conseiller > interlocuteur, constat accident > amiable déclaration,
  contester_paiement > contestation remboursement, coupon > bon, couvre_pas pas_couvert >
  exclusions, coûter > tarif montant, crédit emprunt, crédit_immo > immobilier hypothécaire,
  d_où_vient_argent origine_argent > ressources recettes, dette > impayé, dettes endetté surendetté
  > commission, devis > estimation, devise change > taux conversion, dispo > disponibilité, dispo >
  stock, distributeur dab guichet > retrait espèces automate, domiciliation > prélèvement, don
  donner_argent > libéralités, don_association > reçu fiscal, dons donner_argent > mécénat, douane
  > droits, double_paiement payé_deux > doublon remboursement, débiter débit, débité_deux deux_fois
  > doublon, débloquer_argent > déblocage rachat, déclarer_impôts déclaration > fiscale,
  déclarer_sinistre déclarer_accident > déclaration sinistre constat, découvert > autorisé agios,
  découvert débit, découvert_combien > autorisation plafonnée, déduire_impôts défiscaliser >
  déductible crédit, dégât_eau > eaux, dégât_eaux > sinistre, délai_déclaration prévenir_assurance
  > déclaration ouvrés, délai_payer payer_quand > échéance exigible quinze, délai_remboursement >
  indemnité jours, déménager_assurance > déménagement, dépanneuse remorquage panne > assistance
  dépannage, désabonner résiliation, emballage carton > conditionnement, emprunter > emprunteur,
  encaisser déposer_chèque > encaissement remise, endetté dettes > surendettement créances,
  enfant_cassé gosse_cassé > responsabilité dommages, engagement > durée minimale, engagement_mois
  sans_engagement > durée engagement, envoyer_argent transférer_argent > virement transfert,
  espace_client > ligne, espèces numéraire, essai_gratuit > offert, estimer > évaluation valeur,
  exclu > garantie, expert expertise > évaluation estimation, expert_passe > expertise, expédier
  expédition envoi, extra option > supplément, extrait > compte, fabricant constructeur, facture
  justificatif, facture_impayée > relance pénalités, facture_perdue > duplicata, facture_reçue reçu
  ticket_caisse > facture justificatif preuve, faux_billet > contrefaçon, faux_code mauvais_code >
  erroné saisie blocage, faux_produit > contrefaçon, fcc > chèques, fenêtre_ouverte > effraction,
  fermer_compte clôturer > résiliation, fermer_compte clôturer_compte > clôture, feu_maison >
  incendie, ficp > incidents crédits, fisc > imposition, fois > échelonnement mensualités,
  forcer_porte forcé > effraction, formule offre, foudre > surtension électriques, frais >
  commission, frais_compte frais_bancaires > tenue cotisation commission, frais_mensuel >
  supplément, frais_port frais_envoi > livraison expédition, frais_succession > décès, franchise >
  déductible charge retenue, franchise reste_charge > déduction montant, franchise_combien >
  montant, fric > montant paiement, fric pognon > argent somme, frigo_panne > électriques,
  fuite_voisin > eaux, gagne_combien payé_combien > rémunération salaire traitement,
  garanti_combien > garantie ans, garantie sav > service après réparation, garantie sav > vices
  conformité, garantie_combien > durée, garantie_perdue > justificatif, gratis > frais, gratos >
  gratuitement offert, gratuit > offert, huissier > recouvrement, huissier_appelle > recouvrement,
  hypothèque > inscription, hypothèque immo immobilier > garantie bien, héritage_impôt > succession
  droits, héritier > bénéficiaire, iban > bancaire coordonnées, iban_faux mauvais_iban > erroné,
  impayé retard, imposable > fiscalité, incendie feu brûlé > sinistre explosion, instantané rapide
  > immédiat secondes, interac bancontact > paiement débit, interdit_bancaire > incident chèques,
  investir > titres, jamais_commandé pas_commandé > non_autorisé contestation, liquide > espèces
  numéraire, liquide espèces > comptant, litige > réclamation, livraison > envoi acheminement
  délai, livraison_samedi > délais, livraison_étranger > international, livrer > transporteur,
  livret_taux > rémunération, livré_quand reçu_quand arrive_quand > livraison délai expédition,
  location_achat > leasing, louche chelou > suspect inhabituel, magasin > boutique point vente
  enseigne, malus > majoration, marche fonctionne, marche_pas > défaut, marche_plus_garantie > vice
  défaut, marque fabricant, maximum plafond > concurrence limite, mensualiser prélèvement,
  mensualité > échéance remboursement, moins_cher > réduction rabais économique, monnaie devise,
  neuf_occasion occasion seconde_main > reconditionné, note_frais frais_remboursés > défraiement
  indemnité, occasion > seconde, occasion seconde_main > usagé, occasion_garantie > reconditionné,
  offert > frais, ordi_volé > mobilier, ouvert_emballage déballé > emballage origine, ouvrir_compte
  > ouverture entrée_relation, paiement règlement versement, paiement_refusé > rejet, panier caisse
  > commande, panne > défaut, pas_accord_expert > contre_expertise désaccord, pas_arrivé pas_reçu >
  retard acheminement, pas_cher bon_marché > économique réduit, pas_moi > frauduleuse contestation,
  pas_payé oublié_payer > impayé relance mise_demeure, pas_un_rond > difficultés, paumer >
  opposition, payer > débité cotisation échéance, payer_après > différé, payer_avance > anticipé
  acompte, payer_comment payer_carte > règlement paiement bancaire, payer_fois 3x 4x > échelonné
  fractionné mensualités, payer_liquide payer_cash > espèces comptant, payer_mois > mensuelle
  fractionnement, payer_plus supplément > majoration surcoût, payer_plusieurs_fois plusieurs_fois
  3_fois > échelonné mensualités fractionné, payer_retard retard_paiement > intérêts majoration
  relance, payer_retard retard_paiement > pénalités impayé échéance, paypal lydia twint > virement,
  perdu_ticket perdu_facture > preuve duplicata achat, photo_preuve > justificatifs preuve,
  piastres dollars > montant, pirate_compte > frauduleux, pièces_détachées > rechange, plafond
  limite > seuil, plafond_livret > plafond, plan_épargne > placement, plaque_cuisson plaques >
  vitrocéramique, plus_argent sans_argent > difficultés aide, pognon blé > ressources, point_relais
  > retrait livraison, pointure > dimensions, porte_forcée > effraction, poste courrier, prime >
  cotisation montant, prime_assurance > cotisation tarif, prix > barème, prix > montant coût,
  prix_assurance > prime, prix_réparation > devis, promo > offre soldes, prouver preuve >
  justificatif attestant factures, précommande > réservation, prélever > mandat autorisation,
  prélèvement > sepa débité, prélèvement débit, prélèvement_refusé rejeté > provision, prêt crédit
  emprunt > financement mensualités taux, prêt_maison > immobilier, prêt_étudiant > étudiants,
  rabais action > promotion réduction remise, rabais ristourne, rachat_crédit > regroupement,
  ramener_magasin rapporter > retour échange, rapatriement > assistance, rapporter > rémunération
  rendement intérêts, ravoir > récupérer, ravoir récupérer_argent récupérer_fric > remboursement
  restitution, rc responsabilité_civile > dommages tiers, rdv_banque > agence, reconduction >
  tacite, recouvrement > créance, refus_crédit > refus, relance rappel, relevé > extrait
  opérations, relogé > hébergement, rembourse_combien > plafond taux indemnité, remboursement >
  crédité, rembourser restitution, rembourser_avance > anticipé pénalités, rembourser_commande >
  remboursement, rembourser_crédit > amortissement, rembourser_prêt rembourser_crédit >
  remboursement échéances anticipé, remboursé > indemnisation, remorquer > assistance, rendre
  retourner renvoyer > retour rétractation, rendre_article retourner_article > retour rétractation,
  rendre_sous > remboursement, renouveler reconduction, retard_loyer > impayé, retenu_caution >
  retenue dégradations, retirer débit, retirer retrait sortir_argent > espèces distributeur
  plafond, retirer_magasin click_collect > retrait, retirer_épargne > retrait, retour_délai >
  jours, retour_gratuit > frais retour, retourner renvoyer, retraite pension > vieillesse,
  reçu_cassé abîmé > endommagé réserves avarie, rib iban > identité relevé, risque_perdre
  perdre_argent > risque capital, ristourne > tarif préférentiel, ristourne remise rabais >
  escompte, ristourne remise réduction, rouge découvert > débiteur dépassement, rsa chômage >
  indemnité, rupture > indisponible, rupture_stock plus_stock > indisponible réapprovisionnement,
  récupérer_sous sous_récupère > remboursement annulation frais, réduc_famille tarif_famille >
  familiale, réduction > tarif préférentiel bénéficient avantage, régler acquitter, réparer_prix >
  devis, résilier arrêter stopper > terme, salaire > traitement, salaire_domicilier >
  domiciliation, sans_contact > paiement carte, sans_contact contactless > plafond, sav
  service_client > assistance clientèle, sinistre > déclaration événement, sinistre_déclarer >
  déclaration, solde > montant disponible, solder promo > remise démarques, soldes > promotion,
  soldes réduction, somme montant > indemnité, sous_délai > rétractation, stock dispo > disponible
  rupture, stopper > arrêter interrompre cesser, subvention sponsor > financement ressources, suivi
  tracking > acheminement, suivi_colis > acheminement suivi, suivi_colis > numéro, taille >
  pointure, tarif montant, taux intérêt > pourcentage annuel, taux_intérêt intérêts > rémunération
  taux, taxe_foncière taxe_habitation > foncière, tempête grêle > climatique catastrophe
  événements, thune oseille > argent fonds ressources, thune pognon oseille blé > somme montant,
  ticket_caisse ticket > reçu justificatif preuve, ticket_caisse ticket_perdu > preuve achat
  justificatif, ticket_combien amende_combien > amende montant, toucher > versée versement,
  toucher_argent recevoir_argent > versement indemnité indemnisation, tous_risques tiers > formule
  garantie, transaction_bizarre débit_bizarre > frauduleuse autorisée contestation, trompé_virement
  > erroné rappel, trop_cher > tarif réduction, tune argent, tva taxe, twint lydia paypal payconiq
  > paiement mobile, valider_paiement > authentification, vendre_voiture > cession résiliation,
  verser versement, virement > versement transfert, virement rib > coordonnées bancaires iban,
  virement_combien virement_temps > délai exécution, virement_étranger > international swift,
  virer_argent > transfert, vitre fenêtre carreau > vitrage glace bris, voisin_fuite > tiers,
  voiture_prêt > remplacement, vol_voiture > véhicule, vélo_volé vol_vélo > vol, vétusté vieux >
  usure ancienneté, à_sec fauché > difficulté découvert, échange_taille > échange, échanger >
  retour, échanger remplacement, échanger_taille > retour, échelonner échéancier, économies
  épargner > livret, économiser > économie réduction, économiser mettre_côté > placement livret,
  épargne livret > placement rémunération, étaler_paiement > échéancier échelonnement, étiquette >
  retour, étranger hors_europe > change devises zone, évier lavabo > sanitaires, être_découvert
  dans_rouge à_découvert > découvert débiteur`;
