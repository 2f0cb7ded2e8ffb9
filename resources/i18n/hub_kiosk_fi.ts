<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Aloud</name>
    <message numerus="yes">
        <source>%n digit(s) so far</source>
        <translation>
            <numerusform>%n numero annettu</numerusform>
            <numerusform>%n numeroa annettu</numerusform>
        </translation>
    </message>
    <message>
        <source>A number key.</source>
        <translation>Numeronäppäin.</translation>
    </message>
    <message>
        <source>The manager’s area is read aloud to a headset only.</source>
        <translation>Vetäjän osio luetaan ääneen vain kuulokkeisiin.</translation>
    </message>
    <message>
        <source>The rest is on the screen.</source>
        <translation>Loput näet näytöltä.</translation>
    </message>
    <message>
        <source>The screen is read aloud now. With a headset, say so under Accessibility: then codes and names are said, too.</source>
        <translation>Näyttö luetaan nyt ääneen. Jos sinulla on kuulokkeet, kerro se kohdassa Esteettömyys: silloin kuulet myös koodit ja nimet.</translation>
    </message>
    <message>
        <source>Welcome! You are inside now.</source>
        <translation>Tervetuloa! Olet nyt sisällä.</translation>
    </message>
    <message>
        <source>Your code is on the screen.</source>
        <translation>Koodisi on näytöllä.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>painike</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>valinta</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>täytetty</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>ei käytettävissä nyt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>pois päältä</translation>
    </message>
    <message>
        <source>on</source>
        <translation>päällä</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>täytettävä kenttä</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message numerus="yes">
        <source>%n ask(s) for a room</source>
        <translation>
            <numerusform>%n pyytää huonetta</numerusform>
            <numerusform>%n pyytää huonetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Nobody waits for a yes.</source>
        <translation>Kukaan ei odota lupaa.</translation>
    </message>
    <message>
        <source>Who waits for your yes</source>
        <translation>Kuka odottaa lupaasi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
</context>
<context>
    <name>BookLine</name>
    <message>
        <source>Earlier: %1</source>
        <translation>Aiemmaksi: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Myöhemmäksi: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>One moment …</source>
        <translation>Pieni hetki…</translation>
    </message>
</context>
<context>
    <name>Booked</name>
    <message>
        <source>%1 When it is your turn, this screen shows it, and the room is kept for you for ten minutes.</source>
        <translation>%1 Kun on vuorosi, tämä näyttö kertoo sen, ja huonetta pidetään sinulle kymmenen minuuttia.</translation>
    </message>
    <message numerus="yes">
        <source>%n party(s) before you</source>
        <translation>
            <numerusform>Edelläsi on %n odottaja</numerusform>
            <numerusform>Edelläsi on %n odottajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Selvä</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Pyydetty: %1</translation>
    </message>
    <message>
        <source>Begin by %1 at the latest, then it goes to others.</source>
        <translation>Aloita viimeistään %1, sitten huone vapautuu muille.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>I am inside already</source>
        <translation>Olen jo sisällä</translation>
    </message>
    <message>
        <source>I come in now</source>
        <translation>Tulen nyt sisään</translation>
    </message>
    <message>
        <source>I know how</source>
        <translation>Osaan tämän</translation>
    </message>
    <message>
        <source>It can be begun %1.</source>
        <translation>Sen voi aloittaa %1.</translation>
    </message>
    <message>
        <source>It is yours until %1.</source>
        <translation>Se on sinun %1 asti.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>Please look for another time.</source>
        <translation>Katso toinen aika.</translation>
    </message>
    <message>
        <source>Reserved: %1</source>
        <translation>Varattu: %1</translation>
    </message>
    <message numerus="yes">
        <source>The front page comes back in %n s.</source>
        <translation>
            <numerusform>Alkunäyttö palaa %n s kuluttua.</numerusform>
            <numerusform>Alkunäyttö palaa %n s kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub manager answers. You see the answer here with your code: “Rooms”, then “I have a code”.</source>
        <translation>Hubin vetäjä vastaa. Näet vastauksen tällä näytöllä koodillasi: ”Huoneet” ja ”Minulla on koodi”.</translation>
    </message>
    <message>
        <source>The room is kept for you.</source>
        <translation>Huonetta pidetään sinulle.</translation>
    </message>
    <message>
        <source>The room is yours: %1</source>
        <translation>Huone on sinun: %1</translation>
    </message>
    <message>
        <source>This is how it works: %1</source>
        <translation>Näin se toimii: %1</translation>
    </message>
    <message>
        <source>This reservation is over, or was given up.</source>
        <translation>Tämä varaus on päättynyt tai peruttu.</translation>
    </message>
    <message>
        <source>We begin now</source>
        <translation>Aloitamme nyt</translation>
    </message>
    <message>
        <source>With the code you begin, move it or give it up.</source>
        <translation>Koodilla aloitat, siirrät tai perut.</translation>
    </message>
    <message>
        <source>With the code you make it longer, or end it early.</source>
        <translation>Koodilla jatkat aikaa tai lopetat ennen aikojaan.</translation>
    </message>
    <message>
        <source>With the code you take the room, or stop waiting.</source>
        <translation>Koodilla otat huoneen tai lopetat odottamisen.</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>Olet jonossa ensimmäinen.</translation>
    </message>
    <message>
        <source>You wait for: %1</source>
        <translation>Odotat: %1</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Photograph the code, or write it down. On the page of rooms you touch “I have a code” and type it, or you show the picture to the camera. The second picture puts the time into your phone’s calendar.</source>
        <translation>Ota koodista kuva tai kirjoita se muistiin. Huoneet-sivulla kosketat ”Minulla on koodi” ja näppäilet sen, tai näytät kuvan kameralle. Toinen kuva vie ajan puhelimesi kalenteriin.</translation>
    </message>
    <message>
        <source>Your code for the room</source>
        <translation>Huoneen koodisi</translation>
    </message>
    <message>
        <source>Your place in line</source>
        <translation>Paikkasi jonossa</translation>
    </message>
    <message>
        <source>Your reservation</source>
        <translation>Varauksesi</translation>
    </message>
</context>
<context>
    <name>Called</name>
    <message numerus="yes">
        <source>%n party(s) wait at the moment.</source>
        <translation>
            <numerusform>Jonossa on nyt %n seurue.</numerusform>
            <numerusform>Jonossa on nyt %n seuruetta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Tulen sisään</translation>
    </message>
    <message>
        <source>Come in! Which number is yours?</source>
        <translation>Tervetuloa! Mikä on numerosi?</translation>
    </message>
    <message>
        <source>It is your turn!</source>
        <translation>Nyt on sinun vuorosi!</translation>
    </message>
    <message>
        <source>Join the line</source>
        <translation>Liityn jonoon</translation>
    </message>
    <message>
        <source>Nobody waits at the moment: you will be the next.</source>
        <translation>Jonossa ei ole juuri nyt ketään: olet seuraavana.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numero %1</translation>
    </message>
    <message>
        <source>There is room right now: come straight in.</source>
        <translation>Nyt on tilaa: tule saman tien sisään.</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>paikka pidetään %1 asti</translation>
    </message>
</context>
<context>
    <name>CalledPage</name>
    <message>
        <source>Choose your number first.</source>
        <translation>Valitse ensin numerosi.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>En tänään</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Numerosi</translation>
    </message>
    <message>
        <source>Your places are kept for a few minutes. Choose your number and touch the green button. If you cannot come in today, touch “Not today”: the places go to the next in line.</source>
        <translation>Paikkasi pidetään muutaman minuutin. Valitse numerosi ja kosketa vihreää painiketta. Jos et voi tulla tänään, kosketa ”En tänään”: paikka siirtyy jonon seuraavalle.</translation>
    </message>
</context>
<context>
    <name>CancelEvent</name>
    <message numerus="yes">
        <source>%n people read it by their code.</source>
        <translation>
            <numerusform>Yksi ilmoittautunut lukee sen koodillaan.</numerusform>
            <numerusform>%n ilmoittautunutta lukee sen koodillaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Peru tapahtuma</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n date(s).</source>
        <translation>
            <numerusform>Peruttu: %n kerta.</numerusform>
            <numerusform>Peruttu: %n kertaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose why, or write it: visitors read it here.</source>
        <translation>Valitse syy tai kirjoita se: kävijät lukevat sen täällä.</translation>
    </message>
    <message>
        <source>Does it not take place?</source>
        <translation>Eikö tapahtumaa pidetä?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>It will be held later</source>
        <translation>Pidetään myöhemmin</translation>
    </message>
    <message>
        <source>Only this date</source>
        <translation>Vain tämä kerta</translation>
    </message>
    <message>
        <source>This date and all later ones</source>
        <translation>Tämä ja kaikki myöhemmät kerrat</translation>
    </message>
    <message>
        <source>Those who signed up read it here by their code.</source>
        <translation>Ilmoittautuneet lukevat sen täältä koodillaan.</translation>
    </message>
    <message>
        <source>Too few people are coming</source>
        <translation>Tulijoita on liian vähän</translation>
    </message>
    <message>
        <source>Whoever was to hold it is ill</source>
        <translation>Ohjaaja on sairaana</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n vapaa</numerusform>
            <numerusform>%n vapaata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept</source>
        <translation>
            <numerusform>%n paikka pidetty</numerusform>
            <numerusform>%n paikkaa pidetty</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a place, too.</source>
        <translation>Valitse vielä paikka.</translation>
    </message>
    <message>
        <source>Choose first what brings you here.</source>
        <translation>Valitse ensin, mitä tulet tekemään.</translation>
    </message>
    <message>
        <source>Either side</source>
        <translation>Kumpi puoli vain</translation>
    </message>
    <message>
        <source>Join the line</source>
        <translation>Liityn jonoon</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>Mitä tulet tekemään?</translation>
    </message>
    <message>
        <source>Where would you like to be?</source>
        <translation>Missä haluat olla?</translation>
    </message>
    <message>
        <source>Which side would you like?</source>
        <translation>Kummalle puolelle mieluiten?</translation>
    </message>
    <message>
        <source>You get a number, and it is shown here when a place is free.</source>
        <translation>Saat numeron, ja se näkyy tässä, kun paikka vapautuu.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>täynnä</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Choose what brings you here, then touch the green button. You need no name. We keep the time, the side and the purpose of a visit to count visits; nothing else. A name, if you give one, is seen by the hub manager only and is erased when the day is over. Whether you are healthy is never written down.</source>
        <translation>Valitse, mitä tulet tekemään, ja kosketa vihreää painiketta. Nimeä et tarvitse. Käynnistä jää talteen vain aika, puoli ja se, mitä tulit tekemään, jotta käynnit voidaan laskea. Jos annat nimen, sen näkee vain hubin vetäjä, ja se poistetaan, kun päivä päättyy. Terveydestäsi ei kirjata mitään.</translation>
    </message>
    <message>
        <source>First name or nickname</source>
        <translation>Etunimi tai lempinimi</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Nimi, jos haluat</translation>
    </message>
    <message>
        <source>Name, if you like. Only the manager sees it, today only.</source>
        <translation>Nimi, jos haluat. Vain vetäjä näkee sen tänään.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>En tänään</translation>
    </message>
    <message>
        <source>Only the manager sees it</source>
        <translation>Vain vetäjä näkee sen</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message numerus="yes">
        <source>%1, %n free</source>
        <translation>
            <numerusform>%1, %n vapaa</numerusform>
            <numerusform>%1, %n vapaata</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: full right now</source>
        <translation>%1: nyt täynnä</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n free</source>
        <translation>
            <numerusform>%1: vain %n vapaa</numerusform>
            <numerusform>%1: vain %n vapaata</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the free places are kept for others</source>
        <translation>%1: vapaat paikat on pidetty muille</translation>
    </message>
    <message numerus="yes">
        <source>%n leave, %1 stay</source>
        <translation>
            <numerusform>%n lähtee, %1 jää</numerusform>
            <numerusform>%n lähtee, %1 jää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you wait.</source>
        <translation>
            <numerusform>Odotat yksin.</numerusform>
            <numerusform>Teitä odottaa %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n leave</source>
        <translation>
            <numerusform>Lähden</numerusform>
            <numerusform>Kaikki %n lähtevät</numerusform>
        </translation>
    </message>
    <message>
        <source>All of us to: %1</source>
        <translation>Kaikki vaihdamme: %1</translation>
    </message>
    <message>
        <source>Are you leaving, or changing sides?</source>
        <translation>Lähdetkö vai vaihdatko puolta?</translation>
    </message>
    <message>
        <source>I change sides</source>
        <translation>Vaihdan puolta</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Lähden</translation>
    </message>
    <message>
        <source>It is our turn: come in</source>
        <translation>On vuoromme: tulemme sisään</translation>
    </message>
    <message>
        <source>Look at the four digits once more, or show your pass.</source>
        <translation>Katso numerot vielä kerran tai näytä hubikorttisi.</translation>
    </message>
    <message>
        <source>Or show your hub pass</source>
        <translation>Tai näytä hubikorttisi</translation>
    </message>
    <message>
        <source>Others were quicker: it is full there now.</source>
        <translation>Muut ehtivät ensin: siellä on nyt täyttä.</translation>
    </message>
    <message>
        <source>That code is nobody’s today, either.</source>
        <translation>Tätäkään koodia ei ole tänään kenelläkään.</translation>
    </message>
    <message>
        <source>That code is nobody’s today.</source>
        <translation>Tätä koodia ei ole tänään kenelläkään.</translation>
    </message>
    <message>
        <source>The camera is having a break</source>
        <translation>Kamera on tauolla</translation>
    </message>
    <message>
        <source>The camera sees nothing just now. The four digits do.</source>
        <translation>Kamera ei näe nyt mitään. Neljä numeroa riittää.</translation>
    </message>
    <message>
        <source>The four digits that you got when you came in.</source>
        <translation>Neljä numeroa, jotka sait tullessasi.</translation>
    </message>
    <message>
        <source>Those who stay keep the same code.</source>
        <translation>Jäävien koodi pysyy samana.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Voit yrittää uudelleen %n sekunnin päästä.</numerusform>
            <numerusform>Voit yrittää uudelleen %n sekunnin päästä.</numerusform>
        </translation>
    </message>
    <message>
        <source>We leave the line</source>
        <translation>Poistumme jonosta</translation>
    </message>
    <message>
        <source>We wait on</source>
        <translation>Odotamme vielä</translation>
    </message>
    <message>
        <source>What is your day code?</source>
        <translation>Mikä on päiväkoodisi?</translation>
    </message>
    <message numerus="yes">
        <source>You are %n. How many leave?</source>
        <translation>
            <numerusform>Teitä on %n. Montako lähtee?</numerusform>
            <numerusform>Teitä on %n. Montako lähtee?</numerusform>
        </translation>
    </message>
    <message>
        <source>You are here: %1.</source>
        <translation>Olet täällä: %1.</translation>
    </message>
    <message>
        <source>You are number %1 in the line.</source>
        <translation>Jononumeronne on %1.</translation>
    </message>
    <message>
        <source>Your place here is still yours.</source>
        <translation>Paikkasi täällä on yhä sinun.</translation>
    </message>
    <message>
        <source>thank you for the visit</source>
        <translation>kiitos käynnistä</translation>
    </message>
    <message>
        <source>to the camera or the scanner; it works on every page</source>
        <translation>kameralle tai lukijalle; se toimii joka sivulla</translation>
    </message>
    <message>
        <source>we call you on this screen</source>
        <translation>kutsumme teidät tällä näytöllä</translation>
    </message>
    <message>
        <source>your places are kept</source>
        <translation>paikkanne on varattu</translation>
    </message>
    <message>
        <source>your turn goes to the next</source>
        <translation>vuoronne siirtyy seuraavalle</translation>
    </message>
</context>
<context>
    <name>CheckOutPage</name>
    <message>
        <source>%1: %2 there</source>
        <translation>%1: teitä on %2</translation>
    </message>
    <message>
        <source>I do not have the code</source>
        <translation>Minulla ei ole koodia</translation>
    </message>
    <message>
        <source>Leaving from %1</source>
        <translation>Lähtijöitä: %1</translation>
    </message>
    <message>
        <source>Nobody is kept here: touch this, or just go.</source>
        <translation>Ei se mitään: kosketa tästä tai lähde vain.</translation>
    </message>
    <message>
        <source>The day code is the four digits that you got when you came in. A pass works on every page: show it to the camera or the scanner. Leaving is never refused; without a code you may just go.</source>
        <translation>Päiväkoodi on neljä numeroa, jotka sait tullessasi. Hubikortti toimii joka sivulla: näytä se kameralle tai lukijalle. Lähteä saa aina, myös ilman koodia.</translation>
    </message>
</context>
<context>
    <name>CloseKiosk</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation>Suljetaanko kioski?</translation>
    </message>
    <message>
        <source>Nobody is sent out and nothing is lost. At the door it starts again by itself within seconds.</source>
        <translation>Ketään ei kirjata ulos, eikä mitään katoa. Ovella kioski käynnistyy itse uudelleen muutamassa sekunnissa.</translation>
    </message>
    <message>
        <source>The PIN is longer than that.</source>
        <translation>PIN-koodi on pidempi.</translation>
    </message>
</context>
<context>
    <name>CodeCards</name>
    <message>
        <source>Into your calendar</source>
        <translation>Kalenteriisi</translation>
    </message>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>Osoita puhelimen kameralla.</translation>
    </message>
    <message>
        <source>Show it to the camera here.</source>
        <translation>Näytä tämä kameralle täällä.</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Codes and names are said too.</source>
        <translation>Myös koodit ja nimet sanotaan.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Painikkeet alemmas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>I have a headset</source>
        <translation>Minulla on kuulokkeet</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Suurempi teksti</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Vähemmän liikettä</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Make the screen fit you</source>
        <translation>Sovita näyttö itsellesi</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lue ääneen</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message numerus="yes">
        <source>%1: %n inside now.</source>
        <translation>
            <numerusform>%1: nyt sisällä %n.</numerusform>
            <numerusform>%1: nyt sisällä %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A slip on the screen</source>
        <translation>Näppäilyvirhe näytöllä</translation>
    </message>
    <message>
        <source>Correct the count</source>
        <translation>Korjaa luku</translation>
    </message>
    <message>
        <source>How many do you count?</source>
        <translation>Montako lasket?</translation>
    </message>
    <message>
        <source>I count</source>
        <translation>Lasken</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Somebody came in without saying so</source>
        <translation>Joku tuli ilmoittautumatta</translation>
    </message>
    <message>
        <source>Somebody left without saying so</source>
        <translation>Joku lähti ilmoittamatta</translation>
    </message>
    <message numerus="yes">
        <source>The kiosk counts %n there now.</source>
        <translation>
            <numerusform>Kioskin mukaan siellä on nyt %n.</numerusform>
            <numerusform>Kioskin mukaan siellä on nyt %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log keeps it; history stays as it was.</source>
        <translation>Syy jää lokiin; aiemmat merkinnät säilyvät.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Mitä tapahtui?</translation>
    </message>
