/** Food and cooking; see `SYNONYMS`. */
export const food = `
  alergia > alergénios, arroz > cereal, azedo > ácido limão, açúcar doce > adoçar açucarado, bolo
  sobremesa, café > cafeína, café desjejum, caloria engorda > energético, camarão > marisco, carne
  > bovina frango porco, carne > suíno, chá > infusão, colher chávena xícara > medida, comida
  alimento, copo louça, cortar picar, cortar picar > cubos fatias, cozinhar ferver > cozedura
  fervura lume, doce > sobremesa açúcar, estragar vencido > validade, fermento > levedura levedar,
  forma > tabuleiro, forno > graus, frango > galinha ave, fritar > fritura óleo, fruta > maçã
  banana, gelar > refrigeração frigorífico frio, glúten celíaco, glúten celíaco > trigo, guardar >
  conservar armazenar, guardar conservar dura > validade dias, jantar refeição, legume verdura,
  legumes > vegetais hortaliças, leite > laticínio lactose, liso_cremoso cremoso > textura
  consistência, líquido aguado > consistência engrossar, manteiga > margarina gordura, massa
  farinha, misturar mexer > bater envolver homogénea, ovo > claras gemas, panela cozinhar, panela
  tacho, peixe > atum salmão, peixe > bacalhau pescado, picante > pimenta malagueta, porção
  pessoas, porções pessoas serve > doses rendimento, prato louça, pão > panificação fermento, pão
  padaria, quanto_tempo_forno assar > forno cozedura graus, queijo > laticínios, receita prato >
  preparo confeção, sal salgado > temperar, seco duro > textura consistência, substituir trocar >
  alternativa substituição, vegano vegetal, vegetariano vegetal, verdura hortaliça, vinho > uva`;
