package dev.bonafide.web.cases;

import java.util.Map;

/**
 * An act on a stored case that someone asks for.
 *
 * @param given values by the names of fields and of parts of the path; what is not said is missing
 *     or empty
 * @param key that the caller chose, by which a retry is known; empty for none
 * @param by who it is
 */
public record Asked(long number, Map<String, String> given, String key, String by) {
  public Asked {
    given = Map.copyOf(given);
  }
}
