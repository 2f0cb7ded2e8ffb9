pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A page of parts for tests: what a form is made of.
PageFrame {
    id: page
    objectName: "parts"

    property int people: 2
    property int acted: 0
    property int stepped: 0
    property string digits: "27"
    property string name: ""
    property bool isOn: true
    property string choice: "study"

    question: "Millä nimellä kutsumme sinua?"
    explanation: "Nimen voi jättää pois. Se unohdetaan illalla."
    primaryText: "Jatka"
    secondaryText: "Ei kiitos"
    onPrimary: page.acted += 1

    shows: Capsules {
        width: parent.width
        maxHeight: Theme.mm(24)
        limit: 10
        inside: 4
        held: 1
        called: 2
    }

    SideBySide {
        first: [
            OptionCard {
                objectName: "option"
                width: parent.width
                icon: "check-circle"
                title: "9 sisään nyt, 3 jonoon"
                note: "Kutsumme loput tällä näytöllä, kun paikkoja vapautuu."
                isChosen: true
                onActivated: page.acted += 1
            },
            OptionCard {
                width: parent.width
                icon: "map-pin"
                title: "Lennätin, Viitasaari: 14 vapaata"
                note: "35 km, auki klo 18 asti. Tieto 4 minuuttia vanha."
            },
            TextEntry {
                objectName: "name"
                width: parent.width
                label: "Etunimi tai lempinimi"
                hint: "esimerkiksi Aino"
                text: page.name
                maxLength: 20
                onEdited: text => page.name = text
            },
            Toggle {
                width: parent.width
                icon: "identification-card"
                text: "Muista nimeni kortilla"
                note: "180 päivää viime käynnistä"
                isOn: page.isOn
                onSwitched: isOn => page.isOn = isOn
            },
            SegmentedChoice {
                objectName: "purpose"
                width: parent.width
                options: [
                    { value: "work", text: "Etätyö", icon: "laptop" },
                    { value: "study", text: "Opiskelu", icon: "book-open" },
                    { value: "meeting", text: "Kokous", icon: "chats" }
                ]
                value: page.choice
                onChose: value => page.choice = value
            },
            ListRow {
                width: parent.width
                icon: "user"
                title: "Aino"
                note: "Apteekin puoli, klo 9.12 alkaen"
                tail: "1"
            },
            NoticeCard {
                width: parent.width
                tone: "berry"
                title: "Tässä on nyt täyttä"
                words: "Toisella puolella on kolme paikkaa."
            },
            NoticeCard {
                width: parent.width
                tone: "no"
                title: "Koodia ei löytynyt"
                words: "Tarkista numerot ja yritä uudelleen."
            }
        ]
        second: [
            Stepper {
                name: "Montako teitä on"
                value: page.people
                onChangedTo: number => {
                    page.people = number
                    page.stepped += 1
                }
            },
            NumberPad {
                objectName: "pad"
                width: parent.width
                digits: page.digits
                onTyped: digit => page.digits += digit
                onErased: page.digits = page.digits.slice(0, -1)
            },
            EmptyState {
                width: parent.width
                title: "Ei ketään sisällä"
                note: "Ensimmäinen kävijä näkyy tässä."
            },
            TextEntry {
                objectName: "code"
                width: parent.width
                label: "Koodi"
                keys: "digits"
                maxLength: 4
            }
        ]
    }
}
