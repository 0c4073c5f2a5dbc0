"""Proof for the users of this package: that the contract holds at their gateway, and their code against the mock.

    ibportal verify     calls what only reads, and holds every reply against the contract
    ibportal record     stands between a client and the gateway, and writes down what they say, without secrets
    ibportal replay     serves a recording as a mock gateway

`ibportal.proof.suite` is a pytest suite for the mock or, by one switch, for a paper account. All of it needs
`ibportal[mock]`; nothing is imported before it is used.
"""
