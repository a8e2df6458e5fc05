/** Software, devices and appliances; see `SYNONYMS`. */
export const devices = `
  4g 5g > réseau mobile, abonnement premium > formule licence, accélérer > rapide performance,
  achat_appli > intégrés, actualiser rafraîchir, adoucissant > assouplissant, adoucissant
  assouplissant > compartiment bac, afficher affichage, aide support > contact, airpods >
  écouteurs, album > galerie, algo algorithme, allume_pas s_allume_pas > démarrage alimentation,
  allumer > activer tension, allumer > démarrer mise marche, ampoule_connectée > domotique,
  ampoule_four > éclairage, ancien vieux > usagé, ancien_téléphone nouveau_téléphone > transfert
  migration, ancienne_version > historique restauration, android ios iphone > système mobile,
  annuler_envoi > rappel, antivirus > protection logiciel, api > interface, app > application
  logiciel, appareil > terminal, appareil_photo photo > objectif capteur, appel_masqué > numéro,
  apple mac > macos ios, apple_pay google_pay > paiement mobile, application outil, appuyer >
  presser bouton, arrêter_abo stopper_abo annuler_abo > résiliation souscription, artiste musicien
  > droit, aspi > aspirateur, aspirateur aspi > dépoussiérage sac, aspirateur poussière,
  aspirateur_robot robot_aspirateur > station base, assembler assemblage, associer connecter >
  appairage jumelage, autonomie durée, autonomie km > distance, bac_légumes > compartiment, backup
  sauvegarder > copie restauration, balance > pesée poids, batterie > charge, batterie tenir >
  autonomie durée, batterie_vide plus_batterie > charge autonomie recharge, batterie_voiture
  démarre_voiture > démarrage, bip > sonore, bip sonne > signal avertisseur alarme, bizarre_compte
  > suspecte, blanches traces > résidus calcaire, bloquer filtrer > blocage filtrage,
  bloquer_quelqu_un bloquer_contact > blocage, bloqué coincé > verrouillé bourrage obstrué,
  bluetooth appairer > association jumelage appairage, bouffer_électricité > énergie, bouilloire
  eau, bouilloire grille_pain > appareil, bourrage > papier, bouton > sélecteur, bouton touche >
  commande bandeau, box_voyant > témoin, brancher > câble alimentation, brosse rouleau >
  accessoire, brosse_dents > brossette, bruyant bruit > décibels vibrations, bug >
  dysfonctionnement incident, bug_signaler signaler_bug > anomalie rapport, bugger > blocage,
  bugger buguer > anomalie dysfonctionnement, bugue > réinstaller, cache > vider mémoire, cafetière
  > café, café cafetière expresso > percolateur capsules machine, calcaire > détartrage tartre,
  calendrier agenda > rendez, caméra > webcam vidéo, caméra_surveillance > enregistrement
  détection, capter > réseau couverture signal, capture screen screenshot > écran, carte_cadeau >
  crédit, carte_expirée > paiement, carte_graphique gpu > graphiques, carte_mémoire sd > stockage,
  carte_sim sim esim > opérateur, casque écouteurs, casserole poêle > récipient ustensile,
  cassé_garantie sous_garantie > garantie couverture, changer_email changer_mail > adresse,
  changer_mail changer_adresse > modification, changer_pseudo > définitif modifiable, changer_tel
  changer_téléphone > transfert migration, chanson_disparue film_disparu > disponible droits,
  charge_pas charge_plus > recharge alimentation, charger > alimentation, charger chargeur >
  recharge câble, chargeur > alimentation, chauffe > surchauffe, chauffe_pas chauffe_plus >
  résistance thermostat température, chaîne dérailleur > transmission, chemise repasser >
  froissage, chercher recherche, clavier > saisie, clavier touche, clavier_langue > disposition,
  clavier_marche_pas > touches, clignoter > voyant, clim ventilo > ventilation, cliquer > clic
  sélectionner, cloud nuage > stockage sauvegarde, clé_usb > support amovible, clés_voiture >
  télécommande, code > passe, code_erreur message_erreur > anomalie affichage code, code_oublié
  schéma > déverrouillage, coincer > bloqué, coller insérer, combien_kilos combien_linge > capacité
  charge, combien_temps_batterie batterie_dure > autonomie, compatibilité > configuration requise
  minimale, compatible > compatibilité fonctionne pris charge, compte > utilisateur espace,
  compte_bloqué bloqué > verrouillage suspension, compte_piraté > compromis sécurité, config >
  configuration, config_minimale config > requise système, configurer > paramétrage, conflit >
  synchronisation, connecte_pas pas_internet > connexion réseau hors, connecter > session
  identifier, connecter login > authentification identification, conserver > archiver durée,
  console ps5 switch xbox > jeux, consommation > énergie, contacter appeler > assistance,
  contrôle_parental > restrictions mineurs, cookie traceur, copier > duplication, copier coller >
  presse_papiers, corbeille > supprimés restauration, couleur_déteint déteint > tri couleurs,
  couper_micro > muet, couper_notifs enlever_notifs > notifications désactiver, courroie > pièce,
  crash plante > inopinément, crash planter > fermeture inattendue, crypter chiffrement, créer >
  ouvrir inscription, créer_compte ouvrir_compte > inscription création, câble > fil, data > mo,
  data internet_mobile > forfait mobile, data_conso bouffe_data mange_data > consomme données
  mobiles, dictée vocale > reconnaissance, dispo_pays > pays disponible, disque_dur ssd > stockage,
  domotique > maison automatisation, dossier doc > document répertoire, dossier fichier, doublage
  vf > langue, double > copie doublon, doublon copie, drone_voler > vol, débit > mbit, débloquer
  simlock > déverrouillage, décharge vide > autonomie batterie, déconnecter session, définition
  pixels > résolution, dégivrer givre > dégivrage glace, démarrage lancer, démarre_pas démarrer >
  démarrage amorçage, dépendance librairie > bibliothèque, désactiver décocher, désinstaller
  virer_appli > suppression, détartrer > calcaire entretien, détartrer détartrage, déverrouiller
  déverrouillage > code empreinte, eau étanche waterproof > étanchéité immersion ip68, eau_terre
  eau_sol par_terre > sol fuite, en_ligne_statut > présence, enceinte baffle > haut_parleur audio,
  enceinte_connectée > vocal, enfant gosse > sécurité verrouillage, enfant_acheté > contrôle
  parental, enfant_temps temps_enfant > limite quotidien, enregistrer sauvegarder, envoyer >
  transmettre transfert adresser, erreur > incident faute, erreur panne > anomalies
  dysfonctionnement, essai_fini > expiration, essorer essorage > vitesse tours, ethernet > câble
  réseau, exporter importer > transfert, exporter_pdf > format, face_id > biométrique, famille_abo
  abo_famille > foyer profils, fer_repasser fer > repassage semelle vapeur, fibre_panne >
  interruption, fichier > base, fichier > répertoire, fichier_trop_gros > taille limite, fil câble
  > filaire cordon, filigrane > marque, filtre > nettoyage obstrué pompe, filtre tamis,
  filtre_changer changer_filtre > remplacement, fissuré pété cassé > endommagé brisé remplacement,
  flou > mise point netteté, fonctionnement > étapes, formater réinitialiser > usine effacement,
  formule > foyer, four > enceinte préchauffage, freeze figé > blocage bloqué, frein > freinage,
  frigo congélo > congélateur température, frigo_bruit > compresseur, frigo_froid > thermostat
  température, fringues habits > textiles, friteuse airfryer > cuisson huile, froid assez_froid >
  température réfrigération, froisser > froissage essorage, fuir couler > raccord joint, galerie >
  photos images, garantie > défaut couverture, garder_playlist perdre_playlist > conservées
  enregistrées, geler > blocage, glace > dégivrage, go giga > stockage capacité mémoire, gonfler >
  gonflage pression, google > moteur, gosse_appuie appuyer_boutons > verrouillage commandes enfant,
  gps waze maps > navigation itinéraire, gratuit > licence abonnement, grille plaque > lèchefrite,
  gris > disponible, gros grand taille > dimensions encombrement, groupe_whatsapp > conversation,
  heure_changer > horloge réglage, heures_creuses nuit > différé départ, hors_bureau > absence
  réponse, hors_connexion > connexion local, hublot capot > porte couvercle, huile > vidange
  niveau, identifiant > login pseudo, identifiant login > utilisateur connexion, imei > série
  identification, imprimante > cartouche papier, imprimante > connexion, imprimante_marche_pas >
  impression, installer > configuration, installer brancher > raccordement mise, installer_linux >
  installation, internet > ligne, ipad > appareil, ipad liseuse > tablette, iphone samsung android
  > téléphone smartphone ios, itinérance roaming > étranger, jeter recycler > rebut élimination
  collecte, jeter_vieux vieille_machine vieux_frigo > usagé reprise rebut, jeu_plante > plantage,
  joint caoutchouc > étanchéité, jumeler > association, kilos kilo kg > capacité charge masse,
  laine pull soie > délicat textile, lancer ouvrir, langue français, langue français > linguistique
  traduction, lave_vaisselle > vaisselle panier rinçage, lave_vaisselle_sel > régénérant, laver >
  entretien, laver lavage > cycle programme, led lumière > témoin voyant, lent > ralentissement
  performances, lessive poudre > détergent dosage compartiment, libre > source, licence_clé
  clé_activation > activation, lien_expiré > expire, lien_pas_reçu > indésirables, lier associer,
  ligne_commande > terminal, linux ubuntu, litres contenance > capacité volume, localiser_tel
  retrouver_tel > localisation, logiciel outil, lourd_fichier > taille, luminosité > éclairage
  affichage, mac windows > ordinateur, machine_démarre_pas > hublot, machine_laver lave_linge >
  lavage tambour linge, machine_nuit > différé, mail_pas_reçu > indésirables réception, maj update
  > version actualisation, manette joystick > contrôleur commande, manette_marche_pas
  manette_dérive > contrôleur, marche étapes, marche_avec > compatibilité prise charge, marche_télé
  marche_console > compatibilité prise, mdp > passe identifiants, mdp_oublié oublié_mdp >
  réinitialisation récupération, mdp_wifi code_wifi > clé réseau, message_vocal > audio, micro >
  audio, micro_ondes mw > ondes cuisson, minuteur timer > minuterie programmation, mo go > données
  espace, mode_avion > hors, mode_emploi manuel > notice instructions, mode_sombre dark_mode >
  thème sombre, montage couper_vidéo > édition découpage, monter > assemblage, montre apple_watch >
  bracelet connectée, mot_passe > authentification, mouchard espion > suivi, moudre grains >
  mouture broyeur, mémoire > espace, mémoire_pleine plus_place > stockage espace saturé, navigateur
  > chrome firefox safari, netflix disney streaming > vidéo abonnement, nettoyage entretien, nfc
  paiement_tel > contact, nintendo > consoles, nombre_écrans > appareils simultanés, notice > mode
  emploi guide, notif > alertes, notification > push, nouveau changement, numéro_modèle modèle >
  référence plaque, numéro_série > identification étiquette, odeur pue schlingue > moisissure,
  odeur_frigo > odeurs, open_source > libre licence, opérateur forfait > abonnement mobile, ordi >
  poste machine, ordinateur > poste machine portable, oublié > réinitialiser, outil outillage,
  ouvrir_fichier > format compatible, page rubrique, panne_électricité coupure_courant panne_jus >
  coupure courant interruption, paramètre réglage option, paramètres réglages options >
  configuration préférences, paroles > textes, partager > diffusion, partager_mdp > partage compte,
  partager_écran > partage, pas_son plus_son > audio muet, passe identifiant, pastille > détergent,
  payant > licence tarif, payer_paypal > moyens paiement, pc laptop > poste, pdf word excel >
  format document fichier, perceuse visseuse > outil foret, perdu_fichier > récupération versions,
  perdu_photos effacé > restauration corbeille, perdu_tel volé_tel > localisation verrouillage,
  phishing > arnaque escroquerie, photo_disparue > effacé, pile batterie, piles > alimentation,
  pilote driver > logiciel, pirate > suspecte activité, pièce jointe, pièce_jointe > fichier,
  pièce_rechange pièces > détachées rechange, place > espace stockage, place stockage > mémoire
  capacité, plaque induction > table cuisson foyer, playlist > listes lecture, plein > espace
  libérer, pneu > crevaison, pods capsule tablette > dosette lessive détergent, porte hublot
  couvercle > fermeture verrouillage, première_fois avant_utiliser > première utilisation mise,
  pression_pneu > gonflage, prise_usb trou > port connecteur, privé > session, prix_famille > foyer
  formule, problème > anomalie, processeur cpu > performance, profil > utilisateur espace,
  profil_enfant > mineurs, programme outil, préchauffer > préchauffage, ps5 ps4 > consoles, pub >
  annonces, pull_laine > laine délicat, pyrolyse > nettoyage four, pèse poids lourd > masse kg
  kilogrammes, qr code_qr > scanner, qualité_vidéo hd 4k > résolution définition, quelqu_un_compte
  utilise_compte > suspecte activité, raccourci > clavier, raccourci_clavier > touches, rallonge
  multiprise > prise alimentation, ram mémoire_vive > mémoire, rame lag > ralentissement, rasoir
  épilateur > lames tondeuse, rebooter redémarrer, recommencer reprendre > reprise interruption,
  recto_verso > duplex, recycler recyclage, redémarrer reboot > redémarrage réinitialisation,
  rembourser_abo > restituées, rembourser_jeu rembourser_appli > remboursement, remplacer changer,
  remplit_pas eau_arrive_pas > alimentation arrivée robinet, renommer nom, rentre place >
  dimensions encombrement, reset remettre_zéro > réinitialisation usine, retarder programmer >
  différé départ minuterie, retoucher filtre > édition, rincer rinçage > cycle, rinçage >
  brillance, robot mixer blender > mélangeur lames, routeur répéteur > signal, récupérer_compte >
  récupération réactivation, récupérer_photos récupérer_fichiers > restauration récupération,
  récurer frotter > nettoyage abrasif, régler changer > réglage configuration, réinstaller >
  installation, réparer > pièces, répondeur messagerie > vocale, réseau barres > couverture signal,
  rétréci > température, réveil alarme > horloge, s_arrête_seul > inopinément, s_inscrire
  inscription > compte création, sac_aspirateur > collecteur, sac_plein > collecteur remplacement,
  sans_fil > bluetooth autonome, sans_pub virer_pub enlever_pub > annonces publicités, sans_wifi >
  hors connexion, sauvegarde_auto > automatique, savon mousse > détergent, scan > numérisation,
  scanner numériser, scanner_qr > code, schlinguer > odeurs, scie ponceuse > lame outil, screenshot
  printscreen > capture, se_vide_pas vide_pas > vidange évacuation obstrué, sel > adoucisseur,
  service_client hotline > assistance téléphone, signature_mail > signature, silencieux > muet,
  siri alexa assistant > vocal commande, smartphone > appareil mobile, sonnerie > volume,
  sonnette_connectée > visiophone, souris clic, souris pavé > pointeur curseur, souris_marche_pas >
  pointeur, sous_titres > langue, spam_mail > indésirables, spotify deezer > musique écoute,
  station > base charge, stockage > espace conservation, stocker conserver, supprimer_compte
  effacer_compte > suppression désactivation, supprimer_définitivement > irrévocable,
  supprimer_message > effacement, supprimé_erreur effacé_erreur > corbeille restauration,
  surchauffe brûlant > température, sèche_linge sécheuse > séchage condenseur, séchage >
  condensation, sécurité protection, tablette appareil, taches traces > résidus dépôts, taille
  mesure > dimensions hauteur largeur, tartre > détartrage, tel téléphone, tel_plein
  téléphone_plein mémoire_pleine > espace cache stockage, temps_écran > contrôle parental, terminal
  commande > ligne, thermostat_connecté > programmation, thème couleur > apparence affichage, token
  clé_api > jeton, tombé_eau > étanche étanchéité liquide, tondeuse > coupe lames, touche bouton,
  tourner lancer > démarrer programme fonctionnement, tourner_nuit > différé, tournevis outil,
  traces_verres > calcaire, traceur pistage, transfert_appel > renvoi, transférer > migration,
  transport déménager > bridage, tremble vibre > vibrations niveau aplomb, trembler bouger secouer
  > vibrations aplomb stabilité, trempé mouillé > séchage essorage, trottinette_charge > batterie,
  trouver > rechercher figurer, tutoriel guide, tuyau > raccord conduite évacuation, télé tv >
  téléviseur écran, télé_samsung > téléviseurs, télécharger récupérer, télécharger_film > hors
  connexion, télécharger_jeu > installation, télécommande zapette > commande piles, téléphone >
  smartphone appareil, téléviseur > écran, updater actualiser > mise version, uploader > téléverser
  charger, usb hdmi > port prise connecteur, vaisselle_sale > lavage, ventilo_pc > refroidissement,
  version > mise, vibreur > silencieux, vider vidanger > évacuation, vie_privée > confidentialité,
  vinaigre citron > détartrage acide, virer > supprimer retirer, virus_pc > antivirus analyse,
  visio zoom teams > réunion, voient > visible, voir_écoute voir_historique > historique visible,
  voiture_voyant > témoin, volts voltage > tension alimentation, volume > audio sonore, voyant
  lampe clignote > témoin indicateur, vu lu > accusé, vélo_électrique > batterie, watts puissance >
  consommation tension, webcam > appareil vidéo, whatsapp messenger > messagerie, wifi réseau >
  connectivité, wifi_lent débit > vitesse, wifi_marche_pas pas_wifi > réseau connexion, zapette
  manette > télécommande, zoom > agrandissement objectif, éco économe > énergie, écouter_avion >
  hors connexion, écouteurs airpods casque > oreillettes audio, écran > affichage moniteur, écran >
  dalle, écran_bleu > erreur système, écran_noir écran_cassé > affichage, électricité élec jus >
  énergie consommation courant, étanche > submersion, éteindre arrêt, éteint_seul s_éteint > arrêt
  extinction, étudiant_abo > remise statut`;
