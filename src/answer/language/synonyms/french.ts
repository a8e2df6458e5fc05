/** French words; see `SYNONYMS`. */
export const fr = `
  abîmé endommagé cassé, accessible handicapé > fauteuil poussette, accès entrée, acheter achat
  commander, addition facture, adhérent membre, adhérer adhésion inscription inscrire, adresse
  lieu, aide assistance, aider secourir, alcool boisson > bière vin, allergie intolérance,
  ambulance secours, amener apporter, ami copain, animal > chien chat lapin oiseau, annulation
  résiliation, annuler résilier, appartement logement, appeler téléphoner, appli application
  logiciel programme, apprendre étudier, apprenti débutant, argent monnaie, argent remboursement,
  armoire placard, arrêter cesser, ascenseur élévateur, atelier cours, attendre attente, auberge
  hébergement, autocar bus, autoriser permettre, avion vol, avocat juriste, bagage valise sac,
  bagnole voiture auto véhicule, baignade piscine nager, bain baignade, bal fête, balade randonnée
  promenade, banque compte, bateau navire, bavarder discuter, bibliothèque médiathèque, billet
  ticket entrée, blessé blessure accident, boire boisson, boisson eau, bosser travail, bosser
  travailler, bouffe nourriture repas, boulot travail emploi job poste, bourse aide subvention,
  boutique magasin, bruit bruyant, brûler feu incendie, bug erreur problème, bus transport, bébé
  nourrisson, cadeau récompense, caisse paiement, camping tente, cantine restaurant, casse
  dommage, casser endommagé, caution garantie dépôt, certificat attestation justificatif, chambre
  logement, changer modifier, chat animal, chaud température, chauffage chauffer, chaussure botte,
  chef responsable directeur, cher prix coût, chien animal, clim climatisation, clé badge,
  clôturer fermer, combattre lutter, commencer débuter, concert spectacle représentation, concours
  compétition, congé vacances, connexion internet réseau, contacter joindre téléphone mail,
  contravention amende, copier dupliquer, copine ami, costume tenue, coucher dormir, couper
  découper, courriel adresse, courrier lettre, cours leçon, courses achat, coût prix tarif frais,
  cracher salir, crédit prêt, cuisiner recette, danger dangereux risque, danser danse, demande
  requête, demander solliciter, dentiste médecin, directeur direction, dispute conflit, docteur
  médecin, document justificatif papier pièce, dormir nuit hébergement, dossier répertoire, douche
  sanitaire, drogue stupéfiant > cannabis, durée délai, débutant novice, déchet tri, déchets
  poubelle, dédommager rembourser, dégât dommage, déménager départ, dépôt déposer, dérangement
  bruit, désabonner résilier, désinscription résiliation, désinscrire résilier, effacer supprimer
  retirer, email mail courriel messagerie, embaucher recruter, employé salarié, emporter apporter,
  emprunter prêt louer location, enceinte grossesse, enfant gosse mineur, enlever retirer
  supprimer, enlever retrait, entraînement cours, entreprise société boîte, entretien nettoyage,
  envoyer expédier, essai découverte, essence carburant, examen épreuve évaluation, excursion
  sortie, exposer exposition, fac université, facture reçu, famille parent, fauteuil handicapé
  accessible, fenêtre vitre, fermé fermeture, fiesta fête, finir terminer, flotte eau, foot
  football, forfait abonnement, formation stage, formulaire dossier, fric argent, frigo
  réfrigérateur, froid température, frère fratrie, fumer tabac cigarette, fête soirée, fête
  événement, gagner victoire, gamin enfant, garde surveillance, gare train, garer parking
  stationner, gratos gratuit, guide visite, guitare instrument, habit vêtement, habiter vivre
  résider, heure horaire, hosto hôpital, humide mouillé, hébergement hôtel, hôpital clinique,
  image photo, imprimer impression, infirmier médecin, info renseignement, instrument > piano
  violon guitare flûte batterie, interdire interdiction, interdit interdire, internet web ligne,
  jardin potager, jeter poubelle, jeu partie, jouer jeu, journal presse, laver lavage, lecteur
  lire, lent lenteur, lessive linge, lire lecture, lit couchage, livraison expédition, livrer
  livraison, logement hébergement, loger hébergement, loi règlement, louer prêter, loyer location,
  lumière lampe, machine appareil, magasin commerce > supermarché, maillot tenue, maison domicile,
  malade absence, maladie santé, manger nourriture repas, manquer absence absent, marier mariage,
  maître professeur, mensualité mois, meubles > table chaise lit canapé, midi repas, mois mensuel,
  monnaie espèces, mort mourir décès, mot parole, moteur recherche, moto véhicule, musée
  exposition, mère maman, médicament traitement, nager natation, neige hiver, net internet,
  nettoyage ménage, nettoyer laver, noël décembre, nuit nocturne, obligatoire obliger, obligé
  obligatoire, ordi ordinateur, ordinateur pc, ordures déchet, outil matériel > marteau perceuse,
  ouvrir ouverture horaire, panne réparation dysfonctionnement, papa parent, paperasse document,
  papier dossier, parking place, parking stationnement, partir départ, passeport identité, patron
  employeur, pause interruption, payer régler, peindre peinture, perdre perte, perdu perte, permis
  autorisation, permission autorisation, personnel employé, petit taille, photographier photo,
  pile batterie, piscine bassin, pièce salle, plage mer, plainte réclamation, plainte signalement,
  plein complet, pleuvoir pluie, pluie intempérie, police gendarmerie, porter tenue, poste
  courrier, poubelle déchet ordure, poussette accessible, prison détention, privé confidentialité,
  prix récompense, prof professeur enseignant, promo réduction, promotion réduction, propre
  nettoyage, provisoire temporaire, pub publicité, punir sanction, punition sanction, père papa,
  quitter démission, quitter départ, rabais réduction remise, raconter histoire, randonnée marche
  sentier, rapide vitesse, rencontre réunion, rendre retour, rentrée septembre, repas > déjeuner
  dîner goûter, restau restaurant, restaurant repas, rester séjour, retard retardataire, retirer
  retrait, retraité senior, réception accueil, récup récupérer, récupérer rendre, réduction tarif
  réduit remise, réparer corriger, répéter répétition, réveil alarme, salaire paie rémunération,
  sale saleté, samedi dimanche, santé médical, sentier chemin, serveur machine, shopping achat,
  site page, smartphone téléphone, soin santé, solde réduction, souci panne, souci problème, sport
  > football tennis natation yoga, supporter soutien, supprimer suppression, surveiller contrôler,
  sécurité sûr, séjour hébergement, sœur fratrie, taf travail, taxe impôt, température degré,
  tenue vêtement, terrain emplacement, texto message, thune argent, toilette sanitaire, toilettes
  wc, tomber chute, train ferroviaire, tram transport, transport > bus tram train métro, tricher
  fraude, télé télévision, téléphone portable mobile, université faculté, urgence secours, urgent
  urgence, utilisateur usager, vacances fermeture, vente vendre, vieux âgé, ville commune, virer
  exclure, volontaire bénévole, vomir malade, voyage séjour, végan végétarien, vélo bicyclette,
  vélo cycle, wc sanitaire, wifi internet réseau, âge an, école scolaire, école établissement,
  élève étudiant, énervé colère, équipe groupe, équipement matériel, étudier étude`;
