import Testing

@Suite struct DisplayTests {}
