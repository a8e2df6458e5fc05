/** Swedish words; see `SYNONYMS`. */
export const sv = [
  // Forms and derivations that no rule finds
  `
  dö dog död avled, dö > avlida dödsfall, döda mord, flyga flög flygning, välja valde val, rösta
  omröstning, köpa > köpte inköp, sälja sålde försäljning, betala betalning betald, förlora förlust,
  vinna vann vunnit seger, hitta > finna fynd, finna fann funnit fynd, uppfinna uppfann uppfinning,
  börja början start, sluta avsluta, komma kom ankomst, åka åkte avresa, resa avresa, skriva skrev,
  läsa läste läsning, säga sade sagt, äta ätit, dricka drack druckit dryck, veta visste kunskap, ge
  gav gåva, se såg sett, springa sprang löpning, köra körde körning, simma simning, sjunga sjöng
  sång, bryta bröt brott, stänga stängning, öppna öppen öppning, förbjuda förbjöd förbud, stjäla
  stal stöld, slåss kämpa kamp, falla föll, sova sömn, bära bar, slå slog, gå gick, stå stod, hålla
  höll, dra drog, bygga > byggnad uppföra, hyra uthyrning hyresgäst, anmäla anmälan, beställa
  beställning, leverera leverans, laga reparera reparation, radera radering, bestämma beslut, gifta
  äktenskap bröllop, skilja skilsmässa, ärva arv, född födelse, sjuk sjukdom, frisk hälsa, hög höjd,
  lång längd, bred bredd, stor storlek, tung vikt, gammal ålder äldre, ung ungdom, varm värme, kall
  kyla, stark styrka, rik rikedom, fattig fattigdom, fri frihet, trygg säkerhet`,
  // Home, school and work
  `
  lägenhet bostad, hus > bostad byggnad, rum sovrum, lya lägenhet, hyra hyresavgift, hyresvärd
  fastighetsägare, hyresgäst boende, deposition säkerhet, kontrakt avtal, uppsägning uppsägningstid,
  granne boende, oväsen > buller störning, buller > ljud störande, fest tillställning, sopor avfall,
  skräp avfall, slänga > avfall kasta, städa > städning rengöring, tvättmaskin > tvätt tvättstuga,
  kylskåp kyl, toa toalett, toalett wc, dusch badrum, badrum bad, element värme, ljus > belysning
  lampa, el > elektricitet ström, mögel fukt, läcka vattenskada, nyckel lås, vaktmästare
  fastighetsskötare, brevlåda post, paket försändelse, trädgård uteplats, förråd källare, hiss
  våning, möbler inredning, trasig > skadad defekt sönder fel, gäst besökare, övernatta
  övernattning, sova > övernatta övernattning, lärare pedagog, elev student, rektor skolledning,
  klass årskurs, lektion undervisning, ämne kurs, läxa uppgift, prov > tenta tentamen examination,
  tenta tentamen, betyg bedömning, kuggad underkänd, deadline > sista tidsfrist, lämna inlämning,
  sen försenad, försenad försening, frånvaro borta, skolka frånvaro, sjukanmäla sjukanmälan,
  stipendium bidrag, söka ansökan, antagning ansökan, uppsats avhandling, praktik praktikant, matsal
  lunch, bibliotek lån, bok litteratur, lov ledighet, mobbning trakasserier, dagis förskola, jobb
  arbete tjänst, jobb yrke, chef > ledare arbetsgivare, kollega medarbetare, anställd medarbetare
  arbetstagare, företag > bolag verksamhet firma, firma bolag, lön > ersättning inkomst, övertid
  tillägg, arbetstid > schema skift, skift pass, rast paus, ledig semester, sjuk sjukfrånvaro,
  gravid graviditet, sparken > uppsägning avsked, avskedad uppsagd, pension pensionär, facket
  fackförening, strejk konflikt, hemma distans, kontor arbetsplats, möte sammanträde, kläder
  klädsel, utbildning kurs, frivillig > ideell volontär`,
  // Money, travel and health
  `
  pris > kostnad avgift belopp, kosta > pris avgift, kostnad utgift, dyr pris, billig > rabatt
  fordon, gratis > kostnadsfri avgiftsfri, rabatt nedsatt, pengar > belopp betalning, kort bankkort,
  överföra överföring, faktura räkning, kvitto underlag, böter straff, skuld fordran, bank konto,
  tillbaka återbetalning, återbetala återbetalning, retur returnera, avboka avbokning, avbeställa
  avbokning, prenumeration abonnemang, garanti reklamation, reklamera reklamation, butik affär, kund
  > köpare konsument, present gåva, skatt avgift, bedrägeri bluff, lura bedrägeri, tåg > järnväg
  station, buss > linje hållplats, biljett > färdbevis inträde, flyg flygplats, flygplan flyg,
  resväska bagage, pass resehandling, hotell > logi boende, tält camping, campa camping, parkera
  parkering, bensin drivmedel, ladda laddning, körkort köra, fart hastighet, olycka kollision, cykel
  cykla, hjälm skydd, vandra vandring, stig led, berg topp, strand kust, sjö vatten, båt fartyg,
  turist besökare, stad kommun, land stat, nära närhet, långt avstånd, adress läge, ligger belägen,
  läkare > doktor vårdcentral, läkartid besök, sjukhus klinik, akut nödläge, ambulans nödläge,
  sjuksköterska vårdpersonal, operation ingrepp, narkos bedövning, spruta > injektion vaccin, vaccin
  vaccination, ont smärta, medicin läkemedel, tablett piller, recept utskrivet, apotek läkemedel,
  feber temperatur, förkyld influensa, smittsam smitta, kräkas kräkning, spy kräkas, svimma
  medvetslös, blod blödning, sår skada, glasögon syn, döv hörsel, blind synskadad, rullstol
  funktionsnedsättning, allergi överkänslighet, försäkring försäkringsbolag, röka rökning, cigg >
  cigarett tobak, cigarett tobak, hasch cannabis, full berusad, öl alkohol, vin alkohol`,
  // Food, clubs, games, software, law and family
  `
  mat > måltid livsmedel, middag måltid, frukost måltid, vegetarisk växtbaserad, kött > nöt kyckling
  fläsk, fisk > lax torsk, grönsak tomat, frukt äpple, efterrätt dessert, kaka bakverk, bröd bageri,
  mjölk > mejeri laktos, ugn grader, steka stekpanna, blanda rör, hållbar hållbarhet, portion
  personer, träna > träning ledare, match turnering, lag > spelare lagstiftning, domare > matchen
  domstol, simhall bassäng, omklädningsrum skåp, medlem medlemskap, medlemsavgift avgift, förening
  klubb, hjälpa > assistera stöd, ordförande styrelse, möte årsmöte, barn minderårig, ålder år,
  vuxen myndig, nybörjare grundkurs, konsert framträdande, evenemang tillställning, inträde entré,
  entré insläpp, regn > väder nederbörd, bild foto, filma inspelning, hund > husdjur koppel, katt
  husdjur, husdjur djur, barnvagn barn, kalas födelsedag, bröllop vigsel, begravning gravsättning,
  spelare användare, nivå grad, kanal chatt, banna > avstängning avstängd, ban avstängning, kicka
  utesluta, varning varna, regler > ordningsregler riktlinjer, regel bestämmelse, bryta
  överträdelse, straff påföljd, moderator administratör, rapportera anmäla, förolämpa förolämpning,
  reklam annons, fusk hack, fel > bugg problem, seg långsam, förstöra skadegörelse, belöning pris,
  dator > maskin pc, mobil telefon, telefon smartphone, app applikation, program programvara,
  hemsida webbplats, internet > nät nätverk, trådlös nätverk, installera installation, inställning
  konfiguration, starta omstart, stänga > avsluta öppettider, ta bort, spara lagra, fil dokument,
  mapp katalog, lösenord inloggning, glömt återställa, logga inloggning, konto profil, skärm
  bildskärm, knapp tangent, batteri laddning, laddare ström, uppdatera uppdatering, bruksanvisning
  manual, diskmaskin disk, får tillåtet, tillåtet tillstånd, förbjudet tillåtet, måste obligatorisk,
  krav nödvändig, kommun stadshus, papper > handlingar far, dokument > intyg handling, blankett
  formulär, underskrift underteckna, ansöka ansökan, neka avslag, klaga klagomål, polisanmäla
  polisanmälan, domstol rätt, advokat juridisk, fängelse straff, tjuv stöld, sno > stjäla stöld,
  skada ersättning, ersätta ersättning, deklaration skatt, bidrag ersättning, uppehållstillstånd
  tillstånd, medborgare medborgarskap, borgmästare kommun, uppgifter > information data, sekretess
  uppgifter, samtycke tillstånd, kamera övervakning, föräldrar > vårdnadshavare mor far, mamma mor,
  son barn, dotter barn, morfar morföräldrar, mormor morföräldrar, fru hustru, pojkvän > partner
  sambo, flickvän > partner sambo, folk > människor personer, blomma växt, fågel fåglar, kung
  monark, drottning monark, kejsare kejsardöme, slag strid, krig konflikt, armé trupper, soldat
  trupper, uppror revolt, slott borg, kyrka katedral, präst kyrkoherde, målare konstnär, författare
  skribent, poet dikt, känd berömd, århundrade epok, orsak anledning, följd konsekvens, ursprung
  härkomst, invånare befolkning, barndom uppväxt, uppvuxen uppväxt, begravd grav, väder klimat,
  sommar > juni juli augusti, vinter > december januari februari, morgon förmiddag, kväll
  eftermiddag, helg > lördag söndag, genast omedelbart, vänta > väntetid väntelista, öppet
  öppettider, bråka konflikt, slå våld, ringa telefon, nummer telefonnummer, ansvarig ansvar`,
].join(',');
