<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Aloud</name>
    <message numerus="yes">
        <source>%n digit(s) so far</source>
        <translation>
            <numerusform>%n digit so far</numerusform>
            <numerusform>%n digits so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message numerus="yes">
        <source>%n ask(s) for a room</source>
        <translation>
            <numerusform>%n asks for a room</numerusform>
            <numerusform>%n ask for a room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Booked</name>
    <message numerus="yes">
        <source>%n party(s) before you</source>
        <translation>
            <numerusform>%n party before you</numerusform>
            <numerusform>%n parties before you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The front page comes back in %n s.</source>
        <translation>
            <numerusform>The front page comes back in %n s.</numerusform>
            <numerusform>The front page comes back in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Called</name>
    <message numerus="yes">
        <source>%n party(s) wait at the moment.</source>
        <translation>
            <numerusform>%n party waits at the moment.</numerusform>
            <numerusform>%n parties wait at the moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelEvent</name>
    <message numerus="yes">
        <source>%n people read it by their code.</source>
        <translation>
            <numerusform>One person reads it by their code.</numerusform>
            <numerusform>%n people read it by their code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n date(s).</source>
        <translation>
            <numerusform>Cancelled: %n date.</numerusform>
            <numerusform>Cancelled: %n dates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept</source>
        <translation>
            <numerusform>%n place kept</numerusform>
            <numerusform>%n places kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message numerus="yes">
        <source>%1, %n free</source>
        <translation>
            <numerusform>%1, %n free</numerusform>
            <numerusform>%1, %n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n free</source>
        <translation>
            <numerusform>%1: only %n free</numerusform>
            <numerusform>%1: only %n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave, %1 stay</source>
        <translation>
            <numerusform>%n leaves, %1 stay</numerusform>
            <numerusform>%n leave, %1 stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you wait.</source>
        <translation>
            <numerusform>You wait alone.</numerusform>
            <numerusform>%n of you are waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n leave</source>
        <translation>
            <numerusform>I leave</numerusform>
            <numerusform>All %n leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are %n. How many leave?</source>
        <translation>
            <numerusform>There is %n of you. How many leave?</numerusform>
            <numerusform>You are %n. How many are leaving?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message numerus="yes">
        <source>%1: %n inside now.</source>
        <translation>
            <numerusform>%1: %n inside now.</numerusform>
            <numerusform>%1: %n inside now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kiosk counts %n there now.</source>
        <translation>
            <numerusform>The kiosk counts %n there now.</numerusform>
            <numerusform>The kiosk counts %n there now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message numerus="yes">
        <source>%1: %n free</source>
        <translation>
            <numerusform>%1: %n free</numerusform>
            <numerusform>%1: %n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called in</source>
        <translation>
            <numerusform>%n called in</numerusform>
            <numerusform>%n called in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n inside</numerusform>
            <numerusform>%n inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message numerus="yes">
        <source>%n place(s) in the hub kept for its people</source>
        <translation>
            <numerusform>%n place in the hub kept for its people</numerusform>
            <numerusform>%n places in the hub kept for its people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free, %1 in all</source>
        <translation>
            <numerusform>%n seat free, %1 in all</numerusform>
            <numerusform>%n seats free, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full: all %n seat(s) are taken</source>
        <translation>
            <numerusform>Full: the only seat is taken</numerusform>
            <numerusform>Full: all %n seats are taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message numerus="yes">
        <source>%n date(s) cannot be so: left out.</source>
        <translation>
            <numerusform>One date cannot be so: it is left out.</numerusform>
            <numerusform>%n dates cannot be so: they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) were left out.</source>
        <translation>
            <numerusform>%n date was left out.</numerusform>
            <numerusform>%n dates were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have signed up.</source>
        <translation>
            <numerusform>One person has signed up.</numerusform>
            <numerusform>%n people have signed up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept</source>
        <translation>
            <numerusform>%n place kept</numerusform>
            <numerusform>%n places kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n</source>
        <translation>
            <numerusform>At most %n</numerusform>
            <numerusform>At most %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the programme: %n date(s).</source>
        <translation>
            <numerusform>On the programme: %n date.</numerusform>
            <numerusform>On the programme: %n dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n date(s)</source>
        <translation>
            <numerusform>Save %n date</numerusform>
            <numerusform>Save %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub is closed on %n date(s) when it begins.</source>
        <translation>
            <numerusform>The hub is closed on %n date when it begins.</numerusform>
            <numerusform>The hub is closed on %n dates when it begins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n came in</source>
        <translation>
            <numerusform>%n came in</numerusform>
            <numerusform>%n came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed sides</source>
        <translation>
            <numerusform>%n changed sides</numerusform>
            <numerusform>%n changed sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of a series were cancelled</source>
        <translation>
            <numerusform>%n date of a series was cancelled</numerusform>
            <numerusform>%n dates of a series were cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be over the cap</source>
        <translation>
            <numerusform>%n may be over the cap</numerusform>
            <numerusform>%n may be over the cap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of earlier days cleared</source>
        <translation>
            <numerusform>%n name of earlier days cleared</numerusform>
            <numerusform>%n names of earlier days cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nickname(s) of past events cleared</source>
        <translation>
            <numerusform>%n nickname of past events cleared</numerusform>
            <numerusform>%n nicknames of past events cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept</source>
        <translation>
            <numerusform>%n place kept</numerusform>
            <numerusform>%n places kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up for an event</source>
        <translation>
            <numerusform>%n signed up for an event</numerusform>
            <numerusform>%n signed up for an event</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up read it by their code</source>
        <translation>
            <numerusform>%n signed up reads it by their code</numerusform>
            <numerusform>%n signed up read it by their code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a seat at an event</source>
        <translation>
            <numerusform>%n waits for a seat at an event</numerusform>
            <numerusform>%n wait for a seat at an event</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A calendar had news: %n event(s) in it</source>
        <translation>
            <numerusform>A calendar had news: %n event in it</numerusform>
            <numerusform>A calendar had news: %n events in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A course of %n date(s) was put in the book</source>
        <translation>
            <numerusform>A course of %n date was put in the book</numerusform>
            <numerusform>A course of %n dates was put in the book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A series of %n date(s) was put on the programme</source>
        <translation>
            <numerusform>A series of %n date was put on the programme</numerusform>
            <numerusform>A series of %n dates was put on the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New limit: up to %n</source>
        <translation>
            <numerusform>New limit: up to %n</numerusform>
            <numerusform>New limit: up to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room for %n</source>
        <translation>
            <numerusform>No room for %n</numerusform>
            <numerusform>No room for %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number %1 joined the line, %n people</source>
        <translation>
            <numerusform>Number %1 joined the line, %n person</numerusform>
            <numerusform>Number %1 joined the line, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The manager counted %n</source>
        <translation>
            <numerusform>The manager counted %n</numerusform>
            <numerusform>The manager counted %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rest of a course was cancelled: %n date(s)</source>
        <translation>
            <numerusform>The rest of a course was cancelled: %n date</numerusform>
            <numerusform>The rest of a course was cancelled: %n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Feeds</name>
    <message numerus="yes">
        <source>%n could not be understood</source>
        <translation>
            <numerusform>one could not be understood</numerusform>
            <numerusform>%n could not be understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Full</name>
    <message numerus="yes">
        <source>%1: %n free</source>
        <translation>
            <numerusform>%1: %n free</numerusform>
            <numerusform>%1: %n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n inside</numerusform>
            <numerusform>%n inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in all</source>
        <translation>
            <numerusform>%n place in all</numerusform>
            <numerusform>%n places in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) kept for those promised</source>
        <translation>
            <numerusform>%n place kept for those promised</numerusform>
            <numerusform>%n places kept for those promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You get a number. %n party(s) before you.</source>
        <translation>
            <numerusform>You get a number. %n party before you.</numerusform>
            <numerusform>You get a number. %n parties before you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message numerus="yes">
        <source>A wrong PIN was tried %n time(s) since the last visit.</source>
        <translation>
            <numerusform>A wrong PIN was tried once since the last visit.</numerusform>
            <numerusform>A wrong PIN was tried %n times since the last visit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message numerus="yes">
        <source>%1 people may be here at a time, and %n are inside already.</source>
        <translation>
            <numerusform>%1 people may be here at a time, and %n is inside already.</numerusform>
            <numerusform>%1 people may be here at a time, and %n are inside already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n free</source>
        <translation>
            <numerusform>%1: %n free</numerusform>
            <numerusform>%1: %n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of you</source>
        <translation>
            <numerusform>%1: %n of you</numerusform>
            <numerusform>%1: %n of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n of you</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1: all %n of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in now, %1 in the waiting line</source>
        <translation>
            <numerusform>%n in now, %1 in the waiting line</numerusform>
            <numerusform>%n in now, %1 in the waiting line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the waiting line together, %1 from elsewhere</source>
        <translation>
            <numerusform>%n in the waiting line, %1 remotely</numerusform>
            <numerusform>%n in the waiting line together, %1 remotely</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n km from here.</source>
        <translation>
            <numerusform>%n km from here.</numerusform>
            <numerusform>%n km from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you can come in a second wave, join remotely or go to another hub.</source>
        <translation>
            <numerusform>One of you can come later, join remotely or go to another hub.</numerusform>
            <numerusform>%n of you can come in a second wave, join remotely or go to another hub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties are waiting before you.</source>
        <translation>
            <numerusform>%n party is waiting before you.</numerusform>
            <numerusform>%n parties are waiting before you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may be here at a time.</source>
        <translation>
            <numerusform>%n person may be here at a time.</numerusform>
            <numerusform>%n people may be here at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are kept for others.</source>
        <translation>
            <numerusform>%n place is kept for others.</numerusform>
            <numerusform>%n places are kept for others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are kept: %1.</source>
        <translation>
            <numerusform>%n place is kept: %1.</numerusform>
            <numerusform>%n places are kept: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are left there after you.</source>
        <translation>
            <numerusform>%n place is left there after you.</numerusform>
            <numerusform>%n places are left there after you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait a moment</source>
        <translation>
            <numerusform>%n waits a moment</numerusform>
            <numerusform>%n wait a moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in now, on both sides</source>
        <translation>
            <numerusform>%n in now</numerusform>
            <numerusform>All %n in now, on both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in the waiting line together</source>
        <translation>
            <numerusform>%n in the waiting line</numerusform>
            <numerusform>All %n in the waiting line together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was so %n hours ago.</source>
        <translation>
            <numerusform>Known %n hour ago.</numerusform>
            <numerusform>Known %n hours ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was so %n minutes ago.</source>
        <translation>
            <numerusform>Known %n minute ago.</numerusform>
            <numerusform>Known %n minutes ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting line: %n</source>
        <translation>
            <numerusform>waiting line: %n</numerusform>
            <numerusform>waiting line: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We call you on this screen when %n fit at once.</source>
        <translation>
            <numerusform>We call you on this screen when a place is free.</numerusform>
            <numerusform>We call you on this screen when %n fit at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are %n. It is full right now.</source>
        <translation>
            <numerusform>There is %n of you. It is full right now.</numerusform>
            <numerusform>You are %n. It is full right now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are %n. Right now there is room for %1.</source>
        <translation>
            <numerusform>There is %n of you. There is room for %1 now.</numerusform>
            <numerusform>You are %n. There is room for %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are %n. There is room for all of you.</source>
        <translation>
            <numerusform>There is %n of you. There is room.</numerusform>
            <numerusform>You are %n. There is room for all of you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message numerus="yes">
        <source>%n of them here</source>
        <translation>
            <numerusform>%n of them here</numerusform>
            <numerusform>%n of them here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free now</source>
        <translation>
            <numerusform>one free now</numerusform>
            <numerusform>%n free now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n inside</numerusform>
            <numerusform>%n inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on now</source>
        <translation>
            <numerusform>%n on now</numerusform>
            <numerusform>%n on now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in all</source>
        <translation>
            <numerusform>%n place in all</numerusform>
            <numerusform>%n places in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is your turn, number(s) %1</source>
        <translation>
            <numerusform>It is your turn, number %1</numerusform>
            <numerusform>It is your turn, numbers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More people are inside than the %n there is room for.</source>
        <translation>
            <numerusform>More people are inside than the %n allowed.</numerusform>
            <numerusform>More people are inside than the %n allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number(s) %1: come in</source>
        <translation>
            <numerusform>Number %1: come in</numerusform>
            <numerusform>Numbers %1: come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On air: %1, %n min left</source>
        <translation>
            <numerusform>On air: %1, %n min left</numerusform>
            <numerusform>On air: %1, %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the hub manager&apos;s leave %n may be here</source>
        <translation>
            <numerusform>With the manager’s leave %n may be here</numerusform>
            <numerusform>With the manager’s leave %n may be here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>free
