pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// What's on: today with what comes next, or seven days. The lines are what one touches; which days
// is chosen over them, in portrait and low reach under them.
PageFrame {
    id: page

    required property WhatsOn model

    readonly property bool isLow: Theme.isLow
    readonly property bool isBeside: !Theme.isPortrait && !Theme.isSmall
    readonly property real headWidth: Theme.mm(Theme.isLarge ? 84 : 72)
    readonly property bool isLoading: model.kind === "loading"

    // Other days begin with their first line.
    readonly property string days: model.heading
    onDaysChanged: pane.go(0)

    help: qsTr("Touch an event to read more and to sign up. “Week” shows the next seven days, and the arrows lead to later weeks. With the code of your sign-up you see it, or give it up.")

    component Views: Row {
        id: views
        spacing: Theme.gap
        Button {
            objectName: "view_today"
            text: qsTr("Today")
            kind: "quiet"
            isChosen: page.model.view === "today"
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            onActivated: page.model.chooseView("today")
        }
        Button {
            objectName: "view_week"
            text: qsTr("Week")
            kind: "quiet"
            isChosen: page.model.view === "week"
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            onActivated: page.model.chooseView("week")
        }
        Button {
            objectName: "weekBack"
            visible: page.model.view === "week"
            icon: "caret-left-bold"
            name: qsTr("A week earlier")
            enabled: page.model.mayEarlier
            onActivated: page.model.turnWeeks(-1)
        }
        Button {
            objectName: "weekOn"
            visible: page.model.view === "week"
            icon: "caret-right-bold"
            name: qsTr("A week later")
            enabled: page.model.mayLater
            onActivated: page.model.turnWeeks(1)
        }
    }
    component Mine: Button {
        objectName: "mine"
        text: qsTr("I have a code")
        icon: "ticket"
        kind: "quiet"
        onActivated: page.model.showMine()
    }

    whole: Item {
        id: all
        anchors.fill: parent

        T {
            id: title
            readonly property real room: page.isLow ? parent.width : parent.width - views.width - mine.width - 2 * Theme.gapWide
            visible: page.isLow || implicitWidth <= room
            y: page.isLow ? 0 : Math.round((views.height - height) / 2)
            width: Math.min(implicitWidth, room)
            text: page.model.heading
            role: "title"
            Accessible.role: Accessible.Heading
        }
        Views {
            id: views
            x: page.isLow || !title.visible ? 0 : title.width + Theme.gapWide
            y: page.isLow ? (isApart ? mine.y - height - Theme.gap : mine.y) : 0
            readonly property bool isApart: page.isLow && width + Theme.gap + mine.width > parent.width
        }
        Mine {
            id: mine
            x: views.isApart ? 0 : parent.width - width
            y: page.isLow ? parent.height - height : 0
        }
        T {
            id: old
            visible: text !== ""
            width: parent.width
            y: pane.lowest - height
            text: page.model.note
            role: "note"
            isQuiet: true
        }
        Scroller {
            id: pane
            readonly property real lowest: page.isLow ? views.y - Theme.gapWide : parent.height
            visible: page.model.kind === "open"
            y: page.isLow ? Math.max(title.height + Theme.mm(6), Theme.isPortrait ? Theme.mm(38) : page.middle) : views.height + (Theme.isTiny ? Theme.gap : Theme.mm(6))
            width: parent.width
            height: Math.max(Theme.target, lowest - y - (old.visible ? old.height + Theme.mm(2) : 0))
            spacing: Theme.gap
            onGoalChanged: {
                if (page.model.hasMore && goal + 1.6 * height > contentNeed) {
                    page.model.wantMore()
                }
            }
            Repeater {
                id: lines
                model: page.model.rows
                EventLine {
                    required heading
                    required property string event_id
                    required when
                    required property string when_note
                    required title
                    required note
                    required told
                    required tag
                    required property string tag_icon
                    required property string tag_tone
                    required picture
                    required property bool has_film
                    required property bool is_now
                    required property bool is_off
                    required property int index
                    width: parent ? parent.width : 0
                    isBeside: page.isBeside
                    headWidth: page.headWidth
                    wished: Math.min(Theme.mm(40), Math.floor((pane.height - (lines.count - 1) * pane.spacing) / Math.max(1, lines.count)) - headNeed)
                    eventId: event_id
                    whenNote: when_note
                    tagIcon: tag_icon
                    tagTone: tag_tone
                    hasFilm: has_film
                    isNow: is_now
                    isOff: is_off
                    onChosen: page.model.choose(event_id)
                }
            }
        }

        // --- where there are no lines ---

        Column {
            visible: page.isLoading
            y: pane.y
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: page.isLoading ? 4 : 0
                Rectangle {
                    x: page.isBeside ? page.headWidth : 0
                    width: all.width - x
                    height: Theme.floorMm(24)
                    radius: Theme.radius
                    color: Theme.leafSoft
                }
            }
        }
        EmptyState {
            visible: page.model.title !== ""
            width: Math.min(parent.width, Theme.readable)
            x: Math.round((parent.width - width) / 2)
            y: Math.max(pane.y, Math.round((pane.y + pane.lowest - height) / 2))
            icon: page.model.kind === "empty" ? "coffee" : "warning-circle"
            title: page.model.title
            note: page.model.words
        }
    }
}
