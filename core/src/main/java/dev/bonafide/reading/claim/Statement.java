package dev.bonafide.reading.claim;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A way in which people say something of themselves.
 *
 * @param about what it is a claim about
 * @param cues beginnings of words; a statement needs one of them; looked for before the pattern, in
 *     small letters from a to z
 * @param pattern the claim's value is its first group
 */
record Statement(String about, List<String> cues, Pattern pattern) {
  private static final int MOST = 20;

  /** In characters: no statement is longer. */
  private static final int LONGEST = 300;

  /** A name or place: one to four words that begin with a capital, or a script without capitals. */
  private static final String NAME =
      "((?:the )?(?:\\p{Lu}|\\p{Lo})[\\pL\\pM'’.&-]*\\pL(?:,? (?:\\p{Lu}"
          + "|\\p{Lo})[\\pL\\pM'’.&-]*\\pL"
          + "| (?:of|de|do|da|am|an der|upon) \\p{Lu}[\\pL\\pM'’-]*\\pL){0,3})";

  private static final String YEARS =
      "((?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\\+?"
          + " years?)";

  private static final String LANGUAGES =
      "((?:\\pL\\pM*)+(?:(?:, and |, | and | & |/| y | und | et | e )(?:\\pL\\pM*)+){0,6})";

  private static final Pattern CLAUSE =
      Pattern.compile("^(?:I['’]|I\\s|My\\s|We\\b|The\\s|But\\b|And\\b|So\\b|You\\b)");

  /** What the subject may say in a talk, a message or a post. */
  static final List<Statement> SPOKEN =
      PropertyFile.beside(Statement.class, "statements").entries("spoken").stream()
          .map(entry -> of(entry.split("§", -1)))
          .toList();

  private static Statement of(String[] parts) {
    String named = parts[3].replace("{name}", NAME).replace("{years}", YEARS);
    String value = named.replace("{languages}", LANGUAGES);
    String words = "^[^\\pL\\pN>]?(?i:" + parts[2].stripLeading() + ")" + value;
    return new Statement(
        parts[0].strip(),
        List.of(parts[1].strip().split(" ", -1)),
        Pattern.compile(words.replace(" ", "\\s+")));
  }

  /**
   * The values that a text states, and where the whole statement stands.
   *
   * @param openings of the text
   */
  List<Stated> in(String text, List<Integer> openings) {
    List<Stated> found = new ArrayList<>();
    int end = -1;
    for (int at : openings) {
      if (at > end && found.size() < MOST) {
        end = Math.max(end, take(text, at, found));
      }
    }
    return found;
  }

  /** Adds what is stated from a word on; answers where that ends. */
  private int take(String text, int word, List<Stated> found) {
    int from = word == 0 ? 0 : text.offsetByCodePoints(word, -1);
    Matcher match = pattern.matcher(text.substring(from, Math.min(text.length(), from + LONGEST)));
    if (!match.find()) {
      return -1;
    }
    String value = about.equals("language") ? match.group(1) : oneName(match.group(1));
    found.add(new Stated(value, new Span(from, from + match.start(1) + value.length())));
    return from + match.end();
  }

  /** Ends a place before the next clause, and a name or an employer at the first comma. */
  private String oneName(String value) {
    int comma = value.indexOf(',');
    if (comma < 0) {
      return value;
    }
    String next = value.substring(comma + 1).strip();
    boolean goesOn = about.equals("location") && !CLAUSE.matcher(next).find();
    return goesOn ? value : value.substring(0, comma);
  }

  /** One value and its place. */
  record Stated(String value, Span span) {}
}
