<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Aloud</name>
    <message numerus="yes">
        <source>%n digit(s) so far</source>
        <translation>
            <numerusform>%n siffra inskriven</numerusform>
            <numerusform>%n siffror inskrivna</numerusform>
        </translation>
    </message>
    <message>
        <source>A number key.</source>
        <translation>En siffertangent.</translation>
    </message>
    <message>
        <source>The manager’s area is read aloud to a headset only.</source>
        <translation>Den hubbansvarigas del läses bara upp i hörlurar.</translation>
    </message>
    <message>
        <source>The rest is on the screen.</source>
        <translation>Resten står på skärmen.</translation>
    </message>
    <message>
        <source>The screen is read aloud now. With a headset, say so under Accessibility: then codes and names are said, too.</source>
        <translation>Skärmen läses nu upp. Om du har hörlurar, säg det under Tillgänglighet: då hörs också koder och namn.</translation>
    </message>
    <message>
        <source>Welcome! You are inside now.</source>
        <translation>Välkommen! Du är inne nu.</translation>
    </message>
    <message>
        <source>Your code is on the screen.</source>
        <translation>Din kod står på skärmen.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>val</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valt</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ifyllt</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>inte tillgänglig nu</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>ett fält att fylla i</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message numerus="yes">
        <source>%n ask(s) for a room</source>
        <translation>
            <numerusform>%n ber om ett rum</numerusform>
            <numerusform>%n ber om ett rum</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Nobody waits for a yes.</source>
        <translation>Ingen väntar på svar.</translation>
    </message>
    <message>
        <source>Who waits for your yes</source>
        <translation>Vem väntar på ditt ja</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>BookLine</name>
    <message>
        <source>Earlier: %1</source>
        <translation>Tidigare: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Senare: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
</context>
<context>
    <name>Booked</name>
    <message>
        <source>%1 When it is your turn, this screen shows it, and the room is kept for you for ten minutes.</source>
        <translation>%1 När det är din tur visar skärmen det, och rummet hålls för dig i tio minuter.</translation>
    </message>
    <message numerus="yes">
        <source>%n party(s) before you</source>
        <translation>
            <numerusform>%n väntar före dig</numerusform>
            <numerusform>%n väntar före dig</numerusform>
        </translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Okej</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Begärt: %1</translation>
    </message>
    <message>
        <source>Begin by %1 at the latest, then it goes to others.</source>
        <translation>Börja senast %1, sedan blir rummet ledigt för andra.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>I am inside already</source>
        <translation>Jag är redan inne</translation>
    </message>
    <message>
        <source>I come in now</source>
        <translation>Jag kommer in nu</translation>
    </message>
    <message>
        <source>I know how</source>
        <translation>Jag kan det här</translation>
    </message>
    <message>
        <source>It can be begun %1.</source>
        <translation>Den kan börja %1.</translation>
    </message>
    <message>
        <source>It is yours until %1.</source>
        <translation>Det är ditt till %1.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Please look for another time.</source>
        <translation>Välj en annan tid.</translation>
    </message>
    <message>
        <source>Reserved: %1</source>
        <translation>Bokat: %1</translation>
    </message>
    <message numerus="yes">
        <source>The front page comes back in %n s.</source>
        <translation>
            <numerusform>Startsidan visas igen om %n s.</numerusform>
            <numerusform>Startsidan visas igen om %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub manager answers. You see the answer here with your code: “Rooms”, then “I have a code”.</source>
        <translation>Hubbansvarig svarar. Du ser svaret på den här skärmen med din kod: ”Rum” och ”Jag har en kod”.</translation>
    </message>
    <message>
        <source>The room is kept for you.</source>
        <translation>Rummet hålls för dig.</translation>
    </message>
    <message>
        <source>The room is yours: %1</source>
        <translation>Rummet är ditt: %1</translation>
    </message>
    <message>
        <source>This is how it works: %1</source>
        <translation>Så här fungerar det: %1</translation>
    </message>
    <message>
        <source>This reservation is over, or was given up.</source>
        <translation>Den här bokningen är slut eller avbokad.</translation>
    </message>
    <message>
        <source>We begin now</source>
        <translation>Vi börjar nu</translation>
    </message>
    <message>
        <source>With the code you begin, move it or give it up.</source>
        <translation>Med koden börjar, flyttar eller avbokar du.</translation>
    </message>
    <message>
        <source>With the code you make it longer, or end it early.</source>
        <translation>Med koden förlänger du tiden eller slutar i förtid.</translation>
    </message>
    <message>
        <source>With the code you take the room, or stop waiting.</source>
        <translation>Med koden tar du rummet eller slutar vänta.</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>Du är först i kön.</translation>
    </message>
    <message>
        <source>You wait for: %1</source>
        <translation>Du väntar på: %1</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Photograph the code, or write it down. On the page of rooms you touch “I have a code” and type it, or you show the picture to the camera. The second picture puts the time into your phone’s calendar.</source>
        <translation>Fotografera koden eller skriv upp den. På sidan Rum trycker du på ”Jag har en kod” och skriver in den, eller visar bilden för kameran. Den andra bilden lägger tiden i telefonens kalender.</translation>
    </message>
    <message>
        <source>Your code for the room</source>
        <translation>Din kod för rummet</translation>
    </message>
    <message>
        <source>Your place in line</source>
        <translation>Din plats i kön</translation>
    </message>
    <message>
        <source>Your reservation</source>
        <translation>Din bokning</translation>
    </message>
</context>
<context>
    <name>Called</name>
    <message numerus="yes">
        <source>%n party(s) wait at the moment.</source>
        <translation>
            <numerusform>%n sällskap väntar just nu.</numerusform>
            <numerusform>%n sällskap väntar just nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Jag kommer in</translation>
    </message>
    <message>
        <source>Come in! Which number is yours?</source>
        <translation>Välkommen in! Vilket nummer har du?</translation>
    </message>
    <message>
        <source>It is your turn!</source>
        <translation>Nu är det din tur!</translation>
    </message>
    <message>
        <source>Join the line</source>
        <translation>Jag ställer mig i kön</translation>
    </message>
    <message>
        <source>Nobody waits at the moment: you will be the next.</source>
        <translation>Ingen väntar just nu: du är näst i tur.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>There is room right now: come straight in.</source>
        <translation>Just nu finns det plats: kom in med detsamma.</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>platsen hålls till %1</translation>
    </message>
</context>
<context>
    <name>CalledPage</name>
    <message>
        <source>Choose your number first.</source>
        <translation>Välj först ditt nummer.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Inte i dag</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ditt nummer</translation>
    </message>
    <message>
        <source>Your places are kept for a few minutes. Choose your number and touch the green button. If you cannot come in today, touch “Not today”: the places go to the next in line.</source>
        <translation>Platsen hålls i några minuter. Välj ditt nummer och tryck på den gröna knappen. Om du inte kan komma i dag, tryck på ”Inte i dag”: platsen går till nästa i kön.</translation>
    </message>
</context>
<context>
    <name>CancelEvent</name>
    <message numerus="yes">
        <source>%n people read it by their code.</source>
        <translation>
            <numerusform>En anmäld läser det med sin kod.</numerusform>
            <numerusform>%n anmälda läser det med sin kod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Ställ in evenemanget</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n date(s).</source>
        <translation>
            <numerusform>Inställt: %n gång.</numerusform>
            <numerusform>Inställt: %n gånger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose why, or write it: visitors read it here.</source>
        <translation>Välj orsak eller skriv den: besökarna läser den här.</translation>
    </message>
    <message>
        <source>Does it not take place?</source>
        <translation>Blir det inte av?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>It will be held later</source>
        <translation>Hålls senare</translation>
    </message>
    <message>
        <source>Only this date</source>
        <translation>Bara den här gången</translation>
    </message>
    <message>
        <source>This date and all later ones</source>
        <translation>Den här och alla senare gånger</translation>
    </message>
    <message>
        <source>Those who signed up read it here by their code.</source>
        <translation>De anmälda läser det här med sin kod.</translation>
    </message>
    <message>
        <source>Too few people are coming</source>
        <translation>För få kommer</translation>
    </message>
    <message>
        <source>Whoever was to hold it is ill</source>
        <translation>Ledaren är sjuk</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n ledig</numerusform>
            <numerusform>%n lediga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept</source>
        <translation>
            <numerusform>%n plats reserverad</numerusform>
            <numerusform>%n platser reserverade</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a place, too.</source>
        <translation>Välj också plats.</translation>
    </message>
    <message>
        <source>Choose first what brings you here.</source>
        <translation>Välj först vad som för dig hit.</translation>
    </message>
    <message>
        <source>Either side</source>
        <translation>Vilken sida som helst</translation>
    </message>
    <message>
        <source>Join the line</source>
        <translation>Jag ställer mig i kön</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>Vad för dig hit?</translation>
    </message>
    <message>
        <source>Where would you like to be?</source>
        <translation>Var vill du vara?</translation>
    </message>
    <message>
        <source>Which side would you like?</source>
        <translation>Vilken sida helst?</translation>
    </message>
    <message>
        <source>You get a number, and it is shown here when a place is free.</source>
        <translation>Du får ett nummer, och det visas här när en plats blir ledig.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fullt</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Choose what brings you here, then touch the green button. You need no name. We keep the time, the side and the purpose of a visit to count visits; nothing else. A name, if you give one, is seen by the hub manager only and is erased when the day is over. Whether you are healthy is never written down.</source>
        <translation>Välj vad som för dig hit och tryck på den gröna knappen. Du behöver inget namn. Av besöket sparas bara tiden, sidan och ärendet, för att vi ska kunna räkna besöken. Om du ger ett namn ser bara hubbansvarig det, och det raderas när dagen är slut. Om din hälsa antecknas ingenting.</translation>
    </message>
    <message>
        <source>First name or nickname</source>
        <translation>Förnamn eller smeknamn</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Namn, om du vill</translation>
    </message>
    <message>
        <source>Name, if you like. Only the manager sees it, today only.</source>
        <translation>Namn, om du vill. Bara hubbansvarig ser det i dag.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Inte i dag</translation>
    </message>
    <message>
        <source>Only the manager sees it</source>
        <translation>Bara hubben ser det</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message numerus="yes">
        <source>%1, %n free</source>
        <translation>
            <numerusform>%1, %n ledig</numerusform>
            <numerusform>%1, %n lediga</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: full right now</source>
        <translation>%1: fullt just nu</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n free</source>
        <translation>
            <numerusform>%1: bara %n ledig</numerusform>
            <numerusform>%1: bara %n lediga</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the free places are kept for others</source>
        <translation>%1: de lediga platserna är reserverade för andra</translation>
    </message>
    <message numerus="yes">
        <source>%n leave, %1 stay</source>
        <translation>
            <numerusform>%n går, %1 stannar</numerusform>
            <numerusform>%n går, %1 stannar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you wait.</source>
        <translation>
            <numerusform>Du väntar ensam.</numerusform>
            <numerusform>%n av er väntar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n leave</source>
        <translation>
            <numerusform>Jag går</numerusform>
            <numerusform>Alla %n går</numerusform>
        </translation>
    </message>
    <message>
        <source>All of us to: %1</source>
        <translation>Alla byter till: %1</translation>
    </message>
    <message>
        <source>Are you leaving, or changing sides?</source>
        <translation>Går du, eller byter du sida?</translation>
    </message>
    <message>
        <source>I change sides</source>
        <translation>Jag byter sida</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Jag går</translation>
    </message>
    <message>
        <source>It is our turn: come in</source>
        <translation>Det är vår tur: vi kommer in</translation>
    </message>
    <message>
        <source>Look at the four digits once more, or show your pass.</source>
        <translation>Titta på siffrorna en gång till, eller visa ditt hubbkort.</translation>
    </message>
    <message>
        <source>Or show your hub pass</source>
        <translation>Eller visa ditt hubbkort</translation>
    </message>
    <message>
        <source>Others were quicker: it is full there now.</source>
        <translation>Andra hann före: det är fullt där nu.</translation>
    </message>
    <message>
        <source>That code is nobody’s today, either.</source>
        <translation>Den koden har heller ingen i dag.</translation>
    </message>
    <message>
        <source>That code is nobody’s today.</source>
        <translation>Den koden har ingen i dag.</translation>
    </message>
    <message>
        <source>The camera is having a break</source>
        <translation>Kameran tar en paus</translation>
    </message>
    <message>
        <source>The camera sees nothing just now. The four digits do.</source>
        <translation>Kameran ser inget just nu. De fyra siffrorna räcker.</translation>
    </message>
    <message>
        <source>The four digits that you got when you came in.</source>
        <translation>De fyra siffrorna som du fick när du kom.</translation>
    </message>
    <message>
        <source>Those who stay keep the same code.</source>
        <translation>De som stannar behåller samma kod.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Du kan försöka igen om %n sekund.</numerusform>
            <numerusform>Du kan försöka igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>We leave the line</source>
        <translation>Vi lämnar kön</translation>
    </message>
    <message>
        <source>We wait on</source>
        <translation>Vi väntar kvar</translation>
    </message>
    <message>
        <source>What is your day code?</source>
        <translation>Vilken är din dagskod?</translation>
    </message>
    <message numerus="yes">
        <source>You are %n. How many leave?</source>
        <translation>
            <numerusform>Ni är %n. Hur många går?</numerusform>
            <numerusform>Ni är %n. Hur många går?</numerusform>
        </translation>
    </message>
    <message>
        <source>You are here: %1.</source>
        <translation>Du är här: %1.</translation>
    </message>
    <message>
        <source>You are number %1 in the line.</source>
        <translation>Ert könummer är %1.</translation>
    </message>
    <message>
        <source>Your place here is still yours.</source>
        <translation>Din plats här är fortfarande din.</translation>
    </message>
    <message>
        <source>thank you for the visit</source>
        <translation>tack för besöket</translation>
    </message>
    <message>
        <source>to the camera or the scanner; it works on every page</source>
        <translation>för kameran eller läsaren; det fungerar på alla sidor</translation>
    </message>
    <message>
        <source>we call you on this screen</source>
        <translation>vi kallar på er på den här skärmen</translation>
    </message>
    <message>
        <source>your places are kept</source>
        <translation>era platser är reserverade</translation>
    </message>
    <message>
        <source>your turn goes to the next</source>
        <translation>er tur går till nästa</translation>
    </message>
</context>
<context>
    <name>CheckOutPage</name>
    <message>
        <source>%1: %2 there</source>
        <translation>%1: %2 är där</translation>
    </message>
    <message>
        <source>I do not have the code</source>
        <translation>Jag har inte koden</translation>
    </message>
    <message>
        <source>Leaving from %1</source>
        <translation>De som går: %1</translation>
    </message>
    <message>
        <source>Nobody is kept here: touch this, or just go.</source>
        <translation>Det gör inget: tryck här, eller gå bara.</translation>
    </message>
    <message>
        <source>The day code is the four digits that you got when you came in. A pass works on every page: show it to the camera or the scanner. Leaving is never refused; without a code you may just go.</source>
        <translation>Dagskoden är de fyra siffrorna som du fick när du kom. Hubbkortet fungerar på alla sidor: visa det för kameran eller läsaren. Man får alltid gå, också utan kod.</translation>
    </message>
</context>
<context>
    <name>CloseKiosk</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation>Ska kiosken stängas?</translation>
    </message>
    <message>
        <source>Nobody is sent out and nothing is lost. At the door it starts again by itself within seconds.</source>
        <translation>Ingen skrivs ut och ingenting går förlorat. Vid dörren startar kiosken om av sig själv inom några sekunder.</translation>
    </message>
    <message>
        <source>The PIN is longer than that.</source>
        <translation>PIN-koden är längre än så.</translation>
    </message>
</context>
<context>
    <name>CodeCards</name>
    <message>
        <source>Into your calendar</source>
        <translation>Till din kalender</translation>
    </message>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>Rikta telefonens kamera hit.</translation>
    </message>
    <message>
        <source>Show it to the camera here.</source>
        <translation>Visa den här för kameran här.</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Codes and names are said too.</source>
        <translation>Också koder och namn läses upp.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Knapparna längre ner</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>I have a headset</source>
        <translation>Jag har hörlurar</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Mindre rörelse</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Make the screen fit you</source>
        <translation>Anpassa skärmen för dig</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Läs upp</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message numerus="yes">
        <source>%1: %n inside now.</source>
        <translation>
            <numerusform>%1: %n inne nu.</numerusform>
            <numerusform>%1: %n inne nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A slip on the screen</source>
        <translation>Ett feltryck på skärmen</translation>
    </message>
    <message>
        <source>Correct the count</source>
        <translation>Rätta antalet</translation>
    </message>
    <message>
        <source>How many do you count?</source>
        <translation>Hur många räknar du?</translation>
    </message>
    <message>
        <source>I count</source>
        <translation>Jag räknar</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Somebody came in without saying so</source>
        <translation>Någon kom utan att checka in</translation>
    </message>
    <message>
        <source>Somebody left without saying so</source>
        <translation>Någon gick utan att checka ut</translation>
    </message>
    <message numerus="yes">
        <source>The kiosk counts %n there now.</source>
        <translation>
            <numerusform>Enligt kiosken är %n där nu.</numerusform>
            <numerusform>Enligt kiosken är %n där nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log keeps it; history stays as it was.</source>
        <translation>Orsaken blir kvar i loggen; tidigare poster ändras inte.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Vad hände?</translation>
    </message>
