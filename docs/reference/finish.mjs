// SpectaQL's headings jump from h1 to h5 and its menu is made of headings: one h1, and each level below the one before.
// A third of its page is indentation, which every reader would download: it goes, and the line breaks between blocks. The page has no preformatted text of several lines.

import { readFile, writeFile } from "node:fs/promises";

const FILE = "../../src/main/resources/META-INF/resources/reference/index.html";
const STYLE = "../../src/main/resources/META-INF/resources/reference/stylesheets/spectaql.min.css";

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
  [/ data-property-name=""/g, " data-field"],
  // No style is for these either.
  [/ class="(?:field-argument-list|row-field-arguments)"/g, ""],
  // No style is for these.
  [/<span class="property-(?:name|type)">((?:(?!<\/?span)[^])*)<\/span>/g, "$1"],
  [/^[ \t]+|\n(?=\s*\n)/gm, ""],
  [/\n(?=<\/?(?:div|section|table|thead|tbody|tr|td|th|ul|li|h\d|p)\b)/g, ""],
  // The script looks for the attribute, and takes the id.
  [/ data-traverse-target="[^"]*"/g, " data-traverse-target"],
  // HTML needs none of these, and parsers put them in.
  [/\s*<\/(?:td|th|tr|thead|tbody|li)>/g, ""],
  [/<\/p>(?=<\/?(?:p|div|h\d|ul|ol|table|section|td|tr|li)\b)/g, ""],
  [/ (href|class)="([\w#-]+)"(?=[^<]*>)/g, " $1=$2"],
  [/<(td|th)( [^>]*)?> /g, "<$1$2>"],
  [/<nav id="nav" role="navigation">/, '<nav id="nav" aria-label="On this page">'],
];

let page = await readFile(FILE, "utf8");
for (const [from, to] of CHANGES) {
  page = page.replace(from, to);
}
// A class that is there hundreds of times has a short name.
await writeFile(FILE, page.replaceAll("doc-copy-section", "part"));
const style = await readFile(STYLE, "utf8");
await writeFile(STYLE, style.replaceAll("doc-copy-section", "part"));
