"""Reads an exported HTML file back as a browser would, and minds what it must not hold."""

import re
from html.parser import HTMLParser

EMPTY = {"br", "img", "meta"}
ELEMENTS = re.compile(
    "a|blockquote|body|br|caption|dd|details|div|dl|dt|em|figcaption|figure|h[1-6]|head|header|html|"
    "img|li|main|meta|nav|p|script|section|span|strong|style|sub|summary|sup|table|tbody|td|th|thead|"
    "title|tr|ul"
)
LEADING = {"href", "src", "srcset", "action", "formaction", "data", "poster", "background", "ping"}


class Element:
    def __init__(self, name, attributes):
        self.name = name
        self.attributes = dict(attributes)
        self.inner = []

    def walk(self):
        yield self
        for each in self.inner:
            if isinstance(each, Element):
                yield from each.walk()

    def find(self, name=None, of_class=None):
        """Every element within, by its name or by a class."""
        return [
            each
            for each in self.walk()
            if name in (None, each.name)
            and (of_class is None or of_class in (each.attributes.get("class") or "").split())
        ]

    def text(self, without=()):
        return "".join(
            each if isinstance(each, str) else each.text(without)
            for each in self.inner
            if isinstance(each, str) or each.name not in without
        )


class Reader(HTMLParser):
    """Fails where an element is not closed by its own end."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Element("", ())
        self.open = [self.root]

    def handle_starttag(self, tag, attrs):
        names = [name for name, _value in attrs]
        assert len(names) == len(set(names))
        assert ELEMENTS.fullmatch(tag)
        element = Element(tag, attrs)
        self.open[-1].inner.append(element)
        if tag not in EMPTY:
            self.open.append(element)

    def handle_endtag(self, tag):
        assert self.open.pop().name == tag

    def handle_data(self, data):
        self.open[-1].inner.append(data)

    def handle_comment(self, data):
        raise AssertionError(data)

    def handle_pi(self, data):
        raise AssertionError(data)


def read_page(data):
    """The file `data` as elements. Fails where it leads anywhere, or a link of its own does not."""
    text = data.decode("utf-8")
    assert text.startswith("<!DOCTYPE html>\n<html")
    reader = Reader()
    reader.feed(text)
    reader.close()
    assert reader.open == [reader.root]
    places = [each.attributes["id"] for each in reader.root.walk() if "id" in each.attributes]
    assert len(places) == len(set(places))
    for element in reader.root.walk():
        leads_safely(element, set(places))
    return reader.root


def leads_safely(element, places):
    for name, value in element.attributes.items():
        assert not name.startswith("on")
        assert name != "style"
        if name in LEADING:
            is_image = (element.name, name) == ("img", "src")
            assert value.startswith("data:image/") if is_image else value[:1] == "#"
            assert is_image or value[1:] in places