</context>
<context>
    <name>DayHours</name>
    <message>
        <source>%1: when is the hub open?</source>
        <translation>%1: när är hubben öppen?</translation>
    </message>
    <message>
        <source>A public holiday</source>
        <translation>Helgdag</translation>
    </message>
    <message>
        <source>A training day</source>
        <translation>Utbildningsdag</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Hela tiden</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Stänger</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Sjukdom</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>En del av tiden</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Spara dagen</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Spara tiderna</translation>
    </message>
    <message>
        <source>The day is saved.</source>
        <translation>Dagen är sparad.</translation>
    </message>
    <message>
        <source>The hours are saved.</source>
        <translation>Öppettiderna är sparade.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Visitors read it at the closed door.</source>
        <translation>Besökarna läser detta vid den stängda dörren.</translation>
    </message>
    <message>
        <source>When is somebody here to help?</source>
        <translation>När är hubbansvarig på plats?</translation>
    </message>
    <message>
        <source>When is the hub open on that day?</source>
        <translation>När är hubben öppen den dagen?</translation>
    </message>
    <message>
        <source>Which day is otherwise?</source>
        <translation>Vilken dag avviker?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>A day earlier</source>
        <translation>En dag tidigare</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>En dag senare</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>En vecka tidigare</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>En vecka senare</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message numerus="yes">
        <source>%1: %n free</source>
        <translation>
            <numerusform>%1: %n ledig</numerusform>
            <numerusform>%1: %n lediga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called in</source>
        <translation>
            <numerusform>%n uppropad</numerusform>
            <numerusform>%n uppropade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n inne</numerusform>
            <numerusform>%n inne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n reserverad</numerusform>
            <numerusform>%n reserverade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>No places are kept for anybody today: come in and take a seat.</source>
        <translation>I dag finns inga reserverade platser. Kom in och slå dig ner!</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Öppet till %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>line</source>
        <translation>kö</translation>
    </message>
    <message>
        <source>manager here until %1</source>
        <translation>hubbansvarig här till %1</translation>
    </message>
    <message>
        <source>next is number %1</source>
        <translation>näst i tur nummer %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>on your own, no manager here</source>
        <translation>på egen hand, utan ansvarig</translation>
    </message>
    <message>
        <source>the hub manager is here</source>
        <translation>hubbansvarig är på plats</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message numerus="yes">
        <source>%n place(s) in the hub kept for its people</source>
        <translation>
            <numerusform>%n plats i hubben hålls för deltagarna</numerusform>
            <numerusform>%n platser i hubben hålls för deltagarna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free, %1 in all</source>
        <translation>
            <numerusform>%n plats ledig, %1 i allt</numerusform>
            <numerusform>%n platser lediga, %1 i allt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n i kö</numerusform>
            <numerusform>%n i kö</numerusform>
        </translation>
    </message>
    <message>
        <source>An exam: everybody keeps quiet meanwhile</source>
        <translation>Prov: då är vi tysta</translation>
    </message>
    <message>
        <source>Cancelled: it does not take place</source>
        <translation>Inställt: evenemanget blir inte av</translation>
    </message>
    <message>
        <source>From the calendar of %1</source>
        <translation>Ur kalendern: %1</translation>
    </message>
    <message numerus="yes">
        <source>Full: all %n seat(s) are taken</source>
        <translation>
            <numerusform>Fullt: den enda platsen är tagen</numerusform>
            <numerusform>Fullt: alla %n platser är tagna</numerusform>
        </translation>
    </message>
    <message>
        <source>In English</source>
        <translation>På engelska</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>På finska</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>Into your calendar</source>
        <translation>Till din kalender</translation>
    </message>
    <message>
        <source>It has been already</source>
        <translation>Evenemanget har redan varit</translation>
    </message>
    <message>
        <source>It was to be %1.</source>
        <translation>Skulle ha varit %1.</translation>
    </message>
    <message>
        <source>Join from home</source>
        <translation>Delta hemifrån</translation>
    </message>
    <message>
        <source>More on your phone</source>
        <translation>Mer i din telefon</translation>
    </message>
    <message>
        <source>Moved: now %1</source>
        <translation>Flyttat: nu %1</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Anmäl dig</translation>
    </message>
    <message>
        <source>Start test %1</source>
        <translation>Starttest %1</translation>
    </message>
    <message>
        <source>Stop the film</source>
        <translation>Stoppa videon</translation>
    </message>
    <message>
        <source>The film cannot be shown right now.</source>
        <translation>Videon kan inte visas just nu.</translation>
    </message>
    <message>
        <source>The film waits: it is quiet time in the hub now.</source>
        <translation>Videon väntar: nu är det tyst i hubben.</translation>
    </message>
    <message>
        <source>The start test was %1</source>
        <translation>Starttestet var %1</translation>
    </message>
    <message>
        <source>This event is not on the programme any more</source>
        <translation>Det här evenemanget finns inte längre</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>Se videon</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Vad kan jag göra?</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>nu, %1</translation>
    </message>
    <message>
        <source>“Back” shows what is on.</source>
        <translation>”Tillbaka” visar vad som är på gång.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message numerus="yes">
        <source>%n date(s) cannot be so: left out.</source>
        <translation>
            <numerusform>En gång går inte: den lämnas bort.</numerusform>
            <numerusform>%n gånger går inte: de lämnas bort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) were left out.</source>
        <translation>
            <numerusform>%n gång lämnades bort.</numerusform>
            <numerusform>%n gånger lämnades bort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have signed up.</source>
        <translation>
            <numerusform>En har anmält sig.</numerusform>
            <numerusform>%n har anmält sig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept</source>
        <translation>
            <numerusform>%n plats reserveras</numerusform>
            <numerusform>%n platser reserveras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>An exam: the screen stays still and silent</source>
        <translation>Tentamen: skärmen är stilla och tyst</translation>
    </message>
    <message>
        <source>Are these the dates?</source>
        <translation>Är det här rätt gånger?</translation>
    </message>
    <message numerus="yes">
        <source>At most %n</source>
        <translation>
            <numerusform>Högst %n</numerusform>
            <numerusform>Högst %n</numerusform>
        </translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Hur dags?</translation>
    </message>
    <message>
        <source>Can one join from home?</source>
        <translation>Kan man vara med hemifrån?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Does it belong to studies?</source>
        <translation>Hör det till studier?</translation>
    </message>
    <message>
        <source>Does one sign up for it?</source>
        <translation>Anmäler man sig till det?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Go back and choose other days or times, or keep fewer places.</source>
        <translation>Gå tillbaka och välj andra dagar eller tider, eller reservera färre platser.</translation>
    </message>
    <message>
        <source>How long does it go on?</source>
        <translation>Hur länge pågår det?</translation>
    </message>
    <message>
        <source>How many places are kept for those who come?</source>
        <translation>Hur många platser reserveras för dem som kommer?</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>How often is it?</source>
        <translation>Hur ofta är det?</translation>
    </message>
    <message>
        <source>In Finnish only</source>
        <translation>Bara på finska</translation>
    </message>
    <message>
        <source>In Finnish, a few sentences</source>
        <translation>På finska, några meningar</translation>
    </message>
    <message>
        <source>In Swedish and English, too</source>
        <translation>Också på svenska och engelska</translation>
    </message>
    <message>
        <source>In which weeks</source>
        <translation>Vilka veckor</translation>
    </message>
    <message>
        <source>Is there anything more to add?</source>
        <translation>Ska något mer läggas till?</translation>
    </message>
    <message>
        <source>It begins with a test</source>
        <translation>Börjar med ett test</translation>
    </message>
    <message>
        <source>It belongs to studies</source>
        <translation>Hör till studier</translation>
    </message>
    <message>
        <source>It ends on the next day.</source>
        <translation>Det slutar följande dag.</translation>
    </message>
    <message>
        <source>It is changed on this date and on all later ones.</source>
        <translation>Ändringen gäller den här och alla senare gånger.</translation>
    </message>
    <message>
        <source>It repeats</source>
        <translation>Återkommer</translation>
    </message>
    <message>
        <source>Kept places</source>
        <translation>Reserverade platser</translation>
    </message>
    <message>
        <source>Language of the event</source>
        <translation>Evenemangets språk</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lämna bort</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Look at it once more; nothing is saved yet.</source>
        <translation>Titta en gång till; inget är sparat ännu.</translation>
    </message>
    <message>
        <source>Meanwhile something came in the way.</source>
        <translation>Under tiden kom något i vägen.</translation>
    </message>
    <message>
        <source>No date is left.</source>
        <translation>Ingen gång finns kvar.</translation>
    </message>
    <message>
        <source>No exam</source>
        <translation>Ingen tentamen</translation>
    </message>
    <message>
        <source>No start test</source>
        <translation>Inget starttest</translation>
    </message>
    <message>
        <source>No studies</source>
        <translation>Inga studier</translation>
    </message>
    <message>
        <source>Nobody can check in then, unless you open it: Opening hours.</source>
        <translation>Då kan ingen checka in, om du inte öppnar: Öppettider.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Anges inte</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Leave out what is not needed.</source>
        <translation>Inget är sparat ännu. Lämna bort det som inte behövs.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>En dag</translation>
    </message>
    <message numerus="yes">
        <source>On the programme: %n date(s).</source>
        <translation>
            <numerusform>På programmet: %n gång.</numerusform>
            <numerusform>På programmet: %n gånger.</numerusform>
        </translation>
    </message>
    <message>
        <source>On which day is it?</source>
        <translation>Vilken dag är det?</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>En gång</translation>
    </message>
    <message>
        <source>One just comes</source>
        <translation>Man bara kommer</translation>
    </message>
    <message>
        <source>One signs up here</source>
        <translation>Man anmäler sig här</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Arrangör</translation>
    </message>
    <message>
        <source>Organiser, language</source>
        <translation>Arrangör, språk</translation>
    </message>
    <message>
        <source>Others cannot take them. What nobody has taken soon after the start falls free.</source>
        <translation>Andra kan inte ta dem. Det som ingen har tagit strax efter början blir ledigt.</translation>
    </message>
    <message>
        <source>Picture or film</source>
        <translation>Bild eller film</translation>
    </message>
    <message>
        <source>Place and address</source>
        <translation>Plats och adress</translation>
    </message>
    <message>
        <source>Please choose at least one day of the week.</source>
        <translation>Välj minst en veckodag.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message numerus="yes">
        <source>Save %n date(s)</source>
        <translation>
            <numerusform>Spara %n gång</numerusform>
            <numerusform>Spara %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it like this?</source>
        <translation>Spara så här?</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Seats and signing up</source>
        <translation>Platser och anmälan</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>Så här många gånger</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Någon annanstans</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studier</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>The change is saved.</source>
        <translation>Ändringen är sparad.</translation>
    </message>
    <message>
        <source>The event is on the programme.</source>
        <translation>Evenemanget finns på programmet.</translation>
    </message>
    <message numerus="yes">
        <source>The hub is closed on %n date(s) when it begins.</source>
        <translation>
            <numerusform>Hubben är stängd vid %n tillfälle när det börjar.</numerusform>
            <numerusform>Hubben är stängd vid %n tillfällen när det börjar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub is closed when it begins.</source>
        <translation>Hubben är stängd när det börjar.</translation>
    </message>
    <message>
        <source>The library is empty: add some under “Pictures, films” first.</source>
        <translation>Biblioteket är tomt: lägg först till bilder under ”Bilder, filmer”.</translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation>Samma på engelska</translation>
    </message>
    <message>
        <source>The same in Swedish</source>
        <translation>Samma på svenska</translation>
    </message>
    <message>
        <source>The test begins</source>
        <translation>Testet börjar</translation>
    </message>
    <message>
        <source>The whole hub</source>
        <translation>Hela hubben</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Hela texten</translation>
    </message>
    <message>
        <source>They keep their seats, and read the change here by their code.</source>
        <translation>De behåller sina platser och läser om ändringen här med sin kod.</translation>
    </message>
    <message>
        <source>They stay as they are.</source>
        <translation>De förblir som de är.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Times in all</source>
        <translation>Gånger sammanlagt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Title, time and place are enough.</source>
        <translation>Namn, tid och plats räcker.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Till en dag</translation>
    </message>
    <message>
        <source>Until another day</source>
        <translation>Till en annan dag</translation>
    </message>
    <message>
        <source>Visitors see it as a code for their phone.</source>
        <translation>Besökaren ser den som en kod för telefonen.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webbadress</translation>
    </message>
    <message>
        <source>Web address, if one can</source>
        <translation>Webbadress, om man kan</translation>
    </message>
    <message>
        <source>What is different this time?</source>
        <translation>Vad är annorlunda den här gången?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Vad handlar det om?</translation>
    </message>
    <message>
        <source>What is the event called?</source>
        <translation>Vad heter evenemanget?</translation>
    </message>
    <message>
        <source>What is to be changed?</source>
        <translation>Vad ska ändras?</translation>
    </message>
    <message>
        <source>What you filled in is not saved.</source>
        <translation>Det du fyllt i är inte sparat.</translation>
    </message>
    <message>
        <source>When all seats are taken, the next ones can wait and are offered one.</source>
        <translation>När alla platser är tagna kan de följande köa och erbjuds en plats som blir ledig.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Where does one read more?</source>
        <translation>Var kan man läsa mer?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Var är det?</translation>
    </message>
    <message>
        <source>Which picture or film?</source>
        <translation>Vilken bild eller film?</translation>
    </message>
    <message>
        <source>Who organises it, and in which language?</source>
        <translation>Vem ordnar det, och på vilket språk?</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Hela dagar</translation>
    </message>
    <message>
        <source>belongs to studies</source>
        <translation>hör till studier</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>every fourth week</source>
        <translation>var fjärde vecka</translation>
    </message>
    <message>
        <source>every other week</source>
        <translation>varannan vecka</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>varje vecka</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>tentamen</translation>
    </message>
    <message>
        <source>from home, too</source>
        <translation>också hemifrån</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bortlämnad</translation>
    </message>
    <message>
        <source>once</source>
        <translation>en gång</translation>
    </message>
    <message>
        <source>start test</source>
        <translation>starttest</translation>
    </message>
    <message>
        <source>“Go on” leads to saving it. “Back” once more drops it.</source>
        <translation>”Fortsätt” leder till att spara. ”Tillbaka” en gång till kastar det.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>A film of the event</source>
        <translation>Evenemangets video</translation>
    </message>
    <message>
        <source>A picture of the event</source>
        <translation>Evenemangets bild</translation>
    </message>
    <message>
        <source>No sign-up: just come, welcome!</source>
        <translation>Ingen anmälan behövs: välkommen!</translation>
    </message>
    <message>
        <source>“Sign up” keeps a seat for you and gives you a code. The pictures of squares are for your phone: point its camera at one.</source>
        <translation>”Anmäl dig” håller en plats åt dig och ger dig en kod. Rutmönstren är för din telefon: rikta dess kamera mot ett.</translation>
    </message>
</context>
<context>
    <name>EventTimes</name>
    <message>
        <source>all day</source>
        <translation>hela dagen</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>sista dagen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n came in</source>
        <translation>
            <numerusform>%n kom in</numerusform>
            <numerusform>%n kom in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed sides</source>
        <translation>
            <numerusform>%n bytte sida</numerusform>
            <numerusform>%n bytte sida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of a series were cancelled</source>
        <translation>
            <numerusform>%n gång i en serie ställdes in</numerusform>
            <numerusform>%n gånger i en serie ställdes in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n gick</numerusform>
            <numerusform>%n gick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be over the cap</source>
        <translation>
            <numerusform>%n får vara över maxantalet</numerusform>
            <numerusform>%n får vara över maxantalet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of earlier days cleared</source>
        <translation>
            <numerusform>%n namn från tidigare dagar raderat</numerusform>
            <numerusform>%n namn från tidigare dagar raderade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nickname(s) of past events cleared</source>
        <translation>
            <numerusform>%n smeknamn från tidigare evenemang raderades</numerusform>
            <numerusform>%n smeknamn från tidigare evenemang raderades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept</source>
        <translation>
            <numerusform>%n plats reserverad</numerusform>
            <numerusform>%n platser reserverade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up for an event</source>
        <translation>
            <numerusform>%n anmälde sig till ett evenemang</numerusform>
            <numerusform>%n anmälde sig till ett evenemang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up read it by their code</source>
        <translation>
            <numerusform>%n anmäld läser det med sin kod</numerusform>
            <numerusform>%n anmälda läser det med sin kod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a seat at an event</source>
        <translation>
            <numerusform>%n köar till ett evenemang</numerusform>
            <numerusform>%n köar till ett evenemang</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was taken into use</source>
        <translation>En säkerhetskopia togs i bruk</translation>
    </message>
    <message>
        <source>A calendar could not be read; its last copy stays</source>
        <translation>En kalender kunde inte läsas; den senaste kopian gäller</translation>
    </message>
    <message numerus="yes">
        <source>A calendar had news: %n event(s) in it</source>
        <translation>
            <numerusform>En kalender hade nytt: %n evenemang i den</numerusform>
            <numerusform>En kalender hade nytt: %n evenemang i den</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar was added</source>
        <translation>En kalender lades till</translation>
    </message>
    <message>
        <source>A calendar was changed</source>
        <translation>En kalender ändrades</translation>
    </message>
    <message>
        <source>A calendar was removed</source>
        <translation>En kalender togs bort</translation>
    </message>
    <message>
        <source>A correction was made up for by a departure</source>
        <translation>En avgång kvittade en tidigare rättelse</translation>
    </message>
    <message numerus="yes">
        <source>A course of %n date(s) was put in the book</source>
        <translation>
            <numerusform>En kurs på %n gång bokades</numerusform>
            <numerusform>En kurs på %n gånger bokades</numerusform>
        </translation>
    </message>
    <message>
        <source>A film was added</source>
        <translation>En film lades till</translation>
    </message>
    <message>
        <source>A free room is kept for the next who waits</source>
        <translation>Ett ledigt rum hålls åt nästa som väntar</translation>
    </message>
    <message>
        <source>A limit was removed</source>
        <translation>Ett maxantal togs bort</translation>
    </message>
    <message>
        <source>A pass holder asked to be forgotten</source>
        <translation>En hubbkortsinnehavare bad att bli glömd</translation>
    </message>
    <message>
        <source>A pass holder asked to be remembered</source>
        <translation>En hubbkortsinnehavare bad att bli ihågkommen</translation>
    </message>
    <message>
        <source>A picture or film could not be shown and was skipped</source>
        <translation>En bild eller film kunde inte visas och hoppades över</translation>
    </message>
    <message>
        <source>A picture or film was removed</source>
        <translation>En bild eller film togs bort</translation>
    </message>
    <message>
        <source>A picture or film was shown again</source>
        <translation>En bild eller film visades igen</translation>
    </message>
    <message>
        <source>A picture was added</source>
        <translation>En bild lades till</translation>
    </message>
    <message>
        <source>A reservation ended before it began</source>
        <translation>En bokning tog slut innan den började</translation>
    </message>
    <message>
        <source>A reservation was changed</source>
        <translation>En bokning ändrades</translation>
    </message>
    <message>
        <source>A reservation was ended early</source>
        <translation>En bokning avslutades i förtid</translation>
    </message>
    <message>
        <source>A reservation was given up</source>
        <translation>En bokning avbokades</translation>
    </message>
    <message>
        <source>A reservation was over</source>
        <translation>En bokning tog slut</translation>
    </message>
    <message>
        <source>A room was begun</source>
        <translation>En bokning började</translation>
    </message>
    <message>
        <source>A room was reserved</source>
        <translation>Ett rum bokades</translation>
    </message>
    <message numerus="yes">
        <source>A series of %n date(s) was put on the programme</source>
        <translation>
            <numerusform>En serie med %n gång lades till i programmet</numerusform>
            <numerusform>En serie med %n gånger lades till i programmet</numerusform>
        </translation>
    </message>
    <message>
        <source>A sign-up ended with its event</source>
        <translation>En anmälan slutade med sitt evenemang</translation>
    </message>
    <message>
        <source>A wrong PIN was tried</source>
        <translation>Fel PIN-kod prövades</translation>
    </message>
    <message>
        <source>A wrong code of a sign-up was tried</source>
        <translation>En fel anmälningskod provades</translation>
    </message>
    <message>
        <source>A wrong reservation code was tried</source>
        <translation>En fel bokningskod provades</translation>
    </message>
    <message>
        <source>An event was cancelled</source>
        <translation>Ett evenemang ställdes in</translation>
    </message>
    <message>
        <source>An event was changed</source>
        <translation>Ett evenemang ändrades</translation>
    </message>
    <message>
        <source>An event was moved</source>
        <translation>Ett evenemang flyttades</translation>
    </message>
    <message>
        <source>An event was put on the programme</source>
        <translation>Ett evenemang lades till i programmet</translation>
    </message>
    <message>
        <source>An offered room was not taken</source>
        <translation>Ett erbjudet rum togs inte</translation>
    </message>
    <message>
        <source>Free seats are kept for the next who waits</source>
        <translation>En ledig plats hålls åt nästa i kön</translation>
    </message>
    <message>
        <source>From here on the clock could not be trusted</source>
        <translation>Härifrån gick det inte att lita på klockan</translation>
    </message>
    <message>
        <source>Kept places were released</source>
        <translation>Reserverade platser frigavs</translation>
    </message>
    <message numerus="yes">
        <source>New limit: up to %n</source>
        <translation>
            <numerusform>Nytt maxantal: %n</numerusform>
            <numerusform>Nytt maxantal: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room for %n</source>
        <translation>
            <numerusform>Inte plats för %n</numerusform>
            <numerusform>Inte plats för %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody came: a room fell free</source>
        <translation>Ingen kom: ett rum blev ledigt</translation>
    </message>
    <message>
        <source>Nobody said yes in time to who asked for a room</source>
        <translation>Ingen svarade i tid på en önskan om rum</translation>
    </message>
    <message>
        <source>Nobody waits for that room any more: the time is over</source>
        <translation>Ingen väntar längre på rummet: tiden är över</translation>
    </message>
    <message>
        <source>Number %1 came in</source>
        <translation>Nummer %1 kom in</translation>
    </message>
    <message>
        <source>Number %1 did not come in time</source>
        <translation>Nummer %1 kom inte i tid</translation>
    </message>
    <message numerus="yes">
        <source>Number %1 joined the line, %n people</source>
        <translation>
            <numerusform>Nummer %1 ställde sig i kö, %n person</numerusform>
            <numerusform>Nummer %1 ställde sig i kö, %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 left the line</source>
        <translation>Nummer %1 lämnade kön</translation>
    </message>
    <message>
        <source>Number %1 waits no longer: the day was over</source>
        <translation>Nummer %1 väntar inte längre: dagen var slut</translation>
    </message>
    <message>
        <source>Number %1 was called in</source>
        <translation>Nummer %1 kallades in</translation>
    </message>
    <message>
        <source>Off air again</source>
        <translation>Sändningen tog slut</translation>
    </message>
    <message>
        <source>Offered seats were not taken in time</source>
        <translation>En erbjuden plats togs inte i tid</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Sändningen började</translation>
    </message>
    <message>
        <source>Opening hours changed: %1</source>
        <translation>Öppettiderna ändrades: %1</translation>
    </message>
    <message>
        <source>Somebody asked for a room</source>
        <translation>Någon bad om ett rum</translation>
    </message>
    <message>
        <source>Somebody confirmed to know how a room works</source>
        <translation>Någon bekräftade att hen vet hur rummet fungerar</translation>
    </message>
    <message>
        <source>Somebody counted out before said so too</source>
        <translation>Någon som redan räknats ut meddelade sin avgång</translation>
    </message>
    <message>
        <source>Somebody gave up a sign-up</source>
        <translation>Någon avbokade sin anmälan</translation>
    </message>
    <message>
        <source>Somebody told how the visit was</source>
        <translation>Någon berättade hur besöket var</translation>
    </message>
    <message>
        <source>Somebody waits for a room</source>
        <translation>Någon väntar på ett rum</translation>
    </message>
    <message>
        <source>Somebody who came by a wrong clock counts for today</source>
        <translation>Någon som kom medan klockan gick fel räknas till i dag</translation>
    </message>
    <message>
        <source>Something in a room is out of order</source>
        <translation>Något i ett rum är ur funktion</translation>
    </message>
    <message>
        <source>Something in a room was mended</source>
        <translation>Något i ett rum lagades</translation>
    </message>
    <message>
        <source>Something of a newer version: %1</source>
        <translation>En post från en nyare version: %1</translation>
    </message>
    <message>
        <source>The PIN was given</source>
        <translation>PIN-koden gavs</translation>
    </message>
    <message>
        <source>The PIN was taken away at the computer</source>
        <translation>PIN-koden togs bort på datorn</translation>
    </message>
    <message>
        <source>The call of number %1 was taken back</source>
        <translation>Kallelsen av nummer %1 togs tillbaka</translation>
    </message>
    <message>
        <source>The cap holds again</source>
        <translation>Maxantalet gäller igen</translation>
    </message>
    <message>
        <source>The clock was right again</source>
        <translation>Klockan gick rätt igen</translation>
    </message>
    <message>
        <source>The day’s corrections ended with the day</source>
        <translation>Dagens rättelser slutade med dagen</translation>
    </message>
    <message>
        <source>The hub was set up</source>
        <translation>Hubben togs i bruk</translation>
    </message>
    <message>
        <source>The kiosk was closed on its screen</source>
        <translation>Kiosken stängdes på sin skärm</translation>
    </message>
    <message>
        <source>The manager cancelled a reservation</source>
        <translation>Den hubbansvariga avbokade en bokning</translation>
    </message>
    <message>
        <source>The manager changed a room</source>
        <translation>Den hubbansvariga ändrade ett rum</translation>
    </message>
    <message numerus="yes">
        <source>The manager counted %n</source>
        <translation>
            <numerusform>Hubbansvarig räknade: %n</numerusform>
            <numerusform>Hubbansvarig räknade: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The manager made a room</source>
        <translation>Den hubbansvariga gjorde ett rum</translation>
    </message>
    <message>
        <source>The manager reserved or blocked a room</source>
        <translation>Den hubbansvariga bokade eller spärrade ett rum</translation>
    </message>
    <message>
        <source>The manager said no to who asked for a room</source>
        <translation>Den hubbansvariga sade nej till den som bad om ett rum</translation>
    </message>
    <message>
        <source>The manager said yes to who asked for a room</source>
        <translation>Den hubbansvariga sade ja till den som bad om ett rum</translation>
    </message>
    <message>
        <source>The manager set the clock</source>
        <translation>Den hubbansvariga ställde klockan</translation>
    </message>
    <message>
        <source>The manager took a room out of use</source>
        <translation>Den hubbansvariga tog ett rum ur bruk</translation>
    </message>
    <message>
        <source>The manager took somebody off a list</source>
        <translation>Hubbansvarig strök någon från en lista</translation>
    </message>
    <message>
        <source>The manager’s PIN was set</source>
        <translation>Hubbansvariges PIN-kod sattes</translation>
    </message>
    <message>
        <source>The playlist was changed</source>
        <translation>Visningslistan ändrades</translation>
    </message>
    <message numerus="yes">
        <source>The rest of a course was cancelled: %n date(s)</source>
        <translation>
            <numerusform>Resten av en kurs avbokades: %n gång</numerusform>
            <numerusform>Resten av en kurs avbokades: %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>The roll-call was opened</source>
        <translation>Uppropet öppnades</translation>
    </message>
    <message>
        <source>Who waited did not take the room in time</source>
        <translation>Den som väntade tog inte rummet i tid</translation>
    </message>
    <message>
        <source>Who waited for a room gave it up</source>
        <translation>Den som väntade på ett rum avstod</translation>
    </message>
    <message>
        <source>Who waited took the room</source>
        <translation>Den som väntade tog rummet</translation>
    </message>
    <message>
        <source>a room that is gone</source>
        <translation>ett borttaget rum</translation>
    </message>
    <message>
        <source>before that it said %1</source>
        <translation>före det visade den %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>places kept until %1</source>
        <translation>platserna hålls till %1</translation>
    </message>
    <message>
        <source>presumed: the day was over</source>
        <translation>antagen: dagen var slut</translation>
    </message>
    <message>
        <source>taken out by the manager</source>
        <translation>utmärkt av hubbansvarig</translation>
    </message>
    <message>
        <source>the hub was full</source>
        <translation>hubben var full</translation>
    </message>
    <message>
        <source>the machine’s said %1</source>
        <translation>datorns visade %1</translation>
    </message>
    <message>
        <source>the rest was kept for others</source>
        <translation>resten var reserverat för andra</translation>
    </message>
    <message>
        <source>the side was full</source>
        <translation>delen var full</translation>
    </message>
    <message>
        <source>to another side</source>
        <translation>till en annan del</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>with a code</source>
        <translation>med kod</translation>
    </message>
    <message>
        <source>with a pass</source>
        <translation>med hubbkort</translation>
    </message>
</context>
<context>
    <name>FeedForm</name>
    <message>
        <source>Address of the calendar</source>
        <translation>Kalenderns adress</translation>
    </message>
    <message>
        <source>Elsewhere, as it says itself</source>
        <translation>Annanstans, som den själv säger</translation>
    </message>
    <message>
        <source>If that is right, choose “Yes” below.</source>
        <translation>Om det stämmer, välj ”Ja” nedan.</translation>
    </message>
    <message>
        <source>Is the calendar on a machine in the hub’s own network?</source>
        <translation>Finns kalendern på en dator i hubbens eget nät?</translation>
    </message>
    <message>
        <source>It is read in a moment, and then every hour.</source>
        <translation>Den läses om en stund och sedan varje timme.</translation>
    </message>
    <message>
        <source>Its owner finds it under “share” or “iCalendar”; it often ends in .ics.</source>
        <translation>Ägaren hittar den under ”dela” eller ”iCalendar”; den slutar ofta på .ics.</translation>
    </message>
    <message>
        <source>Most are on the web. Say yes only if somebody at the hub gave you the address: otherwise the kiosk refuses addresses of the hub’s own machines.</source>
        <translation>De flesta finns på internet. Svara ja bara om någon i hubben har gett adressen: annars öppnar kiosken inte adresser till hubbens egna datorer.</translation>
    </message>
    <message>
        <source>Name, as visitors read it</source>
        <translation>Namn som besökarna läser</translation>
    </message>
    <message>
        <source>No, on the web</source>
        <translation>Nej, på internet</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Spara kalendern</translation>
    </message>
    <message>
        <source>The calendar is saved.</source>
        <translation>Kalendern är sparad.</translation>
    </message>
    <message>
        <source>Village association</source>
        <translation>Byföreningen</translation>
    </message>
    <message>
        <source>What is the calendar’s address?</source>
        <translation>Vad är kalenderns adress?</translation>
    </message>
    <message>
        <source>What shall the calendar be called?</source>
        <translation>Vad ska kalendern heta?</translation>
    </message>
    <message>
        <source>Where are its events?</source>
        <translation>Var är dess evenemang?</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>Var hör den hemma?</translation>
    </message>
    <message>
        <source>Whose calendar is it?</source>
        <translation>Vems kalender är det?</translation>
    </message>
    <message>
        <source>Yes, in our own network</source>
        <translation>Ja, i vårt eget nät</translation>
    </message>
</context>
<context>
    <name>FeedList</name>
    <message>
        <source>Calendars from outside</source>
        <translation>Kalendrar utifrån</translation>
    </message>
    <message>
        <source>It is read in a moment. This page tells what came of it.</source>
        <translation>Den läses om en stund. Den här sidan berättar hur det gick.</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Ny kalender</translation>
    </message>
    <message>
        <source>No calendar is read yet. Add the village’s or an association’s: its events then come to the programme by themselves.</source>
        <translation>Ingen kalender läses ännu. Lägg till kommunens eller en förenings, så kommer dess evenemang till programmet av sig själva.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Läs nu</translation>
    </message>
