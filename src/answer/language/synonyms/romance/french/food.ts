/** Food and cooking; see `SYNONYMS`. */
export const food = `
  apéro apéritif, assiette > vaisselle couvert, bière > alcool alcoolisé, boire consommation,
  boisson breuvage, bonbon confiserie, bouffe > alimentation manger, boulangerie boulanger, café
  boisson, casher religieux, casserole marmite, couper > émincer trancher découper, couteau
  couvert, cuire > four minutes, cuisson minutes, dessert > gâteau pâtisserie, déj déjeuner, dîner
  souper, fouetter battre, four > thermostat préchauffer, frais > réfrigérateur froid, frite pomme,
  fromage laitier, fruit > pomme poire fraise, gamelle > repas plat, garder conserver, gluten >
  cœliaque blé, goûter > collation saveur, graille nourriture, grignoter collation, gâteau
  pâtisserie, halal religieux, ingrédient composition, lait > laitier lactose, légume > carotte
  tomate oignon courgette, manger > alimentation nourriture consommer déjeuner dîner, midi
  déjeuner, mélanger > incorporer remuer, nourriture aliment alimentaire denrées, pain >
  boulangerie baguette, patate pomme, personne convive, plat recette, poisson > saumon thon, porc >
  cochon jambon, portion personnes, poulet volaille, pourri > avarié périmé, poêle revenir,
  préparation > recette étapes, pâte farine, périmé > péremption date limite, remplacer substitut,
  repas > menu plateau, sel salé, soda boisson, soir > dîner souper, vaisselle couverts, vegan >
  végétalien végane, viande > bœuf porc poulet agneau, vin > alcool alcoolisé, végé végétarien,
  végétalien végan, végétarien viande, yaourt laitier, émincer hacher, épicé piment`;
