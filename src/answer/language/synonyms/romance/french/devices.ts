/** Software, devices and appliances; see `SYNONYMS`. */
export const devices = `
  accélérer > rapide performance, actualiser rafraîchir, afficher affichage, algo algorithme,
  allumer > démarrer mise marche, appareil > terminal dispositif, appareil machine, appli >
  application logiciel, application outil, appuyer > presser bouton, aspirateur poussière,
  assembler assemblage, autonomie durée, batterie > autonomie charge, bip > signal sonore, bloqué
  blocage, bouilloire eau, brancher > câble alimentation, bug > dysfonctionnement anomalie
  incident, bugger > dysfonctionnement blocage, cafetière > café machine, calcaire > détartrage
  tartre, caméra > webcam vidéo, capter > réseau couverture signal, casque écouteurs, charger >
  recharge alimentation, chargeur > câble alimentation, chauffe > surchauffe température, chercher
  recherche, clavier touche, clignoter > voyant témoin, cliquer > clic sélectionner, code > passe
  pin, coller insérer, compatible > compatibilité fonctionne pris charge, compte > utilisateur
  espace, configurer > paramétrage paramètres réglages, connecter > session identifier
  authentification, conserver > archiver durée, consommation > énergie électrique, cookie traceur,
  copier > copie duplication, crypter chiffrement, créer > ouvrir inscription, câble > cordon fil,
  dossier fichier, double > copie doublon, doublon copie, déconnecter session, démarrer démarrage
  lancer, désactiver décocher, détartrer détartrage, effacer suppression, enlever supprimer,
  enregistrer sauvegarder, envoyer > transmettre transfert adresser, erreur > anomalie incident
  faute, fichier > document base données, filtre tamis, fonctionnement > principe étapes, fuir
  fuite, google > moteur recherche, identifiant > login pseudo, installer > mise configuration,
  internet > ligne réseau connexion, lancer ouvrir, langue français, lent > ralentissement
  performances, lier associer, linux ubuntu, logiciel outil, login identification, marche étapes,
  mdp > passe identifiants, monter > assemblage montage, moteur recherche, mémoire > stockage
  espace, navigateur > chrome firefox safari, nettoyage entretien, nettoyer entretien, notice >
  mode emploi guide, nouveau changement, odeur sentir, ordi > poste machine, ordinateur > poste
  machine portable, oublié > oubli réinitialiser, outil outillage, page rubrique, paramètre réglage
  option, passe identifiant, pc poste, phishing > hameçonnage arnaque escroquerie, pile batterie,
  pièce jointe, place > espace stockage, planter erreur, poids masse, problème > incident
  difficulté anomalie, programme outil, puer odeur, rebooter redémarrer, recycler recyclage,
  redémarrer redémarrage, remplacer changer, renommer nom, repasser repassage, régler réglage,
  réparer dépannage, réseau couverture, sauvegarde copie, scanner numériser, site internet,
  smartphone > appareil mobile, souris clic, stockage > stocker espace conservation, stocker
  conserver, supprimer > effacer retirer, sécurité protection, tablette appareil, tel téléphone,
  touche bouton, tournevis outil, traceur pistage, traduire langue, trouver > rechercher figurer,
  tuto tutoriel guide, télécharger récupérer, télécommande commande, téléphone > smartphone
  appareil, uploader > téléverser charger, vaisselle lavage, version édition, virer > supprimer
  retirer, virus malveillant, voyant > lumière témoin, web internet, wifi connexion, écran >
  affichage moniteur, éteindre arrêt`;
