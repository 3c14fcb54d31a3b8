import Testing

@Suite struct CursesTests {}
