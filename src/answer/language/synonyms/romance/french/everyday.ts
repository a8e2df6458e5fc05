/** Weather, time, slang and what else people say; see `SYNONYMS`. */
export const everyday = `
  abîmé endommagé cassé, accessible handicapé > fauteuil poussette, acheter achat commander,
  addition facture, adhérer adhésion inscription inscrire, ado mineur, adresse lieu, aider secourir,
  alcool boisson > bière vin, allergie intolérance, ambulance secours, amener apporter, ami copain,
  ancien senior, animal > chat lapin oiseau, appli application logiciel programme, apprendre
  étudier, apprenti débutant, argent > monnaie remboursement, armoire placard, arrêt > certificat
  cesser, atelier cours, attendre > délai patienter, attente > délai file, auberge hébergement
  hôtel, autocar bus, automne > septembre octobre novembre, avance > préalable avant, aveugle
  malvoyant, avocat juriste, bagarre > altercation conflit, bagarre violence, bagnole voiture auto
  véhicule, bahut camion, baignade piscine nager, bain baignade, baisser > réduire diminuer, bal
  fête, balade randonnée promenade, banni > exclu exclure, banque compte, barrer > partir quitter,
  baston > bagarre violence, bateau navire, bavarder discuter, bibliothèque médiathèque, bidule
  chose, billet ticket entrée, biz affaire, blessé blessure accident, boire boisson, boisson eau,
  bosser travail, bouffe nourriture repas, boulot travail emploi job poste, bourré alcool, bourse
  aide subvention, bruit bruyant, brûler feu incendie, bug erreur problème, bugger bug, bus
  transport, but > objectif finalité, cadeau récompense, caisse paiement, calculatrice matériel,
  camping emplacement, capter comprendre, casse dommage, casser partir, caution garantie dépôt,
  certificat attestation justificatif, chambre logement, changer modifier, charbonner travailler,
  chaud canicule, chaud température, chaussure botte, chef responsable directeur, cher prix coût,
  chiant > pénible ennuyeux, choper > attraper obtenir, chourer voler, clé badge, clim
  climatisation, clope tabac, cogner frapper, collègue salarié, combattre lutter, compte profil,
  concert spectacle représentation, concours compétition, connaître savoir, connecter connexion,
  connexion internet réseau, conseil > recommandation précaution astuces, contacter joindre
  téléphone mail, contrôler > maîtriser vérifier, cool sympa, copine ami, costume tenue, courriel
  adresse, courrier lettre, coût prix tarif frais, cracher salir, crade sale, crécher hébergement,
  crécher loger habiter, crédit prêt, cuisiner recette, danger dangereux risque, date > jour
  calendrier échéance, débutant novice, déchet tri, déconnecter connexion, dedans intérieur,
  dédommager rembourser, dégager > partir expulser, dégât dommage, degré > celsius température,
  dégueu > sale mauvais, dégueulasse sale, dehors extérieur, délai > temps durée, demain lendemain,
  demander solliciter, dentiste médecin, dépôt déposer, dérangement bruit, déranger > gêner nuisance
  perturber, dernier final, désinscription résiliation, désinscrire résilier, désinstaller
  supprimer, dingue fou, directeur direction, dispute conflit, distributeur espèces, docteur
  médecin, document justificatif papier pièce, dossier répertoire, douche sanitaire, drogue
  stupéfiant > cannabis, échanger troc, effacer supprimer retirer, élève étudiant, email mail
  courriel messagerie, embrouille > conflit dispute litige, emmerder > déranger gêner, employé
  salarié, emporter apporter, emprunter prêt louer location, énervé colère, engueuler > dispute
  conflit, enlever retirer supprimer, enlever retrait, entraînement cours, entreprise société boîte,
  équipe groupe, essence carburant, examen épreuve évaluation, exposer exposition, fac université,
  fauteuil handicapé accessible, fenêtre vitre, ferme clôture, fête > soirée événement, feu flamme,
  fiesta fête, filer donner, finalité objectif, flemme paresse, flipper peur, flotte eau, foot
  football, formation stage, formulaire dossier, foutre mettre, frais remboursement, frapper > coups
  violence, fréquence fois, frère fratrie, fric argent, froid gelée, froid température, fumer tabac
  cigarette, gagner victoire, galérer difficulté, gamin enfant, garer parking stationner, gérer >
  gestion maîtriser, godasse chaussure, gratter obtenir, gueuler crier, guide visite, guitare
  instrument, habiter vivre résider, handicapé accessibilité, hebdo hebdomadaire, heure > matin
  soir, hiver > décembre janvier février hivernal, hôpital clinique, hosto hôpital, humide mouillé,
  image photographie, immédiatement aussitôt, imprimer impression, infirmier médecin, info
  renseignement, instrument > piano violon flûte batterie, jardin potager, jeter poubelle, joint
  stupéfiant, journal presse, kiffer > aimer adorer, lecteur lire, lit couchage, livraison
  expédition, logement hébergement, longtemps durée, lumière lampe, machin chose, magasin commerce >
  supermarché, maillot tenue, maître professeur, malade > absence santé, manquer absence absent,
  manuel livre bibliographie, mater regarder, médicament > insuline ibuprofène aspirine, mensualité
  mois, météo > climat prévision, meubles > table chaise lit canapé, midi repas, minuit nuit, mioche
  enfant, monnaie espèces, monter > augmenter hausse, mot parole, moto véhicule, musée exposition,
  neige enneigement, neige hiver, net internet, nettoyage ménage, noël décembre, normal habituel,
  note évaluation, nul mauvais, numéro téléphone, obligatoire obliger, occuper > charge responsable,
  orage > foudre tonnerre, ordi ordinateur, ordinateur pc, ouf fou, outil matériel > marteau
  perceuse, ouvert horaires, ouvrir horaires, ouvrir ouverture horaire, panne réparation
  dysfonctionnement, paperasse document, papier dossier, parking place, passeport identité, paumer >
  perdre perdu, pause interruption, perdu objet, permission autorisation, petit taille,
  photographier photo, pièce salle, piger comprendre, pioncer dormir, piquer voler, piscine bassin,
  plage mer, plainte signalement, planter panne, plein complet, pleuvoir > précipitation averse,
  pluie > précipitation averse, police gendarmerie, pompes chaussures, portefeuille objet, porter
  tenue, pourri mauvais, précaution recommandation, prévenir > informer avertir aviser signaler,
  printemps > mars avril mai, prison détention, privé confidentialité, prof professeur enseignant,
  promo réduction, promotion réduction, propre nettoyage, protéger > sécuriser défendre, provisoire
  temporaire, punition sanction, pv amende, quitter > démission départ, quotidien tous, rabais
  réduction remise, raconter histoire, randonnée marche sentier, rapide vitesse, réception accueil,
  récupérer rendre, réduction tarif réduit remise, refiler > donner transmettre, regarder >
  visionner voir consulter, relou pénible, rentrée septembre, réparer corriger, repas > déjeuner
  dîner goûter, répéter répétition, restau restaurant, restaurant repas, rester séjour, retard
  retardataire, retirer retrait, retraité senior, réveil alarme, robinet eau, saison > printemps
  automne hiver, sale > saleté souillé, santé médical, sécuriser sécurité, séjour hébergement,
  semaine > lundi mardi mercredi jeudi vendredi, sentier chemin, serveur machine, servir > utile
  mission rôle, shopping achat, site page, sœur fratrie, soin santé, soleil ensoleillé, souci >
  panne problème, sourd malentendant, souvent > fréquence régulièrement, sport > football tennis
  natation yoga, stress pression, super excellent, supporter soutien, surveiller contrôler, sympa
  agréable, taf > emploi poste, taf travail, taffer travailler, taper > frapper violence, taxe
  impôt, tel numéro, télé télévision, téléphone portable mobile, télétravail domicile, tempête
  orage, terrain emplacement, texto message, thune argent, ticket justificatif, train ferroviaire,
  tram transport, transport > train métro, tricher plagiat fraude, trouille peur, université
  faculté, urgence secours, urgent urgence, utiliser > employer servir, vacances fermeture, valider
  accepter, végan végétarien, vélo cycle, vent > rafale tempête, virer > exclure exclusion, vite >
  rapidement délai, volontaire bénévole, vomir malade, voyage séjour, wc sanitaire, wifi internet
  réseau, zapper oublier`;