</context>
<context>
    <name>Feeds</name>
    <message numerus="yes">
        <source>%n could not be understood</source>
        <translation>
            <numerusform>en kunde inte läsas</numerusform>
            <numerusform>%n kunde inte läsas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evenemang</numerusform>
            <numerusform>%n evenemang</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask its owner for a smaller calendar, without old years.</source>
        <translation>Be ägaren om en mindre kalender, utan gamla år.</translation>
    </message>
    <message>
        <source>Ask its owner for the public address of the calendar.</source>
        <translation>Be ägaren om kalenderns offentliga adress.</translation>
    </message>
    <message>
        <source>Ask the calendar’s owner for its iCalendar address: https://… and often .ics.</source>
        <translation>Be kalenderns ägare om iCalendar-adressen: https://… och ofta .ics på slutet.</translation>
    </message>
    <message>
        <source>Ask the calendar’s owner for the new address.</source>
        <translation>Be kalenderns ägare om den nya adressen.</translation>
    </message>
    <message>
        <source>Check the address letter by letter under “Change”.</source>
        <translation>Kontrollera adressen bokstav för bokstav under ”Ändra”.</translation>
    </message>
    <message>
        <source>If that is right, say so under “Change”.</source>
        <translation>Om det stämmer, säg det under ”Ändra”.</translation>
    </message>
    <message>
        <source>It is tried again by itself; nothing needs to be done.</source>
        <translation>Kiosken försöker igen av sig själv; inget behöver göras.</translation>
    </message>
    <message>
        <source>Its events would be shown twice: change that one instead.</source>
        <translation>Dess evenemang skulle visas två gånger: ändra den som redan finns.</translation>
    </message>
    <message>
        <source>Its server cannot prove that it is the right one.</source>
        <translation>Servern kan inte bevisa att den är den rätta.</translation>
    </message>
    <message>
        <source>Its server does not answer, or the kiosk is offline.</source>
        <translation>Kalenderns server svarar inte, eller så har kiosken inget nät.</translation>
    </message>
    <message>
        <source>No calendar was found at this address.</source>
        <translation>På den här adressen hittades ingen kalender.</translation>
    </message>
    <message>
        <source>Nobody answers at this address, or the kiosk is offline.</source>
        <translation>Ingen svarar på den här adressen, eller så har kiosken inget nät.</translation>
    </message>
    <message>
        <source>Remove one that is not needed first.</source>
        <translation>Ta först bort någon som inte behövs.</translation>
    </message>
    <message>
        <source>Tell its owner: their web server has to be mended.</source>
        <translation>Säg till ägaren: deras server behöver lagas.</translation>
    </message>
    <message>
        <source>The address leads into the hub’s own network.</source>
        <translation>Adressen leder till hubbens eget nät.</translation>
    </message>
    <message>
        <source>The address sends on to another server.</source>
        <translation>Adressen leder vidare till en annan server.</translation>
    </message>
    <message>
        <source>The calendar came too slowly.</source>
        <translation>Kalendern kom för långsamt.</translation>
    </message>
    <message>
        <source>The calendar is not public: it asks for a password.</source>
        <translation>Kalendern är inte offentlig: den frågar efter lösenord.</translation>
    </message>
    <message>
        <source>The calendar is too large to be read.</source>
        <translation>Kalendern är för stor för att läsas.</translation>
    </message>
    <message>
        <source>The calendar is too tangled to be read.</source>
        <translation>Kalendern är för invecklad för att läsas.</translation>
    </message>
    <message>
        <source>There are as many calendars as fit.</source>
        <translation>Det finns redan så många kalendrar som ryms.</translation>
    </message>
    <message>
        <source>There is no calendar at this address any more.</source>
        <translation>På den här adressen finns ingen kalender längre.</translation>
    </message>
    <message>
        <source>This calendar is on the list already.</source>
        <translation>Den här kalendern finns redan på listan.</translation>
    </message>
    <message>
        <source>This is not the address of a calendar.</source>
        <translation>Det här är inte adressen till en kalender.</translation>
    </message>
    <message>
        <source>What is at this address is no calendar.</source>
        <translation>Det som finns på adressen är ingen kalender.</translation>
    </message>
    <message>
        <source>has not been read yet</source>
        <translation>har inte lästs ännu</translation>
    </message>
    <message>
        <source>is being read for the first time</source>
        <translation>läses för första gången</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>läst %1</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>The PIN once more</source>
        <translation>PIN-koden en gång till</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>A quarter earlier</source>
        <translation>En kvart tidigare</translation>
    </message>
    <message>
        <source>A quarter later</source>
        <translation>En kvart senare</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>En timme tidigare</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>En timme senare</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Timme</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>All right</source>
        <translation>Okej</translation>
    </message>
</context>
<context>
    <name>FrameButtons</name>
    <message>
        <source>Accessibility</source>
        <translation>Tillgänglighet</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
</context>
<context>
    <name>Full</name>
    <message numerus="yes">
        <source>%1: %n free</source>
        <translation>
            <numerusform>%1: %n ledig</numerusform>
            <numerusform>%1: %n lediga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n inne</numerusform>
            <numerusform>%n inne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n reserverad</numerusform>
            <numerusform>%n reserverade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in all</source>
        <translation>
            <numerusform>%n plats totalt</numerusform>
            <numerusform>%n platser totalt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept for those promised</source>
        <translation>
            <numerusform>%n plats hålls åt den som lovats en</numerusform>
            <numerusform>%n platser hålls åt dem som lovats en</numerusform>
        </translation>
    </message>
    <message>
        <source>A place has just become free</source>
        <translation>En plats blev just ledig</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Jag kommer in</translation>
    </message>
    <message>
        <source>First come, first served.</source>
        <translation>Den som hinner först får den.</translation>
    </message>
    <message>
        <source>I come to: %1</source>
        <translation>Jag kommer till: %1</translation>
    </message>
    <message>
        <source>I wait in line</source>
        <translation>Jag väntar i kö</translation>
    </message>
    <message>
        <source>One touch, and you are in.</source>
        <translation>Ett tryck, och du är inne.</translation>
    </message>
    <message>
        <source>There is room now.</source>
        <translation>Nu finns det plats.</translation>
    </message>
    <message>
        <source>You get a number and are first in line.</source>
        <translation>Du får ett nummer och är först i kön.</translation>
    </message>
    <message numerus="yes">
        <source>You get a number. %n party(s) before you.</source>
        <translation>
            <numerusform>Du får ett nummer. %n sällskap före dig.</numerusform>
            <numerusform>Du får ett nummer. %n sällskap före dig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullPage</name>
    <message>
        <source>All right</source>
        <translation>Okej</translation>
    </message>
    <message>
        <source>Only so many people may be inside at a time. Touch what suits you best: the other side, the waiting line, or another hub.</source>
        <translation>Bara ett visst antal får vara inne samtidigt. Välj det som passar dig bäst: den andra sidan, kön eller en annan hubb.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>Other hubs</source>
        <translation>Andra hubbar</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message numerus="yes">
        <source>A wrong PIN was tried %n time(s) since the last visit.</source>
        <translation>
            <numerusform>Fel PIN-kod har prövats en gång sedan senaste besöket.</numerusform>
            <numerusform>Fel PIN-kod har prövats %n gånger sedan senaste besöket.</numerusform>
        </translation>
    </message>
    <message>
        <source>If that was not you, choose a new PIN soon.</source>
        <translation>Om det inte var du, byt PIN-kod snart.</translation>
    </message>
    <message>
        <source>PIN for the roll-call</source>
        <translation>PIN-kod för uppropet</translation>
    </message>
    <message>
        <source>The area locked itself to be safe. Please give the PIN.</source>
        <translation>Sidorna låstes för säkerhets skull. Ange PIN-koden.</translation>
    </message>
    <message>
        <source>The area locked itself. What you filled in waits for the PIN.</source>
        <translation>Sidorna låstes. Det du fyllt i väntar på PIN-koden.</translation>
    </message>
    <message>
        <source>The hub manager’s PIN</source>
        <translation>Hubbansvariges PIN-kod</translation>
    </message>
    <message>
        <source>The kiosk’s keys are missing: the PIN opens again once their folder is back.</source>
        <translation>Kioskens nycklar saknas: PIN-koden fungerar igen när mappen keys är på plats.</translation>
    </message>
    <message>
        <source>The manager’s area opens with the PIN.</source>
        <translation>Sidorna för hubbansvarig öppnas med PIN-koden.</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Manager’s area</source>
        <translation>Hubbansvarig</translation>
    </message>
    <message>
        <source>Only whoever runs the hub has the PIN. If it is lost, it can be set anew on the kiosk’s own computer.</source>
        <translation>Bara hubbansvarig har PIN-koden. Om den försvinner kan en ny sättas på kioskens egen dator.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Upprop</translation>
    </message>
    <message>
        <source>What opens</source>
        <translation>Vad som öppnas</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message numerus="yes">
        <source>%1 people may be here at a time, and %n are inside already.</source>
        <translation>
            <numerusform>Här får vara %1 personer åt gången, och %n är redan inne.</numerusform>
            <numerusform>Här får vara %1 personer åt gången, och %n är redan inne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n free</source>
        <translation>
            <numerusform>%1: %n ledig</numerusform>
            <numerusform>%1: %n lediga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of you</source>
        <translation>
            <numerusform>%1: %n av er</numerusform>
            <numerusform>%1: %n av er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n of you</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1: alla %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: full</source>
        <translation>%1: full</translation>
    </message>
    <message numerus="yes">
        <source>%n in now, %1 in the waiting line</source>
        <translation>
            <numerusform>%n in nu, %1 i kön</numerusform>
            <numerusform>%n in nu, %1 i kön</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the waiting line together, %1 from elsewhere</source>
        <translation>
            <numerusform>%n i kön, %1 på distans</numerusform>
            <numerusform>%n i kön tillsammans, %1 på distans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n km from here.</source>
        <translation>
            <numerusform>%n km härifrån.</numerusform>
            <numerusform>%n km härifrån.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you can come in a second wave, join remotely or go to another hub.</source>
        <translation>
            <numerusform>En av er kan komma senare, delta på distans eller gå till en annan hubb.</numerusform>
            <numerusform>%n av er kan komma i en andra omgång, delta på distans eller gå till en annan hubb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties are waiting before you.</source>
        <translation>
            <numerusform>%n sällskap väntar före er.</numerusform>
            <numerusform>%n sällskap väntar före er.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may be here at a time.</source>
        <translation>
            <numerusform>Här får vara %n person åt gången.</numerusform>
            <numerusform>Här får vara %n personer åt gången.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are kept for others.</source>
        <translation>
            <numerusform>%n plats är reserverad för andra.</numerusform>
            <numerusform>%n platser är reserverade för andra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are kept: %1.</source>
        <translation>
            <numerusform>%n plats är reserverad: %1.</numerusform>
            <numerusform>%n platser är reserverade: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are left there after you.</source>
        <translation>
            <numerusform>Efter er finns %n plats kvar där.</numerusform>
            <numerusform>Efter er finns %n platser kvar där.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait a moment</source>
        <translation>
            <numerusform>%n väntar en stund</numerusform>
            <numerusform>%n väntar en stund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in now, on both sides</source>
        <translation>
            <numerusform>%n in nu</numerusform>
            <numerusform>Alla %n in nu, på båda sidorna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in the waiting line together</source>
        <translation>
            <numerusform>%n i kön</numerusform>
            <numerusform>Alla %n i kön tillsammans</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose first what you come for.</source>
        <translation>Välj först vad ni kommer för att göra.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>For each of you: %1</source>
        <translation>Gäller var och en av er: %1</translation>
    </message>
    <message>
        <source>How full it is there is not known here.</source>
        <translation>Här vet vi inte hur fullt det är där.</translation>
    </message>
    <message>
        <source>How many are you?</source>
        <translation>Hur många är ni?</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Utan reservation</translation>
    </message>
    <message>
        <source>Others came in just now. This is how it looks at this moment.</source>
        <translation>Andra hann in just nu. Så här ser det ut i detta ögonblick.</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>That side is full then.</source>
        <translation>Den sidan är då full.</translation>
    </message>
    <message numerus="yes">
        <source>This was so %n hours ago.</source>
        <translation>
            <numerusform>Uppgiften är %n timme gammal.</numerusform>
            <numerusform>Uppgiften är %n timmar gammal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was so %n minutes ago.</source>
        <translation>
            <numerusform>Uppgiften är %n minut gammal.</numerusform>
            <numerusform>Uppgiften är %n minuter gammal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting line: %n</source>
        <translation>
            <numerusform>i kön: %n</numerusform>
            <numerusform>i kön: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>We call the rest on this screen as places become free.</source>
        <translation>Vi kallar på resten på den här skärmen när platser blir lediga.</translation>
    </message>
    <message numerus="yes">
        <source>We call you on this screen when %n fit at once.</source>
        <translation>
            <numerusform>Vi kallar på dig på den här skärmen när en plats blir ledig.</numerusform>
            <numerusform>Vi kallar på er på den här skärmen när %n ryms samtidigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>We come healthy – come in</source>
        <translation>Vi är friska – kom in</translation>
    </message>
    <message>
        <source>We come healthy – to the waiting line</source>
        <translation>Vi är friska – till kön</translation>
    </message>
    <message>
        <source>We go there</source>
        <translation>Vi går dit</translation>
    </message>
    <message>
        <source>What do you come for?</source>
        <translation>Vad kommer ni för att göra?</translation>
    </message>
    <message>
        <source>What shall we do?</source>
        <translation>Hur gör vi?</translation>
    </message>
    <message numerus="yes">
        <source>You are %n. It is full right now.</source>
        <translation>
            <numerusform>Ni är %n. Det är fullt just nu.</numerusform>
            <numerusform>Ni är %n. Det är fullt just nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are %n. Right now there is room for %1.</source>
        <translation>
            <numerusform>Ni är %n. Nu ryms %1.</numerusform>
            <numerusform>Ni är %n. Nu ryms %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are %n. There is room for all of you.</source>
        <translation>
            <numerusform>Ni är %n. Du ryms.</numerusform>
            <numerusform>Ni är %n. Alla ryms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Are places kept for you?</source>
        <translation>Har ni reserverade platser?</translation>
    </message>
    <message>
        <source>How many are you?</source>
        <translation>Hur många är ni?</translation>
    </message>
    <message>
        <source>Names are not needed.</source>
        <translation>Inga namn behövs.</translation>
    </message>
    <message>
        <source>No other names are needed. This one is for the roll-call and goes at the end of the day.</source>
        <translation>Inga andra namn behövs. Det här syns bara på närvarolistan och försvinner när dagen är slut.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Inte i dag</translation>
    </message>
    <message>
        <source>Quick numbers</source>
        <translation>Snabbval</translation>
    </message>
    <message>
        <source>Say how many you are, and this page says how many fit now and what the others can do. Names are not needed.</source>
        <translation>Berätta hur många ni är, så berättar den här sidan hur många som ryms nu och vad de andra kan göra. Inga namn behövs.</translation>
    </message>
    <message>
        <source>The leader’s nickname, if you like</source>
        <translation>Ledarens smeknamn, om du vill</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>For the hub manager</source>
        <translation>För hubbansvarig</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Hur kan vi hjälpa?</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Upprop</translation>
    </message>
    <message>
        <source>The hub manager answers here</source>
        <translation>Hubbansvarig svarar här</translation>
    </message>
    <message>
        <source>Touch “I come in” when you arrive and “I leave” when you go. You need no name and no account.</source>
        <translation>Tryck på ”Jag kommer in” när du kommer och ”Jag går” när du går. Du behöver inget namn och inget konto.</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message numerus="yes">
        <source>%n of them here</source>
        <translation>
            <numerusform>%n av dem här</numerusform>
            <numerusform>%n av dem här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep places</source>
        <translation>Reservera platser</translation>
    </message>
    <message>
        <source>No places are kept for anybody.</source>
        <translation>Inga platser är reserverade.</translation>
    </message>
    <message>
        <source>Places kept for somebody</source>
        <translation>Reserverade platser</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Frige</translation>
    </message>
    <message>
        <source>Release these places? Anybody can take them then.</source>
        <translation>Frige platserna? Då kan vem som helst ta dem.</translation>
    </message>
    <message>
        <source>Yes, release</source>
        <translation>Ja, frige</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n ledig</numerusform>
            <numerusform>%n lediga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free now</source>
        <translation>
            <numerusform>ett ledigt nu</numerusform>
            <numerusform>%n lediga nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n inne</numerusform>
            <numerusform>%n inne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n reserverad</numerusform>
            <numerusform>%n reserverade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on now</source>
        <translation>
            <numerusform>%n pågår</numerusform>
            <numerusform>%n pågår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in all</source>
        <translation>
            <numerusform>totalt %n plats</numerusform>
            <numerusform>totalt %n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(och %n till)</numerusform>
            <numerusform>(och %n till)</numerusform>
        </translation>
    </message>
    <message>
        <source>A room is free</source>
        <translation>Ett rum är ledigt</translation>
    </message>
    <message>
        <source>A seat is free for who waited: %1</source>
        <translation>Plats ledig för den som köade: %1</translation>
    </message>
    <message>
        <source>Begins: %1</source>
        <translation>Bokning börjar: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Inställt: %1</translation>
    </message>
    <message>
        <source>I come in</source>
        <translation>Jag kommer in</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Jag går</translation>
    </message>
    <message>
        <source>I would like to come in</source>
        <translation>Jag vill komma in</translation>
    </message>
    <message numerus="yes">
        <source>It is your turn, number(s) %1</source>
        <translation>
            <numerusform>Nu är det nummer %1:s tur</numerusform>
            <numerusform>Nu är det tur för nummer %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More people are inside than the %n there is room for.</source>
        <translation>
            <numerusform>Fler är inne än den %n som får vara här.</numerusform>
            <numerusform>Fler är inne än de %n som får vara här.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved: %1, now %2</source>
        <translation>Flyttat: %1, nu %2</translation>
    </message>
    <message>
        <source>My reservation</source>
        <translation>Min bokning</translation>
    </message>
    <message>
        <source>Now free for whoever waited: %1</source>
        <translation>Ledigt för den som väntat: %1</translation>
    </message>
    <message numerus="yes">
        <source>Number(s) %1: come in</source>
        <translation>
            <numerusform>Nummer %1: kom in</numerusform>
            <numerusform>Nummer %1: kom in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On air: %1, %n min left</source>
        <translation>
            <numerusform>Inspelning pågår: %1, %n min kvar</numerusform>
            <numerusform>Inspelning pågår: %1, %n min kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment,
we are looking up the places</source>
        <translation>Ett ögonblick,
vi kollar läget</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Tfn %1</translation>
    </message>
    <message>
        <source>Please ask
the hub manager</source>
        <translation>Fråga
hubbansvarig</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>The clock is being checked; times may be wrong.</source>
        <translation>Klockan kontrolleras, tiderna kan vara fel.</translation>
    </message>
    <message>
        <source>The numbers may be a little old.</source>
        <translation>Siffrorna kan vara lite gamla.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>We are a group</source>
        <translation>Vi är en grupp</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Vi har stängt nu</translation>
    </message>
    <message>
        <source>We open
%1</source>
        <translation>Vi öppnar
%1</translation>
    </message>
    <message>
        <source>Welcome
again soon</source>
        <translation>Välkommen
snart igen</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Välkommen!</translation>
    </message>
    <message>
        <source>Welcome! It is full here right now</source>
        <translation>Välkommen! Det är fullt här just nu</translation>
    </message>
    <message>
        <source>Welcome! Right now we have</source>
        <translation>Välkommen! Just nu har vi</translation>
    </message>
    <message>
        <source>Welcome! We cannot see the places right now</source>
        <translation>Välkommen! Vi ser inte platserna just nu</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>Evenemang</translation>
    </message>
    <message numerus="yes">
        <source>With the hub manager&apos;s leave %n may be here</source>
        <translation>
            <numerusform>Med ansvarigs tillstånd får %n vara här</numerusform>
            <numerusform>Med ansvarigs tillstånd får %n vara här</numerusform>
        </translation>
    </message>
    <message>
        <source>Your places are kept until %1.</source>
        <translation>Era platser väntar till %1.</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>alla på en gång</translation>
    </message>
    <message>
        <source>all taken just now</source>
        <translation>alla upptagna nu</translation>
    </message>
    <message>
        <source>and podcast booth</source>
        <translation>och poddbås</translation>
    </message>
    <message>
        <source>begin by its code</source>
        <translation>börja med koden</translation>
    </message>
    <message>
        <source>by the waiting line, or another hub</source>
        <translation>till kön eller en annan hubb</translation>
    </message>
    <message>
        <source>by touch: the camera sees nothing just now</source>
        <translation>med ett tryck: kameran tar en paus</translation>
    </message>
    <message>
        <source>coming days</source>
        <translation>kommande dagar</translation>
    </message>
    <message numerus="yes">
        <source>free
place(s)</source>
        <translation>
            <numerusform>ledig
plats</numerusform>
            <numerusform>lediga
platser</numerusform>
        </translation>
    </message>
    <message>
        <source>give your code</source>
        <translation>ange din kod</translation>
    </message>
    <message>
        <source>if you are still inside</source>
        <translation>om du ännu är inne</translation>
    </message>
    <message>
        <source>it is your turn</source>
        <translation>det är er tur</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nästa %1</translation>
    </message>
    <message>
        <source>or change sides</source>
        <translation>eller byter sida</translation>
    </message>
    <message>
        <source>or show your hub pass to the camera</source>
        <translation>eller visa ditt hubbkort för kameran</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Another day</source>
        <translation>Avvikande dag</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Som vanligt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Days that are otherwise</source>
        <translation>Avvikande dagar</translation>
    </message>
    <message>
        <source>Let the usual hours hold on that day?</source>
        <translation>Ska de vanliga tiderna gälla den dagen?</translation>
    </message>
    <message>
        <source>The usual week</source>
        <translation>En vanlig vecka</translation>
    </message>
    <message>
        <source>When the hub is open</source>
        <translation>När hubben är öppen</translation>
    </message>
    <message>
        <source>Yes, as usual</source>
        <translation>Ja, som vanligt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>manager here %1</source>
        <translation>hubbansvarig på plats %1</translation>
    </message>
    <message>
        <source>manager here all day</source>
        <translation>hubbansvarig på plats hela dagen</translation>
    </message>
    <message>
        <source>no opening hours yet</source>
        <translation>inga öppettider ännu</translation>
    </message>
    <message>
        <source>on one’s own all day</source>
        <translation>självbetjäning hela dagen</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n ledig plats</numerusform>
            <numerusform>%n lediga platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free room(s)</source>
        <translation>
            <numerusform>%n ledigt rum</numerusform>
            <numerusform>%n lediga rum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min kvar</numerusform>
            <numerusform>%n min kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n plats ledig</numerusform>
            <numerusform>%n platser lediga</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Stängt just nu</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Prov</translation>
    </message>
    <message>
        <source>Exam until %1</source>
        <translation>Prov till %1</translation>
    </message>
    <message>
        <source>Full, you can join the line</source>
        <translation>Fullt, det går att köa</translation>
    </message>
    <message>
        <source>I come in</source>
        <translation>Jag kommer in</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Jag går</translation>
    </message>
    <message>
        <source>It is full right now</source>
        <translation>Här är fullt just nu</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Ny tid</translation>
    </message>
    <message>
        <source>Now, until</source>
        <translation>Nu, slutar</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Inspelning pågår</translation>
    </message>
    <message>
        <source>Please pass the door quietly</source>
        <translation>Gå tyst förbi dörren</translation>
    </message>
    <message>
        <source>Quiet, please</source>
        <translation>Tyst, tack</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>We open %1</source>
        <translation>Vi öppnar %1</translation>
    </message>
    <message>
        <source>Welcome again soon</source>
        <translation>Välkommen snart igen</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Välkommen!</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>You can join the line here</source>
        <translation>Ställ dig i kön här</translation>
    </message>
    <message numerus="yes">
        <source>free place(s)</source>
        <translation>
            <numerusform>ledig plats</numerusform>
            <numerusform>lediga platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>free room(s)</source>
        <translation>
            <numerusform>ledigt rum</numerusform>
            <numerusform>lediga rum</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inställt</translation>
    </message>
