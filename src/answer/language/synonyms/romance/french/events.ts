/** Sport, clubs and events; see `SYNONYMS`. */
export const events = `
  adhérent adhésion, adhésion cotisation, adulte majeur, ag assemblée, âge > majeur mineur ans,
  aider > assister accompagner, animaux domestique, anniv anniversaire, anniversaire > fête
  célébration, annulé report, arbitre arbitrage, artiste > musicien groupe, assemblée réunion, asso
  association, association club, ballon balle, baskets chaussures, bénévole aider, billet place,
  bonnet bain, bouteille contenant, bureau > président trésorier secrétaire, but marquer, casier
  consigne, cérémonie célébration, chanter chorale, chaussure semelles, chien animal, chorale chœur,
  coach > entraîneur moniteur éducateur, commencer > ouverture départ, compétition > championnat
  épreuve, complet jauge, concert > scène musique, cotisation > participation montant, coupe
  championnat, cyclisme cycliste, début ouverture, débutant initiation, douche vestiaire, durée
  temps, égalité nul, encadrement surveillance, enfants > mineurs junior, entraînement > séance
  coach entraîneur, entrée > billet accès, entrer > accès admission ouverture, équipe club, escalade
  grimper, essayer > découverte séance gratuite, événement > manifestation rencontre, festival
  manifestation, filmer > captation image vidéo, finir > clôture fermeture, foot ballon, footing
  course, fouille > sécurité contrôle, gagner lot, garder surveillance, gratuit libre, gym
  gymnastique, gymnase sport, initiation découverte, inscription enregistrement, inscrire >
  enregistrement adhérer, jeune > mineur junior adolescent, licence fédération, lot > prix
  récompense, maillot baignade, majeur ans, manifestation rassemblement, marathon course, mariage >
  cérémonie noces, match compétition, match rencontre partie, membre adhérent, mineur ans, moniteur
  > encadrant éducateur, muscu musculation, musculation fitness, musicien musique, musique
  instrument, niveau confirmé, noël année, orage intempéries, orchestre musicien, orga organisation,
  organiser tenir, pâques avril, pêcher > permis carte, perdu trouvé, pétard artifice, photo > image
  prise photographie, pièce représentation, piscine > natation nageur aquatique, pleut > pluie
  intempéries, pleuvoir intempéries, pluie > intempéries météo, poussette enfant, programme
  déroulement, raquette matériel, rentrer > entrer accès, réserver billetterie, réunion séance,
  salle gymnase, scène plateau, score > résultat points, senior aîné, ski > piste forfait, sono
  sonorisation, spectacle représentation, sport sportif, stand exposant, tapis matériel, temps
  météo, tester essai, théâtre pièce, tirage loterie, tombola loterie, tournoi compétition,
  trésorier comptes, vélo cyclisme, verre gobelet, vestiaire casier, vestiaire consigne, vieux >
  aînés seniors personnes, vigile > sécurité agent gardien, voter assemblée`;
