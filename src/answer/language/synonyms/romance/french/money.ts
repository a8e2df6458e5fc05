/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  abo > formule, abo abonnement, abonnement > adhésion offre, abonnement abo > souscription
  forfait, absent_livraison > avis passage, accident_responsable > responsabilité, accrochage
  carambolage > collision sinistre accident, acheter commander > acquisition, action_bourse >
  titres, addition > note montant, agence conseiller > établissement guichet, agios découvert >
  débiteurs intérêts, alcool_accident > exclusion, animal_mordu > responsabilité, annuler > résilié
  interrompre, annuler_commande annuler > rétractation, annuler_virement > rappel révocation,
  annuler_voyage > annulation, appli_banque > application, apport > financement prêt,
  apport_combien > apport, argent > fonds somme ressources, arnaque_carte fraude_carte >
  frauduleuse autorisées, arnaqueur escroc, arnaqué > litige, arrêter > interrompre annuler
  suspendre fin cessation, arrêter_abonnement stopper_abonnement > résiliation désabonnement,
  arrêter_assurance changer_assurance > résiliation, assurance > garantie couverture contrat,
  assurance_auto > véhicule, assurance_chien > animaux, assurance_crédit > emprunteur,
  assurance_maison > habitation, assurance_tel assurance_téléphone > appareil, assurance_vie >
  placement capital, assurance_voyage > annulation, assurance_vélo > vol, assureur courtier >
  compagnie assurance, attestation_assurance carte_verte > attestation, augmentation_assurance >
  révision, augmenter_plafond > modifier relèvement, authentification_forte > validation, avis
  commentaires > évaluations, avis_faux > frauduleux, balles euros, bancomat postomat >
  distributeur retrait automate, banque > établissement bancaire, barème grille > tarifs, bijou
  montre > objets valeur, bijoux_volés > bijoux, billets pièces > espèces monnaie, bitcoin crypto >
  actifs numériques, bizarre suspect louche > inhabituel frauduleux, bloquer_carte faire_opposition
  > opposition blocage, blé argent, bon > remboursement crédit, bonus > réduction, bonus malus >
  coefficient sinistralité, bourse actions > titres valeurs placement, boutique enseigne,
  bris_glace pare_brise > vitrage glace, budget compta > comptabilité financier, bénéficiaire
  destinataire > compte, cagnotte crowdfunding > collecte participation, capacité_emprunt
  combien_emprunter > endettement, carte bancaire, carte_avalée avalé > capturée distributeur,
  carte_bancaire carte_bleue > paiement carte, carte_bloquée > blocage code opposition,
  carte_fidélité fidélité > points avantages, carte_perdue perdu_carte > opposition perte,
  carte_refusée refusé > rejet plafond, carte_volée volé_carte > opposition vol, cartebleue visa
  mastercard > paiement bancaire, cash > espèces liquide, cash > numéraire, cash_volé > espèces,
  casser_voisin abîmer_voisin > tiers responsabilité dommages, cassé défectueux, cassé défectueux >
  vice conformité défaut, catastrophe inondation > naturelles sinistre, caution_prêt > garantie,
  change > devise monnaie rétractation, changer_banque > mobilité transfert, changer_voiture >
  véhicule modification, changé_avis > annulation, chaque_année par_an > annuel, chaque_jour
  par_jour > quotidien journalier, chaque_mois mois > fractions, chaque_mois par_mois > mensuel
  mensualité, chaque_semaine par_semaine > hebdomadaire, chelou zarbi > suspect étrange, cher >
  onéreux montant coûteux, cher abordable > prix tarif, chèque > encaissement, chèque_bois >
  provision rejet, chèque_combien > délai encaissement, chèque_perdu chéquier_perdu > opposition,
  chéquier > formules, clause > bénéficiaire, client > acheteur clientèle consommateur,
  clé_digitale > authentification, clé_volée > vol, code_oublié trompé_code > confidentiel erroné
  saisies, code_pin nip pin > code confidentiel secret, code_promo bon_réduction > coupon remise,
  code_sms sms > authentification, colis_perdu pas_reçu > non_livraison réclamation, colis_voisin >
  remise, colis_volé > vol, combien_remboursé > indemnité plafond concurrence, commande achat,
  commerçant magasin, commerçant marchand vendeur, compte > dépôt titulaire, compte bancaire,
  compte_enfant livret > mineur, compte_jeune > mineur, compte_joint > cotitulaire, compte_mort >
  succession décès, compte_pro > professionnel, conducteur jeune_permis > novice, conducteur_prêté
  prêter_voiture > conducteur, conseiller > interlocuteur, constat accident > amiable déclaration,
  contester_paiement > contestation remboursement, coupon > bon réduction, courses achats,
  couvre_pas pas_couvert > exclusions, coûter > tarif montant, crédit emprunt, d_où_vient_argent
  origine_argent > ressources recettes, dette > impayé, devis > estimation, devise change > taux
  conversion, différé > report, dispo > disponibilité, distributeur dab guichet > retrait espèces
  automate, domiciliation > prélèvement, don donner_argent > libéralités, douane > droits,
  double_paiement payé_deux > doublon remboursement, débiter débit, débité_deux deux_fois >
  doublon, débloquer_argent > déblocage rachat, déclarer_sinistre déclarer_accident > déclaration
  sinistre constat, découvert débit, découvert_combien > autorisation plafonnée, dégât_eau > eaux,
  délai_déclaration prévenir_assurance > déclaration ouvrés, délai_remboursement > indemnité jours,
  déménager_assurance > déménagement, dépanneuse remorquage panne > assistance dépannage,
  désabonner résiliation, emballage carton > conditionnement, emprunter > emprunteur, encaisser
  déposer_chèque > encaissement remise, endetté dettes > surendettement créances, enfant_cassé
  gosse_cassé > responsabilité dommages, engagement > durée minimale, envoyer_argent
  transférer_argent > virement transfert, espace_client > ligne, espèces numéraire, essai_gratuit >
  offert, estimer > évaluation valeur, euro montant, exclu > garantie, expert expertise >
  évaluation estimation, expert_passe > expertise, expédier expédition envoi, extrait > compte,
  fabricant constructeur, facture justificatif, facture_impayée > relance pénalités, facture_perdue
  > duplicata, faux_code mauvais_code > erroné saisie blocage, faux_produit > contrefaçon, fcc >
  chèques, fenêtre_ouverte > effraction, fermer_compte clôturer > résiliation, feu_maison >
  incendie, ficp > incidents crédits, fois > échelonnement mensualités, forcer_porte forcé >
  effraction, formule offre, foudre > surtension électriques, frais > commission, frais_compte
  frais_bancaires > tenue cotisation commission, frais_mensuel > supplément, frais_port frais_envoi
  > livraison expédition, frais_succession > décès, franchise > déductible charge retenue,
  franchise reste_charge > déduction montant, franchise_combien > montant, fric > montant paiement,
  fric pognon > argent somme, frigo_panne > électriques, fuite_voisin > eaux, garantie sav >
  service après réparation, garantie_combien > durée, garantie_perdue > justificatif, gratos >
  gratuitement offert, gratuit > offert, huissier_appelle > recouvrement, hypothèque > inscription,
  hypothèque immo immobilier > garantie bien, héritier > bénéficiaire, iban > bancaire coordonnées,
  iban_faux mauvais_iban > erroné, impayé retard, imposable > fiscalité, incendie feu brûlé >
  sinistre explosion, instantané rapide > immédiat secondes, interac bancontact > paiement débit,
  interdit_bancaire > incident chèques, investir placer > titres, jamais_commandé pas_commandé >
  non_autorisé contestation, liquide > espèces numéraire, litige > réclamation, livraison > envoi
  acheminement délai, livraison_samedi > délais, livraison_étranger > international, livrer >
  transporteur, livret_taux > rémunération, louche chelou > suspect inhabituel, magasin > boutique
  point vente enseigne, malus > majoration, marche fonctionne, marche_pas > défaut, marque
  fabricant, maximum plafond > concurrence limite, mensualiser prélèvement, mensualité > échéance
  remboursement, monnaie devise, occasion > seconde, occasion seconde_main > reconditionné usagé,
  occasion_garantie > reconditionné, offert > frais, ordi_volé > mobilier, ouvert_emballage déballé
  > emballage origine, ouvrir_compte > ouverture entrée_relation, paiement règlement versement,
  paiement_refusé > rejet, panier caisse > commande, panne > défaut, pas_accord_expert >
  contre_expertise désaccord, pas_arrivé pas_reçu > retard acheminement, pas_cher bon_marché >
  économique réduit, pas_moi > frauduleuse contestation, pas_un_rond > difficultés, paumer >
  opposition, payer > débité cotisation échéance, payer_après > différé, payer_avance > anticipé
  acompte, payer_mois > mensuelle fractionnement, payer_plusieurs_fois plusieurs_fois 3_fois >
  échelonné mensualités fractionné, payer_retard retard_paiement > pénalités impayé échéance,
  photo_preuve > justificatifs preuve, piastres dollars > montant, pirate_compte > frauduleux,
  plafond limite > seuil, plafond_livret > plafond, plan_épargne > placement, plaque_cuisson
  plaques > vitrocéramique, pognon thune blé > ressources somme, point_relais > retrait livraison,
  pointure > dimensions, porte_forcée > effraction, poste courrier, prime > cotisation montant,
  prime_assurance > cotisation tarif, prix > barème, prix > montant coût, prix_assurance > prime,
  prix_réparation > devis, promo > offre soldes, prouver preuve > justificatif attestant factures,
  précommande > réservation, prélever > mandat autorisation, prélèvement débit, prélèvement_refusé
  rejeté > provision, prêt crédit emprunt > financement mensualités taux, prêt_maison > immobilier,
  prêt_étudiant > étudiants, rabais action > promotion réduction remise, rabais ristourne,
  rachat_crédit > regroupement, ramener_magasin rapporter > retour échange, rapatriement >
  assistance, rapporter > rémunération rendement intérêts, ravoir > récupérer, ravoir
  récupérer_argent récupérer_fric > remboursement restitution, rc responsabilité_civile > dommages
  tiers, rdv_banque > agence, recouvrement > créance, refus_crédit > refus, relance rappel, relevé
  > extrait opérations, relogé > hébergement, remboursement > crédité, rembourser restitution,
  rembourser_avance > anticipé pénalités, rembourser_commande > remboursement, rembourser_prêt
  rembourser_crédit > remboursement échéances anticipé, remboursé > indemnisation, remorquer >
  assistance, rendre retourner renvoyer > retour rétractation, renouveler reconduction,
  retard_loyer > impayé, retirer débit, retirer retrait sortir_argent > espèces distributeur
  plafond, retirer_épargne > retrait, retour_délai > jours, retour_gratuit > frais retour,
  retourner renvoyer, reçu > justificatif facture, reçu_cassé abîmé > endommagé réserves avarie,
  rib > bancaire coordonnées, rib iban > identité relevé, risque_perdre perdre_argent > risque
  capital, ristourne > tarif préférentiel, ristourne remise réduction, rouge découvert > débiteur
  dépassement, rupture > indisponible, réduction > tarif préférentiel bénéficient avantage, régler
  acquitter, réparer_prix > devis, résilier arrêter stopper > terme, salaire_domicilier >
  domiciliation, sans_contact contactless > plafond, sav service_client > assistance clientèle,
  sinistre > déclaration événement, solde > montant disponible, solder promo > remise démarques,
  soldes réduction, somme montant > indemnité, sous_délai > rétractation, sous_récupérer
  rendre_sous > remboursement, stock dispo > disponible rupture, stopper > arrêter interrompre
  cesser, subvention sponsor > financement ressources, suivi tracking > acheminement, suivi_colis >
  numéro, surendetté > commission, taille > pointure, tarif montant, taux_intérêt intérêts >
  rémunération taux, tempête grêle > climatique catastrophe événements, thune oseille > argent
  fonds ressources, ticket_caisse ticket > reçu justificatif preuve, toucher > versée versement,
  toucher_argent recevoir_argent > versement indemnité indemnisation, tous_risques tiers > formule
  garantie, transaction_bizarre débit_bizarre > frauduleuse autorisée contestation, trompé_virement
  > erroné rappel, tune argent, tva taxe, twint lydia paypal payconiq > paiement mobile,
  valider_paiement > authentification, vendre_voiture > cession résiliation, verser versement,
  virement > versement transfert, virement_combien virement_temps > délai exécution,
  virement_étranger > international swift, virer_argent > transfert, vitre fenêtre carreau >
  vitrage glace bris, voisin_fuite > tiers, voiture_prêt > remplacement, vol_voiture > véhicule,
  vélo_volé vol_vélo > vol, vétusté vieux > usure ancienneté, à_sec fauché > difficulté découvert,
  échange_taille > échange, échanger > retour, échanger remplacement, échelonner échéancier,
  économiser > économie réduction, épargne livret > placement rémunération, épargner économiser
  mettre_côté > placement livret, étaler_paiement > échéancier échelonnement, étiquette > retour,
  étranger hors_europe > change devises zone, évier lavabo > sanitaires, être_découvert dans_rouge
  à_découvert > découvert débiteur`;
