"""Adapters for documentation *pages*: text written for people, read for the facts in it.

`campus` reads the one long page `cpapi-v1`, `site` the pages of the documentation site that replaced it. Both turn
text into `blocks`, and the blocks of one endpoint into an operation: `section` knows the form IBKR wrote by hand (bold
names, sloppy type words, brackets standing alone for nesting), `reference` the form the site generates from an OpenAPI
document.
"""
