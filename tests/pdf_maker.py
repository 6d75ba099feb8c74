"""Makes PDFs of words at places, by hand, so that a test says all that is in them."""

FONTS = {"plain": "Times-Roman", "bold": "Times-Bold", "italic": "Times-Italic"}
WIDTH, HEIGHT = 595, 842
HEBREW = {chr(ord("a") + place): chr(0x05D0 + place) for place in range(26)}
_TO_HEBREW = (
    "/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CMapName/H def\n"
    "1 begincodespacerange <00><ff> endcodespacerange\n"
    "1 beginbfrange <61><7a><05d0> endbfrange endcmap end end"
)


def at(x, y, text, size=11, font="plain", turn="1 0 0 1"):
    """Paint `text` with its baseline `y` points below the top of the page."""
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{font} {size} Tf {turn} {x} {HEIGHT - y} Tm ({escaped}) Tj ET\n"


def hidden(x, y, text):
    """Paint `text` in the mode in which nothing is seen."""
    return f"q 3 Tr {at(x, y, text)} Q\n"


def rule(x0, y0, x1, y1):
    """Draw a straight line."""
    return f"{x0} {HEIGHT - y0} m {x1} {HEIGHT - y1} l S\n"


def paragraph(x, y, lines, size=11, pitch=13, font="plain"):
    """Paint lines, one under the other."""
    return "".join(at(x, y + pitch * n, line, size, font) for n, line in enumerate(lines))


def tagged(number, painted):
    """Give what is painted the number of its marked content."""
    return f"/P <</MCID {number}>> BDC\n{painted}EMC\n"


def picture(x=100, y=542, width=200, height=200, shade="A"):
    """Paint a grey picture of 8 by 8 dots, whose left lower corner stands at a place."""
    place = f"{width} 0 0 {height} {x} {HEIGHT - y} cm"
    return f"q {place} BI /W 8 /H 8 /CS /G /BPC 8 ID " + shade * 64 + " EI Q\n"


class Pdf:
    """The objects of a PDF. `tree` is, for each page, elements as (kind, parts), where a part is
    such an element, the number of marked content, or (page, element) on another page."""

    def __init__(self, *pages, tree=(), trailer=""):
        self.objects = [""]
        self.trailer = trailer
        meant = self.add(f"<</Length {len(_TO_HEBREW)}>>\nstream\n{_TO_HEBREW}\nendstream")
        kinds = FONTS | {"hebrew": f"Courier/ToUnicode {meant} 0 R"}
        fonts = " ".join(
            f"/{name} {
                self.add(f'<</Type/Font/Subtype/Type1/BaseFont/{base}/Encoding/WinAnsiEncoding>>')
            } 0 R"
            for name, base in kinds.items()
        )
        parent = len(self.objects) + 2 * len(pages)
        self.kids = []
        for number, painted in enumerate(pages):
            data = painted.encode("cp1252")
            held = self.add(f"<</Length {len(data)}>>\nstream\n{painted}\nendstream")
            self.kids.append(
                self.add(
                    f"<</Type/Page/Parent {parent} 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]"
                    f"/Contents {held} 0 R/Resources<</Font<<{fonts}>>>>"
                    f"/StructParents {number}>>"
                )
            )
        kids = " ".join(f"{kid} 0 R" for kid in self.kids)
        assert self.add(f"<</Type/Pages/Kids[{kids}]/Count {len(self.kids)}>>") == parent
        self.root = f"/Type/Catalog/Pages {parent} 0 R"
        if tree:
            self.add_tree(tree)
        self.root_number = self.add(f"<<{self.root}>>")

    def add(self, text):
        self.objects.append(text)
        return len(self.objects) - 1

    def add_tree(self, tree):
        root, document = self.add(""), self.add("")
        numbers, kids = [], []
        owners = [{} for _page in self.kids]
        for page, elements in enumerate(tree):
            kids += [self.element(each, document, page, owners) for each in elements]
        for page, owned in enumerate(owners):
            held = " ".join(f"{owned[tag]} 0 R" for tag in sorted(owned))
            numbers.append(f"{page} [{held}]")
        listed = " ".join(f"{kid} 0 R" for kid in kids)
        self.objects[document] = f"<</Type/StructElem/S/Document/P {root} 0 R/K[{listed}]>>"
        parents = self.add(f"<</Nums[{' '.join(numbers)}]>>")
        self.objects[root] = f"<</Type/StructTreeRoot/K {document} 0 R/ParentTree {parents} 0 R>>"
        self.root += f"/StructTreeRoot {root} 0 R/MarkInfo<</Marked true>>"

    def element(self, told, parent, page, owners):
        kind, parts, *more = told
        number = self.add("")
        held = []
        for part in parts:
            if isinstance(part, int):
                owners[page][part] = number
                held.append(str(part))
            else:
                there, told = part if isinstance(part[0], int) else (page, part)
                held.append(f"{self.element(told, number, there, owners)} 0 R")
        self.objects[number] = (
            f"<</Type/StructElem/S/{kind}/P {parent} 0 R/Pg {self.kids[page]} 0 R"
            f"/K[{' '.join(held)}]{''.join(more)}>>"
        )
        return number

    def data(self):
        """Return the file."""
        made, places = b"%PDF-1.7\n", []
        for number, text in enumerate(self.objects[1:], start=1):
            places.append(len(made))
            made += f"{number} 0 obj\n{text}\nendobj\n".encode("cp1252")
        table = "".join(f"{place:010} 00000 n \n" for place in places)
        count = len(places) + 1
        end = (
            f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer\n"
            f"<</Size {count}/Root {self.root_number} 0 R{self.trailer}>>\n"
            f"startxref\n{len(made)}\n%%EOF\n"
        )
        return made + end.encode()
