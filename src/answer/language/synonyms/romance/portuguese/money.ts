/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  a_prazo > prestações, abrir_conta > abertura, acionar_seguro > sinistro, alfândega > aduaneiros,
  amortizar > antecipado reembolso, arrepender desistir > desistência resolução, assinatura >
  plano, assinatura plano > subscrição mensalidade, atendimento apoio_cliente > apoio, banco >
  instituição financeira, banco bancário, barato > desconto, bloquear > bloqueio cancelamento,
  boleto > cobrança pagamento, boleto fatura, caixa_original > embalagem, cancelar > rescindir
  desistência, cancelar > rescisão, cancelar_assinatura > cancelamento subscrição,
  cancelar_encomenda > cancelamento, caro barato > preço valor económico, caro custo, cartão >
  crédito débito, cartão > multibanco, cartão_perdido perdi_cartão > bloqueio, cartão_sim chip >
  sim, chamadas > minutos, chega demora > prazo entrega envio, cliente > consumidor comprador,
  cliente > utilizador, cobrar cobrança, comprar > encomenda, conta > saldo bancária,
  conta_negativa > descoberto, cor_errada > conformidade, cortar_serviço > suspensão, cripto
  bitcoin > ativos, cupom código > desconto promocional vale, custa > tarifa pagamento, custa >
  valor taxa, dados_móveis gigas internet > dados tráfego, defeito > defeituoso avaria, defeito >
  vício não_conformidade conformidade, depositar > depósito, desconto > promoção, desconto promoção
  > redução abatimento promocional, devolver_imposto > reembolso, dinheiro > espécie, dinheiro
  grana massa > valor quantia montante numerário, doar > doação oferta donativo, doação > donativo,
  doação contribuição, doação_irs > consignação, débito_direto > autorização, dívida > saldo
  devedor, eletricidade_contrato luz_contrato > fornecimento contrato comercializador, embrulho
  embalagem > acondicionamento, empréstimo > crédito financiamento, entrada > inicial, entrega >
  envio frete, entrega chegar > expedição remessa prazo, envio_grátis frete_grátis > envio
  gratuito, esgotado > indisponível disponibilidade, estorno devolução, estudante > desconto,
  extrato > movimentos, fatura cobrança, fatura_contribuinte nif cpf > contribuinte fiscal,
  ficar_mais_tempo > prorrogação renovação extensão, fidelidade pontos > programa, fidelização
  fidelidade > permanência período, fora_país > estrangeiro, frete portes > envio transporte
  expedição, ganhar_prêmio > premiação sorteio, garantia > cobertura conformidade, garantia
  conserto, golpe > phishing, golpe burla fraude, gorjeta > taxa, gorjeta serviço, graça gratuito,
  grátis borla de_graça > gratuito isento encargos, hipoteca > crédito habitação, idoso
  terceira_idade > sénior reformado desconto, imposto > contribuição, investir ações > risco, iva >
  imposto, juros > taxa encargos mora, juros_atraso > mora, leitura_contador > leitura,
  levantar_dinheiro sacar > levantamento numerário, levantar_loja > recolha levantamento, limite >
  montante plafond, livro_reclamações > reclamações, loja > comércio ponto, loja estabelecimento,
  lucro > rendimento rentabilidade, mais_tempo > prorrogação extensão prazo, mensalidade anuidade >
  quota cota contribuição, moeda > dinheiro créditos, morada_errada > endereço, mudar_operadora >
  portabilidade, multa > penalidade coima, multibanco > pagamento terminal, ninguém_casa > ausência
  aviso, nota_fiscal recibo > fatura comprovante documento, novo > estado, não_chegou
  encomenda_atrasada > atraso entrega, não_cobre > exclusões excluídos, número_manter >
  portabilidade, pacote_danificado chegou_partido > danificado, pagar > desembolso encargo, parcela
  prestação, parcelar prestações > fracionado vezes, participar_sinistro > participação,
  partilhar_conta > agregado, pedido > compra encomenda, pin código_pin > código, pix mbway >
  transferência pagamento, pontos_expiram > validade caducam, poupar guardar > poupança economia,
  prejuízo > perda, presente > oferta, presente brinde, preço quanto_custa > valor tarifa custo
  taxa, preço_mudou > alteração preços, preço_subiu > atualização preços, promoção oferta,
  prorrogar ficar_mais > renovação, prémio_seguro > prémio, quanto_custa > euros reais, quanto_fica
  > valor preço custo, quanto_pagam > indemnização capital, quanto_sai > valor preço custo,
  rastrear > rastreamento seguimento código, reembolso > restituição estorno devolução,
  renda_isenta > isenção, renova_sozinho > renovação automática, roaming > internacional, saldo >
  disponível, seguro_animal > animais, seguro_carro > automóvel, seguro_telemóvel > cobertura,
  sem_juros > juros, sem_pagar > gratuito isento, stock estoque > disponibilidade, streaming_ecrãs
  quantos_ecrãs > dispositivos simultâneos, subsídio > apoio, sócio > quota, tamanho_errado
  não_serve > troca, tarifa_social > social, taxa imposto, taxa_fixa > fixa variável, teste_grátis
  experimentar > período gratuito experimental, transferência depósito, troca > devolução
  restituição, trocar > permuta, vale_oferta > cheque, vendedor > comerciante fornecedor, vender >
  comercialização, vivo > numerário espécie, à_vista > pronto`;
