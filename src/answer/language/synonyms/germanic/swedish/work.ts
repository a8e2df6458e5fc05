/** Swedish words of work, school, law and clubs; see `
`. */
export const work = `
  advokat > jurist, anmäla_sig anmäla > anmälan, antagen komma_in > antagning behörighet,
  arbetskläder > skyddskläder, arbetslös utan_jobb > sysselsättning uppsagd, arbetstid
  hur_länge_jobbar > arbetsdag timmar, avboka avanmäla > avanmälan, avgå > avgång, bidrag > stöd,
  bli_medlem gå_med > medlemskap inträde, bok > verk bibliotek, bryta_mot > överträdelse förseelse,
  bygglov > lov byggnadsnämnd, chef > arbetsledare, csn studielån > studiemedel, cv ansöka_jobb >
  ansökan, dagis förskola > barnomsorg, deadline senast > sista, domare > matchledning, domstol >
  rättegång, droger knark > narkotika, fack > kollektivavtal, fullmakt ombud > behörig, fuska >
  plagiat, får tillåtet > tillåten förbjuden tillstånd medges, förbjudet inte_får > otillåten,
  föreläsning > undervisning, förening klubb > medlem styrelse, gått_ut > giltighetstid ogiltig,
  hotad > olaga, intyg > läkarintyg, jobb arbeta > anställning, jobba_hemma > distansarbete, kamera
  filma > inspelning övervakning, kassör > ekonomi, klaga överklaga > besvär, klagomål >
  reklamation, kommun > myndighet, kontakta > telefon, kuggad underkänd > omprov, körkort >
  körkortsprov, legg leg > legitimation, lärare > undervisare, läxa > hemuppgift, låna_om >
  förlängning, lön > arvode, max högst > maximalt, minderårig > omyndig, minst > lägst, misshandel
  slå > våld, mobba > trakasserier kränkning, mord > dråp, måste krav > obligatorisk skyldig, möte
  > stämma, natt_jobb > nattskift, ofta hur_ofta > gånger pass, omtenta > omprov, oskyldig >
  frikänd, papper intyg > handling dokument, pass > giltighet, personuppgifter gdpr > uppgifter
  integritet, plugga > studier utbildning, polis > polisanmälan, prov tenta > examination,
  provanställning > provtid, rasist hata > trakasserier ursprung, rast > vila, regel regler >
  bestämmelse stadgar, reseersättning > milersättning, rösta > val, rösträtt > röstberättigad,
  schema > pass, semesterdagar > semester, sjuk > sjukanmälan, sjukskriven > sjukfrånvaro
  läkarintyg, skada > ansvar, skada_träning > skador, skola > undervisning elev, skolka frånvarande
  > frånvaro, sommarjobb > anställning, straff > avstängning varning, student > studerande,
  styrelse > ledamot, tentamen > salstentamen, tillstånd lov > medgivande godkännande, tjuv >
  inbrott, uppsats > examensarbete, utesluten kickad > uteslutning avstängning, vem_betalar >
  kostnad ansvar, visum > uppehållstillstånd, vittne > vittnesmål, ålder hur_gammal > lägsta år,
  årsmöte > stämma, övertid > mertid`;
