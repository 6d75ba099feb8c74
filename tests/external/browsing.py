"""A browser without a window, told what to do through two pipes."""

import base64
import json
import os
import shutil
import subprocess
import time
from itertools import count

BROWSER = "chromium-headless-shell"
PATIENCE = 30.0  # seconds
ESCAPE = {"key": "Escape", "code": "Escape", "windowsVirtualKeyCode": 27}


class Browser:
    """One page of a browser. Whatever it complains of is in `complaints`."""

    def __init__(self, folder):
        assert shutil.which(BROWSER), "install what .ci/run names"
        ours, theirs = os.pipe(), os.pipe()
        pipes = f"3<&{ours[0]} 4>&{theirs[1]}"
        # As root, as in CI, it does not start in a sandbox; it is shown files of ours alone.
        line = f'exec {BROWSER} --no-sandbox --remote-debugging-pipe "--user-data-dir={folder}"'
        self.program = subprocess.Popen(
            ["bash", "-c", f"{line} about:blank {pipes}"],
            pass_fds=[ours[0], theirs[1]],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(ours[0])
        os.close(theirs[1])
        self._to, self._from = os.fdopen(ours[1], "wb", 0), theirs[0]
        self._numbers, self._heard, self._session = count(1), b"", None
        self.complaints = []
        targets = self._ask("Target.getTargets")["targetInfos"]
        page = next(each["targetId"] for each in targets if each["type"] == "page")
        told = self._ask("Target.attachToTarget", targetId=page, flatten=True)
        self._session = told["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self._ask(f"{domain}.enable")

    def _ask(self, method, **values):
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": values}
        if self._session:
            message["sessionId"] = self._session
        self._to.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("method") in ("Log.entryAdded", "Runtime.exceptionThrown"):
                self.complaints.append(answer["params"])
            if answer.get("id") == number:
                assert "error" not in answer, answer
                return answer["result"]

    def _next(self):
        while b"\0" not in self._heard:
            heard = os.read(self._from, 1 << 16)
            assert heard, "the browser ended"
            self._heard += heard
        message, _, self._heard = self._heard.partition(b"\0")
        return json.loads(message)

    def open(self, file, *, script=True, wide=1024, high=768):
        """Show `file`, in a window of so many pixels, with or without its script."""
        self._ask("Emulation.setScriptExecutionDisabled", value=not script)
        metrics = {"width": wide, "height": high, "deviceScaleFactor": 1, "mobile": False}
        self._ask("Emulation.setDeviceMetricsOverride", **metrics)
        self._ask("Page.navigate", url=file.as_uri())
        name = json.dumps(file.as_uri())
        self.until(f"document.readyState === 'complete' && location.href.split('#')[0] === {name}")

    def see(self, question):
        """Return the value of `question`, which is asked from outside of the page's policy."""
        told = self._ask("Runtime.evaluate", expression=question, returnByValue=True)
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    def until(self, question):
        """Wait until `question` is true."""
        end = time.monotonic() + PATIENCE
        while not self.see(question):
            assert time.monotonic() < end, question
            time.sleep(0.02)

    def type(self, text):
        """Type `text` where the cursor is."""
        self._ask("Input.insertText", text=text)

    def escape(self):
        """Press Esc."""
        for kind in ("keyDown", "keyUp"):
            self._ask("Input.dispatchKeyEvent", type=kind, **ESCAPE)

    def in_dark(self):
        """Be a browser whose user likes it dark."""
        feature = {"name": "prefers-color-scheme", "value": "dark"}
        self._ask("Emulation.setEmulatedMedia", features=[feature])

    def on_paper(self):
        """Show the page as it is printed."""
        self._ask("Emulation.setEmulatedMedia", media="print")

    def printed(self):
        """Return the page as a PDF."""
        return base64.b64decode(self._ask("Page.printToPDF")["data"])

    def close(self):
        """End the browser."""
        self._session = None
        self._ask("Browser.close")
        self.program.wait(PATIENCE)
        self._to.close()
        os.close(self._from)