</context>
<context>
    <name>DayHours</name>
    <message>
        <source>%1: when is the hub open?</source>
        <translation>%1: milloin hubi on auki?</translation>
    </message>
    <message>
        <source>A public holiday</source>
        <translation>Pyhäpäivä</translation>
    </message>
    <message>
        <source>A training day</source>
        <translation>Koulutuspäivä</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Koko ajan</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kiinni</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Sulkeutuu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Sairastuminen</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Auki</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Avautuu</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Osan ajasta</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Tallenna päivä</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Tallenna ajat</translation>
    </message>
    <message>
        <source>The day is saved.</source>
        <translation>Päivä on tallennettu.</translation>
    </message>
    <message>
        <source>The hours are saved.</source>
        <translation>Aukioloajat on tallennettu.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>Visitors read it at the closed door.</source>
        <translation>Kävijät lukevat tämän suljetulla ovella.</translation>
    </message>
    <message>
        <source>When is somebody here to help?</source>
        <translation>Milloin vetäjä on paikalla?</translation>
    </message>
    <message>
        <source>When is the hub open on that day?</source>
        <translation>Milloin hubi on auki sinä päivänä?</translation>
    </message>
    <message>
        <source>Which day is otherwise?</source>
        <translation>Mikä päivä poikkeaa?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>A day earlier</source>
        <translation>Päivä aiemmin</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Päivä myöhemmin</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Viikko aiemmin</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Viikko myöhemmin</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message numerus="yes">
        <source>%1: %n free</source>
        <translation>
            <numerusform>%1: %n vapaa</numerusform>
            <numerusform>%1: %n vapaata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called in</source>
        <translation>
            <numerusform>%n kutsuttu</numerusform>
            <numerusform>%n kutsuttua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n sisällä</numerusform>
            <numerusform>%n sisällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n varattu</numerusform>
            <numerusform>%n varattua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n paikka</numerusform>
            <numerusform>%n paikkaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n odottaa</numerusform>
            <numerusform>%n odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kiinni</translation>
    </message>
    <message>
        <source>No places are kept for anybody today: come in and take a seat.</source>
        <translation>Tänään ei ole varattuja paikkoja. Tule sisään ja istu alas!</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Auki</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Auki %1 asti</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kiinni</translation>
    </message>
    <message>
        <source>line</source>
        <translation>jono</translation>
    </message>
    <message>
        <source>manager here until %1</source>
        <translation>vetäjä paikalla %1 asti</translation>
    </message>
    <message>
        <source>next is number %1</source>
        <translation>seuraavana numero %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>on your own, no manager here</source>
        <translation>omatoimisesti, ilman vetäjää</translation>
    </message>
    <message>
        <source>the hub manager is here</source>
        <translation>hubin vetäjä on paikalla</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message numerus="yes">
        <source>%n place(s) in the hub kept for its people</source>
        <translation>
            <numerusform>Hubissa pidetään 1 paikka osallistujalle</numerusform>
            <numerusform>Hubissa pidetään %n paikkaa osallistujille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free, %1 in all</source>
        <translation>
            <numerusform>%n paikka vapaana, yhteensä %1</numerusform>
            <numerusform>%n paikkaa vapaana, yhteensä %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n jonossa</numerusform>
            <numerusform>%n jonossa</numerusform>
        </translation>
    </message>
    <message>
        <source>An exam: everybody keeps quiet meanwhile</source>
        <translation>Koe: silloin ollaan hiljaa</translation>
    </message>
    <message>
        <source>Cancelled: it does not take place</source>
        <translation>Peruttu: tapahtumaa ei pidetä</translation>
    </message>
    <message>
        <source>From the calendar of %1</source>
        <translation>Kalenterista: %1</translation>
    </message>
    <message numerus="yes">
        <source>Full: all %n seat(s) are taken</source>
        <translation>
            <numerusform>Täynnä: ainoa paikka on varattu</numerusform>
            <numerusform>Täynnä: kaikki %n paikkaa on varattu</numerusform>
        </translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Englanniksi</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>Ruotsiksi</translation>
    </message>
    <message>
        <source>Into your calendar</source>
        <translation>Kalenteriisi</translation>
    </message>
    <message>
        <source>It has been already</source>
        <translation>Tapahtuma on jo ollut</translation>
    </message>
    <message>
        <source>It was to be %1.</source>
        <translation>Piti olla %1.</translation>
    </message>
    <message>
        <source>Join from home</source>
        <translation>Osallistu kotoa</translation>
    </message>
    <message>
        <source>More on your phone</source>
        <translation>Lisää puhelimeesi</translation>
    </message>
    <message>
        <source>Moved: now %1</source>
        <translation>Siirretty: nyt %1</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Ilmoittaudu</translation>
    </message>
    <message>
        <source>Start test %1</source>
        <translation>Alkukoe %1</translation>
    </message>
    <message>
        <source>Stop the film</source>
        <translation>Pysäytä video</translation>
    </message>
    <message>
        <source>The film cannot be shown right now.</source>
        <translation>Videota ei voi nyt näyttää.</translation>
    </message>
    <message>
        <source>The film waits: it is quiet time in the hub now.</source>
        <translation>Video odottaa: hubissa on nyt hiljaista.</translation>
    </message>
    <message>
        <source>The start test was %1</source>
        <translation>Alkukoe oli %1</translation>
    </message>
    <message>
        <source>This event is not on the programme any more</source>
        <translation>Tätä tapahtumaa ei enää ole</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>Katso video</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Mitä voin tehdä?</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>nyt, %1</translation>
    </message>
    <message>
        <source>“Back” shows what is on.</source>
        <translation>”Takaisin” näyttää, mitä täällä tapahtuu.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message numerus="yes">
        <source>%n date(s) cannot be so: left out.</source>
        <translation>
            <numerusform>Yksi kerta ei onnistu: se jää pois.</numerusform>
            <numerusform>%n kertaa ei onnistu: ne jäävät pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) were left out.</source>
        <translation>
            <numerusform>%n kerta jäi pois.</numerusform>
            <numerusform>%n kertaa jäi pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have signed up.</source>
        <translation>
            <numerusform>Yksi on ilmoittautunut.</numerusform>
            <numerusform>%n on ilmoittautunut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept</source>
        <translation>
            <numerusform>%n paikka pidetään</numerusform>
            <numerusform>%n paikkaa pidetään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n paikka</numerusform>
            <numerusform>%n paikkaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>An exam: the screen stays still and silent</source>
        <translation>Tentti: näyttö pysyy hiljaa ja paikallaan</translation>
    </message>
    <message>
        <source>Are these the dates?</source>
        <translation>Ovatko nämä oikeat kerrat?</translation>
    </message>
    <message numerus="yes">
        <source>At most %n</source>
        <translation>
            <numerusform>Enintään %n</numerusform>
            <numerusform>Enintään %n</numerusform>
        </translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Mihin aikaan?</translation>
    </message>
    <message>
        <source>Can one join from home?</source>
        <translation>Voiko kotoa osallistua?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Does it belong to studies?</source>
        <translation>Kuuluuko se opintoihin?</translation>
    </message>
    <message>
        <source>Does one sign up for it?</source>
        <translation>Ilmoittaudutaanko siihen?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Go back and choose other days or times, or keep fewer places.</source>
        <translation>Palaa ja valitse toiset päivät tai ajat, tai pidä vähemmän paikkoja.</translation>
    </message>
    <message>
        <source>How long does it go on?</source>
        <translation>Kuinka kauan se jatkuu?</translation>
    </message>
    <message>
        <source>How many places are kept for those who come?</source>
        <translation>Montako paikkaa pidetään tulijoille?</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kuinka usein</translation>
    </message>
    <message>
        <source>How often is it?</source>
        <translation>Kuinka usein se on?</translation>
    </message>
    <message>
        <source>In Finnish only</source>
        <translation>Vain suomeksi</translation>
    </message>
    <message>
        <source>In Finnish, a few sentences</source>
        <translation>Suomeksi, muutama lause</translation>
    </message>
    <message>
        <source>In Swedish and English, too</source>
        <translation>Myös ruotsiksi ja englanniksi</translation>
    </message>
    <message>
        <source>In which weeks</source>
        <translation>Millä viikoilla</translation>
    </message>
    <message>
        <source>Is there anything more to add?</source>
        <translation>Lisätäänkö vielä jotain?</translation>
    </message>
    <message>
        <source>It begins with a test</source>
        <translation>Alkaa lähtötestillä</translation>
    </message>
    <message>
        <source>It belongs to studies</source>
        <translation>Kuuluu opintoihin</translation>
    </message>
    <message>
        <source>It ends on the next day.</source>
        <translation>Se päättyy seuraavana päivänä.</translation>
    </message>
    <message>
        <source>It is changed on this date and on all later ones.</source>
        <translation>Muutos koskee tätä ja kaikkia myöhempiä kertoja.</translation>
    </message>
    <message>
        <source>It repeats</source>
        <translation>Toistuu</translation>
    </message>
    <message>
        <source>Kept places</source>
        <translation>Pidetyt paikat</translation>
    </message>
    <message>
        <source>Language of the event</source>
        <translation>Tapahtuman kieli</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>Look at it once more; nothing is saved yet.</source>
        <translation>Katso vielä kerran; mitään ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>Meanwhile something came in the way.</source>
        <translation>Sillä välin jokin tuli tielle.</translation>
    </message>
    <message>
        <source>No date is left.</source>
        <translation>Yhtään kertaa ei jäänyt.</translation>
    </message>
    <message>
        <source>No exam</source>
        <translation>Ei tenttiä</translation>
    </message>
    <message>
        <source>No start test</source>
        <translation>Ei lähtötestiä</translation>
    </message>
    <message>
        <source>No studies</source>
        <translation>Ei opiskelua</translation>
    </message>
    <message>
        <source>Nobody can check in then, unless you open it: Opening hours.</source>
        <translation>Silloin kukaan ei pääse sisään, ellet avaa hubia: Aukioloajat.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Viimeistään</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Ei kerrota</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Leave out what is not needed.</source>
        <translation>Mitään ei ole vielä tallennettu. Jätä pois, mitä ei tarvita.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>Yhtenä päivänä</translation>
    </message>
    <message numerus="yes">
        <source>On the programme: %n date(s).</source>
        <translation>
            <numerusform>Ohjelmassa: %n kerta.</numerusform>
            <numerusform>Ohjelmassa: %n kertaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>On which day is it?</source>
        <translation>Minä päivänä se on?</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Kerran</translation>
    </message>
    <message>
        <source>One just comes</source>
        <translation>Saa tulla ilmoittautumatta</translation>
    </message>
    <message>
        <source>One signs up here</source>
        <translation>Ilmoittaudutaan täällä</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Järjestäjä</translation>
    </message>
    <message>
        <source>Organiser, language</source>
        <translation>Järjestäjä, kieli</translation>
    </message>
    <message>
        <source>Others cannot take them. What nobody has taken soon after the start falls free.</source>
        <translation>Muut eivät voi ottaa niitä. Se, mitä kukaan ei ole ottanut pian alun jälkeen, vapautuu.</translation>
    </message>
    <message>
        <source>Picture or film</source>
        <translation>Kuva tai video</translation>
    </message>
    <message>
        <source>Place and address</source>
        <translation>Paikka ja osoite</translation>
    </message>
    <message>
        <source>Please choose at least one day of the week.</source>
        <translation>Valitse ainakin yksi viikonpäivä.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message numerus="yes">
        <source>Save %n date(s)</source>
        <translation>
            <numerusform>Tallenna %n kerta</numerusform>
            <numerusform>Tallenna %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it like this?</source>
        <translation>Tallennetaanko näin?</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Paikkoja</translation>
    </message>
    <message>
        <source>Seats and signing up</source>
        <translation>Paikat ja ilmoittautuminen</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>Näin monta kertaa</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Muualla</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Opiskelu</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>The change is saved.</source>
        <translation>Muutos on tallennettu.</translation>
    </message>
    <message>
        <source>The event is on the programme.</source>
        <translation>Tapahtuma on ohjelmassa.</translation>
    </message>
    <message numerus="yes">
        <source>The hub is closed on %n date(s) when it begins.</source>
        <translation>
            <numerusform>Hubi on kiinni %n kerran alkaessa.</numerusform>
            <numerusform>Hubi on kiinni %n kerran alkaessa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub is closed when it begins.</source>
        <translation>Hubi on kiinni, kun se alkaa.</translation>
    </message>
    <message>
        <source>The library is empty: add some under “Pictures, films” first.</source>
        <translation>Kirjasto on tyhjä: lisää ensin kuvia kohdassa ”Kuvat, videot”.</translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation>Sama englanniksi</translation>
    </message>
    <message>
        <source>The same in Swedish</source>
        <translation>Sama ruotsiksi</translation>
    </message>
    <message>
        <source>The test begins</source>
        <translation>Testi alkaa</translation>
    </message>
    <message>
        <source>The whole hub</source>
        <translation>Koko hubi</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Koko teksti</translation>
    </message>
    <message>
        <source>They keep their seats, and read the change here by their code.</source>
        <translation>He pitävät paikkansa ja lukevat muutoksen täältä koodillaan.</translation>
    </message>
    <message>
        <source>They stay as they are.</source>
        <translation>Ne pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Times in all</source>
        <translation>Kertoja yhteensä</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Title, time and place are enough.</source>
        <translation>Nimi, aika ja paikka riittävät.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Päivään asti</translation>
    </message>
    <message>
        <source>Until another day</source>
        <translation>Toiseen päivään asti</translation>
    </message>
    <message>
        <source>Visitors see it as a code for their phone.</source>
        <translation>Kävijä näkee sen koodina puhelimelle.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Verkko-osoite</translation>
    </message>
    <message>
        <source>Web address, if one can</source>
        <translation>Verkko-osoite, jos voi</translation>
    </message>
    <message>
        <source>What is different this time?</source>
        <translation>Mikä on tällä kertaa toisin?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Mistä siinä on kyse?</translation>
    </message>
    <message>
        <source>What is the event called?</source>
        <translation>Mikä tapahtuman nimi on?</translation>
    </message>
    <message>
        <source>What is to be changed?</source>
        <translation>Mitä muutetaan?</translation>
    </message>
    <message>
        <source>What you filled in is not saved.</source>
        <translation>Täyttämääsi ei ole tallennettu.</translation>
    </message>
    <message>
        <source>When all seats are taken, the next ones can wait and are offered one.</source>
        <translation>Kun paikat ovat täynnä, seuraavat voivat jäädä jonoon, ja heille tarjotaan vapautuva paikka.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Where does one read more?</source>
        <translation>Mistä voi lukea lisää?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Missä se on?</translation>
    </message>
    <message>
        <source>Which picture or film?</source>
        <translation>Mikä kuva tai video?</translation>
    </message>
    <message>
        <source>Who organises it, and in which language?</source>
        <translation>Kuka sen järjestää, ja millä kielellä?</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Koko päivän tai päiviä</translation>
    </message>
    <message>
        <source>belongs to studies</source>
        <translation>kuuluu opintoihin</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>every fourth week</source>
        <translation>joka neljäs viikko</translation>
    </message>
    <message>
        <source>every other week</source>
        <translation>joka toinen viikko</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>joka viikko</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>tentti</translation>
    </message>
    <message>
        <source>from home, too</source>
        <translation>myös kotoa</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>jätetty pois</translation>
    </message>
    <message>
        <source>once</source>
        <translation>kerran</translation>
    </message>
    <message>
        <source>start test</source>
        <translation>lähtötesti</translation>
    </message>
    <message>
        <source>“Go on” leads to saving it. “Back” once more drops it.</source>
        <translation>”Jatka” vie tallentamiseen. ”Takaisin” vielä kerran hylkää sen.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>A film of the event</source>
        <translation>Tapahtuman video</translation>
    </message>
    <message>
        <source>A picture of the event</source>
        <translation>Tapahtuman kuva</translation>
    </message>
    <message>
        <source>No sign-up: just come, welcome!</source>
        <translation>Ei tarvitse ilmoittautua: tervetuloa!</translation>
    </message>
    <message>
        <source>“Sign up” keeps a seat for you and gives you a code. The pictures of squares are for your phone: point its camera at one.</source>
        <translation>”Ilmoittaudu” pitää sinulle paikan ja antaa koodin. Ruutukuviot ovat puhelintasi varten: osoita sellaista puhelimen kameralla.</translation>
    </message>
</context>
<context>
    <name>EventTimes</name>
    <message>
        <source>all day</source>
        <translation>koko päivän</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 alkaen</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>viimeinen päivä</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n came in</source>
        <translation>
            <numerusform>%n tuli sisään</numerusform>
            <numerusform>%n tuli sisään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed sides</source>
        <translation>
            <numerusform>%n vaihtoi puolta</numerusform>
            <numerusform>%n vaihtoi puolta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of a series were cancelled</source>
        <translation>
            <numerusform>Sarjasta peruttiin %n kerta</numerusform>
            <numerusform>Sarjasta peruttiin %n kertaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n lähti</numerusform>
            <numerusform>%n lähti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be over the cap</source>
        <translation>
            <numerusform>%n saa olla yli enimmäismäärän</numerusform>
            <numerusform>%n saa olla yli enimmäismäärän</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of earlier days cleared</source>
        <translation>
            <numerusform>%n aiempien päivien nimi poistettu</numerusform>
            <numerusform>%n aiempien päivien nimeä poistettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nickname(s) of past events cleared</source>
        <translation>
            <numerusform>%n menneen tapahtuman nimimerkki poistettiin</numerusform>
            <numerusform>%n menneiden tapahtumien nimimerkkiä poistettiin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept</source>
        <translation>
            <numerusform>%n paikka pidätetty</numerusform>
            <numerusform>%n paikkaa pidätetty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up for an event</source>
        <translation>
            <numerusform>%n ilmoittautui tapahtumaan</numerusform>
            <numerusform>%n ilmoittautui tapahtumaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up read it by their code</source>
        <translation>
            <numerusform>%n ilmoittautunut lukee sen koodillaan</numerusform>
            <numerusform>%n ilmoittautunutta lukee sen koodillaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a seat at an event</source>
        <translation>
            <numerusform>%n jonottaa paikkaa tapahtumaan</numerusform>
            <numerusform>%n jonottaa paikkaa tapahtumaan</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was taken into use</source>
        <translation>Varmuuskopio otettiin käyttöön</translation>
    </message>
    <message>
        <source>A calendar could not be read; its last copy stays</source>
        <translation>Kalenteria ei voitu lukea; viimeisin kopio on käytössä</translation>
    </message>
    <message numerus="yes">
        <source>A calendar had news: %n event(s) in it</source>
        <translation>
            <numerusform>Kalenterissa oli uutta: siinä on %n tapahtuma</numerusform>
            <numerusform>Kalenterissa oli uutta: siinä on %n tapahtumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar was added</source>
        <translation>Kalenteri lisättiin</translation>
    </message>
    <message>
        <source>A calendar was changed</source>
        <translation>Kalenteria muutettiin</translation>
    </message>
    <message>
        <source>A calendar was removed</source>
        <translation>Kalenteri poistettiin</translation>
    </message>
    <message>
        <source>A correction was made up for by a departure</source>
        <translation>Lähtö kuittasi aiemman korjauksen</translation>
    </message>
    <message numerus="yes">
        <source>A course of %n date(s) was put in the book</source>
        <translation>
            <numerusform>Varattiin %n kerran kurssi</numerusform>
            <numerusform>Varattiin %n kerran kurssi</numerusform>
        </translation>
    </message>
    <message>
        <source>A film was added</source>
        <translation>Video lisättiin</translation>
    </message>
    <message>
        <source>A free room is kept for the next who waits</source>
        <translation>Vapautunutta huonetta pidetään seuraavalle odottajalle</translation>
    </message>
    <message>
        <source>A limit was removed</source>
        <translation>Enimmäismäärä poistettiin</translation>
    </message>
    <message>
        <source>A pass holder asked to be forgotten</source>
        <translation>Hubikortin haltija pyysi unohtamaan itsensä</translation>
    </message>
    <message>
        <source>A pass holder asked to be remembered</source>
        <translation>Hubikortin haltija pyysi muistamaan itsensä</translation>
    </message>
    <message>
        <source>A picture or film could not be shown and was skipped</source>
        <translation>Kuvaa tai videota ei voitu näyttää, ja se ohitettiin</translation>
    </message>
    <message>
        <source>A picture or film was removed</source>
        <translation>Kuva tai video poistettiin</translation>
    </message>
    <message>
        <source>A picture or film was shown again</source>
        <translation>Kuva tai video näkyi taas</translation>
    </message>
    <message>
        <source>A picture was added</source>
        <translation>Kuva lisättiin</translation>
    </message>
    <message>
        <source>A reservation ended before it began</source>
        <translation>Varaus päättyi ennen alkuaan</translation>
    </message>
    <message>
        <source>A reservation was changed</source>
        <translation>Varausta muutettiin</translation>
    </message>
    <message>
        <source>A reservation was ended early</source>
        <translation>Varaus päätettiin etuajassa</translation>
    </message>
    <message>
        <source>A reservation was given up</source>
        <translation>Varaus peruttiin</translation>
    </message>
    <message>
        <source>A reservation was over</source>
        <translation>Varaus päättyi</translation>
    </message>
    <message>
        <source>A room was begun</source>
        <translation>Varaus alkoi</translation>
    </message>
    <message>
        <source>A room was reserved</source>
        <translation>Huone varattiin</translation>
    </message>
    <message numerus="yes">
        <source>A series of %n date(s) was put on the programme</source>
        <translation>
            <numerusform>Ohjelmaan lisättiin %n kerran sarja</numerusform>
            <numerusform>Ohjelmaan lisättiin %n kerran sarja</numerusform>
        </translation>
    </message>
    <message>
        <source>A sign-up ended with its event</source>
        <translation>Ilmoittautuminen päättyi tapahtuman mukana</translation>
    </message>
    <message>
        <source>A wrong PIN was tried</source>
        <translation>PIN-koodi oli väärä</translation>
    </message>
    <message>
        <source>A wrong code of a sign-up was tried</source>
        <translation>Kokeiltiin väärää ilmoittautumiskoodia</translation>
    </message>
    <message>
        <source>A wrong reservation code was tried</source>
        <translation>Kokeiltiin väärää varauskoodia</translation>
    </message>
    <message>
        <source>An event was cancelled</source>
        <translation>Tapahtuma peruttiin</translation>
    </message>
    <message>
        <source>An event was changed</source>
        <translation>Tapahtumaa muutettiin</translation>
    </message>
    <message>
        <source>An event was moved</source>
        <translation>Tapahtuma siirrettiin</translation>
    </message>
    <message>
        <source>An event was put on the programme</source>
        <translation>Ohjelmaan lisättiin tapahtuma</translation>
    </message>
    <message>
        <source>An offered room was not taken</source>
        <translation>Tarjottua huonetta ei otettu</translation>
    </message>
    <message>
        <source>Free seats are kept for the next who waits</source>
        <translation>Vapautunut paikka on varattu seuraavalle jonottajalle</translation>
    </message>
    <message>
        <source>From here on the clock could not be trusted</source>
        <translation>Tästä alkaen kelloon ei voinut luottaa</translation>
    </message>
    <message>
        <source>Kept places were released</source>
        <translation>Pidätetyt paikat vapautettiin</translation>
    </message>
    <message numerus="yes">
        <source>New limit: up to %n</source>
        <translation>
            <numerusform>Uusi enimmäismäärä: %n</numerusform>
            <numerusform>Uusi enimmäismäärä: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room for %n</source>
        <translation>
            <numerusform>%n tulijalle ei ollut tilaa</numerusform>
            <numerusform>%n tulijalle ei ollut tilaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody came: a room fell free</source>
        <translation>Kukaan ei tullut: huone vapautui</translation>
    </message>
    <message>
        <source>Nobody said yes in time to who asked for a room</source>
        <translation>Pyyntöön ei vastattu ajoissa</translation>
    </message>
    <message>
        <source>Nobody waits for that room any more: the time is over</source>
        <translation>Kukaan ei enää odota huonetta: aika meni ohi</translation>
    </message>
    <message>
        <source>Number %1 came in</source>
        <translation>Numero %1 tuli sisään</translation>
    </message>
    <message>
        <source>Number %1 did not come in time</source>
        <translation>Numero %1 ei tullut ajoissa</translation>
    </message>
    <message numerus="yes">
        <source>Number %1 joined the line, %n people</source>
        <translation>
            <numerusform>Numero %1 tuli jonoon, %n henkilö</numerusform>
            <numerusform>Numero %1 tuli jonoon, %n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 left the line</source>
        <translation>Numero %1 lähti jonosta</translation>
    </message>
    <message>
        <source>Number %1 waits no longer: the day was over</source>
        <translation>Numero %1 ei enää odota: päivä päättyi</translation>
    </message>
    <message>
        <source>Number %1 was called in</source>
        <translation>Numero %1 kutsuttiin sisään</translation>
    </message>
    <message>
        <source>Off air again</source>
        <translation>Äänitys päättyi</translation>
    </message>
    <message>
        <source>Offered seats were not taken in time</source>
        <translation>Tarjottua paikkaa ei otettu ajoissa</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Äänitys alkoi</translation>
    </message>
    <message>
        <source>Opening hours changed: %1</source>
        <translation>Aukioloajat muuttuivat: %1</translation>
    </message>
    <message>
        <source>Somebody asked for a room</source>
        <translation>Joku pyysi huonetta</translation>
    </message>
    <message>
        <source>Somebody confirmed to know how a room works</source>
        <translation>Joku vahvisti osaavansa käyttää huonetta</translation>
    </message>
    <message>
        <source>Somebody counted out before said so too</source>
        <translation>Ulos jo merkitty ilmoitti lähdöstään</translation>
    </message>
    <message>
        <source>Somebody gave up a sign-up</source>
        <translation>Joku perui ilmoittautumisensa</translation>
    </message>
    <message>
        <source>Somebody told how the visit was</source>
        <translation>Joku kertoi, miltä käynti tuntui</translation>
    </message>
    <message>
        <source>Somebody waits for a room</source>
        <translation>Joku odottaa huonetta</translation>
    </message>
    <message>
        <source>Somebody who came by a wrong clock counts for today</source>
        <translation>Väärän kellon aikana tullut lasketaan tälle päivälle</translation>
    </message>
    <message>
        <source>Something in a room is out of order</source>
        <translation>Huoneessa on jotain epäkunnossa</translation>
    </message>
    <message>
        <source>Something in a room was mended</source>
        <translation>Huoneessa korjattiin jotain</translation>
    </message>
    <message>
        <source>Something of a newer version: %1</source>
        <translation>Uudemman version merkintä: %1</translation>
    </message>
    <message>
        <source>The PIN was given</source>
        <translation>PIN-koodi annettiin</translation>
    </message>
    <message>
        <source>The PIN was taken away at the computer</source>
        <translation>PIN-koodi poistettiin tietokoneella</translation>
    </message>
    <message>
        <source>The call of number %1 was taken back</source>
        <translation>Numeron %1 kutsu peruttiin</translation>
    </message>
    <message>
        <source>The cap holds again</source>
        <translation>Enimmäismäärä on taas voimassa</translation>
    </message>
    <message>
        <source>The clock was right again</source>
        <translation>Kello oli taas oikeassa</translation>
    </message>
    <message>
        <source>The day’s corrections ended with the day</source>
        <translation>Päivän korjaukset päättyivät päivään</translation>
    </message>
    <message>
        <source>The hub was set up</source>
        <translation>Hubi otettiin käyttöön</translation>
    </message>
    <message>
        <source>The kiosk was closed on its screen</source>
        <translation>Kioski suljettiin sen omalta näytöltä</translation>
    </message>
    <message>
        <source>The manager cancelled a reservation</source>
        <translation>Vetäjä perui varauksen</translation>
    </message>
    <message>
        <source>The manager changed a room</source>
        <translation>Vetäjä muutti huonetta</translation>
    </message>
    <message numerus="yes">
        <source>The manager counted %n</source>
        <translation>
            <numerusform>Vetäjä laski: %n</numerusform>
            <numerusform>Vetäjä laski: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The manager made a room</source>
        <translation>Vetäjä teki huoneen</translation>
    </message>
    <message>
        <source>The manager reserved or blocked a room</source>
        <translation>Vetäjä varasi huoneen tai otti sen pois käytöstä</translation>
    </message>
    <message>
        <source>The manager said no to who asked for a room</source>
        <translation>Vetäjä ei antanut lupaa huonetta pyytäneelle</translation>
    </message>
    <message>
        <source>The manager said yes to who asked for a room</source>
        <translation>Vetäjä antoi luvan huonetta pyytäneelle</translation>
    </message>
    <message>
        <source>The manager set the clock</source>
        <translation>Vetäjä asetti kellon</translation>
    </message>
    <message>
        <source>The manager took a room out of use</source>
        <translation>Vetäjä poisti huoneen käytöstä</translation>
    </message>
    <message>
        <source>The manager took somebody off a list</source>
        <translation>Hubin vetäjä poisti jonkun listalta</translation>
    </message>
    <message>
        <source>The manager’s PIN was set</source>
        <translation>Vetäjän PIN-koodi asetettiin</translation>
    </message>
    <message>
        <source>The playlist was changed</source>
        <translation>Näyttölistaa muutettiin</translation>
    </message>
    <message numerus="yes">
        <source>The rest of a course was cancelled: %n date(s)</source>
        <translation>
            <numerusform>Loput kurssista peruttiin: %n kerta</numerusform>
            <numerusform>Loput kurssista peruttiin: %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The roll-call was opened</source>
        <translation>Nimenhuuto avattiin</translation>
    </message>
    <message>
        <source>Who waited did not take the room in time</source>
        <translation>Odottaja ei ottanut huonetta ajoissa</translation>
    </message>
    <message>
        <source>Who waited for a room gave it up</source>
        <translation>Odottaja luopui huoneesta</translation>
    </message>
    <message>
        <source>Who waited took the room</source>
        <translation>Odottaja otti huoneen</translation>
    </message>
    <message>
        <source>a room that is gone</source>
        <translation>poistettu huone</translation>
    </message>
    <message>
        <source>before that it said %1</source>
        <translation>ennen sitä se näytti %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 alkaen</translation>
    </message>
    <message>
        <source>places kept until %1</source>
        <translation>paikat pidetään %1 asti</translation>
    </message>
    <message>
        <source>presumed: the day was over</source>
        <translation>oletus: päivä päättyi</translation>
    </message>
    <message>
        <source>taken out by the manager</source>
        <translation>vetäjä merkitsi lähteneeksi</translation>
    </message>
    <message>
        <source>the hub was full</source>
        <translation>hubi oli täynnä</translation>
    </message>
    <message>
        <source>the machine’s said %1</source>
        <translation>koneen kello näytti %1</translation>
    </message>
    <message>
        <source>the rest was kept for others</source>
        <translation>loput paikat oli pidätetty muille</translation>
    </message>
    <message>
        <source>the side was full</source>
        <translation>puoli oli täynnä</translation>
    </message>
    <message>
        <source>to another side</source>
        <translation>toiselle puolelle</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>with a code</source>
        <translation>koodilla</translation>
    </message>
    <message>
        <source>with a pass</source>
        <translation>hubikortilla</translation>
    </message>
</context>
<context>
    <name>FeedForm</name>
    <message>
        <source>Address of the calendar</source>
        <translation>Kalenterin osoite</translation>
    </message>
    <message>
        <source>Elsewhere, as it says itself</source>
        <translation>Muualla, kuten se itse kertoo</translation>
    </message>
    <message>
        <source>If that is right, choose “Yes” below.</source>
        <translation>Jos se on oikein, valitse alta ”Kyllä”.</translation>
    </message>
    <message>
        <source>Is the calendar on a machine in the hub’s own network?</source>
        <translation>Onko kalenteri hubin omassa verkossa olevalla koneella?</translation>
    </message>
    <message>
        <source>It is read in a moment, and then every hour.</source>
        <translation>Se luetaan hetken päästä ja sitten joka tunti.</translation>
    </message>
    <message>
        <source>Its owner finds it under “share” or “iCalendar”; it often ends in .ics.</source>
        <translation>Omistaja löytää sen kohdasta ”jaa” tai ”iCalendar”; lopussa on usein .ics.</translation>
    </message>
    <message>
        <source>Most are on the web. Say yes only if somebody at the hub gave you the address: otherwise the kiosk refuses addresses of the hub’s own machines.</source>
        <translation>Useimmat ovat internetissä. Vastaa kyllä vain, jos osoite on saatu hubin omalta väeltä: muuten kioski ei avaa hubin omien koneiden osoitteita.</translation>
    </message>
    <message>
        <source>Name, as visitors read it</source>
        <translation>Nimi, jonka kävijät lukevat</translation>
    </message>
    <message>
        <source>No, on the web</source>
        <translation>Ei, vaan internetissä</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Tallenna kalenteri</translation>
    </message>
    <message>
        <source>The calendar is saved.</source>
        <translation>Kalenteri on tallennettu.</translation>
    </message>
    <message>
        <source>Village association</source>
        <translation>Kyläyhdistys</translation>
    </message>
    <message>
        <source>What is the calendar’s address?</source>
        <translation>Mikä kalenterin osoite on?</translation>
    </message>
    <message>
        <source>What shall the calendar be called?</source>
        <translation>Mikä kalenterin nimeksi?</translation>
    </message>
    <message>
        <source>Where are its events?</source>
        <translation>Missä sen tapahtumat ovat?</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>Mihin se kuuluu?</translation>
    </message>
    <message>
        <source>Whose calendar is it?</source>
        <translation>Kenen kalenteri se on?</translation>
    </message>
    <message>
        <source>Yes, in our own network</source>
        <translation>Kyllä, omassa verkossa</translation>
    </message>
</context>
<context>
    <name>FeedList</name>
    <message>
        <source>Calendars from outside</source>
        <translation>Kalenterit muualta</translation>
    </message>
    <message>
        <source>It is read in a moment. This page tells what came of it.</source>
        <translation>Se luetaan hetken päästä. Tämä sivu kertoo, miten kävi.</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Uusi kalenteri</translation>
    </message>
    <message>
        <source>No calendar is read yet. Add the village’s or an association’s: its events then come to the programme by themselves.</source>
        <translation>Yhtään kalenteria ei vielä lueta. Lisää kunnan tai yhdistyksen kalenteri, niin sen tapahtumat tulevat ohjelmaan itsestään.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lue nyt</translation>
    </message>
