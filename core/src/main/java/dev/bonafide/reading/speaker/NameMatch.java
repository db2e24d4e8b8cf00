package dev.bonafide.reading.speaker;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether a speaker's label is a form of a given name: words of the name, the name with more around
 * it, a first name with initials ({@code Brian K}) on either side, or a handle made of it ({@code
 * jmoreno.dev}). Titles and what stands in brackets behind more than one word are no part of it.
 */
public final class NameMatch {
  private static final int SHORTEST_OF_HANDLE = 4;
  private static final int MOST_WORDS = 5;
  private static final Set<String> AFFIXES =
      Set.of("dev", "code", "codes", "eng", "tech", "work", "pro", "official", "mr", "ms", "the");

  /** Name before the firm or the office of someone. */
  private static final List<String> FIRM = List.of(" (", " [", " | ", " @ ", " · ", " – ", " - ");

  private NameMatch() {}

  public static boolean matches(String label, String name) {
    Budget.checkpoint();
    String plain = Alias.plain(label);
    String called = Honorific.without(withoutFirm(plain));
    String given = Honorific.without(name);
    return isForm(label, name)
        || (!plain.equals(label) && isForm(plain, name))
        || (!(called.equals(plain) && given.equals(name)) && isForm(called, given));
  }

  /** Whether it is a form of one of some names. */
  public static boolean matchesAny(String label, List<String> names) {
    return names.stream().anyMatch(name -> matches(label, name));
  }

  /** A first name alone with something in brackets may be someone else of that name. */
  private static String withoutFirm(String label) {
    int open = label.length();
    for (String mark : FIRM) {
      int at = label.indexOf(mark);
      open = at > 0 ? Math.min(open, at) : open;
    }
    if (open == label.length()) {
      return label;
    }
    String left = label.substring(0, open);
    return NameWords.of(left).whole().size() > 1 ? left : label;
  }

  private static boolean isForm(String label, String name) {
    String signed = withoutAddress(label);
    String handle = withoutRemark(signed);
    NameWords said = NameWords.of(signed);
    NameWords given = NameWords.of(withoutAddress(name));
    return !given.isEmpty()
        && (said.isWithin(given)
            || given.isWithin(said)
            || (!said.isEmpty() && said.joined().equals(given.joined()))
            || isNameWithInitials(said, given)
            || isNameWithInitials(given, said)
            || isHandle(handle.equals(signed) ? said : NameWords.of(handle), given)
            || addressMatches(label, given)
            || sameAddress(label, name));
  }

  /** Whether both have a word of four or more letters that is no one's trade. */
  public static boolean shareAWord(String label, String name) {
    Set<String> given = NameWords.of(name).all();
    return NameWords.of(label).parts().stream()
        .anyMatch(word -> word.length() >= 4 && given.contains(word) && !TRADES.contains(word));
  }

  private static final Set<String> TRADES =
      Set.copyOf(PropertyFile.beside(NameMatch.class, "names").words("trades"));

  private static String withoutAddress(String label) {
    int open = label.indexOf('<');
    return open > 0 && label.indexOf('@', open) > 0 ? label.substring(0, open) : label;
  }

  /** What a platform or a person adds in parentheses is no part of a handle. */
  private static String withoutRemark(String label) {
    int open = Math.max(label.indexOf(" ("), label.indexOf(" ["));
    return open > 0 ? label.substring(0, open) : label;
  }

  private static boolean isNameWithInitials(NameWords said, NameWords given) {
    List<String> left = new ArrayList<>(given.parts());
    List<String> initials = new ArrayList<>();
    boolean named = false;
    for (String word : said.parts()) {
      if (left.remove(word)) {
        named |= word.codePointCount(0, word.length()) > 1;
      } else {
        initials.add(word);
      }
    }
    return named && initials.stream().allMatch(initial -> isInitial(initial, left));
  }

  private static boolean isInitial(String initial, List<String> left) {
    return initial.codePointCount(0, initial.length()) == 1
        && left.removeIf(word -> word.startsWith(initial));
  }

  /** One of the label's words is made of at least two of the name's. */
  private static boolean isHandle(NameWords said, NameWords given) {
    List<String> words = given.parts().stream().limit(MOST_WORDS).toList();
    return said.whole().size() == 1
        && (said.parts().stream().anyMatch(word -> isMadeOf(digitless(word), words))
            || isMadeOf(digitless(said.joined()), words));
  }

  private static String digitless(String word) {
    int end = word.length();
    while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean isMadeOf(String handle, List<String> words) {
    return handle.length() > SHORTEST_OF_HANDLE && consume(handle, words, 0, false);
  }

  private static boolean consume(String rest, List<String> left, int used, boolean full) {
    if (rest.isEmpty() || AFFIXES.contains(rest)) {
      return used >= 2 && full;
    }
    for (String word : left) {
      List<String> others = new ArrayList<>(left);
      others.remove(word);
      boolean whole = rest.startsWith(word);
      boolean telling = full || word.length() >= SHORTEST_OF_HANDLE;
      if ((whole && consume(rest.substring(word.length()), others, used + 1, telling))
          || (rest.charAt(0) == word.charAt(0)
              && consume(rest.substring(1), others, used + 1, full))) {
        return true;
      }
    }
    return false;
  }

  private static boolean addressMatches(String label, NameWords given) {
    String local = localPart(label);
    if (local.isEmpty()) {
      return false;
    }
    NameWords said = NameWords.of(local);
    return given.parts().size() > 1 && (given.isWithin(said) || isHandle(said, given));
  }

  private static boolean sameAddress(String label, String name) {
    String local = localPart(label);
    return !local.isEmpty() && local.equalsIgnoreCase(name.strip());
  }

  private static String localPart(String label) {
    int at = label.indexOf('@');
    if (at < 0) {
      return "";
    }
    int start = Math.max(label.lastIndexOf('<', at), label.lastIndexOf(' ', at)) + 1;
    return label.substring(start, at);
  }
}
