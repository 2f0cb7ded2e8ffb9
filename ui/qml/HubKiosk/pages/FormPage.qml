pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// A form of the manager's: one question at a time, its fields, and what was the matter.
PageFrame {
    id: page

    required property ManagerForm model

    question: model.question
    explanation: model.explanation
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
                objectName: "field_" + key
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
