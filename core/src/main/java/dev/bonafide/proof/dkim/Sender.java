package dev.bonafide.proof.dkim;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose mailbox an email says it is from. It is read strictly: programs differ in what they make of
 * several addresses, comments, and groups, and a proof must not depend on that.
 */
final class Sender {
  private static final int LONGEST = 1_000;
  private static final String ADDRESS =
      "([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,20})";

  /** A name, quoted or not, may stand before the address. What is in it is no address. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:"
              + ADDRESS
              + "|(?:\"(?:[^\"\\\\]|\\\\.)*+\"|[^\"<>@,:;()\\\\]*+)\\s*<"
              + ADDRESS
              + ">)");

  private Sender() {}

  /** Its address in small letters; empty where it cannot be told for sure. */
  static Optional<String> of(String from) {
    if (from.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher field = FIELD.matcher(from);
    if (!field.matches()) {
      return Optional.empty();
    }
    String bare = field.group(1);
    return Optional.of((bare == null ? field.group(2) : bare).toLowerCase(Locale.ROOT));
  }
}
