package dev.bonafide.house;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A call in the source that names a phrase by its whole key.
 *
 * @param arguments how many stand behind the key
 */
record PhraseCall(String key, int arguments) {
  private static final Pattern KEY =
      Pattern.compile("\\(\\s*\"([a-z]+(?:[.-][a-z0-9-]+)+)\"(?=\\s*[,)])");
  private static final Pattern QUOTED =
      Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'");

  private static final int LONGEST = 1_000;

  static Stream<PhraseCall> in(String source) {
    return KEY.matcher(source)
        .results()
        .map(
            found ->
                new PhraseCall(
                    found.group(1),
                    commas(
                        source.substring(
                            found.end(), Math.min(source.length(), found.end() + LONGEST)))));
  }

  /** Between the arguments of the call that goes on here. */
  private static int commas(String rest) {
    String bare = QUOTED.matcher(rest).replaceAll("q");
    int commas = 0;
    int depth = 0;
    for (int at = 0; at < bare.length() && depth >= 0; at++) {
      char c = bare.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      commas += c == ',' && depth == 0 ? 1 : 0;
    }
    return commas;
  }
}
