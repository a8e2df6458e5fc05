/** Food and cooking; see `SYNONYMS`. */
export const food = `
  alergia > alergénios, alho > refogado, aniversário > bolo, arroz > cereal, azedo > ácido limão,
  azedou mofo > deteriorado, azeite óleo > gordura, açúcar doce > adoçar açucarado, banho_maria >
  derreter, bolo sobremesa, cadeira_bebé > infantil, café > cafeína, café desjejum, caloria engorda
  > energético, camarão > marisco, carne > bovina frango porco, carne > suíno, chocolate > cacau,
  chá > infusão, claras neve > bater, coco > ralado, colher chávena xícara > medida, comida
  alimento, conta > pagamento, copo louça, cortar picar, cortar picar > cubos fatias, cozinhar
  ferver > cozedura fervura lume, crianças > menu, demolhar molho > hidratar, descansar > repouso,
  descascar > casca, desenformar > forma, doce > sobremesa açúcar, entregas > domicílio, esplanada
  > exterior, estragar vencido > validade, fermento > levedura levedar, forma > tabuleiro, forno >
  graus, frango > galinha ave, fritadeira airfryer > ar, fritar > fritura óleo, fruta > maçã
  banana, gelar > refrigeração frigorífico frio, glúten celíaco, glúten celíaco > trigo, grupo >
  reservas, guardar > conservar armazenar, guardar > recipiente hermético, guardar conservar dura >
  validade dias, horário_cozinha > funcionamento, iogurte > lácteo, jantar refeição, legume
  verdura, legumes > vegetais hortaliças, leite > laticínio lactose, levar_casa take_away >
  embalagem, liso_cremoso cremoso > textura consistência, líquido aguado > consistência engrossar,
  manteiga > margarina gordura, massa farinha, menu ementa > carta, micro_ondas > aquecer, misturar
  mexer > bater envolver homogénea, nozes amendoim > frutos casca, ovo > claras gemas, panela
  tacho, peixe > atum salmão, peixe > bacalhau pescado, peneirar > farinha, picante > pimenta
  malagueta, ponto > consistência, porção pessoas, porções pessoas serve > doses rendimento, prato
  louça, prato_dia > menu, pão > panificação fermento, pão padaria, quanto_demora > preparação
  minutos, quanto_tempo_forno assar > forno cozedura graus, quantos_dias > conservação, queijo >
  laticínios, reaquecer > aquecer, receita prato > preparo confeção, receita_pessoas > doses,
  refogar > cebola, reserva_mesa > reserva, sal salgado > temperar, seco duro > textura
  consistência, sem_açúcar > adoçante, sem_leite > vegetal lactose, sem_ovo > substituir, soja >
  alergénio, substituir trocar > alternativa substituição, temperar > condimento marinar, untar >
  manteiga, vegano vegetal, vegetariano vegetal, verdura hortaliça, vinho > uva, vinho_próprio >
  rolha`;
