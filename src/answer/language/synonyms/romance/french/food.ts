/** Food and cooking; see `SYNONYMS`. */
export const food = `
  accompagner > servir, addition note > facture, ail oignon > condiments, airfryer > friteuse,
  ajouter > incorporer, allergie intolérance > allergènes gluten lactose, anniversaire_resto >
  groupe, apéro apéritif, arachide cacahuète > fruits coque allergènes, assaisonner épices >
  aromates, assiette > vaisselle couvert, barbecue > gril, beurre margarine > matière grasse, bière
  > alcool alcoolisé, bière pinte > brasserie, boire boisson > rafraîchissement, boire
  consommation, boire_avec vin_avec > accompagnement accord, boisson breuvage, bonbon confiserie,
  bouffe > alimentation manger, bouffe graille > repas, bouillir > porter, bouillir > ébullition
  frémissement, boulangerie boulanger, brûlé > cuisson, bébé_manger > diversification, café
  boisson, calories gras > lipides kilocalories, calories kcal > énergétique nutritionnelle,
  cantine > scolaire, carte menu > plats, casher religieux, casserole marmite, casserole marmite
  faitout > récipient cocotte, chauffer four > préchauffer thermostat, chien_resto > animaux,
  chocolat > cacao, cocotte autocuiseur > pression, collation snack > encas, colle > adhérer
  adhérence, coller démouler > moule beurrer, combien_grammes quantité > grammes dosage,
  combien_personnes personnes > portions convives, combien_temps_four four > cuisson thermostat
  degrés, commande_resto > commande, confiture > fruits, congeler congélo > surgelé, cookeo
  thermomix > robot, cookies biscuit > pâtisserie, couper > dés, couper > émincer trancher
  découper, couteau couvert, couteau planche > découpe, cramé > brûler, crever_dalle faim > repas,
  crevettes moules > crustacés fruits_mer, croquant croustillant > texture, crème > laitière
  fraîche, cuillère > mesure, cuire > minutes, date_recette inventé_recette > origine histoire,
  dessaler salé > blanchir, dessert > gâteau pâtisserie, digère_pas > intolérance, digérer >
  intolérance digestion, doggy_bag restes > emporter, dorer roussir > coloration rissoler,
  doubler_recette > proportions, dur > consistance, déj déjeuner, déj petit_dej > matin, déjeuner
  dîner souper > repas, dîner souper, eau > ébullition, enfant_aime > enfants, enfant_menu
  menu_enfant > enfant, enfourner > four cuisson, facile > simple, farine > blé, fin_épais >
  épaisseur, foiré > échec, fouetter battre, fouetter monter_blancs > neige batteur, four >
  température, four_combien > thermostat température, frais > réfrigérateur froid, frigo > frais
  réserver, frire friture > huile bain, frite pomme, fromage > râpé, fromage laitier, fruit > pomme
  poire fraise, gamelle > repas plat, garde_combien conserve_combien > conservation, garder
  conserver, garder conserver > jours, garder_frigo frigo_combien > réfrigérateur conservation,
  garniture > accompagnement, gaspi gaspillage > restes, gluten > cœliaque blé, goûter > collation
  saveur, goûter > rectifier assaisonnement, graille nourriture, gras > matière, grignoter
  collation, griller > gril, gâteau pâtisserie, halal casher > viande, halal religieux, herbes >
  aromates persil, huile > matière grasse, ingrédients faut > composition quantités, intoxication
  malade > sanitaire hygiène, inventé > origine, jambon lardons > porc charcuterie, jus > fruits,
  lait > laitier lactose, lait_végétal soja > végétale, lever gonfler > levure pousse, liquide
  épais > consistance, livraison_prix > frais, légume > carotte tomate oignon courgette, légumes >
  potager crudités, mange_pas_viande > végétarienne, manger > alimentation nourriture consommer
  dîner, mariner > marinade, menu > carte formule, merguez saucisse > charcuterie grillade, mettre
  > ajouter, midi déjeuner, mijoter > feu doux, mixer > blender mixage, mixer broyer > mixeur
  purée, moisi > avarié, morceaux > dés cubes, moule > plat, moule_quel > diamètre, mouler plat >
  beurré, mélanger > incorporer remuer, noix amandes noisettes > fruits coque, noix_allergie >
  coque, nouilles > pâtes, nourriture aliment alimentaire denrées, oeuf > jaunes blancs, on_boit
  boit_quoi > boissons accompagnement vin, pain > baguette, pain baguette > boulangerie mie,
  parsemer > répartir, pas_levé > levure pousse, patate > terre, patate pomme, pierre_pizza >
  plaque, plat recette, plat_jour > menu, poisson > filet marée, poisson > saumon thon, porc >
  cochon, poulet volaille, pourri > avarié périmé, poêle revenir, poêler rissoler > dorer saisir,
  protéines > nutritionnelle, préparation > étapes, préparer_veille veille > avance, pâte farine,
  pâtes riz > féculents, périmé > date limite, périmé date > péremption consommation dluo, pétrir >
  pétrissage pâte, quatre_heures > collation, recette faire > préparation étapes, remplacer
  substitut, remplacer à_place > substituer, remplacer_oeuf remplacer_beurre remplacer_lait >
  substitution, repas > menu plateau, reposer > laisser réfrigérateur, reste > conservation
  réchauffer, restes_emporter > emporter, resto restaurant > établissement table, resto_prix > menu
  carte, rondelles tranches > émincer, rouleau > pâtisserie, réchauffer > réchauffage,
  réchauffer_micro > micro, régime > calories, réserver_resto > réservation, réserver_table table >
  réservation, réussir_pâte > pâte, saignant > cuisson, sain healthy > équilibré nutritionnel,
  salade > laitue crudités, sans_oeufs sans_lait > substituer allergène, sans_porc > halal,
  sans_sucre > édulcorant, sans_viande > végétarienne, sauce > nappage, sauce vinaigrette >
  assaisonnement, saupoudrer > parsemer, sel salé, sel salé > assaisonnement, servir_avec
  manger_avec > accompagnement, soda boisson, soir > dîner souper, sortir_four > défourner, soupe >
  potage bouillon, steak haché > viande bœuf, sucre > édulcorant saccharose, sucré > dessert, tarte
  > pâtisserie dessert, tartine sandwich > pain, temps_cuisson cuire_combien > cuisson minutes,
  temps_préparation prépa > préparation durée, température_four degrés > thermostat préchauffer,
  touiller > incorporer remuer, touiller > mélanger, traiteur > buffet, tremper > trempage,
  trop_cuit > dessécher, trop_liquide > épaissir réduire, trop_salé > dessaler, ubereats >
  livraison, ustensile > matériel, vaisselle couverts, verre tasse > mesure volume, verser >
  ajouter, viande > bœuf porc poulet agneau, viande > volaille, vin > alcool alcoolisé, végé vegan
  > végétarien végétalien, végétarien viande, yaourt laitier, à_emporter emporter > vente, écraser
  > purée, égoutter passoire > égouttage, émincer hacher, épaisseur > millimètres centimètres,
  épaissir > fécule liaison, épicé piquant fort > piment relevé, éplucher peler > épluchage, étaler
  rouleau > abaisser`;
