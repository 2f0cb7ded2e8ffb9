pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// A form of the manager's: one question at a time, its fields, and what was the matter.
PageFrame {
    id: page

    required property ManagerForm model

    // On the smallest screens a PIN's keys take the whole page: what is asked stands with them.
    readonly property bool isTerse: Theme.isTiny && !Theme.isPortrait && hasPin()

    function hasPin(): bool {
        for (let index = 0; index < fields.count; ++index) {
            const each = fields.itemAt(index) as FormField
            if (each && each.kind === "pin") {
                return true
            }
        }
        return false
    }

    question: isTerse ? "" : model.question
    explanation: isTerse ? "" : model.explanation
    primaryText: model.primary
    isBusy: model.busy
    ownsBack: true
    onPrimary: model.go_on()
    onBackAsked: model.step_back()

    shows: NoticeCard {
        objectName: "formProblem"
        visible: title !== ""
        width: Math.min(parent ? parent.width : 0, Theme.readable)
        tone: "berry"
        title: page.model.problem
        words: page.model.instead
    }
    Column {
        id: filled
        width: parent ? parent.width : 0
        spacing: Theme.isTiny ? Theme.gap : Theme.mm(7)
        Repeater {
            id: fields
            model: page.model.fields
            FormField {
                required property string key
                required kind
                required label
                required value
                required text
                required hint
                required options
                required least
                required most
                required tone
                required keys
                objectName: "field_" + key
                question: page.isTerse ? page.model.question : ""
                explanation: page.isTerse ? page.model.explanation : ""
                width: filled.width
                onFilled: filled => page.model.fill_in(key, filled)
                onDayMoved: days => page.model.move_day(key, days)
                onHourSet: hour => page.model.set_hour(key, hour)
                onMinuteSet: minute => page.model.set_minute(key, minute)
                onPinTyped: digit => page.model.type_pin(digit)
                onPinErased: page.model.erase_pin()
                onEntered: page.model.go_on()
            }
        }
    }
}
