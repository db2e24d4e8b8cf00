package dev.bonafide.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.resource.NamedConstant;
import java.util.Map;
import java.util.Optional;

/**
 * A place in a question that what the subject claims may fill, written {@code {city|your town}}:
 * what it is, and what stands there where nothing is known.
 */
public enum Placeholder implements NamedConstant {
  CITY,
  LANGUAGE,
  EMPLOYER,
  PROJECT;

  private static final Pattern WRITTEN = Pattern.compile("\\{([a-z_]+)\\|([^{}|]+)}");

  private static Optional<Placeholder> of(String id) {
    return NamedConstant.of(Placeholder.class, id);
  }

  /** A question with nothing filled in. */
  static String plain(String template) {
    return filled(template, Map.of());
  }

  /** A question with what is known; what is unknown to all cases stays as it is written. */
  static String filled(String template, Map<Placeholder, String> known) {
    Matcher written = WRITTEN.matcher(template);
    StringBuilder filled = new StringBuilder(template.length());
    int from = 0;
    while (written.find()) {
      filled.append(template, from, written.start());
      filled.append(
          of(written.group(1))
              .map(blank -> known.getOrDefault(blank, written.group(2)))
              .orElse(written.group()));
      from = written.end();
    }
    return filled.append(template, from, template.length()).toString();
  }
}
