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

  @SafeVarargs
  static Author of(String id, Optional<String>... names) {
    SequencedSet<String> given = new LinkedHashSet<>();
    for (Optional<String> name : names) {
      name.map(Author::oneLine).filter(one -> !one.isEmpty()).ifPresent(given::add);
    }
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
