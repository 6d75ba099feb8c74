"""An editor who never touches a mouse: each step of the way by keys."""

from tests.external.person import Person, focused, has, is_coded, is_of_quote

NAME = "File name:"


class KeyboardEditor(Person):
    """Presses keys, and waits for what a screen reader would tell."""

    def choose(self, menu, *letters):
        """Choose from a menu by letters."""
        self.press(f"alt+{menu}")
        for letter in letters:
            self.see(lambda seen: sum(map(_is_open, seen)) > 1)
            self.press(letter)

    def step_to(self, words, key="Tab"):
        """Press Tab until what begins with `words` has the keyboard."""
        for _step in range(20):
            self.press(key)
            if focused(words)(self.see(has(words))):
                break

    def enter_quotes(self):
        """Go to the list of who speaks."""
        self.press("alt+8")
        self.see(_is_in_table)

    def quit(self):
        self.press("ctrl+q")
        self.ended()

    def begin(self, title, editor):
        """Begin an archive among the documents."""
        self.choose("f", "w")
        self.see(focused("Title", "text"))
        self.type(title)
        self.press("Tab", "Tab")
        self.type(editor)
        self.press("Return")
        self.until_said("Add your documents: press Ctrl+O")

    def open_folder(self, folder):
        """Open the folder of an archive that was worked on last."""
        self.choose("f", "f")
        self.see(focused(folder.name))
        self.press("Return")
        self.until_said("Problems")

    def _name(self, name):
        """Type the name of what is listed in a dialog for files."""
        self.see(has(name, "table cell"))
        self.type(name)
        self.press("Return")

    def add(self, *names, changes=False):
        """Add a document by its name among the documents, or in folders within them.

        It is said first where it `changes` words of the folder.
        """
        self.press("ctrl+o")
        self.see(focused(NAME, "text"))
        for name in names:
            self._name(name)
        if changes:
            self.see(has("Other words in the document", "dialog"))
            self.press("alt+a")
        self.see(has("Documents added", "dialog"))
        self.press("Return")
        self.until_gone("Documents added")

    def accept_guesses(self):
        """Say of one kind of guess after the other that it is right."""
        self.see(focused("Guesses of the import", "list"))
        self.see(has("Guesses ", "check box"))
        while title := self.guesses_left():
            self.press("shift+Return")
            self.until_gone(title)

    def state_consent(self, *, added=False):
        """State what the people consented to, and how much is told of them."""
        self.choose("d", "o")
        self.see(has("What they consented to", "dialog"))
        if added:
            self.step_to("Also of", "shift+Tab")
            self.press("space")
        else:
            self.press("space", "alt+r", "alt+t", "alt+p", "alt+m", "Down", "alt+w", "Down")
        self.press("Return")
        self.until_said("What they consented to is stated.")

    def state_role(self, role, quotes):
        """State of all quotes what those who say them do."""
        self.enter_quotes()
        self.press("ctrl+a")
        self.until_said(f"{quotes} quotes chosen.")
        self.press("Tab", "Down")
        self.see(has("New …", "list item"))
        self.press("n", "Return")
        self.see(has("A new role", "dialog"))
        self.type(role)
        self.press("Return")
        self.until_said(f"It is stated of {quotes} quotes.")

    def note_care(self, topic):
        """Write a care note for the second quote."""
        self.enter_quotes()
        self.press("Down")
        self.until_gone("40 quotes chosen.")
        self.step_to("Topics of the care note")
        self.type(topic)
        self.press("Return")
        self.until_said("It is stated of 1 quote.")

    def count_people(self, title, of, *groups):
        """Type a table of who took part."""
        self.press("F9")
        self.see(focused("What is counted", "text"))
        self.type(title)
        self.press("Tab")
        self.type(of)
        self.press("Tab", "Tab")
        for number, group in enumerate(groups):
            if number:
                self.press("Return")
            self.type(group)
        self.press("ctrl+Return")
        self.until_said(f"“{title}” is in the archive.")

    def code(self, *themes):
        """Code one quote after the other, from the third on."""
        self.enter_quotes()
        for number, theme in enumerate(themes, start=3):
            self.press("Down")
            self.see(lambda seen, number=number: any(is_of_quote(each, number) for each in seen))
            self.press("ctrl+shift+k")
            self.see(focused("Theme: type some letters"))
            self.type(theme)
            self.press("Return")
            self.until_gone("Code words")
            self.see(lambda seen, theme=theme: any(is_coded(each, theme) for each in seen))

    def publish(self, number, passphrase, *, is_first=False):
        """Publish an edition, and close the sheet on it."""
        self.press("ctrl+shift+u")
        self.see(lambda seen: any(each["role"] == "password text" for each in seen))
        self.step_to("Somebody else has read", "shift+Tab")
        self.press("space")
        self.step_to("Passphrase")
        self.type(passphrase)
        if is_first:
            self.press("Tab")
            self.type(passphrase)
        self.press("Return")
        self.see(focused(NAME, "text"))
        self.press("Return")
        self.until_said(f"Edition {number} is made")

    def save_notice(self):
        """Save the notice of what the edition withdraws."""
        self.press("alt+s")
        self.see(focused(NAME, "text"))
        self.press("Return")
        self.until_said("The notice is saved.")

    def close_sheet(self, title):
        self.press("Escape")
        self.until_gone(title)

    def withdraw_second_quote(self):
        self.enter_quotes()
        self.press("Home", "Down")
        self.see(lambda seen: any(is_of_quote(each, 2) for each in seen))
        self.choose("d", "c", "d")
        self.see(focused("Why, for your folder"))
        self.type("The speaker asked for it.")
        self.press("Return")
        self.until_told("It is withdrawn.")

    def take_in(self, name):
        """Open an archive that lies among the documents, and keep a copy of it."""
        self.press("ctrl+o")
        self.see(focused(NAME, "text"))
        self._name(name)
        self.see(has("Copy it into the library", "button"))
        self.press("alt+c")
        self.until_gone("Copy it into the library")
        self.see(has("Contents", "tree"))

    def take_in_notice(self, name):
        """Open a notice, and go on to the archive."""
        self.press("ctrl+o")
        self.see(focused(NAME, "text"))
        self._name(name)
        self.until_said("Withdrawn from")
        self.press("Return")
        self.until_gone("Withdrawn from")


def _is_in_table(seen):
    """Whether the table of who speaks has the keyboard, and a row of it is chosen."""
    table = focused("Quotes, and who says them", "table")(seen)
    return table and any(
        each["role"] == "table cell" and {"focused", "selected"} <= set(each["states"])
        for each in seen[next(n for n, each in enumerate(seen) if each["role"] == "table") :]
    )


def _is_open(each):
    """Whether it is a line of a menu that the keyboard is at."""
    return each["role"] == "menu item" and "focused" in each["states"]
