/** Games and communities; see `SYNONYMS`. */
export const online = `
  admin administrateur, administrateur > équipe responsable, adversaire joueur, afk inactif, aide
  soutien, arme > épée fusil, avatar > photo profil, avertissement sanction, balancer > signaler
  dénoncer, ban > bannissement exclusion, bannissement > exclusion suspendu, base construction,
  boss ennemi, butin > récompense trésor, casser > détruire, chan > canal salon, channel > canal
  salon, chat > discussion salon, cheat triche, cheater tricheur tricher, claim > parcelle
  protection terrain, clan guilde, combat affrontement, combattre combat, commande instruction,
  console > playstation xbox switch, contacter > joindre écrire adresser coordonnées téléphone,
  contester > recours appel réclamation, coop coopératif, crash plantage, discord > serveur
  communauté, discussion conversation, discuter > discussion conversation, dlc extension, dm >
  message privé, double > multiple secondaire, dox > personnelles privées, doxxer > divulguer
  personnelles, drop butin, dé lancer, déban > appel contestation recours, débannir > appel
  contestation recours, dénoncer > signalement dénonciation, désobéir > manquement infraction,
  emoji émoticône, enfreindre > infraction violation manquement, ennemi > adversaire monstre,
  expulsion exclusion, extension contenu, facebook social, faille vulnérabilité, fil sujet, follow
  > suivre abonner, glitch bug, griefer > détruire vandalisme, griefing vandalisme destruction,
  groupe communauté, guilde groupe, hack > piratage pirate, haine haineux, inactif absence, injure
  injurieux, insta instagram, insulter > injure injurieux respect propos, inventaire > objets sac,
  inviter lien, ip adresse, jeu partie, joindre coordonnées, jouer partie, joueur > participant
  gamer, kick > expulsion exclusion, lag > latence lenteur, laguer > latence lag, latence ping,
  level niveau, lien > url adresse, like aimer, live diffusion, loot butin, maj mise, manette
  contrôleur, map carte, message courrier, micro microphone, mission objectif, mob > monstre
  créature, mod extension, modo modérateur, mods extension modification, modérateur équipe, monde
  carte, monter > niveau grade, mp > message privé, multi multijoueur, multijoueur > ligne
  coopératif, mute > muet silence rendre silencieux, niveau rang, nsfw > adulte pornographique
  choquant, objet item, owner propriétaire fondateur, parler > discussion conversation parole,
  patch correctif, pioche > carte tirer, pion > pièce figurine, pirate piratage, pièces monnaie,
  planter > plantage crash blocage, plateau jeu, porno pornographique, poster publier, pp profil,
  protéger revendiquer, provoquer provocation, pseudo > pseudonyme surnom nom, pub > publicitaire
  promotion, puni sanction, pvp > combat affrontement, quête mission, racisme discrimination,
  raciste > racisme discrimination haineux, ramer > lenteur lent latence, rang grade, recours >
  appel réclamation, rejoindre > connexion connecter intégrer, report signalement, reset
  réinitialisation, respawn réapparition, respecter conformer, risquer > sanction peine, règle
  consigne, réapparaître réapparition, réseaux > facebook instagram, rôle grade, salon canal,
  sanction > mesure pénalité disciplinaire responsabilité, sauvegarde partie, serveur communauté,
  shop boutique, smiley émoticône, spam > indésirable spammer pourriel, spawn apparition, staff >
  équipe modérateurs, stream diffusion, support > assistance aide, terrain parcelle, thread > fil
  sujet, thune monnaie, ticket > demande support, tour manche, tp téléportation, trader > échanger
  commerce, troll > provocation provoquer, violer violation, vocal > voix micro, vulgaire >
  grossier langage, warn avertissement, whitelist > liste blanche, wipe réinitialisation, xp
  expérience`;
