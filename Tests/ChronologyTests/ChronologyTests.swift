import Testing

@Suite struct ChronologyTests {}