</context>
<context>
    <name>IdleEvent</name>
    <message>
        <source>A code for the phone: more about this</source>
        <translation>En kod för mobilen: mer om det här</translation>
    </message>
    <message>
        <source>More on your phone</source>
        <translation>Mer i mobilen</translation>
    </message>
</context>
<context>
    <name>IdleList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Är du kvar?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Jag är här</translation>
    </message>
    <message>
        <source>Touch the screen to go on; everything is kept. Otherwise this starts over, so that the next visitor sees nothing of yours.</source>
        <translation>Rör skärmen för att fortsätta; allt finns kvar. Annars börjar vi om, så att nästa besökare inte ser något av ditt.</translation>
    </message>
</context>
<context>
    <name>Induction</name>
    <message>
        <source>Shut the door, and try out the sound before you record.</source>
        <translation>Stäng dörren och prova ljudet innan du spelar in.</translation>
    </message>
    <message>
        <source>Something does not work? Tell it with your code by two touches.</source>
        <translation>Fungerar något inte? Berätta det med din kod, två tryck räcker.</translation>
    </message>
    <message>
        <source>When you go: things in their places, and take your files with you.</source>
        <translation>När du går: sakerna på sina platser, och ta dina filer med dig.</translation>
    </message>
    <message>
        <source>When you record, turn on “On air” with your code: others keep quiet.</source>
        <translation>När du spelar in, slå på ”Inspelning pågår” med din kod: andra håller tyst.</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hela dagen</translation>
    </message>
    <message>
        <source>At certain hours</source>
        <translation>Vissa tider</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>From a day to a day</source>
        <translation>Från en dag till en annan</translation>
    </message>
    <message>
        <source>From which day, until which?</source>
        <translation>Från vilken dag till vilken?</translation>
    </message>
    <message>
        <source>How long at a time?</source>
        <translation>Hur länge åt gången?</translation>
    </message>
    <message>
        <source>In English, if you like</source>
        <translation>På engelska, om du vill</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>På finska</translation>
    </message>
    <message>
        <source>In Swedish, if you like</source>
        <translation>På svenska, om du vill</translation>
    </message>
    <message>
        <source>It is on the playlist.</source>
        <translation>Den finns på visningslistan.</translation>
    </message>
    <message>
        <source>Nothing is needed; short is best.</source>
        <translation>Behövs inte; kort är bäst.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Short and large: it is read in passing.</source>
        <translation>Kort: det läses i förbifarten.</translation>
    </message>
    <message>
        <source>So long that it can be read twice.</source>
        <translation>Så länge att man hinner läsa det två gånger.</translation>
    </message>
    <message>
        <source>Take one in first, under Pictures, films.</source>
        <translation>Hämta först in någon under Bilder, filmer.</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>There is no picture or film yet.</source>
        <translation>Det finns inga bilder eller filmer ännu.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Tills vidare</translation>
    </message>
    <message>
        <source>What is to be read on it?</source>
        <translation>Vad ska det stå på den?</translation>
    </message>
    <message>
        <source>What is to be read?</source>
        <translation>Vad ska det stå?</translation>
    </message>
    <message>
        <source>What is to be shown?</source>
        <translation>Vad ska visas?</translation>
    </message>
    <message>
        <source>When is it shown?</source>
        <translation>När visas det?</translation>
    </message>
    <message>
        <source>Which picture or film?</source>
        <translation>Vilken bild eller film?</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>Stor bokstav</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
</context>
<context>
    <name>LetOver</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the cap</source>
        <translation>
            <numerusform>%n över maxantalet</numerusform>
            <numerusform>%n över maxantalet</numerusform>
        </translation>
    </message>
    <message>
        <source>A group that was promised room</source>
        <translation>En grupp som lovats plats</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>An exam</source>
        <translation>Prov</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Hur länge?</translation>
    </message>
    <message>
        <source>How many over the cap?</source>
        <translation>Hur många över maxantalet?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Släpp in</translation>
    </message>
    <message>
        <source>So many more than the limit</source>
        <translation>Så många fler</translation>
    </message>
    <message>
        <source>The PIN is longer than that.</source>
        <translation>PIN-koden är längre.</translation>
    </message>
    <message>
        <source>The PIN, please</source>
        <translation>Ange PIN-koden igen</translation>
    </message>
    <message>
        <source>The limit holds again %1.</source>
        <translation>Maxantalet gäller igen %1.</translation>
    </message>
    <message>
        <source>The limit of the sides holds as well, if there is one.</source>
        <translation>Också delens eget maxantal gäller, om det finns ett.</translation>
    </message>
    <message>
        <source>The log keeps it.</source>
        <translation>Orsaken blir kvar i loggen.</translation>
    </message>
    <message>
        <source>Then the limit holds again: %1.</source>
        <translation>Sedan gäller maxantalet igen: %1.</translation>
    </message>
    <message>
        <source>They may come in.</source>
        <translation>De får komma in.</translation>
    </message>
    <message>
        <source>Until closing</source>
        <translation>Till stängning</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>How many may be inside</source>
        <translation>Hur många som får vara inne</translation>
    </message>
    <message>
        <source>New limit</source>
        <translation>Nytt maxantal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove this limit? Nobody is sent out.</source>
        <translation>Ta bort detta? Ingen skickas ut.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, ta bort</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>från och med %1</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gäller nu</translation>
    </message>
    <message numerus="yes">
        <source>up to %n people</source>
        <translation>
            <numerusform>högst %n person</numerusform>
            <numerusform>högst %n personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Newer</source>
        <translation>Nyare</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Inget har hänt ännu.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Äldre</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Calendars</source>
        <translation>Kalendrar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>in little room</comment>
        <translation>Program</translation>
    </message>
    <message>
        <source>Kept places</source>
        <translation>Reserverade platser</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Maxantal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Upprop</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures, films</source>
        <translation>Bilder, filmer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Visningslista</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Upprop</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
</context>
<context>
    <name>ManagerFrame</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Pages of this part</source>
        <translation>Sidor i den här delen</translation>
    </message>
    <message>
        <source>Parts of the manager’s area</source>
        <translation>Sidor för hubbansvarig</translation>
    </message>
</context>
<context>
    <name>ManagerWords</name>
    <message numerus="yes">
        <source>%n inside now</source>
        <translation>
            <numerusform>%n inne nu</numerusform>
            <numerusform>%n inne nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more inside than that. Nobody is sent out, but nobody new comes in until enough have left.</source>
        <translation>
            <numerusform>%n fler är inne. Ingen skickas ut, men ingen ny släpps in förrän tillräckligt många har gått.</numerusform>
            <numerusform>%n fler är inne. Ingen skickas ut, men ingen ny släpps in förrän tillräckligt många har gått.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>A short reason is missing.</source>
        <translation>En kort orsak saknas.</translation>
    </message>
    <message>
        <source>A short title is enough; visitors see it.</source>
        <translation>En kort rubrik räcker; besökarna ser den.</translation>
    </message>
    <message>
        <source>Anybody would try that one first.</source>
        <translation>Den skulle vem som helst pröva först.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n digits, please.</source>
        <translation>
            <numerusform>Minst %n siffra, tack.</numerusform>
            <numerusform>Minst %n siffror, tack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a number up to %n.</source>
        <translation>
            <numerusform>Välj ett tal, högst %n.</numerusform>
            <numerusform>Välj ett tal, högst %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose digits that do not follow one another.</source>
        <translation>Välj siffror som inte följer på varandra.</translation>
    </message>
    <message>
        <source>Choose fewer people, another side or another time.</source>
        <translation>Välj färre personer, en annan del eller en annan tid.</translation>
    </message>
    <message>
        <source>Choose one, or write your own: the log keeps it.</source>
        <translation>Välj en eller skriv en egen: den blir kvar i loggen.</translation>
    </message>
    <message>
        <source>It has changed meanwhile, or it is the last of its kind.</source>
        <translation>Det har hunnit ändras, eller så är det den enda kvar.</translation>
    </message>
    <message>
        <source>It is changed in the manager’s area.</source>
        <translation>Den ändras på hubbansvariges sidor.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Försök igen.</translation>
    </message>
    <message>
        <source>That is not possible any more.</source>
        <translation>Det går inte längre.</translation>
    </message>
    <message>
        <source>That is too long to remember: 12 at most.</source>
        <translation>Den är för lång att minnas: högst 12.</translation>
    </message>
    <message>
        <source>That number cannot be used here.</source>
        <translation>Det talet passar inte här.</translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>Det var inte rätt PIN-kod.</translation>
    </message>
    <message>
        <source>The PIN has been set already.</source>
        <translation>PIN-koden är redan satt.</translation>
    </message>
    <message>
        <source>The end must come after the start, and after now.</source>
        <translation>Slutet måste vara efter början och efter nu.</translation>
    </message>
    <message>
        <source>The next try is possible in %1.</source>
        <translation>Du kan försöka igen om %1.</translation>
    </message>
    <message>
        <source>The whole hub</source>
        <translation>Hela hubben</translation>
    </message>
    <message>
        <source>There is no room</source>
        <translation>Det finns inte plats</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n only</source>
        <translation>
            <numerusform>Det finns plats bara för %n</numerusform>
            <numerusform>Det finns plats bara för %n</numerusform>
        </translation>
    </message>
    <message>
        <source>These no longer fit: %1.</source>
        <translation>De här får inte längre plats: %1.</translation>
    </message>
    <message>
        <source>These times do not fit together.</source>
        <translation>De här tiderna går inte ihop.</translation>
    </message>
    <message>
        <source>Those words cannot be used here.</source>
        <translation>De orden kan inte användas här.</translation>
    </message>
    <message>
        <source>Whom are the places kept for?</source>
        <translation>För vem reserveras platserna?</translation>
    </message>
    <message>
        <source>You can save it all the same, and tell them.</source>
        <translation>Du kan ändå spara och meddela dem.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Du kan försöka igen nu.</translation>
    </message>
    <message numerus="yes">
        <source>the limit is %n</source>
        <translation>
            <numerusform>maxantalet är %n</numerusform>
            <numerusform>maxantalet är %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) on the playlist</source>
        <translation>
            <numerusform>en gång på visningslistan</numerusform>
            <numerusform>%n gånger på visningslistan</numerusform>
        </translation>
    </message>
    <message>
        <source>A film may have 2 GB, a picture 60 MB.</source>
        <translation>En film får vara 2 GB, en bild 60 MB.</translation>
    </message>
    <message>
        <source>Ask for libvlc5 and vlc-plugin-base to be installed.</source>
        <translation>Be någon installera libvlc5 och vlc-plugin-base.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more.</source>
        <translation>Kopiera den till minnet på nytt.</translation>
    </message>
    <message>
        <source>Cut it shorter.</source>
        <translation>Klipp den kortare.</translation>
    </message>
    <message>
        <source>In the program that made it, save it as JPEG, PNG or MP4.</source>
        <translation>Spara den i programmet som den gjordes med, som JPEG, PNG eller MP4.</translation>
    </message>
    <message>
        <source>Make it smaller; 1920 × 1080 is enough.</source>
        <translation>Förminska den; 1920 × 1080 räcker.</translation>
    </message>
    <message>
        <source>Not shown since %1.</source>
        <translation>Har inte visats sedan %1.</translation>
    </message>
    <message>
        <source>Plug the stick in again, or take the file in anew.</source>
        <translation>Sätt i minnet igen eller hämta in filen på nytt.</translation>
    </message>
    <message>
        <source>Remove films that are not needed any more.</source>
        <translation>Ta bort filmer som inte behövs längre.</translation>
    </message>
    <message>
        <source>Save it anew and take it in again.</source>
        <translation>Spara den på nytt och hämta in den igen.</translation>
    </message>
    <message>
        <source>Save the film as MP4 (H.264) and take it in again.</source>
        <translation>Spara filmen som MP4 (H.264) och hämta in den igen.</translation>
    </message>
    <message>
        <source>Take in the pictures and films themselves.</source>
        <translation>Hämta in själva bild- och filmfilerna.</translation>
    </message>
    <message>
        <source>Take it in again.</source>
        <translation>Hämta in den på nytt.</translation>
    </message>
    <message>
        <source>The file has changed.</source>
        <translation>Filen har ändrats.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen är skadad.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Filen finns inte längre.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Filen är för stor.</translation>
    </message>
    <message>
        <source>The film is too long.</source>
        <translation>Filmen är för lång.</translation>
    </message>
    <message>
        <source>The picture has too many dots.</source>
        <translation>Bilden har för många punkter.</translation>
    </message>
    <message>
        <source>The picture stood still.</source>
        <translation>Bilden stannade.</translation>
    </message>
    <message>
        <source>There is no VLC on this machine, so films cannot be shown.</source>
        <translation>Den här datorn saknar VLC, så filmer kan inte visas.</translation>
    </message>
    <message>
        <source>There is only sound in it, no picture.</source>
        <translation>Den har bara ljud, ingen bild.</translation>
    </message>
    <message>
        <source>There is too little room on the disk.</source>
        <translation>Det finns för lite plats på disken.</translation>
    </message>
    <message>
        <source>This cannot be read as a file.</source>
        <translation>Detta kan inte läsas som en fil.</translation>
    </message>
    <message>
        <source>This only names other files.</source>
        <translation>Här räknas bara andra filer upp.</translation>
    </message>
    <message>
        <source>What is in it is no picture or film that can be shown here.</source>
        <translation>Där finns ingen bild eller film som kan visas här.</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message numerus="yes">
        <source>in %n event(s)</source>
        <translation>
            <numerusform>i ett evenemang</numerusform>
            <numerusform>i %n evenemang</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown anywhere</source>
        <translation>visas ingenstans</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>bild</translation>
    </message>
</context>
<context>
    <name>MediaAdd</name>
    <message>
        <source>%1 % copied</source>
        <translation>%1 % kopierat</translation>
    </message>
    <message numerus="yes">
        <source>%n more after it</source>
        <translation>
            <numerusform>en till efter den</numerusform>
            <numerusform>%n till efter den</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were not taken in</source>
        <translation>
            <numerusform>En till hämtades inte in</numerusform>
            <numerusform>%n till hämtades inte in</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture and a film that came with the kiosk</source>
        <translation>En bild och en film som följde med kiosken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Titta igen</translation>
    </message>
    <message>
        <source>No memory stick is to be seen. Plug one in, wait a moment and look again.</source>
        <translation>Inget USB-minne syns. Sätt i ett, vänta en stund och titta igen.</translation>
    </message>
    <message>
        <source>Not taken in: %1</source>
        <translation>Hämtades inte in: %1</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>En mapp upp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Hämta in</translation>
    </message>
    <message numerus="yes">
        <source>Take in all %n</source>
        <translation>
            <numerusform>Hämta in den</numerusform>
            <numerusform>Hämta in alla (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in from a memory stick</source>
        <translation>Hämta från ett USB-minne</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Inhämtad: %1</translation>
    </message>
    <message>
        <source>Taking in: %1</source>
        <translation>Hämtas in: %1</translation>
    </message>
    <message>
        <source>There is more: put what you need into a folder of its own.</source>
        <translation>Det finns fler filer: lägg dem du behöver i en egen mapp.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Den är tom.</translation>
    </message>
    <message>
        <source>Was there already: %1</source>
        <translation>Fanns redan: %1</translation>
    </message>
    <message>
        <source>What was taken in before that stays.</source>
        <translation>Det som hann hämtas in finns kvar.</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>kontrolleras</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>finns redan</translation>
    </message>
    <message>
        <source>you can leave this page meanwhile</source>
        <translation>du kan lämna sidan under tiden</translation>
    </message>
</context>
<context>
    <name>MediaBook</name>
    <message>
        <source>%1: remove it, and from the playlist and events too?</source>
        <translation>%1: ta bort den, också från visningslistan och evenemangen?</translation>
    </message>
    <message>
        <source>%1: remove it, and from the playlist too?</source>
        <translation>%1: ta bort den, också från visningslistan?</translation>
    </message>
    <message>
        <source>%1: remove it?</source>
        <translation>%1: ta bort den?</translation>
    </message>
    <message>
        <source>%1: remove it? Its events are then shown without it.</source>
        <translation>%1: ta bort den? Evenemangen visas sedan utan den.</translation>
    </message>
    <message>
        <source>Pictures and films</source>
        <translation>Bilder och filmer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Hämta in fler</translation>
    </message>
    <message>
        <source>There is no picture or film yet. Bring some on a memory stick and take them in.</source>
        <translation>Det finns inga bilder eller filmer ännu. Ta med några på ett USB-minne.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, ta bort</translation>
    </message>
</context>
<context>
    <name>MoveRoom</name>
    <message numerus="yes">
        <source>%n date(s) moved.</source>
        <translation>
            <numerusform>%n gång flyttad.</numerusform>
            <numerusform>%n gånger flyttade.</numerusform>
        </translation>
    </message>
    <message>
        <source>At which time from this date on?</source>
        <translation>Vilken tid från och med den här gången?</translation>
    </message>
    <message>
        <source>It is moved.</source>
        <translation>Flyttat.</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Flytta dit</translation>
    </message>
    <message>
        <source>Move them all</source>
        <translation>Flytta alla</translation>
    </message>
</context>
<context>
    <name>MySignUp</name>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>%n minut kvar.</numerusform>
            <numerusform>%n minuter kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) fallen free for you</source>
        <translation>
            <numerusform>En plats har blivit ledig för dig</numerusform>
            <numerusform>%n platser har blivit lediga för er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) kept for you</source>
        <translation>
            <numerusform>Din plats är reserverad</numerusform>
            <numerusform>%n platser är reserverade för er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) yours.</source>
        <translation>
            <numerusform>Platsen är din.</numerusform>
            <numerusform>%n platser är era.</numerusform>
        </translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>Om evenemanget</translation>
    </message>
    <message>
        <source>After that the seat is offered to the next.</source>
        <translation>Efter det erbjuds platsen åt nästa.</translation>
    </message>
    <message>
        <source>Come back with the same code then.</source>
        <translation>Kom då tillbaka med samma kod.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message numerus="yes">
        <source>Give up %n seat(s)?</source>
        <translation>
            <numerusform>Avstå från din plats?</numerusform>
            <numerusform>Avstå från %n platser?</numerusform>
        </translation>
    </message>
    <message>
        <source>I cannot come</source>
        <translation>Jag kan inte komma</translation>
    </message>
    <message>
        <source>I do not need it</source>
        <translation>Jag behöver den inte</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>Jag tar platsen</translation>
    </message>
    <message>
        <source>I wait no longer</source>
        <translation>Jag väntar inte längre</translation>
    </message>
    <message>
        <source>I wait on</source>
        <translation>Jag väntar vidare</translation>
    </message>
    <message>
        <source>It has been already</source>
        <translation>Evenemanget har redan varit</translation>
    </message>
    <message>
        <source>It has begun: no seat fell free</source>
        <translation>Evenemanget har börjat: ingen plats blev ledig</translation>
    </message>
    <message>
        <source>It was to be %1.</source>
        <translation>Skulle ha varit %1.</translation>
    </message>
    <message>
        <source>Let the next one have the seat?</source>
        <translation>Ge platsen åt nästa?</translation>
    </message>
    <message>
        <source>Moved: now %1</source>
        <translation>Flyttat: nu %1</translation>
    </message>
    <message>
        <source>No, I wait on</source>
        <translation>Nej, jag väntar vidare</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nej, jag avstår inte</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>Nej, inte ännu</translation>
    </message>
    <message>
        <source>Please answer by %1.</source>
        <translation>Svara senast %1.</translation>
    </message>
    <message>
        <source>Somebody else gets the seat now.</source>
        <translation>Nu får någon annan platsen.</translation>
    </message>
    <message>
        <source>Stop waiting?</source>
        <translation>Sluta vänta?</translation>
    </message>
    <message>
        <source>That cannot be done any more: look how it is now.</source>
        <translation>Det går inte längre: se hur det är nu.</translation>
    </message>
    <message>
        <source>The event is cancelled</source>
        <translation>Evenemanget är inställt</translation>
    </message>
    <message>
        <source>The offer is over: the seat went to the next</source>
        <translation>Svarstiden är slut: platsen gick till nästa</translation>
    </message>
    <message>
        <source>Welcome another time!</source>
        <translation>Välkommen en annan gång!</translation>
    </message>
    <message>
        <source>Welcome! You need not show anything at the door.</source>
        <translation>Välkommen! Du behöver inte visa något vid dörren.</translation>
    </message>
    <message>
        <source>What else is on</source>
        <translation>Andra evenemang</translation>
    </message>
    <message>
        <source>When a seat falls free for you, the front page here says so.</source>
        <translation>När en plats blir ledig för dig visas det på startsidan.</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>Ja, jag avstår</translation>
    </message>
    <message>
        <source>Yes, stop waiting</source>
        <translation>Ja, jag slutar vänta</translation>
    </message>
    <message>
        <source>Yes, the next one</source>
        <translation>Ja, jag ger den</translation>
    </message>
    <message>
        <source>You are number %1 in the line</source>
        <translation>Du är nummer %1 i kön</translation>
    </message>
    <message>
        <source>You can sign up again, if there is room.</source>
        <translation>Du kan anmäla dig på nytt om det finns plats.</translation>
    </message>
    <message>
        <source>You need not do anything: your sign-up has ended.</source>
        <translation>Du behöver inte göra något: din anmälan har upphört.</translation>
    </message>
    <message>
        <source>Your code stays the same.</source>
        <translation>Din kod är densamma.</translation>
    </message>
    <message>
        <source>Your seat is kept. If you cannot come then, say so here.</source>
        <translation>Din plats är kvar. Om du inte kan då, säg det här.</translation>
    </message>
    <message>
        <source>Your sign-up is given up. Thank you for saying so!</source>
        <translation>Anmälan är återtagen. Tack för att du sade till!</translation>
    </message>
    <message>
        <source>somebody else gets the seat</source>
        <translation>någon annan får platsen</translation>
    </message>
    <message>
        <source>today and the next days</source>
        <translation>i dag och de närmaste dagarna</translation>
    </message>
    <message>
        <source>where, what and with whom</source>
        <translation>var, vad och med vem</translation>
    </message>
    <message>
        <source>your turn goes to the next</source>
        <translation>din tur går till nästa</translation>
    </message>
</context>
<context>
    <name>MySignUpPage</name>
    <message>
        <source>Here you see what belongs to your code. If you cannot come, say so here: somebody else gets the seat.</source>
        <translation>Här ser du vad som hör till din kod. Om du inte kan komma, säg det här: någon annan får platsen.</translation>
    </message>
</context>
<context>
    <name>NewBlock</name>
    <message>
        <source>Another time</source>
        <translation>En annan tid</translation>
    </message>
    <message>
        <source>Block the room</source>
        <translation>Spärra rummet</translation>
    </message>
    <message>
        <source>Block the room like this?</source>
        <translation>Spärra rummet så här?</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Städning</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From when can nobody have it?</source>
        <translation>Från när kan ingen boka det?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Only you see it: others read “not available”.</source>
        <translation>Bara du ser orsaken: andra läser ”inte tillgängligt”.</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Eget bruk</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparation</translation>
    </message>
    <message>
        <source>The room is blocked.</source>
        <translation>Rummet är spärrat den tiden.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Till när?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
</context>
<context>
    <name>NewHold</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message>
        <source>A company’s visit</source>
        <translation>Företagsbesök</translation>
    </message>
    <message>
        <source>A course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>A school class</source>
        <translation>Skolklass</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>How many places, and where?</source>
        <translation>Hur många platser, och var?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Keep the places</source>
        <translation>Reservera platserna</translation>
    </message>
    <message>
        <source>Keep them like this?</source>
        <translation>Reservera så här?</translation>
    </message>
    <message>
        <source>So many people</source>
        <translation>Så många</translation>
    </message>
    <message>
        <source>The places are kept from half an hour before. What nobody has taken soon after the start falls free by itself.</source>
        <translation>Platserna hålls från en halv timme före. Det som ingen har tagit strax efter början frigörs av sig självt.</translation>
    </message>
    <message>
        <source>The places are kept.</source>
        <translation>Platserna är reserverade.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Visitors see it at the door: name nobody here.</source>
        <translation>Besökarna ser det vid dörren: skriv inte någons namn.</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>När?</translation>
    </message>
    <message>
        <source>Whom are the places for?</source>
        <translation>För vem är platserna?</translation>
    </message>
