/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  abo abonnement, abonnement > adhésion offre formule, addition > note montant, amende > pénalité
  contravention, annuler > résilié interrompre, arnaque > escroquerie fraude, arnaqueur escroc,
  arrêter > interrompre résilier annuler suspendre fin cessation, balles euros, banque >
  établissement bancaire, blé argent, boutique enseigne, caisse caissier, carte bancaire, cash >
  espèces liquide, cassé défectueux, change > devise monnaie rétractation, cher > onéreux tarif
  montant coûteux, client > acheteur clientèle consommateur, commande achat, commerçant magasin,
  commerçant marchand vendeur, compte bancaire, courses achats, coûter > tarif montant, crédit
  emprunt, dette > créance impayé, débiter débit, découvert débit, défectueux défaut, désabonner
  résiliation, espèces numéraire, euro montant, expédier expédition envoi, fabricant constructeur,
  facture justificatif, fois > échelonnement mensualités, formule offre, fric > montant paiement,
  gratos > gratuitement offert, gratuit > offert frais, iban > bancaire coordonnées, impayé retard,
  impôts fiscal, interrompre interruption, intérêt taux, liquide > espèces numéraire, livraison >
  envoi acheminement délai, livrer acheminer, magasin > boutique point vente enseigne, marche
  fonctionne, marque fabricant, mensualiser prélèvement, monnaie devise, occasion > usagé seconde,
  paiement règlement versement, panier commande, panne > défaut défectueux, payer > règlement
  versement acquitter facturé débité cotisation échéance, paypal paiement, poste courrier,
  pourboire service, prix > tarif montant coût, promo > offre soldes remise, prélèvement débit,
  rabais ristourne, relance rappel, rembourser restitution, rendre retour, renouveler reconduction,
  retirer débit, retourner renvoyer, reçu > justificatif facture, rib > bancaire relevé
  coordonnées, ristourne > tarif préférentiel, ristourne remise réduction, réduction > tarif
  préférentiel bénéficient avantage, régler acquitter, résilier terme, rétractation annulation,
  soldes réduction, stopper > arrêter interrompre cesser, taille > pointure dimension, tarif
  montant, tune argent, tva taxe, vendeur > commerçant marchand, verser versement, virement >
  versement transfert, échanger remplacement, échelonner échéancier, économiser > économie
  réduction`;
