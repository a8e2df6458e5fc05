/** Swedish words of every day; see `
`. */
export const everyday = `
  adress läge, advokat juridisk, akut nödläge, allergi överkänslighet, ambulans nödläge, anställd
  medarbetare arbetstagare, ansvarig ansvar, ansöka ansökan, antagning ansökan, apotek läkemedel,
  app applikation, arbetstid > schema skift, armé trupper, avbeställa avbokning, avskedad uppsagd,
  badrum bad, ban avstängning, bank konto, banna > avstängning, barn minderårig, barndom uppväxt,
  barnvagn barn, batteri laddning, bedrägeri bluff, begravd grav, begravning gravsättning, belöning
  pris, berg topp, bestämma beslut, betala betald, betyg bedömning, bibliotek lån, bidrag
  ersättning, bild foto, biljett > färdbevis inträde, billig > rabatt fordon, blanda rör, blankett
  formulär, blind synskadad, blod blödning, blomma växt, bok litteratur, borgmästare kommun, bred
  bredd, brevlåda post, bruksanvisning manual, bryta överträdelse, bråka konflikt, bröd bageri,
  bröllop vigsel, buller > ljud, buss > linje hållplats, butik affär, bygga > byggnad uppföra,
  börja början start, böter straff, campa camping, chef > ledare arbetsgivare, cigarett tobak, cigg
  > cigarett tobak, cykel cykla, dagis förskola, dator > maskin pc, deadline > tidsfrist,
  deklaration skatt, deposition säkerhet, diskmaskin disk, dokument > handling, domare > matchen
  domstol, domstol rätt, dotter barn, drottning monark, dusch badrum, dyr pris, dö > avlida, dö
  avled, döda mord, döv hörsel, efterrätt dessert, el > ström, element värme, elev student, entré
  insläpp, ersätta ersättning, evenemang tillställning, facket fackförening, faktura räkning, fart
  hastighet, fattig fattigdom, feber temperatur, fel > bugg problem, fest tillställning, fil
  dokument, firma bolag, fisk > lax torsk, flickvän > sambo, flyg flygplats, flygplan flyg, folk >
  människor personer, fri frihet, frisk hälsa, frivillig > ideell volontär, fru hustru, frukost
  måltid, frukt äpple, frånvaro borta, full berusad, fusk hack, fängelse straff, fågel fåglar, får
  tillåtet, följd konsekvens, förening klubb, företag > bolag verksamhet firma, författare
  skribent, förkyld influensa, försenad försening, försäkring försäkringsbolag, föräldrar >
  vårdnadshavare mor far, gammal ålder, garanti reklamation, ge gåva, genast omedelbart, glasögon
  syn, glömt återställa, granne boende, gratis > kostnadsfri avgiftsfri, gravid graviditet, grönsak
  tomat, gäst besökare, hasch cannabis, helg > lördag söndag, hemma distans, hemsida webbplats,
  hiss våning, hitta > finna, hjälm skydd, hjälpa > assistera stöd, hotell > boende, hus > bostad
  byggnad, husdjur djur, hyra hyresavgift, hyra uthyrning hyresgäst, hyresgäst boende, hyresvärd
  fastighetsägare, hållbar hållbarhet, installera installation, inställning konfiguration, internet
  > nätverk, invånare befolkning, jobb arbete tjänst, jobb yrke, kaka bakverk, kalas födelsedag,
  kall kyla, kanal chatt, kejsare kejsardöme, kicka utesluta, klaga klagomål, klass årskurs, knapp
  tangent, kollega medarbetare, komma ankomst, kommun stadshus, konsert framträdande, konto profil,
  kontor arbetsplats, kontrakt avtal, kort bankkort, kosta > pris avgift, kostnad utgift, krav
  nödvändig, krig konflikt, kräkas kräkning, kuggad underkänd, kund > köpare konsument, kung
  monark, kvitto underlag, kväll eftermiddag, kylskåp kyl, kyrka katedral, köra körde körning,
  körkort köra, kött > nöt kyckling fläsk, laddare ström, lag > spelare lagstiftning, laga reparera
  reparation, land stat, ledig semester, lektion undervisning, leverera leverans, ligger belägen,
  ljus > belysning lampa, logga inloggning, lov ledighet, lura bedrägeri, lya lägenhet, läcka
  vattenskada, läkare > doktor vårdcentral, läkartid besök, lärare pedagog, läxa uppgift, långt
  avstånd, lön > ersättning inkomst, lösenord inloggning, mamma mor, mapp katalog, mat > livsmedel,
  matsal lunch, medborgare medborgarskap, medicin läkemedel, medlem medlemskap, medlemsavgift
  avgift, mjölk > mejeri laktos, mobbning trakasserier, mobil telefon, moderator administratör,
  morfar morföräldrar, morgon förmiddag, mormor morföräldrar, målare konstnär, möbler inredning,
  mögel fukt, möte sammanträde, möte årsmöte, narkos bedövning, neka avslag, nivå grad, nummer
  telefonnummer, nybörjare grundkurs, nyckel lås, nära närhet, olycka kollision, omklädningsrum
  skåp, ont smärta, operation ingrepp, ordförande styrelse, orsak anledning, oväsen > buller
  störning, paket försändelse, papper > far, parkera parkering, pass resehandling, pengar >
  betalning, pension pensionär, poet dikt, pojkvän > sambo, polisanmäla polisanmälan, portion
  personer, praktik praktikant, prenumeration abonnemang, present gåva, pris > kostnad avgift
  belopp, program programvara, prov > tenta tentamen, präst kyrkoherde, rapportera anmäla, rast
  paus, recept utskrivet, regler > ordningsregler riktlinjer, regn > väder nederbörd, reklam
  annons, reklamera reklamation, rektor skolledning, resa avresa, resväska bagage, retur returnera,
  rik rikedom, ringa telefon, rullstol funktionsnedsättning, rum sovrum, rösta omröstning, samtycke
  tillstånd, seg långsam, sekretess uppgifter, sen försenad, simhall bassäng, sjuk sjukdom, sjuk
  sjukfrånvaro, sjukanmäla sjukanmälan, sjukhus klinik, sjuksköterska vårdpersonal, sjö vatten,
  skada ersättning, skatt avgift, skift pass, skilja skilsmässa, skräp avfall, skuld fordran, skärm
  bildskärm, slag strid, slott borg, sluta avsluta, slänga > kasta, slåss kämpa kamp, smittsam
  smitta, sno > stjäla, soldat trupper, sommar > juni juli augusti, son barn, sopor avfall, sova >
  övernatta övernattning, spara lagra, sparken > uppsägning avsked, spelare användare, spruta >
  injektion vaccin, spy kräkas, stad kommun, stark styrka, starta omstart, steka stekpanna, stig
  led, stipendium bidrag, stor storlek, straff påföljd, strand kust, strejk konflikt, städa >
  rengöring, stänga > avsluta öppettider, svimma medvetslös, sår skada, söka ansökan, ta bort,
  tablett piller, tenta tentamen, tillbaka återbetalning, tjuv stöld, toa toalett, toalett wc,
  trasig > skadad defekt fel, trygg säkerhet, trädgård uteplats, träna > ledare, trådlös nätverk,
  turist besökare, tält camping, tåg > järnväg station, ugn grader, underskrift underteckna, ung
  ungdom, uppdatera uppdatering, uppehållstillstånd tillstånd, uppfinna uppfann, uppgifter >
  information data, uppror revolt, uppsats avhandling, uppsägning uppsägningstid, uppvuxen uppväxt,
  ursprung härkomst, utbildning kurs, vaccin vaccination, vaktmästare fastighetsskötare, varm
  värme, varning varna, vegetarisk växtbaserad, veta kunskap, vin alkohol, vinna seger, vinter >
  december januari februari, vuxen myndig, väder klimat, vänta > väntetid väntelista, äktenskap
  bröllop, ämne kurs, ärva arv, åka åkte avresa, århundrade epok, öl alkohol, öppet öppettider,
  öppna öppen, övertid tillägg`;
