pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// One field of a form by its kind: choice, choices, number, day, time, text, pin, told (to be read), or
// lines (to be read, each with one thing to do).
Column {
    id: field

    property string kind
    property string label
    property string value
    property string text
    property string hint
    property var options: []
    // What is asked, and why, where there is room for it beside the keys only.
    property string question
    property string explanation
    property int least: 0
    property int most: 60
    property string tone: "leaf"
    property string keys: "letters"

    signal filled(value: string)
    signal dayMoved(days: int)
    signal hourSet(hour: int)
    signal minuteSet(minute: int)
    signal pinTyped(digit: string)
    signal pinErased
    signal entered

    spacing: Theme.mm(2.5)

    T {
        visible: text !== "" && !["text", "told", "pin", "lines"].includes(field.kind)
        width: parent.width
        text: field.label
        role: "note"
        isQuiet: true
    }
    SegmentedChoice {
        objectName: field.objectName
        visible: field.kind === "choice" || field.kind === "choices" || field.kind === "text" && field.options.length > 0
        width: parent.width
        name: field.label
        options: field.kind === "lines" ? [] : field.options
        isMany: field.kind === "choices"
        value: field.value
        onChose: value => field.filled(value)
    }
    Stepper {
        visible: field.kind === "number"
        value: field.kind === "number" ? Number(field.value) : 0
        least: field.least
        most: field.most
        name: field.label
        onChangedTo: number => field.filled(String(number))
    }
    DayStepper {
        visible: field.kind === "day"
        width: parent.width
        text: field.text
        name: field.label
        onMoved: days => field.dayMoved(days)
    }
    Flow {
        visible: field.kind === "time"
        width: parent.width
        spacing: Theme.gapWide
        Stepper {
            objectName: "hour"
            value: field.kind === "time" ? Number(field.value.slice(0, 2)) : 0
            least: 0
            most: 23
            goesRound: true
            name: qsTr("Hour")
            fewer: qsTr("An hour earlier")
            more: qsTr("An hour later")
            onChangedTo: number => field.hourSet(number)
        }
        Stepper {
            objectName: "minute"
            value: field.kind === "time" ? Number(field.value.slice(3)) : 0
            text: field.value.slice(3)
            step: 15
            least: 0
            most: 59
            name: qsTr("Minutes")
            fewer: qsTr("A quarter earlier")
            more: qsTr("A quarter later")
            onChangedTo: number => field.minuteSet(number)
        }
    }
    TextEntry {
        objectName: field.objectName + "Text"
        visible: field.kind === "text"
        width: Math.min(parent.width, Theme.readable)
        label: field.label
        hint: field.hint
        keys: field.keys
        text: field.kind === "text" ? field.value : ""
        maxLength: field.most > 0 ? field.most : 120
        onEdited: text => field.filled(text)
        onAccepted: field.entered()
    }
    Flow {
        id: lines
        readonly property int across: width < Theme.mm(330) ? 1 : 2
        visible: field.kind === "lines"
        width: parent.width
        spacing: Theme.gap
        Repeater {
            model: field.kind === "lines" ? field.options : []
            BookLine {
                required property var modelData
                objectName: field.objectName + "_" + modelData.value
                width: Math.floor((lines.width - (lines.across - 1) * lines.spacing) / lines.across)
                icon: modelData.icon
                title: modelData.text
                note: modelData.note
                tone: modelData.tone
                action: modelData.action
                picture: modelData.picture ?? ""
                tail: modelData.tail ?? ""
                onTouched: field.filled(modelData.value)
            }
        }
    }
    NoticeCard {
        visible: field.kind === "told"
        width: Math.min(parent.width, Theme.readable)
        tone: field.tone
        title: field.kind === "told" ? field.label : ""
        words: field.text
    }
    PinEntry {
        visible: field.kind === "pin"
        width: parent.width
        isFlat: !Theme.isPortrait
        question: field.question
        explanation: field.explanation
        dots: field.kind === "pin" ? field.value : ""
        onTyped: digit => field.pinTyped(digit)
        onErased: field.pinErased()
        onEntered: field.entered()
    }
}
