package dev.bonafide.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in a question that what the subject claims may fill, written {@code {city|your town}}:
 * what it is, and what stands there where nothing is known.
 */
public enum Placeholder {
  CITY,
  LANGUAGE,
  EMPLOYER,
  PROJECT;

  private static final Pattern WRITTEN = Pattern.compile("\\{([a-z_]+)\\|([^{}|]+)}");

  /** The name that questions use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Placeholder> of(String id) {
    return Stream.of(values()).filter(blank -> blank.id().equals(id)).findFirst();
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
