<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>CheckIn</name>
    <message>
        <source>%1 – come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation type="unfinished">
            <numerusform>%n vapaa</numerusform>
            <numerusform>%n vapaata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a place, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first what brings you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one. The rest is up to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is your place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side would you like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes – come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a number, and we call it on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your turn comes soonest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Choose what brings you here, then touch the green button. You need no name. We keep the time, the side and the purpose of a visit to count visits; nothing else. A name, if you give one, is seen by the hub manager only and is erased at the end of the day. Whether you are healthy is never written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name or nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Ei tänään</translation>
    </message>
    <message>
        <source>Only the hub manager sees it, and it is erased in the evening.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>At most %1 fit here at a time. For %n of you: come in a second wave, join from elsewhere, or go to another hub.</source>
        <translation>
            <numerusform>Tänne mahtuu enintään %1 kerrallaan. Yksi teistä voi tulla myöhemmin, osallistua etänä tai mennä toiseen hubiin.</numerusform>
            <numerusform>Tänne mahtuu enintään %1 kerrallaan. %n teistä voi tulla toisessa erässä, osallistua etänä tai mennä toiseen hubiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
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
        <source>Thank you for telling. Get well soon!</source>
        <translation>Kiitos, kun kerroit. Pikaista paranemista!</translation>
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
    <message>
        <source>We call you on this screen when there is room for all at once.</source>
        <translation>Kutsumme teidät tällä näytöllä, kun kaikki mahtuvat yhtä aikaa.</translation>
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
        <source>We do not know how full it is: please ring first.</source>
        <translation>Emme tiedä, onko siellä tilaa: soittakaa ensin.</translation>
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
    <message>
        <source>You are welcome as soon as you are well. Nothing was stored.</source>
        <translation>Tervetuloa heti, kun olette terveinä. Mitään ei tallennettu.</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
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
    <name>Manager</name>
    <message>
        <source>Kept places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManagerWords</name>
    <message numerus="yes">
        <source>%n inside now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more inside than that. Nobody is sent out: nobody new comes in until enough have left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A short reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short title is enough; visitors see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody would try that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n digits, please.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a number up to %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose digits that do not follow one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer people, another side or another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or write your own: the log keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed meanwhile, or it is the last of its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is changed in the manager’s area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long to remember: 12 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That number cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN has been set already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must come after the start, and after now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try is possible in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n only</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These no longer fit: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These times do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those words cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom are the places kept for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can save it all the same, and tell them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the limit is %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>Welcome</name>
    <message numerus="yes">
        <source>%n free place(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you wait as number %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the front page in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n days from your last visit, here only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rather there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture: it takes all of you in and out by one scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture: with it you are in and out by one scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of those who wait is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be forgotten, touch again or tell the hub manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Welcome! %n of you are inside now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome! You are inside now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, %1!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept for: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters fit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people may be inside, and we are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people may be there, and they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is full here just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and digits do well; you may also leave it empty.</source>
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
        <source>Please choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please start again from the front page.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That number of places does not do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call for number %1 is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end comes after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free places are kept just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is closed now.</source>
        <translation>Hubi on nyt kiinni.</translation>
    </message>
    <message>
        <source>The sides have just changed.</source>
        <translation type="unfinished"></translation>
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
        <source>This takes longer than usual.</source>
        <translation>Tämä kestää tavallista kauemmin.</translation>
    </message>
    <message>
        <source>Those times do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot read that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We open %1.</source>
        <translation>Avaamme %1.</translation>
    </message>
    <message>
        <source>You are welcome another day.</source>
        <translation>Tervetuloa toisena päivänä.</translation>
    </message>
    <message>
        <source>You are welcome to join the line again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those whose turn it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
