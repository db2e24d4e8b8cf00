package dev.bonafide.documents.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Who wrote a message, as the platform knows them.
 *
 * @param id the platform's; the same person keeps it whatever they are called
 * @param names the one to show first; a name without words is left out
 */
record Author(String id, List<String> names) {
  /** The one who exported a talk of two. */
  static final Author OWNER = new Author("owner", List.of("Me"));

  /** Author about whom nothing is told. */
  static final Author UNKNOWN = new Author("", List.of(""));

  static Author of(String id, Optional<String> name) {
    return of(id, name.stream().toList());
  }

  static Author of(String id, List<String> names) {
    SequencedSet<String> given = new LinkedHashSet<>();
    names.stream().map(Author::oneLine).filter(one -> !one.isEmpty()).forEach(given::add);
    return new Author(id, given.isEmpty() ? List.of(id) : List.copyOf(given));
  }

  String label() {
    return names.getFirst();
  }

  private static String oneLine(String name) {
    StringBuilder line = new StringBuilder();
    name.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .limit(120)
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }
}