</context>
<context>
    <name>Feeds</name>
    <message numerus="yes">
        <source>%n could not be understood</source>
        <translation>
            <numerusform>yhtä ei voitu lukea</numerusform>
            <numerusform>%n ei voitu lukea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n tapahtuma</numerusform>
            <numerusform>%n tapahtumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask its owner for a smaller calendar, without old years.</source>
        <translation>Pyydä omistajalta pienempi kalenteri, ilman vanhoja vuosia.</translation>
    </message>
    <message>
        <source>Ask its owner for the public address of the calendar.</source>
        <translation>Pyydä omistajalta kalenterin julkinen osoite.</translation>
    </message>
    <message>
        <source>Ask the calendar’s owner for its iCalendar address: https://… and often .ics.</source>
        <translation>Pyydä kalenterin omistajalta iCalendar-osoite: https://… ja usein lopussa .ics.</translation>
    </message>
    <message>
        <source>Ask the calendar’s owner for the new address.</source>
        <translation>Pyydä kalenterin omistajalta uusi osoite.</translation>
    </message>
    <message>
        <source>Check the address letter by letter under “Change”.</source>
        <translation>Tarkista osoite kirjain kirjaimelta kohdassa ”Muuta”.</translation>
    </message>
    <message>
        <source>If that is right, say so under “Change”.</source>
        <translation>Jos se on oikein, kerro se kohdassa ”Muuta”.</translation>
    </message>
    <message>
        <source>It is tried again by itself; nothing needs to be done.</source>
        <translation>Kioski yrittää itse uudelleen; mitään ei tarvitse tehdä.</translation>
    </message>
    <message>
        <source>Its events would be shown twice: change that one instead.</source>
        <translation>Sen tapahtumat näkyisivät kahdesti: muuta sitä, joka on jo listalla.</translation>
    </message>
    <message>
        <source>Its server cannot prove that it is the right one.</source>
        <translation>Palvelin ei pysty todistamaan olevansa oikea.</translation>
    </message>
    <message>
        <source>Its server does not answer, or the kiosk is offline.</source>
        <translation>Kalenterin palvelin ei vastaa, tai kioskilla ei ole verkkoyhteyttä.</translation>
    </message>
    <message>
        <source>No calendar was found at this address.</source>
        <translation>Tästä osoitteesta ei löytynyt kalenteria.</translation>
    </message>
    <message>
        <source>Nobody answers at this address, or the kiosk is offline.</source>
        <translation>Tästä osoitteesta ei vastata, tai kioskilla ei ole verkkoyhteyttä.</translation>
    </message>
    <message>
        <source>Remove one that is not needed first.</source>
        <translation>Poista ensin jokin, jota ei tarvita.</translation>
    </message>
    <message>
        <source>Tell its owner: their web server has to be mended.</source>
        <translation>Kerro omistajalle: heidän palvelimensa pitää korjata.</translation>
    </message>
    <message>
        <source>The address leads into the hub’s own network.</source>
        <translation>Osoite johtaa hubin omaan verkkoon.</translation>
    </message>
    <message>
        <source>The address sends on to another server.</source>
        <translation>Osoite ohjaa toiselle palvelimelle.</translation>
    </message>
    <message>
        <source>The calendar came too slowly.</source>
        <translation>Kalenteri tuli liian hitaasti.</translation>
    </message>
    <message>
        <source>The calendar is not public: it asks for a password.</source>
        <translation>Kalenteri ei ole julkinen: se kysyy salasanaa.</translation>
    </message>
    <message>
        <source>The calendar is too large to be read.</source>
        <translation>Kalenteri on liian suuri luettavaksi.</translation>
    </message>
    <message>
        <source>The calendar is too tangled to be read.</source>
        <translation>Kalenteri on liian sekava luettavaksi.</translation>
    </message>
    <message>
        <source>There are as many calendars as fit.</source>
        <translation>Kalentereita on jo niin monta kuin mahtuu.</translation>
    </message>
    <message>
        <source>There is no calendar at this address any more.</source>
        <translation>Tässä osoitteessa ei ole enää kalenteria.</translation>
    </message>
    <message>
        <source>This calendar is on the list already.</source>
        <translation>Tämä kalenteri on jo listalla.</translation>
    </message>
    <message>
        <source>This is not the address of a calendar.</source>
        <translation>Tämä ei ole kalenterin osoite.</translation>
    </message>
    <message>
        <source>What is at this address is no calendar.</source>
        <translation>Tässä osoitteessa ei ole kalenteria.</translation>
    </message>
    <message>
        <source>has not been read yet</source>
        <translation>ei ole vielä luettu</translation>
    </message>
    <message>
        <source>is being read for the first time</source>
        <translation>luetaan ensimmäistä kertaa</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>luettu %1</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>The PIN once more</source>
        <translation>PIN-koodi vielä kerran</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Pieni hetki…</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>A quarter earlier</source>
        <translation>Vartti aiemmin</translation>
    </message>
    <message>
        <source>A quarter later</source>
        <translation>Vartti myöhemmin</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Tunti aiemmin</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Tunti myöhemmin</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tunti</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuutit</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>All right</source>
        <translation>Selvä</translation>
    </message>
</context>
<context>
    <name>FrameButtons</name>
    <message>
        <source>Accessibility</source>
        <translation>Esteettömyys</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Apua</translation>
    </message>
</context>
<context>
    <name>Full</name>
    <message numerus="yes">
        <source>%1: %n free</source>
        <translation>
            <numerusform>%1: %n vapaa</numerusform>
            <numerusform>%1: %n vapaata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n sisällä</numerusform>
            <numerusform>%n sisällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n pidetty</numerusform>
            <numerusform>%n pidettyä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in all</source>
        <translation>
            <numerusform>%n paikka kaikkiaan</numerusform>
            <numerusform>%n paikkaa kaikkiaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept for those promised</source>
        <translation>
            <numerusform>%n paikka pidetty niille, joille se on luvattu</numerusform>
            <numerusform>%n paikkaa pidetty niille, joille ne on luvattu</numerusform>
        </translation>
    </message>
    <message>
        <source>A place has just become free</source>
        <translation>Paikka vapautui juuri</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Tulen sisään</translation>
    </message>
    <message>
        <source>First come, first served.</source>
        <translation>Sen saa se, joka ehtii ensin.</translation>
    </message>
    <message>
        <source>I come to: %1</source>
        <translation>Tulen tänne: %1</translation>
    </message>
    <message>
        <source>I wait in line</source>
        <translation>Odotan jonossa</translation>
    </message>
    <message>
        <source>One touch, and you are in.</source>
        <translation>Yksi kosketus, ja olet sisällä.</translation>
    </message>
    <message>
        <source>There is room now.</source>
        <translation>Nyt on tilaa.</translation>
    </message>
    <message>
        <source>You get a number and are first in line.</source>
        <translation>Saat numeron ja olet jonossa ensimmäinen.</translation>
    </message>
    <message numerus="yes">
        <source>You get a number. %n party(s) before you.</source>
        <translation>
            <numerusform>Saat numeron. Edelläsi on %n seurue.</numerusform>
            <numerusform>Saat numeron. Edelläsi on %n seuruetta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullPage</name>
    <message>
        <source>All right</source>
        <translation>Selvä</translation>
    </message>
    <message>
        <source>Only so many people may be inside at a time. Touch what suits you best: the other side, the waiting line, or another hub.</source>
        <translation>Sisällä saa olla vain tietty määrä ihmisiä kerrallaan. Valitse, mikä sopii sinulle parhaiten: toinen puoli, jono tai toinen hubi.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Aukioloajat</translation>
    </message>
    <message>
        <source>Other hubs</source>
        <translation>Muut hubit</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message numerus="yes">
        <source>A wrong PIN was tried %n time(s) since the last visit.</source>
        <translation>
            <numerusform>Väärää PIN-koodia on kokeiltu kerran viime käynnin jälkeen.</numerusform>
            <numerusform>Väärää PIN-koodia on kokeiltu %n kertaa viime käynnin jälkeen.</numerusform>
        </translation>
    </message>
    <message>
        <source>If that was not you, choose a new PIN soon.</source>
        <translation>Jos se et ollut sinä, vaihda PIN-koodi pian.</translation>
    </message>
    <message>
        <source>PIN for the roll-call</source>
        <translation>PIN-koodi nimenhuutoon</translation>
    </message>
    <message>
        <source>The area locked itself to be safe. Please give the PIN.</source>
        <translation>Vetäjän sivut lukittuivat varmuuden vuoksi. Anna PIN-koodi.</translation>
    </message>
    <message>
        <source>The area locked itself. What you filled in waits for the PIN.</source>
        <translation>Sivut lukittuivat. Täyttämäsi odottaa PIN-koodia.</translation>
    </message>
    <message>
        <source>The hub manager’s PIN</source>
        <translation>Hubin vetäjän PIN-koodi</translation>
    </message>
    <message>
        <source>The kiosk’s keys are missing: the PIN opens again once their folder is back.</source>
        <translation>Kioskin avaimet puuttuvat: PIN-koodi käy taas, kun keys-kansio on paikallaan.</translation>
    </message>
    <message>
        <source>The manager’s area opens with the PIN.</source>
        <translation>Vetäjän sivut avautuvat PIN-koodilla.</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Manager’s area</source>
        <translation>Vetäjän sivut</translation>
    </message>
    <message>
        <source>Only whoever runs the hub has the PIN. If it is lost, it can be set anew on the kiosk’s own computer.</source>
        <translation>PIN-koodi on vain hubin vetäjällä. Jos se katoaa, uuden voi asettaa kioskin omalla tietokoneella.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Nimenhuuto</translation>
    </message>
    <message>
        <source>What opens</source>
        <translation>Mikä avataan</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message numerus="yes">
        <source>%1 people may be here at a time, and %n are inside already.</source>
        <translation>
            <numerusform>Täällä saa olla %1 ihmistä kerrallaan, ja %n on jo sisällä.</numerusform>
            <numerusform>Täällä saa olla %1 ihmistä kerrallaan, ja %n on jo sisällä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n free</source>
        <translation>
            <numerusform>%1: %n vapaa</numerusform>
            <numerusform>%1: %n vapaata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of you</source>
        <translation>
            <numerusform>%1: %n teistä</numerusform>
            <numerusform>%1: %n teistä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n of you</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1: kaikki %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: full</source>
        <translation>%1: täynnä</translation>
    </message>
    <message numerus="yes">
        <source>%n in now, %1 in the waiting line</source>
        <translation>
            <numerusform>%n sisään nyt, %1 jonoon</numerusform>
            <numerusform>%n sisään nyt, %1 jonoon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the waiting line together, %1 from elsewhere</source>
        <translation>
            <numerusform>%n jonoon, %1 etänä</numerusform>
            <numerusform>%n jonoon yhdessä, %1 etänä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n km from here.</source>
        <translation>
            <numerusform>Täältä %n km.</numerusform>
            <numerusform>Täältä %n km.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you can come in a second wave, join remotely or go to another hub.</source>
        <translation>
            <numerusform>Yksi teistä voi tulla myöhemmin, osallistua etänä tai mennä toiseen hubiin.</numerusform>
            <numerusform>%n teistä voi tulla toisessa erässä, osallistua etänä tai mennä toiseen hubiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties are waiting before you.</source>
        <translation>
            <numerusform>Jonossa on ennen teitä %n seurue.</numerusform>
            <numerusform>Jonossa on ennen teitä %n seuruetta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may be here at a time.</source>
        <translation>
            <numerusform>Täällä saa olla %n ihminen kerrallaan.</numerusform>
            <numerusform>Täällä saa olla %n ihmistä kerrallaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are kept for others.</source>
        <translation>
            <numerusform>%n paikka on pidetty muille.</numerusform>
            <numerusform>%n paikkaa on pidetty muille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are kept: %1.</source>
        <translation>
            <numerusform>%n paikka on varattu: %1.</numerusform>
            <numerusform>%n paikkaa on varattu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are left there after you.</source>
        <translation>
            <numerusform>Teidän jälkeenne sinne jää %n paikka.</numerusform>
            <numerusform>Teidän jälkeenne sinne jää %n paikkaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait a moment</source>
        <translation>
            <numerusform>%n odottaa hetken</numerusform>
            <numerusform>%n odottaa hetken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in now, on both sides</source>
        <translation>
            <numerusform>%n sisään nyt</numerusform>
            <numerusform>Kaikki %n sisään nyt, kahdelle puolelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in the waiting line together</source>
        <translation>
            <numerusform>%n jonoon</numerusform>
            <numerusform>Kaikki %n jonoon yhdessä</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose first what you come for.</source>
        <translation>Valitse ensin, mitä tulette tekemään.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>For each of you: %1</source>
        <translation>Jokaista teistä koskee: %1</translation>
    </message>
    <message>
        <source>How full it is there is not known here.</source>
        <translation>Emme tiedä täällä, onko siellä nyt tilaa.</translation>
    </message>
    <message>
        <source>How many are you?</source>
        <translation>Montako teitä on?</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Ilman varausta</translation>
    </message>
    <message>
        <source>Others came in just now. This is how it looks at this moment.</source>
        <translation>Muita ehti juuri sisään. Tältä näyttää nyt.</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Puhelin %1</translation>
    </message>
    <message>
        <source>That side is full then.</source>
        <translation>Se puoli on silloin täynnä.</translation>
    </message>
    <message numerus="yes">
        <source>This was so %n hours ago.</source>
        <translation>
            <numerusform>Tieto %n tunnin vanha.</numerusform>
            <numerusform>Tieto %n tuntia vanha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was so %n minutes ago.</source>
        <translation>
            <numerusform>Tieto %n minuutin vanha.</numerusform>
            <numerusform>Tieto %n minuuttia vanha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting line: %n</source>
        <translation>
            <numerusform>jonoon: %n</numerusform>
            <numerusform>jonoon: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>We call the rest on this screen as places become free.</source>
        <translation>Kutsumme loput tällä näytöllä, kun paikkoja vapautuu.</translation>
    </message>
    <message numerus="yes">
        <source>We call you on this screen when %n fit at once.</source>
        <translation>
            <numerusform>Kutsumme tällä näytöllä, kun paikka vapautuu.</numerusform>
            <numerusform>Kutsumme teidät tällä näytöllä, kun %n mahtuu yhtä aikaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>We come healthy – come in</source>
        <translation>Tulemme terveinä – sisään</translation>
    </message>
    <message>
        <source>We come healthy – to the waiting line</source>
        <translation>Tulemme terveinä – jonoon</translation>
    </message>
    <message>
        <source>We go there</source>
        <translation>Menemme sinne</translation>
    </message>
    <message>
        <source>What do you come for?</source>
        <translation>Mitä tulette tekemään?</translation>
    </message>
    <message>
        <source>What shall we do?</source>
        <translation>Miten tehdään?</translation>
    </message>
    <message numerus="yes">
        <source>You are %n. It is full right now.</source>
        <translation>
            <numerusform>Teitä on %n. Täällä on nyt täyttä.</numerusform>
            <numerusform>Teitä on %n. Täällä on nyt täyttä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are %n. Right now there is room for %1.</source>
        <translation>
            <numerusform>Teitä on %n. Nyt mahtuu %1.</numerusform>
            <numerusform>Teitä on %n. Nyt mahtuu %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are %n. There is room for all of you.</source>
        <translation>
            <numerusform>Teitä on %n. Mahdut sisään.</numerusform>
            <numerusform>Teitä on %n. Kaikki mahtuvat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Are places kept for you?</source>
        <translation>Onko teille varattu paikkoja?</translation>
    </message>
    <message>
        <source>How many are you?</source>
        <translation>Montako teitä on?</translation>
    </message>
    <message>
        <source>Names are not needed.</source>
        <translation>Nimiä ei tarvita.</translation>
    </message>
    <message>
        <source>No other names are needed. This one is for the roll-call and goes at the end of the day.</source>
        <translation>Muita nimiä ei tarvita. Tämä näkyy vain läsnäololistassa ja poistuu päivän päätteeksi.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Ei tänään</translation>
    </message>
    <message>
        <source>Quick numbers</source>
        <translation>Pikavalinnat</translation>
    </message>
    <message>
        <source>Say how many you are, and this page says how many fit now and what the others can do. Names are not needed.</source>
        <translation>Kerro, montako teitä on, niin tämä sivu kertoo, montako mahtuu nyt ja mitä muut voivat tehdä. Nimiä ei tarvita.</translation>
    </message>
    <message>
        <source>The leader’s nickname, if you like</source>
        <translation>Vetäjän kutsumanimi, jos haluat</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>For the hub manager</source>
        <translation>Hubin vetäjälle</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Miten voimme auttaa?</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Nimenhuuto</translation>
    </message>
    <message>
        <source>The hub manager answers here</source>
        <translation>Hubin vetäjä vastaa tästä numerosta</translation>
    </message>
    <message>
        <source>Touch “I come in” when you arrive and “I leave” when you go. You need no name and no account.</source>
        <translation>Kosketa ”Tulen sisään”, kun saavut, ja ”Lähden”, kun lähdet. Et tarvitse nimeä etkä tunnusta.</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message numerus="yes">
        <source>%n of them here</source>
        <translation>
            <numerusform>heistä %n paikalla</numerusform>
            <numerusform>heistä %n paikalla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n paikka</numerusform>
            <numerusform>%n paikkaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep places</source>
        <translation>Pidätä paikkoja</translation>
    </message>
    <message>
        <source>No places are kept for anybody.</source>
        <translation>Paikkoja ei ole pidätetty kenellekään.</translation>
    </message>
    <message>
        <source>Places kept for somebody</source>
        <translation>Pidätetyt paikat</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Vapauta</translation>
    </message>
    <message>
        <source>Release these places? Anybody can take them then.</source>
        <translation>Vapautetaanko paikat? Sitten kuka tahansa voi ottaa ne.</translation>
    </message>
    <message>
        <source>Yes, release</source>
        <translation>Kyllä, vapauta</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n vapaa</numerusform>
            <numerusform>%n vapaata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free now</source>
        <translation>
            <numerusform>yksi vapaana nyt</numerusform>
            <numerusform>%n vapaana nyt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n sisällä</numerusform>
            <numerusform>%n sisällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n varattu</numerusform>
            <numerusform>%n varattua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on now</source>
        <translation>
            <numerusform>%n meneillään</numerusform>
            <numerusform>%n meneillään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in all</source>
        <translation>
            <numerusform>yhteensä %n paikka</numerusform>
            <numerusform>yhteensä %n paikkaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(ja %n muu)</numerusform>
            <numerusform>(ja %n muuta)</numerusform>
        </translation>
    </message>
    <message>
        <source>A room is free</source>
        <translation>Huone vapautui</translation>
    </message>
    <message>
        <source>A seat is free for who waited: %1</source>
        <translation>Paikka vapautui jonottajalle: %1</translation>
    </message>
    <message>
        <source>Begins: %1</source>
        <translation>Varaus alkaa: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Peruttu: %1</translation>
    </message>
    <message>
        <source>I come in</source>
        <translation>Tulen sisään</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Lähden</translation>
    </message>
    <message>
        <source>I would like to come in</source>
        <translation>Haluan sisään</translation>
    </message>
    <message numerus="yes">
        <source>It is your turn, number(s) %1</source>
        <translation>
            <numerusform>Vuorossa numero %1</numerusform>
            <numerusform>Vuorossa numerot %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More people are inside than the %n there is room for.</source>
        <translation>
            <numerusform>Sisällä on enemmän kuin sallittu %n.</numerusform>
            <numerusform>Sisällä on enemmän kuin sallitut %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved: %1, now %2</source>
        <translation>Siirretty: %1, nyt %2</translation>
    </message>
    <message>
        <source>My reservation</source>
        <translation>Varaukseni</translation>
    </message>
    <message>
        <source>Now free for whoever waited: %1</source>
        <translation>Vapautui sitä odottaneelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>Number(s) %1: come in</source>
        <translation>
            <numerusform>Numero %1: sisään</numerusform>
            <numerusform>Numerot %1: sisään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On air: %1, %n min left</source>
        <translation>
            <numerusform>Äänitys käynnissä: %1, %n min</numerusform>
            <numerusform>Äänitys käynnissä: %1, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment,
we are looking up the places</source>
        <translation>Hetki vain,
katsomme paikkatilannetta</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Aukioloajat</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Puh. %1</translation>
    </message>
    <message>
        <source>Please ask
the hub manager</source>
        <translation>Pyydä apua
hubin vetäjältä</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Huoneet</translation>
    </message>
    <message>
        <source>The clock is being checked; times may be wrong.</source>
        <translation>Kelloa tarkistetaan, ajat voivat olla väärin.</translation>
    </message>
    <message>
        <source>The numbers may be a little old.</source>
        <translation>Luvut voivat olla hieman vanhoja.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>We are a group</source>
        <translation>Tulemme ryhmänä</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Olemme nyt kiinni</translation>
    </message>
    <message>
        <source>We open
%1</source>
        <translation>Avaamme
%1</translation>
    </message>
    <message>
        <source>Welcome
again soon</source>
        <translation>Tervetuloa
taas pian</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Tervetuloa!</translation>
    </message>
    <message>
        <source>Welcome! It is full here right now</source>
        <translation>Tervetuloa! Täällä on nyt täyttä</translation>
    </message>
    <message>
        <source>Welcome! Right now we have</source>
        <translation>Tervetuloa! Täällä on nyt</translation>
    </message>
    <message>
        <source>Welcome! We cannot see the places right now</source>
        <translation>Tervetuloa! Emme nyt näe paikkoja</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>Tapahtumat</translation>
    </message>
    <message numerus="yes">
        <source>With the hub manager&apos;s leave %n may be here</source>
        <translation>
            <numerusform>Vetäjän luvalla täällä saa olla %n</numerusform>
            <numerusform>Vetäjän luvalla täällä saa olla %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Your places are kept until %1.</source>
        <translation>Paikat odottavat teitä %1 asti.</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>kaikki kerralla</translation>
    </message>
    <message>
        <source>all taken just now</source>
        <translation>kaikki käytössä nyt</translation>
    </message>
    <message>
        <source>and podcast booth</source>
        <translation>ja podcast-koppi</translation>
    </message>
    <message>
        <source>begin by its code</source>
        <translation>aloita koodilla</translation>
    </message>
    <message>
        <source>by the waiting line, or another hub</source>
        <translation>jonoon tai toiseen hubiin</translation>
    </message>
    <message>
        <source>by touch: the camera sees nothing just now</source>
        <translation>kosketuksella: kamera on tauolla</translation>
    </message>
    <message>
        <source>coming days</source>
        <translation>lähipäivinä</translation>
    </message>
    <message numerus="yes">
        <source>free
place(s)</source>
        <translation>
            <numerusform>vapaa
paikka</numerusform>
            <numerusform>vapaata
paikkaa</numerusform>
        </translation>
    </message>
    <message>
        <source>give your code</source>
        <translation>anna koodisi</translation>
    </message>
    <message>
        <source>if you are still inside</source>
        <translation>jos olet vielä sisällä</translation>
    </message>
    <message>
        <source>it is your turn</source>
        <translation>vuoronne on tullut</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>seuraava %1</translation>
    </message>
    <message>
        <source>or change sides</source>
        <translation>tai vaihdan puolta</translation>
    </message>
    <message>
        <source>or show your hub pass to the camera</source>
        <translation>tai näytä hubikorttisi kameralle</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Another day</source>
        <translation>Poikkeava päivä</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Tavalliseksi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Days that are otherwise</source>
        <translation>Poikkeavat päivät</translation>
    </message>
    <message>
        <source>Let the usual hours hold on that day?</source>
        <translation>Palautetaanko päivän tavalliset ajat?</translation>
    </message>
    <message>
        <source>The usual week</source>
        <translation>Tavallinen viikko</translation>
    </message>
    <message>
        <source>When the hub is open</source>
        <translation>Milloin hubi on auki</translation>
    </message>
    <message>
        <source>Yes, as usual</source>
        <translation>Kyllä, palauta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kiinni</translation>
    </message>
    <message>
        <source>manager here %1</source>
        <translation>vetäjä paikalla %1</translation>
    </message>
    <message>
        <source>manager here all day</source>
        <translation>vetäjä paikalla koko päivän</translation>
    </message>
    <message>
        <source>no opening hours yet</source>
        <translation>ei vielä aukioloaikoja</translation>
    </message>
    <message>
        <source>on one’s own all day</source>
        <translation>omatoimisesti koko päivän</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n vapaa paikka</numerusform>
            <numerusform>%n vapaata paikkaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free room(s)</source>
        <translation>
            <numerusform>%n huone vapaana</numerusform>
            <numerusform>%n huonetta vapaana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>Vielä %n min</numerusform>
            <numerusform>Vielä %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n paikka vapaana</numerusform>
            <numerusform>%n paikkaa vapaana</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Nyt on suljettu</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Koe</translation>
    </message>
    <message>
        <source>Exam until %1</source>
        <translation>Koe %1 asti</translation>
    </message>
    <message>
        <source>Full, you can join the line</source>
        <translation>Täynnä, jonoon pääsee</translation>
    </message>
    <message>
        <source>I come in</source>
        <translation>Tulen sisään</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Lähden</translation>
    </message>
    <message>
        <source>It is full right now</source>
        <translation>Täällä on nyt täyttä</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Uusi aika</translation>
    </message>
    <message>
        <source>Now, until</source>
        <translation>Nyt, päättyy</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Äänitys käynnissä</translation>
    </message>
    <message>
        <source>Please pass the door quietly</source>
        <translation>Kuljethan hiljaa oven ohi</translation>
    </message>
    <message>
        <source>Quiet, please</source>
        <translation>Hiljaa, kiitos</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Huoneet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>We open %1</source>
        <translation>Avataan %1</translation>
    </message>
    <message>
        <source>Welcome again soon</source>
        <translation>Tervetuloa taas pian</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Tervetuloa!</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>You can join the line here</source>
        <translation>Jonoon pääset tästä</translation>
    </message>
    <message numerus="yes">
        <source>free place(s)</source>
        <translation>
            <numerusform>vapaa paikka</numerusform>
            <numerusform>vapaata paikkaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>free room(s)</source>
        <translation>
            <numerusform>huone vapaana</numerusform>
            <numerusform>huonetta vapaana</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>peruttu</translation>
    </message>
</context>
<context>
    <name>IdleEvent</name>
    <message>
        <source>A code for the phone: more about this</source>
        <translation>Koodi puhelimelle: lisää tästä</translation>
    </message>
    <message>
        <source>More on your phone</source>
        <translation>Lisää puhelimella</translation>
    </message>
