const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");

// Says which schema the page was made from.
module.exports = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");
