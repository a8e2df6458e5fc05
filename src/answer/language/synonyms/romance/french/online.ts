/** Games and communities; see `SYNONYMS`. */
export const online = `
  absent_partie > place, accès refusé_accès > autorisation, acheter_boutique > achats,
  administrateur > équipe responsable, adresse_ip > identification, adversaire joueur, afk >
  absence, afk inactif, alchimie > potions, alcool > illicite, alliance allié > pacte faction, alt
  smurf > secondaire compte, animaux_jeu > créatures, api > clé, apprivoiser > dompter, arc flèche
  > projectile, argent thune fric > monnaie pièces économie, arme > épée fusil, arme épée >
  équipement dégâts, armure stuff > équipement protection, arnaque_nitro > hameçonnage, arriver
  nouveau > accueil présentation, arène tournoi > compétition affrontement, astuce tips > conseil,
  autopromo > autopromotion, avatar > photo, avis note_site > évaluations, avoir_rôle obtenir_grade
  > attribué grade, balancer > signaler dénoncer, balancer dénoncer > rapporter comportement, ban >
  bannissement, ban_définitif perma permaban > définitif permanent, ban_temporaire tempban >
  exclusion temporaire, bannable risque_ban > bannissement interdit sanction, bannissement >
  exclusion suspendu, base maison > construction parcelle, base_détruite grief > destruction
  vandalisme, billet > signalement assistance demande, bio statut > profil, bogue bug > erreur
  anomalie, boost nitro > avantages, boost nitro > soutien, boss > gardien, boss ennemi, boss
  monstre > créature vulnérable, bot > robot automatique, bouclier > défense protection, boutique
  shop > achat cosmétique, bruit > parasites, bruit_fond > parasites, bug > bogue, bug_perdu >
  restitués dysfonctionnement, build > configuration compétences, but_jeu but > objectif victoire,
  buter dégommer > tuer vaincre, butin > récompense trésor, caché secret > dissimulé, carte map >
  monde région, casser > détruire, chan > canal salon, chance_drop taux_drop > probabilité,
  changer_mdp > modification, changer_pseudo pseudo > nom renommer, channel > canal salon, charte
  code_conduite > règlement conduite, chat > discussion salon, chat_direct > messagerie,
  chaîne_youtube chaîne_twitch > promotion autopromotion, cheat aimbot > triche modifications
  avantage, cheater tricheur tricher, claim > protection terrain, claim > revendiquer, clan guilde,
  clash embrouille > conflit dispute, clash traiter > injurieux propos respect, classe métier >
  profession spécialisation, classement leaderboard > rang, clé porte > ouvrir, coffre > conteneur
  stockage, combat > joueur, combat affrontement, combattre combat, combien_heures durée_jeu >
  durée, combien_joueurs nombre_joueurs > joueurs participants, combien_joueurs_table > places,
  commande > robot, commande instruction, commencer > départ, compte_bloqué ban > suspension
  exclusion, compte_créer créer_compte s_inscrire > inscription création enregistrement,
  compte_volé > piratage, compétence skill > capacité talent aptitude, connexion_impossible
  arrive_pas_connecter > connexion échec, console > playstation xbox switch, console pe > bedrock
  plateforme, contact joindre > courriel formulaire assistance, contacter > écrire coordonnées,
  contacter_modo parler_staff > assistance signalement équipe, contester > appel, cookies traceurs
  > consentement, coop coopératif, coordonnées coords > position emplacement, cosmétique >
  apparence, couleur_pseudo > rôle grade, crack > version premium, cracker télécharger_illégal >
  piratage, craft fabriquer > artisanat recette, crash plantage, crever claquer > mourir, crossplay
  cross_platform > multiplateforme plateformes, crédits gemmes diamants > monnaie, cuisine_jeu >
  recette, dessin art > image œuvre, devenir_modo être_modo > modérateur candidature recrutement,
  die dead > mort, difficile dur hardcore > difficulté, discord > serveur communauté, discussion
  conversation, discuter > discussion conversation, divulgâcher > révélations intrigue, dl download
  > téléchargement, dlc extension, dm > message privé, dompter apprivoiser > domestiquer, don >
  soutien, donjon > grotte, donjon labyrinthe > souterrain, données_garder > conservation, double >
  multiple secondaire, double_compte multicompte > secondaire comptes, down planté > indisponible
  panne, dox > personnelles privées, doxx dox > divulgation, doxxer > divulguer personnelles,
  drague > séduction harcèlement, droits_auteur strike > réclamation, drop dropper > abandonne
  butin récompense lâche, duel 1v1 > combat affrontement, dupli duplication > faille exploitation,
  durabilité > usure, durée_partie partie_dure > durée minutes, dé lancer, déban > appel
  contestation recours, débannir > appel contestation recours, débannir unban > levée, débloquer >
  déverrouiller accès, débutant_jdr > débutants, débuter noob > premiers, déco > déconnecter,
  déconnecté déco > déconnexion, dégâts damage dps > dommages attaque, dénoncer > dénonciation, dés
  > jet, désinscrire > désabonnement, désobéir > manquement infraction, effacer_messages >
  effacement, emoji emote > émoticône, enchanter > amélioration, enfreindre > infraction violation
  manquement, ennemi > adversaire monstre, enregistrer > accord, entrer_serveur > connexion
  candidature, envoyé_serveur serveur_mp lien_mp > invitations privé, event évent > événement
  animation, event événement > tournoi animation, exploit glitch dupli > bogue faille, expulsion
  exclusion, extension contenu, faction clan > équipe, faible > vulnérable, faiblesse >
  vulnérabilité, faille vulnérabilité, faire > artisanat, faire_appel unban > appel contestation,
  fanart > œuvre, farm > ferme ressources, farmer grinder > récolte obtenir, fautes > langage,
  ferme > culture élevage, feu glace > élément, fiche_perso perso > personnage, fil sujet,
  filmer_partie enregistrer_partie > enregistrement accord, fin_jeu > dénouement, flood > spam,
  follow > suivre abonner, fonda fondateur owner > créateur administrateur, forge > enclume, forge
  forgeron > artisanat, format_fichier > formats pdf, forum > discussion, fps rame > performances
  images, fr francophone > français, gagner win > victoire remporter, gagner_argent faire_thune >
  vendre récompenses économie, giveaway concours > tirage lots, glitch bug, golds po > or monnaie
  pièces, gratuit > accès, griefing vandalisme destruction, griefé > restauration, gros_mots
  grossier > vulgaire langage injurieux, groupe communauté, guerre war > siège affrontement
  faction, guilde clan > faction alliance, guilde groupe, hack > piratage pirate, hack > triche
  avantage, haine > discrimination, haine haineux, harcèlement emmerder > importuner signalement,
  heal soin > vie, heures_service > horaires, historique > journal, home sethome > réapparition
  maison domicile, horaires_serveur > disponible, hors_ligne sans_connexion > local, hp pv vie >
  points santé vitalité, hs > sujet, hôtel_ventes hdv > enchères marché, immunisé résistant >
  invulnérable, imprimer_page > impression, inactif absence, injure injurieux, injuste pas_juste >
  appel contestation, insta instagram, insulter > injure injurieux respect propos, inventaire >
  sac, invincible > invulnérable, invite > parrainage, inviter lien, ip adresse, ip adresse >
  connexion serveur, ip_serveur adresse_serveur rejoindre_serveur > adresse connexion, jdr rp >
  rôle, jet > lancer, jeu partie, jeu_gratuit > gratuit, jeu_prix > tarif, jouer partie, joueur >
  participant gamer, kick > expulsion exclusion, lag > latence lenteur, lag laguer > performances,
  lag_jeu ping > latence, laguer > latence lag, langue > francophone, langue_anglais anglais >
  français, leak fuiter > divulgation diffusion, level niveau, lien > url adresse, lien_expiré >
  validité, lien_louche > hameçonnage, liens > hyperliens, like > mention, like aimer, live
  diffusion, logs > journaux, loot butin, lootbox caisse > coffre aléatoire, lourd > harcèlement,
  macro autoclick bot > automatisation triche, macron trump élections > politiques débats,
  mail_reçu pas_reçu_mail > confirmation indésirables, maintenance hors_ligne > indisponible,
  maison_jeu > habitation, maj mise, mana magie > énergie sorts, map carte, matos matériaux >
  ressources composants, mdp mot_passe > code, mdp_oublié perdu_mdp oublié_mdp > mot_de_passe,
  meneur mj > maître, mentions ping > notification, message courrier, message_supprimé >
  suppression journaux, mettre_son mettre_musique > musique diffusion, micro microphone, midjourney
  dall_e > générées intelligence, mine > souterrain, minerai > extraction gisement,
  mineur_rencontre > mineurs, mj dm_jdr maître_jeu > meneur, mob > monstre créature, mode solo coop
  > joueurs multijoueur, mode_sombre > apparence, modifier_page > édition, modo modérateur, modo
  modérateur > équipe, modo_abus abus_modo > contestation, modo_injuste > contestation, mods
  extension modification, monter > niveau grade, monter_niveau xp > progression expérience, monture
  cheval > chevaucher, mourir crever > décès réapparition, mourir_jeu stuff_perdu > inventaire
  perte, mp > message privé, ms > latence, muet > silence, multi multijoueur, multijoueur > ligne
  coopératif, musique_bot > lecture, musique_bot > musique, mute > muet silence rendre silencieux,
  mécène tipeee patreon > soutien, navigateur chrome firefox > compatibilité, niveau rang,
  niveau_requis > requis, nom_changer > pseudonyme surnom, nsfw > pornographique, nsfw porno gore >
  adultes choquant explicite, nsfw porno hentai > contenu adulte explicite, objet item, optifine
  texture shader > graphiques ressources, orthographe > lisible langage, ouvrir_ticket faire_ticket
  > assistance signalement billet, owner propriétaire fondateur, où_trouver > localisation
  emplacement, page_marche_pas site_marche_pas site_down > indisponible maintenance incident,
  parcelle zone > territoire revendication, parler > discussion conversation parole,
  partager_compte prêter_compte > partage compte, partager_dossier > accès droits, patch correctif,
  payer_site > paiement, payer_vrai argent_réel irl > réel monnaie, pdp pp > avatar, perdre lose >
  défaite élimination, perdre_stuff > objets perte restitution, perdu_bug > restitués
  dysfonctionnement, personnage perso > avatar, pet familier > compagnon créature, photo_perso >
  personnelles, photo_profil avatar pdp > image profil, ping_everyone everyone > mention, pioche >
  carte tirer, piocher carte > tirage, pion > pièce figurine, pirate piratage, planter > plantage
  crash, plateau jeu, plugin > extensions, plus_jouer joue_plus > inactivité, pnj npc > personnage
  marchand, poison > dégâts, politique > débats, politique religion > sujets, porno nu nudes >
  adultes sexuel explicite, porno pornographique, poster > publication, postuler > dossier, potion
  > breuvage effet, pourcentage chance > probabilité taux, pp profil, preuve screen > capture,
  protéger revendiquer, protéger_base protéger > protection revendication, protéger_terrain claim >
  revendication parcelle, provoquer provocation, présenter > accueil, pseudo > pseudonyme surnom,
  pseudo_illisible > lisible, pub > autopromotion, pub > publicitaire, pub promo > publicité
  promotion, pub_serveur lien_serveur > publicité communautés, puni sanction, puni sanction >
  avertissement exclusion bannissement, pv hp > vie, pvp ffa > combats affrontements joueurs,
  péter_base > destruction vandalisme, pêche_jeu > poisson, qr_code > scanner, quitter_serveur >
  départ, quête > personnage, quête mission, quête mission > objectif récompense, racisme
  discrimination, raciste > racisme discrimination, raciste homophobe > discriminatoire haineux
  propos, rageux toxique > comportement respect, ramer > lenteur lent latence, rang_obtenir >
  obtenu attribué, rater_partie raté_séance > absent, recette_craft craft > ingrédients matériaux,
  recherche chercher > filtre, recours > réclamation, recrute > équipe, rejoindre > connecter
  intégrer, rejoindre join > connexion accès adresse, religieux dieu > confessionnels, relou lourd
  > comportement importuner, remboursement_jeu > restitution, rencontre > réel, report balancer >
  preuves, report signalement, respawn réapparaître > apparition, respawn réapparition, respecter
  conformer, revenir_serveur > réintégration, risquer > peine, roleplay > rôle, rollback >
  restauration sauvegarde, règle consigne, règles rules > charte conduite, règles_serveur > charte,
  réapparaître réapparition, récompense > gain, récompense_saison > récompenses, récup_stuff
  récupérer_stuff > objets restitution, récupérer_compte > restauration, réparer > durabilité, rôle
  grade, rôle grade > attribution, saison > durée, saison wipe > réinitialisation, salon canal,
  salon_créer créer_salon > salon création, salon_général général > discussions, salon_hs
  hors_sujet > sujet approprié, sanction > mesure pénalité disciplinaire responsabilité,
  sans_qu_il_sache anonyme > anonymat confidentiel, sauvegarde partie, sauvegarde_perdue >
  restauration, secret easter_egg > caché, serv serveur > communauté monde, serveur_down >
  maintenance, serveur_ferme > fermeture, serveur_marche_pas > indisponible, signaler report >
  plainte, skin > apparence cosmétique, smiley émoticône, sms_langage langage_sms > lisible,
  soigner heal > soin guérison, solo > individuel, sort spell > magie incantation, soundboard
  changeur_voix > voix modificateur, spam > spammer pourriel, spam flood > publicité sollicitation,
  spam flood > répétitif indésirables, spam_bot > automatisé, spawn apparition, spoil >
  divulgâcher, spoil > révélations intrigue, staff modos admins > équipe modération
  administrateurs, stats classement > statistiques, stockage cloud > nuage espace, stratégie >
  tactique, stream twitch youtube > diffusion vidéo, stuff inventaire > objets équipement, succès
  trophée > accomplissement, suicide > détresse, sujet > thème, support > assistance aide,
  supprimer_compte effacer_compte > clôture, surnom > nom pseudonyme, synchro > synchronisation,
  table partie > séance, taille_max fichier_max > limite mo, tel mobile > plateforme bedrock
  version, terrain plot chunk > parcelle territoire, thread > fil sujet, ticket > signalement
  assistance, ticket > support, timeout mute > sourdine exclusion temporaire, tour round > manche
  phase, toxique > irrespect, tp téléportation, trade > transaction, trader > échanger commerce,
  tri_liste trier > classement, triche cheat hack > logiciel, troll > provocation provoquer,
  troller > perturbation, trophée achievement > succès, tuer battre buter > vaincre combat
  vulnérable, tuer_joueurs > pvp combats, tuto débutant noob > tutoriel guide, téléphone_service >
  hotline appel, unban revenir > appel recours, upgrade améliorer up > niveau, upload
  envoyer_fichier > téléversement taille, vendre shop > boutique marché commerce, vendre_compte >
  cession compte, version bedrock java > édition client, version_jeu > version, version_obsolète
  outdated > obsolète mise, vidéo chaîne > contenu, vidéo youtube > enregistrement diffusion,
  violer violation, vip premium rangs > grade don avantages, virus malware > logiciel, voc vocal >
  voix micro, vocal > salon, vocal voc > audio, voler > planer, voler_coffre piller > pillage
  coffre, voler_joueur > vol, vote > récompense quotidien, vpn > privé, vulgaire > langage, vérif >
  captcha, warn > sanction, warn avertissement, whitelist wl > liste blanche candidature, wiki >
  contribution page, xp exp lvl > expérience niveau, xp level niveau > expérience points, xray
  wallhack > triche modifications avantage, zik > musique diffusion, âge > minimum, âge_minimum >
  treize, âge_minimum quel_âge > ans minimum, âge_modo > ans candidatures`;