</context>
<context>
    <name>IdleList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja vielä %n</numerusform>
            <numerusform>ja vielä %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Vieläkö olet siinä?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Olen tässä</translation>
    </message>
    <message>
        <source>Touch the screen to go on; everything is kept. Otherwise this starts over, so that the next visitor sees nothing of yours.</source>
        <translation>Kosketa näyttöä, niin voit jatkaa; kaikki säilyy. Muuten aloitamme alusta, jotta seuraava kävijä ei näe tietojasi.</translation>
    </message>
</context>
<context>
    <name>Induction</name>
    <message>
        <source>Shut the door, and try out the sound before you record.</source>
        <translation>Sulje ovi ja kokeile ääntä ennen äänitystä.</translation>
    </message>
    <message>
        <source>Something does not work? Tell it with your code by two touches.</source>
        <translation>Eikö jokin toimi? Kerro se koodillasi, kaksi kosketusta riittää.</translation>
    </message>
    <message>
        <source>When you go: things in their places, and take your files with you.</source>
        <translation>Kun lähdet: tavarat paikoilleen, ja ota tiedostosi mukaan.</translation>
    </message>
    <message>
        <source>When you record, turn on “On air” with your code: others keep quiet.</source>
        <translation>Kun äänität, laita koodillasi ”Äänitys käynnissä” päälle: muut ovat hiljaa.</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Koko päivän</translation>
    </message>
    <message>
        <source>At certain hours</source>
        <translation>Tiettyinä aikoina</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>From a day to a day</source>
        <translation>Päivästä päivään</translation>
    </message>
    <message>
        <source>From which day, until which?</source>
        <translation>Mistä päivästä mihin?</translation>
    </message>
    <message>
        <source>How long at a time?</source>
        <translation>Kuinka kauan kerrallaan?</translation>
    </message>
    <message>
        <source>In English, if you like</source>
        <translation>Englanniksi, jos haluat</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In Swedish, if you like</source>
        <translation>Ruotsiksi, jos haluat</translation>
    </message>
    <message>
        <source>It is on the playlist.</source>
        <translation>Se on näyttölistalla.</translation>
    </message>
    <message>
        <source>Nothing is needed; short is best.</source>
        <translation>Ei ole pakko; lyhyt on paras.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Päivinä</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Tallennettu.</translation>
    </message>
    <message>
        <source>Short and large: it is read in passing.</source>
        <translation>Lyhyesti: se luetaan ohi kulkiessa.</translation>
    </message>
    <message>
        <source>So long that it can be read twice.</source>
        <translation>Niin kauan, että sen ehtii lukea kahdesti.</translation>
    </message>
    <message>
        <source>Take one in first, under Pictures, films.</source>
        <translation>Tuo ensin jokin kohdassa Kuvat, videot.</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>There is no picture or film yet.</source>
        <translation>Kuvia tai videoita ei vielä ole.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Toistaiseksi</translation>
    </message>
    <message>
        <source>What is to be read on it?</source>
        <translation>Mitä siinä lukee?</translation>
    </message>
    <message>
        <source>What is to be read?</source>
        <translation>Mitä näytöllä lukee?</translation>
    </message>
    <message>
        <source>What is to be shown?</source>
        <translation>Mitä näytetään?</translation>
    </message>
    <message>
        <source>When is it shown?</source>
        <translation>Milloin se näkyy?</translation>
    </message>
    <message>
        <source>Which picture or film?</source>
        <translation>Mikä kuva tai video?</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>Iso kirjain</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Pyyhi</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Väli</translation>
    </message>
</context>
<context>
    <name>LetOver</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the cap</source>
        <translation>
            <numerusform>%n yli enimmäismäärän</numerusform>
            <numerusform>%n yli enimmäismäärän</numerusform>
        </translation>
    </message>
    <message>
        <source>A group that was promised room</source>
        <translation>Ryhmä, jolle on luvattu tilaa</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>An exam</source>
        <translation>Koe</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Kuinka pitkäksi aikaa?</translation>
    </message>
    <message>
        <source>How many over the cap?</source>
        <translation>Montako yli enimmäismäärän?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Päästä sisään</translation>
    </message>
    <message>
        <source>So many more than the limit</source>
        <translation>Näin monta enemmän</translation>
    </message>
    <message>
        <source>The PIN is longer than that.</source>
        <translation>PIN-koodi on pidempi.</translation>
    </message>
    <message>
        <source>The PIN, please</source>
        <translation>Anna vielä PIN-koodi</translation>
    </message>
    <message>
        <source>The limit holds again %1.</source>
        <translation>Enimmäismäärä on taas voimassa %1.</translation>
    </message>
    <message>
        <source>The limit of the sides holds as well, if there is one.</source>
        <translation>Myös puolen oma enimmäismäärä pitää, jos sellainen on.</translation>
    </message>
    <message>
        <source>The log keeps it.</source>
        <translation>Syy jää lokiin.</translation>
    </message>
    <message>
        <source>Then the limit holds again: %1.</source>
        <translation>Sitten enimmäismäärä on taas voimassa: %1.</translation>
    </message>
    <message>
        <source>They may come in.</source>
        <translation>He voivat tulla sisään.</translation>
    </message>
    <message>
        <source>Until closing</source>
        <translation>Sulkemiseen asti</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>How many may be inside</source>
        <translation>Montako saa olla sisällä</translation>
    </message>
    <message>
        <source>New limit</source>
        <translation>Uusi enimmäismäärä</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove this limit? Nobody is sent out.</source>
        <translation>Poistetaanko tämä? Ketään ei lähetetä ulos.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Kyllä, poista</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 alkaen</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>voimassa</translation>
    </message>
    <message numerus="yes">
        <source>up to %n people</source>
        <translation>
            <numerusform>enintään %n henkilö</numerusform>
            <numerusform>enintään %n henkilöä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Newer</source>
        <translation>Uudemmat</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Mitään ei ole vielä tapahtunut.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Vanhemmat</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Mitä on tapahtunut</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Calendars</source>
        <translation>Kalenterit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>in little room</comment>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Kept places</source>
        <translation>Pidätetyt paikat</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Enimmäismäärät</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nimet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Aukioloajat</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Kuvat</translation>
    </message>
    <message>
        <source>Pictures, films</source>
        <translation>Kuvat, videot</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Näyttölista</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Nimenhuuto</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Huoneet</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
</context>
<context>
    <name>ManagerFrame</name>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Pages of this part</source>
        <translation>Tämän osion sivut</translation>
    </message>
    <message>
        <source>Parts of the manager’s area</source>
        <translation>Vetäjän sivut</translation>
    </message>
</context>
<context>
    <name>ManagerWords</name>
    <message numerus="yes">
        <source>%n inside now</source>
        <translation>
            <numerusform>nyt sisällä %n</numerusform>
            <numerusform>nyt sisällä %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more inside than that. Nobody is sent out, but nobody new comes in until enough have left.</source>
        <translation>
            <numerusform>Sisällä on %n enemmän. Ketään ei lähetetä ulos, mutta uusia ei tule ennen kuin tarpeeksi moni on lähtenyt.</numerusform>
            <numerusform>Sisällä on %n enemmän. Ketään ei lähetetä ulos, mutta uusia ei tule ennen kuin tarpeeksi moni on lähtenyt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>A short reason is missing.</source>
        <translation>Lyhyt syy puuttuu.</translation>
    </message>
    <message>
        <source>A short title is enough; visitors see it.</source>
        <translation>Lyhyt otsikko riittää; kävijät näkevät sen.</translation>
    </message>
    <message>
        <source>Anybody would try that one first.</source>
        <translation>Tuota kuka tahansa kokeilisi ensin.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n digits, please.</source>
        <translation>
            <numerusform>Vähintään %n numero, kiitos.</numerusform>
            <numerusform>Vähintään %n numeroa, kiitos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a number up to %n.</source>
        <translation>
            <numerusform>Valitse luku, enintään %n.</numerusform>
            <numerusform>Valitse luku, enintään %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose digits that do not follow one another.</source>
        <translation>Valitse numeroita, jotka eivät seuraa toisiaan.</translation>
    </message>
    <message>
        <source>Choose fewer people, another side or another time.</source>
        <translation>Valitse pienempi määrä, toinen puoli tai toinen aika.</translation>
    </message>
    <message>
        <source>Choose one, or write your own: the log keeps it.</source>
        <translation>Valitse valmis tai kirjoita oma: syy jää lokiin.</translation>
    </message>
    <message>
        <source>It has changed meanwhile, or it is the last of its kind.</source>
        <translation>Se on ehtinyt muuttua, tai se on ainoa laatuaan.</translation>
    </message>
    <message>
        <source>It is changed in the manager’s area.</source>
        <translation>Sen voi vaihtaa vetäjän sivuilla.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Kokeile uudelleen.</translation>
    </message>
    <message>
        <source>That is not possible any more.</source>
        <translation>Tämä ei enää onnistu.</translation>
    </message>
    <message>
        <source>That is too long to remember: 12 at most.</source>
        <translation>Tuo on liian pitkä muistettavaksi: enintään 12.</translation>
    </message>
    <message>
        <source>That number cannot be used here.</source>
        <translation>Tuo luku ei käy tähän.</translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>Se ei ollut oikea PIN-koodi.</translation>
    </message>
    <message>
        <source>The PIN has been set already.</source>
        <translation>PIN-koodi on jo asetettu.</translation>
    </message>
    <message>
        <source>The end must come after the start, and after now.</source>
        <translation>Lopun pitää olla alun ja tämän hetken jälkeen.</translation>
    </message>
    <message>
        <source>The next try is possible in %1.</source>
        <translation>Voit kokeilla uudelleen: vielä %1.</translation>
    </message>
    <message>
        <source>The whole hub</source>
        <translation>Koko hubi</translation>
    </message>
    <message>
        <source>There is no room</source>
        <translation>Tilaa ei ole</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n only</source>
        <translation>
            <numerusform>Tilaa on vain %n hengelle</numerusform>
            <numerusform>Tilaa on vain %n hengelle</numerusform>
        </translation>
    </message>
    <message>
        <source>These no longer fit: %1.</source>
        <translation>Nämä eivät enää mahdu: %1.</translation>
    </message>
    <message>
        <source>These times do not fit together.</source>
        <translation>Nämä ajat eivät sovi yhteen.</translation>
    </message>
    <message>
        <source>Those words cannot be used here.</source>
        <translation>Näitä sanoja ei voi käyttää tässä.</translation>
    </message>
    <message>
        <source>Whom are the places kept for?</source>
        <translation>Kenelle paikat pidetään?</translation>
    </message>
    <message>
        <source>You can save it all the same, and tell them.</source>
        <translation>Voit silti tallentaa ja kertoa heille.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Voit kokeilla uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>the limit is %n</source>
        <translation>
            <numerusform>enimmäismäärä on %n</numerusform>
            <numerusform>enimmäismäärä on %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mt</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
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
            <numerusform>kerran näyttölistalla</numerusform>
            <numerusform>%n kertaa näyttölistalla</numerusform>
        </translation>
    </message>
    <message>
        <source>A film may have 2 GB, a picture 60 MB.</source>
        <translation>Video voi olla 2 Gt, kuva 60 Mt.</translation>
    </message>
    <message>
        <source>Ask for libvlc5 and vlc-plugin-base to be installed.</source>
        <translation>Pyydä asentamaan libvlc5 ja vlc-plugin-base.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more.</source>
        <translation>Kopioi se tikulle uudelleen.</translation>
    </message>
    <message>
        <source>Cut it shorter.</source>
        <translation>Leikkaa se lyhyemmäksi.</translation>
    </message>
    <message>
        <source>In the program that made it, save it as JPEG, PNG or MP4.</source>
        <translation>Tallenna se ohjelmassa, jolla se on tehty, muotoon JPEG, PNG tai MP4.</translation>
    </message>
    <message>
        <source>Make it smaller; 1920 × 1080 is enough.</source>
        <translation>Pienennä sitä; 1920 × 1080 riittää.</translation>
    </message>
    <message>
        <source>Not shown since %1.</source>
        <translation>Ei ole näkynyt %1 jälkeen.</translation>
    </message>
    <message>
        <source>Plug the stick in again, or take the file in anew.</source>
        <translation>Työnnä tikku takaisin tai tuo tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>Remove films that are not needed any more.</source>
        <translation>Poista videoita, joita ei enää tarvita.</translation>
    </message>
    <message>
        <source>Save it anew and take it in again.</source>
        <translation>Tallenna se uudelleen ja tuo uusi.</translation>
    </message>
    <message>
        <source>Save the film as MP4 (H.264) and take it in again.</source>
        <translation>Tallenna video muotoon MP4 (H.264) ja tuo se uudelleen.</translation>
    </message>
    <message>
        <source>Take in the pictures and films themselves.</source>
        <translation>Tuo varsinaiset kuva- ja videotiedostot.</translation>
    </message>
    <message>
        <source>Take it in again.</source>
        <translation>Tuo se uudelleen.</translation>
    </message>
    <message>
        <source>The file has changed.</source>
        <translation>Tiedosto on muuttunut.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Tiedosto on vioittunut.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Tiedostoa ei enää ole.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Tiedosto on liian suuri.</translation>
    </message>
    <message>
        <source>The film is too long.</source>
        <translation>Video on liian pitkä.</translation>
    </message>
    <message>
        <source>The picture has too many dots.</source>
        <translation>Kuvassa on liikaa pisteitä.</translation>
    </message>
    <message>
        <source>The picture stood still.</source>
        <translation>Kuva jäi paikalleen.</translation>
    </message>
    <message>
        <source>There is no VLC on this machine, so films cannot be shown.</source>
        <translation>Tässä koneessa ei ole VLC:tä, joten videoita ei voi näyttää.</translation>
    </message>
    <message>
        <source>There is only sound in it, no picture.</source>
        <translation>Siinä on vain ääntä, ei kuvaa.</translation>
    </message>
    <message>
        <source>There is too little room on the disk.</source>
        <translation>Levyllä on liian vähän tilaa.</translation>
    </message>
    <message>
        <source>This cannot be read as a file.</source>
        <translation>Tätä ei voi lukea tiedostona.</translation>
    </message>
    <message>
        <source>This only names other files.</source>
        <translation>Tässä vain luetellaan muita tiedostoja.</translation>
    </message>
    <message>
        <source>What is in it is no picture or film that can be shown here.</source>
        <translation>Siinä ei ole kuvaa eikä videota, jonka voi näyttää täällä.</translation>
    </message>
    <message>
        <source>film</source>
        <translation>video</translation>
    </message>
    <message numerus="yes">
        <source>in %n event(s)</source>
        <translation>
            <numerusform>yhdessä tapahtumassa</numerusform>
            <numerusform>%n tapahtumassa</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown anywhere</source>
        <translation>ei näy missään</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>kuva</translation>
    </message>
</context>
<context>
    <name>MediaAdd</name>
    <message>
        <source>%1 % copied</source>
        <translation>%1 % kopioitu</translation>
    </message>
    <message numerus="yes">
        <source>%n more after it</source>
        <translation>
            <numerusform>vielä yksi sen jälkeen</numerusform>
            <numerusform>vielä %n sen jälkeen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were not taken in</source>
        <translation>
            <numerusform>Yksi muu jäi tuomatta</numerusform>
            <numerusform>%n muuta jäi tuomatta</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture and a film that came with the kiosk</source>
        <translation>Kuva ja video, jotka tulivat kioskin mukana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>No memory stick is to be seen. Plug one in, wait a moment and look again.</source>
        <translation>Muistitikkua ei näy. Työnnä tikku koneeseen, odota hetki ja katso uudelleen.</translation>
    </message>
    <message>
        <source>Not taken in: %1</source>
        <translation>Ei tuotu: %1</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>Kansio ylöspäin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Lopetettu</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Tuo</translation>
    </message>
    <message numerus="yes">
        <source>Take in all %n</source>
        <translation>
            <numerusform>Tuo tämä</numerusform>
            <numerusform>Tuo kaikki (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in from a memory stick</source>
        <translation>Tuo muistitikulta</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Tuotu: %1</translation>
    </message>
    <message>
        <source>Taking in: %1</source>
        <translation>Tuodaan: %1</translation>
    </message>
    <message>
        <source>There is more: put what you need into a folder of its own.</source>
        <translation>Tiedostoja on enemmän: laita tarvitsemasi omaan kansioon.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Siinä ei ole mitään.</translation>
    </message>
    <message>
        <source>Was there already: %1</source>
        <translation>Oli jo täällä: %1</translation>
    </message>
    <message>
        <source>What was taken in before that stays.</source>
        <translation>Sitä ennen tuodut jäivät.</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>tarkistetaan</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>on jo täällä</translation>
    </message>
    <message>
        <source>you can leave this page meanwhile</source>
        <translation>voit lähteä sivulta sillä välin</translation>
    </message>
</context>
<context>
    <name>MediaBook</name>
    <message>
        <source>%1: remove it, and from the playlist and events too?</source>
        <translation>%1: poistetaanko myös näyttölistalta ja tapahtumista?</translation>
    </message>
    <message>
        <source>%1: remove it, and from the playlist too?</source>
        <translation>%1: poistetaanko myös näyttölistalta?</translation>
    </message>
    <message>
        <source>%1: remove it?</source>
        <translation>%1: poistetaanko?</translation>
    </message>
    <message>
        <source>%1: remove it? Its events are then shown without it.</source>
        <translation>%1: poistetaanko? Tapahtumat näkyvät sitten ilman sitä.</translation>
    </message>
    <message>
        <source>Pictures and films</source>
        <translation>Kuvat ja videot</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Tuo lisää</translation>
    </message>
    <message>
        <source>There is no picture or film yet. Bring some on a memory stick and take them in.</source>
        <translation>Kuvia tai videoita ei vielä ole. Tuo niitä muistitikulla.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Kyllä, poista</translation>
    </message>
</context>
<context>
    <name>MoveRoom</name>
    <message numerus="yes">
        <source>%n date(s) moved.</source>
        <translation>
            <numerusform>%n kerta siirretty.</numerusform>
            <numerusform>%n kertaa siirretty.</numerusform>
        </translation>
    </message>
    <message>
        <source>At which time from this date on?</source>
        <translation>Mihin aikaan tästä kerrasta alkaen?</translation>
    </message>
    <message>
        <source>It is moved.</source>
        <translation>Siirretty.</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Siirrä siihen</translation>
    </message>
    <message>
        <source>Move them all</source>
        <translation>Siirrä kaikki</translation>
    </message>
</context>
<context>
    <name>MySignUp</name>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>%n minuutti jäljellä.</numerusform>
            <numerusform>%n minuuttia jäljellä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) fallen free for you</source>
        <translation>
            <numerusform>Sinulle vapautui paikka</numerusform>
            <numerusform>Teille vapautui %n paikkaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) kept for you</source>
        <translation>
            <numerusform>Paikkasi on varattu</numerusform>
            <numerusform>Teille on varattu %n paikkaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) yours.</source>
        <translation>
            <numerusform>Paikka on sinun.</numerusform>
            <numerusform>%n paikkaa on teidän.</numerusform>
        </translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>Katso tapahtumaa</translation>
    </message>
    <message>
        <source>After that the seat is offered to the next.</source>
        <translation>Sen jälkeen paikka tarjotaan seuraavalle.</translation>
    </message>
    <message>
        <source>Come back with the same code then.</source>
        <translation>Tule silloin samalla koodilla.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message numerus="yes">
        <source>Give up %n seat(s)?</source>
        <translation>
            <numerusform>Perutko paikkasi?</numerusform>
            <numerusform>Perutteko %n paikkaa?</numerusform>
        </translation>
    </message>
    <message>
        <source>I cannot come</source>
        <translation>En pääse tulemaan</translation>
    </message>
    <message>
        <source>I do not need it</source>
        <translation>En tarvitse paikkaa</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>Otan paikan</translation>
    </message>
    <message>
        <source>I wait no longer</source>
        <translation>En odota enää</translation>
    </message>
    <message>
        <source>I wait on</source>
        <translation>Odotan vielä</translation>
    </message>
    <message>
        <source>It has been already</source>
        <translation>Tapahtuma on jo ollut</translation>
    </message>
    <message>
        <source>It has begun: no seat fell free</source>
        <translation>Tapahtuma on alkanut: paikkaa ei vapautunut</translation>
    </message>
    <message>
        <source>It was to be %1.</source>
        <translation>Piti olla %1.</translation>
    </message>
    <message>
        <source>Let the next one have the seat?</source>
        <translation>Annatko paikan seuraavalle?</translation>
    </message>
    <message>
        <source>Moved: now %1</source>
        <translation>Siirretty: nyt %1</translation>
    </message>
    <message>
        <source>No, I wait on</source>
        <translation>Ei, odotan vielä</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Ei, en peru</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>En vielä</translation>
    </message>
    <message>
        <source>Please answer by %1.</source>
        <translation>Vastaa viimeistään %1.</translation>
    </message>
    <message>
        <source>Somebody else gets the seat now.</source>
        <translation>Joku toinen saa nyt paikan.</translation>
    </message>
    <message>
        <source>Stop waiting?</source>
        <translation>Lopetatko odottamisen?</translation>
    </message>
    <message>
        <source>That cannot be done any more: look how it is now.</source>
        <translation>Se ei enää onnistu: katso, miten asia nyt on.</translation>
    </message>
    <message>
        <source>The event is cancelled</source>
        <translation>Tapahtuma on peruttu</translation>
    </message>
    <message>
        <source>The offer is over: the seat went to the next</source>
        <translation>Vastausaika päättyi: paikka meni seuraavalle</translation>
    </message>
    <message>
        <source>Welcome another time!</source>
        <translation>Tervetuloa toistekin!</translation>
    </message>
    <message>
        <source>Welcome! You need not show anything at the door.</source>
        <translation>Tervetuloa! Ovella ei tarvitse näyttää mitään.</translation>
    </message>
    <message>
        <source>What else is on</source>
        <translation>Muut tapahtumat</translation>
    </message>
    <message>
        <source>When a seat falls free for you, the front page here says so.</source>
        <translation>Kun sinulle vapautuu paikka, etusivu kertoo sen.</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>Kyllä, perun</translation>
    </message>
    <message>
        <source>Yes, stop waiting</source>
        <translation>Kyllä, en odota enää</translation>
    </message>
    <message>
        <source>Yes, the next one</source>
        <translation>Kyllä, annan</translation>
    </message>
    <message>
        <source>You are number %1 in the line</source>
        <translation>Olet jonossa sijalla %1</translation>
    </message>
    <message>
        <source>You can sign up again, if there is room.</source>
        <translation>Voit ilmoittautua uudelleen, jos on tilaa.</translation>
    </message>
    <message>
        <source>You need not do anything: your sign-up has ended.</source>
        <translation>Sinun ei tarvitse tehdä mitään: ilmoittautumisesi on päättynyt.</translation>
    </message>
    <message>
        <source>Your code stays the same.</source>
        <translation>Koodisi pysyy samana.</translation>
    </message>
    <message>
        <source>Your seat is kept. If you cannot come then, say so here.</source>
        <translation>Paikkasi on tallella. Jos et pääse silloin, kerro se tässä.</translation>
    </message>
    <message>
        <source>Your sign-up is given up. Thank you for saying so!</source>
        <translation>Ilmoittautuminen on peruttu. Kiitos, että kerroit!</translation>
    </message>
    <message>
        <source>somebody else gets the seat</source>
        <translation>joku toinen saa paikan</translation>
    </message>
    <message>
        <source>today and the next days</source>
        <translation>tänään ja lähipäivinä</translation>
    </message>
    <message>
        <source>where, what and with whom</source>
        <translation>missä, mitä ja kenen kanssa</translation>
    </message>
    <message>
        <source>your turn goes to the next</source>
        <translation>vuorosi siirtyy seuraavalle</translation>
    </message>
</context>
<context>
    <name>MySignUpPage</name>
    <message>
        <source>Here you see what belongs to your code. If you cannot come, say so here: somebody else gets the seat.</source>
        <translation>Tässä näet, mitä koodillasi on. Jos et pääse tulemaan, kerro se tässä: joku toinen saa paikan.</translation>
    </message>
</context>
<context>
    <name>NewBlock</name>
    <message>
        <source>Another time</source>
        <translation>Toinen aika</translation>
    </message>
    <message>
        <source>Block the room</source>
        <translation>Ota pois käytöstä</translation>
    </message>
    <message>
        <source>Block the room like this?</source>
        <translation>Otetaanko huone näin pois käytöstä?</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Siivous</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>From when can nobody have it?</source>
        <translation>Mistä alkaen huonetta ei saa varata?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Only you see it: others read “not available”.</source>
        <translation>Syyn näet vain sinä: muut lukevat ”ei käytettävissä”.</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Oma käyttö</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Korjaus</translation>
    </message>
    <message>
        <source>The room is blocked.</source>
        <translation>Huone on pois käytöstä sen ajan.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Mihin asti?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
</context>
<context>
    <name>NewHold</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n paikka</numerusform>
            <numerusform>%n paikkaa</numerusform>
        </translation>
    </message>
    <message>
        <source>A company’s visit</source>
        <translation>Yritysvierailu</translation>
    </message>
    <message>
        <source>A course</source>
        <translation>Kurssi</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>A school class</source>
        <translation>Koululuokka</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>How many places, and where?</source>
        <translation>Montako paikkaa ja missä?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Keep the places</source>
        <translation>Pidätä paikat</translation>
    </message>
    <message>
        <source>Keep them like this?</source>
        <translation>Pidätetäänkö näin?</translation>
    </message>
    <message>
        <source>So many people</source>
        <translation>Näin monelle</translation>
    </message>
    <message>
        <source>The places are kept from half an hour before. What nobody has taken soon after the start falls free by itself.</source>
        <translation>Paikat pidetään puoli tuntia ennen alkua. Se, mitä kukaan ei ole ottanut pian alun jälkeen, vapautuu itsestään.</translation>
    </message>
    <message>
        <source>The places are kept.</source>
        <translation>Paikat on pidätetty.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Visitors see it at the door: name nobody here.</source>
        <translation>Kävijät näkevät tämän ovella: älä kirjoita kenenkään nimeä.</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Milloin?</translation>
    </message>
    <message>
        <source>Whom are the places for?</source>
        <translation>Kenelle paikat ovat?</translation>
    </message>
