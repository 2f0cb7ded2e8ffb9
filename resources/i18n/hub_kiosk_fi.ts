<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ComfortSheet</name>
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
        <source>The hub manager answers here</source>
        <translation>Hubin vetäjä vastaa tästä numerosta</translation>
    </message>
    <message>
        <source>Touch “I come in” when you arrive and “I leave” when you go. You need no name and no account.</source>
        <translation>Kosketa ”Tulen sisään”, kun saavut, ja ”Lähden”, kun lähdet. Et tarvitse nimeä etkä tunnusta.</translation>
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
        <source>%n place(s) in all</source>
        <translation>
            <numerusform>yhteensä %n paikka</numerusform>
            <numerusform>yhteensä %n paikkaa</numerusform>
        </translation>
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
        <source>One moment, we are looking up the places.</source>
        <translation>Hetki vain, katsomme paikkatilannetta.</translation>
    </message>
    <message>
        <source>The clock is being checked; times may be wrong.</source>
        <translation>Kelloa tarkistetaan, ajat voivat olla väärin.</translation>
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
        <source>Welcome! It is full here right now</source>
        <translation>Tervetuloa! Täällä on nyt täyttä</translation>
    </message>
    <message>
        <source>Welcome! Right now we have</source>
        <translation>Tervetuloa! Täällä on nyt</translation>
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
        <source>by the waiting line, or another hub</source>
        <translation>jonoon tai toiseen hubiin</translation>
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
    <name>HomePage</name>
    <message>
        <source>Come in</source>
        <translation>Tulkaa sisään</translation>
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
    <name>Main</name>
    <message>
        <source>All right</source>
        <translation>Selvä</translation>
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
    <name>Words</name>
    <message>
        <source>A company week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Please try again, or tell the hub manager.</source>
        <translation>Mitään ei ole kadonnut. Yritä uudelleen tai kerro hubin vetäjälle.</translation>
    </message>
    <message>
        <source>Please ask the hub manager.</source>
        <translation>Pyydä apua hubin vetäjältä.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>Odota hetki ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong on our side.</source>
        <translation>Jokin meni meillä vikaan.</translation>
    </message>
    <message>
        <source>Studying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is closed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The students’ corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work right now.</source>
        <translation>Tämä ei onnistunut juuri nyt.</translation>
    </message>
    <message>
        <source>This takes longer than usual.</source>
        <translation>Tämä kestää tavallista kauemmin.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are welcome another day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
