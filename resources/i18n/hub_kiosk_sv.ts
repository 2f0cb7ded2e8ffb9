<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>CheckIn</name>
    <message>
        <source>%1 – come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation type="unfinished">
            <numerusform>%n ledig</numerusform>
            <numerusform>%n lediga</numerusform>
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
        <translation type="unfinished">Inte i dag</translation>
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
    <message numerus="yes">
        <source>At most %1 fit here at a time. For %n of you: come in a second wave, join from elsewhere, or go to another hub.</source>
        <translation>
            <numerusform>Här ryms högst %1 åt gången. En av er kan komma senare, delta på distans eller gå till en annan hubb.</numerusform>
            <numerusform>Här ryms högst %1 åt gången. %n av er kan komma i en andra omgång, delta på distans eller gå till en annan hubb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
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
        <source>Thank you for telling. Get well soon!</source>
        <translation>Tack för att du berättade. Krya på dig!</translation>
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
    <message>
        <source>We call you on this screen when there is room for all at once.</source>
        <translation>Vi kallar på er på den här skärmen när alla ryms på samma gång.</translation>
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
        <source>We do not know how full it is: please ring first.</source>
        <translation>Vi vet inte om det finns plats där: ring först.</translation>
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
    <message>
        <source>You are welcome as soon as you are well. Nothing was stored.</source>
        <translation>Välkomna så snart ni är friska. Ingenting sparades.</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
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
        <source>The hub manager answers here</source>
        <translation>Hubbansvarig svarar här</translation>
    </message>
    <message>
        <source>Touch “I come in” when you arrive and “I leave” when you go. You need no name and no account.</source>
        <translation>Tryck på ”Jag kommer in” när du kommer och ”Jag går” när du går. Du behöver inget namn och inget konto.</translation>
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
            <numerusform>totalt %n plats</numerusform>
            <numerusform>totalt %n platser</numerusform>
        </translation>
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
        <source>One moment, we are looking up the places.</source>
        <translation>Ett ögonblick, vi ser efter hur många platser som är lediga.</translation>
    </message>
    <message>
        <source>The clock is being checked; times may be wrong.</source>
        <translation>Klockan kontrolleras, tiderna kan vara fel.</translation>
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
        <source>Welcome! It is full here right now</source>
        <translation>Välkommen! Det är fullt här just nu</translation>
    </message>
    <message>
        <source>Welcome! Right now we have</source>
        <translation>Välkommen! Just nu har vi</translation>
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
        <source>by the waiting line, or another hub</source>
        <translation>till kön eller en annan hubb</translation>
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
    <name>HomePage</name>
    <message>
        <source>Come in</source>
        <translation>Kom in</translation>
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
    <name>Main</name>
    <message>
        <source>All right</source>
        <translation>Okej</translation>
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
        <translation>Radera</translation>
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
        <translation>Företagsvecka</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Evenemang</translation>
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
        <translation>Inget har gått förlorat. Försök igen eller säg till hubbansvarig.</translation>
    </message>
    <message>
        <source>Please ask the hub manager.</source>
        <translation>Be hubbansvarig om hjälp.</translation>
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
        <translation>Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Distansarbete</translation>
    </message>
    <message>
        <source>So many do not come in at once.</source>
        <translation type="unfinished"></translation>
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
        <translation>Hubben är stängd nu.</translation>
    </message>
    <message>
        <source>The sides have just changed.</source>
        <translation type="unfinished"></translation>
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
        <source>This takes longer than usual.</source>
        <translation>Det här tar längre tid än vanligt.</translation>
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
        <translation>Vi öppnar %1.</translation>
    </message>
    <message>
        <source>You are welcome another day.</source>
        <translation>Välkommen en annan dag.</translation>
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