</context>
<context>
    <name>NewLimit</name>
    <message>
        <source>An event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Enintään</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Heti</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 alkaen</translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>Mistä alkaen?</translation>
    </message>
    <message>
        <source>Health instructions</source>
        <translation>Terveysohjeet</translation>
    </message>
    <message>
        <source>How many may be inside at once?</source>
        <translation>Montako saa olla sisällä yhtä aikaa?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>More room again</source>
        <translation>Taas enemmän tilaa</translation>
    </message>
    <message>
        <source>Nothing that was promised is broken by it.</source>
        <translation>Mikään luvattu ei peruunnu tästä.</translation>
    </message>
    <message>
        <source>Repairs or cleaning</source>
        <translation>Remontti tai siivous</translation>
    </message>
    <message>
        <source>Save it like this?</source>
        <translation>Tallennetaanko näin?</translation>
    </message>
    <message>
        <source>Save the limit</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>The limit is saved.</source>
        <translation>Enimmäismäärä on tallennettu.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Tiettyyn päivään</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Toistaiseksi</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Mihin asti?</translation>
    </message>
    <message>
        <source>Visitors read it when it is full, and the log keeps it.</source>
        <translation>Kävijät lukevat syyn, kun on täyttä, ja se jää lokiin.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>toistaiseksi</translation>
    </message>
    <message numerus="yes">
        <source>up to %n people</source>
        <translation>
            <numerusform>enintään %n henkilö</numerusform>
            <numerusform>enintään %n henkilöä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message numerus="yes">
        <source>At least %n digits. The old one opens nothing from then on.</source>
        <translation>
            <numerusform>Vähintään %n numero. Vanha ei sen jälkeen avaa mitään.</numerusform>
            <numerusform>Vähintään %n numeroa. Vanha ei sen jälkeen avaa mitään.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Vaihda PIN-koodi</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation>PIN-koodi on vaihdettu.</translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation>Uusi PIN-koodi</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Uusi PIN-koodi vielä kerran</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>Ne eivät olleet samat. Valitse uudelleen.</translation>
    </message>
</context>
<context>
    <name>NewReservation</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Varaa</translation>
    </message>
    <message>
        <source>Reserve it like this?</source>
        <translation>Varataanko näin?</translation>
    </message>
    <message>
        <source>The code is %1. With it they begin, move or cancel.</source>
        <translation>Koodi on %1. Sillä varaus aloitetaan, siirretään tai perutaan.</translation>
    </message>
    <message>
        <source>The room is reserved.</source>
        <translation>Huone on varattu.</translation>
    </message>
    <message>
        <source>The room’s own rules do not bind you. You get a code to hand on.</source>
        <translation>Huoneen omat säännöt eivät sido sinua. Saat koodin annettavaksi eteenpäin.</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Ketkä tulevat?</translation>
    </message>
</context>
<context>
    <name>NewSeries</name>
    <message numerus="yes">
        <source>%n date(s) cannot be had: left out.</source>
        <translation>
            <numerusform>%n kerta ei onnistu: se jää pois.</numerusform>
            <numerusform>%n kertaa ei onnistu: ne jäävät pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) were left out.</source>
        <translation>
            <numerusform>%n kerta jäi pois.</numerusform>
            <numerusform>%n kertaa jäi pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these the dates?</source>
        <translation>Ovatko nämä oikeat kerrat?</translation>
    </message>
    <message>
        <source>At which time?</source>
        <translation>Mihin aikaan?</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Tästä päivästä alkaen</translation>
    </message>
    <message>
        <source>Go back and choose other days, times or another room.</source>
        <translation>Palaa takaisin ja valitse toiset päivät, ajat tai toinen huone.</translation>
    </message>
    <message>
        <source>How long does it go on?</source>
        <translation>Kuinka kauan se jatkuu?</translation>
    </message>
    <message>
        <source>Keep their places in the hub</source>
        <translation>Pidä heille paikat hubissa</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Look at the dates once more; nothing is saved yet.</source>
        <translation>Katso kerrat vielä kerran; mitään ei ole tallennettu.</translation>
    </message>
    <message>
        <source>Meanwhile somebody took one of these times.</source>
        <translation>Joku ehti sillä välin varata yhden näistä ajoista.</translation>
    </message>
    <message>
        <source>No date is left.</source>
        <translation>Yhtään kertaa ei ole jäljellä.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Leave out what you do not need.</source>
        <translation>Mitään ei ole vielä tallennettu. Jätä pois, mitä et tarvitse.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>On which days of the week?</source>
        <translation>Minä viikonpäivinä?</translation>
    </message>
    <message>
        <source>Please choose at least one day of the week.</source>
        <translation>Valitse ainakin yksi viikonpäivä.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n date(s)</source>
        <translation>
            <numerusform>Tallenna %n kerta</numerusform>
            <numerusform>Tallenna %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the dates</source>
        <translation>Näytä kerrat</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>Tietty määrä kertoja</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ota mukaan</translation>
    </message>
    <message numerus="yes">
        <source>The course is in the book: %n date(s).</source>
        <translation>
            <numerusform>Kurssi on varattu: %n kerta.</numerusform>
            <numerusform>Kurssi on varattu: %n kertaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>The room only</source>
        <translation>Vain huone</translation>
    </message>
    <message>
        <source>Times in all</source>
        <translation>Kertoja yhteensä</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Tiettyyn päivään asti</translation>
    </message>
    <message>
        <source>While the course is on</source>
        <translation>Kurssin ajan</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Ketkä tulevat?</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>jätetty pois</translation>
    </message>
</context>
<context>
    <name>NoEvent</name>
    <message numerus="yes">
        <source>%n people have signed up already.</source>
        <translation>
            <numerusform>Yksi on jo ilmoittautunut.</numerusform>
            <numerusform>%n on jo ilmoittautunut.</numerusform>
        </translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>Muutama sana riittää.</translation>
    </message>
    <message numerus="yes">
        <source>An event has %n seat(s) at most.</source>
        <translation>
            <numerusform>Tapahtumassa on enintään %n paikka.</numerusform>
            <numerusform>Tapahtumassa on enintään %n paikkaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n date(s) go into one series.</source>
        <translation>
            <numerusform>Yhteen sarjaan mahtuu enintään %n kerta.</numerusform>
            <numerusform>Yhteen sarjaan mahtuu enintään %n kertaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n places can be kept.</source>
        <translation>
            <numerusform>Enintään %n paikan voi pitää.</numerusform>
            <numerusform>Enintään %n paikkaa voi pitää.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a later day or time.</source>
        <translation>Valitse myöhempi päivä tai aika.</translation>
    </message>
    <message>
        <source>Choose a time between the start and the end.</source>
        <translation>Valitse aika alun ja lopun väliltä.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Valitse aikaisempi päivä.</translation>
    </message>
    <message>
        <source>Choose an hour earlier or later.</source>
        <translation>Valitse tunti aikaisemmin tai myöhemmin.</translation>
    </message>
    <message>
        <source>Choose another one, or none.</source>
        <translation>Valitse toinen, tai ei mitään.</translation>
    </message>
    <message>
        <source>Choose another side.</source>
        <translation>Valitse toinen puoli.</translation>
    </message>
    <message>
        <source>Choose fewer seats, or take no sign-ups.</source>
        <translation>Valitse vähemmän paikkoja, tai ota ilmoittautuminen pois.</translation>
    </message>
    <message>
        <source>Go back to the programme: it shows what there is.</source>
        <translation>Palaa ohjelmaan: siinä näkyy kaikki, mitä on.</translation>
    </message>
    <message>
        <source>Have as many seats, or take somebody off the list first.</source>
        <translation>Pidä yhtä monta paikkaa, tai poista ensin joku listalta.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no spaces.</source>
        <translation>Se alkaa https:// eikä siinä ole välilyöntejä.</translation>
    </message>
    <message>
        <source>Keep fewer places, choose another time or side, or keep none.</source>
        <translation>Pidä vähemmän paikkoja, valitse toinen aika tai puoli, tai älä pidä paikkoja.</translation>
    </message>
    <message>
        <source>Keep fewer places.</source>
        <translation>Pidä vähemmän paikkoja.</translation>
    </message>
    <message>
        <source>Make it shorter; the rest can be another series.</source>
        <translation>Lyhennä sarjaa; loput voi tehdä toisena sarjana.</translation>
    </message>
    <message>
        <source>That is too far ahead.</source>
        <translation>Se on liian kaukana tulevaisuudessa.</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>Se aika on jo mennyt.</translation>
    </message>
    <message>
        <source>The clocks change that night: this time does not exist.</source>
        <translation>Kelloja siirretään sinä yönä: tätä aikaa ei ole.</translation>
    </message>
    <message>
        <source>The end comes after the start.</source>
        <translation>Loppu tulee alun jälkeen.</translation>
    </message>
    <message>
        <source>The event needs a title in Finnish.</source>
        <translation>Tapahtuma tarvitsee suomenkielisen nimen.</translation>
    </message>
    <message>
        <source>The start test cannot be at that time.</source>
        <translation>Lähtötesti ei voi olla silloin.</translation>
    </message>
    <message>
        <source>These times do not fit together.</source>
        <translation>Nämä ajat eivät sovi yhteen.</translation>
    </message>
    <message>
        <source>This event is not on the programme any more.</source>
        <translation>Tapahtuma ei ole enää ohjelmassa.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Tämä ei ole verkko-osoite.</translation>
    </message>
    <message>
        <source>This picture or film is not in the library any more.</source>
        <translation>Kuvaa tai videota ei ole enää kirjastossa.</translation>
    </message>
    <message>
        <source>This side is not in use any more.</source>
        <translation>Tämä puoli ei ole enää käytössä.</translation>
    </message>
</context>
<context>
    <name>NoRoom</name>
    <message>
        <source>A reservation ends on the day on which it begins.</source>
        <translation>Varaus päättyy samana päivänä kuin se alkaa.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n date(s) go into one series.</source>
        <translation>
            <numerusform>Yhteen sarjaan mahtuu enintään %n kerta.</numerusform>
            <numerusform>Yhteen sarjaan mahtuu enintään %n kertaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free at that time: %1.</source>
        <translation>Silloin vapaana: %1.</translation>
    </message>
    <message numerus="yes">
        <source>From then on it is free for %n minute(s).</source>
        <translation>
            <numerusform>Siitä alkaen se on vapaa %n minuutin.</numerusform>
            <numerusform>Siitä alkaen se on vapaa %n minuuttia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be booked up to %n day(s) ahead.</source>
        <translation>
            <numerusform>Sen voi varata enintään %n päivän päähän.</numerusform>
            <numerusform>Sen voi varata enintään %n päivän päähän.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is booked a little earlier beforehand.</source>
        <translation>Se varataan vähän aikaisemmin etukäteen.</translation>
    </message>
    <message>
        <source>It is free %1.</source>
        <translation>Se on vapaa %1.</translation>
    </message>
    <message>
        <source>It is open %1.</source>
        <translation>Se on auki %1.</translation>
    </message>
    <message>
        <source>Please ask the hub manager, or take another room.</source>
        <translation>Kysy hubin vetäjältä tai ota toinen huone.</translation>
    </message>
    <message>
        <source>Please choose another time or room.</source>
        <translation>Valitse toinen aika tai huone.</translation>
    </message>
    <message>
        <source>Somebody has the room then.</source>
        <translation>Huone on silloin varattu.</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>Se aika on jo mennyt.</translation>
    </message>
    <message>
        <source>The clocks change that night: this time does not exist.</source>
        <translation>Kelloja siirretään sinä yönä: tätä aikaa ei ole.</translation>
    </message>
    <message>
        <source>The end comes after the start.</source>
        <translation>Lopun pitää olla alun jälkeen.</translation>
    </message>
    <message numerus="yes">
        <source>The hub has room for %n more then.</source>
        <translation>
            <numerusform>Hubiin mahtuu silloin vielä yksi.</numerusform>
            <numerusform>Hubiin mahtuu silloin vielä %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub is full then.</source>
        <translation>Hubi on silloin täynnä.</translation>
    </message>
    <message numerus="yes">
        <source>The longest time is %n minute(s).</source>
        <translation>
            <numerusform>Pisin aika on %n minuutti.</numerusform>
            <numerusform>Pisin aika on %n minuuttia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is being made ready for the next one then.</source>
        <translation>Huonetta valmistellaan silloin seuraavalle.</translation>
    </message>
    <message>
        <source>The room is booked from even times on.</source>
        <translation>Huone varataan tasaisista ajoista alkaen.</translation>
    </message>
    <message>
        <source>The room is not available then.</source>
        <translation>Huone ei ole silloin käytettävissä.</translation>
    </message>
    <message>
        <source>The room is not open then.</source>
        <translation>Huone ei ole silloin auki.</translation>
    </message>
    <message numerus="yes">
        <source>The shortest time is %n minute(s).</source>
        <translation>
            <numerusform>Lyhin aika on %n minuutti.</numerusform>
            <numerusform>Lyhin aika on %n minuuttia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n seat(s) in the room.</source>
        <translation>
            <numerusform>Huoneessa on yksi paikka.</numerusform>
            <numerusform>Huoneessa on %n paikkaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such day in this time.</source>
        <translation>Sellaista päivää ei ole tällä aikavälillä.</translation>
    </message>
    <message>
        <source>This room is booked through the hub manager.</source>
        <translation>Tämän huoneen varaa hubin vetäjä.</translation>
    </message>
    <message>
        <source>This room is not in use any more.</source>
        <translation>Tämä huone ei ole enää käytössä.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n minute(s) of it left this week.</source>
        <translation>
            <numerusform>Sinulla on tällä viikolla jäljellä %n minuutti.</numerusform>
            <numerusform>Sinulla on tällä viikolla jäljellä %n minuuttia.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have had this room as often as one can in a week.</source>
        <translation>Sinulla on ollut tämä huone jo niin usein kuin viikossa voi.</translation>
    </message>
</context>
<context>
    <name>NoSignUp</name>
    <message numerus="yes">
        <source>%n at the most; ask the hub manager for more.</source>
        <translation>
            <numerusform>Enintään %n; pyydä hubin vetäjältä lisää.</numerusform>
            <numerusform>Enintään %n; pyydä hubin vetäjältä lisää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait before you.</source>
        <translation>
            <numerusform>Yksi odottaa ennen sinua.</numerusform>
            <numerusform>%n odottaa ennen sinua.</numerusform>
        </translation>
    </message>
    <message>
        <source>All seats are taken.</source>
        <translation>Kaikki paikat on varattu.</translation>
    </message>
    <message>
        <source>It has begun or been already.</source>
        <translation>Se on jo alkanut tai ollut.</translation>
    </message>
    <message>
        <source>Just come, welcome!</source>
        <translation>Tule vain paikalle, tervetuloa!</translation>
    </message>
    <message>
        <source>Look at the six digits once more.</source>
        <translation>Katso vielä kerran kuutta numeroa.</translation>
    </message>
    <message>
        <source>No sign-up has that code now.</source>
        <translation>Tällä koodilla ei ole nyt ilmoittautumista.</translation>
    </message>
    <message>
        <source>No sign-up is needed.</source>
        <translation>Ei tarvitse ilmoittautua.</translation>
    </message>
    <message>
        <source>Perhaps there is something else for you.</source>
        <translation>Ehkä ohjelmassa on jotain muuta sinulle.</translation>
    </message>
    <message>
        <source>So many people cannot sign up at once.</source>
        <translation>Näin monta ei voi ilmoittaa kerralla.</translation>
    </message>
    <message>
        <source>The seat is not kept any more.</source>
        <translation>Paikka ei ole enää varattuna.</translation>
    </message>
    <message>
        <source>The time to answer was over, or it does not take place.</source>
        <translation>Vastausaika ehti päättyä, tai tapahtumaa ei pidetä.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n more only.</source>
        <translation>
            <numerusform>Tilaa on enää yhdelle.</numerusform>
            <numerusform>Tilaa on enää %n henkilölle.</numerusform>
        </translation>
    </message>
    <message>
        <source>This event is cancelled.</source>
        <translation>Tapahtuma on peruttu.</translation>
    </message>
    <message>
        <source>This event is not on the programme any more.</source>
        <translation>Tätä tapahtumaa ei enää ole.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Yritä uudelleen %n sekunnin päästä.</numerusform>
            <numerusform>Yritä uudelleen %n sekunnin päästä.</numerusform>
        </translation>
    </message>
    <message>
        <source>With this hub pass you have signed up already.</source>
        <translation>Tällä hubikortilla on jo ilmoittauduttu.</translation>
    </message>
    <message>
        <source>You would be the first to wait.</source>
        <translation>Olisit jonossa ensimmäinen.</translation>
    </message>
    <message>
        <source>Your code shows your sign-up.</source>
        <translation>Koodillasi näet ilmoittautumisesi.</translation>
    </message>
</context>
<context>
    <name>NotTodayPage</name>
    <message>
        <source>All right</source>
        <translation>Selvä</translation>
    </message>
    <message>
        <source>Ask the organiser for the link.</source>
        <translation>Kysy etälinkki järjestäjältä.</translation>
    </message>
    <message>
        <source>If a place is kept for you, please tell its organiser.</source>
        <translation>Jos sinulle on pidetty paikka, kerro siitä järjestäjälle.</translation>
    </message>
    <message>
        <source>Many courses and meetings can be joined from home</source>
        <translation>Moneen kurssiin ja kokoukseen pääsee mukaan kotoa</translation>
    </message>
    <message>
        <source>Nothing of this was written down.</source>
        <translation>Tästä ei jäänyt mitään merkintää.</translation>
    </message>
    <message>
        <source>Thank you. See you another day!</source>
        <translation>Kiitos! Nähdään toisena päivänä.</translation>
    </message>
    <message>
        <source>The hub manager helps with what you came for.</source>
        <translation>Hubin vetäjä auttaa asiassasi.</translation>
    </message>
    <message>
        <source>You are welcome when it suits you better</source>
        <translation>Tervetuloa sitten, kun sinulle sopii paremmin</translation>
    </message>
</context>
<context>
    <name>Now</name>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1/%2 paikalla</translation>
    </message>
    <message>
        <source>%1: out of order</source>
        <translation>%1: epäkunnossa</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) not read for a day</source>
        <translation>
            <numerusform>Yhtä kalenteria ei ole saatu luettua vuorokauteen</numerusform>
            <numerusform>%n kalenteria ei ole saatu luettua vuorokauteen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n vapaa</numerusform>
            <numerusform>%n vapaata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n sisällä</numerusform>
            <numerusform>%n sisällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n pidätetty</numerusform>
            <numerusform>%n pidätettyä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the cap</source>
        <translation>
            <numerusform>%n yli enimmäismäärän</numerusform>
            <numerusform>%n yli enimmäismäärän</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Vaihda</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Sulje kioski</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>End it now? Nobody is sent out.</source>
        <translation>Lopetetaanko nyt? Ketään ei lähetetä ulos.</translation>
    </message>
    <message>
        <source>Everybody is let in. Nobody is presumed gone and no name is cleared.</source>
        <translation>Kaikki pääsevät sisään. Ketään ei merkitä lähteneeksi eikä nimiä poisteta.</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Tilanne nyt</translation>
    </message>
    <message>
        <source>I count …</source>
        <translation>Korjaa luku</translation>
    </message>
    <message>
        <source>Let over the cap</source>
        <translation>Päästä yli rajan</translation>
    </message>
    <message numerus="yes">
        <source>Number %1, %n people</source>
        <translation>
            <numerusform>Numero %1, %n henkilö</numerusform>
            <numerusform>Numero %1, %n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>On air: %1</source>
        <translation>Äänitys käynnissä: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Passes are not read; day codes and touches do it all. Is its cable in, and nothing before the lens? It is tried again by itself, at least once a minute.</source>
        <translation>Kortteja ei lueta; päiväkoodit ja kosketus riittävät. Onko johto kiinni, eikä mikään peitä linssiä? Yritämme itse uudelleen ainakin kerran minuutissa.</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation>Toimii itsestään</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Aseta kello</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Take this party out of the line?</source>
        <translation>Poistetaanko tämä seurue jonosta?</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <translation>Kamera on pysähtynyt</translation>
    </message>
    <message>
        <source>The camera is not there</source>
        <translation>Kameraa ei löydy</translation>
    </message>
    <message>
        <source>The clock cannot be trusted</source>
        <translation>Kelloon ei voi luottaa</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Kello on oikeassa</translation>
    </message>
    <message>
        <source>The film %1 could not be shown</source>
        <translation>Videota ”%1” ei voitu näyttää</translation>
    </message>
    <message>
        <source>The machine’s clock says %1, the kiosk reckons with %2.</source>
        <translation>Koneen kello näyttää %1, kioski laskee ajaksi %2.</translation>
    </message>
    <message>
        <source>The manager’s PIN</source>
        <translation>Vetäjän PIN-koodi</translation>
    </message>
    <message>
        <source>The picture %1 could not be shown</source>
        <translation>Kuvaa ”%1” ei voitu näyttää</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Tämä ohjelma</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Toimii taas</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Kyllä, lopeta</translation>
    </message>
    <message>
        <source>Yes, take out</source>
        <translation>Kyllä, poista</translation>
    </message>
    <message>
        <source>called, places kept until %1</source>
        <translation>kutsuttu, paikat pidetään klo %1 asti</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>viimeksi %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>seuraavaksi %1</translation>
    </message>
    <message>
        <source>nobody is here to help</source>
        <translation>vetäjä ei ole paikalla</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>avautuu %1</translation>
    </message>
    <message>
        <source>somebody here to help until %1</source>
        <translation>vetäjä paikalla %1 asti</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>jokin muu</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>kerrottu %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message numerus="yes">
        <source>until %1 at the latest, %n minute(s) left</source>
        <translation>
            <numerusform>enintään %1 asti, %n minuutti jäljellä</numerusform>
            <numerusform>enintään %1 asti, %n minuuttia jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting since %1</source>
        <translation>odottanut klo %1 alkaen</translation>
    </message>
    <message>
        <source>waits for a clock that can be trusted</source>
        <translation>odottaa luotettavaa kelloa</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase</source>
        <translation>Pyyhi</translation>
    </message>
</context>
<context>
    <name>OneEvent</name>
    <message>
        <source>An event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>Another one like it</source>
        <translation>Toinen samanlainen</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>Muuta kaikki</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>It does not take place</source>
        <translation>Sitä ei pidetä</translation>
    </message>
    <message>
        <source>It was to begin %1.</source>
        <translation>Sen piti alkaa %1.</translation>
    </message>
    <message>
        <source>Its time, seats or anything else</source>
        <translation>Aika, paikat tai muut tiedot</translation>
    </message>
    <message>
        <source>Link, shown as a code for the phone</source>
        <translation>Linkki, näkyy koodina puhelimelle</translation>
    </message>
    <message>
        <source>Nobody else can take them until it has begun.</source>
        <translation>Muut eivät saa niitä ennen kuin tapahtuma on alkanut.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Organiser, language</source>
        <translation>Järjestäjä, kieli</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Show on the screen</source>
        <translation>Näytä näytöllä</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Opiskelu</translation>
    </message>
    <message>
        <source>This date and all later ones</source>
        <translation>Tämä ja kaikki myöhemmät kerrat</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Mitä voi tehdä</translation>
    </message>
    <message>
        <source>What else is told of it</source>
        <translation>Muut tiedot</translation>
    </message>
    <message>
        <source>What visitors see</source>
        <translation>Mitä kävijä näkee</translation>
    </message>
    <message>
        <source>Who has signed up</source>
        <translation>Ketkä ovat ilmoittautuneet</translation>
    </message>
    <message>
        <source>Why it does not take place</source>
        <translation>Miksi sitä ei pidetä</translation>
    </message>
    <message>
        <source>can be followed from home</source>
        <translation>kotoa voi osallistua</translation>
    </message>
    <message>
        <source>exam: the screen stays still and silent</source>
        <translation>tentti: näyttö pysyy hiljaa ja paikallaan</translation>
    </message>
    <message>
        <source>only this date</source>
        <translation>vain tämä kerta</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>toistuu</translation>
    </message>
    <message>
        <source>start test %1</source>
        <translation>lähtötesti %1</translation>
    </message>
    <message>
        <source>“Back” leads here again.</source>
        <translation>”Takaisin” tuo taas tänne.</translation>
    </message>
</context>
<context>
    <name>OneFeed</name>
    <message>
        <source>A calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <translation>Sitä ei enää tarvita</translation>
    </message>
    <message>
        <source>It is read every hour by itself</source>
        <translation>Se luetaan itsestään joka tunti</translation>
    </message>
    <message>
        <source>Name, address, side</source>
        <translation>Nimi, osoite, puoli</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lue nyt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove it? Its events go from the programme, too.</source>
        <translation>Poistetaanko? Sen tapahtumat lähtevät ohjelmasta.</translation>
    </message>
    <message>
        <source>The calendar is removed.</source>
        <translation>Kalenteri on poistettu.</translation>
    </message>
    <message>
        <source>The last good copy is shown</source>
        <translation>Näytetään viimeisin ehjä versio</translation>
    </message>
    <message>
        <source>Tried %1.</source>
        <translation>Yritetty %1.</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>Mitä siitä näytetään</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Kyllä, poista</translation>
    </message>
    <message>
        <source>in the hub’s own network</source>
        <translation>hubin omassa verkossa</translation>
    </message>
</context>
<context>
    <name>OneItem</name>
    <message>
        <source>A touch leads back here.</source>
        <translation>Kosketus tuo takaisin tänne.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>From which day, until which</source>
        <translation>Mistä päivästä mihin</translation>
    </message>
    <message>
        <source>How long at a time</source>
        <translation>Kuinka kauan kerrallaan</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>Pois päältä</translation>
    </message>
    <message>
        <source>It is on</source>
        <translation>Päällä</translation>
    </message>
    <message>
        <source>On the playlist</source>
        <translation>Näyttölistalla</translation>
    </message>
    <message>
        <source>See it on this screen</source>
        <translation>Katso tällä näytöllä</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Näytä nyt</translation>
    </message>
    <message>
        <source>Take it off the playlist</source>
        <translation>Ota pois näyttölistalta</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ota pois</translation>
    </message>
    <message>
        <source>Take “%1” off?</source>
        <translation>Otetaanko ”%1” pois?</translation>
    </message>
    <message>
        <source>The picture or film itself stays.</source>
        <translation>Itse kuva tai video jää talteen.</translation>
    </message>
    <message>
        <source>This is not shown</source>
        <translation>Tämä ei näy</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ota pois päältä</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Laita päälle</translation>
    </message>
    <message>
        <source>What is read on it</source>
        <translation>Mitä siinä lukee</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mitä näytetään</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Yes, take it off</source>
        <translation>Kyllä, ota pois</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>toistaiseksi</translation>
    </message>
