"""A trainer who plans a set in the workshop and presents it, by keys and with the mouse."""

from tests.external.keyboard_editor import NAME
from tests.external.person import Person, focused, is_it

# As the menu has them:
KINDS = "title", "question", "instruction", "task", "pause", "picture", "quotes"


class Trainer(Person):
    """Plans, rehearses, presents, and puts it on paper."""

    def begin_set(self, title, purpose, contacts):
        """Make a set that is gone when Satchel ends."""
        self.press("alt+7")
        self.click("New set", "button")
        self.click("For this sitting only", "button")
        self.see(focused("Title of the set", "text"))
        self.type(title)
        self.write("What it is for", purpose)
        self.write("Where people can turn to", contacts)

    def add(self, kind, words, note):
        """Add a slide of their own after the chosen item."""
        self._choose_to_add(kind)
        self.see(focused("Words on the slide", "text"))
        self.press("ctrl+Home")
        self.type(words)
        self.note(note)

    def note(self, words):
        """Write the note of the chosen item."""
        self.write("Speaker’s note", words)
        self.until_said("For this sitting")

    def add_quotes(self, *numbers):
        """Find quotes, and tick those with these numbers."""
        self._choose_to_add("quotes")
        self.see(focused("Words of the quote or passage", "text"))
        self.press("Tab")
        for number in range(1, max(numbers) + 1):
            if number > 1:
                self.press("Down")
            if number in numbers:
                self.press("space")
        self.press("alt+a")
        self.until_gone("Quotes and passages")

    def _choose_to_add(self, kind):
        self.click("Add", "button")
        self.see(lambda seen: any(is_it(e, "Add") and "pressed" in e["states"] for e in seen))
        self.press(*["Down"] * (KINDS.index(kind) + 1), "Return")

    def choose(self, number):
        """Choose an item of the set."""
        self.click(f"{number} · ", "list item")
        self.see(focused(f"{number} · ", "list item"))

    def give_minutes(self, first, minutes):
        """Plan as many minutes for each item from the `first` on."""
        self.choose(first)
        self.press("shift+End", "alt+m", "ctrl+a")
        self.type(f"{minutes}")
        self.press("Tab")
        self.until_said(f"{first} · ")
        self.see(lambda seen: any("have new minutes" in each["name"] for each in seen))

    def present(self):
        """Present the set on two screens."""
        self.press("F5")
        self.until_said("LIVE")

    def name_file(self, name=""):
        """Save a file under this name, or under the one that is proposed."""
        self.see(focused(NAME, "text"))
        if name:
            self.type(name)
        self.press("Return")