</context>
<context>
    <name>NewLimit</name>
    <message>
        <source>An event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Genast</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Från %1</translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>Från när?</translation>
    </message>
    <message>
        <source>Health instructions</source>
        <translation>Hälsoanvisningar</translation>
    </message>
    <message>
        <source>How many may be inside at once?</source>
        <translation>Hur många får vara inne samtidigt?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>More room again</source>
        <translation>Mer plats igen</translation>
    </message>
    <message>
        <source>Nothing that was promised is broken by it.</source>
        <translation>Inget utlovat påverkas.</translation>
    </message>
    <message>
        <source>Repairs or cleaning</source>
        <translation>Reparation eller städning</translation>
    </message>
    <message>
        <source>Save it like this?</source>
        <translation>Spara så här?</translation>
    </message>
    <message>
        <source>Save the limit</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The limit is saved.</source>
        <translation>Maxantalet är sparat.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockan</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Till en viss dag</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Tills vidare</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Till när?</translation>
    </message>
    <message>
        <source>Visitors read it when it is full, and the log keeps it.</source>
        <translation>Besökarna läser orsaken när det är fullt, och den blir kvar i loggen.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tills vidare</translation>
    </message>
    <message numerus="yes">
        <source>up to %n people</source>
        <translation>
            <numerusform>högst %n person</numerusform>
            <numerusform>högst %n personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message numerus="yes">
        <source>At least %n digits. The old one opens nothing from then on.</source>
        <translation>
            <numerusform>Minst %n siffra. Den gamla öppnar inget efter det.</numerusform>
            <numerusform>Minst %n siffror. Den gamla öppnar inget efter det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Byt PIN-kod</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation>PIN-koden är bytt.</translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation>Ny PIN-kod</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Den nya PIN-koden en gång till</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>De var inte lika. Välj på nytt.</translation>
    </message>
</context>
<context>
    <name>NewReservation</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Boka</translation>
    </message>
    <message>
        <source>Reserve it like this?</source>
        <translation>Boka så här?</translation>
    </message>
    <message>
        <source>The code is %1. With it they begin, move or cancel.</source>
        <translation>Koden är %1. Med den börjar, flyttar eller avbokar man.</translation>
    </message>
    <message>
        <source>The room is reserved.</source>
        <translation>Rummet är bokat.</translation>
    </message>
    <message>
        <source>The room’s own rules do not bind you. You get a code to hand on.</source>
        <translation>Rummets egna regler binder inte dig. Du får en kod att ge vidare.</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Vem kommer?</translation>
    </message>
</context>
<context>
    <name>NewSeries</name>
    <message numerus="yes">
        <source>%n date(s) cannot be had: left out.</source>
        <translation>
            <numerusform>%n gång går inte: den lämnas bort.</numerusform>
            <numerusform>%n gånger går inte: de lämnas bort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) were left out.</source>
        <translation>
            <numerusform>%n gång lämnades bort.</numerusform>
            <numerusform>%n gånger lämnades bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these the dates?</source>
        <translation>Är det de här gångerna?</translation>
    </message>
    <message>
        <source>At which time?</source>
        <translation>Vilken tid?</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Från och med den här dagen</translation>
    </message>
    <message>
        <source>Go back and choose other days, times or another room.</source>
        <translation>Gå tillbaka och välj andra dagar, tider eller ett annat rum.</translation>
    </message>
    <message>
        <source>How long does it go on?</source>
        <translation>Hur länge pågår den?</translation>
    </message>
    <message>
        <source>Keep their places in the hub</source>
        <translation>Reservera platser i hubben</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lämna bort</translation>
    </message>
    <message>
        <source>Look at the dates once more; nothing is saved yet.</source>
        <translation>Se på gångerna en gång till; inget är sparat ännu.</translation>
    </message>
    <message>
        <source>Meanwhile somebody took one of these times.</source>
        <translation>Under tiden tog någon en av de här tiderna.</translation>
    </message>
    <message>
        <source>No date is left.</source>
        <translation>Ingen gång är kvar.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Leave out what you do not need.</source>
        <translation>Inget är sparat ännu. Lämna bort det du inte behöver.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>On which days of the week?</source>
        <translation>Vilka veckodagar?</translation>
    </message>
    <message>
        <source>Please choose at least one day of the week.</source>
        <translation>Välj minst en veckodag.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n date(s)</source>
        <translation>
            <numerusform>Spara %n gång</numerusform>
            <numerusform>Spara %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the dates</source>
        <translation>Visa gångerna</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>Så många gånger</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta med</translation>
    </message>
    <message numerus="yes">
        <source>The course is in the book: %n date(s).</source>
        <translation>
            <numerusform>Kursen är bokad: %n gång.</numerusform>
            <numerusform>Kursen är bokad: %n gånger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>The room only</source>
        <translation>Bara rummet</translation>
    </message>
    <message>
        <source>Times in all</source>
        <translation>Gånger sammanlagt</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Till en viss dag</translation>
    </message>
    <message>
        <source>While the course is on</source>
        <translation>Medan kursen pågår</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Vem kommer?</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bortlämnad</translation>
    </message>
</context>
<context>
    <name>NoEvent</name>
    <message numerus="yes">
        <source>%n people have signed up already.</source>
        <translation>
            <numerusform>En har redan anmält sig.</numerusform>
            <numerusform>%n har redan anmält sig.</numerusform>
        </translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>Några ord räcker.</translation>
    </message>
    <message numerus="yes">
        <source>An event has %n seat(s) at most.</source>
        <translation>
            <numerusform>Ett evenemang har högst %n plats.</numerusform>
            <numerusform>Ett evenemang har högst %n platser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n date(s) go into one series.</source>
        <translation>
            <numerusform>En serie rymmer högst %n gång.</numerusform>
            <numerusform>En serie rymmer högst %n gånger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n places can be kept.</source>
        <translation>
            <numerusform>Högst %n plats kan reserveras.</numerusform>
            <numerusform>Högst %n platser kan reserveras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a later day or time.</source>
        <translation>Välj en senare dag eller tid.</translation>
    </message>
    <message>
        <source>Choose a time between the start and the end.</source>
        <translation>Välj en tid mellan början och slutet.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Välj en tidigare dag.</translation>
    </message>
    <message>
        <source>Choose an hour earlier or later.</source>
        <translation>Välj en timme tidigare eller senare.</translation>
    </message>
    <message>
        <source>Choose another one, or none.</source>
        <translation>Välj en annan, eller ingen.</translation>
    </message>
    <message>
        <source>Choose another side.</source>
        <translation>Välj en annan del.</translation>
    </message>
    <message>
        <source>Choose fewer seats, or take no sign-ups.</source>
        <translation>Välj färre platser, eller ta bort anmälan.</translation>
    </message>
    <message>
        <source>Go back to the programme: it shows what there is.</source>
        <translation>Gå tillbaka till programmet: där syns allt som finns.</translation>
    </message>
    <message>
        <source>Have as many seats, or take somebody off the list first.</source>
        <translation>Ha lika många platser, eller ta först bort någon från listan.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no spaces.</source>
        <translation>Den börjar med https:// och har inga mellanslag.</translation>
    </message>
    <message>
        <source>Keep fewer places, choose another time or side, or keep none.</source>
        <translation>Reservera färre platser, välj en annan tid eller del, eller reservera inga.</translation>
    </message>
    <message>
        <source>Keep fewer places.</source>
        <translation>Reservera färre platser.</translation>
    </message>
    <message>
        <source>Make it shorter; the rest can be another series.</source>
        <translation>Gör den kortare; resten kan bli en annan serie.</translation>
    </message>
    <message>
        <source>That is too far ahead.</source>
        <translation>Det är för långt fram i tiden.</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>Den tiden har redan gått.</translation>
    </message>
    <message>
        <source>The clocks change that night: this time does not exist.</source>
        <translation>Klockan ställs om den natten: den här tiden finns inte.</translation>
    </message>
    <message>
        <source>The end comes after the start.</source>
        <translation>Slutet kommer efter början.</translation>
    </message>
    <message>
        <source>The event needs a title in Finnish.</source>
        <translation>Evenemanget behöver ett namn på finska.</translation>
    </message>
    <message>
        <source>The start test cannot be at that time.</source>
        <translation>Starttestet kan inte vara då.</translation>
    </message>
    <message>
        <source>These times do not fit together.</source>
        <translation>De här tiderna går inte ihop.</translation>
    </message>
    <message>
        <source>This event is not on the programme any more.</source>
        <translation>Evenemanget finns inte längre på programmet.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Det här är ingen webbadress.</translation>
    </message>
    <message>
        <source>This picture or film is not in the library any more.</source>
        <translation>Bilden eller filmen finns inte längre i biblioteket.</translation>
    </message>
    <message>
        <source>This side is not in use any more.</source>
        <translation>Den här delen används inte längre.</translation>
    </message>
</context>
<context>
    <name>NoRoom</name>
    <message>
        <source>A reservation ends on the day on which it begins.</source>
        <translation>En bokning slutar samma dag som den börjar.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n date(s) go into one series.</source>
        <translation>
            <numerusform>I en serie ryms högst %n gång.</numerusform>
            <numerusform>I en serie ryms högst %n gånger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free at that time: %1.</source>
        <translation>Lediga då: %1.</translation>
    </message>
    <message numerus="yes">
        <source>From then on it is free for %n minute(s).</source>
        <translation>
            <numerusform>Därefter är det ledigt i %n minut.</numerusform>
            <numerusform>Därefter är det ledigt i %n minuter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be booked up to %n day(s) ahead.</source>
        <translation>
            <numerusform>Det kan bokas högst %n dag i förväg.</numerusform>
            <numerusform>Det kan bokas högst %n dagar i förväg.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is booked a little earlier beforehand.</source>
        <translation>Det bokas lite tidigare i förväg.</translation>
    </message>
    <message>
        <source>It is free %1.</source>
        <translation>Det är ledigt %1.</translation>
    </message>
    <message>
        <source>It is open %1.</source>
        <translation>Det är öppet %1.</translation>
    </message>
    <message>
        <source>Please ask the hub manager, or take another room.</source>
        <translation>Fråga hubbansvarig eller ta ett annat rum.</translation>
    </message>
    <message>
        <source>Please choose another time or room.</source>
        <translation>Välj en annan tid eller ett annat rum.</translation>
    </message>
    <message>
        <source>Somebody has the room then.</source>
        <translation>Rummet är bokat då.</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>Den tiden har redan gått.</translation>
    </message>
    <message>
        <source>The clocks change that night: this time does not exist.</source>
        <translation>Klockan ställs om den natten: den tiden finns inte.</translation>
    </message>
    <message>
        <source>The end comes after the start.</source>
        <translation>Slutet ska vara efter början.</translation>
    </message>
    <message numerus="yes">
        <source>The hub has room for %n more then.</source>
        <translation>
            <numerusform>Hubben har då plats för en till.</numerusform>
            <numerusform>Hubben har då plats för %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub is full then.</source>
        <translation>Hubben är full då.</translation>
    </message>
    <message numerus="yes">
        <source>The longest time is %n minute(s).</source>
        <translation>
            <numerusform>Den längsta tiden är %n minut.</numerusform>
            <numerusform>Den längsta tiden är %n minuter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is being made ready for the next one then.</source>
        <translation>Rummet görs i ordning för nästa då.</translation>
    </message>
    <message>
        <source>The room is booked from even times on.</source>
        <translation>Rummet bokas från jämna tider.</translation>
    </message>
    <message>
        <source>The room is not available then.</source>
        <translation>Rummet är inte tillgängligt då.</translation>
    </message>
    <message>
        <source>The room is not open then.</source>
        <translation>Rummet är inte öppet då.</translation>
    </message>
    <message numerus="yes">
        <source>The shortest time is %n minute(s).</source>
        <translation>
            <numerusform>Den kortaste tiden är %n minut.</numerusform>
            <numerusform>Den kortaste tiden är %n minuter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n seat(s) in the room.</source>
        <translation>
            <numerusform>Rummet har en plats.</numerusform>
            <numerusform>Rummet har %n platser.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such day in this time.</source>
        <translation>Det finns ingen sådan dag under den här tiden.</translation>
    </message>
    <message>
        <source>This room is booked through the hub manager.</source>
        <translation>Det här rummet bokas av hubbansvarig.</translation>
    </message>
    <message>
        <source>This room is not in use any more.</source>
        <translation>Det här rummet används inte längre.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n minute(s) of it left this week.</source>
        <translation>
            <numerusform>Du har %n minut kvar den här veckan.</numerusform>
            <numerusform>Du har %n minuter kvar den här veckan.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have had this room as often as one can in a week.</source>
        <translation>Du har redan haft det här rummet så ofta som man kan på en vecka.</translation>
    </message>
</context>
<context>
    <name>NoSignUp</name>
    <message numerus="yes">
        <source>%n at the most; ask the hub manager for more.</source>
        <translation>
            <numerusform>Högst %n; be den hubbansvariga om fler.</numerusform>
            <numerusform>Högst %n; be den hubbansvariga om fler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait before you.</source>
        <translation>
            <numerusform>En väntar före dig.</numerusform>
            <numerusform>%n väntar före dig.</numerusform>
        </translation>
    </message>
    <message>
        <source>All seats are taken.</source>
        <translation>Alla platser är tagna.</translation>
    </message>
    <message>
        <source>It has begun or been already.</source>
        <translation>Det har redan börjat eller varit.</translation>
    </message>
    <message>
        <source>Just come, welcome!</source>
        <translation>Kom bara, välkommen!</translation>
    </message>
    <message>
        <source>Look at the six digits once more.</source>
        <translation>Se på de sex siffrorna en gång till.</translation>
    </message>
    <message>
        <source>No sign-up has that code now.</source>
        <translation>Ingen anmälan har den koden nu.</translation>
    </message>
    <message>
        <source>No sign-up is needed.</source>
        <translation>Ingen anmälan behövs.</translation>
    </message>
    <message>
        <source>Perhaps there is something else for you.</source>
        <translation>Kanske finns det något annat för dig.</translation>
    </message>
    <message>
        <source>So many people cannot sign up at once.</source>
        <translation>Så många kan inte anmälas på en gång.</translation>
    </message>
    <message>
        <source>The seat is not kept any more.</source>
        <translation>Platsen hålls inte längre.</translation>
    </message>
    <message>
        <source>The time to answer was over, or it does not take place.</source>
        <translation>Svarstiden var slut, eller så blir det inte av.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n more only.</source>
        <translation>
            <numerusform>Det finns plats bara för en till.</numerusform>
            <numerusform>Det finns plats bara för %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>This event is cancelled.</source>
        <translation>Evenemanget är inställt.</translation>
    </message>
    <message>
        <source>This event is not on the programme any more.</source>
        <translation>Det här evenemanget finns inte längre.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Försök igen om %n sekund.</numerusform>
            <numerusform>Försök igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>With this hub pass you have signed up already.</source>
        <translation>Med det här hubbkortet är du redan anmäld.</translation>
    </message>
    <message>
        <source>You would be the first to wait.</source>
        <translation>Du skulle vara först i kön.</translation>
    </message>
    <message>
        <source>Your code shows your sign-up.</source>
        <translation>Med din kod ser du din anmälan.</translation>
    </message>
</context>
<context>
    <name>NotTodayPage</name>
    <message>
        <source>All right</source>
        <translation>Okej</translation>
    </message>
    <message>
        <source>Ask the organiser for the link.</source>
        <translation>Be arrangören om länken.</translation>
    </message>
    <message>
        <source>If a place is kept for you, please tell its organiser.</source>
        <translation>Om en plats hålls åt dig, säg till hos arrangören.</translation>
    </message>
    <message>
        <source>Many courses and meetings can be joined from home</source>
        <translation>Många kurser och möten kan man delta i hemifrån</translation>
    </message>
    <message>
        <source>Nothing of this was written down.</source>
        <translation>Inget av det här antecknades.</translation>
    </message>
    <message>
        <source>Thank you. See you another day!</source>
        <translation>Tack! Vi ses en annan dag.</translation>
    </message>
    <message>
        <source>The hub manager helps with what you came for.</source>
        <translation>Hubbansvarig hjälper dig med ditt ärende.</translation>
    </message>
    <message>
        <source>You are welcome when it suits you better</source>
        <translation>Välkommen när det passar dig bättre</translation>
    </message>
</context>
<context>
    <name>Now</name>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 av %2 här</translation>
    </message>
    <message>
        <source>%1: out of order</source>
        <translation>%1: ur funktion</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) not read for a day</source>
        <translation>
            <numerusform>En kalender har inte kunnat läsas på ett dygn</numerusform>
            <numerusform>%n kalendrar har inte kunnat läsas på ett dygn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n ledig</numerusform>
            <numerusform>%n lediga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n inne</numerusform>
            <numerusform>%n inne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n reserverad</numerusform>
            <numerusform>%n reserverade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the cap</source>
        <translation>
            <numerusform>%n över maxantalet</numerusform>
            <numerusform>%n över maxantalet</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Stäng kiosken</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>End it now? Nobody is sent out.</source>
        <translation>Avsluta nu? Ingen skickas ut.</translation>
    </message>
    <message>
        <source>Everybody is let in. Nobody is presumed gone and no name is cleared.</source>
        <translation>Alla släpps in. Ingen antas ha gått och inga namn raderas.</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Läget nu</translation>
    </message>
    <message>
        <source>I count …</source>
        <translation>Rätta antalet</translation>
    </message>
    <message>
        <source>Let over the cap</source>
        <translation>Släpp in fler</translation>
    </message>
    <message numerus="yes">
        <source>Number %1, %n people</source>
        <translation>
            <numerusform>Nummer %1, %n person</numerusform>
            <numerusform>Nummer %1, %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>On air: %1</source>
        <translation>Inspelning pågår: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Passes are not read; day codes and touches do it all. Is its cable in, and nothing before the lens? It is tried again by itself, at least once a minute.</source>
        <translation>Kort läses inte; dagskoder och tryckningar räcker. Sitter sladden i och är linsen fri? Vi försöker igen av oss själva, minst en gång i minuten.</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation>Går av sig självt</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Se</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Ställ klockan</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take this party out of the line?</source>
        <translation>Ta bort sällskapet ur kön?</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <translation>Kameran har stannat</translation>
    </message>
    <message>
        <source>The camera is not there</source>
        <translation>Kameran hittas inte</translation>
    </message>
    <message>
        <source>The clock cannot be trusted</source>
        <translation>Klockan är inte pålitlig</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Klockan går rätt</translation>
    </message>
    <message>
        <source>The film %1 could not be shown</source>
        <translation>Filmen ”%1” kunde inte visas</translation>
    </message>
    <message>
        <source>The machine’s clock says %1, the kiosk reckons with %2.</source>
        <translation>Datorns klocka visar %1, kiosken räknar med %2.</translation>
    </message>
    <message>
        <source>The manager’s PIN</source>
        <translation>Hubbansvariges PIN-kod</translation>
    </message>
    <message>
        <source>The picture %1 could not be shown</source>
        <translation>Bilden ”%1” kunde inte visas</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Det här programmet</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Fungerar igen</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Ja, avsluta</translation>
    </message>
    <message>
        <source>Yes, take out</source>
        <translation>Ja, ta bort</translation>
    </message>
    <message>
        <source>called, places kept until %1</source>
        <translation>uppropad, platserna hålls till kl. %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nästa %1</translation>
    </message>
    <message>
        <source>nobody is here to help</source>
        <translation>hubbansvarig är inte på plats</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>öppnar %1</translation>
    </message>
    <message>
        <source>somebody here to help until %1</source>
        <translation>hubbansvarig på plats till %1</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>något annat</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>meddelat %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message numerus="yes">
        <source>until %1 at the latest, %n minute(s) left</source>
        <translation>
            <numerusform>som längst till %1, %n minut kvar</numerusform>
            <numerusform>som längst till %1, %n minuter kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting since %1</source>
        <translation>har väntat sedan kl. %1</translation>
    </message>
    <message>
        <source>waits for a clock that can be trusted</source>
        <translation>väntar på en pålitlig klocka</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
</context>
<context>
    <name>OneEvent</name>
    <message>
        <source>An event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Another one like it</source>
        <translation>Ett likadant till</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Ställ in</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>Ändra alla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>It does not take place</source>
        <translation>Det blir inte av</translation>
    </message>
    <message>
        <source>It was to begin %1.</source>
        <translation>Det skulle ha börjat %1.</translation>
    </message>
    <message>
        <source>Its time, seats or anything else</source>
        <translation>Tid, platser eller annat</translation>
    </message>
    <message>
        <source>Link, shown as a code for the phone</source>
        <translation>Länk, visas som kod för telefonen</translation>
    </message>
    <message>
        <source>Nobody else can take them until it has begun.</source>
        <translation>Andra kan inte ta dem förrän det har börjat.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Organiser, language</source>
        <translation>Arrangör, språk</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Show on the screen</source>
        <translation>Visa på skärmen</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studier</translation>
    </message>
    <message>
        <source>This date and all later ones</source>
        <translation>Den här och alla senare gånger</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Vad man kan göra</translation>
    </message>
    <message>
        <source>What else is told of it</source>
        <translation>Övriga uppgifter</translation>
    </message>
    <message>
        <source>What visitors see</source>
        <translation>Vad besökaren ser</translation>
    </message>
    <message>
        <source>Who has signed up</source>
        <translation>Vem som har anmält sig</translation>
    </message>
    <message>
        <source>Why it does not take place</source>
        <translation>Varför det inte blir av</translation>
    </message>
    <message>
        <source>can be followed from home</source>
        <translation>kan följas hemifrån</translation>
    </message>
    <message>
        <source>exam: the screen stays still and silent</source>
        <translation>tentamen: skärmen är stilla och tyst</translation>
    </message>
    <message>
        <source>only this date</source>
        <translation>bara den här gången</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>återkommer</translation>
    </message>
    <message>
        <source>start test %1</source>
        <translation>starttest %1</translation>
    </message>
    <message>
        <source>“Back” leads here again.</source>
        <translation>”Tillbaka” leder hit igen.</translation>
    </message>
</context>
<context>
    <name>OneFeed</name>
    <message>
        <source>A calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <translation>Den behövs inte längre</translation>
    </message>
    <message>
        <source>It is read every hour by itself</source>
        <translation>Den läses av sig själv varje timme</translation>
    </message>
    <message>
        <source>Name, address, side</source>
        <translation>Namn, adress, del</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Läs nu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove it? Its events go from the programme, too.</source>
        <translation>Ta bort den? Dess evenemang försvinner från programmet.</translation>
    </message>
    <message>
        <source>The calendar is removed.</source>
        <translation>Kalendern är borttagen.</translation>
    </message>
    <message>
        <source>The last good copy is shown</source>
        <translation>Den senaste hela versionen visas</translation>
    </message>
    <message>
        <source>Tried %1.</source>
        <translation>Försökte %1.</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>Vad som visas av den</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, ta bort</translation>
    </message>
    <message>
        <source>in the hub’s own network</source>
        <translation>i hubbens eget nät</translation>
    </message>
</context>
<context>
    <name>OneItem</name>
    <message>
        <source>A touch leads back here.</source>
        <translation>En beröring leder tillbaka hit.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>From which day, until which</source>
        <translation>Från vilken dag till vilken</translation>
    </message>
    <message>
        <source>How long at a time</source>
        <translation>Hur länge åt gången</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>Avstängd</translation>
    </message>
    <message>
        <source>It is on</source>
        <translation>Påslagen</translation>
    </message>
    <message>
        <source>On the playlist</source>
        <translation>På visningslistan</translation>
    </message>
    <message>
        <source>See it on this screen</source>
        <translation>Se den på den här skärmen</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Visa nu</translation>
    </message>
    <message>
        <source>Take it off the playlist</source>
        <translation>Ta bort från visningslistan</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take “%1” off?</source>
        <translation>Ta bort ”%1” från listan?</translation>
    </message>
    <message>
        <source>The picture or film itself stays.</source>
        <translation>Själva bilden eller filmen finns kvar.</translation>
    </message>
    <message>
        <source>This is not shown</source>
        <translation>Detta visas inte</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Stäng av</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Slå på</translation>
    </message>
    <message>
        <source>What is read on it</source>
        <translation>Vad det står på den</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Yes, take it off</source>
        <translation>Ja, ta bort</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tills vidare</translation>
    </message>