</context>
<context>
    <name>OneRoom</name>
    <message>
        <source>%1: take it out of use?</source>
        <translation>%1: poistetaanko käytöstä?</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n paikka</numerusform>
            <numerusform>%n paikkaa</numerusform>
        </translation>
    </message>
    <message>
        <source>A room</source>
        <translation>Huone</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Empty between two</source>
        <translation>Tyhjänä varausten välissä</translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>Yhdelle varaajalle</translation>
    </message>
    <message>
        <source>For recording</source>
        <translation>Äänittäminen</translation>
    </message>
    <message>
        <source>How early</source>
        <translation>Kuinka ajoissa</translation>
    </message>
    <message>
        <source>How long at a time</source>
        <translation>Kuinka pitkään kerralla</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Huoneessa on</translation>
    </message>
    <message>
        <source>Is it not in the room any more?</source>
        <translation>Eikö tätä enää ole huoneessa?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Nobody comes: free</source>
        <translation>Kukaan ei tule: vapautuu</translation>
    </message>
    <message>
        <source>Not a room any more?</source>
        <translation>Eikö huonetta enää ole?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Auki</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>Huoneen osat</translation>
    </message>
    <message>
        <source>Place and seats</source>
        <translation>Sijainti ja paikat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>Something more</source>
        <translation>Jotain muuta</translation>
    </message>
    <message>
        <source>Take it out of use</source>
        <translation>Poista huone käytöstä</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Mihin huone sopii</translation>
    </message>
    <message>
        <source>What was is kept in the records.</source>
        <translation>Menneet varaukset säilyvät kirjoissa.</translation>
    </message>
    <message>
        <source>Who may book</source>
        <translation>Kuka saa varata</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Kyllä, poista</translation>
    </message>
    <message>
        <source>Yes, take out</source>
        <translation>Kyllä, poista</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>with an on-air sign</source>
        <translation>äänitysvalo</translation>
    </message>
    <message>
        <source>without steps</source>
        <translation>esteetön</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>PIN</source>
        <translation>PIN-koodi</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message numerus="yes">
        <source>%n characters at most.</source>
        <translation>
            <numerusform>Enintään yksi merkki.</numerusform>
            <numerusform>Enintään %n merkkiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture or film</source>
        <translation>Kuva tai video</translation>
    </message>
    <message>
        <source>Events that are coming</source>
        <translation>Tulevat tapahtumat</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Vapaat paikat</translation>
    </message>
    <message>
        <source>Free rooms, and who is on air</source>
        <translation>Vapaat huoneet ja lähetykset</translation>
    </message>
    <message>
        <source>If there is none, take one in under Pictures, films.</source>
        <translation>Jos niitä ei ole, tuo jokin kohdassa Kuvat, videot.</translation>
    </message>
    <message>
        <source>It can be shown for 5 seconds to an hour.</source>
        <translation>Sitä voi näyttää 5 sekunnista tuntiin.</translation>
    </message>
    <message>
        <source>Its picture or film was removed.</source>
        <translation>Sen kuva tai video on poistettu.</translation>
    </message>
    <message>
        <source>Please choose a day of the week at least.</source>
        <translation>Valitse ainakin yksi viikonpäivä.</translation>
    </message>
    <message>
        <source>Please choose a picture or film.</source>
        <translation>Valitse kuva tai video.</translation>
    </message>
    <message>
        <source>Please write what is to be read, in Finnish at least.</source>
        <translation>Kirjoita ainakin suomeksi, mitä näytöllä lukee.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Ota ensin jokin pois.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>Viimeinen päivä ei voi olla ennen ensimmäistä.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n items already, and no more fit.</source>
        <translation>
            <numerusform>Listalla on jo yksi, eikä enempää mahdu.</numerusform>
            <numerusform>Listalla on jo %n, eikä enempää mahdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was removed from the playlist meanwhile.</source>
        <translation>Tämä on sillä välin otettu pois näyttölistalta.</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Omia sanoja</translation>
    </message>
    <message>
        <source>as long as the film</source>
        <translation>videon pituuden</translation>
    </message>
    <message>
        <source>as long as the film: %1</source>
        <translation>videon pituuden: %1</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>viikonloppuisin</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>joka päivä</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 alkaen</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>arkisin</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
</context>
<context>
    <name>PlaylistAt</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Nothing of the playlist</source>
        <translation>Ei mitään näyttölistalta</translation>
    </message>
    <message>
        <source>The screen shows free places and what is on.</source>
        <translation>Näyttö kertoo vapaat paikat ja ohjelman.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>What is shown when?</source>
        <translation>Mitä näkyy milloin?</translation>
    </message>
</context>
<context>
    <name>PlaylistBook</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>The playlist</source>
        <translation>Näyttölista</translation>
    </message>
    <message>
        <source>The playlist is empty. The screen then shows free places and what is on of its own accord.</source>
        <translation>Näyttölista on tyhjä. Näyttö kertoo silloin itse vapaat paikat ja ohjelman.</translation>
    </message>
    <message>
        <source>What is shown when</source>
        <translation>Mitä näkyy milloin</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>pois päältä</translation>
    </message>
</context>
<context>
    <name>ProgrammeBook</name>
    <message>
        <source>%1 of %2 signed up</source>
        <translation>%1/%2 ilmoittautunut</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept</source>
        <translation>
            <numerusform>%n paikka pidetty</numerusform>
            <numerusform>%n paikkaa pidetty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n jonossa</numerusform>
            <numerusform>%n jonossa</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Aiemmat päivät</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>%1 alkaen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Uusi tapahtuma</translation>
    </message>
    <message>
        <source>Nothing is on in the coming weeks.</source>
        <translation>Tuleville viikoille ei ole vielä ohjelmaa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>a seat is offered</source>
        <translation>paikkaa tarjotaan</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>koko päivän</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>ei vastannut</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>ei tule</translation>
    </message>
    <message>
        <source>has a seat</source>
        <translation>paikka on</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>englanniksi</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>suomeksi</translation>
    </message>
    <message>
        <source>in Swedish</source>
        <translation>ruotsiksi</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>siirretty</translation>
    </message>
    <message>
        <source>over</source>
        <translation>päättynyt</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>toistuu</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>jonossa</translation>
    </message>
</context>
<context>
    <name>Reservation</name>
    <message>
        <source>%1 more</source>
        <translation>%1 lisää</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left, until %1</source>
        <translation>
            <numerusform>%n minuutti jäljellä, %1 asti</numerusform>
            <numerusform>%n minuuttia jäljellä, %1 asti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>%n minuutti jäljellä.</numerusform>
            <numerusform>%n minuuttia jäljellä.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that it is offered to the next.</source>
        <translation>Sen jälkeen sitä tarjotaan seuraavalle.</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Toinen huone</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Toinen aika</translation>
    </message>
    <message>
        <source>Before you begin: %1</source>
        <translation>Ennen kuin aloitat: %1</translation>
    </message>
    <message>
        <source>Come back with the same code then: you have 10 minutes.</source>
        <translation>Tule silloin samalla koodilla: sinulla on 10 minuuttia aikaa.</translation>
    </message>
    <message>
        <source>Do you know how it works?</source>
        <translation>Osaatko käyttää tätä?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Everything back to its place?</source>
        <translation>Onko kaikki paikoillaan?</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Peru varaus</translation>
    </message>
    <message>
        <source>Give the reservation up?</source>
        <translation>Perutaanko varaus?</translation>
    </message>
    <message>
        <source>I am inside already</source>
        <translation>Olen jo sisällä</translation>
    </message>
    <message>
        <source>I come in now</source>
        <translation>Tulen nyt sisään</translation>
    </message>
    <message>
        <source>I do not need it</source>
        <translation>En tarvitse sitä</translation>
    </message>
    <message>
        <source>I know how: begin</source>
        <translation>Osaan tämän: aloitan</translation>
    </message>
    <message>
        <source>I take the room</source>
        <translation>Otan huoneen</translation>
    </message>
    <message>
        <source>I wait no longer</source>
        <translation>En odota enää</translation>
    </message>
    <message>
        <source>I wait on</source>
        <translation>Odotan vielä</translation>
    </message>
    <message>
        <source>If nobody has begun by %1, others can have it.</source>
        <translation>Jos kukaan ei ole aloittanut %1 mennessä, se vapautuu muille.</translation>
    </message>
    <message>
        <source>In the room: %1.</source>
        <translation>Huoneessa on: %1.</translation>
    </message>
    <message>
        <source>It is given up. Thank you for saying so!</source>
        <translation>Varaus on peruttu. Kiitos, että kerroit!</translation>
    </message>
    <message numerus="yes">
        <source>It is kept for you for %n minute(s) more.</source>
        <translation>
            <numerusform>Se on sinulle varattuna vielä %n minuutin.</numerusform>
            <numerusform>Se on sinulle varattuna vielä %n minuuttia.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is moved: %1.</source>
        <translation>Varaus on siirretty: %1.</translation>
    </message>
    <message>
        <source>It is reserved for you</source>
        <translation>Se on varattu sinulle</translation>
    </message>
    <message>
        <source>It is yours until %1</source>
        <translation>Se on sinun %1 asti</translation>
    </message>
    <message>
        <source>It is yours until %1.</source>
        <translation>Se on sinun %1 asti.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Pidempään</translation>
    </message>
    <message>
        <source>Look at the six digits once more. Or is it over, or gone to somebody else?</source>
        <translation>Katso kuusi numeroa vielä kerran. Vai onko se jo ohi, tai ehtikö huone tai paikka mennä muille?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Siirrä varaus</translation>
    </message>
    <message>
        <source>No, I keep it</source>
        <translation>Ei, pidän sen</translation>
    </message>
    <message>
        <source>Nobody had begun in time, and others can have it now.</source>
        <translation>Kukaan ei aloittanut ajoissa, ja huone on nyt muiden saatavilla.</translation>
    </message>
    <message>
        <source>Not sure? The hub manager shows you, or call.</source>
        <translation>Etkö ole varma? Hubin vetäjä näyttää, tai soita.</translation>
    </message>
    <message>
        <source>Nothing belongs to that code now.</source>
        <translation>Tällä koodilla ei ole nyt mitään.</translation>
    </message>
    <message>
        <source>Nothing belongs to that code.</source>
        <translation>Tällä koodilla ei ole mitään.</translation>
    </message>
    <message>
        <source>Now it is %1.</source>
        <translation>Nyt se on %1.</translation>
    </message>
    <message>
        <source>Now it is yours until %1.</source>
        <translation>Nyt se on sinulla %1 asti.</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Äänitys käynnissä</translation>
    </message>
    <message>
        <source>Others can have the time then.</source>
        <translation>Ajan saavat sitten muut.</translation>
    </message>
    <message>
        <source>Out of order there: %1</source>
        <translation>Siellä on epäkunnossa: %1</translation>
    </message>
    <message>
        <source>Please ask the hub manager, or take another time.</source>
        <translation>Kysy hubin vetäjältä tai valitse toinen aika.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Merkki pois</translation>
    </message>
    <message>
        <source>Sign on: on air</source>
        <translation>Merkki päälle: äänitys</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Jokin ei toimi</translation>
    </message>
    <message>
        <source>Take your files with you</source>
        <translation>Ota tiedostosi mukaan</translation>
    </message>
    <message>
        <source>Thank you for telling!</source>
        <translation>Kiitos, että kerroit!</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Kiitos!</translation>
    </message>
    <message>
        <source>That cannot be done any more: look how it is now.</source>
        <translation>Se ei enää onnistu: näin asia on nyt.</translation>
    </message>
    <message>
        <source>The entrance and the rooms beside it see the sign.</source>
        <translation>Merkki näkyy sisäänkäynnillä ja viereisissä huoneissa.</translation>
    </message>
    <message>
        <source>The hub manager could not say yes</source>
        <translation>Hubin vetäjä ei voinut vahvistaa varausta</translation>
    </message>
    <message>
        <source>The hub manager has not said yes yet</source>
        <translation>Hubin vetäjä ei ole vielä vahvistanut varausta</translation>
    </message>
    <message>
        <source>The hub manager hears of it, and whoever comes next is warned.</source>
        <translation>Hubin vetäjä saa tiedon, ja seuraavaa tulijaa varoitetaan.</translation>
    </message>
    <message>
        <source>The hub manager knows, and whoever comes next is warned.</source>
        <translation>Hubin vetäjä sai tiedon, ja seuraavaa tulijaa varoitetaan.</translation>
    </message>
    <message>
        <source>The hub manager knows.</source>
        <translation>Hubin vetäjä tietää.</translation>
    </message>
    <message>
        <source>The room has fallen free for you</source>
        <translation>Huone vapautui sinulle</translation>
    </message>
    <message>
        <source>The room is free for others now.</source>
        <translation>Huone on nyt vapaa muille.</translation>
    </message>
    <message>
        <source>The room is yours.</source>
        <translation>Huone on sinun.</translation>
    </message>
    <message>
        <source>The room is yours. All the best there!</source>
        <translation>Huone on sinun. Mukavaa hetkeä!</translation>
    </message>
    <message>
        <source>The same code shows here what was decided.</source>
        <translation>Samalla koodilla näet täältä, mitä päätettiin.</translation>
    </message>
    <message>
        <source>The six digits of your reservation or sign-up.</source>
        <translation>Varauksesi tai ilmoittautumisesi kuusi numeroa.</translation>
    </message>
    <message>
        <source>The time is kept for you meanwhile.</source>
        <translation>Aika on sillä välin sinulle varattuna.</translation>
    </message>
    <message>
        <source>The time stays:</source>
        <translation>Aika pysyy samana:</translation>
    </message>
    <message>
        <source>Then it is %1.</source>
        <translation>Sitten se on %1.</translation>
    </message>
    <message>
        <source>There are no times on this day.</source>
        <translation>Tänä päivänä ei ole aikoja.</translation>
    </message>
    <message>
        <source>This reservation has fallen free</source>
        <translation>Tämä varaus on vapautunut</translation>
    </message>
    <message>
        <source>To the rooms</source>
        <translation>Huoneisiin</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Voit yrittää uudelleen sekunnin päästä.</numerusform>
            <numerusform>Voit yrittää uudelleen %n sekunnin päästä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Mihin asti?</translation>
    </message>
    <message>
        <source>We are done</source>
        <translation>Lopetan nyt</translation>
    </message>
    <message>
        <source>What does not work?</source>
        <translation>Mikä ei toimi?</translation>
    </message>
    <message>
        <source>What is your code?</source>
        <translation>Mikä on koodisi?</translation>
    </message>
    <message>
        <source>When instead?</source>
        <translation>Mihin aikaan mieluummin?</translation>
    </message>
    <message>
        <source>When it falls free for you, the front page says so.</source>
        <translation>Kun huone vapautuu sinulle, etusivu kertoo sen.</translation>
    </message>
    <message>
        <source>When you go: everything back to its place, files with you.</source>
        <translation>Lähtiessä: kaikki paikoilleen, tiedostot mukaan.</translation>
    </message>
    <message>
        <source>Where instead?</source>
        <translation>Missä huoneessa mieluummin?</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>Kyllä, peru se</translation>
    </message>
    <message>
        <source>You are number %1 in the line for this room</source>
        <translation>Olet jonossa %1. tähän huoneeseen</translation>
    </message>
    <message>
        <source>You can begin from %1 on.</source>
        <translation>Voit aloittaa %1 alkaen.</translation>
    </message>
    <message>
        <source>You can begin now</source>
        <translation>Voit aloittaa nyt</translation>
    </message>
    <message>
        <source>You do not wait for that room any more.</source>
        <translation>Et odota enää tätä huonetta.</translation>
    </message>
    <message>
        <source>You wait no longer.</source>
        <translation>Et odota enää.</translation>
    </message>
    <message>
        <source>Your code stays the same.</source>
        <translation>Koodisi pysyy samana.</translation>
    </message>
    <message>
        <source>Your turn goes to the next. Thank you for saying so!</source>
        <translation>Vuorosi siirtyy seuraavalle. Kiitos, että kerroit!</translation>
    </message>
    <message>
        <source>Your turn has passed, or the time has come. Look for another?</source>
        <translation>Vuorosi meni jo, tai aika on alkanut. Katso toinen huone?</translation>
    </message>
    <message>
        <source>as long as it can be had</source>
        <translation>niin pitkään kuin sen voi saada</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>samaan aikaan</translation>
    </message>
    <message>
        <source>in the same room</source>
        <translation>samassa huoneessa</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>tiedossa jo</translation>
    </message>
    <message>
        <source>not now: see why</source>
        <translation>ei nyt: katso miksi</translation>
    </message>
    <message>
        <source>others can have the rest of it</source>
        <translation>loppuajan saavat muut</translation>
    </message>
    <message>
        <source>others can have the time</source>
        <translation>ajan saavat muut</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>jokin muu</translation>
    </message>
    <message>
        <source>tell the hub manager</source>
        <translation>kerro siitä hubin vetäjälle</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>until %1 at the latest</source>
        <translation>enintään %1 asti</translation>
    </message>
    <message>
        <source>your turn goes to the next</source>
        <translation>vuorosi siirtyy seuraavalle</translation>
    </message>
</context>
<context>
    <name>ReservationPage</name>
    <message>
        <source>Or show its QR</source>
        <translation>Tai näytä sen QR-koodi</translation>
    </message>
    <message>
        <source>The camera is having a break</source>
        <translation>Kameralla on nyt tauko</translation>
    </message>
    <message>
        <source>The code is the six digits that you got when you reserved or signed up. Its QR works on every page: show it to the camera or the scanner. With the code you begin, stay longer, end early, move or give up a reservation.</source>
        <translation>Koodi on kuusi numeroa, jotka sait varatessasi tai ilmoittautuessasi. Sen QR-koodi toimii joka sivulla: näytä se kameralle tai lukijalle. Koodilla aloitat, jatkat, lopetat aikaisin, siirrät tai perut varauksen.</translation>
    </message>
    <message>
        <source>The six digits do it, too.</source>
        <translation>Kuusi numeroa riittää.</translation>
    </message>
    <message>
        <source>to the camera or the scanner; it works on every page</source>
        <translation>kameralle tai lukijalle; se toimii jokaisella sivulla</translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message>
        <source>Another room, free at that time.</source>
        <translation>Toinen huone, vapaa samaan aikaan.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Jokin muu aika</translation>
    </message>
    <message>
        <source>Choose the day and the time.</source>
        <translation>Valitse päivä ja aika.</translation>
    </message>
    <message>
        <source>For %1, until %2</source>
        <translation>%1, %2 asti</translation>
    </message>
    <message numerus="yes">
        <source>For %n of us</source>
        <translation>
            <numerusform>Yhdelle meistä</numerusform>
            <numerusform>%n:lle meistä</numerusform>
        </translation>
    </message>
    <message>
        <source>How long do you need it?</source>
        <translation>Kuinka kauan tarvitset sitä?</translation>
    </message>
    <message>
        <source>I wait for this room</source>
        <translation>Odotan tätä huonetta</translation>
    </message>
    <message>
        <source>It can be had until %1.</source>
        <translation>Sen saa %1 asti.</translation>
    </message>
    <message>
        <source>It is free %1</source>
        <translation>Vapaa %1</translation>
    </message>
    <message>
        <source>No steps on the way</source>
        <translation>Esteetön reitti</translation>
    </message>
    <message>
        <source>Nothing is free on this day any more.</source>
        <translation>Tälle päivälle ei ole enää vapaita aikoja.</translation>
    </message>
    <message>
        <source>Out of order: %1</source>
        <translation>Epäkunnossa: %1</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Varaa</translation>
    </message>
    <message>
        <source>Somebody has the room then: you wait for it.</source>
        <translation>Huone on silloin varattu: jäät odottamaan sitä.</translation>
    </message>
    <message>
        <source>Somebody is on air next door: please be quiet.</source>
        <translation>Viereisessä huoneessa äänitetään: olethan hiljaa.</translation>
    </message>
    <message>
        <source>Something in the room is out of order.</source>
        <translation>Jokin huoneessa on epäkunnossa.</translation>
    </message>
    <message>
        <source>The hub manager answers before it is yours.</source>
        <translation>Hubin vetäjä vahvistaa varauksen.</translation>
    </message>
    <message>
        <source>The longest time is %1.</source>
        <translation>Pisin aika on %1.</translation>
    </message>
    <message>
        <source>The same room and time.</source>
        <translation>Sama huone ja aika.</translation>
    </message>
    <message>
        <source>The same room.</source>
        <translation>Sama huone.</translation>
    </message>
    <message>
        <source>Then no places are needed.</source>
        <translation>Silloin paikkoja ei tarvita.</translation>
    </message>
    <message>
        <source>Touch a day.</source>
        <translation>Kosketa päivää.</translation>
    </message>
    <message>
        <source>Touch a time. What is crossed out is not free.</source>
        <translation>Kosketa aikaa. Yliviivattu ei ole vapaana.</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Jään odottamaan</translation>
    </message>
    <message>
        <source>We are inside already</source>
        <translation>Olemme jo sisällä</translation>
    </message>
    <message>
        <source>When do you begin?</source>
        <translation>Mihin aikaan aloitat?</translation>
    </message>
    <message>
        <source>When it falls free, we offer it to you.</source>
        <translation>Kun se vapautuu, tarjoamme sitä sinulle.</translation>
    </message>
    <message>
        <source>Which day do you want to come?</source>
        <translation>Minä päivänä haluat tulla?</translation>
    </message>
    <message>
        <source>You asked for: %1, %2.</source>
        <translation>Pyysit: %1, %2.</translation>
    </message>
    <message>
        <source>You see how the room works when you begin.</source>
        <translation>Näytämme huoneen käytön, kun aloitat.</translation>
    </message>
    <message>
        <source>break</source>
        <translation>tauko</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vapaa</translation>
    </message>
    <message>
        <source>free at times</source>
        <translation>vapaata on</translation>
    </message>
    <message>
        <source>free from %1</source>
        <translation>vapaa %1 alkaen</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>ei vapaa</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>now until %1</source>
        <translation>nyt heti, %1 asti</translation>
    </message>
    <message>
        <source>summer time</source>
        <translation>kesäaikaa</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>varattu</translation>
    </message>
    <message>
        <source>too soon</source>
        <translation>liian pian</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>winter time</source>
        <translation>talviaikaa</translation>
    </message>
</context>
<context>
    <name>ReservePage</name>
    <message>
        <source>Answer one question after the other; with “Back” you change what you have chosen. At the end you get a code: with it you begin, make it longer, move it or give it up.</source>
        <translation>Vastaa yksi kysymys kerrallaan; ”Takaisin” vie muuttamaan valintaasi. Lopuksi saat koodin, jolla aloitat, jatkat, siirrät tai perut varauksen.</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Aiemmat päivät</translation>
    </message>
    <message>
        <source>How many are you?</source>
        <translation>Montako teitä on?</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Myöhemmät päivät</translation>
    </message>
    <message>
        <source>Then no places are kept for you.</source>
        <translation>Silloin teille ei pidetä paikkoja.</translation>
    </message>
    <message>
        <source>We are inside already</source>
        <translation>Olemme jo sisällä</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Mitä voin tehdä?</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>%1. It is deleted tomorrow, because it holds names.</source>
        <translation>%1. Se poistetaan huomenna, koska siinä on nimiä.</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer by count</source>
        <translation>
            <numerusform>laskettu %n vähemmän</numerusform>
            <numerusform>laskettu %n vähemmän</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n sisällä</numerusform>
            <numerusform>%n sisällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look for</source>
        <translation>
            <numerusform>%n etsittävä</numerusform>
            <numerusform>%n etsittävää</numerusform>
        </translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>A visitor</source>
        <translation>Kävijä</translation>
    </message>
    <message>
        <source>At %1, with everybody the kiosk knows of.</source>
        <translation>Tilanne %1: kaikki, joista kioski tietää.</translation>
    </message>
    <message>
        <source>Have they left?</source>
        <translation>Onko lähtenyt?</translation>
    </message>
    <message>
        <source>Holds names: destroy this paper when the day is over.</source>
        <translation>Sisältää nimiä: hävitä paperi, kun päivä on ohi.</translation>
    </message>
    <message>
        <source>Nobody is inside, as far as the kiosk knows.</source>
        <translation>Kioskin tietojen mukaan sisällä ei ole ketään.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Nimenhuuto</translation>
    </message>
    <message>
        <source>Roll-call: %1</source>
        <translation>Nimenhuuto: %1</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Lähtenyt</translation>
    </message>
    <message>
        <source>The roll-call is being printed.</source>
        <translation>Nimenhuuto tulostuu.</translation>
    </message>
    <message>
        <source>The roll-call is saved.</source>
        <translation>Nimenhuuto on tallennettu.</translation>
    </message>
    <message>
        <source>Yes, take out</source>
        <translation>Kyllä, on lähtenyt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more by count</source>
        <translation>
            <numerusform>ja laskettu %n lisää</numerusform>
            <numerusform>ja laskettu %n lisää</numerusform>
        </translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>tuli klo %1</translation>
    </message>
    <message>
        <source>look for</source>
        <translation>etsi</translation>
    </message>
    <message>
        <source>presumed gone at closing</source>
        <translation>oletettu lähteneeksi suljettaessa</translation>
    </message>
</context>
<context>
    <name>RoomAdd</name>
    <message>
        <source>A blocked time</source>
        <translation>Huone pois käytöstä</translation>
    </message>
    <message>
        <source>A reservation for somebody</source>
        <translation>Varaus jollekulle</translation>
    </message>
    <message>
        <source>A weekly course</source>
        <translation>Viikoittainen kurssi</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Cleaning, repair, own use: nobody can book the room then.</source>
        <translation>Siivous, korjaus, oma käyttö: huonetta ei voi silloin varata.</translation>
    </message>
    <message>
        <source>Every week at the same time; you see each date first.</source>
        <translation>Joka viikko samaan aikaan; näet kaikki kerrat ensin.</translation>
    </message>
    <message>
        <source>One room, one time; they get a code.</source>
        <translation>Yksi huone, yksi aika; he saavat koodin.</translation>
    </message>
    <message>
        <source>What do you want to put in the book?</source>
        <translation>Mitä haluat lisätä?</translation>
    </message>
