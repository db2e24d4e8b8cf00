package dev.bonafide.consultation.redaction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds names on platforms and mailboxes that are written without the sign that gives them away:
 * {@code line id kiri}, {@code kiri#1234}, {@code u/kiri}, {@code kiri (at) mail (dot) example}.
 */
final class UnmarkedHandles {
  private static final PropertyFile CUES = PropertyFile.beside(UnmarkedHandles.class, "cues");
  private static final String TOKEN =
      "@?((?:live:)?[A-Za-z0-9À-ɏ_][A-Za-z0-9À-ɏ._-]*[A-Za-z0-9À-ɏ_])";

  private static final String PLATFORM = CUES.text("platform");

  private static final String NAMING = CUES.text("naming");

  private static final String SELF = CUES.text("self");

  /** A text without these need not be looked through. */
  private static final List<String> PLATFORMS = List.of(PLATFORM.split("\\|"));

  private static final List<String> NAMINGS = List.of(SELF.split("\\|"));
  private static final List<String> MAIL_MARKS =
      List.of(" @ ", "(", "[", "{", "<", " dot ", " at ");

  private static final String IS = "is|as|are|under|by|=|:|-|は|是|ist|es|est|é|to";

  /** What parts the two, with what announces a name in the second group. */
  private static final Pattern ON_PLATFORM =
      Pattern.compile(
          "(?i)(?:^|[^\\pL0-9_])("
              + PLATFORM
              + ")[а-яё]{0,2}((?: ?(?:"
              + NAMING
              + "))?(?:号|は|是|아이디| ?[:=] ?| - | ) ?(?:(?:"
              + IS
              + ") )?)"
              + TOKEN);

  private static final Pattern BY_NAME =
      Pattern.compile(
          "(?i)(?:^|[^\\pL0-9_])("
              + SELF
              + ")((?: (?:в|на|on|in|auf|en|sur) \\pL+)?(?: ?[:=] ?|"
              + " |は|是)(?:(?:is|ist|es|est|é|は|是) )?)"
              + TOKEN);

  /** What is told so is an account, whatever follows. */
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?i).*(?:[:=号是は이디]|\\b(?:handle|id|user ?name|nick(?:name)?|alias)\\b).*");

  private static final Pattern SAID = Pattern.compile("(?i).*\\b(?:is|as|under|ist|es|est|é)\\b.*");

  private static final Pattern NUMBERED =
      Pattern.compile("(?:^|[^\\pL0-9_.#])([\\pL0-9_][\\pL0-9_.]{1,31})#[0-9]{4}(?:[^0-9]|$)");

  private static final Pattern OF_REDDIT =
      Pattern.compile("(?:^|[^\\pL0-9_.])/?u/([A-Za-z0-9_-]{3,20})");

  private static final String AT = "(?: ?[(\\[{<] ?(?:at|@|собака|arroba|ät|chez) ?[)\\]}>] ?| @ )";
  private static final String DOT =
      "(?: ?[(\\[{<] ?(?:dot|\\.|точка|punto|ponto|punkt|point) ?[)\\]}>] ?|\\.| \\. | dot )";

  private static final Pattern MAILBOX =
      Pattern.compile(
          "(?i)[\\pL0-9][\\pL0-9._%+-]*(?:"
              + AT
              + "[\\pL0-9-]+(?:"
              + DOT
              + "[\\pL0-9-]{2,}){1,3}| at [\\pL0-9-]+(?: dot [\\pL0-9-]{2,}){1,3})");

  /** As people write a mailbox whose provider everyone knows. */
  private static final Pattern UNENDED =
      Pattern.compile("([\\pL0-9][\\pL0-9._%+-]*)@(\\pL[\\pL0-9-]+)");

  /** Whose account it is that a platform's name stands for. */
  private static final Pattern OWN = Pattern.compile("(?i)(?:^|.*[^\\pL])(?:my|on) $");

  /** A word is still one with an ending. */
  private static final Pattern ENDING = Pattern.compile("(?:e?s|e?d|ing)$");

  /** Short forms that are only written before a name. */
  private static final Set<String> SHORT = Set.of("tg", "тг", "wechat", "weixin", "微信", "카톡");

  private UnmarkedHandles() {}

  static List<Sighting> in(String text) {
    List<Sighting> found = new ArrayList<>();
    String lower = lower(text);
    if (MAIL_MARKS.stream().anyMatch(lower::contains)) {
      mailboxes(text, found);
    }
    if (lower.contains("@")) {
      unended(text, found);
    }
    if (lower.contains("#")) {
      numbered(text, found);
    }
    if (lower.contains("u/")) {
      ofReddit(text, found);
    }
    if (PLATFORMS.stream().anyMatch(lower::contains)) {
      told(ON_PLATFORM, text, found);
    }
    if (NAMINGS.stream().anyMatch(lower::contains)) {
      told(BY_NAME, text, found);
    }
    return found;
  }

  private static void numbered(String text, List<Sighting> found) {
    Matcher numbered = NUMBERED.matcher(text);
    while (numbered.find()) {
      if (!isWord(numbered.group(1))) {
        Span name = new Span(numbered.start(1), numbered.end(1) + "#1234".length());
        found.add(Sighting.of(text, name, "handle"));
      }
    }
  }

  private static void mailboxes(String text, List<Sighting> found) {
    Matcher match = MAILBOX.matcher(text);
    while (match.find()) {
      if (isEnding(match.group())) {
        found.add(Sighting.of(text, new Span(match.start(), match.end()), "mail"));
      }
    }
  }

  /** Behind a point between blanks a sentence may begin. */
  private static boolean isEnding(String mailbox) {
    int point = mailbox.lastIndexOf(" . ");
    String last = mailbox.substring(point + 3);
    return point < 0 || (last.equals(lower(last)) && (last.length() < 4 || !isWord(last)));
  }

  private static void unended(String text, List<Sighting> found) {
    Matcher match = UNENDED.matcher(text);
    while (match.find()) {
      boolean goesOn =
          match.end() + 1 < text.length()
              && text.charAt(match.end()) == '.'
              && Character.isLetterOrDigit(text.charAt(match.end() + 1));
      if (!goesOn && OrdinaryWords.nameNobody(lower(match.group(2)))) {
        found.add(Sighting.of(text, new Span(match.start(), match.end()), "mail"));
      }
    }
  }

  private static void ofReddit(String text, List<Sighting> found) {
    Matcher match = OF_REDDIT.matcher(text);
    while (match.find()) {
      found.add(Sighting.of(text, new Span(match.start(1), match.end(1)), "handle"));
    }
  }

  private static void told(Pattern pattern, String text, List<Sighting> found) {
    Matcher match = pattern.matcher(text);
    int from = 0;
    while (match.find(from)) {
      if (names(match, text)) {
        found.add(Sighting.of(text, new Span(match.start(3), match.end(3)), "handle"));
        from = match.end();
      } else {
        from = match.start(3) - 1;
      }
    }
  }

  /** What holds a digit or a mark is made up; a plain word must be announced, and be no word. */
  private static boolean names(Matcher match, String text) {
    String token = match.group(3);
    boolean letters = token.codePoints().anyMatch(Character::isLetter);
    boolean marked = token.codePoints().anyMatch(c -> c == '_' || c == '.' || isDigit(c));
    return letters && token.length() > 2 && !isWord(token) && (marked || isTold(match, text));
  }

  private static boolean isTold(Matcher match, String text) {
    return ANNOUNCED.matches(match.group(2))
        || isOwn(match, text)
        || SHORT.contains(lower(match.group(1)))
        || (SAID.matches(match.group(2)) && endsClause(text, match.end(3)));
  }

  /** Of letters alone, small, no word, and the last of what is said: on telegram zekerunner. */
  private static boolean isOwn(Matcher match, String text) {
    String token = match.group(3);
    return match.group(2).equals(" ")
        && endsClause(text, match.end(3))
        && OWN.matches(text.substring(Math.max(0, match.start(1) - 4), match.start(1)))
        && token.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && !token.endsWith("ly")
        && !isWord(ENDING.matcher(token).replaceFirst(""))
        && !isWord(ENDING.matcher(token).replaceFirst("e"));
  }

  private static boolean endsClause(String text, int at) {
    return at == text.length() || ",.;!?)".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  private static boolean isWord(String token) {
    return OrdinaryWords.areNamesToo(lower(token));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
