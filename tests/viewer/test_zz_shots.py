import os, re, pytest
from tests.viewer import rounds
from tests.viewer.test_sizes import *
from tests.viewer.test_sizes import reader_of
OUT=os.environ.get("SHOTS","/tmp/shots")
for n in [n for n in dir() if n.startswith("test_")]: del globals()[n]
@pytest.mark.parametrize("language", LANGUAGES)
def test_shots(language, reader_of):
    person=reader_of(language, int(os.environ.get("ZOOM","200")))
    if os.environ.get("SIZE"): person.window.resize(*map(int,os.environ["SIZE"].split("x")))
    os.makedirs(OUT,exist_ok=True)
    k=0
    for walk in (rounds.screens, rounds.dialogs):
        for name,w in walk(person):
            k+=1
            w.grab().save(f"{OUT}/{language}-{k:03d}-{re.sub('[^a-zA-Z0-9]+','_',name)[:40]}.png")
