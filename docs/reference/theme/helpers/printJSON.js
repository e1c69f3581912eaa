// No examples: they would be made up at random and differ with every run.
module.exports = () => "";
