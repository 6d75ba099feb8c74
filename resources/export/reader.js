/* Puts up a search box and filters in an exported file, which is complete without them, folds what
   has a care note, and has buttons for a dark page and large text. In ES5, for old browsers. Nothing
   leaves the page, and nothing is kept of what is typed or chosen. */
(function () {
  "use strict";

  var MOST_MARKS = 2000;
  var EDGES = /^[\s"'“”„«»()[\].,;:!?…–—-]+|[\s"'“”„«»()[\].,;:!?…–—-]+$/g;
  var LIKE = { "ё": "е", "’": "'", "ң": "н", "ө": "о", "ү": "у" };
  var SOFTENED = { "б": "п", "г": "к" };
  var LEAST = 3; /* letters of a stem before an ending that is not in the file */
  var LEAST_KYRGYZ = 2;
  var place = document.getElementById("finder");
  var body = document.body;
  var words = JSON.parse(place.getAttribute("data-words"));
  var items = list(document, ".passage, .footnote");
  var holders = list(document, "main section, .document ul");
  var marks = [];
  var opened = [];
  var waiting = 0;
  var input, theme, kind, whose, told, clear, groups, stems, ends;

  function list(inside, selector) {
    return Array.prototype.slice.call(inside.querySelectorAll(selector));
  }

  function made(name, parent, text) {
    var element = document.createElement(name);
    if (text) { element.appendChild(document.createTextNode(text)); }
    parent.appendChild(element);
    return element;
  }

  function button(parent, text) {
    var element = made("button", parent, text);
    element.type = "button";
    return element;
  }

  /* As many letters as before: what is found in the folded text is at the same place in the text. */
  function fold(text) {
    var folded = "", at, letter;
    for (at = 0; at < text.length; at += 1) {
      letter = text.charAt(at).toLowerCase().charAt(0);
      if (/[\u00c0-\u024f\u1e00-\u1eff]/.test(letter)) { letter = letter.normalize("NFD").charAt(0); }
      folded += LIKE[letter] || letter;
    }
    return folded;
  }

  function inWord(letter) {
    return letter.toLowerCase() !== letter.toUpperCase() || (letter >= "0" && letter <= "9");
  }

  /* The place, from another on, at which a word of the text begins like this one, or is it, or -1. */
  function find(text, word, from, whole) {
    var at = text.indexOf(word, from);
    while (at >= 0 && (inWord(text.charAt(at - 1)) || (whole && inWord(text.charAt(at + word.length))))) {
      at = text.indexOf(word, at + 1);
    }
    return at;
  }

  function add(table, key, more) {
    table[key] = (table[key] || []).concat(more);
  }

  function readForms() {
    groups = Object.create(null);
    stems = Object.create(null);
    ends = Object.create(null);
    words.endings.split(" ").forEach(function (end) { ends[end] = true; });
    words.forms.split("|").forEach(function (line) {
      var parts = line.split(" "), stem = parts.shift();
      var held = parts.map(function (part) {
        if (part.charAt(0) === "=") { return part.slice(1); }
        ends[part] = true;
        return stem + part;
      });
      held.forEach(function (word) { add(groups, word, held); });
      add(stems, stem, held);
    });
  }

  function withStem(stem) {
    var last = stem.charAt(stem.length - 1);
    return stems[stem] || stems[stem + "e"] || stems[stem.slice(0, -1) + (SOFTENED[last] || "")]
      || stems[stem.replace(/(.)\1$/, "$1")];
  }

  function isEnding(end) {
    return !end || ends[end] || ends[end.replace(/^[ое]ва/, "а")];
  }

  /* The words of the file that are forms of this one, which itself need not stand in it. */
  function formsOf(word, least) {
    var base = word.replace(/([бвгджзклмнпрстфхцчшщ])[ое]к$/, "$1к").replace(/y$/, "i");
    var cut = base.length;
    if (!groups) { readForms(); }
    if (groups[word]) { return groups[word]; }
    for (; cut >= least; cut -= 1) {
      if (isEnding(base.slice(cut)) && withStem(base.slice(0, cut))) {
        return withStem(base.slice(0, cut));
      }
    }
    return [];
  }

  /* What was typed: each word with its forms. */
  function typed() {
    return input.value.split(/\s+/).map(function (word) {
      return word.replace(EDGES, "");
    }).filter(Boolean).map(function (word) {
      var folded = fold(word);
      return { word: folded, forms: formsOf(folded, /[ңөү]/i.test(word) ? LEAST_KYRGYZ : LEAST) };
    });
  }

  function says(text, wanted) {
    return find(text, wanted.word, 0, false) >= 0 || wanted.forms.some(function (form) {
      return find(text, form, 0, true) >= 0;
    });
  }

  function has(element, name) {
    return (" " + element.className + " ").indexOf(" " + name + " ") >= 0;
  }

  /* The words of an item, without those of the items in it. */
  function textsOf(item) {
    return list(item, ".words, .line").filter(function (each) {
      var holder = each.parentNode;
      if (has(holder, "note")) { return false; }
      while (holder !== item && !has(holder, "passage")) { holder = holder.parentNode; }
      return holder === item;
    });
  }

  function textOf(item) {
    if (item.foldedText === undefined) {
      item.foldedText = fold(textsOf(item).map(function (each) { return each.textContent; }).join("\n"));
    }
    return item.foldedText;
  }

  function fits(item, wanted) {
    var themes = " " + (item.getAttribute("data-themes") || "") + " ";
    return (!theme.value || themes.indexOf(" " + theme.value + " ") >= 0)
      && (!kind.value || item.getAttribute("data-kind") === kind.value)
      && (!whose.value || item.getAttribute("data-voice") === whose.value)
      && wanted.every(function (each) { return says(textOf(item), each); });
  }

  function unmark() {
    marks.forEach(function (mark) {
      var parent = mark.parentNode;
      parent.replaceChild(mark.firstChild, mark);
      parent.normalize();
    });
    opened.forEach(function (details) { details.open = false; });
    marks = [];
    opened = [];
  }

  function textNodes(element) {
    var walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, null, false);
    var nodes = [];
    while (walker.nextNode()) { nodes.push(walker.currentNode); }
    return nodes;
  }

  function open(element) {
    var details = element.parentNode;
    if (details.nodeName === "DETAILS" && !details.open) {
      details.open = true;
      opened.push(details);
    }
  }

  function markNode(node, wanted) {
    var text = fold(node.data), ends = [], start;
    function mark(word, whole) {
      for (var at = find(text, word, 0, whole); at >= 0; at = find(text, word, at + word.length, whole)) {
        ends[at] = Math.max(ends[at] || 0, at + word.length);
      }
    }
    wanted.forEach(function (each) {
      mark(each.word, false);
      each.forms.forEach(function (form) { mark(form, true); });
    });
    for (start = ends.length - 1; start >= 0; start -= 1) {
      if (ends[start] && marks.length < MOST_MARKS) {
        markPart(node, start, Math.min(ends[start], node.data.length));
      }
    }
    return ends.length > 0;
  }

  function markPart(node, start, end) {
    var part = node.splitText(start), mark = document.createElement("mark");
    if (end - start < part.data.length) { part.splitText(end - start); }
    part.parentNode.replaceChild(mark, part);
    mark.appendChild(part);
    marks.push(mark);
  }

  function markItem(item, wanted) {
    textsOf(item).forEach(function (element) {
      var found = textNodes(element).map(function (node) { return markNode(node, wanted); });
      if (found.indexOf(true) >= 0) { open(element); }
    });
  }

  function show() {
    var wanted = typed();
    var finding = wanted.length > 0 || Boolean(theme.value || kind.value || whose.value);
    var found = [];
    unmark();
    holders.forEach(function (each) { each.hidden = finding; });
    items.forEach(function (item) {
      item.classList.remove("holder");
      item.hidden = finding && !fits(item, wanted);
      if (!item.hidden) { found.push(item); }
    });
    found.forEach(function (item) {
      reveal(item);
      if (wanted.length) { markItem(item, wanted); }
    });
    body.classList[finding ? "add" : "remove"]("finding");
    clear.hidden = !finding;
    told.textContent = !finding ? "" : !found.length ? words.found_none
      : whose.value && found.length < words.few ? words.found_few.replace("{all}", items.length)
      : words.found.replace("{count}", found.length).replace("{all}", items.length);
  }

  /* Lets an element be seen although the filters leave it out; of an item around it the rest stays
     away. */
  function reveal(element) {
    element.classList.remove("holder");
    element.hidden = false;
    for (element = element.parentNode; element && element !== body; element = element.parentNode) {
      if (element.hidden && has(element, "passage")) { element.classList.add("holder"); }
      element.hidden = false;
    }
  }

  function revealPlace(hash) {
    var element = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
    if (element && element.getClientRects().length === 0) {
      reveal(element);
      while (element.getClientRects().length === 0) { element = element.parentNode; }
      element.scrollIntoView(); /* where it is folded, what holds it */
    }
  }

  function showSoon() {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(show, 150);
  }

  function showAll() {
    input.value = theme.value = kind.value = whose.value = "";
    show();
    input.focus();
  }

  function label(parent, text, name) {
    var held = made("label", parent);
    made("span", held, text);
    return made(name, held);
  }

  function choice(parent, text, choices) {
    var select = label(parent, text, "select");
    made("option", select, words.all).value = "";
    choices.forEach(function (each) { made("option", select, each[1]).value = each[0]; });
    select.parentNode.hidden = choices.length < 2;
    select.onchange = show;
    return select;
  }

  function setUpSearch() {
    place.setAttribute("role", "search");
    place.setAttribute("aria-label", words.find);
    input = label(place, words.find_in, "input");
    input.type = "search";
    input.autocomplete = "off";
    input.spellcheck = false;
    input.parentNode.className = "wide";
    theme = choice(place, words.theme, words.themes);
    kind = choice(place, words.kind, words.kinds);
    whose = choice(place, words.whose, words.voices);
    told = made("p", made("div", place));
    told.setAttribute("role", "status");
    clear = button(told.parentNode, words.clear);
    clear.hidden = true;
    input.oninput = showSoon;
    clear.onclick = showAll;
    document.addEventListener("keydown", function (event) {
      if (event.keyCode === 27 && !clear.hidden) {
        event.preventDefault();
        showAll();
      }
    });
  }

  /* A link leads also to what the filters leave out, and to what holds folded words. */
  function followLinks() {
    document.addEventListener("click", function (event) {
      var link = event.target;
      while (link && link.nodeName !== "A") { link = link.parentNode; }
      if (link && link.hash) { revealPlace(link.hash); }
    });
    window.addEventListener("hashchange", function () { revealPlace(window.location.hash); });
  }

  /* What needs care is shown when it is asked for. On paper all of it stands. */
  function foldCare(item) {
    var care = item.firstChild, more;
    function turn(folded) {
      item.classList[folded ? "add" : "remove"]("folded");
      more.textContent = folded ? words.show : words.hide;
      more.setAttribute("aria-expanded", String(!folded));
    }
    if (care && has(care, "care")) {
      more = button(care, words.show);
      more.onclick = function () { turn(!has(item, "folded")); };
      turn(true);
    }
  }

  function lookButton(parent, text, isOn, change) {
    var element = button(parent, text);
    function turn(on) {
      change(on);
      isOn = on;
      element.setAttribute("aria-pressed", String(on));
    }
    element.onclick = function () { turn(!isOn); };
    element.setAttribute("aria-pressed", String(isOn));
  }

  function setUpLook() {
    var media = document.querySelector("style.dark").sheet.cssRules[0].media, row = made("p", place);
    row.className = "look";
    lookButton(row, words.dark, window.matchMedia(media.mediaText).matches, function (on) {
      media.mediaText = on ? "screen" : "not all";
    });
    lookButton(row, words.large, false, function (on) {
      document.documentElement.className = on ? "large" : "";
    });
  }

  place.className = "finder";
  if (words.find) { setUpSearch(); }
  followLinks();
  setUpLook();
  items.forEach(foldCare);
}());
