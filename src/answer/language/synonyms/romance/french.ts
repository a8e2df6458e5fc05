/** French words; see `SYNONYMS`. */
export const fr = `
  abîmé endommagé cassé, accessible handicapé > fauteuil poussette, accès entrée, acheter achat
  commander, addition facture, adhérent membre, adhérer adhésion inscription inscrire, ado mineur,
  adresse lieu, aide assistance, aider secourir, alcool boisson > bière vin, allergie intolérance,
  ambulance secours, amener apporter, ami copain, ancien senior, animal > chien chat lapin oiseau,
  annulation résiliation, annuler résilier, appartement logement, appeler téléphoner, appli
  application logiciel programme, apprendre étudier, apprenti débutant, argent monnaie, argent
  remboursement, armoire placard, arrêt certificat, arrêter cesser, ascenseur élévateur, atelier
  cours, attendre attente, auberge hébergement hôtel, autocar bus, autoriser permettre, aveugle
  malvoyant, avion vol, avocat juriste, bagage valise sac, bagarre violence, bagnole voiture auto
  véhicule, baignade piscine nager, bain baignade, bal fête, balade randonnée promenade, banni
  exclu, bannir exclure, banque compte, bateau navire, bavarder discuter, bibliothèque
  médiathèque, billet ticket entrée, blessé blessure accident, boire boisson, boisson eau, bosser
  travail, bosser travailler, bouffe nourriture repas, boulot travail emploi job poste, bourré
  alcool, bourse aide subvention, boutique magasin, bruit bruyant, brûler feu incendie, bug erreur
  problème, bugger bug, bus transport, bébé nourrisson, cadeau récompense, caisse paiement,
  calculatrice matériel, camping emplacement, camping tente, cantine restaurant, casse dommage,
  casser endommagé, caution garantie dépôt, certificat attestation justificatif, chambre logement,
  changer modifier, chat animal, chaud température, chauffage chauffer, chaussure botte, chef
  responsable directeur, cher prix coût, chien animal, clim climatisation, clope tabac, clé badge,
  clôturer fermer, collègue salarié, combattre lutter, commencer débuter, compte profil, concert
  spectacle représentation, concours compétition, congé vacances, connecter connexion, connexion
  internet réseau, contacter joindre téléphone mail, contravention amende, copier dupliquer,
  copine ami, costume tenue, coucher dormir, couper découper, courriel adresse, courrier lettre,
  cours leçon, courses achat, coût prix tarif frais, cracher salir, crédit prêt, cuisiner recette,
  danger dangereux risque, danser danse, demande requête, demander solliciter, dentiste médecin,
  directeur direction, dispute conflit, distributeur espèces, docteur médecin, document
  justificatif papier pièce, dormir nuit hébergement, dossier répertoire, douche sanitaire, douche
  sanitaires, drogue stupéfiant > cannabis, durée délai, débutant novice, déchet tri, déchets
  poubelle, déconnecter connexion, dédommager rembourser, dégât dommage, déménager départ, dépôt
  déposer, dérangement bruit, désabonner résilier, désinscription résiliation, désinscrire
  résilier, désinstaller supprimer, effacer supprimer retirer, email mail courriel messagerie,
  embaucher recruter, employé salarié, emporter apporter, emprunter prêt louer location, enceinte
  grossesse, enfant gosse mineur, enlever retirer supprimer, enlever retrait, entraînement cours,
  entreprise société boîte, entretien nettoyage, envoyer expédier, essai découverte, essence
  carburant, examen partiel, examen épreuve évaluation, excursion sortie, exposer exposition, fac
  université, facture justificatif, facture reçu, famille parent, fauteuil handicapé accessible,
  fenêtre vitre, fermé fermeture, ferry bateau, feu flamme, fiesta fête, finir terminer, flotte
  eau, foot football, forfait abonnement, formation stage, formulaire dossier, frais
  remboursement, frapper violence, fric argent, frigo réfrigérateur, froid température, frère
  fratrie, fumer tabac cigarette, fête soirée, fête événement, gagner victoire, gamin enfant,
  garde surveillance, gare train, garer parking stationner, gratos gratuit, guide visite, guitare
  instrument, habit vêtement, habiter vivre résider, handicapé accessibilité, heure horaire, hosto
  hôpital, humide mouillé, hôpital clinique, image photo, imprimer impression, infirmier médecin,
  info renseignement, instrument > piano violon guitare flûte batterie, insulte injure, interdire
  interdiction, interdit interdire, internet web ligne, jardin potager, jeter poubelle, jeu
  partie, joint stupéfiant, jouer jeu, jouer joueur, journal presse, laver lavage, lecteur lire,
  lent lenteur, lent performance, lessive linge, lire lecture, lit couchage, livraison expédition,
  livrer livraison, logement hébergement, loger hébergement, loi règlement, louer prêter, loyer
  location, lumière lampe, machine appareil, magasin commerce > supermarché, maillot tenue, maison
  domicile, malade absence, maladie santé, manger nourriture repas, manquer absence absent, manuel
  livre bibliographie, marier mariage, maître professeur, mensualité mois, meubles > table chaise
  lit canapé, midi repas, mioche enfant, mois mensuel, monnaie espèces, mort mourir décès, mot
  parole, moteur recherche, moto véhicule, musée exposition, mère maman, médicament > insuline
  ibuprofène aspirine, médicament traitement, nager natation, navette bus, neige hiver, net
  internet, nettoyage ménage, nettoyer laver, note évaluation, noël décembre, nuit nocturne,
  obligatoire obliger, obligé obligatoire, ordi ordinateur, ordinateur pc, ordures déchet, outil
  matériel > marteau perceuse, ouvrir ouverture horaire, panne réparation dysfonctionnement, papa
  parent, paperasse document, papier dossier, parking place, parking stationnement, partir départ,
  passeport identité, patron employeur, pause interruption, payer régler, peindre peinture, perdre
  perte, perdu objet, perdu perte, permis autorisation, permission autorisation, personnel
  employé, petit taille, photographier photo, picoler alcool, pile batterie, piscine bassin, pièce
  salle, plage mer, plainte réclamation, plainte signalement, planter panne, plein complet,
  pleuvoir pluie, pluie intempérie, police gendarmerie, portefeuille objet, porter tenue, poste
  courrier, poubelle déchet ordure, poussette accessible, poussette enfant, prison détention,
  privé confidentialité, prix récompense, prof professeur enseignant, promo réduction, promotion
  réduction, propre nettoyage, provisoire temporaire, pub publicité, punir sanction, punition
  sanction, pv amende, père papa, quitter démission, quitter départ, rabais réduction remise,
  raconter histoire, randonnée marche sentier, rapide vitesse, rattrapage repasser, rencontre
  réunion, rendre retour, rentrée septembre, repas > déjeuner dîner goûter, restau restaurant,
  restaurant repas, rester séjour, retard retardataire, retirer retrait, retraité senior, robinet
  eau, réception accueil, récup récupérer, récupérer rendre, réduction tarif réduit remise,
  réparer corriger, répéter répétition, réveil alarme, salaire paie rémunération, sale saleté,
  samedi dimanche, santé médical, sauvegarde restaurer, sentier chemin, serveur machine, shopping
  achat, site page, smartphone téléphone, soin santé, solde réduction, souci panne, souci
  problème, sourd malentendant, sport > football tennis natation yoga, supporter soutien,
  supprimer suppression, surveiller contrôler, sécurité sûr, séjour hébergement, sœur fratrie, taf
  travail, taxe impôt, température degré, tenue vêtement, terrain emplacement, texto message,
  thune argent, ticket justificatif, toilette sanitaire, toilettes sanitaires, toilettes wc,
  tomber chute, train ferroviaire, tram transport, transport > bus tram train métro, tricher
  plagiat fraude, télé télévision, téléphone portable mobile, télétravail domicile, université
  faculté, urgence secours, urgent urgence, utilisateur usager, vacances fermeture, vente vendre,
  vieux âgé, ville commune, virer exclure, viré exclusion, volontaire bénévole, vomir malade,
  voyage séjour, végan végétarien, vélo bicyclette, vélo cycle, wc sanitaire, wifi internet
  réseau, âge an, échanger troc, école scolaire, école établissement, élève étudiant, énervé
  colère, équipe groupe, équipement matériel, étudier étude`;
