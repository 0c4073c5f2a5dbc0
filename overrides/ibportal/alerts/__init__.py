"""The `alerts` namespace beyond plain operations."""
