/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  arrepender desistir > desistência resolução, assinatura > plano, assinatura plano > subscrição
  mensalidade, banco > instituição financeira, banco bancário, barato > desconto, boleto > cobrança
  pagamento, boleto fatura, cancelar > rescindir desistência, cancelar > rescisão anulação, caro
  barato > preço valor económico, caro custo, cartão > crédito débito, cartão > multibanco, chega
  demora > prazo entrega envio, cliente > consumidor comprador, cliente > utilizador, cobrar
  cobrança, comprar > encomenda, conta > saldo bancária, cupom código > desconto promocional vale,
  custa > tarifa pagamento, custa > valor taxa, defeito > defeituoso avaria, defeito > vício
  não_conformidade conformidade, desconto > promoção, desconto promoção > redução abatimento
  promocional, dinheiro > espécie, dinheiro grana massa > valor quantia montante numerário, doar >
  doação oferta donativo, doação > donativo, doação contribuição, dívida > saldo devedor,
  empréstimo > crédito financiamento, entrega > envio frete, entrega chegar > expedição remessa
  prazo, estorno devolução, estudante > desconto, fatura cobrança, ficar_mais_tempo > prorrogação
  renovação extensão, frete portes > envio transporte expedição, ganhar_prêmio > premiação sorteio,
  garantia > cobertura conformidade, garantia conserto, golpe burla fraude, gorjeta > taxa, gorjeta
  serviço, graça gratuito, grátis borla de_graça > gratuito isento encargos, idoso terceira_idade >
  sénior reformado desconto, imposto > contribuição, juros > taxa encargos mora, loja > comércio
  ponto, loja estabelecimento, mais_tempo > prorrogação extensão prazo, mensalidade anuidade >
  quota cota contribuição, moeda > dinheiro créditos, multa > penalidade coima, multibanco >
  pagamento terminal, nota_fiscal recibo > fatura comprovante documento, pagar > desembolso
  encargo, parcela prestação, parcelar prestações > fracionado vezes, pedido > compra encomenda,
  pix mbway > transferência pagamento, poupar guardar > poupança economia, presente > oferta,
  presente brinde, preço quanto_custa > valor tarifa custo taxa, promoção oferta, prorrogar
  ficar_mais > renovação, quanto_custa > euros reais, quanto_fica > valor preço custo, quanto_sai >
  valor preço custo, rastrear > rastreamento seguimento código, reembolso > restituição estorno
  devolução, sem_pagar > gratuito isento, sócio > quota, taxa imposto, transferência depósito,
  troca > devolução restituição, trocar > permuta, vendedor > comerciante fornecedor, vender >
  comercialização, vivo > numerário espécie`;