</context>
<context>
    <name>OneRoom</name>
    <message>
        <source>%1: take it out of use?</source>
        <translation>%1: ta ur bruk?</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message>
        <source>A room</source>
        <translation>Ett rum</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Empty between two</source>
        <translation>Tomt mellan två</translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>För en person</translation>
    </message>
    <message>
        <source>For recording</source>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>How early</source>
        <translation>Hur tidigt</translation>
    </message>
    <message>
        <source>How long at a time</source>
        <translation>Hur länge åt gången</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>I rummet finns</translation>
    </message>
    <message>
        <source>Is it not in the room any more?</source>
        <translation>Finns det inte längre i rummet?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Nobody comes: free</source>
        <translation>Ingen kommer: ledigt</translation>
    </message>
    <message>
        <source>Not a room any more?</source>
        <translation>Finns rummet inte längre?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>Rummets delar</translation>
    </message>
    <message>
        <source>Place and seats</source>
        <translation>Läge och platser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Something more</source>
        <translation>Något mer</translation>
    </message>
    <message>
        <source>Take it out of use</source>
        <translation>Ta rummet ur bruk</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ur bruk</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Vad rummet är för</translation>
    </message>
    <message>
        <source>What was is kept in the records.</source>
        <translation>Det som varit finns kvar i böckerna.</translation>
    </message>
    <message>
        <source>Who may book</source>
        <translation>Vem får boka</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, ta bort</translation>
    </message>
    <message>
        <source>Yes, take out</source>
        <translation>Ja, ta ur bruk</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>with an on-air sign</source>
        <translation>sändningsskylt</translation>
    </message>
    <message>
        <source>without steps</source>
        <translation>utan trappsteg</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message numerus="yes">
        <source>%n characters at most.</source>
        <translation>
            <numerusform>Högst ett tecken.</numerusform>
            <numerusform>Högst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture or film</source>
        <translation>En bild eller film</translation>
    </message>
    <message>
        <source>Events that are coming</source>
        <translation>Kommande evenemang</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Lediga platser</translation>
    </message>
    <message>
        <source>Free rooms, and who is on air</source>
        <translation>Lediga rum och sändningar</translation>
    </message>
    <message>
        <source>If there is none, take one in under Pictures, films.</source>
        <translation>Finns det inga, hämta in någon under Bilder, filmer.</translation>
    </message>
    <message>
        <source>It can be shown for 5 seconds to an hour.</source>
        <translation>Den kan visas i 5 sekunder till en timme.</translation>
    </message>
    <message>
        <source>Its picture or film was removed.</source>
        <translation>Dess bild eller film har tagits bort.</translation>
    </message>
    <message>
        <source>Please choose a day of the week at least.</source>
        <translation>Välj minst en veckodag.</translation>
    </message>
    <message>
        <source>Please choose a picture or film.</source>
        <translation>Välj en bild eller film.</translation>
    </message>
    <message>
        <source>Please write what is to be read, in Finnish at least.</source>
        <translation>Skriv åtminstone på finska vad det ska stå.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Ta bort någon först.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>Den sista dagen kan inte vara före den första.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n items already, and no more fit.</source>
        <translation>
            <numerusform>Det finns redan en på listan, fler ryms inte.</numerusform>
            <numerusform>Det finns redan %n på listan, fler ryms inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was removed from the playlist meanwhile.</source>
        <translation>Den här har under tiden tagits bort från visningslistan.</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>as long as the film</source>
        <translation>lika länge som filmen</translation>
    </message>
    <message>
        <source>as long as the film: %1</source>
        <translation>lika länge som filmen: %1</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>på veckoslut</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>varje dag</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>på vardagar</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
</context>
<context>
    <name>PlaylistAt</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Nothing of the playlist</source>
        <translation>Inget från visningslistan</translation>
    </message>
    <message>
        <source>The screen shows free places and what is on.</source>
        <translation>Skärmen visar lediga platser och programmet.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>What is shown when?</source>
        <translation>Vad visas när?</translation>
    </message>
</context>
<context>
    <name>PlaylistBook</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>The playlist</source>
        <translation>Visningslistan</translation>
    </message>
    <message>
        <source>The playlist is empty. The screen then shows free places and what is on of its own accord.</source>
        <translation>Visningslistan är tom. Skärmen visar då själv lediga platser och programmet.</translation>
    </message>
    <message>
        <source>What is shown when</source>
        <translation>Vad visas när</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
</context>
<context>
    <name>ProgrammeBook</name>
    <message>
        <source>%1 of %2 signed up</source>
        <translation>%1 av %2 anmälda</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept</source>
        <translation>
            <numerusform>%n plats reserverad</numerusform>
            <numerusform>%n platser reserverade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n i kö</numerusform>
            <numerusform>%n i kö</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Tidigare dagar</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Från och med %1</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nytt evenemang</translation>
    </message>
    <message>
        <source>Nothing is on in the coming weeks.</source>
        <translation>Det finns inget program för de kommande veckorna ännu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>a seat is offered</source>
        <translation>plats erbjuds</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hela dagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställt</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>svarade inte</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>kommer inte</translation>
    </message>
    <message>
        <source>has a seat</source>
        <translation>har plats</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>på engelska</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>på finska</translation>
    </message>
    <message>
        <source>in Swedish</source>
        <translation>på svenska</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttat</translation>
    </message>
    <message>
        <source>over</source>
        <translation>avslutat</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>återkommer</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>i kö</translation>
    </message>
</context>
<context>
    <name>Reservation</name>
    <message>
        <source>%1 more</source>
        <translation>%1 till</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left, until %1</source>
        <translation>
            <numerusform>%n minut kvar, till %1</numerusform>
            <numerusform>%n minuter kvar, till %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>%n minut kvar.</numerusform>
            <numerusform>%n minuter kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that it is offered to the next.</source>
        <translation>Sedan erbjuds det till nästa.</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Ett annat rum</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>En annan tid</translation>
    </message>
    <message>
        <source>Before you begin: %1</source>
        <translation>Innan du börjar: %1</translation>
    </message>
    <message>
        <source>Come back with the same code then: you have 10 minutes.</source>
        <translation>Kom då tillbaka med samma kod: du har 10 minuter på dig.</translation>
    </message>
    <message>
        <source>Do you know how it works?</source>
        <translation>Vet du hur det fungerar?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Everything back to its place?</source>
        <translation>Är allt på sin plats?</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Avboka</translation>
    </message>
    <message>
        <source>Give the reservation up?</source>
        <translation>Ska bokningen avbokas?</translation>
    </message>
    <message>
        <source>I am inside already</source>
        <translation>Jag är redan inne</translation>
    </message>
    <message>
        <source>I come in now</source>
        <translation>Jag kommer in nu</translation>
    </message>
    <message>
        <source>I do not need it</source>
        <translation>Jag behöver det inte</translation>
    </message>
    <message>
        <source>I know how: begin</source>
        <translation>Jag kan det: börja</translation>
    </message>
    <message>
        <source>I take the room</source>
        <translation>Jag tar rummet</translation>
    </message>
    <message>
        <source>I wait no longer</source>
        <translation>Jag väntar inte längre</translation>
    </message>
    <message>
        <source>I wait on</source>
        <translation>Jag väntar</translation>
    </message>
    <message>
        <source>If nobody has begun by %1, others can have it.</source>
        <translation>Om ingen har börjat före %1 blir det ledigt för andra.</translation>
    </message>
    <message>
        <source>In the room: %1.</source>
        <translation>I rummet finns: %1.</translation>
    </message>
    <message>
        <source>It is given up. Thank you for saying so!</source>
        <translation>Bokningen är avbokad. Tack för att du sade till!</translation>
    </message>
    <message numerus="yes">
        <source>It is kept for you for %n minute(s) more.</source>
        <translation>
            <numerusform>Det hålls åt dig i %n minut till.</numerusform>
            <numerusform>Det hålls åt dig i %n minuter till.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is moved: %1.</source>
        <translation>Bokningen är flyttad: %1.</translation>
    </message>
    <message>
        <source>It is reserved for you</source>
        <translation>Det är bokat åt dig</translation>
    </message>
    <message>
        <source>It is yours until %1</source>
        <translation>Det är ditt till %1</translation>
    </message>
    <message>
        <source>It is yours until %1.</source>
        <translation>Det är ditt till %1.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Längre</translation>
    </message>
    <message>
        <source>Look at the six digits once more. Or is it over, or gone to somebody else?</source>
        <translation>Se på de sex siffrorna en gång till. Eller är det redan över, eller har rummet eller platsen gått till någon annan?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Flytta bokningen</translation>
    </message>
    <message>
        <source>No, I keep it</source>
        <translation>Nej, jag behåller den</translation>
    </message>
    <message>
        <source>Nobody had begun in time, and others can have it now.</source>
        <translation>Ingen började i tid, och nu kan andra få rummet.</translation>
    </message>
    <message>
        <source>Not sure? The hub manager shows you, or call.</source>
        <translation>Osäker? Hubbansvariga visar, eller ring.</translation>
    </message>
    <message>
        <source>Nothing belongs to that code now.</source>
        <translation>Till den koden hör inget just nu.</translation>
    </message>
    <message>
        <source>Nothing belongs to that code.</source>
        <translation>Till den koden hör inget.</translation>
    </message>
    <message>
        <source>Now it is %1.</source>
        <translation>Nu är den %1.</translation>
    </message>
    <message>
        <source>Now it is yours until %1.</source>
        <translation>Nu har du det till %1.</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Inspelning pågår</translation>
    </message>
    <message>
        <source>Others can have the time then.</source>
        <translation>Då kan andra få tiden.</translation>
    </message>
    <message>
        <source>Out of order there: %1</source>
        <translation>Ur funktion där: %1</translation>
    </message>
    <message>
        <source>Please ask the hub manager, or take another time.</source>
        <translation>Fråga hubbansvariga eller välj en annan tid.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Släck skylten</translation>
    </message>
    <message>
        <source>Sign on: on air</source>
        <translation>Tänd skylten: inspelning</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Något fungerar inte</translation>
    </message>
    <message>
        <source>Take your files with you</source>
        <translation>Ta filerna med dig</translation>
    </message>
    <message>
        <source>Thank you for telling!</source>
        <translation>Tack för att du berättade!</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Tack!</translation>
    </message>
    <message>
        <source>That cannot be done any more: look how it is now.</source>
        <translation>Det går inte längre: så här är det nu.</translation>
    </message>
    <message>
        <source>The entrance and the rooms beside it see the sign.</source>
        <translation>Skylten syns vid ingången och i rummen bredvid.</translation>
    </message>
    <message>
        <source>The hub manager could not say yes</source>
        <translation>Hubbansvariga kunde inte säga ja</translation>
    </message>
    <message>
        <source>The hub manager has not said yes yet</source>
        <translation>Hubbansvariga har inte sagt ja ännu</translation>
    </message>
    <message>
        <source>The hub manager hears of it, and whoever comes next is warned.</source>
        <translation>Hubbansvariga får veta det, och nästa person blir varnad.</translation>
    </message>
    <message>
        <source>The hub manager knows, and whoever comes next is warned.</source>
        <translation>Hubbansvariga vet, och nästa person blir varnad.</translation>
    </message>
    <message>
        <source>The hub manager knows.</source>
        <translation>Hubbansvariga vet om det.</translation>
    </message>
    <message>
        <source>The room has fallen free for you</source>
        <translation>Rummet blev ledigt för dig</translation>
    </message>
    <message>
        <source>The room is free for others now.</source>
        <translation>Rummet är nu ledigt för andra.</translation>
    </message>
    <message>
        <source>The room is yours.</source>
        <translation>Rummet är ditt.</translation>
    </message>
    <message>
        <source>The room is yours. All the best there!</source>
        <translation>Rummet är ditt. Ha det bra där!</translation>
    </message>
    <message>
        <source>The same code shows here what was decided.</source>
        <translation>Med samma kod ser du här vad som beslutades.</translation>
    </message>
    <message>
        <source>The six digits of your reservation or sign-up.</source>
        <translation>De sex siffrorna för din bokning eller anmälan.</translation>
    </message>
    <message>
        <source>The time is kept for you meanwhile.</source>
        <translation>Tiden hålls åt dig så länge.</translation>
    </message>
    <message>
        <source>The time stays:</source>
        <translation>Tiden är densamma:</translation>
    </message>
    <message>
        <source>Then it is %1.</source>
        <translation>Då är den %1.</translation>
    </message>
    <message>
        <source>There are no times on this day.</source>
        <translation>Den här dagen finns inga tider.</translation>
    </message>
    <message>
        <source>This reservation has fallen free</source>
        <translation>Den här bokningen har frigjorts</translation>
    </message>
    <message>
        <source>To the rooms</source>
        <translation>Till rummen</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Försök igen om %n sekund.</numerusform>
            <numerusform>Försök igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Hur länge?</translation>
    </message>
    <message>
        <source>We are done</source>
        <translation>Vi är klara</translation>
    </message>
    <message>
        <source>What does not work?</source>
        <translation>Vad är det som inte fungerar?</translation>
    </message>
    <message>
        <source>What is your code?</source>
        <translation>Vilken är din kod?</translation>
    </message>
    <message>
        <source>When instead?</source>
        <translation>När i stället?</translation>
    </message>
    <message>
        <source>When it falls free for you, the front page says so.</source>
        <translation>När det blir ledigt för dig står det på första sidan.</translation>
    </message>
    <message>
        <source>When you go: everything back to its place, files with you.</source>
        <translation>När du går: allt på sin plats, filerna med dig.</translation>
    </message>
    <message>
        <source>Where instead?</source>
        <translation>I vilket rum i stället?</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>Ja, avboka</translation>
    </message>
    <message>
        <source>You are number %1 in the line for this room</source>
        <translation>Du är nummer %1 i kön till rummet</translation>
    </message>
    <message>
        <source>You can begin from %1 on.</source>
        <translation>Du kan börja från %1.</translation>
    </message>
    <message>
        <source>You can begin now</source>
        <translation>Du kan börja nu</translation>
    </message>
    <message>
        <source>You do not wait for that room any more.</source>
        <translation>Du väntar inte längre på det rummet.</translation>
    </message>
    <message>
        <source>You wait no longer.</source>
        <translation>Du väntar inte längre.</translation>
    </message>
    <message>
        <source>Your code stays the same.</source>
        <translation>Din kod är densamma.</translation>
    </message>
    <message>
        <source>Your turn goes to the next. Thank you for saying so!</source>
        <translation>Din tur går till nästa. Tack för att du sade till!</translation>
    </message>
    <message>
        <source>Your turn has passed, or the time has come. Look for another?</source>
        <translation>Din tur har gått, eller tiden har börjat. Se efter ett annat?</translation>
    </message>
    <message>
        <source>as long as it can be had</source>
        <translation>så länge det går</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>på samma tid</translation>
    </message>
    <message>
        <source>in the same room</source>
        <translation>i samma rum</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>redan känt</translation>
    </message>
    <message>
        <source>not now: see why</source>
        <translation>inte nu: se varför</translation>
    </message>
    <message>
        <source>others can have the rest of it</source>
        <translation>andra kan få resten av tiden</translation>
    </message>
    <message>
        <source>others can have the time</source>
        <translation>andra kan få tiden</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>något annat</translation>
    </message>
    <message>
        <source>tell the hub manager</source>
        <translation>berätta för hubbansvariga</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>until %1 at the latest</source>
        <translation>som längst till %1</translation>
    </message>
    <message>
        <source>your turn goes to the next</source>
        <translation>din tur går till nästa</translation>
    </message>
</context>
<context>
    <name>ReservationPage</name>
    <message>
        <source>Or show its QR</source>
        <translation>Eller visa dess QR-kod</translation>
    </message>
    <message>
        <source>The camera is having a break</source>
        <translation>Kameran har paus</translation>
    </message>
    <message>
        <source>The code is the six digits that you got when you reserved or signed up. Its QR works on every page: show it to the camera or the scanner. With the code you begin, stay longer, end early, move or give up a reservation.</source>
        <translation>Koden är de sex siffror som du fick när du bokade eller anmälde dig. Dess QR-kod fungerar på varje sida: visa den för kameran eller läsaren. Med koden börjar, förlänger, avslutar, flyttar eller avbokar du en bokning.</translation>
    </message>
    <message>
        <source>The six digits do it, too.</source>
        <translation>De sex siffrorna räcker.</translation>
    </message>
    <message>
        <source>to the camera or the scanner; it works on every page</source>
        <translation>för kameran eller läsaren; det fungerar på varje sida</translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message>
        <source>Another room, free at that time.</source>
        <translation>Ett annat rum, ledigt samma tid.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>En annan tid</translation>
    </message>
    <message>
        <source>Choose the day and the time.</source>
        <translation>Välj dag och tid.</translation>
    </message>
    <message>
        <source>For %1, until %2</source>
        <translation>%1, till %2</translation>
    </message>
    <message numerus="yes">
        <source>For %n of us</source>
        <translation>
            <numerusform>För en av oss</numerusform>
            <numerusform>För %n av oss</numerusform>
        </translation>
    </message>
    <message>
        <source>How long do you need it?</source>
        <translation>Hur länge behöver du det?</translation>
    </message>
    <message>
        <source>I wait for this room</source>
        <translation>Jag väntar på det här rummet</translation>
    </message>
    <message>
        <source>It can be had until %1.</source>
        <translation>Du kan ha det till %1.</translation>
    </message>
    <message>
        <source>It is free %1</source>
        <translation>Ledigt %1</translation>
    </message>
    <message>
        <source>No steps on the way</source>
        <translation>Inga trappsteg på vägen</translation>
    </message>
    <message>
        <source>Nothing is free on this day any more.</source>
        <translation>Den här dagen har inga lediga tider längre.</translation>
    </message>
    <message>
        <source>Out of order: %1</source>
        <translation>Ur funktion: %1</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Boka</translation>
    </message>
    <message>
        <source>Somebody has the room then: you wait for it.</source>
        <translation>Rummet är bokat då: du väntar på det.</translation>
    </message>
    <message>
        <source>Somebody is on air next door: please be quiet.</source>
        <translation>I rummet intill spelar man in: var tyst, tack.</translation>
    </message>
    <message>
        <source>Something in the room is out of order.</source>
        <translation>Något i rummet är ur funktion.</translation>
    </message>
    <message>
        <source>The hub manager answers before it is yours.</source>
        <translation>Hubbansvarig bekräftar bokningen.</translation>
    </message>
    <message>
        <source>The longest time is %1.</source>
        <translation>Den längsta tiden är %1.</translation>
    </message>
    <message>
        <source>The same room and time.</source>
        <translation>Samma rum och tid.</translation>
    </message>
    <message>
        <source>The same room.</source>
        <translation>Samma rum.</translation>
    </message>
    <message>
        <source>Then no places are needed.</source>
        <translation>Då behövs inga platser.</translation>
    </message>
    <message>
        <source>Touch a day.</source>
        <translation>Tryck på en dag.</translation>
    </message>
    <message>
        <source>Touch a time. What is crossed out is not free.</source>
        <translation>Tryck på en tid. Det som är överstruket är inte ledigt.</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Jag väntar</translation>
    </message>
    <message>
        <source>We are inside already</source>
        <translation>Vi är redan inne</translation>
    </message>
    <message>
        <source>When do you begin?</source>
        <translation>När börjar du?</translation>
    </message>
    <message>
        <source>When it falls free, we offer it to you.</source>
        <translation>När det blir ledigt erbjuder vi det till dig.</translation>
    </message>
    <message>
        <source>Which day do you want to come?</source>
        <translation>Vilken dag vill du komma?</translation>
    </message>
    <message>
        <source>You asked for: %1, %2.</source>
        <translation>Du bad om: %1, %2.</translation>
    </message>
    <message>
        <source>You see how the room works when you begin.</source>
        <translation>Vi visar hur rummet fungerar när du börjar.</translation>
    </message>
    <message>
        <source>break</source>
        <translation>paus</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ledigt</translation>
    </message>
    <message>
        <source>free at times</source>
        <translation>delvis ledigt</translation>
    </message>
    <message>
        <source>free from %1</source>
        <translation>ledigt från %1</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>inte ledigt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>now until %1</source>
        <translation>nu genast, till %1</translation>
    </message>
    <message>
        <source>summer time</source>
        <translation>sommartid</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>bokat</translation>
    </message>
    <message>
        <source>too soon</source>
        <translation>för snart</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>winter time</source>
        <translation>vintertid</translation>
    </message>
</context>
<context>
    <name>ReservePage</name>
    <message>
        <source>Answer one question after the other; with “Back” you change what you have chosen. At the end you get a code: with it you begin, make it longer, move it or give it up.</source>
        <translation>Svara på en fråga i taget; med ”Tillbaka” ändrar du det du valt. Till slut får du en kod: med den börjar, förlänger, flyttar eller avbokar du.</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Tidigare dagar</translation>
    </message>
    <message>
        <source>How many are you?</source>
        <translation>Hur många är ni?</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Senare dagar</translation>
    </message>
    <message>
        <source>Then no places are kept for you.</source>
        <translation>Då hålls inga platser för er.</translation>
    </message>
    <message>
        <source>We are inside already</source>
        <translation>Vi är redan inne</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Vad kan jag göra?</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>%1. It is deleted tomorrow, because it holds names.</source>
        <translation>%1. Den raderas i morgon, eftersom den innehåller namn.</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer by count</source>
        <translation>
            <numerusform>räknat %n färre</numerusform>
            <numerusform>räknat %n färre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n inne</numerusform>
            <numerusform>%n inne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look for</source>
        <translation>
            <numerusform>%n att söka</numerusform>
            <numerusform>%n att söka</numerusform>
        </translation>
    </message>
    <message>
        <source>A group</source>
        <translation>En grupp</translation>
    </message>
    <message>
        <source>A visitor</source>
        <translation>En besökare</translation>
    </message>
    <message>
        <source>At %1, with everybody the kiosk knows of.</source>
        <translation>Läget %1: alla som kiosken känner till.</translation>
    </message>
    <message>
        <source>Have they left?</source>
        <translation>Har de gått?</translation>
    </message>
    <message>
        <source>Holds names: destroy this paper when the day is over.</source>
        <translation>Innehåller namn: förstör pappret när dagen är slut.</translation>
    </message>
    <message>
        <source>Nobody is inside, as far as the kiosk knows.</source>
        <translation>Ingen är inne, såvitt kiosken vet.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Upprop</translation>
    </message>
    <message>
        <source>Roll-call: %1</source>
        <translation>Upprop: %1</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Spara PDF</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Har gått</translation>
    </message>
    <message>
        <source>The roll-call is being printed.</source>
        <translation>Uppropet skrivs ut.</translation>
    </message>
    <message>
        <source>The roll-call is saved.</source>
        <translation>Uppropet är sparat.</translation>
    </message>
    <message>
        <source>Yes, take out</source>
        <translation>Ja, har gått</translation>
    </message>
    <message numerus="yes">
        <source>and %n more by count</source>
        <translation>
            <numerusform>och räknat %n till</numerusform>
            <numerusform>och räknat %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>kom kl. %1</translation>
    </message>
    <message>
        <source>look for</source>
        <translation>sök</translation>
    </message>
    <message>
        <source>presumed gone at closing</source>
        <translation>antas ha gått vid stängning</translation>
    </message>
</context>
<context>
    <name>RoomAdd</name>
    <message>
        <source>A blocked time</source>
        <translation>En spärrad tid</translation>
    </message>
    <message>
        <source>A reservation for somebody</source>
        <translation>En bokning åt någon</translation>
    </message>
    <message>
        <source>A weekly course</source>
        <translation>En kurs varje vecka</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Cleaning, repair, own use: nobody can book the room then.</source>
        <translation>Städning, reparation, eget bruk: ingen kan boka rummet då.</translation>
    </message>
    <message>
        <source>Every week at the same time; you see each date first.</source>
        <translation>Varje vecka samma tid; du ser alla gånger först.</translation>
    </message>
    <message>
        <source>One room, one time; they get a code.</source>
        <translation>Ett rum, en tid; de får en kod.</translation>
    </message>
    <message>
        <source>What do you want to put in the book?</source>
        <translation>Vad vill du lägga till?</translation>
    </message>
