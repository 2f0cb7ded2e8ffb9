<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
        <translation>Inget har gått förlorat. Försök igen eller säg till hubbansvarig.</translation>
    </message>
    <message>
        <source>Please ask the hub manager.</source>
        <translation>Be hubbansvarig om hjälp.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>Vänta en stund och försök igen.</translation>
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
        <translation>Något gick fel hos oss.</translation>
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
        <translation>Det här gick inte just nu.</translation>
    </message>
    <message>
        <source>This takes longer than usual.</source>
        <translation>Det här tar längre tid än vanligt.</translation>
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
