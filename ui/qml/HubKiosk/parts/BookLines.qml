pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The lines of one of the manager's lists.
Column {
    id: lines

    required property Book model

    spacing: Theme.mm(2.5)

    Repeater {
        model: lines.model.rows
        BookLine {
            required property string key
            required property bool is_asking
            required property bool is_heading
            required icon
            required title
            required note
            required tail
            required tone
            required action
            required sure
            required yes
            objectName: "row_" + key
            width: lines.width
            isAsking: is_asking
            isHeading: is_heading
            onTouched: lines.model.touch_row(key)
            onAgreed: lines.model.agree()
            onKept: lines.model.keep()
        }
    }
}
