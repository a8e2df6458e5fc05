/** Software, devices and appliances; see `SYNONYMS`. */
export const devices = `
  4g 5g > réseau mobile, abonnement premium > formule licence, accélérer > performance, achat_appli
  > intégrés, actualiser rafraîchir, adoucissant > assouplissant, adoucissant assouplissant >
  compartiment bac, afficher affichage, aide support > contact, airpods > écouteurs, alarme_vol
  volé > alarme protection, album > galerie, alexa google_home siri > assistant vocal
  compatibilité, algo algorithme, allume_pas s_allume_pas > démarrage alimentation, allumer >
  activer, allumer > démarrer mise marche, allumer démarrer lancer > mise_en_marche tension
  démarrage, ampoule_connectée > domotique, ampoule_four > éclairage, ancien vieux > usagé,
  ancien_téléphone nouveau_téléphone > transfert migration, ancienne_version > historique
  restauration, android ios iphone > système mobile, annuler_envoi > rappel, antivirus > protection
  logiciel, api > interface, app > application logiciel, appareil > terminal, appareil bidule >
  dispositif équipement, appareil_photo > prise, appareil_photo photo > objectif capteur,
  appel_masqué > numéro, appeler > assistance, apple mac > macos ios, apple_pay google_pay >
  paiement mobile, appli application > mobile, application outil, appuyer > presser bouton,
  arrêter_abo stopper_abo annuler_abo > résiliation souscription, artiste musicien > droit, aspi >
  aspirateur, aspirateur aspi > dépoussiérage sac, aspirateur poussière, aspirateur robot > filtre
  brosse, aspirateur_robot robot_aspirateur > station base, associer connecter > appairage
  jumelage, autonomie > distance, autonomie durée, bac_légumes > compartiment, backup sauvegarder >
  copie restauration, balance > pesée poids, base dock socle > station, batterie > charge, batterie
  tenir > autonomie durée, batterie_dure tient_charge > autonomie longévité, batterie_vide
  batterie_morte décharge > autonomie accumulateur, batterie_vide plus_batterie > charge autonomie
  recharge, batterie_voiture démarre_voiture > démarrage, bip > sonore, bip sonne > signal
  avertisseur alarme, bizarre_compte > suspecte, blanches traces > résidus calcaire, bloquer
  filtrer > blocage filtrage, bloquer_quelqu_un bloquer_contact > blocage, bloqué coincé >
  verrouillé bourrage obstrué, bluetooth appairer > association jumelage appairage,
  bouffer_électricité > énergie, bouilloire eau, bouilloire grille_pain > appareil, bourrage >
  papier, bouton > sélecteur, bouton touche > commande bandeau, box_voyant > témoin, brancher >
  câble alimentation, brosse rouleau > accessoire, brosse_dents > brossette, bruit_bizarre
  fait_bruit trop_bruit > sonore vibrations décibels anormal, bruyant bruit > décibels vibrations,
  bug_signaler signaler_bug > anomalie rapport, bugger > blocage, bugger buguer > anomalie
  dysfonctionnement, bugue > réinstaller, cache > vider mémoire, cafetière > café, café cafetière
  expresso > percolateur capsules machine, calcaire > détartrage tartre, calendrier agenda >
  rendez, caméra > webcam vidéo, caméra_surveillance > enregistrement détection, capter > signal,
  capture screen screenshot > écran, carte_cadeau > crédit, carte_expirée > paiement,
  carte_graphique gpu > graphiques, carte_mémoire sd > stockage, carte_sd > mémoire, carte_sim sim
  esim > opérateur, casque écouteurs, casse foutu mort hs > hors_service défectueux, casserole
  poêle > récipient ustensile, cassé_garantie sous_garantie > garantie couverture, changer_email
  changer_mail > adresse, changer_mail changer_adresse > modification, changer_pseudo > définitif
  modifiable, changer_tel changer_téléphone > transfert migration, chanson_disparue film_disparu >
  disponible droits, charge_combien recharge_combien recharge_temps > charge minutes complète,
  charge_pas charge_plus > recharge alimentation, charger > alimentation, charger chargeur >
  recharge câble, charger chargeur > station, chargeur > alimentation, chauffage_régler >
  thermostat, chauffe > surchauffe, chauffe surchauffe > ventilation, chauffe_pas chauffe_plus >
  résistance thermostat température, chaîne dérailleur > transmission, chemise repasser >
  froissage, chercher recherche, clavier > saisie, clavier touche, clavier_langue > disposition,
  clavier_marche_pas > touches, clignote voyant lumière_rouge > témoin led diode indicateur,
  clignoter > voyant, clim ventilo > ventilation, cliquer > clic sélectionner, cloud nuage >
  stockage sauvegarde, clé_usb > support amovible, clé_usb usb > stockage, clés_voiture >
  télécommande, code > passe, code_bloqué > verrouille, code_erreur message_erreur > anomalie
  affichage, code_faux mauvais_code > erronés verrouillage tentatives, code_oublié schéma >
  déverrouillage, coincer > bloqué, coller insérer, combien_kilos combien_linge > capacité charge,
  combien_temps_batterie > autonomie, compatibilité > configuration requise minimale, compatible >
  compatibilité fonctionne pris charge, compte > utilisateur espace, compte_bloqué bloqué >
  verrouillage, compte_piraté > compromis sécurité, config > configuration, config_minimale config
  > requise système, configurer > paramétrage, conflit > synchronisation, connecte_pas pas_internet
  > connexion réseau hors, connecter > session, connecter login > authentification identification,
  connecter_tel > appairage jumelage, connecter_wifi wifi wi_fi > réseau connexion fil, conserver >
  archiver durée, console ps5 switch xbox > jeux, consommation > énergie, contrôle_parental >
  restrictions mineurs, cookie traceur, copier > duplication, copier coller > presse_papiers,
  corbeille > supprimés restauration, couleur coloris > teinte, couleur_déteint déteint > tri
  couleurs, couper_micro > muet, couper_notifs enlever_notifs > notifications désactiver, courroie
  > pièce, couteau lame > coupe tranchant, crash plante > inopinément, crash planter > fermeture
  inattendue, crypter chiffrement, créer > ouvrir inscription, câble > fil, dangereux_enfant
  dangereux_chat danger > sécurité écart animaux, data > mo, data internet_mobile > forfait mobile,
  data_conso bouffe_data mange_data > consomme données mobiles, dictée vocale > reconnaissance,
  dispo_pays > pays disponible, disque stockage place_disque > capacité mémoire, disque_dur ssd >
  stockage, distance_mur distance > espacement éloigné, domotique > maison automatisation, dossier
  doc > document répertoire, dossier fichier, doublage > langue, double > copie doublon, doublon
  copie, drone_voler > vol, débit > mbit, débloquer > déverrouillage, débloquer déverrouiller >
  puk, décharge vide > autonomie batterie, déconnecter session, définition pixels > résolution,
  dégivrer givre > dégivrage glace, démarre_pas démarrer > démarrage amorçage, dépendance librairie
  > bibliothèque, désactiver décocher, désinstaller virer_appli > suppression, détartrer > calcaire
  entretien, détartrer détartrage, déverrouiller déverrouillage > code empreinte, eau étanche
  waterproof > étanchéité immersion ip68, eau_terre eau_sol par_terre > sol fuite, en_ligne_statut
  > présence, enceinte baffle > haut_parleur audio, enceinte_connectée > vocal, encre toner >
  cartouche, enfant > sécurité verrouillage, enfant_acheté > contrôle parental, enfant_temps
  temps_enfant > limite quotidien, enregistrer sauvegarder, entretien_combien changer_combien
  tous_combien > remplacez périodicité tous, envoyer > transmettre transfert adresser, erreur >
  incident faute, erreur code_erreur message_erreur > code message cause, erreur panne > anomalies
  dysfonctionnement, essai_fini > expiration, essorer essorage > vitesse tours, ethernet > câble
  réseau, exporter importer > transfert, exporter_pdf > format, face_id > biométrique, famille_abo
  abo_famille > foyer profils, fer_repasser fer > repassage semelle vapeur, fibre_panne >
  interruption, fichier > base, fichier > répertoire, fichier_trop_gros > taille limite,
  fichiers_perdus récupérer_fichiers > restauration récupération, fil câble > filaire cordon, fil
  câble cordon > raccordement, fil_enlever > câble, filigrane > marque, filtre > obstrué pompe,
  filtre tamis, filtre_changer changer_filtre > remplacement, filtre_nettoyer filtre > remplacement
  nettoyage, firmware > micrologiciel, fissuré pété cassé > endommagé brisé remplacement, flou >
  mise point netteté, fonctionnement > étapes, formater réinitialiser > usine effacement, formule >
  foyer, four > enceinte préchauffage, freeze figé > blocage bloqué, frein > freinage, frigo
  congélo > congélateur température, frigo_bruit > compresseur, frigo_froid > thermostat
  température, fringues habits > textiles, friteuse airfryer > cuisson huile, froid assez_froid >
  température réfrigération, froisser > froissage essorage, fuir couler > raccord joint, fume
  brûlé_odeur > débrancher surchauffe, galerie > photos images, garantie > défaut couverture,
  garantie_durée garanti > ans vices, garder_playlist perdre_playlist > conservées enregistrées,
  gel_hiver > hivernage gelées, glace > dégivrage, go giga > stockage capacité mémoire, gonfler >
  gonflage pression, gosse > verrouillage, gosse_appuie appuyer_boutons > verrouillage commandes
  enfant, gps waze maps > navigation itinéraire, gratuit > licence abonnement, grille plaque >
  lèchefrite, gris > disponible, gros grand taille > dimensions encombrement, groupe_whatsapp >
  conversation, heure_changer > horloge réglage, heure_régler > horloge, heures_creuses nuit >
  différé départ, hiver_ranger ranger stocker > hivernage entreposer stockage, hors_bureau >
  absence réponse, hors_connexion > connexion local, hublot capot > porte couvercle, huile >
  vidange niveau, huile graisser > lubrification, identifiant > pseudo, identifiant login >
  utilisateur connexion, imei > série identification, imprimante > cartouche papier, imprimante >
  connexion, imprimante_marche_pas > impression, installer > configuration, installer brancher >
  raccordement mise, installer_appli > configuration, installer_linux > installation, internet >
  ligne, ipad > appareil, ipad liseuse > tablette, iphone samsung android > téléphone smartphone
  ios, itinérance roaming > étranger, jeter recycler > rebut élimination collecte, jeter_appareil
  recycler_appareil > recyclage collecte, jeter_vieux vieille_machine vieux_frigo > usagé reprise
  rebut, jeu_plante > plantage, joint caoutchouc > étanchéité, jumeler > association, kilos kilo kg
  > capacité charge masse, laine pull soie > délicat textile, lampe > témoin indicateur, lancer
  ouvrir, langue français, langue français > linguistique traduction, langue_changer > langue menu,
  lave_vaisselle > vaisselle panier rinçage, lave_vaisselle_sel > régénérant, laver > entretien,
  laver lavage > cycle programme, led lumière > témoin voyant, lent > latence, lent >
  ralentissement performances, lessive poudre > détergent dosage compartiment, libre > source,
  licence_clé clé_activation > activation, lien_expiré > expire, lien_pas_reçu > indésirables, lier
  associer, ligne_commande > terminal, linux ubuntu, litres contenance > capacité volume,
  localiser_tel retrouver_tel > localisation, logiciel outil, lourd_fichier > taille, luminosité >
  éclairage affichage, mac windows > ordinateur, mac windows linux > système exploitation,
  machine_démarre_pas > hublot, machine_laver lave_linge > essorage, machine_laver lave_linge >
  lavage tambour linge, machine_nuit > différé, mail_pas_reçu > indésirables réception, maj
  mise_jour update > micrologiciel logiciel, maj update > version actualisation, manette joystick >
  contrôleur commande, manette_marche_pas manette_dérive > contrôleur, marche étapes, marche_avec >
  charge, marche_avec fonctionne_avec > compatibilité prise, marche_télé marche_console >
  compatibilité prise, mdp > passe identifiants, mdp_oublié oublié_mdp > réinitialisation
  récupération, mdp_wifi code_wifi > clé réseau, message_vocal > audio, micro > audio, micro_ondes
  mw > ondes cuisson, minuteur timer > minuterie programmation, mo go > données espace, mode_avion
  > hors, mode_emploi manuel > notice, mode_emploi notice manuel > instructions utilisation,
  mode_sombre dark_mode > thème sombre, montage couper_vidéo > édition découpage, monter >
  assemblage, monter_meuble assembler > montage assemblage, montre apple_watch > bracelet
  connectée, mot_passe > authentification, mot_passe_défaut mdp_défaut code_défaut > usine initial
  code, mouchard espion > suivi, moudre grains > mouture broyeur, mémoire > espace, mémoire_pleine
  plus_place > stockage espace saturé, navigateur > chrome firefox safari, netflix disney streaming
  > vidéo abonnement, nettoyage entretien, nfc paiement_tel > contact, nintendo > consoles,
  nombre_écrans > appareils simultanés, notice > mode emploi guide, notif > alertes, notification >
  push, nouveau changement, numéro_modèle modèle > référence plaque, numéro_série > châssis plaque,
  numéro_série > identification étiquette, odeur pue schlingue > moisissure, odeur_frigo > odeurs,
  open_source > libre licence, opérateur forfait > abonnement mobile, ordi > poste machine,
  ordinateur > poste machine portable, oublié > réinitialiser, outil outillage, ouvrir_compte >
  inscription création, ouvrir_fichier > format compatible, où_mettre placer poser > installation
  emplacement, page rubrique, panne_électricité coupure_courant panne_jus > coupure courant
  interruption, papier_coincé > papier, paramètre réglage option, paramètres réglages options >
  configuration préférences, paroles > textes, partager > diffusion, partager_mdp > partage compte,
  partager_écran > partage, pas_son plus_son > audio muet, passe identifiant, pastille > détergent,
  payant > licence tarif, payer_paypal > moyens paiement, pc laptop > poste, pdf word excel >
  format document fichier, pente > inclinaison déclivité, perceuse visseuse > outil foret,
  perdu_fichier > récupération versions, perdu_photos effacé > restauration corbeille, perdu_tel
  volé_tel > localisation verrouillage, phishing > arnaque escroquerie, photo_disparue > effacé,
  pile batterie, piles > alimentation, pilote driver > logiciel, pirate > suspecte activité, pièce
  jointe, pièce_jointe > fichier, pièce_rechange pièces > détachées rechange, pièces pièce_changer
  > rechange usure, place > espace stockage, place > mémoire capacité, plante bug freeze gelé >
  dysfonctionnement blocage incident, plaque induction > table cuisson foyer, playlist > listes
  lecture, plein > espace libérer, pluie_dehors mouillé étanche > étanchéité humidité pluie, pneu >
  crevaison, pods capsule tablette > dosette lessive détergent, porte hublot couvercle > fermeture
  verrouillage, première_fois avant_utiliser > première utilisation mise, pression_pneu > gonflage,
  prise multiprise > secteur alimentation, prise_usb trou > port connecteur, privé > session,
  prix_famille > foyer formule, problème > anomalie, processeur cpu > performance, profil >
  utilisateur espace, profil_enfant > mineurs, programme outil, programmer minuterie timer > plage,
  préchauffer > préchauffage, ps5 ps4 > consoles, pub > annonces, pull_laine > laine délicat,
  pyrolyse > nettoyage four, pèse poids lourd > masse kg kilogrammes, qr code_qr > scanner,
  qualité_vidéo hd 4k > résolution définition, quelqu_un_compte utilise_compte > suspecte activité,
  raccourci > clavier, raccourci_clavier > touches, rallonge multiprise > prise alimentation, ram
  mémoire_vive > mémoire, rame lag > ralentissement, rasoir épilateur > lames tondeuse, rebooter
  redémarrer, recommencer reprendre > reprise interruption, recto_verso > duplex, recycler
  recyclage, redémarrer reboot > redémarrage réinitialisation, rembourser_abo > restituées,
  rembourser_jeu rembourser_appli > remboursement, remettre_zéro réinitialiser > défaut, remplacer
  changer, remplit_pas eau_arrive_pas > alimentation arrivée robinet, renommer nom, rentre place >
  dimensions encombrement, reset > redémarrage, reset remettre_zéro > réinitialisation usine,
  retarder programmer > différé départ minuterie, retoucher filtre > édition, rincer rinçage >
  cycle, rinçage > brillance, robot mixer blender > mélangeur lames, routeur répéteur > signal,
  récupérer_compte > récupération réactivation, récupérer_photos > restauration récupération,
  récurer frotter > nettoyage abrasif, réglage régler paramètres > ajustement menu, régler changer
  > réglage configuration, réinstaller > installation, réparer > atelier service, réparer > pièces,
  répondeur messagerie > vocale, réseau barres > couverture signal, réseau_passe capte_pas capte >
  réseau couverture mobile, rétréci > température, réveil alarme > horloge, s_allume_pas
  démarre_pas > alimentation tension, s_arrête_seul > inopinément, s_inscrire inscription > compte
  création, sac_aspirateur > collecteur, sac_plein > collecteur remplacement, sans_fil > bluetooth
  autonome, sans_pub virer_pub enlever_pub > annonces publicités, sans_wifi > hors connexion,
  sauvegarde_auto > automatique, savon mousse > détergent, scan > numérisation, scanner numériser,
  scanner_qr > code, schlinguer > odeurs, scie ponceuse > lame outil, screenshot printscreen >
  capture, se_vide_pas vide_pas > vidange évacuation obstrué, sel > adoucisseur, service_client
  hotline > assistance téléphone, signature_mail > signature, silencieux > muet, silencieux
  mode_nuit > sonore, siri alexa assistant > vocal commande, smartphone > appareil mobile, sonne >
  sonore, sonnerie > volume, sonnette_connectée > visiophone, souris clic, souris pavé > pointeur
  curseur, souris_marche_pas > pointeur, spam_mail > indésirables, spotify deezer > musique écoute,
  stockage > conservation, stocker conserver, supporte > charge maximale, supprimer_compte
  effacer_compte > suppression désactivation, supprimer_définitivement > irrévocable,
  supprimer_message > effacement, supprimé_erreur effacé_erreur > corbeille restauration,
  surchauffe brûlant > température, surface_max grandeur_max > superficie, sèche_linge sécheuse >
  séchage condenseur, séchage > condensation, sécurité protection, tablette appareil, tablette ipad
  > écran, taches traces > résidus dépôts, tactile > écran, taille mesure > dimensions hauteur
  largeur, taille_dimensions encombrement > largeur hauteur profondeur, tartre > détartrage, tel
  téléphone, tel téléphone portable > smartphone, tel_plein téléphone_plein mémoire_pleine > espace
  cache stockage, temps_écran > contrôle parental, terminal commande > ligne, thermostat_connecté >
  programmation, thème couleur > apparence affichage, token clé_api > jeton, tombé chute > choc,
  tombé_eau > étanche étanchéité liquide, tondeuse > coupe lames, touche bouton, tourner lancer >
  démarrer programme fonctionnement, tourner_nuit > différé, tournevis outil, traces_verres >
  calcaire, traceur pistage, transfert_appel > renvoi, transférer > migration, transport déménager
  > bridage, tremble vibre > déséquilibre, tremble vibre > vibrations niveau aplomb, trembler
  bouger secouer > vibrations aplomb stabilité, trempé mouillé > séchage essorage,
  trottinette_charge > batterie, trouve_pas détecte_pas introuvable > détection appairage, trouver
  > rechercher figurer, tutoriel guide, tuyau > raccord conduite évacuation, télé tv > chaînes,
  télé tv > téléviseur écran, télé_samsung > téléviseurs, télécharger récupérer, télécharger_film >
  hors connexion, télécharger_jeu > installation, télécommande > boîtier touches, télécommande
  zapette > commande piles, téléphone > appareil, téléviseur > écran, updater actualiser > mise
  version, uploader > charger, usb hdmi > port prise connecteur, vaisselle_sale > lavage,
  ventilo_pc > refroidissement, version > mise, vibreur > silencieux, vider vidanger > évacuation,
  vie_privée > confidentialité, vinaigre citron > détartrage acide, virer > supprimer retirer,
  virus_pc > antivirus analyse, visio zoom teams > réunion, visser tournevis > montage fixation,
  vitesse lent_rapide > allure, voient > visible, voir_écoute voir_historique > historique visible,
  voiture_voyant > témoin, volts voltage > tension alimentation, volume > audio sonore, volume >
  haut_parleur, vu lu > accusé, vélo_électrique > batterie, watt > puissance, watts puissance >
  consommation tension, webcam > appareil vidéo, wifi internet > sans_fil borne, wifi réseau >
  connectivité, wifi_lent débit > vitesse, wifi_marche_pas pas_wifi > réseau connexion, zapette
  manette > télécommande, zoom > agrandissement, zoom flou > objectif mise_au_point, éco économe >
  énergie, écouter_avion > hors connexion, écouteurs airpods casque > oreillettes audio, écran >
  affichage moniteur, écran > dalle, écran_bleu > erreur système, écran_noir écran_cassé >
  affichage, écran_noir écran_cassé > dalle, électricité élec jus > énergie consommation courant,
  étanche > submersion, étanche eau > ip67, éteindre arrêter_appareil > hors tension arrêt,
  éteint_seul s_éteint > arrêt extinction, étudiant_abo > remise statut`;
