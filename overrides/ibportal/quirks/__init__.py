"""The quirk catalogue: one quirk, one file, two faces; `catalogue` lists them all."""
