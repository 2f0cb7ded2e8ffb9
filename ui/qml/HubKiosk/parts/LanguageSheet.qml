pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The languages by their own names, where the bar has no room for them.
Sheet {
    id: sheet

    required property Comfort comfort

    title: "Suomi, svenska, English"

    Repeater {
        model: sheet.comfort.languages
        OptionCard {
            required property string code
            required name
            required property bool is_chosen
            objectName: "language_" + code
            width: parent ? parent.width : 0
            title: name
            icon: "translate"
            isChosen: is_chosen
            onActivated: {
                sheet.comfort.speak(code)
                sheet.closed()
            }
        }
    }
}
