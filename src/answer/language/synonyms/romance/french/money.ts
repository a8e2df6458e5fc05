/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  abo abonnement, abo abonnement > formule, abonnement > adhésion offre formule, abonnement abo >
  souscription forfait, accrochage carambolage > collision sinistre accident, acheter commander >
  acquisition, addition > note montant, agence conseiller > établissement guichet, agios découvert
  > débiteurs intérêts, amende > pénalité contravention, annuler > résilié interrompre,
  annuler_commande annuler > rétractation, annuler_virement > rappel révocation, annuler_voyage >
  annulation, apport > financement prêt, argent > fonds somme ressources, arnaque > escroquerie
  fraude, arnaque_carte fraude_carte > frauduleuse autorisées, arnaqueur escroc, arnaqué > litige,
  arrêter > interrompre résilier annuler suspendre fin cessation, arrêter_abonnement
  stopper_abonnement > résiliation désabonnement, arrêter_assurance changer_assurance >
  résiliation, assurance > garantie couverture contrat, assurance_vie > placement capital, assureur
  courtier > compagnie assurance, attestation_assurance carte_verte > attestation,
  augmenter_plafond > modifier relèvement, avis commentaires > évaluations, balles euros, bancomat
  postomat > distributeur retrait automate, banque > établissement bancaire, barème grille >
  tarifs, bijou bijoux montre > objets valeur, billets pièces > espèces monnaie, bitcoin crypto >
  actifs numériques, bizarre suspect louche > inhabituel frauduleux, bloquer_carte faire_opposition
  > opposition blocage, blé argent, bon > remboursement crédit, bonus malus > coefficient
  sinistralité, bourse actions > titres valeurs placement, boutique enseigne, bris_glace pare_brise
  > vitrage glace, budget compta > comptabilité financier, bénéficiaire destinataire > compte,
  cagnotte crowdfunding > collecte participation, caisse caissier, carte bancaire, carte_avalée
  avalé > capturée distributeur, carte_bancaire carte_bleue > paiement carte, carte_bloquée >
  blocage code opposition, carte_fidélité fidélité > points avantages, carte_perdue perdu_carte >
  opposition perte, carte_volée volé_carte > opposition vol, cartebleue visa mastercard > paiement
  bancaire, cash > espèces liquide, casser_voisin abîmer_voisin > tiers responsabilité dommages,
  cassé défectueux, cassé défectueux > vice conformité défaut, catastrophe inondation > naturelles
  sinistre, change > devise monnaie rétractation, changer_banque > mobilité transfert, changé_avis
  > annulation, chaque_année par_an > annuel, chaque_jour par_jour > quotidien journalier,
  chaque_mois par_mois > mensuel mensualité, chaque_semaine par_semaine > hebdomadaire, chelou
  zarbi > suspect étrange, cher > onéreux tarif montant coûteux, cher abordable > prix tarif,
  chèque > encaissement, chèque_bois > provision rejet, client > acheteur clientèle consommateur,
  code_oublié trompé_code > confidentiel erroné saisies, code_pin nip pin > code confidentiel
  secret, code_promo bon_réduction > coupon remise, colis_perdu pas_reçu > non_livraison
  réclamation, combien_remboursé > indemnité plafond concurrence, commande achat, commerçant
  magasin, commerçant marchand vendeur, compte > dépôt titulaire, compte bancaire, compte_joint >
  cotitulaire, conducteur jeune_permis > novice, constat accident > amiable déclaration,
  contester_paiement > contestation remboursement, coupon > bon réduction, courses achats, couvert
  couvre > garantie prise, couvre_pas pas_couvert > exclusions, coûter > tarif montant, crédit
  emprunt, d_où_vient_argent origine_argent > ressources recettes, dette > créance impayé, devise
  change > taux conversion, dispo > disponibilité, distributeur dab guichet > retrait espèces
  automate, domiciliation > prélèvement, don donner_argent > libéralités, débiter débit,
  déclarer_sinistre déclarer_accident > déclaration sinistre constat, découvert débit, défectueux
  défaut, délai_déclaration prévenir_assurance > déclaration ouvrés, dépanneuse remorquage panne >
  assistance dépannage, désabonner résiliation, emprunter > emprunteur, encaisser déposer_chèque >
  encaissement remise, endetté dettes > surendettement créances, enfant_cassé gosse_cassé >
  responsabilité dommages, engagement > durée minimale, envoyer_argent transférer_argent > virement
  transfert, espèces numéraire, essai_gratuit > offert, estimer > évaluation valeur, euro montant,
  exclu > garantie, expert expertise > évaluation estimation, expédier expédition envoi, extrait >
  compte, fabricant constructeur, facture justificatif, facture_impayée > relance pénalités,
  faux_code mauvais_code > erroné saisie blocage, fermer_compte clôturer > résiliation, fois >
  échelonnement mensualités, formule offre, frais > commission, frais_compte frais_bancaires >
  tenue cotisation commission, frais_port frais_envoi > livraison expédition, franchise >
  déductible charge retenue, franchise reste_charge > déduction montant, fric > montant paiement,
  fric pognon > argent somme, garantie sav > service après réparation, gratos > gratuitement
  offert, gratuit > offert frais, gratuit offert > frais, hypothèque immo immobilier > garantie
  bien, iban > bancaire coordonnées, impayé retard, impôts fiscal, incendie feu brûlé > sinistre
  explosion, instantané rapide > immédiat secondes, interac bancontact > paiement débit,
  interdit_bancaire > incident chèques, interrompre interruption, intérêt taux, investir placer >
  titres, liquide > espèces numéraire, liquide cash > numéraire, litige > réclamation, livraison >
  envoi acheminement délai, livrer > transporteur, livrer acheminer, louche chelou > suspect
  inhabituel, magasin > boutique point vente enseigne, marche fonctionne, marche_pas > défaut,
  marque fabricant, maximum plafond > concurrence limite, mensualiser prélèvement, mensualité >
  échéance remboursement, monnaie devise, occasion > usagé seconde, occasion seconde_main >
  reconditionné usagé, ouvrir_compte > ouverture entrée_relation, paiement règlement versement,
  panier caisse > commande, panier commande, panne > défaut défectueux, pas_arrivé pas_reçu >
  retard acheminement, pas_cher bon_marché > économique réduit, paumer > opposition, payer >
  règlement versement acquitter facturé débité cotisation échéance, payer_plusieurs_fois
  plusieurs_fois 3_fois > échelonné mensualités fractionné, payer_retard retard_paiement >
  pénalités impayé échéance, paypal paiement, photo_preuve facture > justificatifs preuve, piastres
  dollars > montant, plafond limite > maximum seuil, plaque_cuisson plaques > vitrocéramique,
  pognon thune blé > ressources somme, point_relais > retrait livraison, poste courrier, pourboire
  service, prime > cotisation montant, prime_assurance > cotisation tarif, prix > tarif montant
  coût, prix tarif > barème, promo > offre soldes remise, prouver preuve > justificatif attestant
  factures, prélever > mandat autorisation, prélèvement débit, prélèvement_refusé rejeté >
  provision, prêt crédit emprunt > financement mensualités taux, rabais action > promotion
  réduction remise, rabais ristourne, ramener_magasin rapporter > retour échange, rapatriement >
  assistance, rapporter > rémunération rendement intérêts, ravoir > récupérer, ravoir
  récupérer_argent récupérer_fric > remboursement restitution, rc responsabilité_civile > dommages
  tiers, relance rappel, relevé > extrait opérations, remboursement > crédité, rembourser
  restitution, rembourser_avance > anticipé pénalités, rembourser_prêt rembourser_crédit >
  remboursement échéances anticipé, remboursé > indemnisation, rendre retour, rendre retourner
  renvoyer > retour rétractation, renouveler reconduction, retirer débit, retirer retrait
  sortir_argent > espèces distributeur plafond, retourner renvoyer, reçu > justificatif facture,
  reçu_cassé abîmé > endommagé réserves avarie, rib > bancaire relevé coordonnées, rib iban >
  identité relevé, ristourne > tarif préférentiel, ristourne remise réduction, rouge découvert >
  débiteur dépassement, réduction > tarif préférentiel bénéficient avantage, régler acquitter,
  résilier arrêter stopper > terme, résilier terme, rétractation annulation, sans_contact
  contactless > plafond, sav service_client > assistance clientèle, sinistre > déclaration
  événement, solde > montant disponible, solder promo > remise démarques, soldes réduction, somme
  montant > indemnité, sous_récupérer rendre_sous > remboursement, stock dispo > disponible
  rupture, stopper > arrêter interrompre cesser, subvention sponsor > financement ressources, suivi
  tracking > acheminement, surendetté > commission, taille > pointure dimension, taille pointure >
  dimensions, tarif montant, taux_intérêt intérêts > rémunération taux, tempête grêle > climatique
  catastrophe événements, thune oseille > argent fonds ressources, ticket_caisse ticket > reçu
  justificatif preuve, toucher > versée versement, toucher_argent recevoir_argent > versement
  indemnité indemnisation, tous_risques tiers > formule garantie, transaction_bizarre débit_bizarre
  > frauduleuse autorisée contestation, tune argent, tva taxe, twint lydia paypal payconiq >
  paiement mobile, vendeur > commerçant marchand, verser versement, virement > versement transfert,
  virement virer_argent > transfert, vitre fenêtre carreau > vitrage glace bris, vélo_volé vol_vélo
  > vol, vétusté vieux > usure ancienneté, échanger > retour, échanger remplacement, échelonner
  échéancier, économiser > économie réduction, épargne livret > placement rémunération, épargner
  économiser mettre_côté > placement livret, étranger hors_europe > change devises zone, évier
  lavabo > sanitaires, être_découvert dans_rouge à_découvert > découvert débiteur`;
