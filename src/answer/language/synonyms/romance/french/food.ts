/** Food and cooking; see `SYNONYMS`. */
export const food = `
  addition note > facture, ail oignon > condiments, allergie intolérance > allergènes gluten
  lactose, apéro apéritif, arachide cacahuète > fruits coque allergènes, assaisonner épices >
  aromates, assiette > vaisselle couvert, beurre margarine > matière grasse, bière > alcool
  alcoolisé, bière pinte > brasserie, boire boisson > rafraîchissement, boire consommation, boisson
  breuvage, bonbon confiserie, bouffe > alimentation manger, bouffe graille > repas, bouillir >
  ébullition frémissement, bouillir eau > ébullition porter, boulangerie boulanger, brûlé >
  cuisson, café boisson, calories kcal > énergétique nutritionnelle, cantine > scolaire, carte menu
  > plats, casher religieux, casserole marmite, casserole marmite faitout > récipient cocotte,
  chauffer four > préchauffer thermostat, chocolat > cacao, cocotte autocuiseur > pression,
  collation snack > encas, coller démouler > moule beurrer, combien_grammes quantité > grammes
  dosage, combien_personnes personnes > portions convives, combien_temps_four four > cuisson
  thermostat degrés, confiture > fruits, congeler congélo > surgelé, cookies biscuit > pâtisserie,
  couper > dés, couper > émincer trancher découper, couteau couvert, couteau planche > découpe,
  cramé > brûler, crever_dalle faim > repas, crevettes moules > crustacés fruits_mer, croquant
  croustillant > texture, crème > laitière fraîche, cuillère tasse > mesure, cuire > four minutes,
  cuisson minutes, dessert > gâteau pâtisserie, doggy_bag restes > emporter, dorer roussir >
  coloration rissoler, dur > consistance, déj déjeuner, déj petit_dej > matin, déjeuner dîner
  souper > repas, dîner souper, enfant_menu menu_enfant > enfant, farine > blé, fouetter battre,
  fouetter monter_blancs > neige batteur, four > thermostat préchauffer, frais > réfrigérateur
  froid, frigo > frais réserver, frire friture > huile bain, frite pomme, fromage > râpé, fromage
  laitier, fruit > pomme poire fraise, gamelle > repas plat, garde_combien conserve_combien >
  conservation, garder conserver, garder conserver > jours, gluten > cœliaque blé, gluten coeliaque
  > blé, goûter > collation saveur, goûter quatre_heures > collation, graille nourriture, gras >
  matière lipides, grignoter collation, griller > gril, gâteau pâtisserie, gâteau tarte >
  pâtisserie dessert, halal casher > viande, halal religieux, herbes > aromates persil, huile >
  matière grasse, ingrédient composition, ingrédients faut > composition quantités, intoxication
  malade > sanitaire hygiène, jambon lardons > porc charcuterie, jus > fruits, lait > laitier
  lactose, lever gonfler > levure pousse, liquide épais > consistance, livreur ubereats >
  livraison, légume > carotte tomate oignon courgette, légumes > potager crudités, manger >
  alimentation nourriture consommer déjeuner dîner, menu > carte formule, merguez saucisse >
  charcuterie grillade, midi déjeuner, mijoter > feu doux, mixer > blender mixage, mixer broyer >
  mixeur purée, mou molle > consistance, moule > plat, mouler plat > beurré, mélanger > incorporer
  remuer, mélanger touiller > incorporer remuer, noix amandes noisettes > fruits coque, nouilles >
  pâtes, nourriture aliment alimentaire denrées, oeuf > jaunes blancs, pain > boulangerie baguette,
  pain baguette > boulangerie mie, patate > terre, patate pomme, personne convive, plat recette,
  plat_jour formule > menu, poisson > filet marée, poisson > saumon thon, porc > cochon jambon,
  portion personnes, poulet volaille, pourri > avarié périmé, pourri moisi > avarié, poêle revenir,
  poêler rissoler > dorer saisir, protéines > nutritionnelle, préparation > recette étapes, pâte
  farine, pâtes riz > féculents, périmé > péremption date limite, périmé date > péremption
  consommation dluo, pétrir > pétrissage pâte, raté foiré > échec, recette faire > préparation
  étapes, remplacer substitut, remplacer à_place > substituer, repas > menu plateau, reposer >
  laisser réfrigérateur, reste > conservation réchauffer, resto restaurant > établissement table,
  réchauffer > réchauffage, réserver_table table > réservation, saignant > cuisson, sain healthy >
  équilibré nutritionnel, salade > laitue crudités, sans_oeufs sans_lait > substituer allergène,
  sauce vinaigrette > assaisonnement, sel salé, sel salé > assaisonnement, soda boisson, soir >
  dîner souper, soupe > potage bouillon, steak haché > viande bœuf, sucre > édulcorant saccharose,
  sucré > dessert, tartine sandwich > pain, temps_cuisson cuire_combien > cuisson minutes,
  temps_préparation prépa > préparation durée, température_four degrés > thermostat préchauffer,
  touiller > mélanger, vaisselle couverts, vegan > végétalien végane, verre tasse > mesure volume,
  viande > bœuf porc poulet agneau, viande > volaille, vin > alcool alcoolisé, végé vegan >
  végétarien végétalien, végé végétarien, végétalien végan, végétarien viande, yaourt laitier,
  à_emporter emporter > vente, égoutter passoire > égouttage, émincer hacher, épaissir > fécule
  liaison, épicé piment, épicé piquant fort > piment relevé, éplucher peler > épluchage, étaler
  rouleau > abaisser`;
