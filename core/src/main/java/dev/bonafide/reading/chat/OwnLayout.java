package dev.bonafide.reading.chat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.turn.Ruler;
import dev.bonafide.reading.turn.TextPage;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one shape that the heads of a conversation have. A list or a form has such lines too: people
 * take turns, so that names come again, and one of them is the subject's or all are names of
 * persons.
 *
 * @param heads by the index of their lines
 * @param between indexes of lines that are no one's, such as those between a head and the same name
 *     again
 * @param inside names that may begin a turn within a line, too
 */
record OwnLayout(
    String shape, SortedMap<Integer, TurnHead> heads, BitSet between, Set<String> inside) {
  /** Shape of a name alone on its line, with no time. */
  static final String NAMES = "N$";

  /** The same in direct messages of Instagram. */
  static final String SENT_NAMES = "I$";

  /** The same in a recording. */
  static final String SPOKEN_NAMES = "N/$";

  /** Shape of a name and a colon before words that were recorded. */
  static final String LABELS = "N/:";

  /** The same below the head of Google Meet. */
  static final String MEET = "M/:";

  /** Letters for a question, and for an answer, as interviews are typed in several scripts. */
  private static final String QUESTIONS = "Qسש問问문";

  static final String ANSWERS = "Aجת答답";

  private static final int FEWEST_HEADS = 3;

  private static final int FEWEST_UNNAMED = 4;

  /** Of the written lines, so many are heads where the words stand on the same lines: a half. */
  private static final int SHARE = 2;

  static Optional<OwnLayout> of(SortedMap<Integer, TurnHead> heads) {
    return heads.values().stream()
        .findFirst()
        .map(head -> new OwnLayout(head.shape(), heads, new BitSet(), Set.of()));
  }

  /** Names what writes talks so. */
  String format() {
    return switch (shape) {
      case NAMES, SPOKEN_NAMES -> "name-lines";
      case SENT_NAMES -> "instagram";
      case LABELS -> "plain-transcript";
      case MEET -> "google-meet";
      default -> "chat";
    };
  }

  /** Whether what was taken for the names stands before names. */
  boolean isNested(TextPage page) {
    long nested =
        heads.entrySet().stream()
            .filter(head -> isNested(page.line(head.getKey()).text(), head.getValue().words()))
            .count();
    return nested * 4 >= heads.size() * 3L;
  }

  private static boolean isNested(String line, int words) {
    return words < line.length() && HeadParser.in(line.substring(words), false).isPresent();
  }

  /** Without what comes once and may begin a sentence. */
  OwnLayout ofPeople(Exhibit exhibit, Subject subject) {
    Map<String, Long> times = times();
    Set<String> people =
        times.entrySet().stream()
            .filter(
                entry ->
                    entry.getValue() > 1
                        || (TurnHead.isTelling(shape) && mayComeOnce(entry.getKey()))
                        || isPerson(entry.getKey())
                        || (QUESTIONS + ANSWERS).contains(entry.getKey())
                        || Roles.isSubject(entry.getKey(), exhibit, subject))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    SortedMap<Integer, TurnHead> kept = new TreeMap<>(heads);
    kept.values().removeIf(head -> !people.contains(head.name()));
    return new OwnLayout(shape, kept, between, inside);
  }

  /** Above or below a time, a small word alone is rather said. */
  private boolean mayComeOnce(String name) {
    return !TurnHead.isStacked(shape)
        || shape.equals(TurnHead.PARTED)
        || !name.codePoints().allMatch(c -> Character.isLowerCase(c) || c == ' ');
  }

  /** The line that stands above most heads; blank where none does. */
  String frame(TextPage page) {
    return heads.keySet().stream()
        .map(index -> page.line(Math.max(0, index - 1)).text())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .filter(above -> above.getValue() * 2 > heads.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** Whether a mark ends each head before the words. */
  boolean isMarked() {
    return shape.indexOf(':', shape.indexOf('N')) > 0;
  }

  Set<String> names() {
    return times().keySet();
  }

  private Map<String, Long> times() {
    return heads.values().stream()
        .collect(Collectors.groupingBy(TurnHead::name, Collectors.counting()));
  }

  boolean isConversation(long written, Exhibit exhibit, Subject subject) {
    if (asksAndAnswers() && subject.kind() == SubjectKind.CANDIDATE) {
      return true;
    }
    Map<String, Long> times = times();
    long again = times.values().stream().filter(count -> count > 1).count();
    if (times.size() < 2 || again == 0 || heads.size() < FEWEST_HEADS || isOfDays()) {
      return false;
    }
    boolean named = names(exhibit, subject);
    boolean persons =
        (TurnHead.isTelling(shape) && !TurnHead.isBare(shape))
            || times.keySet().stream().allMatch(OwnLayout::isPerson);
    boolean fill =
        TurnHead.isAlone(shape)
            ? written * 2 >= heads.size() * 3L
            : shape.charAt(0) == TurnHead.LISTED || (long) heads.size() * SHARE >= written;
    boolean often = again > 1 && heads.size() >= FEWEST_UNNAMED;
    return named || (persons && fill && (often || isDated()));
  }

  /**
   * Whether one of few heads tells a talk, too: marks of a program are around a name, or it comes
   * with a second one, and where a timetable looks the same, one of the names is the subject's.
   */
  boolean isCertain(TextPage page, Exhibit exhibit, Subject subject) {
    if (!TurnHead.isTimed(shape) || shape.startsWith(":N:") || heads.isEmpty() || isOfDays()) {
      return false;
    }
    if (TurnHead.isPrograms(shape)) {
      return heads.values().stream().anyMatch(head -> head.isTimed() && head.isNamed());
    }
    boolean named = names(exhibit, subject);
    boolean stacked = TurnHead.isStacked(shape);
    boolean marked = !stacked && shape.indexOf(':') > 0 && !shape.contains("N:T");
    return heads.size() > 1
        && heads.values().stream().allMatch(TurnHead::isTimed)
        && (marked || (stacked && named && times().size() > 1 && !isAlsoAlone(page)));
  }

  /** Whether all that stands in the place of names is days of the week. */
  private boolean isOfDays() {
    return heads.values().stream().map(TurnHead::name).allMatch(Stamp::isDay);
  }

  /** Whether some of the names of stacked heads stand on lines by themselves elsewhere, too. */
  private boolean isAlsoAlone(TextPage page) {
    Set<String> names = names();
    return TurnHead.isStacked(shape)
        && shape.startsWith("T")
        && page.each().filter(line -> names.contains(line.text().strip())).count() > heads.size();
  }

  /**
   * Whether another layout has many more heads, and begins no later or has the name of the subject,
   * which this one has not: {@code *** Joins: Ana} above {@code <Ana>}.
   */
  boolean isPartOf(OwnLayout other, Exhibit exhibit, Subject subject) {
    return other.heads.size() > 2 * heads.size()
        && (other.heads.firstKey() <= heads.firstKey()
            || (other.names(exhibit, subject) && !names(exhibit, subject)));
  }

  /** Whether two or a few take turns, one of them the subject, and hardly a line is beside them. */
  boolean isOfFew(long written, Exhibit exhibit, Subject subject) {
    return names(exhibit, subject)
        && !isAlone()
        && (long) heads.size() * SHARE >= written
        && times().values().stream().allMatch(count -> count > 1);
  }

  /** Whether the subject is one of those who speak. */
  boolean names(Exhibit exhibit, Subject subject) {
    return names().stream().anyMatch(name -> Roles.isSubject(name, exhibit, subject));
  }

  /** Whether the times count from the beginning of a recording: the first is in its first hour. */
  boolean isRecorded() {
    return heads.values().stream()
        .flatMap(head -> head.plainTime().stream())
        .findFirst()
        .map(when -> TurnHead.isOffset(when) && (when.startsWith("0:") || when.startsWith("00:")))
        .orElse(TurnHead.isStacked(shape) && !TurnHead.isTimed(shape));
  }

  /** Whether a line begins with the marks and the time of a head, and neither name nor colon. */
  boolean isUnsigned(String line) {
    String marks = shape.substring(0, Math.max(0, shape.indexOf('N')));
    return marks.length() > 1
        && TurnHead.isTimed(marks)
        && HeadParser.opening(line, false)
            .filter(opening -> opening.shape().equals(marks))
            .filter(opening -> line.indexOf(':', opening.words()) < 0)
            .isPresent();
  }

  boolean isAlone() {
    return TurnHead.isAlone(shape);
  }

  /** Whether each head has a date and a time: no one writes those but before what is said. */
  boolean isDated() {
    return !TurnHead.isBare(shape)
        && heads.values().stream()
            .map(TurnHead::when)
            .allMatch(when -> when != null && Stamp.isDated(when));
  }

  private static boolean isRuled(TextPage page, int index) {
    return index >= page.count() || Ruler.isWordless(page.line(index));
  }

  /** Whether it is questions and answers of an interview: {@code Q: …}, {@code A: …}. */
  boolean asksAndAnswers() {
    Set<String> names = names();
    return names.size() == 2
        && names.stream().anyMatch(QUESTIONS::contains)
        && names.stream().anyMatch(ANSWERS::contains);
  }

  /** Whether a name has two words or more, each with a capital. */
  private static boolean isPerson(String name) {
    String[] words = ShownName.withoutNickname(name).split("[ ,]+", -1);
    return words.length > 1
        && java.util.Arrays.stream(words)
            .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
  }

  /**
   * Whether each name stands below what was said: the text begins with words and ends in a name, or
   * a ruled line is below each.
   */
  boolean isBelow(TextPage page) {
    return isAlone()
        && shape.length() > NAMES.length()
        && !TurnHead.isStacked(shape)
        && !TurnHead.isPrograms(shape)
        && heads.firstKey() > page.firstWritten()
        && (heads.lastKey() == page.lastWritten()
            || heads.keySet().stream().allMatch(index -> isRuled(page, index + 1)));
  }
}
