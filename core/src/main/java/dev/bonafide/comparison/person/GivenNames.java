package dev.bonafide.comparison.person;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The names by which someone calls themselves or is addressed in a message. */
final class GivenNames {
  private static final String NAME = "(\\p{Lu}[\\p{L}'’-]*\\p{Ll}(?: \\p{Lu}[\\p{L}'’-]*\\p{Ll})?)";

  private static final String HELLO = choice("hello");

  private static final String I_AM = choice("i-am");

  private static final String MEANT = choice("i-mean");

  /** Without one of each of these, in small letters, no one corrects their name. */
  private static final List<String> INTRODUCING = words(I_AM).toList();

  private static final List<String> CORRECTING =
      Stream.concat(words(MEANT), Stream.of("..", "…")).toList();

  /** Without one of these no one is addressed. */
  private static final List<String> ADDRESSING =
      Stream.concat(words(HELLO), Stream.of("to", "with"))
          .flatMap(word -> Stream.of(word + " ", word + ","))
          .toList();

  /** <em>This is Kevin, I mean Mark</em>: the second is who they want to be. */
  private static final Pattern CORRECTED =
      Pattern.compile(
          I_AM
              + " +"
              + NAME
              + "(?:[ ,.…—–-]+"
              + MEANT
              + "[ ,.…—–-]*(?:"
              + I_AM
              + " +)?|\\.\\.+ *|… *)"
              + NAME);

  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?:"
              + HELLO
              + "[ ,]+|(?i:talking|speaking|speak|talk) (?i:to|with) +)(?:(?:Mr|Ms|Mrs)\\.? +)?"
              + NAME
              + "(?:[,.!?]| *$|\\s)");

  private GivenNames() {}

  /** Two names, where the second corrects the first. */
  record Corrected(String first, String second, Span place) {}

  static List<Corrected> corrected(String words) {
    String lower = lower(words);
    if (!holds(lower, CORRECTING) || !holds(lower, INTRODUCING)) {
      return List.of();
    }
    List<Corrected> corrected = new ArrayList<>();
    Matcher match = CORRECTED.matcher(words);
    while (match.find()) {
      Span place = new Span(match.start(), match.end());
      corrected.add(new Corrected(match.group(1), match.group(2), place));
    }
    return corrected;
  }

  static List<String> addressed(String words) {
    if (!holds(lower(words), ADDRESSING)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Matcher match = ADDRESSED.matcher(words);
    while (match.find()) {
      names.add(match.group(1));
    }
    return names;
  }

  /** A choice that case does not matter to. */
  private static String choice(String key) {
    return "(?i:" + PropertyFile.beside(GivenNames.class, "given-names").text(key) + ")";
  }

  /** Its words. */
  private static Stream<String> words(String choice) {
    return Stream.of(choice.substring("(?i:".length(), choice.length() - 1).split("\\|", -1));
  }

  /** The expressions take a long s for an s. */
  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT).replace('ſ', 's');
  }

  private static boolean holds(String lower, List<String> marks) {
    return marks.stream().anyMatch(lower::contains);
  }

  /** The parts of a name, folded. */
  static List<String> parts(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).stream()
        .filter(part -> part.length() > 1)
        .toList();
  }
}
