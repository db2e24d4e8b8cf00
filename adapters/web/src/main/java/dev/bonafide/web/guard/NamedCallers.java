package dev.bonafide.web.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of those who call, which histories and the audit trail show.
 *
 * @param tokens of people by their names, beside the token that everyone shares
 * @param header in which a proxy that signs people in names them; empty where none does
 */
public record NamedCallers(Map<String, String> tokens, String header) {
  /** Callers without names. */
  public static final NamedCallers UNNAMED = new NamedCallers(Map.of(), "");

  private static final Pattern NAMED = Pattern.compile("([^\\s=,]{1,64})=([!-+\\--~]{16,})");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ._+@-]{1,64}");

  public NamedCallers {
    tokens = Map.copyOf(tokens);
  }

  /**
   * Reads what an operator wrote.
   *
   * @param written such as {@code anna=TOKEN,ben=TOKEN}
   * @return empty where it is not written like that, or a token is too easy to guess
   */
  public static Optional<NamedCallers> of(String written, String header) {
    Map<String, String> tokens = new HashMap<>();
    for (String one : written.isBlank() ? new String[0] : written.split(",", -1)) {
      Matcher named = NAMED.matcher(one.strip());
      if (!named.matches() || !NAME.matcher(named.group(1)).matches()) {
        return Optional.empty();
      }
      tokens.put(named.group(1), named.group(2));
    }
    return Optional.of(new NamedCallers(tokens, header.strip()));
  }

  /** Whether anyone has a name. */
  boolean isAnyNamed() {
    return !tokens.isEmpty() || !header.isEmpty();
  }

  /** A name as a proxy gives it; empty for what is none. */
  static String name(@Nullable String given) {
    return given != null && NAME.matcher(given.strip()).matches() ? given.strip() : "";
  }
}
