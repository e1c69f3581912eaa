// SpectaQL's headings jump from h1 to h5 and its menu is made of headings: one h1, and each level below the one before.
// A third of its page is indentation, which every reader would download: it goes, and the line breaks between blocks. The page has no preformatted text of several lines.

import { readFile, writeFile } from "node:fs/promises";

const FILE = "../../src/main/resources/META-INF/resources/reference/index.html";

const CHANGES = [
  [/<h1( id="group-[^>]*)>([^]*?)<\/h1>/g, "<h2$1>$2</h2>"],
  [/<h2( class="(?:operation|definition)-heading[^>]*)>([^]*?)<\/h2>/g, "<h3$1>$2</h3>"],
  [/<h5>([^]*?)<\/h5>/g, "<h4>$1</h4>"],
  [/<h4( class="nav-group-title")>([^]*?)<\/h4>/g, "<p$1>$2</p>"],
  // Examples would be made up at random (theme/helpers), so they are empty, and their headings go.
  [/<div class="doc-examples">(?:(?!<\/?div)[^])*(?:<div class="example-section[^>]*>(?:(?!<\/?div)[^])*<\/div>(?:(?!<\/?div)[^])*)*<\/div>/g, ""],
  [/<h4>Description<\/h4>/g, ""],
  // The heading of the group stands above all of them, and in the menu.
  [/<div class="(?:operation|definition)-group-name">(?:(?!<\/div>)[^])*<\/div>/g, ""],
  [/ data-property-name=""/g, " data-property-name"],
  [/^[ \t]+|\n(?=\s*\n)/gm, ""],
  [/\n(?=<\/?(?:div|section|table|thead|tbody|tr|td|th|ul|li|h\d|p)\b)/g, ""],
  [/<nav id="nav" role="navigation">/, '<nav id="nav" aria-label="On this page">'],
];

let page = await readFile(FILE, "utf8");
for (const [from, to] of CHANGES) {
  page = page.replace(from, to);
}
await writeFile(FILE, page);
