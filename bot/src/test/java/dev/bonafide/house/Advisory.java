package dev.bonafide.house;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleSource;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A known vulnerability in a library.
 *
 * @param of {@code group:artifact}
 * @param affected versions, as the source gives them
 * @param fixed the first version of the line we ship without it
 * @param open why the library is shipped with it for now, if it is
 */
record Advisory(
    String id,
    String of,
    String affected,
    String fixed,
    Optional<String> open,
    String what,
    URI source) {
  private static final String FILE = "ops/advisories.yaml";

  /** All of {@code ops/advisories.yaml}. */
  static List<Advisory> all() {
    return root().get("advisories").list().stream().map(Advisory::of).toList();
  }

  /** Every part that the file says is shipped and was looked up. */
  static List<String> parts() {
    return root().get("parts").texts();
  }

  private static Field root() {
    String text = House.text(House.ROOT.resolve(FILE));
    Field root = Field.root(new RuleSource(FILE, text));
    root.allow(Set.of("reviewed", "parts", "advisories"));
    return root;
  }

  private static Advisory of(Field entry) {
    entry.allow(Set.of("id", "of", "affected", "fixed", "open", "what", "source"));
    return new Advisory(
        entry.get("id").text(),
        entry.get("of").text(),
        entry.get("affected").text(),
        entry.get("fixed").text(),
        entry.find("open").map(Field::text),
        entry.get("what").text(),
        URI.create(entry.get("source").text()));
  }

  boolean concerns(Library library) {
    return of.equals(library.of()) && library.version().compareTo(new Version(fixed)) < 0;
  }
}
