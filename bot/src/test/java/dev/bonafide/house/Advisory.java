package dev.bonafide.house;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleSource;
import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * A known hole in a library.
 *
 * @param of {@code group:artifact}
 * @param affected versions, as the source tells them
 * @param fixed the first version of the line we ship without it
 */
record Advisory(String id, String of, String affected, String fixed, String what, URI source) {
  private static final String FILE = "security/advisories.yaml";

  /** All of {@code security/advisories.yaml}. */
  static List<Advisory> all() {
    String text = House.text(House.ROOT.resolve(FILE));
    Field root = Field.root(new RuleSource(FILE, text));
    root.allow(Set.of("reviewed", "advisories"));
    return root.get("advisories").list().stream().map(Advisory::of).toList();
  }

  private static Advisory of(Field entry) {
    entry.allow(Set.of("id", "of", "affected", "fixed", "what", "source"));
    return new Advisory(
        entry.get("id").text(),
        entry.get("of").text(),
        entry.get("affected").text(),
        entry.get("fixed").text(),
        entry.get("what").text(),
        URI.create(entry.get("source").text()));
  }

  boolean concerns(Library library) {
    return of.equals(library.of()) && library.version().compareTo(new Version(fixed)) < 0;
  }
}