</context>
<context>
    <name>RoomBook</name>
    <message numerus="yes">
        <source>%n date(s) cannot be moved there</source>
        <translation>
            <numerusform>%n kertaa ei voi siirtää siihen</numerusform>
            <numerusform>%n kertaa ei voi siirtää siihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s) in the way</source>
        <translation>
            <numerusform>Tiellä on %n varaus</numerusform>
            <numerusform>Tiellä on %n varausta</numerusform>
        </translation>
    </message>
    <message>
        <source>A room has between 1 and 500 seats.</source>
        <translation>Huoneessa on 1–500 paikkaa.</translation>
    </message>
    <message>
        <source>A room that has parts is no part itself. Take it out there first.</source>
        <translation>Huone, jolla on osia, ei voi itse olla osa. Irrota se ensin sieltä.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Pois käytöstä</translation>
    </message>
    <message>
        <source>It can be ended.</source>
        <translation>Sen voi päättää.</translation>
    </message>
    <message>
        <source>It has begun already.</source>
        <translation>Se on jo alkanut.</translation>
    </message>
    <message>
        <source>It is over, or somebody was quicker.</source>
        <translation>Se on jo päättynyt, tai joku ehti ensin.</translation>
    </message>
    <message>
        <source>Move or cancel them first, or choose another time.</source>
        <translation>Siirrä tai peru ne ensin, tai valitse toinen aika.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move those dates one by one first.</source>
        <translation>Mitään ei muutettu. Siirrä ensin nämä kerrat yksitellen.</translation>
    </message>
    <message>
        <source>Please choose the side that the room is on.</source>
        <translation>Valitse, kummalla puolella huone on.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Varaus</translation>
    </message>
    <message>
        <source>That is not possible any more.</source>
        <translation>Se ei enää onnistu.</translation>
    </message>
    <message>
        <source>The end must come after the start, and after now.</source>
        <translation>Lopun pitää olla alun jälkeen eikä vielä ohi.</translation>
    </message>
    <message>
        <source>The longest time cannot be shorter than the shortest.</source>
        <translation>Pisin aika ei voi olla lyhintä lyhyempi.</translation>
    </message>
    <message>
        <source>The room needs a name in Finnish.</source>
        <translation>Huone tarvitsee suomenkielisen nimen.</translation>
    </message>
    <message>
        <source>These rooms cannot be parts of this one.</source>
        <translation>Nämä huoneet eivät voi olla tämän osia.</translation>
    </message>
    <message>
        <source>These times do not fit together.</source>
        <translation>Nämä ajat eivät sovi yhteen.</translation>
    </message>
    <message>
        <source>This room is not in use any more.</source>
        <translation>Huone ei ole enää käytössä.</translation>
    </message>
    <message>
        <source>a room that is gone</source>
        <translation>poistettu huone</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>odotetaan saapuvaksi</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>pois käytöstä</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>käynnissä</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>kukaan ei tullut</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>äänitys käynnissä</translation>
    </message>
    <message>
        <source>over</source>
        <translation>ohi</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>varattu</translation>
    </message>
    <message>
        <source>waits for your yes</source>
        <translation>odottaa lupaasi</translation>
    </message>
    <message>
        <source>you said no</source>
        <translation>et antanut lupaa</translation>
    </message>
</context>
<context>
    <name>RoomChange</name>
    <message>
        <source>Make the room</source>
        <translation>Tee huone</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>The room is saved.</source>
        <translation>Huone on tallennettu.</translation>
    </message>
    <message>
        <source>What is it called in Finnish?</source>
        <translation>Mikä se on suomeksi?</translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message numerus="yes">
        <source>%n date(s) cancelled.</source>
        <translation>
            <numerusform>%n kerta peruttu.</numerusform>
            <numerusform>%n kertaa peruttu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another time of day</source>
        <translation>Toinen kellonaika</translation>
    </message>
    <message>
        <source>Another time or room</source>
        <translation>Toinen aika tai huone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Peru kaikki</translation>
    </message>
    <message>
        <source>Cancel it? Others can have the room then.</source>
        <translation>Perutaanko? Muut voivat sitten varata huoneen.</translation>
    </message>
    <message>
        <source>Cancel this date and all later ones?</source>
        <translation>Perutaanko tämä kerta ja kaikki myöhemmät?</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Päätä nyt</translation>
    </message>
    <message>
        <source>End it now? Whoever is in the room should know.</source>
        <translation>Päätetäänkö nyt? Kerro niille, jotka ovat huoneessa.</translation>
    </message>
    <message>
        <source>It does not take place</source>
        <translation>Varaus peruuntuu</translation>
    </message>
    <message>
        <source>Let others have the room at that time?</source>
        <translation>Annetaanko huone taas muiden varattavaksi?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>Siirrä kaikki</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Nothing more can be done about it.</source>
        <translation>Tälle ei voi enää tehdä mitään.</translation>
    </message>
    <message>
        <source>Somebody asks for it</source>
        <translation>Joku pyytää tätä</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>The course ends before it</source>
        <translation>Kurssi päättyy ennen tätä</translation>
    </message>
    <message>
        <source>The room can be had again</source>
        <translation>Huone vapautuu varattavaksi</translation>
    </message>
    <message>
        <source>The room is free again</source>
        <translation>Huone vapautuu</translation>
    </message>
    <message>
        <source>This date</source>
        <translation>Tämä kerta</translation>
    </message>
    <message>
        <source>This date and all later ones</source>
        <translation>Tämä kerta ja kaikki myöhemmät</translation>
    </message>
    <message>
        <source>What is in the book</source>
        <translation>Varaus</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Yes, cancel</source>
        <translation>Kyllä, peru</translation>
    </message>
    <message>
        <source>Yes, cancel all</source>
        <translation>Kyllä, peru kaikki</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Kyllä, päätä</translation>
    </message>
    <message>
        <source>Yes, take out</source>
        <translation>Kyllä, poista</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>joka viikko</translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>How many come</source>
        <translation>Montako tulee</translation>
    </message>
    <message>
        <source>There is no room yet: make one first.</source>
        <translation>Huoneita ei vielä ole: tee ensin yksi.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>What for? Only you see it</source>
        <translation>Mitä varten? Vain sinä näet tämän</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Milloin?</translation>
    </message>
    <message>
        <source>Which room?</source>
        <translation>Mikä huone?</translation>
    </message>
</context>
<context>
    <name>RoomLine</name>
    <message>
        <source>%1: the day</source>
        <translation>%1: päivä</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Korjattu</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Uusi huone</translation>
    </message>
    <message>
        <source>Out of order: %1</source>
        <translation>Epäkunnossa: %1</translation>
    </message>
    <message>
        <source>The rooms</source>
        <translation>Huoneet</translation>
    </message>
    <message>
        <source>There is no room yet.</source>
        <translation>Huoneita ei vielä ole.</translation>
    </message>
    <message>
        <source>a part of %1</source>
        <translation>osa: %1</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>jokin muu</translation>
    </message>
</context>
<context>
    <name>RoomQuestions</name>
    <message>
        <source>Do people record or broadcast here?</source>
        <translation>Äänitetäänkö tai lähetetäänkö täällä?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Paikkoja</translation>
    </message>
    <message>
        <source>What else is in the room?</source>
        <translation>Mitä muuta huoneessa on?</translation>
    </message>
    <message>
        <source>What is left empty is said in Finnish.</source>
        <translation>Tyhjäksi jätetty sanotaan suomeksi.</translation>
    </message>
    <message>
        <source>What is the room called?</source>
        <translation>Mikä huoneen nimi on?</translation>
    </message>
    <message>
        <source>What is the room for?</source>
        <translation>Mihin huone sopii?</translation>
    </message>
    <message>
        <source>Where is it, and for how many?</source>
        <translation>Missä huone on, ja kuinka monelle?</translation>
    </message>
    <message>
        <source>Which rooms are next to it?</source>
        <translation>Mitkä huoneet ovat vieressä?</translation>
    </message>
    <message>
        <source>Which rooms are parts of it?</source>
        <translation>Mitkä huoneet ovat sen osia?</translation>
    </message>
    <message>
        <source>While somebody is on air, the rooms next to it are told so.</source>
        <translation>Kun äänitys on käynnissä, se kerrotaan viereisissä huoneissa.</translation>
    </message>
    <message>
        <source>Who books the whole has its parts, too, and the reverse.</source>
        <translation>Kun kokonaisuus on varattu, osatkin ovat, ja toisin päin.</translation>
    </message>
    <message>
        <source>With an on-air sign?</source>
        <translation>Onko huoneessa äänitysvalo?</translation>
    </message>
    <message>
        <source>Without a single step?</source>
        <translation>Pääseekö sisään ilman yhtään porrasta?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
</context>
<context>
    <name>RoomRules</name>
    <message>
        <source>%1 after the start</source>
        <translation>%1 alkamisen jälkeen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week</source>
        <translation>
            <numerusform>%n tunti viikossa</numerusform>
            <numerusform>%n tuntia viikossa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n kerta viikossa</numerusform>
            <numerusform>%n kertaa viikossa</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>Are you asked first?</source>
        <translation>Kysytäänkö sinulta ensin?</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Vähintään</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Enintään</translation>
    </message>
    <message>
        <source>At times of its own</source>
        <translation>Omina aikoinaan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Sulkeutuu</translation>
    </message>
    <message>
        <source>Counted for those who show a hub card.</source>
        <translation>Lasketaan niiltä, jotka näyttävät hubikortin.</translation>
    </message>
    <message>
        <source>Counted from the start. All-day reservations stay.</source>
        <translation>Alkamisajasta laskien. Koko päivän varaukset pysyvät.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunteja</translation>
    </message>
    <message>
        <source>How early is it booked?</source>
        <translation>Kuinka ajoissa varataan?</translation>
    </message>
    <message>
        <source>How long can one have it at a time?</source>
        <translation>Kuinka pitkään huoneen saa kerralla?</translation>
    </message>
    <message>
        <source>How long does it stay empty between two?</source>
        <translation>Kuinka kauan huone on tyhjänä varausten välissä?</translation>
    </message>
    <message>
        <source>How much can one person have it in a week?</source>
        <translation>Kuinka paljon yksi varaaja saa viikossa?</translation>
    </message>
    <message>
        <source>It can begin every</source>
        <translation>Voi alkaa näin välein</translation>
    </message>
    <message>
        <source>Must one know how it works?</source>
        <translation>Pitääkö osata käyttää huonetta?</translation>
    </message>
    <message>
        <source>Nobody comes: when is it free for others?</source>
        <translation>Kukaan ei tule: milloin huone vapautuu muille?</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Aukeaa</translation>
    </message>
    <message>
        <source>Time before the start</source>
        <translation>Aikaa ennen alkua</translation>
    </message>
    <message>
        <source>Time to make the room ready and to tidy it up.</source>
        <translation>Aikaa laittaa huone valmiiksi ja siistiä se.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kertoja</translation>
    </message>
    <message>
        <source>When is the room open?</source>
        <translation>Milloin huone on auki?</translation>
    </message>
    <message>
        <source>When the hub is open</source>
        <translation>Hubin aukioloaikoina</translation>
    </message>
    <message>
        <source>Who may book it?</source>
        <translation>Kuka saa varata huoneen?</translation>
    </message>
    <message>
        <source>as often as one likes</source>
        <translation>niin usein kuin haluaa</translation>
    </message>
    <message>
        <source>at least %1 before</source>
        <translation>vähintään %1 ennen</translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) ahead</source>
        <translation>
            <numerusform>enintään %n päivä etukäteen</numerusform>
            <numerusform>enintään %n päivää etukäteen</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>hub card holders</source>
        <translation>hubikortin haltijat</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ei rajaa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei yhtään</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>vain sinä</translation>
    </message>
    <message>
        <source>starts every %1</source>
        <translation>alkaa %1 välein</translation>
    </message>
    <message>
        <source>when the hub is open</source>
        <translation>hubin aukioloaikoina</translation>
    </message>
    <message>
        <source>you are asked first</source>
        <translation>sinulta kysytään ensin</translation>
    </message>
</context>
<context>
    <name>RoomStrip</name>
    <message>
        <source>closed</source>
        <translation>kiinni</translation>
    </message>
</context>
<context>
    <name>RoomWeek</name>
    <message numerus="yes">
        <source>%n in the book</source>
        <translation>
            <numerusform>%n varaus</numerusform>
            <numerusform>%n varausta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the book for this day.</source>
        <translation>Tälle päivälle ei ole varauksia.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Put in the book</source>
        <translation>Lisää varaus</translation>
    </message>
    <message>
        <source>The week of the rooms</source>
        <translation>Huoneiden viikko</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Tänään, %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Viikko %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>pois käytöstä</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>joka viikko</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>äänitys</translation>
    </message>
    <message>
        <source>over</source>
        <translation>ohi</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>varattu</translation>
    </message>
    <message>
        <source>taken with another room</source>
        <translation>varattu toisen huoneen mukana</translation>
    </message>
    <message>
        <source>waits for your yes</source>
        <translation>odottaa lupaasi</translation>
    </message>
</context>
<context>
    <name>RoomWeekPage</name>
    <message>
        <source>A week earlier</source>
        <translation>Viikkoa aiemmin</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Viikkoa myöhemmin</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetki …</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tämä viikko</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>%1 closed</source>
        <translation>%1 kiinni</translation>
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
        <translation>%1, vapaa %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>yksi varaus</numerusform>
            <numerusform>%n varausta</numerusform>
        </translation>
    </message>
    <message>
        <source>All rooms are in use now. The first to be free: %1.</source>
        <translation>Kaikki huoneet ovat nyt käytössä. Ensimmäisenä vapautuu %1.</translation>
    </message>
    <message>
        <source>Free instead:</source>
        <translation>Vapaana sen sijaan:</translation>
    </message>
    <message>
        <source>From now until %1</source>
        <translation>Nyt heti, %1 asti</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Heti %1</translation>
    </message>
    <message>
        <source>On air next door: speech may be heard.</source>
        <translation>Naapurissa äänitetään: puhe voi kuulua.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Auki %1</translation>
    </message>
    <message>
        <source>Out of order: %1</source>
        <translation>Epäkunnossa: %1</translation>
    </message>
    <message>
        <source>Please ask the hub manager.</source>
        <translation>Kysy hubin vetäjältä.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Huoneet</translation>
    </message>
    <message>
        <source>Rooms %1</source>
        <translation>Huoneet %1</translation>
    </message>
    <message>
        <source>The hub is closed %1</source>
        <translation>Hubi on kiinni %1</translation>
    </message>
    <message>
        <source>The rooms cannot be seen right now.</source>
        <translation>Huoneita ei juuri nyt nähdä.</translation>
    </message>
    <message>
        <source>There are no rooms to book here yet.</source>
        <translation>Täällä ei ole vielä varattavia huoneita.</translation>
    </message>
    <message>
        <source>What you see may be a little old.</source>
        <translation>Tiedot voivat olla hieman vanhoja.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pyydetty</translation>
    </message>
    <message>
        <source>cannot be booked here</source>
        <translation>kysy hubin vetäjältä</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kiinni</translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translation>sulkeutuu %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n person(s)</source>
        <translation>
            <numerusform>yhdelle</numerusform>
            <numerusform>%n hengelle</numerusform>
        </translation>
    </message>
    <message>
        <source>for calls</source>
        <translation>puheluihin</translation>
    </message>
    <message>
        <source>for quiet work</source>
        <translation>hiljaiseen työhön</translation>
    </message>
    <message>
        <source>for recording</source>
        <translation>äänittämiseen</translation>
    </message>
    <message>
        <source>for talking together</source>
        <translation>yhdessä puhumiseen</translation>
    </message>
    <message>
        <source>free again at %1</source>
        <translation>vapaa taas %1</translation>
    </message>
    <message>
        <source>free all day</source>
        <translation>vapaa koko päivän</translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>vapaa %1 asti</translation>
    </message>
    <message>
        <source>free until closing</source>
        <translation>vapaa loppupäivän</translation>
    </message>
    <message>
        <source>fully booked</source>
        <translation>koko päivä varattu</translation>
    </message>
    <message>
        <source>in use until %1</source>
        <translation>käytössä %1 asti</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>ei käytössä</translation>
    </message>
    <message>
        <source>not available until %1</source>
        <translation>ei käytössä ennen %1</translation>
    </message>
    <message>
        <source>not to be had just now</source>
        <translation>ei saatavilla nyt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>äänitys</translation>
    </message>
    <message numerus="yes">
        <source>on air, %n min left</source>
        <translation>
            <numerusform>äänitys, %n min jäljellä</numerusform>
            <numerusform>äänitys, %n min jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>opens at %1</source>
        <translation>aukeaa %1</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>osa: %1</translation>
    </message>
    <message>
        <source>reserved until %1</source>
        <translation>varattu %1 asti</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>jokin muu</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>varattu</translation>
    </message>
    <message>
        <source>taken from %1 on</source>
        <translation>varattu %1 alkaen</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>koko tila</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Another time</source>
        <translation>Muu aika</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Valitse aika</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Minulla on koodi</translation>
    </message>
    <message>
        <source>Touch a room, then how long you need it, and it is yours from now on. Touch its line to have it later. With the code of a reservation you start it, make it longer, move it or give it up.</source>
        <translation>Kosketa huonetta ja sitten aikaa, niin se on sinun heti. Kosketa huoneen aikajanaa, jos tarvitset sen myöhemmin. Varauksen koodilla aloitat, jatkat, siirrät tai perut varauksesi.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message numerus="yes">
        <source>%n only change sides: %1</source>
        <translation>
            <numerusform>Vaihdan vain puolta: %1</numerusform>
            <numerusform>Vaihdamme vain puolta: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are left.</source>
        <translation>
            <numerusform>%n paikka on vielä vapaana.</numerusform>
            <numerusform>%n paikkaa on vielä vapaana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of you are out</source>
        <translation>
            <numerusform>Olet kirjautunut ulos</numerusform>
            <numerusform>Kaikki %n ovat kirjautuneet ulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget my name</source>
        <translation>Unohda nimeni</translation>
    </message>
    <message>
        <source>I come in</source>
        <translation>Tulen sisään</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Lähden</translation>
    </message>
    <message>
        <source>Open the reservation</source>
        <translation>Avaa varaus</translation>
    </message>
    <message>
        <source>Rather there: %1</source>
        <translation>Mieluummin: %1</translation>
    </message>
    <message>
        <source>Thank you for the visit!</source>
        <translation>Kiitos käynnistä!</translation>
    </message>
    <message>
        <source>That was the code of a room</source>
        <translation>Se oli huonevarauksen koodi</translation>
    </message>
    <message>
        <source>Welcome, %1!</source>
        <translation>Tervetuloa, %1!</translation>
    </message>
    <message>
        <source>What is being filled in here stays as it is.</source>
        <translation>Täytettävä lomake pysyy ennallaan.</translation>
    </message>
    <message>
        <source>You are checked out already</source>
        <translation>Olet jo kirjautunut ulos</translation>
    </message>
    <message>
        <source>You are here now: %1</source>
        <translation>Olet nyt täällä: %1</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Olet sisällä</translation>
    </message>
    <message>
        <source>You are in already</source>
        <translation>Olet jo sisällä</translation>
    </message>
    <message>
        <source>Your name is forgotten here</source>
        <translation>Nimesi on unohdettu täällä</translation>
    </message>
    <message>
        <source>Your pass was read a moment ago, and that holds.</source>
        <translation>Korttisi luettiin hetki sitten, ja se on voimassa.</translation>
    </message>
    <message>
        <source>Your pass works as before, without a name.</source>
        <translation>Korttisi toimii kuten ennen, ilman nimeä.</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>All right</source>
        <translation>Selvä</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Show what is above</source>
        <translation>Näytä ylempää</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>Näytä alempaa</translation>
    </message>
</context>
<context>
    <name>SetClock</name>
    <message>
        <source>Another time</source>
        <translation>Jokin muu aika</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>From now on it is %1.</source>
        <translation>Tästä lähtien on %1.</translation>
    </message>
    <message>
        <source>Hour and quarter</source>
        <translation>Tunti ja vartti</translation>
    </message>
    <message>
        <source>Minutes more</source>
        <translation>Minuutteja lisää</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Aseta kello</translation>
    </message>
    <message>
        <source>The PIN is longer than that.</source>
        <translation>PIN-koodi on pidempi.</translation>
    </message>
    <message>
        <source>The PIN, please</source>
        <translation>Vielä PIN-koodi</translation>
    </message>
    <message>
        <source>The clock is set.</source>
        <translation>Kello on asetettu.</translation>
    </message>
    <message>
        <source>The last thing written is dated %1.</source>
        <translation>Viimeisin merkintä on päivätty %1.</translation>
    </message>
    <message>
        <source>The machine’s own clock says %1.</source>
        <translation>Koneen oma kello näyttää %1.</translation>
    </message>
    <message>
        <source>What time is it now?</source>
        <translation>Mitä kello on nyt?</translation>
    </message>
    <message>
        <source>Which day and time is it?</source>
        <translation>Mikä päivä ja mitä kello on?</translation>
    </message>
    <message>
        <source>Whoever is inside stays inside, and the log keeps what you say.</source>
        <translation>Sisällä olevat pysyvät sisällä, ja loki muistaa mitä vastaat.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>%1: up to %n</source>
        <translation>
            <numerusform>%1: enintään %n</numerusform>
            <numerusform>%1: enintään %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n digits. It opens the manager’s area and the roll-call, so tell it only to those who run the hub.</source>
        <translation>
            <numerusform>Vähintään %n numero. Se avaa vetäjän sivut ja nimenhuudon, joten kerro se vain hubin vetäjille.</numerusform>
            <numerusform>Vähintään %n numeroa. Se avaa vetäjän sivut ja nimenhuudon, joten kerro se vain hubin vetäjille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a PIN for the hub manager</source>
        <translation>Valitse hubin vetäjän PIN-koodi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>If you would like to try the kiosk, keep it open today: you can take that back behind the PIN, under Places and Opening hours.</source>
        <translation>Jos haluat kokeilla kioskia, pidä hubi auki tänään: voit perua sen PIN-koodin takaa kohdasta Paikat ja Aukioloajat.</translation>
    </message>
    <message>
        <source>Is this your hub? Then choose a PIN, and the door is open.</source>
        <translation>Onko tämä teidän hubinne? Valitse PIN-koodi, niin ovi on auki.</translation>
    </message>
    <message>
        <source>It opens %1. If you would like to try the kiosk before that, keep it open today: you can take that back behind the PIN, under Places and Opening hours.</source>
        <translation>Se aukeaa %1. Jos haluat kokeilla kioskia jo sitä ennen, pidä hubi auki tänään: voit perua sen PIN-koodin takaa kohdasta Paikat ja Aukioloajat.</translation>
    </message>
    <message>
        <source>Keep it open today</source>
        <translation>Auki tänään</translation>
    </message>
    <message>
        <source>One moment, the hub is being made ready.</source>
        <translation>Pieni hetki, hubia laitetaan valmiiksi.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Auki %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>So that it is the one that you meant.</source>
        <translation>Näin varmistetaan, että se on se, jonka tarkoitit.</translation>
    </message>
    <message>
        <source>The PIN is set. By its hours the hub is closed now.</source>
        <translation>PIN-koodi on asetettu. Nyt hubi on aukioloaikojen mukaan kiinni.</translation>
    </message>
    <message>
        <source>The PIN is set. The kiosk is ready.</source>
        <translation>PIN-koodi on asetettu. Kioski on valmis.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Sama PIN-koodi vielä kerran</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>Ne eivät olleet samat. Valitse uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n people at once</source>
        <translation>
            <numerusform>Enintään %n henkilö yhtä aikaa</numerusform>
            <numerusform>Enintään %n henkilöä yhtä aikaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome! This is %1.</source>
        <translation>Tervetuloa! Tämä on %1.</translation>
    </message>
    <message>
        <source>Yes, choose a PIN</source>
        <translation>Kyllä, valitse PIN</translation>
    </message>
    <message>
        <source>You find the manager’s area behind “Help” on the front page.</source>
        <translation>Vetäjän sivut löytyvät etusivun kohdasta ”Apua”.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>This is the first start. Whoever runs the hub chooses a PIN here; afterwards the screen is for visitors.</source>
        <translation>Tämä on ensimmäinen käynnistys. Hubin vetäjä valitsee tässä PIN-koodin; sen jälkeen näyttö on kävijöille.</translation>
    </message>
</context>
<context>
    <name>SignUp</name>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n paikka vapaana</numerusform>
            <numerusform>%n paikkaa vapaana</numerusform>
        </translation>
    </message>
    <message>
        <source>All seats are taken now. The next page shows ways.</source>
        <translation>Kaikki paikat on nyt varattu. Seuraava sivu näyttää, mitä voi tehdä.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>How many are coming?</source>
        <translation>Montako teitä tulee?</translation>
    </message>
    <message>
        <source>I join from home</source>
        <translation>Osallistun kotoa</translation>
    </message>
    <message>
        <source>I wait for a seat</source>
        <translation>Odotan paikkaa</translation>
    </message>
    <message numerus="yes">
        <source>Only %n of us come(s)</source>
        <translation>
            <numerusform>Vain yksi meistä tulee</numerusform>
            <numerusform>Vain %n meistä tulee</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Ilmoittaudu</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Jotain muuta</translation>
    </message>
    <message>
        <source>There is not room for so many now. The next page shows ways.</source>
        <translation>Näin monelle ei nyt ole tilaa. Seuraava sivu näyttää, mitä voi tehdä.</translation>
    </message>
    <message>
        <source>a code for your phone shows the way</source>
        <translation>koodi puhelimeesi näyttää tien</translation>
    </message>
    <message>
        <source>back to what is on</source>
        <translation>takaisin tapahtumiin</translation>
    </message>
    <message numerus="yes">
        <source>the same another time, %n seat(s) free</source>
        <translation>
            <numerusform>sama toisena aikana, %n paikka vapaana</numerusform>
            <numerusform>sama toisena aikana, %n paikkaa vapaana</numerusform>
        </translation>
    </message>
    <message>
        <source>the seats are yours at once</source>
        <translation>paikat ovat heti teidän</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>A nickname, if you like</source>
        <translation>Kutsumanimi, jos haluat</translation>
    </message>
    <message>
        <source>Only the hub manager sees it</source>
        <translation>Vain hubin vetäjä näkee sen</translation>
    </message>
    <message>
        <source>You need not give any name. At the end you get a code: with it you see your sign-up, or give it up.</source>
        <translation>Nimeä ei tarvitse antaa. Lopuksi saat koodin: sillä näet ilmoittautumisesi tai perut sen.</translation>
    </message>
</context>
<context>
    <name>SignUps</name>
    <message>
        <source>%1. It is deleted tomorrow, because it holds names.</source>
        <translation>%1. Se poistetaan huomenna, koska siinä on nimiä.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>A seat is offered to them</source>
        <translation>Paikkaa tarjotaan</translation>
    </message>
    <message>
        <source>Holds names: destroy this paper when the day is over.</source>
        <translation>Sisältää nimiä: hävitä tämä paperi päivän päätyttyä.</translation>
    </message>
    <message>
        <source>It is cancelled; they had signed up</source>
        <translation>Peruttu, ilmoittautuneet</translation>
    </message>
    <message>
        <source>It is cancelled; they waited for a seat</source>
        <translation>Peruttu, jonossa</translation>
    </message>
    <message>
        <source>Nobody has signed up yet.</source>
        <translation>Kukaan ei ole vielä ilmoittautunut.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numero %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Take them off the list?</source>
        <translation>Poistetaanko listalta?</translation>
    </message>
    <message>
        <source>Take them off? The seat goes to the next one.</source>
        <translation>Poistetaanko? Paikka menee seuraavalle.</translation>
    </message>
    <message>
        <source>The list is being printed.</source>
        <translation>Lista tulostuu.</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>Lista on tallennettu.</translation>
    </message>
    <message>
        <source>They come</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>They wait for a seat</source>
        <translation>Jonossa</translation>
    </message>
    <message>
        <source>Who has signed up</source>
        <translation>Ketkä ovat ilmoittautuneet</translation>
    </message>
    <message>
        <source>Yes, take off</source>
        <translation>Kyllä, poista</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>odottaa vastausta %1 asti</translation>
    </message>