</context>
<context>
    <name>RoomBook</name>
    <message numerus="yes">
        <source>%n date(s) cannot be moved there</source>
        <translation>
            <numerusform>%n gång kan inte flyttas dit</numerusform>
            <numerusform>%n gånger kan inte flyttas dit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s) in the way</source>
        <translation>
            <numerusform>%n bokning är i vägen</numerusform>
            <numerusform>%n bokningar är i vägen</numerusform>
        </translation>
    </message>
    <message>
        <source>A room has between 1 and 500 seats.</source>
        <translation>Ett rum har 1–500 platser.</translation>
    </message>
    <message>
        <source>A room that has parts is no part itself. Take it out there first.</source>
        <translation>Ett rum som har delar kan inte självt vara en del. Lösgör det först där.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Spärrat</translation>
    </message>
    <message>
        <source>It can be ended.</source>
        <translation>Den kan avslutas.</translation>
    </message>
    <message>
        <source>It has begun already.</source>
        <translation>Den har redan börjat.</translation>
    </message>
    <message>
        <source>It is over, or somebody was quicker.</source>
        <translation>Den är redan över, eller någon hann före.</translation>
    </message>
    <message>
        <source>Move or cancel them first, or choose another time.</source>
        <translation>Flytta eller avboka dem först, eller välj en annan tid.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move those dates one by one first.</source>
        <translation>Ingenting ändrades. Flytta först de här gångerna en i taget.</translation>
    </message>
    <message>
        <source>Please choose the side that the room is on.</source>
        <translation>Välj på vilken sida rummet är.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Bokning</translation>
    </message>
    <message>
        <source>That is not possible any more.</source>
        <translation>Det går inte längre.</translation>
    </message>
    <message>
        <source>The end must come after the start, and after now.</source>
        <translation>Slutet måste komma efter början och inte redan ha varit.</translation>
    </message>
    <message>
        <source>The longest time cannot be shorter than the shortest.</source>
        <translation>Den längsta tiden kan inte vara kortare än den kortaste.</translation>
    </message>
    <message>
        <source>The room needs a name in Finnish.</source>
        <translation>Rummet behöver ett namn på finska.</translation>
    </message>
    <message>
        <source>These rooms cannot be parts of this one.</source>
        <translation>De här rummen kan inte vara delar av det här.</translation>
    </message>
    <message>
        <source>These times do not fit together.</source>
        <translation>De här tiderna går inte ihop.</translation>
    </message>
    <message>
        <source>This room is not in use any more.</source>
        <translation>Rummet används inte längre.</translation>
    </message>
    <message>
        <source>a room that is gone</source>
        <translation>ett borttaget rum</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>väntas</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>spärrat</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avbokad</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>ingen kom</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>sändning pågår</translation>
    </message>
    <message>
        <source>over</source>
        <translation>över</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>bokat</translation>
    </message>
    <message>
        <source>waits for your yes</source>
        <translation>väntar på ditt ja</translation>
    </message>
    <message>
        <source>you said no</source>
        <translation>du sade nej</translation>
    </message>
</context>
<context>
    <name>RoomChange</name>
    <message>
        <source>Make the room</source>
        <translation>Gör rummet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The room is saved.</source>
        <translation>Rummet är sparat.</translation>
    </message>
    <message>
        <source>What is it called in Finnish?</source>
        <translation>Vad heter det på finska?</translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message numerus="yes">
        <source>%n date(s) cancelled.</source>
        <translation>
            <numerusform>%n gång avbokad.</numerusform>
            <numerusform>%n gånger avbokade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another time of day</source>
        <translation>Ett annat klockslag</translation>
    </message>
    <message>
        <source>Another time or room</source>
        <translation>En annan tid eller ett annat rum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avboka</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Avboka alla</translation>
    </message>
    <message>
        <source>Cancel it? Others can have the room then.</source>
        <translation>Avboka? Andra kan sedan ta rummet.</translation>
    </message>
    <message>
        <source>Cancel this date and all later ones?</source>
        <translation>Avboka den här gången och alla senare?</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Avsluta nu</translation>
    </message>
    <message>
        <source>End it now? Whoever is in the room should know.</source>
        <translation>Avsluta nu? Berätta för dem som är i rummet.</translation>
    </message>
    <message>
        <source>It does not take place</source>
        <translation>Bokningen ställs in</translation>
    </message>
    <message>
        <source>Let others have the room at that time?</source>
        <translation>Låta andra boka rummet den tiden?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>Flytta alla</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Nothing more can be done about it.</source>
        <translation>Det går inte att ändra längre.</translation>
    </message>
    <message>
        <source>Somebody asks for it</source>
        <translation>Någon ber om detta</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The course ends before it</source>
        <translation>Kursen slutar före den här</translation>
    </message>
    <message>
        <source>The room can be had again</source>
        <translation>Rummet kan bokas igen</translation>
    </message>
    <message>
        <source>The room is free again</source>
        <translation>Rummet blir ledigt</translation>
    </message>
    <message>
        <source>This date</source>
        <translation>Den här gången</translation>
    </message>
    <message>
        <source>This date and all later ones</source>
        <translation>Den här gången och alla senare</translation>
    </message>
    <message>
        <source>What is in the book</source>
        <translation>Bokningen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, cancel</source>
        <translation>Ja, avboka</translation>
    </message>
    <message>
        <source>Yes, cancel all</source>
        <translation>Ja, avboka alla</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Ja, avsluta</translation>
    </message>
    <message>
        <source>Yes, take out</source>
        <translation>Ja, ta bort</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>varje vecka</translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>How many come</source>
        <translation>Hur många kommer</translation>
    </message>
    <message>
        <source>There is no room yet: make one first.</source>
        <translation>Det finns inget rum ännu: gör först ett.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>What for? Only you see it</source>
        <translation>Till vad? Bara du ser det</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>När?</translation>
    </message>
    <message>
        <source>Which room?</source>
        <translation>Vilket rum?</translation>
    </message>
</context>
<context>
    <name>RoomLine</name>
    <message>
        <source>%1: the day</source>
        <translation>%1: dagen</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Lagat</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nytt rum</translation>
    </message>
    <message>
        <source>Out of order: %1</source>
        <translation>Ur funktion: %1</translation>
    </message>
    <message>
        <source>The rooms</source>
        <translation>Rummen</translation>
    </message>
    <message>
        <source>There is no room yet.</source>
        <translation>Det finns inga rum ännu.</translation>
    </message>
    <message>
        <source>a part of %1</source>
        <translation>del av: %1</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>något annat</translation>
    </message>
</context>
<context>
    <name>RoomQuestions</name>
    <message>
        <source>Do people record or broadcast here?</source>
        <translation>Spelar man in eller sänder här?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>What else is in the room?</source>
        <translation>Vad mer finns i rummet?</translation>
    </message>
    <message>
        <source>What is left empty is said in Finnish.</source>
        <translation>Det som lämnas tomt sägs på finska.</translation>
    </message>
    <message>
        <source>What is the room called?</source>
        <translation>Vad heter rummet?</translation>
    </message>
    <message>
        <source>What is the room for?</source>
        <translation>Vad är rummet för?</translation>
    </message>
    <message>
        <source>Where is it, and for how many?</source>
        <translation>Var är det, och för hur många?</translation>
    </message>
    <message>
        <source>Which rooms are next to it?</source>
        <translation>Vilka rum ligger bredvid?</translation>
    </message>
    <message>
        <source>Which rooms are parts of it?</source>
        <translation>Vilka rum är delar av det?</translation>
    </message>
    <message>
        <source>While somebody is on air, the rooms next to it are told so.</source>
        <translation>När en sändning pågår berättas det i rummen bredvid.</translation>
    </message>
    <message>
        <source>Who books the whole has its parts, too, and the reverse.</source>
        <translation>När helheten är bokad är delarna det också, och tvärtom.</translation>
    </message>
    <message>
        <source>With an on-air sign?</source>
        <translation>Med sändningsskylt?</translation>
    </message>
    <message>
        <source>Without a single step?</source>
        <translation>Utan ett enda trappsteg?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>RoomRules</name>
    <message>
        <source>%1 after the start</source>
        <translation>%1 efter början</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week</source>
        <translation>
            <numerusform>%n timme i veckan</numerusform>
            <numerusform>%n timmar i veckan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n gång i veckan</numerusform>
            <numerusform>%n gånger i veckan</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Are you asked first?</source>
        <translation>Tillfrågas du först?</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>At times of its own</source>
        <translation>På egna tider</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Stänger</translation>
    </message>
    <message>
        <source>Counted for those who show a hub card.</source>
        <translation>Räknas för dem som visar hubbkortet.</translation>
    </message>
    <message>
        <source>Counted from the start. All-day reservations stay.</source>
        <translation>Räknat från början. Heldagsbokningar står kvar.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>How early is it booked?</source>
        <translation>Hur tidigt bokar man?</translation>
    </message>
    <message>
        <source>How long can one have it at a time?</source>
        <translation>Hur länge kan man ha det åt gången?</translation>
    </message>
    <message>
        <source>How long does it stay empty between two?</source>
        <translation>Hur länge står det tomt mellan två?</translation>
    </message>
    <message>
        <source>How much can one person have it in a week?</source>
        <translation>Hur mycket kan en person ha det i veckan?</translation>
    </message>
    <message>
        <source>It can begin every</source>
        <translation>Kan börja med dessa mellanrum</translation>
    </message>
    <message>
        <source>Must one know how it works?</source>
        <translation>Måste man veta hur det fungerar?</translation>
    </message>
    <message>
        <source>Nobody comes: when is it free for others?</source>
        <translation>Ingen kommer: när blir det ledigt för andra?</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Time before the start</source>
        <translation>Tid före början</translation>
    </message>
    <message>
        <source>Time to make the room ready and to tidy it up.</source>
        <translation>Tid att göra rummet klart och städa upp.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Gånger</translation>
    </message>
    <message>
        <source>When is the room open?</source>
        <translation>När är rummet öppet?</translation>
    </message>
    <message>
        <source>When the hub is open</source>
        <translation>När hubben är öppen</translation>
    </message>
    <message>
        <source>Who may book it?</source>
        <translation>Vem får boka det?</translation>
    </message>
    <message>
        <source>as often as one likes</source>
        <translation>så ofta man vill</translation>
    </message>
    <message>
        <source>at least %1 before</source>
        <translation>minst %1 före</translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) ahead</source>
        <translation>
            <numerusform>högst %n dag i förväg</numerusform>
            <numerusform>högst %n dagar i förväg</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>hub card holders</source>
        <translation>de som har hubbkort</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>bara du</translation>
    </message>
    <message>
        <source>starts every %1</source>
        <translation>börjar var %1</translation>
    </message>
    <message>
        <source>when the hub is open</source>
        <translation>när hubben är öppen</translation>
    </message>
    <message>
        <source>you are asked first</source>
        <translation>du tillfrågas först</translation>
    </message>
</context>
<context>
    <name>RoomStrip</name>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
</context>
<context>
    <name>RoomWeek</name>
    <message numerus="yes">
        <source>%n in the book</source>
        <translation>
            <numerusform>%n bokning</numerusform>
            <numerusform>%n bokningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the book for this day.</source>
        <translation>Inga bokningar den här dagen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Put in the book</source>
        <translation>Ny bokning</translation>
    </message>
    <message>
        <source>The week of the rooms</source>
        <translation>Rummens vecka</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>I dag, %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Vecka %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>spärrat</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>varje vecka</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>sändning</translation>
    </message>
    <message>
        <source>over</source>
        <translation>över</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>bokat</translation>
    </message>
    <message>
        <source>taken with another room</source>
        <translation>bokat med ett annat rum</translation>
    </message>
    <message>
        <source>waits for your yes</source>
        <translation>väntar på ditt ja</translation>
    </message>
</context>
<context>
    <name>RoomWeekPage</name>
    <message>
        <source>A week earlier</source>
        <translation>En vecka tidigare</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>En vecka senare</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denna vecka</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>%1 closed</source>
        <translation>%1 stängt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, free %2</source>
        <translation>%1, ledigt %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>en bokning</numerusform>
            <numerusform>%n bokningar</numerusform>
        </translation>
    </message>
    <message>
        <source>All rooms are in use now. The first to be free: %1.</source>
        <translation>Alla rum används nu. Först blir %1 ledigt.</translation>
    </message>
    <message>
        <source>Free instead:</source>
        <translation>Ledigt i stället:</translation>
    </message>
    <message>
        <source>From now until %1</source>
        <translation>Från nu till %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Nu %1</translation>
    </message>
    <message>
        <source>On air next door: speech may be heard.</source>
        <translation>Sändning intill: tal kan höras.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppet %1</translation>
    </message>
    <message>
        <source>Out of order: %1</source>
        <translation>Ur funktion: %1</translation>
    </message>
    <message>
        <source>Please ask the hub manager.</source>
        <translation>Fråga den hubbansvariga.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Rooms %1</source>
        <translation>Rum %1</translation>
    </message>
    <message>
        <source>The hub is closed %1</source>
        <translation>Hubben är stängd %1</translation>
    </message>
    <message>
        <source>The rooms cannot be seen right now.</source>
        <translation>Rummen kan inte visas just nu.</translation>
    </message>
    <message>
        <source>There are no rooms to book here yet.</source>
        <translation>Här finns inga rum att boka ännu.</translation>
    </message>
    <message>
        <source>What you see may be a little old.</source>
        <translation>Uppgifterna kan vara lite gamla.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>begärt</translation>
    </message>
    <message>
        <source>cannot be booked here</source>
        <translation>fråga hubbansvarig</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translation>stänger %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n person(s)</source>
        <translation>
            <numerusform>för en</numerusform>
            <numerusform>för %n</numerusform>
        </translation>
    </message>
    <message>
        <source>for calls</source>
        <translation>för samtal i telefon</translation>
    </message>
    <message>
        <source>for quiet work</source>
        <translation>för tyst arbete</translation>
    </message>
    <message>
        <source>for recording</source>
        <translation>för inspelning</translation>
    </message>
    <message>
        <source>for talking together</source>
        <translation>för gemensamma samtal</translation>
    </message>
    <message>
        <source>free again at %1</source>
        <translation>ledigt igen %1</translation>
    </message>
    <message>
        <source>free all day</source>
        <translation>ledigt hela dagen</translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>ledigt till %1</translation>
    </message>
    <message>
        <source>free until closing</source>
        <translation>ledigt resten av dagen</translation>
    </message>
    <message>
        <source>fully booked</source>
        <translation>fullbokat</translation>
    </message>
    <message>
        <source>in use until %1</source>
        <translation>används till %1</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>not available until %1</source>
        <translation>inte tillgängligt före %1</translation>
    </message>
    <message>
        <source>not to be had just now</source>
        <translation>går inte att få nu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>sändning</translation>
    </message>
    <message numerus="yes">
        <source>on air, %n min left</source>
        <translation>
            <numerusform>sändning, %n min kvar</numerusform>
            <numerusform>sändning, %n min kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>opens at %1</source>
        <translation>öppnar %1</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>del av: %1</translation>
    </message>
    <message>
        <source>reserved until %1</source>
        <translation>bokat till %1</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>något annat</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>bokat</translation>
    </message>
    <message>
        <source>taken from %1 on</source>
        <translation>bokat från %1</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>hela rummet</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Another time</source>
        <translation>Annan tid</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Välj tid</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Jag har en kod</translation>
    </message>
    <message>
        <source>Touch a room, then how long you need it, and it is yours from now on. Touch its line to have it later. With the code of a reservation you start it, make it longer, move it or give it up.</source>
        <translation>Tryck på ett rum och sedan på en tid, så är det ditt genast. Tryck på rummets tidslinje om du behöver det senare. Med bokningens kod börjar du, förlänger, flyttar eller avbokar.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message numerus="yes">
        <source>%n only change sides: %1</source>
        <translation>
            <numerusform>Jag byter bara sida: %1</numerusform>
            <numerusform>Vi byter bara sida: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are left.</source>
        <translation>
            <numerusform>%n plats är ännu ledig.</numerusform>
            <numerusform>%n platser är ännu lediga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of you are out</source>
        <translation>
            <numerusform>Du är utcheckad</numerusform>
            <numerusform>Alla %n är utcheckade</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget my name</source>
        <translation>Glöm mitt namn</translation>
    </message>
    <message>
        <source>I come in</source>
        <translation>Jag kommer in</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Jag går</translation>
    </message>
    <message>
        <source>Open the reservation</source>
        <translation>Öppna bokningen</translation>
    </message>
    <message>
        <source>Rather there: %1</source>
        <translation>Hellre där: %1</translation>
    </message>
    <message>
        <source>Thank you for the visit!</source>
        <translation>Tack för besöket!</translation>
    </message>
    <message>
        <source>That was the code of a room</source>
        <translation>Det var koden till ett bokat rum</translation>
    </message>
    <message>
        <source>Welcome, %1!</source>
        <translation>Välkommen, %1!</translation>
    </message>
    <message>
        <source>What is being filled in here stays as it is.</source>
        <translation>Det som fylls i här blir som det är.</translation>
    </message>
    <message>
        <source>You are checked out already</source>
        <translation>Du är redan utcheckad</translation>
    </message>
    <message>
        <source>You are here now: %1</source>
        <translation>Du är nu här: %1</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Du är inne</translation>
    </message>
    <message>
        <source>You are in already</source>
        <translation>Du är redan inne</translation>
    </message>
    <message>
        <source>Your name is forgotten here</source>
        <translation>Ditt namn är glömt här</translation>
    </message>
    <message>
        <source>Your pass was read a moment ago, and that holds.</source>
        <translation>Ditt kort lästes för en stund sedan, och det gäller.</translation>
    </message>
    <message>
        <source>Your pass works as before, without a name.</source>
        <translation>Ditt kort fungerar som förut, utan namn.</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>All right</source>
        <translation>Okej</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Show what is above</source>
        <translation>Visa det ovanför</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>Visa det nedanför</translation>
    </message>
</context>
<context>
    <name>SetClock</name>
    <message>
        <source>Another time</source>
        <translation>En annan tid</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From now on it is %1.</source>
        <translation>Från och med nu är det %1.</translation>
    </message>
    <message>
        <source>Hour and quarter</source>
        <translation>Timme och kvart</translation>
    </message>
    <message>
        <source>Minutes more</source>
        <translation>Minuter till</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Ställ klockan</translation>
    </message>
    <message>
        <source>The PIN is longer than that.</source>
        <translation>PIN-koden är längre än så.</translation>
    </message>
    <message>
        <source>The PIN, please</source>
        <translation>PIN-koden, tack</translation>
    </message>
    <message>
        <source>The clock is set.</source>
        <translation>Klockan är ställd.</translation>
    </message>
    <message>
        <source>The last thing written is dated %1.</source>
        <translation>Den senaste anteckningen är daterad %1.</translation>
    </message>
    <message>
        <source>The machine’s own clock says %1.</source>
        <translation>Datorns egen klocka visar %1.</translation>
    </message>
    <message>
        <source>What time is it now?</source>
        <translation>Vad är klockan nu?</translation>
    </message>
    <message>
        <source>Which day and time is it?</source>
        <translation>Vilken dag är det och vad är klockan?</translation>
    </message>
    <message>
        <source>Whoever is inside stays inside, and the log keeps what you say.</source>
        <translation>De som är inne förblir inne, och loggen minns vad du svarar.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>%1: up to %n</source>
        <translation>
            <numerusform>%1: högst %n</numerusform>
            <numerusform>%1: högst %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n digits. It opens the manager’s area and the roll-call, so tell it only to those who run the hub.</source>
        <translation>
            <numerusform>Minst %n siffra. Den öppnar hubbansvariges sidor och uppropet, så berätta den bara för dem som ansvarar för hubben.</numerusform>
            <numerusform>Minst %n siffror. Den öppnar hubbansvariges sidor och uppropet, så berätta den bara för dem som ansvarar för hubben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a PIN for the hub manager</source>
        <translation>Välj PIN-kod för hubbansvarig</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>If you would like to try the kiosk, keep it open today: you can take that back behind the PIN, under Places and Opening hours.</source>
        <translation>Vill du prova kiosken, håll den öppen i dag: du kan ta tillbaka det bakom PIN-koden, under Platser och Öppettider.</translation>
    </message>
    <message>
        <source>Is this your hub? Then choose a PIN, and the door is open.</source>
        <translation>Är det här er hubb? Välj en PIN-kod, så är dörren öppen.</translation>
    </message>
    <message>
        <source>It opens %1. If you would like to try the kiosk before that, keep it open today: you can take that back behind the PIN, under Places and Opening hours.</source>
        <translation>Den öppnar %1. Vill du prova kiosken före det, håll den öppen i dag: du kan ta tillbaka det bakom PIN-koden, under Platser och Öppettider.</translation>
    </message>
    <message>
        <source>Keep it open today</source>
        <translation>Öppet i dag</translation>
    </message>
    <message>
        <source>One moment, the hub is being made ready.</source>
        <translation>Ett ögonblick, hubben görs i ordning.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppet %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>So that it is the one that you meant.</source>
        <translation>Så att det säkert är den du menade.</translation>
    </message>
    <message>
        <source>The PIN is set. By its hours the hub is closed now.</source>
        <translation>PIN-koden är vald. Enligt öppettiderna är hubben stängd nu.</translation>
    </message>
    <message>
        <source>The PIN is set. The kiosk is ready.</source>
        <translation>PIN-koden är vald. Kiosken är klar.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Samma PIN-kod en gång till</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>De var inte lika. Välj på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n people at once</source>
        <translation>
            <numerusform>Högst %n person samtidigt</numerusform>
            <numerusform>Högst %n personer samtidigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome! This is %1.</source>
        <translation>Välkommen! Det här är %1.</translation>
    </message>
    <message>
        <source>Yes, choose a PIN</source>
        <translation>Ja, välj PIN-kod</translation>
    </message>
    <message>
        <source>You find the manager’s area behind “Help” on the front page.</source>
        <translation>Hubbansvariges sidor finns bakom ”Hjälp” på framsidan.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Inte ännu</translation>
    </message>
    <message>
        <source>This is the first start. Whoever runs the hub chooses a PIN here; afterwards the screen is for visitors.</source>
        <translation>Det här är den första starten. Hubbansvarig väljer en PIN-kod här; efter det är skärmen till för besökarna.</translation>
    </message>
</context>
<context>
    <name>SignUp</name>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n plats ledig</numerusform>
            <numerusform>%n platser lediga</numerusform>
        </translation>
    </message>
    <message>
        <source>All seats are taken now. The next page shows ways.</source>
        <translation>Alla platser är tagna nu. Nästa sida visar vad man kan göra.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>How many are coming?</source>
        <translation>Hur många kommer?</translation>
    </message>
    <message>
        <source>I join from home</source>
        <translation>Jag deltar hemifrån</translation>
    </message>
    <message>
        <source>I wait for a seat</source>
        <translation>Jag väntar på en plats</translation>
    </message>
    <message numerus="yes">
        <source>Only %n of us come(s)</source>
        <translation>
            <numerusform>Bara en av oss kommer</numerusform>
            <numerusform>Bara %n av oss kommer</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Anmäl dig</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>There is not room for so many now. The next page shows ways.</source>
        <translation>Det finns inte plats för så många nu. Nästa sida visar vad man kan göra.</translation>
    </message>
    <message>
        <source>a code for your phone shows the way</source>
        <translation>en kod för telefonen visar vägen</translation>
    </message>
    <message>
        <source>back to what is on</source>
        <translation>tillbaka till evenemangen</translation>
    </message>
    <message numerus="yes">
        <source>the same another time, %n seat(s) free</source>
        <translation>
            <numerusform>samma en annan gång, %n plats ledig</numerusform>
            <numerusform>samma en annan gång, %n platser lediga</numerusform>
        </translation>
    </message>
    <message>
        <source>the seats are yours at once</source>
        <translation>platserna är era genast</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>A nickname, if you like</source>
        <translation>Ett smeknamn, om du vill</translation>
    </message>
    <message>
        <source>Only the hub manager sees it</source>
        <translation>Bara den hubbansvariga ser det</translation>
    </message>
    <message>
        <source>You need not give any name. At the end you get a code: with it you see your sign-up, or give it up.</source>
        <translation>Du behöver inte ge något namn. Till slut får du en kod: med den ser du din anmälan eller återtar den.</translation>
    </message>
</context>
<context>
    <name>SignUps</name>
    <message>
        <source>%1. It is deleted tomorrow, because it holds names.</source>
        <translation>%1. Den raderas i morgon, eftersom den innehåller namn.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>A seat is offered to them</source>
        <translation>Plats erbjuds</translation>
    </message>
    <message>
        <source>Holds names: destroy this paper when the day is over.</source>
        <translation>Innehåller namn: förstör detta papper när dagen är slut.</translation>
    </message>
    <message>
        <source>It is cancelled; they had signed up</source>
        <translation>Inställt, anmälda</translation>
    </message>
    <message>
        <source>It is cancelled; they waited for a seat</source>
        <translation>Inställt, i kö</translation>
    </message>
    <message>
        <source>Nobody has signed up yet.</source>
        <translation>Ingen har anmält sig ännu.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Spara PDF</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take them off the list?</source>
        <translation>Ta bort från listan?</translation>
    </message>
    <message>
        <source>Take them off? The seat goes to the next one.</source>
        <translation>Ta bort? Platsen går till nästa.</translation>
    </message>
    <message>
        <source>The list is being printed.</source>
        <translation>Listan skrivs ut.</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>Listan är sparad.</translation>
    </message>
    <message>
        <source>They come</source>
        <translation>Kommer</translation>
    </message>
    <message>
        <source>They wait for a seat</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Who has signed up</source>
        <translation>Vem som har anmält sig</translation>
    </message>
    <message>
        <source>Yes, take off</source>
        <translation>Ja, ta bort</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>väntar på svar till %1</translation>
    </message>
