/** Nature, history and lives; see `SYNONYMS`. */
export const encyclopedia = `
  abeille > ruche apiculture, animal > bête faune, araignée insecte, arbre arbuste, armée > troupes
  militaire, arroser irrigation, attaque > assaut offensive, bataille > combat affrontement, bâti
  édifié, caca > déjection excrément, cafard > nuisible insecte, capitale ville, castrer
  stérilisation, cause > raison origine, célèbre > connu renommé, champignon cueillette, chat >
  félin chaton, château forteresse, cheval > équin jument équidé, chien > canin laisse, chiot chien,
  clébard chien, cochon porcin, colonie colonial colonisation, composer compositeur composition,
  connu célèbre réputé, conséquence > effet suite impact, construire > édifier érigé architecte,
  coup putsch, croire foi, crotte déjection, découvrir découvreur, déjection excrément, désert
  aride, désherber herbe, dieu divinité, écrivain > auteur romancier, église > chapelle cathédrale
  ecclésiastique, empereur > empire impérial, empire impérial, enfance jeunesse, engrais
  fertilisant, enterré > tombe sépulture, envahir invasion, environnement > écologie
  environnemental, époque > période ère, esclave esclavage, espace > spatial cosmos, étoile > astre
  stellaire, fleur > floraison plante, forêt bois, fort forteresse, fruit récolte, guêpe > frelon
  insecte, guerre > conflit combat, habiter domicilié, herbe > pelouse gazon, important > majeur
  essentiel, inondation crue, inventer > mettre point, laisse tenu, lapin rongeur, minou chat, moine
  > monastère abbaye, mort > tombe mortel, mouton > ovin brebis, musicien compositeur, naissance
  originaire, noble > noblesse aristocrate, noblesse aristocratie, nourrir alimentation, oiseau
  volatile, originaire > origine né, origine > provenance source, paix armistice, peintre > tableau
  artiste, pelouse gazon, planète terre, plante végétal, poème poésie, poète > poésie poème,
  pollution polluant, population habitants, poule volaille, pousser croissance, pouvoir > règne
  autorité, prêtre > curé clergé, raison motif, rat > rongeur nuisible, réchauffement climatique,
  récompense > prix distinction, reine souveraine, religion > religieux foi culte, révolte >
  soulèvement insurrection rébellion, révolution révolutionnaire, roi > monarque souverain, ruche
  apiculteur, séisme > tremblement sismique, sens signification, serpent reptile, siècle époque,
  signifier signification, soldat > militaire troupes, souris > rongeur nuisible, tableau > toile
  peinture, tombe sépulture tombeau, tondre tonte, toutou chien, trône couronne, vache > bovin
  bétail, venir > originaire provenance origine, vent éolien, vétérinaire > animal soins, véto
  vétérinaire, vie > biographie parcours, volcan éruption`;
