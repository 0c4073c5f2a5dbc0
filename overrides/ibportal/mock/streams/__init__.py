"""The WebSocket of the mock gateway, without sockets.

    socket = mock.socket("/v1/api/ws")      # what the Java gateway gives a client: `passage`
    socket.dial()                           # IBKR's end comes up: `feed`
    socket.receive(b'smd+265598+{"fields":["31"]}')
    socket.due()                            # the frames to send now

Between a client and IBKR stands the `passage`, with the manners of the Java gateway. Behind it each socket has a
`feed`, which answers commands and holds subscriptions; what these tell comes from the same state as the answers over
REST. `mock.streams`, the `switchboard`, has all of them, and does to them what a test asks for. Everything happens on
the mock's clock; the ways in move the bytes, each through an `outlet`.
"""