</context>
<context>
    <name>SignedUp</name>
    <message numerus="yes">
        <source>%n seat(s) yours.</source>
        <translation>
            <numerusform>Platsen är din.</numerusform>
            <numerusform>%n platser är era.</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows this under “What’s on”, and gives it up.</source>
        <translation>Med den ser eller återtar du detta under Evenemang.</translation>
    </message>
    <message numerus="yes">
        <source>The front page comes back in %n s.</source>
        <translation>
            <numerusform>Startsidan visas igen om %n s.</numerusform>
            <numerusform>Startsidan visas igen om %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>When a seat falls free, the front page here says so: take it with the code.</source>
        <translation>När en plats blir ledig visas det på startsidan: ta den med din kod.</translation>
    </message>
    <message>
        <source>With the code you take the seat, or stop waiting.</source>
        <translation>Med koden tar du platsen eller slutar vänta.</translation>
    </message>
    <message>
        <source>You are first in the line.</source>
        <translation>Du är först i kön.</translation>
    </message>
    <message>
        <source>You are number %1 in the line.</source>
        <translation>Du är nummer %1 i kön.</translation>
    </message>
    <message numerus="yes">
        <source>You are signed up: %1</source>
        <translation>
            <numerusform>Du är anmäld: %1</numerusform>
            <numerusform>Ni är anmälda: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You wait for: %1</source>
        <translation>Du väntar på plats: %1</translation>
    </message>
</context>
<context>
    <name>SignedUpPage</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Photograph the code, or write it down. Under “What’s on” you touch “I have a code” and type it, or you show the picture to the camera. The second picture puts the time into your phone’s calendar.</source>
        <translation>Fotografera koden eller skriv upp den. På evenemangens sida trycker du på ”Jag har en kod” och skriver in den, eller visar bilden för kameran. Den andra bilden sätter tiden i telefonens kalender.</translation>
    </message>
    <message>
        <source>What else is on</source>
        <translation>Andra evenemang</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Din kod</translation>
    </message>
    <message>
        <source>Your place in line</source>
        <translation>Din plats i kön</translation>
    </message>
    <message>
        <source>Your sign-up</source>
        <translation>Din anmälan</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer</source>
        <translation>En färre</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>En till</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message numerus="yes">
        <source>%n left.</source>
        <translation>
            <numerusform>%n har gått.</numerusform>
            <numerusform>%n har gått.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you are still here.</source>
        <translation>
            <numerusform>En av er är kvar här.</numerusform>
            <numerusform>%n av er är kvar här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of you are counted out.</source>
        <translation>
            <numerusform>Du är utcheckad.</numerusform>
            <numerusform>Alla %n är utcheckade.</numerusform>
        </translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Helt okej</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>How did it feel here? Nobody sees whose answer it is.</source>
        <translation>Hur kändes det här? Ingen ser vem som svarade.</translation>
    </message>
    <message>
        <source>Just go: we notice by the evening. Or tell the hub manager in passing.</source>
        <translation>Gå bara: vi märker det senast i kväll. Du kan också säga till hubbansvarig.</translation>
    </message>
    <message>
        <source>Not so good</source>
        <translation>Inte så bra</translation>
    </message>
    <message>
        <source>Thank you for the visit!</source>
        <translation>Tack för besöket!</translation>
    </message>
    <message>
        <source>Thank you, that helps us.</source>
        <translation>Tack, det hjälper oss.</translation>
    </message>
    <message>
        <source>Welcome again another time!</source>
        <translation>Välkomna en annan gång!</translation>
    </message>
    <message>
        <source>You are counted out, and your place is free again.</source>
        <translation>Du är utcheckad, och din plats är ledig igen.</translation>
    </message>
    <message>
        <source>You are here now: %1</source>
        <translation>Du är nu här: %1</translation>
    </message>
    <message>
        <source>You are out of the line.</source>
        <translation>Ni står inte längre i kön.</translation>
    </message>
    <message>
        <source>You were counted out already: all is well.</source>
        <translation>Du var redan utcheckad: allt är i sin ordning.</translation>
    </message>
    <message>
        <source>Your code is the same.</source>
        <translation>Din kod är densamma.</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>A device does not answer.</source>
        <translation>En apparat svarar inte.</translation>
    </message>
    <message>
        <source>A file of the kiosk is broken.</source>
        <translation>En av kioskens filer är trasig.</translation>
    </message>
    <message>
        <source>A file, a folder or the server cannot be reached.</source>
        <translation>En fil, en mapp eller servern kan inte nås.</translation>
    </message>
    <message>
        <source>A newer version of this program has upgraded the database.</source>
        <translation>En nyare version av programmet har uppgraderat databasen.</translation>
    </message>
    <message>
        <source>A program that is needed is not installed.</source>
        <translation>Ett program som behövs är inte installerat.</translation>
    </message>
    <message>
        <source>Another kiosk has the database open.</source>
        <translation>En annan kiosk använder databasen.</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Ett annat program håller databasen upptagen.</translation>
    </message>
    <message>
        <source>Check that it is plugged in and switched on.</source>
        <translation>Kontrollera att den är inkopplad och påslagen.</translation>
    </message>
    <message>
        <source>Check that it is there and that the kiosk may use it.</source>
        <translation>Kontrollera att den finns och att kiosken får använda den.</translation>
    </message>
    <message>
        <source>Choose a name that is free.</source>
        <translation>Välj ett ledigt namn.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or wait and try again.</source>
        <translation>Stäng andra program som använder den, eller vänta och försök igen.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or put the file back.</source>
        <translation>Koppla in disken där den finns, eller lägg tillbaka filen.</translation>
    </message>
    <message>
        <source>Free at least 100 MB; nothing that was confirmed is lost. If there is room, restore the last backup on a new disk.</source>
        <translation>Frigör minst 100 MB; inget som bekräftats har gått förlorat. Om det finns plats, återställ den senaste säkerhetskopian på en ny disk.</translation>
    </message>
    <message>
        <source>Install it, then do this again.</source>
        <translation>Installera det och försök sedan igen.</translation>
    </message>
    <message>
        <source>Install that version again, or restore the backup whose name ends in before-upgrade.</source>
        <translation>Installera den versionen igen, eller återställ säkerhetskopian vars namn slutar på before-upgrade.</translation>
    </message>
    <message>
        <source>Let the kiosk&apos;s user write it and its folder. If all of the disk became read-only, it is failing: look at the system&apos;s log.</source>
        <translation>Låt kioskens användare skriva i den och i dess mapp. Om hela disken blev skrivskyddad håller den på att gå sönder: se systemets logg.</translation>
    </message>
    <message>
        <source>Or stop the kiosk and type: hub-kiosk-admin restore %1</source>
        <translation>Eller stoppa kiosken och skriv: hub-kiosk-admin restore %1</translation>
    </message>
    <message>
        <source>Put it back, or set hub_file to where it is; hub-kiosk-admin hub check FILE tells the mistakes. A hub that has been set up works without it.</source>
        <translation>Lägg tillbaka den eller ställ in hub_file på dess plats; hub-kiosk-admin hub check FIL visar felen. En hubb som redan tagits i bruk fungerar utan den.</translation>
    </message>
    <message>
        <source>Put the folder of keys back and start again; until then old passes are refused. If it is lost for good, stop the kiosk, type hub-kiosk-admin pin and choose a new PIN.</source>
        <translation>Lägg tillbaka mappen keys och starta om; tills dess fungerar inte gamla hubbkort. Om den är borta för gott, stoppa kiosken, skriv hub-kiosk-admin pin och välj en ny PIN-kod.</translation>
    </message>
    <message>
        <source>Restore it from the last backup.</source>
        <translation>Återställ den från den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>Set database_url to the hub&apos;s own database; the file was left as it is.</source>
        <translation>Ställ in database_url på hubbens egen databas; filen lämnades orörd.</translation>
    </message>
    <message>
        <source>Something is in the kiosk&apos;s way.</source>
        <translation>Något hindrar kiosken.</translation>
    </message>
    <message>
        <source>Start the kiosk&apos;s screen once and go through the first start.</source>
        <translation>Starta kioskens skärm en gång och gå igenom den första starten.</translation>
    </message>
    <message>
        <source>Stop every kiosk that uses this database, then do this again.</source>
        <translation>Stoppa alla kiosker som använder databasen och försök sedan igen.</translation>
    </message>
    <message>
        <source>Stop the kiosk and type: hub-kiosk-admin restore %1</source>
        <translation>Stoppa kiosken och skriv: hub-kiosk-admin restore %1</translation>
    </message>
    <message>
        <source>The database can be read, but not written.</source>
        <translation>Databasen kan läsas, men inte skrivas.</translation>
    </message>
    <message>
        <source>The database is another program&apos;s.</source>
        <translation>Databasen hör till ett annat program.</translation>
    </message>
    <message>
        <source>The database is gone.</source>
        <translation>Databasen är borta.</translation>
    </message>
    <message>
        <source>The disk is full, or it is failing.</source>
        <translation>Disken är full eller håller på att gå sönder.</translation>
    </message>
    <message>
        <source>The hub has not been set up yet.</source>
        <translation>Hubben har inte tagits i bruk ännu.</translation>
    </message>
    <message>
        <source>The hub&apos;s file is missing, or it has mistakes.</source>
        <translation>Hubbens fil saknas eller innehåller fel.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s keys are missing, or cannot be read.</source>
        <translation>Kioskens nycklar saknas eller kan inte läsas.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Det finns redan en fil med det namnet.</translation>
    </message>
    <message>
        <source>This kiosk runs already.</source>
        <translation>Den här kiosken är redan i gång.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, look at the log.</source>
        <translation>Försök igen. Om det fortsätter, se loggen.</translation>
    </message>
    <message>
        <source>Use the one that runs. A second screen needs a data_dir of its own and the same database_url.</source>
        <translation>Använd den som är i gång. En andra skärm behöver en egen data_dir och samma database_url.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n party(s) before you</source>
        <translation>
            <numerusform>%n sällskap före dig</numerusform>
            <numerusform>%n sällskap före dig</numerusform>
        </translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Okej</translation>
    </message>
    <message>
        <source>Come in now</source>
        <translation>Jag kommer in nu</translation>
    </message>
    <message>
        <source>It is your turn now!</source>
        <translation>Nu är det din tur!</translation>
    </message>
    <message numerus="yes">
        <source>The %n of you are in the line</source>
        <translation>
            <numerusform>Ni är %n i kön</numerusform>
            <numerusform>Ni är %n i kön</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The front page comes back in %n s.</source>
        <translation>
            <numerusform>Startsidan visas igen om %n s.</numerusform>
            <numerusform>Startsidan visas igen om %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is room for you: you are welcome to come in.</source>
        <translation>Nu finns det plats för dig. Välkommen in!</translation>
    </message>
    <message>
        <source>When it is your turn, your number is shown on this screen.</source>
        <translation>När det är din tur visas ditt nummer på den här skärmen.</translation>
    </message>
    <message>
        <source>You are in the line</source>
        <translation>Du står i kön</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>Du är näst på tur.</translation>
    </message>
    <message numerus="yes">
        <source>Your places are kept for %n minutes then.</source>
        <translation>
            <numerusform>Platsen hålls då i %n minut.</numerusform>
            <numerusform>Platsen hålls då i %n minuter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your places are kept until %1.</source>
        <translation>Platsen väntar på dig till %1.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>If you do not want to wait after all</source>
        <translation>Om du inte vill vänta längre</translation>
    </message>
    <message>
        <source>Keep your number in mind and stay near the screen. If you do not want to wait any longer, touch “I leave” and type the code.</source>
        <translation>Håll numret i minnet och stanna nära skärmen. Om du inte vill vänta längre, tryck på ”Jag går” och slå in koden.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ditt nummer</translation>
    </message>
    <message>
        <source>touch “I leave” and type this code</source>
        <translation>tryck på ”Jag går” och slå in den här koden</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message numerus="yes">
        <source>%n free place(s) left.</source>
        <translation>
            <numerusform>%n ledig plats kvar.</numerusform>
            <numerusform>%n lediga platser kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you are inside already.</source>
        <translation>
            <numerusform>%n av er är redan inne.</numerusform>
            <numerusform>%n av er är redan inne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you wait as number %1.</source>
        <translation>
            <numerusform>%n av er väntar med nummer %1.</numerusform>
            <numerusform>%n av er väntar med nummer %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n days from your last visit, here only.</source>
        <translation>
            <numerusform>I %n dag från ditt senaste besök, bara här.</numerusform>
            <numerusform>I %n dagar från ditt senaste besök, bara här.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rather: %1</source>
        <translation>Hellre: %1</translation>
    </message>
    <message>
        <source>Take a picture: it takes all of you out by one scan.</source>
        <translation>Ta en bild: visa den när ni alla går tillsammans.</translation>
    </message>
    <message>
        <source>Take a picture: with it you are in and out by one scan.</source>
        <translation>Ta en bild: visa den när du kommer och går.</translation>
    </message>
    <message>
        <source>The code of those who wait is %1.</source>
        <translation>De väntandes kod är %1.</translation>
    </message>
    <message numerus="yes">
        <source>The front page comes back in %n s.</source>
        <translation>
            <numerusform>Startsidan visas igen om %n s.</numerusform>
            <numerusform>Startsidan visas igen om %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub is full now.</source>
        <translation>Hubben är full nu.</translation>
    </message>
    <message>
        <source>The screen started again just now. Your check-in was stored before that.</source>
        <translation>Skärmen startade just om. Din incheckning hann sparas före det.</translation>
    </message>
    <message>
        <source>Touch again to be forgotten.</source>
        <translation>Tryck igen, så glömmer vi det.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Till %1.</translation>
    </message>
    <message numerus="yes">
        <source>Welcome! %n of you are inside now.</source>
        <translation>
            <numerusform>Välkomna! Ni är %n inne nu.</numerusform>
            <numerusform>Välkomna! Ni är %n inne nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome! You are inside now.</source>
        <translation>Välkommen! Du är inne nu.</translation>
    </message>
    <message>
        <source>Welcome, %1!</source>
        <translation>Välkommen, %1!</translation>
    </message>
    <message>
        <source>Wi-Fi: %1</source>
        <translation>Wi-Fi: %1</translation>
    </message>
    <message>
        <source>You are inside already.</source>
        <translation>Du är redan inne.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>Rikta mobilens kamera hit.</translation>
    </message>
    <message>
        <source>Remember my name on this pass</source>
        <translation>Kom ihåg mitt namn på hubbkortet</translation>
    </message>
    <message>
        <source>The code and the picture are for leaving: touch “I leave” and type the code, or show the picture to the camera. The picture also lets you in the next time.</source>
        <translation>Med koden och bilden går du ut: tryck på ”Jag går” och slå in koden, eller visa bilden för kameran. Med bilden kommer du också in nästa gång.</translation>
    </message>
    <message>
        <source>Your code for leaving</source>
        <translation>Koden för när du går</translation>
    </message>
    <message>
        <source>Your hub pass</source>
        <translation>Ditt hubbkort</translation>
    </message>
</context>
<context>
    <name>WhatsOn</name>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n plats ledig</numerusform>
            <numerusform>%n platser lediga</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Come in and work in peace, or ask the hub manager.</source>
        <translation>Kom in och arbeta i lugn och ro, eller fråga den hubbansvariga.</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Prov</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Senare i dag</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttat</translation>
    </message>
    <message>
        <source>Nothing is on the programme in the next seven days.</source>
        <translation>De närmaste sju dagarna finns inga evenemang.</translation>
    </message>
    <message>
        <source>Nothing is on the programme these days.</source>
        <translation>De här dagarna finns inga evenemang.</translation>
    </message>
    <message>
        <source>Nothing is on today.</source>
        <translation>I dag finns inga evenemang.</translation>
    </message>
    <message>
        <source>Nothing more today.</source>
        <translation>I dag är det inget mer.</translation>
    </message>
    <message>
        <source>Nothing on the programme.</source>
        <translation>Inga evenemang.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Please ask the hub manager.</source>
        <translation>Fråga den hubbansvariga.</translation>
    </message>
    <message>
        <source>The other calendars have not been reached today.</source>
        <translation>De andra kalendrarna har inte nåtts i dag: uppgifterna kan vara gamla.</translation>
    </message>
    <message>
        <source>The programme cannot be seen right now.</source>
        <translation>Evenemangen syns inte just nu.</translation>
    </message>
    <message>
        <source>There is something later: touch the arrow.</source>
        <translation>Senare finns det program igen: tryck på pilen.</translation>
    </message>
    <message>
        <source>There is something later: touch “Week”, then the arrow.</source>
        <translation>Senare finns det program igen: tryck på ”Vecka” och sedan på pilen.</translation>
    </message>
    <message>
        <source>This may be a little old: it cannot be looked up right now.</source>
        <translation>Det här kan vara lite gammalt: nyare fås inte just nu.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>What’s on %1</source>
        <translation>Evenemang %1</translation>
    </message>
    <message>
        <source>What’s on today</source>
        <translation>Evenemang i dag</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fullt</translation>
    </message>
    <message>
        <source>full, you may wait</source>
        <translation>fullt, du kan köa</translation>
    </message>
</context>
<context>
    <name>WhatsOnPage</name>
    <message>
        <source>A week earlier</source>
        <translation>En vecka tidigare</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>En vecka senare</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Jag har en kod</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Touch an event to read more and to sign up. “Week” shows the next seven days, and the arrows lead to later weeks. With the code of your sign-up you see it, or give it up.</source>
        <translation>Tryck på ett evenemang för att läsa mer och anmäla dig. ”Vecka” visar de närmaste sju dagarna, och pilarna leder till senare veckor. Med koden för din anmälan ser du den eller återtar den.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 is full</source>
        <translation>%1 är full just nu</translation>
    </message>
    <message>
        <source>%1 – come in</source>
        <translation>%1 – kom in</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept for: %1.</source>
        <translation>
            <numerusform>%n plats hålls åt: %1.</numerusform>
            <numerusform>%n platser hålls åt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A company week</source>
        <translation>Företagsvecka</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation>En förklaring saknas.</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Evenemang</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters fit.</source>
        <translation>
            <numerusform>Högst %n tecken ryms.</numerusform>
            <numerusform>Högst %n tecken ryms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people may be inside at a time, and every place is taken.</source>
        <translation>
            <numerusform>Högst %n person får vara inne åt gången, och platsen är upptagen.</numerusform>
            <numerusform>Högst %n personer får vara inne samtidigt, och alla platser är upptagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people may be there at a time, and every place is taken.</source>
        <translation>
            <numerusform>Högst %n person får vara där åt gången, och platsen är upptagen.</numerusform>
            <numerusform>Högst %n personer får vara där samtidigt, och alla platser är upptagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people.</source>
        <translation>
            <numerusform>Högst %n person.</numerusform>
            <numerusform>Högst %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Come in by the green button; leave with your day code.</source>
        <translation>Kom in med den gröna knappen; gå med din dagskod.</translation>
    </message>
    <message>
        <source>Come in without it: you get a new one. Leave with your day code.</source>
        <translation>Kom in utan det, så får du ett nytt. Du kan gå med din dagskod.</translation>
    </message>
    <message>
        <source>It is full here just now</source>
        <translation>Det är fullt här just nu</translation>
    </message>
    <message>
        <source>Letters and digits do well; you may also leave it empty.</source>
        <translation>Bokstäver och siffror går bra; du kan också lämna det tomt.</translation>
    </message>
    <message>
        <source>Nothing is lost. Please try again, or tell the hub manager.</source>
        <translation>Inget har gått förlorat. Försök igen eller säg till hubbansvarig.</translation>
    </message>
    <message>
        <source>Our list of hubs is of %1.</source>
        <translation>Vår lista över hubbar är från %1.</translation>
    </message>
    <message>
        <source>Please ask the hub manager.</source>
        <translation>Be hubbansvarig om hjälp.</translation>
    </message>
    <message>
        <source>Please check that it is plugged in and switched on.</source>
        <translation>Kontrollera att den är ansluten och påslagen.</translation>
    </message>
    <message>
        <source>Please choose again.</source>
        <translation>Välj på nytt.</translation>
    </message>
    <message>
        <source>Please choose another number.</source>
        <translation>Välj ett annat antal.</translation>
    </message>
    <message>
        <source>Please say what it is for.</source>
        <translation>Skriv vad det är för.</translation>
    </message>
    <message>
        <source>Please start again from the front page.</source>
        <translation>Börja om från startsidan.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Distansarbete</translation>
    </message>
    <message>
        <source>So many do not come in at once.</source>
        <translation>Så många kommer inte in på en gång.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>Something went wrong on our side.</source>
        <translation>Något gick fel hos oss.</translation>
    </message>
    <message>
        <source>Studying</source>
        <translation>Studier</translation>
    </message>
    <message>
        <source>That call is over</source>
        <translation>Tiden för kallelsen gick ut</translation>
    </message>
    <message>
        <source>That code is not a hub pass.</source>
        <translation>Den koden är inget hubbkort.</translation>
    </message>
    <message>
        <source>That is over already.</source>
        <translation>Det är redan förbi.</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>Namnet är för långt.</translation>
    </message>
    <message>
        <source>That number of places does not do.</source>
        <translation>Det antalet platser går inte.</translation>
    </message>
    <message>
        <source>That pass has run out.</source>
        <translation>Det kortet har gått ut.</translation>
    </message>
    <message>
        <source>That pass is no longer in use.</source>
        <translation>Det kortet är inte längre i bruk.</translation>
    </message>
    <message>
        <source>That pass is not valid yet.</source>
        <translation>Det kortet gäller inte ännu.</translation>
    </message>
    <message>
        <source>The call for number %1 is over</source>
        <translation>Turen för nummer %1 hann gå förbi</translation>
    </message>
    <message>
        <source>The device did not answer.</source>
        <translation>Enheten svarade inte.</translation>
    </message>
    <message>
        <source>The end comes after the start.</source>
        <translation>Slutet ska vara efter början.</translation>
    </message>
    <message>
        <source>The free places are kept just now</source>
        <translation>De lediga platserna är reserverade just nu</translation>
    </message>
    <message>
        <source>The hub is closed now.</source>
        <translation>Hubben är stängd nu.</translation>
    </message>
    <message>
        <source>The place went to the next in line. Take a new number.</source>
        <translation>Platsen gick vidare till nästa. Ta ett nytt nummer, så ropar vi upp dig.</translation>
    </message>
    <message>
        <source>The sides have just changed.</source>
        <translation>Sidorna ändrades just.</translation>
    </message>
    <message>
        <source>The students’ corner</source>
        <translation>Gymnasisternas hörna</translation>
    </message>
    <message>
        <source>This did not work right now.</source>
        <translation>Det här gick inte just nu.</translation>
    </message>
    <message>
        <source>This screen cannot read that kind of pass.</source>
        <translation>Den här skärmen kan inte läsa den sortens kort.</translation>
    </message>
    <message>
        <source>This takes longer than usual.</source>
        <translation>Det här tar längre tid än vanligt.</translation>
    </message>
    <message>
        <source>Those times do not go together.</source>
        <translation>Tiderna går inte ihop.</translation>
    </message>
    <message>
        <source>We cannot read that name.</source>
        <translation>Vi kan inte läsa det namnet.</translation>
    </message>
    <message>
        <source>We could not make sure of that pass.</source>
        <translation>Vi kunde inte bekräfta det kortet.</translation>
    </message>
    <message>
        <source>We do not know the hub of that pass yet.</source>
        <translation>Vi känner ännu inte kortets hubb.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <translation>Vi öppnar %1.</translation>
    </message>
    <message>
        <source>Yes – come in</source>
        <translation>Ja – kom in</translation>
    </message>
    <message>
        <source>You are welcome another day.</source>
        <translation>Välkommen en annan dag.</translation>
    </message>
    <message>
        <source>those whose turn it is</source>
        <translation>dem som står i tur</translation>
    </message>
</context>
</TS>
