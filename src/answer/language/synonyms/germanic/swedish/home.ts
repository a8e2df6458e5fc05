/** Swedish words of home, money and family; see `
`. */
export const home = `
  airbnb > korttidsuthyrning uthyrning, andra_hand > andrahandsuthyrning, badrum > våtrum, balkong
  uteplats > räcke, barnvagn > trapphus, bebis > spädbarn, begravd > gravsatt kyrkogård, betala >
  erlägga, betalt få_betalt > lön ersättning, bil > parkering, billig rabatt > nedsatt, blommor >
  blomlåda plantering, boka > reservera, borra > borrning bullrande, bostadsrätt > förening, bråk >
  störning, böta > straffavgift avgift, cigg > rökning, cykel > cykelrum, dog > bortgång omkom,
  duvor mata > fåglar, dyr > kostnad, dörr > port, elbil ladda > laddstolpe, fest > störning,
  flytta > inflyttning adressändring, flytta_ut > avflyttning uppsägning, för_sent > försenad
  dröjsmål påminnelse, försäkring > ersättning, gammal_soffa > grovsopor möbler, gifta_sig gift >
  äktenskap bröllop vigsel, gratis > avgift, grilla > grillning kol, hamra snickra > renovering
  arbete, hund vovve > husdjur koppel rasta, hyra > månadsavgift, hyra_ut > andrahandsuthyrning
  uthyrning, hyresvärd > värd, kallt > element uppvärmning, katt kanin hamster > husdjur, koppel >
  kopplad, kosta > kronor, kö > kötid köplats, kök > köksfläkt spis, lampa > belysning, läcker >
  läckage, lägenhet lya > bostad hushåll, lån > utlåning kredit, mamma pappa > förälder
  vårdnadshavare, mormor farmor morfar farfar > äldre anhörig, måla tapetsera > väggar, oljud
  högljudd > störning buller, parkera > parkeringsplats, pengar cash > kontanter belopp,
  pengarna_tillbaka > återbetalning, renovera göra_om > renovering ombyggnad ingrepp, röka > tobak,
  sambo pojkvän flickvän > partner prövosamboende, sent > klockan kväll, skatt > skatteverket,
  skilja_sig > skilsmässa äktenskapsskillnad, skräp sopor > hushållsavfall, skuld > skuldsatt
  inkasso, slänga kasta > sopor avfall återvinning, soffa säng möbel > möbler grovsopor, sova >
  bädd logi, sova_över övernatta > övernattning bädd vandrarhem, störa störning > buller tyst,
  säga_upp uppsägning > upphörande, tappat borttappad borta > förlorad bortkommen upphittad,
  tappat_bort > borttappad förlust, tillbaka > återlämna retur, trappa > trapphus, trea tvåa etta >
  lägenhet rum, tvätta tvättid > tvättstuga pass tvättmaskin, tvättmaskin torktumlare > tvättstuga,
  tyst > ljud buller, varmt > temperatur värme, vem_ringer vem_kontaktar > vaktmästare anmälan,
  vänta > dröja kötid, återvinna panta > sortera`;
