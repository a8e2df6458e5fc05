/** Weather, time, slang and what else people say; see `SYNONYMS`. */
export const everyday = `
  abîmé endommagé cassé, accessible handicapé > fauteuil poussette, acheter achat commander,
  addition facture, adhérer adhésion inscription, ado mineur, adresse lieu, aider secourir, alcool
  boisson > bière vin, allergie intolérance, ambulance secours, amener apporter, ami copain, ancien
  senior, animal > chat lapin oiseau, appli application logiciel programme, apprendre étudier,
  apprenti débutant, argent > monnaie remboursement, armoire placard, arrêt > certificat cesser,
  atelier cours, attendre > délai patienter, attente > délai file, auberge hébergement hôtel,
  autocar bus, automne > septembre octobre novembre, avance > préalable avant, aveugle malvoyant,
  avocat juriste, bagarre > altercation conflit, bagarre violence, bagnole voiture auto véhicule,
  bahut camion, baignade piscine nager, bain baignade, baisser > réduire diminuer, bal fête, balade
  randonnée promenade, banni > exclu, banque compte, barrer > partir quitter, baston > bagarre
  violence, bateau navire, bavarder discuter, bibliothèque médiathèque, bidule chose, billet ticket
  entrée, biz affaire, blessé blessure accident, boire boisson, boisson eau, bosser travail, bouffe
  nourriture repas, boulot travail emploi job poste, bourré alcool, bourse aide subvention, bruit
  bruyant, brûler feu incendie, bug erreur problème, bugger bug, bus transport, but > objectif
  finalité, cadeau récompense, caisse paiement, calculatrice matériel, camping emplacement, capter
  comprendre, casse dommage, casser partir, caution garantie dépôt, certificat attestation
  justificatif, chambre logement, changer modifier, charbonner travailler, chaud canicule, chaud
  température, chaussure botte, chef responsable directeur, cher prix coût, chiant > pénible
  ennuyeux, choper > attraper obtenir, chourer voler, clim climatisation, clope tabac, clé badge,
  cogner frapper, collègue salarié, combattre lutter, compte profil, concert spectacle
  représentation, concours compétition, connaître savoir, connecter connexion, connexion internet
  réseau, conseil > recommandation précaution astuces, contacter joindre téléphone mail, contrôler
  > maîtriser vérifier, cool sympa, copine ami, costume tenue, courriel adresse, courrier lettre,
  coût prix tarif frais, cracher salir, crade sale, crécher hébergement, crécher loger habiter,
  crédit prêt, cuisiner recette, danger dangereux risque, date > jour calendrier échéance, dedans
  intérieur, degré > celsius température, dehors extérieur, demain lendemain, demander solliciter,
  dentiste médecin, dernier final, dingue fou, directeur direction, dispute conflit, distributeur
  espèces, docteur médecin, document justificatif papier pièce, dossier répertoire, douche
  sanitaire, drogue stupéfiant > cannabis, débutant novice, déchet tri, déconnecter connexion,
  dédommager rembourser, dégager > partir expulser, dégueu > sale mauvais, dégueulasse sale, dégât
  dommage, délai > temps durée, dépôt déposer, dérangement bruit, déranger > gêner nuisance
  perturber, désinscription résiliation, désinscrire résilier, désinstaller supprimer, effacer
  supprimer retirer, email mail courriel messagerie, embrouille > conflit dispute litige, emmerder
  > déranger gêner, employé salarié, emporter apporter, emprunter prêt louer location, engueuler >
  dispute conflit, enlever retirer supprimer, enlever retrait, entraînement cours, entreprise
  société boîte, essence carburant, examen épreuve évaluation, exposer exposition, fac université,
  fauteuil handicapé accessible, fenêtre vitre, ferme clôture, feu flamme, fiesta fête, filer
  donner, finalité objectif, flemme paresse, flipper peur, flotte eau, foot football, formation
  stage, formulaire dossier, foutre mettre, frais remboursement, frapper > coups violence, fric
  argent, froid gelée, froid température, frère fratrie, fréquence fois, fumer tabac cigarette,
  fête > soirée événement, gagner victoire, galérer difficulté, gamin enfant, garer parking
  stationner, godasse chaussure, gratter obtenir, gueuler crier, guide visite, guitare instrument,
  gérer > gestion maîtriser, habiter vivre résider, handicapé accessibilité, hebdo hebdomadaire,
  heure > matin soir, hiver > décembre janvier février hivernal, hosto hôpital, humide mouillé,
  hôpital clinique, image photographie, immédiatement aussitôt, imprimer impression, infirmier
  médecin, info renseignement, instrument > piano violon flûte batterie, jardin potager, jeter
  poubelle, joint stupéfiant, journal presse, kiffer > aimer adorer, lecteur lire, lit couchage,
  livraison expédition, logement hébergement, longtemps durée, lumière lampe, machin chose, magasin
  commerce > supermarché, maillot tenue, malade > absence santé, manquer absence absent, manuel
  livre bibliographie, mater regarder, maître professeur, mensualité mois, meubles > table chaise
  lit canapé, midi repas, minuit nuit, mioche enfant, monnaie espèces, monter > augmenter hausse,
  mot parole, moto véhicule, musée exposition, médicament > insuline ibuprofène aspirine, météo >
  climat prévision, neige enneigement, neige hiver, net internet, nettoyage ménage, normal
  habituel, note évaluation, noël décembre, nul mauvais, numéro téléphone, obligatoire obliger,
  occuper > charge responsable, orage > foudre tonnerre, ordi ordinateur, ordinateur pc, ouf fou,
  outil matériel > marteau perceuse, ouvert horaires, ouvrir horaire, ouvrir horaires, panne
  réparation dysfonctionnement, paperasse document, papier dossier, parking place, passeport
  identité, paumer > perdre, pause interruption, perdu objet, permission autorisation, petit
  taille, photographier photo, piger comprendre, pioncer dormir, piquer voler, piscine bassin,
  pièce salle, plage mer, plainte signalement, planter panne, plein complet, pleuvoir >
  précipitation averse, pluie > précipitation averse, police gendarmerie, pompes chaussures,
  portefeuille objet, porter tenue, pourri mauvais, printemps > mars avril mai, prison détention,
  privé confidentialité, prof professeur enseignant, promo réduction, promotion réduction, propre
  nettoyage, protéger > sécuriser défendre, provisoire temporaire, précaution recommandation,
  prévenir > informer avertir aviser signaler, punition sanction, pv amende, quitter > démission
  départ, quotidien tous, rabais réduction remise, raconter histoire, randonnée marche sentier,
  rapide vitesse, refiler > donner transmettre, regarder > visionner voir consulter, relou pénible,
  rentrée septembre, repas > déjeuner dîner goûter, restau restaurant, restaurant repas, rester
  séjour, retard retardataire, retirer retrait, retraité senior, robinet eau, réception accueil,
  récupérer rendre, réduction tarif remise, réparer corriger, répéter répétition, réveil alarme,
  saison > printemps automne hiver, sale > saleté souillé, santé médical, semaine > lundi mardi
  mercredi jeudi vendredi, sentier chemin, serveur machine, servir > utile mission rôle, shopping
  achat, site page, soin santé, soleil ensoleillé, souci > panne problème, sourd malentendant,
  souvent > fréquence régulièrement, sport > football tennis natation yoga, stress pression, super
  excellent, supporter soutien, surveiller contrôler, sympa agréable, sécuriser sécurité, séjour
  hébergement, sœur fratrie, taf > emploi poste, taf travail, taffer travailler, taper > frapper
  violence, taxe impôt, tel numéro, tempête orage, terrain emplacement, texto message, thune
  argent, ticket justificatif, train ferroviaire, tram transport, transport > train métro, tricher
  plagiat fraude, trouille peur, télé télévision, téléphone portable mobile, télétravail domicile,
  université faculté, urgence secours, urgent urgence, utiliser > employer servir, vacances
  fermeture, valider accepter, vent > rafale tempête, virer > exclure, vite > rapidement délai,
  volontaire bénévole, vomir malade, voyage séjour, végan végétarien, vélo cycle, wc sanitaire,
  wifi internet réseau, zapper oublier, échanger troc, élève étudiant, énervé colère, équipe groupe`;
