"""One class per screen: asks a desk, keeps one frozen state, shows what a pure function derives.

How to add a page, say "thanks":

1. `ui/viewmodels/thanks.py`: a frozen `State`, a frozen `Shown`, a pure function
   `derive(state, lang) -> Shown` (table-tested), and

       @QmlElement
       @QmlUncreatable("made by ui.door_pages")
       class Thanks(PageModel):
           NAME = "thanks"                     # the page's name in Shell.open and goTo
           MANNER = Manner(idle_s=20, warns=False)   # how it idles; a form needs none of this
           changed = Signal()                  # one signal per line

           def __init__(self, shell: Shell, bridge: Bridge, reception: Reception) -> None:
               super().__init__(shell, bridge)
               self._reception = reception
               self._state = State()
               self._shown = derive(self._state, self.lang)

           def entered(self, given: object) -> None: ...   # the page opens; start with a new state
           def left(self) -> None: ...                     # the page closes; forget everything
           def say(self) -> None:                          # derive again (language, clock), emit
               self._shown = derive(self._state, self.lang)
               self.changed.emit()

   Properties are read-only, `@Property(str, notify=changed, final=True)`; verbs are slots. A slot
   asks with `self.ask(lambda: self._reception.leave(...), self._left_or_not)`: the answer comes
   back on the interface thread, or never, when the page was left before. `self.busy` is true
   meanwhile. The work runs on the worker and takes along what it needs: it never looks at the
   page's state, which may be the next visitor's by then. What is only to be seen is asked for with
   `self.watch`, and nobody waits. Go on with
   `self.open("welcome", answer)`, `self.home()`, `self.back()`. Facts come to `heard(fact)`, each
   second on screen to `ticked(now)`. `self.shows_qr(text)` is the address of a QR code for
   `QrCode`, good until the page is left. A "no" is worded in `ui/words.py`.
2. `ui/qml/HubKiosk/pages/ThanksPage.qml`: a `PageFrame` with `required property Thanks model`;
   add it to `ui/qml/HubKiosk/qmldir`.
3. `ui/qml/HubKiosk/Main.qml`: a `required property Thanks thanks`, a `Component` and a line in
   `pageOf()`.
4. `ui/door_pages.py`: make it in `door_pages()`; its NAME is how Main.qml gets it. A page of the
   manager's is a `ManagerPage`: OfficePages.qml has it, and a `ui/manager_*pages.py` makes it.
5. `tests/ui/test_thanks.py`: the table of `derive`, and one screen test with `tests/driving.py`.

What pages show alike has a base: `Noticed`, `Mine` and `Carried` at the door, `Book`, `OneBook` and
`ManagerForm` in the office. PySide binds `notify` only to a signal of the same class: what a page
shows besides its base has a signal of its own.

Forms keep every input in the view model's state, so that leaving or resetting forgets it in one
place. Lists are `ui.rows.RowModel`, published as `QAbstractItemModel`.
"""
