/** Games and communities; see `SYNONYMS`. */
export const online = `
  admin administrateur, administrateur > équipe responsable, adversaire joueur, afk inactif, aide
  soutien, alliance allié > pacte faction, alt smurf > secondaire compte, argent thune fric >
  monnaie pièces économie, arme > épée fusil, arme épée > équipement dégâts, armure stuff >
  équipement protection, arriver nouveau > accueil présentation, arène tournoi > compétition
  affrontement, avatar > photo profil, avertissement sanction, avoir_rôle obtenir_grade > attribué
  grade, balancer > signaler dénoncer, ban > bannissement exclusion, ban_définitif perma permaban >
  définitif permanent, ban_temporaire tempban > exclusion temporaire, bannable risque_ban >
  bannissement interdit sanction, bannissement > exclusion suspendu, base construction, base maison
  > construction parcelle, bio statut > profil, bogue bug > erreur anomalie, boost nitro >
  avantages, boost nitro > soutien, boss > gardien créature, boss ennemi, boss monstre > créature
  vulnérable, bot > robot automatique, boutique shop > achat cosmétique, bug > bogue, build >
  configuration compétences, but_jeu but > objectif victoire, buter dégommer > tuer vaincre, butin
  > récompense trésor, candidature postuler > dossier, carte map > monde région, casser > détruire,
  chan > canal salon, chance_drop taux_drop > probabilité, changer_pseudo pseudo > nom renommer,
  channel > canal salon, charte code_conduite > règlement conduite, chat > discussion salon, cheat
  hack aimbot > triche modifications avantage, cheat triche, cheater tricheur tricher, claim >
  parcelle protection terrain, claim > revendiquer, clan guilde, clash embrouille > conflit
  dispute, classe métier > profession spécialisation, classement leaderboard > rang, coffre >
  conteneur stockage, combat affrontement, combattre combat, combien_joueurs nombre_joueurs >
  joueurs participants, commande instruction, commencer débuter > départ, compétence skill >
  capacité talent aptitude, connexion_impossible arrive_pas_connecter > connexion échec, console >
  playstation xbox switch, console pe mobile > bedrock plateforme, contacter > joindre écrire
  adresser coordonnées téléphone, contacter_modo parler_staff > assistance signalement équipe,
  contester > recours appel réclamation, coop coopératif, coordonnées coords > position
  emplacement, cosmétique > apparence, couleur_pseudo > rôle grade, crack > version premium, craft
  fabriquer > artisanat recette, crash plantage, crever claquer > mourir, crossplay cross_platform
  > multiplateforme plateformes, crédits gemmes diamants > monnaie, devenir_modo être_modo >
  modérateur candidature recrutement, die dead > mort, difficile dur hardcore > difficulté, discord
  > serveur communauté, discussion conversation, discuter > discussion conversation, dl download >
  téléchargement, dlc extension, dm > message privé, don > soutien, double > multiple secondaire,
  double_compte multicompte alt > secondaire comptes, down planté > indisponible panne, dox >
  personnelles privées, doxx dox > divulgation, doxxer > divulguer personnelles, drop butin, drop
  dropper > abandonne butin récompense lâche, duel 1v1 > combat affrontement, dupli duplication >
  faille exploitation, durée_partie partie_dure > durée minutes, dé lancer, déban > appel
  contestation recours, déban unban revenir > appel recours, débannir > appel contestation recours,
  débuter noob > premiers, déco > déconnecter, déconnecté déco > déconnexion, dégâts damage dps >
  dommages attaque, dénoncer > signalement dénonciation, dés > jet, désobéir > manquement
  infraction, emoji émoticône, enchanter > amélioration, enfreindre > infraction violation
  manquement, ennemi > adversaire monstre, entrer_serveur > connexion candidature, event évent >
  événement animation, event événement > tournoi animation, exploit glitch dupli > bogue faille,
  expulsion exclusion, extension contenu, fabriquer faire > artisanat, facebook social, faction
  clan > équipe alliance, faible > vulnérable, faille vulnérabilité, faire_appel unban > appel
  contestation, farm > ferme récolte ressources, farmer grinder > récolte obtenir, fil sujet, flood
  > spam, follow > suivre abonner, fonda fondateur owner > créateur administrateur, fps rame >
  performances images, fr francophone > français, gagner win > victoire remporter, gagner_argent
  faire_thune > vendre récompenses économie, giveaway concours > tirage lots, glitch bug, golds po
  > or monnaie pièces, grief péter_base > destruction vandalisme, griefer > détruire vandalisme,
  griefing vandalisme destruction, griefé > restauration, gros_mots grossier > vulgaire langage
  injurieux, groupe communauté, guerre war > siège affrontement faction, guilde clan > faction
  alliance, guilde groupe, hack > piratage pirate, haine > discrimination, haine haineux,
  harcèlement emmerder > importuner signalement, home sethome > réapparition maison domicile, hp pv
  vie > points santé vitalité, hôtel_ventes hdv > enchères marché, inactif absence, inactif absent
  afk > absence, injure injurieux, injuste pas_juste > appel contestation, insta instagram,
  insulter > injure injurieux respect propos, insulter clash traiter > injurieux propos respect,
  inventaire > objets sac, inviter lien, ip adresse, ip adresse > connexion serveur, jet > lancer,
  jeu partie, joindre coordonnées, jouer partie, joueur > participant gamer, kick > expulsion
  exclusion, lag > latence lenteur, lag laguer > performances, laguer > latence lag, langue
  français > francophone, latence ping, leak fuiter > divulgation diffusion, level niveau, lien >
  url adresse, liens > hyperliens, like aimer, live diffusion, loot > récompense, loot butin,
  lootbox caisse > coffre aléatoire, lvl level > expérience, macro autoclick bot > automatisation
  triche, maintenance down hors_ligne > indisponible, maj mise, mana magie > énergie sorts, manette
  contrôleur, map carte, matos matériaux > ressources composants, mentions ping > notification,
  message courrier, micro microphone, minerai > extraction gisement, mission objectif, mob >
  monstre créature, mod extension, mode solo coop > joueurs multijoueur, modo modérateur, mods
  extension modification, modérateur équipe, monde carte, monter > niveau grade, monter_niveau xp >
  progression expérience, monture cheval > chevaucher, mourir crever > décès réapparition, mp >
  message privé, multi multijoueur, multijoueur > ligne coopératif, musique_bot > musique, mute >
  muet silence rendre silencieux, mute > sourdine, niveau rang, nsfw > adulte pornographique
  choquant, nsfw porno gore > adultes choquant explicite, objet item, optifine texture shader >
  graphiques ressources, ouvrir_ticket faire_ticket > assistance signalement billet, owner
  propriétaire fondateur, où_trouver > localisation emplacement, parcelle zone > territoire
  revendication, parler > discussion conversation parole, partager_compte prêter_compte > partage
  compte, patch correctif, payant gratuit > accès, payer_vrai argent_réel irl > réel monnaie, pdp
  pp > avatar, perdre lose > défaite élimination, perdre_stuff > objets perte restitution, pet
  familier > compagnon créature, photo_profil avatar pdp > image profil, ping ms > latence, pioche
  > carte tirer, piocher carte > tirage, pion > pièce figurine, pirate piratage, pièces monnaie,
  planter > plantage crash blocage, plateau jeu, plus_jouer joue_plus > inactivité, pnj npc >
  personnage marchand, politique religion > sujets, porno nu nudes > adultes sexuel explicite,
  porno pornographique, poster publier, potion > breuvage effet, pourcentage chance > probabilité
  taux, pp profil, preuve screen > capture, protéger revendiquer, protéger_base protéger >
  protection revendication, provoquer provocation, présenter > accueil, pseudo > pseudonyme surnom
  nom, pseudo surnom > nom pseudonyme, pub > publicitaire promotion, pub promo > publicité
  promotion, pub_serveur lien_serveur > publicité communautés, puni sanction, puni sanction >
  avertissement exclusion bannissement, pv hp > vie, pvp > combat affrontement, pvp ffa > combats
  affrontements joueurs, quête mission, quête mission > objectif récompense, quête pnj >
  personnage, racisme discrimination, raciste > racisme discrimination haineux, raciste homophobe >
  discriminatoire haineux propos, rageux toxique > comportement respect, ramer > lenteur lent
  latence, rang grade, recette_craft craft > ingrédients matériaux, recours > appel réclamation,
  recrute > équipe, rejoindre > connexion connecter intégrer, rejoindre join > connexion accès
  adresse, report balancer > preuves, report signalement, reset réinitialisation, respawn
  réapparaître > apparition, respawn réapparition, respecter conformer, risquer > sanction peine,
  rollback > restauration sauvegarde, règle consigne, règles rules > charte conduite, réapparaître
  réapparition, récup_stuff récupérer_stuff > objets restitution, réseaux > facebook instagram,
  rôle grade, rôle grade > attribution, saison wipe > réinitialisation, salon canal, salon_créer
  créer_salon > salon création, salon_général général > discussions, sanction > mesure pénalité
  disciplinaire responsabilité, sauvegarde partie, serv serveur > communauté monde, serveur
  communauté, shop boutique, signaler report > plainte, skin > apparence cosmétique, smiley
  émoticône, sort spell > magie incantation, soundboard changeur_voix > voix modificateur, spam >
  indésirable spammer pourriel, spam flood > répétitif indésirables, spawn apparition, spoil >
  divulgâcher, staff > équipe modérateurs, staff modos admins > équipe modération administrateurs,
  stats classement > statistiques, stream diffusion, stream twitch youtube > diffusion vidéo, stuff
  inventaire > objets équipement, support > assistance aide, tel mobile > plateforme bedrock
  version, terrain parcelle, terrain plot chunk > parcelle territoire, thread > fil sujet, thune
  monnaie, ticket > demande support, ticket billet > signalement assistance demande, timeout mute >
  sourdine exclusion temporaire, tour manche, tour round > manche phase, toxique > irrespect, tp
  téléportation, trade > transaction, trader > échanger commerce, troll > provocation provoquer,
  troller > perturbation, tuer battre buter > vaincre combat vulnérable, tuer_joueurs > pvp
  combats, tuto débutant noob > tutoriel guide, upgrade améliorer up > niveau, vendre shop >
  boutique marché commerce, vendre_compte > cession compte, version bedrock java > édition client,
  version_obsolète outdated > obsolète mise, vidéo youtube > enregistrement diffusion, violer
  violation, vip premium rangs > grade don avantages, voc vocal > voix micro, vocal > voix micro,
  vocal voc > audio, voler > planer, voler_coffre piller > pillage coffre, vote > récompense
  quotidien, vulgaire > grossier langage, vérif vérifier > captcha, warn avertissement, whitelist >
  liste blanche, whitelist wl > liste blanche candidature, wipe réinitialisation, xp exp lvl >
  expérience niveau, xp expérience, xray wallhack > triche modifications avantage, âge > minimum,
  âge_minimum quel_âge > ans minimum`;
