/** Food and cooking; see `SYNONYMS`. */
export const food = `
  accompagner > servir, addition note > facture, ail oignon > condiments, airfryer > friteuse,
  ajouter > incorporer, alcool_servi bière vin picole > boisson alcoolisée, allergie intolérance >
  allergènes gluten lactose, allergie_cacahuète noix > allergènes fruits coque, amandes noisettes >
  fruits coque, anniversaire_resto > groupe, apporter_bouffe propre_bouffe notre_bouffe >
  pique_nique repas, apéro > cocktail réception, apéro apéritif, arachide cacahuète > fruits coque
  allergènes, assaisonner épices > aromates, assiette > vaisselle couvert, barbecue > gril, bbq >
  grillades, beurre margarine > matière grasse, bio > biologique agriculture, bière > alcool, bière
  pinte > brasserie, boire boisson > rafraîchissement, boire consommation, boire_avec vin_avec >
  accompagnement accord, boire_eau > eau, boisson breuvage, bonbon confiserie, boucherie > viande
  boucher, bouffe > alimentation manger, bouffe graille > repas, bouillir > porter, bouillir >
  ébullition frémissement, boulangerie boulanger, bouteille_verre > consigne, brûlé > cuisson,
  bébé_manger > diversification, café boisson, café cafetière > expresso, calories > kcal valeur,
  calories gras > lipides kilocalories, calories kcal > énergétique nutritionnelle, cantine >
  scolaire, carte menu > plats, casserole marmite, casserole marmite faitout > récipient cocotte,
  champignon > espèces comestible, chasse_gibier > viande, chauffer four > préchauffer thermostat,
  chien_resto > animaux, chocolat > cacao, cocotte autocuiseur > pression, collation snack > encas,
  colle > adhérer adhérence, coller démouler > moule beurrer, combien_grammes quantité > grammes
  dosage, combien_personnes personnes > portions convives, combien_temps_four four > cuisson
  thermostat degrés, comestible > toxique, commande_resto > commande, confiture > fruits, confiture
  > sucre cuisson, congeler congélo > surgelé, conserve bocal > stérilisation, cookeo thermomix >
  robot, cookies biscuit > pâtisserie, couper > dés, couper > émincer trancher découper, couteau
  couvert, couteau planche > découpe, cramé > brûler, crever_dalle faim > repas, crevettes moules >
  crustacés fruits_mer, croquant croustillant > texture, crème > laitière fraîche, cuillère >
  mesure, cuire > minutes, cuire_combien > cuisson minutes, cuire_temps temps_cuisson > cuisson
  minutes, cuit_cru cru > cuisson, date_recette inventé_recette > origine histoire, dessaler salé >
  blanchir, dessert > gâteau pâtisserie, digère_pas > intolérance, digérer > intolérance digestion,
  dlc ddm date_limite > péremption consommation, doggy_bag restes > emporter, dorer roussir >
  coloration rissoler, doubler_recette > proportions, dur > consistance, déj > matin, déj déjeuner,
  déjeuner souper > repas, détartrer calcaire > vinaigre, dîner souper, eau > ébullition,
  eau_robinet boire_robinet > potable, enfant_aime > enfants, enfant_menu menu_enfant > enfant,
  enfourner > four cuisson, facile > simple, fait_maison > artisanal, farine > blé, farine levure >
  pâte, fin_épais > épaisseur, foiré > échec, fouetter battre, fouetter monter_blancs > neige
  batteur, four > température, four_combien > thermostat température, frais > réfrigérateur froid,
  frigo > frais réserver, frigo > froid, frire friture > huile bain, frite pomme, fromage > lait
  affinage, fromage > râpé, fromage laitier, fruit > pomme poire fraise, gamelle > repas plat,
  garde_combien conserve_combien > conservation, garder conserver, garder conserver > jours,
  garder_combien > frigo, garder_frigo frigo_combien > réfrigérateur conservation, garniture >
  accompagnement, gaspi gaspillage > restes, gluten > cœliaque blé, goûter > collation saveur,
  goûter > rectifier assaisonnement, graille nourriture, gras > matière, grignoter collation,
  griller > gril, gâteau pâtisserie, gâteau_anniv > pâtisserie, halal casher > viande, hallal halal
  casher > régime religieux, herbes > aromates persil, huile > matière grasse, ingrédients faut >
  composition quantités, intoxication malade > sanitaire hygiène, intoxication_alimentaire
  mal_ventre > intoxication, inventé > origine, jambon lardons > porc charcuterie, jus > fruits,
  lait > laitier lactose, lait_bébé biberon > infantile, lait_végétal soja > végétale, lever
  gonfler > levure pousse, lever_pâte > repos fermentation, liquide épais > consistance,
  livraison_prix > frais, livraison_repas ubereats deliveroo > livraison, légume > carotte tomate
  oignon courgette, légumes > potager crudités, machine_pain robot_cuisine > programme pétrin,
  mange_midi > déjeuner, mange_pas_viande sans_viande pas_viande > végétarien régime, mange_soir >
  souper dîner, manger > nourriture consommer dîner, manger_où > repas, manger_quelle_heure > repas
  souper dîner service, marché > commerçants producteurs, mariner > marinade, menu > carte formule,
  menu_carte > plats, merguez saucisse > charcuterie grillade, mettre > ajouter, micro_ondes >
  réchauffer, midi déjeuner, mijoter > feu doux, mixer > blender mixage, mixer broyer > mixeur
  purée, moisi > avarié, morceaux > dés cubes, moule > plat, moule_quel > diamètre, mouler plat >
  beurré, mélanger > incorporer remuer, nettoyer_machine > entretien détartrage, noix_allergie >
  coque, nouilles > pâtes, nourriture aliment alimentaire denrées, oeuf > jaunes blancs, on_boit
  boit_quoi > boissons accompagnement vin, pain > baguette, pain baguette > boulangerie mie,
  pain_boulangerie > boulanger, parsemer > répartir, pas_levé > levure pousse, patate > terre,
  patate pomme, petit_creux quatre_heures > collation, pierre_pizza > plaque, pique_nique sandwich
  > repas, plat recette, plat_jour > formule, plat_jour > menu, poiscaille poissons > espèces,
  poisson > filet marée, poisson > saumon thon, porc > cochon, poubelle_cuisine > biodéchets,
  poulet volaille, pourri > avarié périmé, pourri > moisissure, poêle revenir, poêler rissoler >
  dorer saisir, protéines > nutritionnelle, préparation > étapes, préparer_avant la_veille > repos
  préparation, préparer_veille veille > avance, pâtes riz > féculents, périmé > conservation,
  périmé > date limite, périmé date > péremption consommation dluo, pétrir > pétrissage pâte,
  pêche_poisson > poisson, quantité_pers > portions personnes, recette faire > préparation étapes,
  remplacer substitut, remplacer à_place > substituer, remplacer_oeuf remplacer_beurre > substitut,
  remplacer_oeuf remplacer_beurre remplacer_lait > substitution, repas > menu plateau, reposer >
  laisser réfrigérateur, reste > conservation réchauffer, restes_emporter > emporter, resto restau
  restaurant > établissement, resto restaurant > table, resto_prix > menu carte, rondelles tranches
  > émincer, rouleau > pâtisserie, réchauffer > réchauffage, réchauffer_micro > micro, régime >
  calories, régime_maigrir > poids alimentation, réserver_resto > réservation, réserver_table >
  couverts, réserver_table table > réservation, réussir_pâte > pâte, saignant > cuisson, sain
  healthy > équilibré nutritionnel, salade > laitue crudités, sans_gluten coeliaque > régime
  allergène, sans_lactose > lait intolérance, sans_oeufs sans_lait > substituer allergène,
  sans_porc > halal, sans_sucre > édulcorant, sauce > nappage, sauce vinaigrette > assaisonnement,
  saupoudrer > parsemer, se_garde > conservation réfrigérateur, sel salé, sel salé >
  assaisonnement, servir_avec manger_avec > accompagnement, soda boisson, soif > boisson eau, soir
  > dîner souper, sortir_four > défourner, soupe > potage bouillon, steak haché > viande bœuf,
  sucre > édulcorant saccharose, sucré > dessert, supermarché courses > commerce achats, tarte >
  pâtisserie dessert, tartine sandwich > pain, temps_préparation prépa > préparation durée,
  température_four degrés > thermostat préchauffer, thé tisane > infusion, touiller > incorporer
  remuer, touiller > mélanger, traiteur > buffet, tremper > trempage, trop_cuit > dessécher,
  trop_liquide > épaissir réduire, trop_salé > dessaler, trop_salé trop_sucré > assaisonnement,
  ustensile > matériel, vaisselle couverts, vaisselle lave_vaisselle > lavage, verre tasse > mesure
  volume, verser > ajouter, viande > bœuf porc poulet agneau, viande > volaille, vin > alcool, végé
  vegan > végétarien végétalien, végé végétarien vegan > régime, végétarien viande, yaourt laitier,
  à_emporter > livraison, à_emporter emporter > vente, écraser > purée, égoutter passoire >
  égouttage, élevage_poule poules > volaille oeufs, émincer hacher, épaisseur > millimètres
  centimètres, épaissir > fécule liaison, épicé piquant fort > piment relevé, éplucher peler >
  épluchage, étaler rouleau > abaisser`;
