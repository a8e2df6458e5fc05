/** Food and cooking; see `SYNONYMS`. */
export const food = `
  almorzar almuerzo, almuerzo mediodía, banana plátano, beber > refresco agua zumo, caducidad >
  vencimiento vencido, café > cafetería bebida, carne > ternera cerdo pollo cordero, cerdo > jamón
  chorizo, chuche golosina, cocer > hervir minutos, cocinar > cocción preparar elaborar, comer >
  almuerzo alimento menú plato cena desayuno, condimento especia, cortar > trocear picar, cubiertos
  > cuchillo tenedor cuchara, cuchara cucharada, dulce > azúcar golosina, enfriar frigorífico,
  especia pimienta, frijol alubia, fruta > manzana plátano naranja pera, gluten > celíaco trigo,
  golosina caramelo, guardar conservar, halal religioso, horno > grados precalentar, huevo yema,
  judía alubia, leche > lácteo lactosa, maíz choclo, marisco > gamba mejillón, masa > harina amasar,
  merienda > merendar tentempié, mezclar > remover batir, olla cazuela, palta aguacate, pan > barra
  panadería, patata papa, pescado > atún salmón merluza, picante > chile guindilla, picar >
  aperitivo trocear, plato vajilla, podrido estropeado, pollo ave, postre > tarta helado, preparar
  elaborar, queso lácteo, ración > porción comensal, remover batir, reposar reposo, rico > sabroso
  delicioso, sartén freír, sustituir sustituto, tarta > pastel bizcocho, tentempié > aperitivo
  bocadillo, torta pastel, vaso > copa vajilla, vegano vegetal, vegetariano > vegetal carne, verdura
  > hortaliza tomate cebolla zanahoria`;
