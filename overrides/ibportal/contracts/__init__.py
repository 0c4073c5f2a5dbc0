"""The `contracts` namespace beyond plain operations."""
