/** Dutch words of work, school, law and clubs; see `
`. */
export const work = `
  aansprakelijk verantwoordelijk > risico, aanvragen > verzoek, advocaat > raadsman gemachtigde,
  afspraak > reservering, afzeggen > afmelden, baan werk > dienstverband betrekking, bellen
  telefoon > telefonisch telefoonnummer bereikbaar, beslag > inbeslagname, bestuur voorzitter >
  bestuursleden, beurs > toelage, blessure > letsel, boek > uitgave werk exemplaar, boete_bieb >
  boete, brief > schriftelijk, camera > opnamen, collegegeld > inschrijfgeld, contact >
  telefonisch, contract > arbeidsovereenkomst, contributie_betalen > lidmaatschapsgeld, cursus les
  > opleiding training, deadline wanneer_inleveren > uiterlijk termijn, dicht > sluiting
  afgesloten, diploma > getuigschrift, dreigen bedreigen > intimidatie, eruit_gegooid eruit_gezet >
  royeren uitsluiting schorsing, gestolen jatten > ontvreemd, getuige > verklaring, gevangenis >
  straf, groep klas > leerjaar, in_beroep bezwaar > beroep bezwaarschrift, inbreken > inbraak,
  inschrijfgeld > kosten, klacht klagen > bezwaar beroep, klacht_baas > vertrouwenspersoon,
  leeftijd hoe_oud > jaar minimumleeftijd, lenen > uitleentermijn, leraar juf meester > leerkracht,
  lid_worden > lidmaatschap aanmelding toelating, loon salaris > bezoldiging beloning, mag
  toegestaan > toestemming verboden, mailen > schriftelijk, maximaal hooguit > ten_hoogste maximum,
  minimaal > ten_minste minimum, misdaad > delict misdrijf, mishandelen slaan > geweld, mondeling >
  presentatie, moord > doodslag, nachtdienst > dienst toeslag, niet_eens > bezwaar beroep, nodig >
  benodigd verplicht, ontslag ontslagen > beëindiging opzegging, ontslag_nemen > opzegging
  opzegtermijn, openingstijden open > bereikbaar, ophalen brengen > afhalen, oplichting > bedrog,
  opstappen > aftreden, oud oudere > senior vijfenzestigplus, ouderavond > oudergesprek,
  ouderschapsverlof > verlof, overtreden breken > schending, overwerken overuren > meerwerk
  toeslag, papieren documenten > bescheiden bewijsstukken, paspoort id > identiteitsbewijs
  legitimatie, paspoort_verlopen > geldigheid verlenging, penningmeester > financiën, pensioen >
  pensioengerechtigd aow, pesten > ongewenst, politie > aangifte, privacy gegevens >
  persoonsgegevens avg, proeftijd > periode, rechter > vonnis, rijbewijs > rijvaardigheid, rijles >
  rijschool, rooster > ploegendienst, royeren > uitsluiting schorsing, schade > aansprakelijkheid,
  scheidsrechter > wedstrijdleiding, school > onderwijs instelling, schuld > schuldig, snel
  hoe_snel > snelheid, spieken > plagiaat, spijbelen > ongeoorloofd, stagiair stage > stageplaats,
  statuten > reglement, stemmen > stemrecht kiezer, stemmen_wie > stemgerechtigd, studeren > studie
  opleiding, studiepunten > ects, subsidie > bijdrage, te_laat_komen > verzuim afwezigheid,
  terugbrengen > inleveren retourneren, toestemming > schriftelijk vergunning, toets proefwerk >
  tentamen examen, uiterlijk tot_wanneer > termijn sluitingsdatum, uitzendbureau > uitzendkracht,
  vaak hoe_vaak > frequentie keer, vakantie vrij > verlofdagen, verboden niet_mogen > strafbaar
  ontzegd, verdienen > salaris loon inkomen, vereniging club > bestuur leden, vergadering >
  algemene, vergeten_spullen > verloren, vergunning > ontheffing, verplicht > vereist dient,
  verzekering > dekking, volwassen > meerderjarig, vrij_nemen > verlof, vrijgesproken > vrijspraak,
  vrijwilliger > vrijwillig onbezoldigd, wachtwoord_school > inloggegevens, werkkleding >
  bedrijfskleding, wie_betaalt > kosten rekening aansprakelijk, zwangerschapsverlof > bevalling`;
