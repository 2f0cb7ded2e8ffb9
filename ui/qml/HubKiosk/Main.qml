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
    required property Idle idle
    required property CheckIn checkIn
    required property Welcome welcome
    required property NoRoom full
    required property InLine waiting
    required property Called called
    required property NotToday notToday
    required property Group group
    required property Scan scan
    required property CheckOut checkOut
    required property Thanks thanks
    required property Rooms rooms
    required property Reserve reserve
    required property Booked reserved
    required property Reservation reservation
    required property WhatsOn whatsOn
    required property Event event
    required property SignUpForm signUp
    required property HasSignedUp signedUp
    required property OneSignUp mySignUp
    required property real pxPerMm
    required property real mountBottomMm
    required property bool isFull
    // The screen hangs the other way than it says: everything on it is turned by a quarter.
    required property bool isTurned

    // The manager's pages, as soon as there are any; they come after the first picture.
    property PageBook office: null
    onOfficeChanged: {
        if (!frame.page) {
            frame.turn(pageOf(shell.page))
        }
    }

    function pageOf(name: string): Component {
        switch (name) {
        case "home":
            return homePage
        case "idle":
            return idlePage
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
        case "rooms":
            return roomsPage
        case "reserve":
            return reservePage
        case "reserved":
            return reservedPage
        case "reservation":
            return reservationPage
        case "whats_on":
            return whatsOnPage
        case "event":
            return eventPage
        case "sign_up":
            return signUpPage
        case "signed_up":
            return signedUpPage
        case "my_sign_up":
            return mySignUpPage
        }
        return office ? office.pageOf(name) : null
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
        id: reservePage
        ReservePage {
            model: root.reserve
        }
    }
    Component {
        id: reservedPage
        BookedPage {
            model: root.reserved
        }
    }
    Component {
        id: roomsPage
        RoomsPage {
            model: root.rooms
        }
    }
    Component {
        id: reservationPage
        ReservationPage {
            model: root.reservation
        }
    }
    Component {
        id: whatsOnPage
        WhatsOnPage {
            model: root.whatsOn
        }
    }
    Component {
        id: eventPage
        EventPage {
            model: root.event
        }
    }
    Component {
        id: signUpPage
        SignUpPage {
            model: root.signUp
        }
    }
    Component {
        id: signedUpPage
        SignedUpPage {
            model: root.signedUp
        }
    }
    Component {
        id: mySignUpPage
        MySignUpPage {
            model: root.mySignUp
        }
    }
    Component {
        id: idlePage
        IdlePage {
            model: root.idle
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
    Binding { target: Theme; property: "mountBottomMm"; value: root.mountBottomMm }
    Binding { target: Theme; property: "screenWidth"; value: glass.width }
    Binding { target: Theme; property: "screenHeight"; value: glass.height }
    Binding { target: Theme; property: "look"; value: root.comfort.look }
    Binding { target: Theme; property: "isLarge"; value: root.comfort.isLarge }
    Binding { target: Theme; property: "isLowReach"; value: root.comfort.isLowReach }
    Binding { target: Theme; property: "isStill"; value: root.comfort.isStill }

    Connections {
        target: root.shell
        function onPageChanged(): void {
            frame.turn(root.pageOf(root.shell.page))
        }
        // Whatever took the panel from it has it for a second.
        function onSecondPassed(): void {
            if (root.isFull && root.visibility !== Window.FullScreen) {
                root.showFullScreen()
            }
        }
    }
    FocusScope {
        id: glass
        anchors.centerIn: parent
        focus: true
        width: root.isTurned ? root.height : root.width
        height: root.isTurned ? root.width : root.height
        rotation: root.isTurned ? 90 : 0

        Frame {
            id: frame
            anchors.fill: parent
            shell: root.shell
            comfort: root.comfort
            notices: root.notices
            keys: root.keys
            hasManager: root.shell.page === "home" && root.home.hasManager
            Component.onCompleted: turn(root.pageOf(root.shell.page))
        }
        ScanCard {
            objectName: "scanCard"
            anchors.fill: parent
            model: root.scan
            takesFocus: !frame.isTyping
        }
        IdleWarning {
            objectName: "idleWarning"
            shell: root.shell
        }
    }
}
