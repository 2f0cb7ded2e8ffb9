pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The lines of one of the manager's lists, side by side where there are `columns` of them;
// a heading takes the whole width.
Flow {
    id: lines

    required property Book model
    property int columns: 1
    readonly property int across: width / columns < Theme.mm(150) ? 1 : columns

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
            required other
            required sure
            required yes
            required picture
            required property bool may_rise
            required property bool may_sink
            objectName: "row_" + key
            width: isHeading ? lines.width : Math.floor((lines.width - (lines.across - 1) * lines.spacing) / lines.across)
            isAsking: is_asking
            isHeading: is_heading
            mayRise: may_rise
            maySink: may_sink
            onMoved: by => lines.model.move_row(key, by)
            onTouched: lines.model.touch_row(key)
            onOtherTouched: lines.model.touch_other(key)
            onAgreed: lines.model.agree()
            onKept: lines.model.keep()
        }
    }
}
