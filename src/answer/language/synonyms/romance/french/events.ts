/** Sport, clubs and events; see `SYNONYMS`. */
export const events = `
  adhérent adhésion, adhésion cotisation, adulte majeur, ag assemblée, aider > assister
  accompagner, animaux domestique, anniv anniversaire, anniversaire > fête célébration, annulé
  report, arbitre arbitrage, artiste > musicien groupe, assemblée réunion, asso association,
  association club, ballon balle, baskets chaussures, billet place, bonnet bain, bouteille
  contenant, bureau > président trésorier secrétaire, but marquer, bénévole aider, casier consigne,
  chanter chorale, chaussure semelles, chien animal, chorale chœur, coach > entraîneur moniteur
  éducateur, commencer > ouverture départ, complet jauge, compétition > championnat épreuve,
  concert > scène musique, cotisation > participation montant, coupe championnat, cyclisme
  cycliste, cérémonie célébration, douche vestiaire, durée temps, début ouverture, débutant
  initiation, encadrement surveillance, enfants > mineurs junior, entraînement > séance coach
  entraîneur, entrer > accès admission ouverture, entrée > billet accès, escalade grimper, essayer
  > découverte séance gratuite, festival manifestation, filmer > captation image vidéo, finir >
  clôture fermeture, foot ballon, footing course, fouille > sécurité contrôle, gagner lot, garder
  surveillance, gratuit libre, gym gymnastique, gymnase sport, initiation découverte, inscription
  enregistrement, inscrire > enregistrement adhérer, jeune > mineur junior adolescent, licence
  fédération, lot > prix récompense, maillot baignade, majeur ans, manifestation rassemblement,
  marathon course, mariage > cérémonie noces, match compétition, match rencontre partie, membre
  adhérent, mineur ans, moniteur > encadrant éducateur, muscu musculation, musculation fitness,
  musicien musique, musique instrument, niveau confirmé, noël année, orage intempéries, orchestre
  musicien, orga organisation, organiser tenir, perdu trouvé, photo > image prise photographie,
  piscine > natation nageur aquatique, pièce représentation, pleut > pluie intempéries, pleuvoir
  intempéries, pluie > intempéries météo, poussette enfant, programme déroulement, pâques avril,
  pétard artifice, pêcher > permis carte, raquette matériel, rentrer > entrer accès, réserver
  billetterie, réunion séance, salle gymnase, score > résultat points, scène plateau, senior aîné,
  ski > piste forfait, sono sonorisation, spectacle représentation, sport sportif, stand exposant,
  tapis matériel, temps météo, tester essai, théâtre pièce, tirage loterie, tombola loterie,
  tournoi compétition, trésorier comptes, verre gobelet, vestiaire casier, vestiaire consigne,
  vieux > aînés seniors personnes, vigile > sécurité agent gardien, voter assemblée, vélo cyclisme,
  âge > majeur mineur ans, égalité nul, équipe club, événement > manifestation rencontre`;