</context>
<context>
    <name>SignedUp</name>
    <message numerus="yes">
        <source>%n seat(s) yours.</source>
        <translation>
            <numerusform>Paikka on sinun.</numerusform>
            <numerusform>%n paikkaa on teidän.</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows this under “What’s on”, and gives it up.</source>
        <translation>Sillä näet tai perut tämän Tapahtumissa.</translation>
    </message>
    <message numerus="yes">
        <source>The front page comes back in %n s.</source>
        <translation>
            <numerusform>Alkunäyttö palaa %n s kuluttua.</numerusform>
            <numerusform>Alkunäyttö palaa %n s kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>When a seat falls free, the front page here says so: take it with the code.</source>
        <translation>Kun paikka vapautuu, etusivu kertoo sen: ota paikka koodillasi.</translation>
    </message>
    <message>
        <source>With the code you take the seat, or stop waiting.</source>
        <translation>Koodilla otat paikan tai lopetat odottamisen.</translation>
    </message>
    <message>
        <source>You are first in the line.</source>
        <translation>Olet jonossa ensimmäinen.</translation>
    </message>
    <message>
        <source>You are number %1 in the line.</source>
        <translation>Olet jonossa sijalla %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are signed up: %1</source>
        <translation>
            <numerusform>Olet mukana: %1</numerusform>
            <numerusform>Olette mukana: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You wait for: %1</source>
        <translation>Odotat paikkaa: %1</translation>
    </message>
</context>
<context>
    <name>SignedUpPage</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Photograph the code, or write it down. Under “What’s on” you touch “I have a code” and type it, or you show the picture to the camera. The second picture puts the time into your phone’s calendar.</source>
        <translation>Kuvaa koodi tai kirjoita se muistiin. Tapahtumien sivulla kosketat ”Minulla on koodi” ja näppäilet sen, tai näytät kuvan kameralle. Toinen kuva vie ajan puhelimesi kalenteriin.</translation>
    </message>
    <message>
        <source>What else is on</source>
        <translation>Muut tapahtumat</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Koodisi</translation>
    </message>
    <message>
        <source>Your place in line</source>
        <translation>Paikkasi jonossa</translation>
    </message>
    <message>
        <source>Your sign-up</source>
        <translation>Ilmoittautumisesi</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer</source>
        <translation>Yksi vähemmän</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Yksi lisää</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message numerus="yes">
        <source>%n left.</source>
        <translation>
            <numerusform>%n lähti.</numerusform>
            <numerusform>%n lähti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you are still here.</source>
        <translation>
            <numerusform>Yksi teistä on vielä täällä.</numerusform>
            <numerusform>%n teistä on vielä täällä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of you are counted out.</source>
        <translation>
            <numerusform>Sinut on kirjattu ulos.</numerusform>
            <numerusform>Kaikki %n on kirjattu ulos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Menetteli</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hyvältä</translation>
    </message>
    <message>
        <source>How did it feel here? Nobody sees whose answer it is.</source>
        <translation>Miltä täällä tuntui? Kukaan ei näe, kuka vastasi.</translation>
    </message>
    <message>
        <source>Just go: we notice by the evening. Or tell the hub manager in passing.</source>
        <translation>Lähde vain: huomaamme sen viimeistään illalla. Voit myös sanoa siitä hubin vetäjälle.</translation>
    </message>
    <message>
        <source>Not so good</source>
        <translation>Ei niin hyvältä</translation>
    </message>
    <message>
        <source>Thank you for the visit!</source>
        <translation>Kiitos käynnistä!</translation>
    </message>
    <message>
        <source>Thank you, that helps us.</source>
        <translation>Kiitos, siitä on meille apua.</translation>
    </message>
    <message>
        <source>Welcome again another time!</source>
        <translation>Tervetuloa toiste!</translation>
    </message>
    <message>
        <source>You are counted out, and your place is free again.</source>
        <translation>Sinut on kirjattu ulos, ja paikkasi on taas vapaa.</translation>
    </message>
    <message>
        <source>You are here now: %1</source>
        <translation>Olet nyt täällä: %1</translation>
    </message>
    <message>
        <source>You are out of the line.</source>
        <translation>Ette ole enää jonossa.</translation>
    </message>
    <message>
        <source>You were counted out already: all is well.</source>
        <translation>Sinut oli jo kirjattu ulos: kaikki on kunnossa.</translation>
    </message>
    <message>
        <source>Your code is the same.</source>
        <translation>Koodisi on sama kuin ennen.</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>A device does not answer.</source>
        <translation>Laite ei vastaa.</translation>
    </message>
    <message>
        <source>A file of the kiosk is broken.</source>
        <translation>Kioskin tiedosto on rikki.</translation>
    </message>
    <message>
        <source>A file, a folder or the server cannot be reached.</source>
        <translation>Tiedostoa, kansiota tai palvelinta ei tavoiteta.</translation>
    </message>
    <message>
        <source>A newer version of this program has upgraded the database.</source>
        <translation>Ohjelman uudempi versio on päivittänyt tietokannan.</translation>
    </message>
    <message>
        <source>A program that is needed is not installed.</source>
        <translation>Tarvittavaa ohjelmaa ei ole asennettu.</translation>
    </message>
    <message>
        <source>Another kiosk has the database open.</source>
        <translation>Toinen kioski käyttää tietokantaa.</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Toinen ohjelma varaa tietokannan.</translation>
    </message>
    <message>
        <source>Check that it is plugged in and switched on.</source>
        <translation>Tarkista, että se on kytketty ja päällä.</translation>
    </message>
    <message>
        <source>Check that it is there and that the kiosk may use it.</source>
        <translation>Tarkista, että se on paikallaan ja että kioski saa käyttää sitä.</translation>
    </message>
    <message>
        <source>Choose a name that is free.</source>
        <translation>Valitse vapaa nimi.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or wait and try again.</source>
        <translation>Sulje muut sitä käyttävät ohjelmat tai odota ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or put the file back.</source>
        <translation>Kytke levy, jolla se on, tai palauta tiedosto.</translation>
    </message>
    <message>
        <source>Free at least 100 MB; nothing that was confirmed is lost. If there is room, restore the last backup on a new disk.</source>
        <translation>Vapauta ainakin 100 Mt; mitään vahvistettua ei ole kadonnut. Jos tilaa on, palauta viimeisin varmuuskopio uudelle levylle.</translation>
    </message>
    <message>
        <source>Install it, then do this again.</source>
        <translation>Asenna se ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Install that version again, or restore the backup whose name ends in before-upgrade.</source>
        <translation>Asenna se versio uudelleen tai palauta varmuuskopio, jonka nimen lopussa on before-upgrade.</translation>
    </message>
    <message>
        <source>Let the kiosk&apos;s user write it and its folder. If all of the disk became read-only, it is failing: look at the system&apos;s log.</source>
        <translation>Anna kioskin käyttäjälle oikeus kirjoittaa siihen ja sen kansioon. Jos koko levy muuttui kirjoitussuojatuksi, se on hajoamassa: katso järjestelmän lokia.</translation>
    </message>
    <message>
        <source>Or stop the kiosk and type: hub-kiosk-admin restore %1</source>
        <translation>Tai pysäytä kioski ja kirjoita: hub-kiosk-admin restore %1</translation>
    </message>
    <message>
        <source>Put it back, or set hub_file to where it is; hub-kiosk-admin hub check FILE tells the mistakes. A hub that has been set up works without it.</source>
        <translation>Palauta tiedosto tai aseta hub_file sen paikkaan; hub-kiosk-admin hub check TIEDOSTO kertoo virheet. Jo käyttöön otettu hubi toimii ilman sitäkin.</translation>
    </message>
    <message>
        <source>Put the folder of keys back and start again; until then old passes are refused. If it is lost for good, stop the kiosk, type hub-kiosk-admin pin and choose a new PIN.</source>
        <translation>Palauta keys-kansio ja käynnistä uudelleen; siihen asti vanhat hubikortit eivät käy. Jos kansio on lopullisesti kadonnut, pysäytä kioski, kirjoita hub-kiosk-admin pin ja valitse uusi PIN-koodi.</translation>
    </message>
    <message>
        <source>Restore it from the last backup.</source>
        <translation>Palauta se viimeisimmästä varmuuskopiosta.</translation>
    </message>
    <message>
        <source>Set database_url to the hub&apos;s own database; the file was left as it is.</source>
        <translation>Aseta database_url hubin omaan tietokantaan; tiedostoon ei koskettu.</translation>
    </message>
    <message>
        <source>Something is in the kiosk&apos;s way.</source>
        <translation>Jokin estää kioskia toimimasta.</translation>
    </message>
    <message>
        <source>Start the kiosk&apos;s screen once and go through the first start.</source>
        <translation>Käynnistä kioskin näyttö kerran ja tee käyttöönotto.</translation>
    </message>
    <message>
        <source>Stop every kiosk that uses this database, then do this again.</source>
        <translation>Pysäytä kaikki tätä tietokantaa käyttävät kioskit ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Stop the kiosk and type: hub-kiosk-admin restore %1</source>
        <translation>Pysäytä kioski ja kirjoita: hub-kiosk-admin restore %1</translation>
    </message>
    <message>
        <source>The database can be read, but not written.</source>
        <translation>Tietokantaa voi lukea, mutta siihen ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>The database is another program&apos;s.</source>
        <translation>Tietokanta on toisen ohjelman.</translation>
    </message>
    <message>
        <source>The database is gone.</source>
        <translation>Tietokanta on kadonnut.</translation>
    </message>
    <message>
        <source>The disk is full, or it is failing.</source>
        <translation>Levy on täynnä tai hajoamassa.</translation>
    </message>
    <message>
        <source>The hub has not been set up yet.</source>
        <translation>Hubia ei ole vielä otettu käyttöön.</translation>
    </message>
    <message>
        <source>The hub&apos;s file is missing, or it has mistakes.</source>
        <translation>Hubin tiedosto puuttuu tai siinä on virheitä.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s keys are missing, or cannot be read.</source>
        <translation>Kioskin avaimet puuttuvat, tai niitä ei voi lukea.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Samanniminen tiedosto on jo olemassa.</translation>
    </message>
    <message>
        <source>This kiosk runs already.</source>
        <translation>Tämä kioski on jo käynnissä.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, look at the log.</source>
        <translation>Yritä uudelleen. Jos vika jatkuu, katso lokia.</translation>
    </message>
    <message>
        <source>Use the one that runs. A second screen needs a data_dir of its own and the same database_url.</source>
        <translation>Käytä sitä, joka on käynnissä. Toinen näyttö tarvitsee oman data_dir-kansion ja saman database_url-osoitteen.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n party(s) before you</source>
        <translation>
            <numerusform>Edelläsi on %n seurue</numerusform>
            <numerusform>Edelläsi on %n seuruetta</numerusform>
        </translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Selvä</translation>
    </message>
    <message>
        <source>Come in now</source>
        <translation>Tulen nyt sisään</translation>
    </message>
    <message>
        <source>It is your turn now!</source>
        <translation>Nyt on sinun vuorosi!</translation>
    </message>
    <message numerus="yes">
        <source>The %n of you are in the line</source>
        <translation>
            <numerusform>Teitä on jonossa %n</numerusform>
            <numerusform>Teitä on jonossa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The front page comes back in %n s.</source>
        <translation>
            <numerusform>Alkunäyttö palaa %n s kuluttua.</numerusform>
            <numerusform>Alkunäyttö palaa %n s kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is room for you: you are welcome to come in.</source>
        <translation>Sinulle on nyt paikka. Tervetuloa sisään!</translation>
    </message>
    <message>
        <source>When it is your turn, your number is shown on this screen.</source>
        <translation>Kun on vuorosi, numerosi näkyy tällä näytöllä.</translation>
    </message>
    <message>
        <source>You are in the line</source>
        <translation>Olet jonossa</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>Olet seuraava.</translation>
    </message>
    <message numerus="yes">
        <source>Your places are kept for %n minutes then.</source>
        <translation>
            <numerusform>Paikkaa pidetään silloin %n minuutti.</numerusform>
            <numerusform>Paikkaa pidetään silloin %n minuuttia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your places are kept until %1.</source>
        <translation>Paikka odottaa sinua %1 asti.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>If you do not want to wait after all</source>
        <translation>Jos et haluakaan odottaa</translation>
    </message>
    <message>
        <source>Keep your number in mind and stay near the screen. If you do not want to wait any longer, touch “I leave” and type the code.</source>
        <translation>Pidä numerosi mielessä ja pysy näytön lähellä. Jos et halua enää odottaa, kosketa ”Lähden” ja näppäile koodi.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Numerosi</translation>
    </message>
    <message>
        <source>touch “I leave” and type this code</source>
        <translation>kosketa ”Lähden” ja näppäile tämä koodi</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Alkuun</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message numerus="yes">
        <source>%n free place(s) left.</source>
        <translation>
            <numerusform>Vielä %n vapaa paikka.</numerusform>
            <numerusform>Vielä %n vapaata paikkaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you are inside already.</source>
        <translation>
            <numerusform>Teitä on jo sisällä %n.</numerusform>
            <numerusform>Teitä on jo sisällä %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you wait as number %1.</source>
        <translation>
            <numerusform>Teistä %n odottaa numerolla %1.</numerusform>
            <numerusform>Teistä %n odottaa numerolla %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n days from your last visit, here only.</source>
        <translation>
            <numerusform>%n päivän ajan viime käynnistäsi, vain tässä hubissa.</numerusform>
            <numerusform>%n päivän ajan viime käynnistäsi, vain tässä hubissa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rather: %1</source>
        <translation>Sittenkin: %1</translation>
    </message>
    <message>
        <source>Take a picture: it takes all of you out by one scan.</source>
        <translation>Ota tästä kuva: sen näyttämällä lähdette kaikki yhdessä.</translation>
    </message>
    <message>
        <source>Take a picture: with it you are in and out by one scan.</source>
        <translation>Ota tästä kuva: sen näyttämällä tulet ja lähdet.</translation>
    </message>
    <message>
        <source>The code of those who wait is %1.</source>
        <translation>Odottavien koodi on %1.</translation>
    </message>
    <message numerus="yes">
        <source>The front page comes back in %n s.</source>
        <translation>
            <numerusform>Alkunäyttö palaa %n s kuluttua.</numerusform>
            <numerusform>Alkunäyttö palaa %n s kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub is full now.</source>
        <translation>Hubi on nyt täynnä.</translation>
    </message>
    <message>
        <source>The screen started again just now. Your check-in was stored before that.</source>
        <translation>Näyttö käynnistyi juuri uudelleen. Tulosi ehti tallentua sitä ennen.</translation>
    </message>
    <message>
        <source>Touch again to be forgotten.</source>
        <translation>Kosketa uudelleen, niin unohdamme sen.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Muistamme sen %1 asti.</translation>
    </message>
    <message numerus="yes">
        <source>Welcome! %n of you are inside now.</source>
        <translation>
            <numerusform>Tervetuloa! Teitä on nyt sisällä %n.</numerusform>
            <numerusform>Tervetuloa! Teitä on nyt sisällä %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome! You are inside now.</source>
        <translation>Tervetuloa! Olet nyt sisällä.</translation>
    </message>
    <message>
        <source>Welcome, %1!</source>
        <translation>Tervetuloa, %1!</translation>
    </message>
    <message>
        <source>Wi-Fi: %1</source>
        <translation>Wi-Fi: %1</translation>
    </message>
    <message>
        <source>You are inside already.</source>
        <translation>Olet jo sisällä.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>Osoita tätä puhelimen kameralla.</translation>
    </message>
    <message>
        <source>Remember my name on this pass</source>
        <translation>Muista nimeni tällä hubikortilla</translation>
    </message>
    <message>
        <source>The code and the picture are for leaving: touch “I leave” and type the code, or show the picture to the camera. The picture also lets you in the next time.</source>
        <translation>Koodilla ja kuvalla lähdet: kosketa ”Lähden” ja näppäile koodi, tai näytä kuva kameralle. Kuvalla pääset sisään myös ensi kerralla.</translation>
    </message>
    <message>
        <source>Your code for leaving</source>
        <translation>Koodi lähtöä varten</translation>
    </message>
    <message>
        <source>Your hub pass</source>
        <translation>Hubikorttisi</translation>
    </message>
</context>
<context>
    <name>WhatsOn</name>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n paikka vapaana</numerusform>
            <numerusform>%n paikkaa vapaana</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Come in and work in peace, or ask the hub manager.</source>
        <translation>Tule rauhassa työskentelemään, tai kysy hubin vetäjältä.</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Koe</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Nothing is on the programme in the next seven days.</source>
        <translation>Seuraavaan seitsemään päivään ei ole tapahtumia.</translation>
    </message>
    <message>
        <source>Nothing is on the programme these days.</source>
        <translation>Näinä päivinä ei ole tapahtumia.</translation>
    </message>
    <message>
        <source>Nothing is on today.</source>
        <translation>Tänään ei ole tapahtumia.</translation>
    </message>
    <message>
        <source>Nothing more today.</source>
        <translation>Tänään ei ole enää muuta.</translation>
    </message>
    <message>
        <source>Nothing on the programme.</source>
        <translation>Ei tapahtumia.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Please ask the hub manager.</source>
        <translation>Kysy hubin vetäjältä.</translation>
    </message>
    <message>
        <source>The other calendars have not been reached today.</source>
        <translation>Muihin kalentereihin ei ole tänään saatu yhteyttä: tiedot voivat olla vanhoja.</translation>
    </message>
    <message>
        <source>The programme cannot be seen right now.</source>
        <translation>Tapahtumia ei juuri nyt nähdä.</translation>
    </message>
    <message>
        <source>There is something later: touch the arrow.</source>
        <translation>Myöhemmin on taas ohjelmaa: kosketa nuolta.</translation>
    </message>
    <message>
        <source>There is something later: touch “Week”, then the arrow.</source>
        <translation>Myöhemmin on taas ohjelmaa: kosketa ”Viikko” ja sitten nuolta.</translation>
    </message>
    <message>
        <source>This may be a little old: it cannot be looked up right now.</source>
        <translation>Tämä voi olla vähän vanhaa: uudempaa ei juuri nyt saada.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>What’s on %1</source>
        <translation>Tapahtumat %1</translation>
    </message>
    <message>
        <source>What’s on today</source>
        <translation>Tapahtumat tänään</translation>
    </message>
    <message>
        <source>full</source>
        <translation>täynnä</translation>
    </message>
    <message>
        <source>full, you may wait</source>
        <translation>täynnä, voit jäädä jonoon</translation>
    </message>
</context>
<context>
    <name>WhatsOnPage</name>
    <message>
        <source>A week earlier</source>
        <translation>Viikkoa aikaisemmin</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Viikkoa myöhemmin</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Minulla on koodi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Touch an event to read more and to sign up. “Week” shows the next seven days, and the arrows lead to later weeks. With the code of your sign-up you see it, or give it up.</source>
        <translation>Kosketa tapahtumaa, niin voit lukea lisää ja ilmoittautua. ”Viikko” näyttää seuraavat seitsemän päivää, ja nuolilla pääset myöhempiin viikkoihin. Ilmoittautumisesi koodilla näet sen tai perut sen.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 is full</source>
        <translation>%1 on nyt täynnä</translation>
    </message>
    <message>
        <source>%1 – come in</source>
        <translation>%1 – sisään</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept for: %1.</source>
        <translation>
            <numerusform>%n paikka odottaa tulijaansa: %1.</numerusform>
            <numerusform>%n paikkaa odottaa tulijoitaan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A company week</source>
        <translation>Yritysviikko</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation>Selitys puuttuu.</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters fit.</source>
        <translation>
            <numerusform>Enintään %n merkki mahtuu.</numerusform>
            <numerusform>Enintään %n merkkiä mahtuu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people may be inside at a time, and every place is taken.</source>
        <translation>
            <numerusform>Sisällä saa olla kerrallaan yksi ihminen (%n), ja paikka on käytössä.</numerusform>
            <numerusform>Sisällä saa olla kerrallaan enintään %n ihmistä, ja kaikki paikat ovat käytössä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people may be there at a time, and every place is taken.</source>
        <translation>
            <numerusform>Siellä saa olla kerrallaan yksi ihminen (%n), ja paikka on käytössä.</numerusform>
            <numerusform>Siellä saa olla kerrallaan enintään %n ihmistä, ja kaikki paikat ovat käytössä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people.</source>
        <translation>
            <numerusform>Enintään %n ihminen.</numerusform>
            <numerusform>Enintään %n ihmistä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Come in by the green button; leave with your day code.</source>
        <translation>Sisään pääset vihreästä napista, ulos päiväkoodilla.</translation>
    </message>
    <message>
        <source>Come in without it: you get a new one. Leave with your day code.</source>
        <translation>Tule sisään ilman sitä, niin saat uuden. Lähteä voit päiväkoodilla.</translation>
    </message>
    <message>
        <source>It is full here just now</source>
        <translation>Täällä on nyt täyttä</translation>
    </message>
    <message>
        <source>Letters and digits do well; you may also leave it empty.</source>
        <translation>Kirjaimet ja numerot käyvät; voit myös jättää sen tyhjäksi.</translation>
    </message>
    <message>
        <source>Nothing is lost. Please try again, or tell the hub manager.</source>
        <translation>Mitään ei ole kadonnut. Yritä uudelleen tai kerro hubin vetäjälle.</translation>
    </message>
    <message>
        <source>Our list of hubs is of %1.</source>
        <translation>Hubiluettelomme on ajalta %1.</translation>
    </message>
    <message>
        <source>Please ask the hub manager.</source>
        <translation>Pyydä apua hubin vetäjältä.</translation>
    </message>
    <message>
        <source>Please check that it is plugged in and switched on.</source>
        <translation>Tarkista, että se on kytketty ja päällä.</translation>
    </message>
    <message>
        <source>Please choose again.</source>
        <translation>Valitse uudelleen.</translation>
    </message>
    <message>
        <source>Please choose another number.</source>
        <translation>Valitse toinen määrä.</translation>
    </message>
    <message>
        <source>Please say what it is for.</source>
        <translation>Kirjoita, mitä varten se on.</translation>
    </message>
    <message>
        <source>Please start again from the front page.</source>
        <translation>Aloita uudelleen alkunäytöltä.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>Odota hetki ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Etätyö</translation>
    </message>
    <message>
        <source>So many do not come in at once.</source>
        <translation>Näin monta ei pääse kerralla sisään.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Jokin muu</translation>
    </message>
    <message>
        <source>Something went wrong on our side.</source>
        <translation>Jokin meni meillä vikaan.</translation>
    </message>
    <message>
        <source>Studying</source>
        <translation>Opiskelu</translation>
    </message>
    <message>
        <source>That call is over</source>
        <translation>Kutsun aika ehti kulua</translation>
    </message>
    <message>
        <source>That code is not a hub pass.</source>
        <translation>Tuo koodi ei ole hubikortti.</translation>
    </message>
    <message>
        <source>That is over already.</source>
        <translation>Se on jo ohi.</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>Nimi on liian pitkä.</translation>
    </message>
    <message>
        <source>That number of places does not do.</source>
        <translation>Tuo paikkamäärä ei käy.</translation>
    </message>
    <message>
        <source>That pass has run out.</source>
        <translation>Tuon kortin voimassaolo on päättynyt.</translation>
    </message>
    <message>
        <source>That pass is no longer in use.</source>
        <translation>Tuo kortti ei ole enää käytössä.</translation>
    </message>
    <message>
        <source>That pass is not valid yet.</source>
        <translation>Tuo kortti ei ole vielä voimassa.</translation>
    </message>
    <message>
        <source>The call for number %1 is over</source>
        <translation>Numeron %1 vuoro ehti mennä ohi</translation>
    </message>
    <message>
        <source>The device did not answer.</source>
        <translation>Laite ei vastannut.</translation>
    </message>
    <message>
        <source>The end comes after the start.</source>
        <translation>Lopun on oltava alun jälkeen.</translation>
    </message>
    <message>
        <source>The free places are kept just now</source>
        <translation>Vapaat paikat on nyt luvattu</translation>
    </message>
    <message>
        <source>The hub is closed now.</source>
        <translation>Hubi on nyt kiinni.</translation>
    </message>
    <message>
        <source>The place went to the next in line. Take a new number.</source>
        <translation>Paikka siirtyi jo seuraavalle. Ota uusi numero, niin kutsumme sinut.</translation>
    </message>
    <message>
        <source>The sides have just changed.</source>
        <translation>Puolet muuttuivat juuri.</translation>
    </message>
    <message>
        <source>The students’ corner</source>
        <translation>Lukiolaisten nurkkaus</translation>
    </message>
    <message>
        <source>This did not work right now.</source>
        <translation>Tämä ei onnistunut juuri nyt.</translation>
    </message>
    <message>
        <source>This screen cannot read that kind of pass.</source>
        <translation>Tämä näyttö ei osaa lukea sellaista korttia.</translation>
    </message>
    <message>
        <source>This takes longer than usual.</source>
        <translation>Tämä kestää tavallista kauemmin.</translation>
    </message>
    <message>
        <source>Those times do not go together.</source>
        <translation>Ajat eivät sovi yhteen.</translation>
    </message>
    <message>
        <source>We cannot read that name.</source>
        <translation>Emme osaa lukea tuota nimeä.</translation>
    </message>
    <message>
        <source>We could not make sure of that pass.</source>
        <translation>Emme saaneet varmuutta tuosta kortista.</translation>
    </message>
    <message>
        <source>We do not know the hub of that pass yet.</source>
        <translation>Emme vielä tunne kortin hubia.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <translation>Avaamme %1.</translation>
    </message>
    <message>
        <source>Yes – come in</source>
        <translation>Kyllä – sisään</translation>
    </message>
    <message>
        <source>You are welcome another day.</source>
        <translation>Tervetuloa toisena päivänä.</translation>
    </message>
    <message>
        <source>those whose turn it is</source>
        <translation>jonosta kutsutut</translation>
    </message>
</context>
</TS>
