package dev.bonafide.consultation.redaction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds who speaks in a text whose layout no reader knows: what stands at the beginning of lines,
 * set apart by the same mark, and comes again. It is told by place and repetition alone; no name is
 * known beforehand.
 */
final class Labels {
  private static final int OFTEN = 2;

  private static final String WORD = "[\\pL@][\\pL\\pM\\pN'’._-]*";
  private static final String NAME =
      "(" + WORD + "(?:[ ・]" + WORD + "){0,4}(?: ?\\([^()\\n]{1,24}\\))?)";
  private static final String CLOCK =
      "[0-9]{1,2}[:.h][0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]{1,3})?(?: ?[AaPp]\\.?[Mm]\\.?)?";
  private static final String DAY = "[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}";
  private static final String WHEN =
      "(?:[\\[(]?(?:" + DAY + "[T, ]{0,2})?(?:" + CLOCK + ")[\\])]?[ ,|-]{1,3})?";
  private static final String BEFORE = "^[ \\t>*•·#|-]{0,4}(?:[0-9]{1,4} ?[.)|] ?|[|] ?)?" + WHEN;

  /** Alone on its line, as headings and short answers are. */
  private static final Pattern BARE = Pattern.compile("^" + NAME + "$");

  /** Each way to set a label apart; what one of them finds is counted apart from the others. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              BEFORE
                  + "[\\[<(]?"
                  + NAME
                  + "[\\])>]?(?: says| wrote| said)? ?(?:[(\\[]"
                  + CLOCK
                  + "[\\])])? ?[:：]"),
          Pattern.compile(
              BEFORE + "(?:\\*{1,2}|__?|<(?:b|i|strong|em)>)" + NAME + "(?:\\*{1,2}|__?|</)"),
          Pattern.compile(BEFORE + "<" + NAME + ">"),
          Pattern.compile(BEFORE + "\\[" + NAME + "(?:, ?" + CLOCK + ")?\\]"),
          Pattern.compile(BEFORE + NAME + " ?\\|"),
          Pattern.compile(BEFORE + NAME + " ?\\t"),
          Pattern.compile(BEFORE + NAME + " ?[>»→](?:[^>]|$)"),
          Pattern.compile(BEFORE + NAME + " (?:-{1,2}|[–—]) "),
          Pattern.compile(
              "^[\\[(]?" + NAME + "(?:,? +| ?[—–-] ?| ?[(\\[])[^\\n]{0,20}" + CLOCK + "[\\])]?$"),
          BARE);

  private final Map<Pattern, Map<String, Integer>> counts = new LinkedHashMap<>();

  private Labels() {}

  /** The labels of a text, in the order in which they first stand there. */
  static Set<String> of(String text) {
    Labels labels = new Labels();
    text.lines().forEach(labels::count);
    return labels.recurring();
  }

  private void count(String line) {
    if (line.isBlank()) {
      return;
    }
    String start = line.length() > 120 ? line.substring(0, 120) : line;
    for (Pattern form : FORMS) {
      Matcher match = form.matcher(start);
      if (match.find()) {
        counts
            .computeIfAbsent(form, _ -> new LinkedHashMap<>())
            .merge(match.group(1), 1, Integer::sum);
        return;
      }
    }
  }

  /**
   * Where two come again, they take turns, and labels that are set apart in the same way are
   * speakers too.
   */
  private Set<String> recurring() {
    Set<String> labels = new LinkedHashSet<>();
    for (Map.Entry<Pattern, Map<String, Integer>> form : counts.entrySet()) {
      Map<String, Integer> times = form.getValue();
      List<String> again =
          times.entrySet().stream()
              .filter(label -> label.getValue() >= OFTEN && mayName(label.getKey()))
              .map(Map.Entry::getKey)
              .toList();
      labels.addAll(again);
      if (again.size() >= OFTEN && !form.getKey().equals(BARE)) {
        times.keySet().stream().filter(Labels::mayName).forEach(labels::add);
      }
    }
    return labels;
  }

  private static boolean mayName(String label) {
    List<NameToken> tokens = NameToken.in(label);
    return tokens.stream()
        .anyMatch(token -> !OrdinaryWords.areNamesToo(token.word()) && token.word().length() > 1);
  }
}
