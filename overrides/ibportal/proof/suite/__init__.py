"""Contract tests for a gateway, to be run by whoever uses one.

    pytest --pyargs ibportal.proof.suite                                                 # the mock gateway
    pytest --pyargs ibportal.proof.suite --ibportal-url https://127.0.0.1:5000/v1/api    # the paper account behind it
    pytest --pyargs ibportal.proof.suite --ibportal-url … --ibportal-orders              # one order too, and its end

The tests only read, but for the last one. What the login is not entitled to is skipped, in the gateway's words.
"""
