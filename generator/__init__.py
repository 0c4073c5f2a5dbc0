"""The pipeline from what IBKR publishes to the contract and the client; `python -m generator --help` has the steps."""