place(s)</source>
        <translation>
            <numerusform>free
place</numerusform>
            <numerusform>free
places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free room(s)</source>
        <translation>
            <numerusform>%n free room</numerusform>
            <numerusform>%n free rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n seat free</numerusform>
            <numerusform>%n seats free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>free place(s)</source>
        <translation>
            <numerusform>free place</numerusform>
            <numerusform>free places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>free room(s)</source>
        <translation>
            <numerusform>free room</numerusform>
            <numerusform>free rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetOver</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the cap</source>
        <translation>
            <numerusform>%n over the cap</numerusform>
            <numerusform>%n over the cap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message numerus="yes">
        <source>up to %n people</source>
        <translation>
            <numerusform>up to %n person</numerusform>
            <numerusform>up to %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManagerWords</name>
    <message numerus="yes">
        <source>%n inside now</source>
        <translation>
            <numerusform>%n inside now</numerusform>
            <numerusform>%n inside now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more inside than that. Nobody is sent out, but nobody new comes in until enough have left.</source>
        <translation>
            <numerusform>%n more inside than that. Nobody is sent out, but nobody new comes in until enough have left.</numerusform>
            <numerusform>%n more inside than that. Nobody is sent out, but nobody new comes in until enough have left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n digits, please.</source>
        <translation>
            <numerusform>At least %n digit, please.</numerusform>
            <numerusform>At least %n digits, please.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a number up to %n.</source>
        <translation>
            <numerusform>Choose a number up to %n.</numerusform>
            <numerusform>Choose a number up to %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n only</source>
        <translation>
            <numerusform>There is room for %n only</numerusform>
            <numerusform>There is room for %n only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the limit is %n</source>
        <translation>
            <numerusform>the limit is %n</numerusform>
            <numerusform>the limit is %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message numerus="yes">
        <source>%n time(s) on the playlist</source>
        <translation>
            <numerusform>once on the playlist</numerusform>
            <numerusform>%n times on the playlist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n event(s)</source>
        <translation>
            <numerusform>in one event</numerusform>
            <numerusform>in %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaAdd</name>
    <message numerus="yes">
        <source>%n more after it</source>
        <translation>
            <numerusform>one more after it</numerusform>
            <numerusform>%n more after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were not taken in</source>
        <translation>
            <numerusform>One more was not taken in</numerusform>
            <numerusform>%n more were not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in all %n</source>
        <translation>
            <numerusform>Take in this one</numerusform>
            <numerusform>Take in all (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveRoom</name>
    <message numerus="yes">
        <source>%n date(s) moved.</source>
        <translation>
            <numerusform>%n date moved.</numerusform>
            <numerusform>%n dates moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MySignUp</name>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>%n minute left.</numerusform>
            <numerusform>%n minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) fallen free for you</source>
        <translation>
            <numerusform>A seat has fallen free for you</numerusform>
            <numerusform>%n seats have fallen free for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) kept for you</source>
        <translation>
            <numerusform>A seat is kept for you</numerusform>
            <numerusform>%n seats are kept for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) yours.</source>
        <translation>
            <numerusform>The seat is yours.</numerusform>
            <numerusform>%n seats are yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %n seat(s)?</source>
        <translation>
            <numerusform>Give up your seat?</numerusform>
            <numerusform>Give up %n seats?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewHold</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewLimit</name>
    <message numerus="yes">
        <source>up to %n people</source>
        <translation>
            <numerusform>up to %n person</numerusform>
            <numerusform>up to %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message numerus="yes">
        <source>At least %n digits. The old one opens nothing from then on.</source>
        <translation>
            <numerusform>At least %n digit. The old one opens nothing from then on.</numerusform>
            <numerusform>At least %n digits. The old one opens nothing from then on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewReservation</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewSeries</name>
    <message numerus="yes">
        <source>%n date(s) cannot be had: left out.</source>
        <translation>
            <numerusform>%n date cannot be had: it is left out.</numerusform>
            <numerusform>%n dates cannot be had: they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) were left out.</source>
        <translation>
            <numerusform>%n date was left out.</numerusform>
            <numerusform>%n dates were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n date(s)</source>
        <translation>
            <numerusform>Save %n date</numerusform>
            <numerusform>Save %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The course is in the book: %n date(s).</source>
        <translation>
            <numerusform>The course is in the book: %n date.</numerusform>
            <numerusform>The course is in the book: %n dates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoEvent</name>
    <message numerus="yes">
        <source>%n people have signed up already.</source>
        <translation>
            <numerusform>One person has signed up already.</numerusform>
            <numerusform>%n people have signed up already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An event has %n seat(s) at most.</source>
        <translation>
            <numerusform>An event has %n seat at most.</numerusform>
            <numerusform>An event has %n seats at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n date(s) go into one series.</source>
        <translation>
            <numerusform>At most %n date goes into one series.</numerusform>
            <numerusform>At most %n dates go into one series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n places can be kept.</source>
        <translation>
            <numerusform>At most %n place can be kept.</numerusform>
            <numerusform>At most %n places can be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoRoom</name>
    <message numerus="yes">
        <source>At most %n date(s) go into one series.</source>
        <translation>
            <numerusform>At most %n date goes into one series.</numerusform>
            <numerusform>At most %n dates go into one series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From then on it is free for %n minute(s).</source>
        <translation>
            <numerusform>From then on it is free for %n minute.</numerusform>
            <numerusform>From then on it is free for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be booked up to %n day(s) ahead.</source>
        <translation>
            <numerusform>It can be booked up to %n day ahead.</numerusform>
            <numerusform>It can be booked up to %n days ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub has room for %n more then.</source>
        <translation>
            <numerusform>The hub has room for one more then.</numerusform>
            <numerusform>The hub has room for %n more then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time is %n minute(s).</source>
        <translation>
            <numerusform>The longest time is %n minute.</numerusform>
            <numerusform>The longest time is %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shortest time is %n minute(s).</source>
        <translation>
            <numerusform>The shortest time is %n minute.</numerusform>
            <numerusform>The shortest time is %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n seat(s) in the room.</source>
        <translation>
            <numerusform>There is one seat in the room.</numerusform>
            <numerusform>There are %n seats in the room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n minute(s) of it left this week.</source>
        <translation>
            <numerusform>You have %n minute of it left this week.</numerusform>
            <numerusform>You have %n minutes of it left this week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoSignUp</name>
    <message numerus="yes">
        <source>%n at the most; ask the hub manager for more.</source>
        <translation>
            <numerusform>%n at the most; ask the hub manager for more.</numerusform>
            <numerusform>%n at the most; ask the hub manager for more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait before you.</source>
        <translation>
            <numerusform>One person waits before you.</numerusform>
            <numerusform>%n people wait before you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n more only.</source>
        <translation>
            <numerusform>There is room for one more only.</numerusform>
            <numerusform>There is room for %n more only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Now</name>
    <message numerus="yes">
        <source>%n calendar(s) not read for a day</source>
        <translation>
            <numerusform>One calendar could not be read for a day</numerusform>
            <numerusform>%n calendars could not be read for a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n inside</numerusform>
            <numerusform>%n inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the cap</source>
        <translation>
            <numerusform>%n over the cap</numerusform>
            <numerusform>%n over the cap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number %1, %n people</source>
        <translation>
            <numerusform>Number %1, %n person</numerusform>
            <numerusform>Number %1, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until %1 at the latest, %n minute(s) left</source>
        <translation>
            <numerusform>until %1 at the latest, %n minute left</numerusform>
            <numerusform>until %1 at the latest, %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OneRoom</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message numerus="yes">
        <source>%n characters at most.</source>
        <translation>
            <numerusform>One character at most.</numerusform>
            <numerusform>%n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n items already, and no more fit.</source>
        <translation>
            <numerusform>There is one item already, and no more fit.</numerusform>
            <numerusform>There are %n items already, and no more fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeBook</name>
    <message numerus="yes">
        <source>%n place(s) kept</source>
        <translation>
            <numerusform>%n place kept</numerusform>
            <numerusform>%n places kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reservation</name>
    <message numerus="yes">
        <source>%n minute(s) left, until %1</source>
        <translation>
            <numerusform>%n minute left, until %1</numerusform>
            <numerusform>%n minutes left, until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>%n minute left.</numerusform>
            <numerusform>%n minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept for you for %n minute(s) more.</source>
        <translation>
            <numerusform>It is kept for you for %n minute more.</numerusform>
            <numerusform>It is kept for you for %n minutes more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message numerus="yes">
        <source>For %n of us</source>
        <translation>
            <numerusform>For one of us</numerusform>
            <numerusform>For %n of us</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message numerus="yes">
        <source>%n fewer by count</source>
        <translation>
            <numerusform>%n fewer by count</numerusform>
            <numerusform>%n fewer by count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n inside</numerusform>
            <numerusform>%n inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look for</source>
        <translation>
            <numerusform>%n to look for</numerusform>
            <numerusform>%n to look for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more by count</source>
        <translation>
            <numerusform>and %n more by count</numerusform>
            <numerusform>and %n more by count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomBook</name>
    <message numerus="yes">
        <source>%n date(s) cannot be moved there</source>
        <translation>
            <numerusform>%n date cannot be moved there</numerusform>
            <numerusform>%n dates cannot be moved there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s) in the way</source>
        <translation>
            <numerusform>%n reservation in the way</numerusform>
            <numerusform>%n reservations in the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message numerus="yes">
        <source>%n date(s) cancelled.</source>
        <translation>
            <numerusform>%n date cancelled.</numerusform>
            <numerusform>%n dates cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomRules</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week</source>
        <translation>
            <numerusform>%n hour a week</numerusform>
            <numerusform>%n hours a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n time a week</numerusform>
            <numerusform>%n times a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) ahead</source>
        <translation>
            <numerusform>at most %n day ahead</numerusform>
            <numerusform>at most %n days ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWeek</name>
    <message numerus="yes">
        <source>%n in the book</source>
        <translation>
            <numerusform>%n in the book</numerusform>
            <numerusform>%n in the book</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>one reservation</numerusform>
            <numerusform>%n reservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n person(s)</source>
        <translation>
            <numerusform>for one</numerusform>
            <numerusform>for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on air, %n min left</source>
        <translation>
            <numerusform>on air, %n min left</numerusform>
            <numerusform>on air, %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message numerus="yes">
        <source>%n only change sides: %1</source>
        <translation>
            <numerusform>I only change sides: %1</numerusform>
            <numerusform>We only change sides: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are left.</source>
        <translation>
            <numerusform>%n place is left.</numerusform>
            <numerusform>%n places are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of you are out</source>
        <translation>
            <numerusform>You are checked out</numerusform>
            <numerusform>All %n of you are checked out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>%1: up to %n</source>
        <translation>
            <numerusform>%1: up to %n</numerusform>
            <numerusform>%1: up to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n digits. It opens the manager’s area and the roll-call, so tell it only to those who run the hub.</source>
        <translation>
            <numerusform>At least %n digit. It opens the manager’s area and the roll-call, so tell it only to those who run the hub.</numerusform>
            <numerusform>At least %n digits. It opens the manager’s area and the roll-call, so tell it only to those who run the hub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n people at once</source>
        <translation>
            <numerusform>Up to %n person at once</numerusform>
            <numerusform>Up to %n people at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignUp</name>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n seat free</numerusform>
            <numerusform>%n seats free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n of us come(s)</source>
        <translation>
            <numerusform>Only one of us comes</numerusform>
            <numerusform>Only %n of us come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same another time, %n seat(s) free</source>
        <translation>
            <numerusform>the same another time, %n seat free</numerusform>
            <numerusform>the same another time, %n seats free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignUps</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignedUp</name>
    <message numerus="yes">
        <source>%n seat(s) yours.</source>
        <translation>
            <numerusform>The seat is yours.</numerusform>
            <numerusform>%n seats are yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The front page comes back in %n s.</source>
        <translation>
            <numerusform>The front page comes back in %n s.</numerusform>
            <numerusform>The front page comes back in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are signed up: %1</source>
        <translation>
            <numerusform>You are signed up: %1</numerusform>
            <numerusform>You are signed up: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message numerus="yes">
        <source>%n left.</source>
        <translation>
            <numerusform>%n has left.</numerusform>
            <numerusform>%n have left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you are still here.</source>
        <translation>
            <numerusform>%n of you is still here.</numerusform>
            <numerusform>%n of you are still here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of you are counted out.</source>
        <translation>
            <numerusform>You are counted out.</numerusform>
            <numerusform>All %n of you are counted out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n party(s) before you</source>
        <translation>
            <numerusform>%n party before you</numerusform>
            <numerusform>%n parties before you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n of you are in the line</source>
        <translation>
            <numerusform>%n of you is in the line</numerusform>
            <numerusform>The %n of you are in the line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The front page comes back in %n s.</source>
        <translation>
            <numerusform>The front page comes back in %n s.</numerusform>
            <numerusform>The front page comes back in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your places are kept for %n minutes then.</source>
        <translation>
            <numerusform>Your place is kept for %n minute then.</numerusform>
            <numerusform>Your place is kept for %n minutes then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message numerus="yes">
        <source>%n free place(s) left.</source>
        <translation>
            <numerusform>%n free place left.</numerusform>
            <numerusform>%n free places left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you are inside already.</source>
        <translation>
            <numerusform>%n of you is inside already.</numerusform>
            <numerusform>%n of you are inside already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you wait as number %1.</source>
        <translation>
            <numerusform>%n of you waits as number %1.</numerusform>
            <numerusform>%n of you wait as number %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n days from your last visit, here only.</source>
        <translation>
            <numerusform>For %n day from your last visit, here only.</numerusform>
            <numerusform>For %n days from your last visit, here only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The front page comes back in %n s.</source>
        <translation>
            <numerusform>The front page comes back in %n s.</numerusform>
            <numerusform>The front page comes back in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Welcome! %n of you are inside now.</source>
        <translation>
            <numerusform>Welcome! %n of you is inside now.</numerusform>
            <numerusform>Welcome! %n of you are inside now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatsOn</name>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n seat free</numerusform>
            <numerusform>%n seats free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n place(s) kept for: %1.</source>
        <translation>
            <numerusform>%n place is kept for: %1.</numerusform>
            <numerusform>%n places are kept for: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters fit.</source>
        <translation>
            <numerusform>At most %n character fits.</numerusform>
            <numerusform>At most %n characters fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people may be inside at a time, and every place is taken.</source>
        <translation>
            <numerusform>At most %n person may be inside at a time, and the place is taken.</numerusform>
            <numerusform>At most %n people may be inside at a time, and every place is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people may be there at a time, and every place is taken.</source>
        <translation>
            <numerusform>At most %n person may be there at a time, and the place is taken.</numerusform>
            <numerusform>At most %n people may be there at a time, and every place is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people.</source>
        <translation>
            <numerusform>At most %n person.</numerusform>
            <numerusform>At most %n people.</numerusform>
        </translation>
    </message>
</context>
</TS>
