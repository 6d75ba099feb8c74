"""An editor who types words and does all else with the mouse."""

from tests.external.person import FOOT, Person, focused, has, is_coded, is_it, is_of_quote

_LAST_ROW = 724  # pixels: within the last row of a table that is seen
_ROW = 31  # pixels of a row of a table


class MouseEditor(Person):
    """Points at what is seen, and presses there."""

    def choose(self, *lines):
        """Choose from the menus, line by line."""
        for line in lines:
            self.click(line, "menu item")

    def pick(self, label, words):
        """Choose in the box below `label`."""
        x, y, _wide, high = self.place_of(label, "label")
        self.press_at(x + 20, y + high + 18)
        self.click(words, "list item")

    def quit(self):
        self.choose("File", "Quit")
        self.ended()

    def begin(self, title, editor):
        """Begin an archive among the documents."""
        self.choose("File", "New archive")
        self.write("Title", title)
        self.write("Who edits it", editor)
        self.click("Make its folder", "button")
        self.until_said("Add your documents: press Ctrl+O")

    def open_folder(self, folder):
        """Open the folder of an archive that was worked on last."""
        self.choose("File", "Open an archive folder")
        self.see(has(folder.name))
        self.click("Open it", "button")
        self.until_said("Problems")

    def _open_file(self, *names):
        """Open a file in the dialog, by its folders and its name."""
        for name in names[:-1]:
            self.click(name, "table cell", times=2)
        self.click(names[-1], "table cell")
        self.click("Open", "button")

    def add(self, *names, changes=False):
        """Add a document by its name among the documents, or in folders within them.

        It is said first where it `changes` words of the folder.
        """
        self.choose("Folder", "Add documents")
        self._open_file(*names)
        if changes:
            self.see(has("Other words in the document", "dialog"))
            self.click("Add it all the same", "button")
        self.see(has("Documents added", "dialog"))
        self.close_sheet("Documents added")

    def accept_guesses(self):
        """Say of one kind of guess after the other that it is right."""
        self.see(has("Guesses ", "check box"))
        while title := self.guesses_left():
            seen = self.see(has("It is right", "button"))
            self.click("All " if has("All ", "button")(seen) else "It is right", "button")
            self.until_gone(title)

    def state_consent(self, *, added=False):
        """State what the people consented to, and how much is told of them."""
        self.choose("Folder", "What they consented to")
        if added:
            self.click("Also of", "check box")
        else:
            for each in ("Nobody knows", "to be read", "to be shown", "to be printed"):
                self.click(each, "check box")
            self.pick("Who may have the archive", "Anybody")
            self.pick("What is told of who speaks", "As much as fits")
        self.click("State this", "button")
        self.until_said("What they consented to is stated.")

    def state_role(self, role, quotes):
        """State of all quotes what those who say them do: drag over the table and beyond it."""
        self.click("Who speaks", "check box")
        x, y, _wide, _high = self._row(1)
        self.desk.hands("mousemove", str(x + 40), str(y + 15), "mousedown", "1")
        self.desk.hands("mousemove", str(x + 40), str(y + 60))
        for place in (FOOT, FOOT + 2, _LAST_ROW) * 40:  # below the table it scrolls
            self.desk.hands("mousemove", str(x + 40), str(place))
            if has(f"{quotes} quotes chosen.")(self.see(bool)):
                break
        self.desk.hands("mouseup", "1")
        self.until_said(f"{quotes} quotes chosen.")
        self.pick("Role", "New …")
        self.see(has("A new role", "dialog"))
        self.write("What it is called", role)
        self.click("Add it", "button")
        self.until_said(f"It is stated of {quotes} quotes.")

    def _row(self, number):
        """The place of a row of the table of who speaks, once it is scrolled up."""
        x, y, _wide, _high = self.place_of("Quotes, and who says them", "table")
        self.desk.hands("mousemove", str(x + 40), str(y + 60))
        self.desk.hands("click", "--repeat", "30", "--delay", "5", "4")
        x, y, _wide, high = self.place_of("Line as printed", "table column header")
        return x, y + high + (number - 1) * _ROW, 100, _ROW

    def choose_quote(self, number):
        x, y, _wide, _high = self._row(number)
        self.press_at(x + 40, y + 15)
        self.see(lambda seen: any(is_of_quote(each, number) for each in seen))

    def note_care(self, topic):
        """Write a care note for the second quote."""
        self.choose_quote(2)
        x, y, _wide, _high = self.place_of("Role", "label")
        self.desk.hands("mousemove", str(x + 5), str(y + 5))
        self.find(lambda seen: self._scrolled(seen, "Topics of the care note"))
        self.write("Topics of the care note", topic)
        self.click("Who speaks", "check box")  # what is typed is written once its box is left
        self.until_said("It is stated of 1 quote.")

    def _scrolled(self, seen, words):
        """Turn the wheel, unless what begins with `words` is in sight."""
        (found,) = (each for each in seen if is_it(each, words))
        is_there = found["place"][1] + found["place"][3] < FOOT
        if not is_there:
            self.desk.hands("click", "5")
        return is_there

    def count_people(self, title, of, *groups):
        """Type a table of who took part."""
        self.choose("Folder", "Lists", "Go to the participants")
        self.write("What is counted", title)
        self.write("Among whom", of)
        self.write("The groups", groups[0])
        for group in groups[1:]:
            self.desk.hands("key", "Return")  # typed, as a letter is
            self.type(group)
        self.click("Put it into the archive", "button")
        self.until_said(f"“{title}” is in the archive.")

    def code(self, *themes):
        """Code a word of one quote after the other."""
        self.click("Who speaks", "check box")
        for number, theme in enumerate(themes, start=1):
            self.choose_quote(number)
            seen = self.find(lambda seen: any(map(_is_chosen, seen)))
            x, y, _wide, _high = next(each for each in seen if _is_chosen(each))["place"]
            self.press_at(x + 90, y + 18, times=2)
            self.choose("Folder", "Code the selected words")
            self.write("Theme: type some letters", theme)
            self.click("Code them", "button")
            self.until_gone("Code words")
            self.see(lambda seen, theme=theme: any(is_coded(each, theme) for each in seen))

    def publish(self, number, passphrase, *, is_first=False):
        """Publish an edition, and have the sheet on it."""
        self.choose("Folder", "Publish an edition")
        self.click("Somebody else has read", "check box")
        self.write("Passphrase", passphrase, "password text")
        if is_first:
            self.write("The same once more", passphrase, "password text")
        self.click("Write the archive", "button")
        self.see(has("Write the archive", "dialog"))
        self.click("Save", "button")
        self.until_said(f"Edition {number} is made")

    def save_notice(self):
        """Save the notice of what the edition withdraws."""
        self.click("Save the notice", "button")
        self.see(has("Save the notice", "dialog"))
        self.click("Save", "button")
        self.until_said("The notice is saved.")

    def close_sheet(self, title):
        self.click("Close", "button")
        self.until_gone(title)

    def withdraw_second_quote(self):
        self.click("Who speaks", "check box")
        self.choose_quote(2)
        self.choose("Folder", "Chosen passage", "Withdraw it")
        self.see(focused("Why, for your folder"))
        self.type("The speaker asked for it.")
        self.click("Withdraw it", "button")
        self.until_told("It is withdrawn.")

    def take_in(self, name):
        """Open an archive that lies among the documents, and keep a copy of it."""
        self.choose("File", "Open an archive …")
        self._open_file(name)
        self.click("Copy it into the library", "button")
        self.until_gone("Copy it into the library")

    def take_in_notice(self, name):
        """Open a notice, and go on to the archive."""
        self.choose("File", "Open an archive …")
        self._open_file(name)
        self.until_said("Withdrawn from")
        self.close_sheet("Withdrawn from")


def _is_chosen(each):
    return each["role"] == "paragraph" and "selected" in each["states"]
