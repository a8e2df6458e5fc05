/** Nature, history and lives; see `SYNONYMS`. */
export const encyclopedia = `
  abeille > ruche apiculture, animal > bête faune, araignée insecte, arbre arbuste, armée > troupes
  militaire, arroser irrigation, attaque > assaut offensive, bataille > combat affrontement, bâti
  édifié, caca > déjection excrément, cafard > nuisible insecte, capitale ville, castrer
  stérilisation, cause > raison origine, champignon cueillette, chat > félin chaton, cheval > équin
  jument équidé, chien > canin laisse, chiot chien, château forteresse, clébard chien, cochon
  porcin, colonie colonial colonisation, composer compositeur composition, connu célèbre réputé,
  construire > édifier érigé architecte, conséquence > effet suite impact, coup putsch, croire foi,
  crotte déjection, célèbre > connu renommé, dieu divinité, déjection excrément, désert aride,
  désherber herbe, empereur > empire impérial, empire impérial, enfance jeunesse, engrais
  fertilisant, enterré > tombe sépulture, envahir invasion, environnement > écologie
  environnemental, esclave esclavage, espace > spatial cosmos, fleur > floraison plante, fort
  forteresse, forêt bois, fruit récolte, guerre > conflit combat, guêpe > frelon insecte, habiter
  domicilié, herbe > pelouse gazon, important > majeur essentiel, inondation crue, inventer >
  mettre point, laisse tenu, lapin rongeur, minou chat, moine > monastère abbaye, mort > tombe
  mortel, mouton > ovin brebis, musicien compositeur, naissance originaire, noble > noblesse
  aristocrate, noblesse aristocratie, nourrir alimentation, oiseau volatile, originaire > origine
  né, origine > provenance source, paix armistice, peintre > tableau artiste, pelouse gazon, plante
  végétal, planète terre, pollution polluant, population habitants, poule volaille, pousser
  croissance, pouvoir > règne autorité, poème poésie, poète > poésie poème, prêtre > curé clergé,
  raison motif, rat > rongeur nuisible, reine souveraine, religion > religieux foi culte, roi >
  monarque souverain, ruche apiculteur, réchauffement climatique, récompense > prix distinction,
  révolte > soulèvement insurrection rébellion, révolution révolutionnaire, sens signification,
  serpent reptile, signifier signification, siècle époque, soldat > militaire troupes, souris >
  rongeur nuisible, séisme > tremblement sismique, tableau > toile peinture, tombe sépulture
  tombeau, tondre tonte, toutou chien, trône couronne, vache > bovin bétail, venir > originaire
  provenance origine, vent éolien, vie > biographie parcours, volcan éruption, véto vétérinaire,
  vétérinaire > animal soins, écrivain > auteur romancier, église > chapelle cathédrale
  ecclésiastique, époque > période ère, étoile > astre stellaire`;
