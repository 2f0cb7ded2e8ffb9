pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The window: the frame, one page at a time, and what lies over it. Everything a page needs is
// handed down from here; see ui/viewmodels/__init__.py for how a page is added.
Window {
    id: root

    required property Shell shell
    required property Comfort comfort
    required property Notices notices
    required property Icons icons
    required property KeySink keys
    required property Touches touches
    required property Home home
    property CheckIn checkIn: null
    property Welcome welcome: null
    property NoRoom full: null
    property InLine waiting: null
    property Called called: null
    property NotToday notToday: null
    property Group group: null
    property Scan scan: null
    property CheckOut checkOut: null
    property Thanks thanks: null
    property Setup setup: null
    property Gate manager: null
    property Now now: null
    property Correction correction: null
    property LetOver letOver: null
    property Limits limits: null
    property NewLimitForm newLimit: null
    property Holds holds: null
    property NewHoldForm newHold: null
    property Hours hours: null
    property WeekdayHours weekdayHours: null
    property DayHoursForm dayHours: null
    property Log log: null
    property RollCallList rollCall: null
    required property real pxPerMm
    required property bool isFull

    readonly property PageFrame page: loader.item as PageFrame
    readonly property EntryInput field: activeFocusItem as EntryInput
    readonly property bool isTyping: field !== null && stage.enabled
    property string sheet

    function pageOf(name: string): Component {
        switch (name) {
        case "home":
            return homePage
        case "check_in":
            return checkInPage
        case "welcome":
            return welcomePage
        case "full":
            return fullPage
        case "waiting":
            return waitingPage
        case "called":
            return calledPage
        case "not_today":
            return notTodayPage
        case "group":
            return groupPage
        case "check_out":
            return checkOutPage
        case "thanks":
            return thanksPage
        case "setup":
            return setupPage
        case "manager":
            return managerPage
        case "now":
            return nowPage
        case "correction":
            return correctionPage
        case "let_over":
            return letOverPage
        case "limits":
            return limitsPage
        case "new_limit":
            return newLimitPage
        case "holds":
            return holdsPage
        case "new_hold":
            return newHoldPage
        case "hours":
            return hoursPage
        case "weekday_hours":
            return weekdayHoursPage
        case "day_hours":
            return dayHoursPage
        case "log":
            return logPage
        case "roll_call":
            return rollCallPage
        }
        return null
    }
    function stopTyping(): void {
        if (field) {
            field.focus = false
        }
    }
    function goBack(): void {
        if (page && page.ownsBack) {
            page.backAsked()
        } else {
            shell.back()
        }
    }

    Component {
        id: thanksPage
        ThanksPage {
            model: root.thanks
        }
    }
    Component {
        id: checkOutPage
        CheckOutPage {
            model: root.checkOut
        }
    }
    Component {
        id: groupPage
        GroupPage {
            model: root.group
        }
    }
    Component {
        id: checkInPage
        CheckInPage {
            model: root.checkIn
        }
    }
    Component {
        id: welcomePage
        WelcomePage {
            model: root.welcome
        }
    }
    Component {
        id: fullPage
        FullPage {
            model: root.full
        }
    }
    Component {
        id: waitingPage
        WaitingPage {
            model: root.waiting
        }
    }
    Component {
        id: calledPage
        CalledPage {
            model: root.called
        }
    }
    Component {
        id: notTodayPage
        NotTodayPage {
            model: root.notToday
            helpPhone: root.shell.helpPhone
        }
    }
    Component {
        id: setupPage
        SetupPage {
            model: root.setup
        }
    }
    Component {
        id: managerPage
        GatePage {
            model: root.manager
        }
    }
    Component {
        id: nowPage
        NowPage {
            model: root.now
        }
    }
    Component {
        id: correctionPage
        FormPage {
            model: root.correction
        }
    }
    Component {
        id: letOverPage
        FormPage {
            model: root.letOver
        }
    }
    Component {
        id: limitsPage
        BookPage {
            model: root.limits
        }
    }
    Component {
        id: newLimitPage
        FormPage {
            model: root.newLimit
        }
    }
    Component {
        id: holdsPage
        BookPage {
            model: root.holds
        }
    }
    Component {
        id: newHoldPage
        FormPage {
            model: root.newHold
        }
    }
    Component {
        id: hoursPage
        BookPage {
            model: root.hours
        }
    }
    Component {
        id: weekdayHoursPage
        FormPage {
            model: root.weekdayHours
        }
    }
    Component {
        id: dayHoursPage
        FormPage {
            model: root.dayHours
        }
    }
    Component {
        id: logPage
        BookPage {
            model: root.log
        }
    }
    Component {
        id: rollCallPage
        RollCallPage {
            model: root.rollCall
        }
    }
    Component {
        id: homePage
        HomePage {
            model: root.home
        }
    }

    visible: true
    visibility: isFull ? Window.FullScreen : Window.Windowed
    flags: isFull ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    color: Theme.ground
    title: shell.hubName
    onClosing: event => event.accepted = !isFull

    Binding { target: Theme; property: "icons"; value: root.icons }
    Binding { target: Theme; property: "touches"; value: root.touches }
    Binding { target: Theme; property: "pxPerMm"; value: root.pxPerMm > 0 ? root.pxPerMm : Math.max(2.5, Screen.pixelDensity) }
    Binding { target: Theme; property: "screenWidth"; value: root.width }
    Binding { target: Theme; property: "screenHeight"; value: root.height }
    Binding { target: Theme; property: "look"; value: root.comfort.look }
    Binding { target: Theme; property: "isLarge"; value: root.comfort.isLarge }
    Binding { target: Theme; property: "isLowReach"; value: root.comfort.isLowReach }
    Binding { target: Theme; property: "isStill"; value: root.comfort.isStill }

    Connections {
        target: root.shell
        function onWasReset(): void {
            root.sheet = ""
            root.stopTyping()
            keyboard.restart()
            stage.forceActiveFocus(Qt.OtherFocusReason)
        }
        // A page is made anew even where the next one is of the same name.
        function onPageChanged(): void {
            root.sheet = ""
            loader.sourceComponent = null
            loader.sourceComponent = root.pageOf(root.shell.page)
            stage.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    FocusScope {
        id: stage
        anchors.fill: parent
        focus: true
        enabled: root.sheet === "" && root.shell.secondsLeft === 0 && root.notices.title === ""
        onEnabledChanged: {
            if (enabled) {
                forceActiveFocus(Qt.OtherFocusReason)
            }
        }
        Keys.onEscapePressed: {
            if (!root.shell.isHome) {
                root.goBack()
            }
        }

        TopBar {
            id: top
            shell: root.shell
            comfort: root.comfort
            mayGoBack: root.shell.mayGoBack
            visible: !(root.isTyping && Theme.isSmall)
            x: Theme.margin
            y: Math.round(Theme.margin * 0.55)
            width: parent.width - 2 * Theme.margin
            onBack: root.goBack()
            onHome: root.shell.goHome()
            onLanguageAsked: root.sheet = "language"
            onComfortAsked: root.sheet = "comfort"
            onHelpAsked: root.sheet = "help"
        }
        Loader {
            id: loader
            objectName: "page"
            readonly property real low: root.isTyping ? keyboard.y - Theme.gap
                : controls.visible ? controls.y - Theme.gapWide : root.height - Theme.margin
            x: Theme.margin
            y: top.visible ? top.y + top.height + Math.round(Theme.margin * (Theme.isSmall ? 0.5 : 0.6)) : Theme.gap
            width: parent.width - 2 * Theme.margin
            height: low - y
            focus: true
            Component.onCompleted: sourceComponent = root.pageOf(root.shell.page)
            onLoaded: {
                const made = item as PageFrame
                if (made) {
                    made.middle = Qt.binding(() => root.height / 2 - loader.y)
                    made.isTyping = Qt.binding(() => root.isTyping)
                }
            }
        }
        ControlBar {
            id: controls
            shell: root.shell
            comfort: root.comfort
            mayGoBack: root.shell.mayGoBack
            visible: Theme.isLow && !root.isTyping
            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            y: parent.height - height - Math.round(Theme.margin * 0.7)
            onBack: root.goBack()
            onHome: root.shell.goHome()
            onLanguageAsked: root.sheet = "language"
            onComfortAsked: root.sheet = "comfort"
            onHelpAsked: root.sheet = "help"
        }
        Keyboard {
            id: keyboard
            objectName: "keyboard"
            sink: root.keys
            visible: root.isTyping
            language: root.comfort.language
            keys: root.field ? root.field.keys : "letters"
            width: parent.width
            y: parent.height - height
            onVisibleChanged: restart()
            onDone: root.stopTyping()
        }
    }
    LanguageSheet {
        comfort: root.comfort
        isOpen: root.sheet === "language"
        onClosed: root.sheet = ""
    }
    ComfortSheet {
        comfort: root.comfort
        isOpen: root.sheet === "comfort"
        onClosed: root.sheet = ""
    }
    HelpSheet {
        shell: root.shell
        isOpen: root.sheet === "help"
        pageHelp: root.page ? root.page.help : ""
        hasManager: root.shell.page === "home" && root.home.hasManager
        onClosed: root.sheet = ""
        onManagerAsked: root.shell.goTo("manager")
        onRollCallAsked: root.shell.goTo("roll_call")
    }
    Sheet {
        isOpen: root.notices.title !== ""
        objectName: "notice"
        title: root.notices.title
        words: root.notices.words
        onClosed: root.notices.dismiss()
        buttons: Button {
            objectName: "noticeDone"
            kind: "primary"
            icon: "check"
            text: qsTr("All right")
            onActivated: root.notices.dismiss()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.scan !== null
        sourceComponent: ScanCard {
            objectName: "scanCard"
            model: root.scan
            takesFocus: !root.isTyping
        }
    }
    IdleWarning {
        objectName: "idleWarning"
        shell: root.shell
    }
}
