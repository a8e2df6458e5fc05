/** Food and cooking; see `SYNONYMS`. */
export const food = `
  apéro apéritif, assiette > vaisselle couvert, bière > alcool alcoolisé, boire consommation,
  boisson breuvage, bonbon confiserie, bouffe > alimentation manger, boulangerie boulanger, café
  boisson, casher religieux, casserole marmite, couper > émincer trancher découper, couteau couvert,
  cuire > four minutes, cuisson minutes, déj déjeuner, dessert > gâteau pâtisserie, dîner souper,
  émincer hacher, épicé piment, fouetter battre, four > thermostat préchauffer, frais >
  réfrigérateur froid, frite pomme, fromage laitier, fruit > pomme poire fraise, gamelle > repas
  plat, garder conserver, gâteau pâtisserie, gluten > cœliaque blé, goûter > collation saveur,
  graille nourriture, grignoter collation, halal religieux, ingrédient composition, lait > laitier
  lactose, légume > carotte tomate oignon courgette, manger > alimentation nourriture consommer
  déjeuner dîner, mélanger > incorporer remuer, midi déjeuner, nourriture aliment alimentaire
  denrées, pain > boulangerie baguette, patate pomme, pâte farine, périmé > péremption date limite,
  personne convive, plat recette, poêle revenir, poisson > saumon thon, porc > cochon jambon,
  portion personnes, poulet volaille, pourri > avarié périmé, préparation > recette étapes,
  remplacer substitut, repas > menu plateau, sel salé, soda boisson, soir > dîner souper, vaisselle
  couverts, vegan > végétalien végane, végé végétarien, végétalien végan, végétarien viande, viande
  > bœuf porc poulet agneau, vin > alcool alcoolisé, yaourt laitier`;
