/** Dutch words of work, school, law and clubs; see `
`. */
export const work = `
  aansprakelijk verantwoordelijk > risico, aanvragen > verzoek, advocaat > raadsman gemachtigde,
  afspraak > reservering, afzeggen > afmelden, baan werk > dienstverband betrekking, bellen
  telefoon > telefonisch telefoonnummer bereikbaar, bestuur voorzitter > bestuursleden, beurs >
  toelage, boek > uitgave werk exemplaar, brief > schriftelijk, camera > opnamen, collegegeld >
  inschrijfgeld, contact > telefonisch, cursus les > opleiding training, deadline wanneer_inleveren
  > uiterlijk termijn, dicht > sluiting afgesloten, diploma > getuigschrift, eruit_gegooid
  eruit_gezet > royeren uitsluiting schorsing, gestolen jatten > ontvreemd, gevangenis > straf,
  in_beroep bezwaar > beroep bezwaarschrift, inbreken > inbraak, klacht klagen > bezwaar beroep,
  leeftijd hoe_oud > jaar minimumleeftijd, lenen > uitleentermijn, leraar juf meester > leerkracht,
  lid_worden > lidmaatschap aanmelding toelating, loon salaris > bezoldiging beloning, mag
  toegestaan > toestemming verboden, mailen > schriftelijk, maximaal hooguit > ten_hoogste maximum,
  minimaal > ten_minste minimum, niet_eens > bezwaar beroep, nodig > benodigd verplicht, ontslag
  ontslagen > beëindiging opzegging, ontslag_nemen > opzegging opzegtermijn, openingstijden open >
  bereikbaar, ophalen brengen > afhalen, oplichting > bedrog, oud oudere > senior vijfenzestigplus,
  overtreden breken > schending, overwerken overuren > meerwerk toeslag, papieren documenten >
  bescheiden bewijsstukken, paspoort id > identiteitsbewijs legitimatie, politie > aangifte,
  privacy gegevens > persoonsgegevens avg, rechter > vonnis, rijbewijs > rijvaardigheid, royeren >
  uitsluiting schorsing, schade > aansprakelijkheid, school > onderwijs instelling, snel hoe_snel >
  snelheid, spieken > plagiaat, spijbelen > ongeoorloofd, stemmen > stemrecht kiezer, studeren >
  studie opleiding, te_laat_komen > verzuim afwezigheid, terugbrengen > inleveren retourneren,
  toestemming > schriftelijk vergunning, toets proefwerk > tentamen examen, uiterlijk tot_wanneer >
  termijn sluitingsdatum, vaak hoe_vaak > frequentie keer, vakantie vrij > verlofdagen, verboden
  niet_mogen > strafbaar ontzegd, verdienen > salaris loon inkomen, vereniging club > bestuur
  leden, vergadering > algemene, verplicht > vereist dient, verzekering > dekking, volwassen >
  meerderjarig, vrij_nemen > verlof, vrijwilliger > vrijwillig onbezoldigd, wie_betaalt > kosten
  rekening aansprakelijk`;
