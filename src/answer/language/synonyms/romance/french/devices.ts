/** Software, devices and appliances; see `SYNONYMS`. */
export const devices = `
  4g 5g > réseau mobile, abonnement premium > formule licence, accélérer > rapide performance,
  actualiser rafraîchir, adoucissant > assouplissant, adoucissant assouplissant > compartiment bac,
  afficher affichage, aide support > contact, airpods > écouteurs, algo algorithme, allume_pas
  s_allume_pas > démarrage alimentation, allumer > activer tension, allumer > démarrer mise marche,
  ancien vieux > usagé, ancien_téléphone nouveau_téléphone > transfert migration, android ios
  iphone > système mobile, appareil > terminal dispositif, appareil machine, appareil_photo photo >
  objectif capteur, apple mac > macos ios, appli > application logiciel, appli app > application
  logiciel, application outil, appuyer > presser bouton, aspi > aspirateur, aspirateur aspi >
  dépoussiérage sac, aspirateur poussière, assembler assemblage, associer connecter > appairage
  jumelage, autonomie durée, backup sauvegarder > copie restauration, balance > pesée poids,
  batterie > autonomie charge, batterie tenir > autonomie durée, batterie_vide plus_batterie >
  charge autonomie recharge, bip > signal sonore, bip sonne > signal avertisseur alarme, blanches
  traces > résidus calcaire, bloquer filtrer > blocage filtrage, bloqué blocage, bloqué coincé >
  verrouillé bourrage obstrué, bluetooth appairer > association jumelage appairage, bouilloire eau,
  bouilloire grille_pain > appareil, bouton > sélecteur, bouton touche > commande bandeau, brancher
  > câble alimentation, brosse_dents > brossette, bruyant bruit > décibels vibrations, bug >
  dysfonctionnement anomalie incident, bug bugger buguer > anomalie dysfonctionnement, bugger >
  dysfonctionnement blocage, cafetière > café machine, café cafetière expresso > percolateur
  capsules machine, calcaire > détartrage tartre, caméra > webcam vidéo, caméra webcam > appareil
  vidéo, capter > réseau couverture signal, capture screen screenshot > écran, carte_sim sim esim >
  opérateur, casque écouteurs, casserole poêle > récipient ustensile, cassé_garantie sous_garantie
  > garantie couverture, changer_mail changer_adresse > modification, changer_tel changer_téléphone
  > transfert migration, charge_pas charge_plus > recharge alimentation, charger > recharge
  alimentation, charger chargeur > recharge câble, chargeur > câble alimentation, chauffe >
  surchauffe température, chauffe_pas chauffe_plus > résistance thermostat température, chercher
  recherche, clavier > saisie, clavier touche, clignoter > voyant témoin, clim ventilo >
  ventilation, cliquer > clic sélectionner, cloud nuage > stockage sauvegarde, code > passe pin,
  code_erreur message_erreur > anomalie affichage code, coincer > bloqué, coller insérer,
  combien_kilos combien_linge > capacité charge, combien_temps_batterie batterie_dure > autonomie,
  compatibilité > configuration requise minimale, compatible > compatibilité fonctionne pris
  charge, compatible marche_avec > compatibilité prise charge, compte > utilisateur espace, compte
  profil > utilisateur espace, compte_bloqué bloqué > verrouillage suspension, compte_piraté piraté
  > compromis sécurité, config > configuration, config_minimale config > requise système,
  configurer > paramétrage paramètres réglages, connecte_pas pas_internet > connexion réseau hors,
  connecter > session identifier authentification, connecter login > connexion authentification
  identification, conserver > archiver durée, consommation > énergie électrique, consommer
  bouffer_électricité > énergie, contacter appeler > assistance, contrôle_parental > restrictions
  mineurs, cookie traceur, copier > copie duplication, copier coller > presse_papiers, corbeille >
  supprimés restauration, couper_notifs enlever_notifs > notifications désactiver, crash planter >
  fermeture inattendue, crypter chiffrement, créer > ouvrir inscription, créer_compte ouvrir_compte
  > inscription création, câble > cordon fil, data internet_mobile > forfait mobile, dossier
  fichier, dossier fichier doc > document répertoire, double > copie doublon, doublon copie,
  décharge vide > autonomie batterie, déconnecter session, dégivrer givre > dégivrage glace,
  démarre_pas démarrer > démarrage amorçage, démarrer démarrage lancer, désactiver décocher,
  désinstaller virer_appli > suppression, détartrer > calcaire entretien, détartrer détartrage, eau
  étanche waterproof > étanchéité immersion ip68, eau_terre eau_sol par_terre > sol fuite, effacer
  suppression, enceinte baffle > haut_parleur audio, enfant gosse > sécurité verrouillage, enlever
  supprimer, enregistrer sauvegarder, envoyer > transmettre transfert adresser, erreur > anomalie
  incident faute, erreur panne bug > anomalies dysfonctionnement, essorer essorage > vitesse tours,
  exporter importer > transfert, fer_repasser fer > repassage semelle vapeur, fichier > document
  base données, figer geler > blocage, fil câble > filaire cordon, filtre > nettoyage obstrué
  pompe, filtre tamis, fissuré pété cassé > endommagé brisé remplacement, flou > mise point
  netteté, fonctionnement > principe étapes, formater réinitialiser > usine effacement, four >
  enceinte préchauffage, freeze figé > blocage bloqué, frigo congélo > congélateur température,
  fringues habits > textiles, friteuse airfryer > cuisson huile, froid assez_froid > température
  réfrigération, fuir couler > écoulement fuite raccord joint, fuir fuite, garantie > conformité
  défaut couverture, glace givre > dégivrage, go giga > stockage capacité mémoire, google > moteur,
  gosse_appuie appuyer_boutons > verrouillage commandes enfant, gros grand taille > dimensions
  encombrement, heures_creuses nuit > différé départ, hors_connexion > connexion local, hublot
  capot > porte couvercle, identifiant > login pseudo, identifiant login > utilisateur connexion,
  imprimante > cartouche papier, installer > mise configuration, installer brancher > raccordement
  mise, internet > ligne réseau connexion, ipad liseuse > tablette, iphone samsung android >
  téléphone smartphone ios, itinérance roaming > étranger, jeter recycler > rebut élimination
  collecte, jeter_vieux vieille_machine vieux_frigo > usagé reprise rebut, joint caoutchouc >
  étanchéité, jumeler appairer > association, kilos kilo kg > capacité charge masse, laine pull
  soie > délicat textile, lancer ouvrir, langue français, langue français > linguistique
  traduction, lave_vaisselle > vaisselle panier rinçage, laver lavage > cycle programme, led
  lumière > témoin voyant, lent > ralentissement performances, lent rame lag > performances
  ralentissement, lessive poudre > détergent dosage compartiment, lier associer, linux ubuntu,
  litres contenance > capacité volume, logiciel outil, login identification, luminosité > éclairage
  affichage, mac windows > ordinateur, machine_laver lave_linge > lavage tambour linge, manette
  joystick > contrôleur commande, marche étapes, mdp > passe identifiants, mdp mot_passe >
  authentification, mdp_oublié oublié_mdp > réinitialisation récupération, micro > audio,
  micro_ondes mw > ondes cuisson, minuteur timer > minuterie programmation, mise_jour maj update >
  version actualisation, mode_avion > hors, mode_emploi manuel > notice instructions, mode_sombre
  dark_mode > thème sombre, monter > assemblage montage, montre apple_watch > bracelet connectée,
  mouchard espion > suivi, moudre grains > mouture broyeur, mémoire > stockage espace,
  mémoire_pleine plus_place > stockage espace saturé, navigateur > chrome firefox safari, nettoyage
  entretien, nettoyer entretien, nettoyer laver > entretien nettoyage, notice > mode emploi guide,
  notif > alertes, notification > push alerte, nouveau changement, odeur pue schlingue >
  moisissure, odeur sentir, opérateur forfait > abonnement mobile, ordi > poste machine, ordi pc
  laptop > poste, ordinateur > poste machine portable, oublié > oubli réinitialiser, outil
  outillage, ouvrir_fichier > format compatible, page rubrique, panne_électricité coupure_courant
  panne_jus > coupure courant interruption, paramètre réglage option, paramètres réglages options >
  configuration préférences, partager > diffusion, pas_son plus_son > audio muet, passe
  identifiant, payant gratuit > licence tarif abonnement, pc poste, pdf word excel > format
  document fichier, perceuse visseuse > outil foret, perdu_photos effacé > restauration corbeille,
  phishing > hameçonnage arnaque escroquerie, pile batterie, piles > alimentation, pièce jointe,
  pièce_rechange pièces > détachées rechange, place > espace stockage, place stockage > mémoire
  capacité, planter erreur, plaque induction > table cuisson foyer, pods capsule tablette > dosette
  lessive détergent, poids masse, porte hublot couvercle > fermeture verrouillage, première_fois
  avant_utiliser > première utilisation mise, prise_usb trou > port connecteur, problème > incident
  difficulté anomalie, programme outil, puer odeur, pèse poids lourd > masse kg kilogrammes,
  raccourci touches > clavier, rallonge multiprise > prise alimentation, rasoir épilateur > lames
  tondeuse, rebooter redémarrer, recommencer reprendre > reprise interruption, recycler recyclage,
  redémarrer reboot > redémarrage réinitialisation, redémarrer redémarrage, remplacer changer,
  remplit_pas eau_arrive_pas > alimentation arrivée robinet, renommer nom, rentre place >
  dimensions encombrement, repasser repassage, reset remettre_zéro > réinitialisation usine,
  retarder programmer > différé départ minuterie, rincer rinçage > cycle, robot mixer blender >
  mélangeur lames, récupérer_photos récupérer_fichiers > restauration récupération, récurer frotter
  > nettoyage abrasif, régler changer > réglage configuration, régler réglage, réparer > pièces,
  réparer dépannage, réseau barres > couverture signal, réseau couverture, s_inscrire inscription >
  compte création, sans_fil > bluetooth autonome, sauvegarde copie, savon mousse > détergent,
  scanner numériser, scanner scan > numérisation, schlinguer puer > odeurs, scie ponceuse > lame
  outil, screenshot printscreen > capture, se_vide_pas vide_pas > vidange évacuation obstrué,
  service_client hotline > assistance téléphone, site internet, smartphone > appareil mobile,
  souris clic, souris pavé > pointeur curseur, stockage > stocker espace conservation, stocker
  conserver, supprimer > effacer retirer, supprimer_compte effacer_compte > suppression
  désactivation, supprimé_erreur effacé_erreur > corbeille restauration, surchauffe brûlant chaud >
  température, sèche_linge sécheuse > séchage condenseur, sécurité protection, tablette appareil,
  tablette ipad > appareil, taches traces > résidus dépôts, taille mesure > dimensions hauteur
  largeur, tartre calcaire > détartrage, tel téléphone, thème couleur > apparence affichage,
  tombé_eau > étanche étanchéité liquide, tondeuse > coupe lames, touche bouton, tourner lancer >
  démarrer programme fonctionnement, tournevis outil, traceur pistage, traduire langue, transférer
  > migration, transport déménager > bridage, tremble vibre > vibrations niveau aplomb, trembler
  bouger secouer > vibrations aplomb stabilité, trempé mouillé > séchage essorage, trouver >
  rechercher figurer, tuto tutoriel guide, tuyau > raccord conduite évacuation, télé tv >
  téléviseur écran, télécharger récupérer, télécommande commande, télécommande zapette > commande
  piles, téléphone > smartphone appareil, téléviseur télé > écran, updater actualiser > mise
  version, uploader > téléverser charger, usb hdmi > port prise connecteur, vaisselle lavage,
  version > mise, version édition, vider vidanger > évacuation, vie_privée > confidentialité
  personnelles, vinaigre citron > détartrage acide, virer > supprimer retirer, virus malveillant,
  volts voltage > tension alimentation, volume > audio sonore, voyant > lumière témoin, voyant
  lampe clignote > témoin indicateur, watts puissance > consommation tension, wifi connexion, wifi
  réseau > connectivité, wifi_marche_pas pas_wifi > réseau connexion, zapette manette >
  télécommande, zoom > agrandissement objectif, éco économe consomme > énergie, écouteurs airpods
  casque > oreillettes audio, écran > affichage moniteur, écran > dalle, écran_noir écran_cassé >
  affichage, électricité élec jus > énergie consommation courant, étanche > submersion, éteindre
  arrêt, éteint_seul s_éteint > arrêt extinction`;
