package dev.bonafide.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where packages of one sort come from, with the names that everybody knows. */
enum Ecosystem {
  NPM,
  PYPI,
  CRATES,
  GO,
  MAVEN;

  private static final String LIST = "known-packages.txt";

  private static final class Known {
    static final Map<Ecosystem, Set<String>> NAMES = read();
  }

  /** In lower case. */
  Set<String> known() {
    return Known.NAMES.getOrDefault(this, Set.of());
  }

  /** Names that one registry takes for the same. */
  String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return this == PYPI || this == CRATES ? lower.replace('_', '-').replace('.', '-') : lower;
  }

  private static Map<Ecosystem, Set<String>> read() {
    Map<Ecosystem, Set<String>> known = new HashMap<>();
    Ecosystem ecosystem = NPM;
    for (String line : text().lines().toList()) {
      if (line.startsWith("# ")) {
        continue;
      }
      if (line.endsWith(":") && !line.contains(" ")) {
        ecosystem = valueOf(line.substring(0, line.length() - 1).toUpperCase(Locale.ROOT));
      } else {
        Set<String> names = known.computeIfAbsent(ecosystem, _ -> new HashSet<>());
        for (String name : line.split(" +", -1)) {
          if (!name.isEmpty()) {
            names.add(ecosystem.plain(name));
          }
        }
      }
    }
    return known;
  }

  private static String text() {
    try (InputStream in = Ecosystem.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException(LIST + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
