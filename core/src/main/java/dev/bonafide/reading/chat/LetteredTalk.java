package dev.bonafide.reading.chat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.reading.speaker.Naming;
import dev.bonafide.reading.speaker.SpeakerHints;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Questions and answers of a hearing or an interview, each below a letter. Who asks is the one whom
 * the last line by itself names, {@code BY MS. ORRIN:}, and what others say between stands below
 * their names in capitals.
 */
final class LetteredTalk {
  private static final int FEWEST = 3;
  private static final int LONGEST = 80;
  private static final Pattern BY = Pattern.compile("(?i)^(?:.* )?by ([^:]+?):?$");

  /** One blank behind the stop. */
  private static final Pattern LETTER = Pattern.compile("^\\s*([QA])\\. \\S");

  private final TextPage page;
  private final OwnLayout layout;
  private final String question;
  private final String answer;

  private LetteredTalk(TextPage page, OwnLayout layout, String question, String answer) {
    this.page = page;
    this.layout = layout;
    this.question = question;
    this.answer = answer;
  }

  /** Lines that begin with such a letter and a full stop; none where one of the two is missing. */
  static SortedMap<Integer, TurnHead> letters(TextPage page) {
    SortedMap<Integer, TurnHead> heads = new TreeMap<>();
    page.each()
        .forEach(
            line -> {
              Matcher letter = LETTER.matcher(line.head(LONGEST));
              if (letter.find()) {
                heads.put(
                    line.number() - 1, new TurnHead("N.", letter.group(1), null, letter.end() - 1));
              }
            });
    long asked =
        heads.keySet().stream().filter(index -> Naming.asks(page.line(index).text())).count();
    return asked * 4 >= heads.size()
            && heads.values().stream().map(TurnHead::name).distinct().count() == 2
        ? heads
        : new TreeMap<>();
  }

  /** The layout with those who ask; the same layout where no letter asks and another answers. */
  static OwnLayout told(OwnLayout layout, TextPage page) {
    List<String> letters =
        layout.heads().values().stream()
            .map(TurnHead::name)
            .filter(name -> name.length() == 1)
            .distinct()
            .toList();
    if (letters.size() != 2 || layout.asksAndAnswers()) {
      return layout;
    }
    boolean known = Set.copyOf(letters).equals(Set.of(OwnLayout.QUESTION, OwnLayout.ANSWER));
    return letters.stream()
        .filter(one -> known ? one.equals(OwnLayout.QUESTION) : asks(one, letters, layout, page))
        .findFirst()
        .map(
            one ->
                new LetteredTalk(page, layout, one, letters.get(1 - letters.indexOf(one))).told())
        .orElse(layout);
  }

  /**
   * Whether nearly all that stands below one of two letters is questions, and of the other none.
   */
  private static boolean asks(
      String letter, List<String> letters, OwnLayout layout, TextPage page) {
    long asked = asked(letter, layout, page);
    String other = letters.get(1 - letters.indexOf(letter));
    return asked >= FEWEST
        && asked * 4 >= said(letter, layout) * 3
        && asked(other, layout, page) * 4 <= said(other, layout);
  }

  private static long said(String letter, OwnLayout layout) {
    return layout.heads().values().stream().filter(head -> head.name().equals(letter)).count();
  }

  private static long asked(String letter, OwnLayout layout, TextPage page) {
    return layout.heads().entrySet().stream()
        .filter(head -> head.getValue().name().equals(letter))
        .filter(head -> Naming.asks(page.line(head.getKey()).text()))
        .count();
  }

  private OwnLayout told() {
    SortedMap<Integer, TurnHead> heads = new TreeMap<>(layout.heads());
    Pattern letter = letter();
    page.each()
        .filter(line -> !line.isBlank() && !heads.containsKey(line.number() - 1))
        .forEach(line -> said(line, letter).ifPresent(head -> heads.put(line.number() - 1, head)));
    Set<String> names =
        heads.values().stream()
            .map(TurnHead::name)
            .filter(name -> name.length() > 1)
            .collect(Collectors.toSet());
    BitSet between = (BitSet) layout.between().clone();
    @Nullable String asking = null;
    for (int index = 0; index < page.count(); index++) {
      TurnHead head = heads.get(index);
      Optional<String> by = head == null ? by(page.line(index), names) : Optional.empty();
      if (by.isPresent()) {
        asking = by.get();
        between.set(index);
      } else if (head != null) {
        heads.put(index, named(head, asking));
      }
    }
    return new OwnLayout(TurnHead.EXAMINED + layout.shape(), heads, between, layout.inside());
  }

  private TurnHead named(TurnHead head, @Nullable String asking) {
    String asked = asking == null ? OwnLayout.QUESTION : asking;
    return head.name().equals(question)
        ? head.named(asked)
        : head.name().equals(answer) || SpeakerHints.isAnswering(head.name())
            ? head.named(OwnLayout.ANSWER)
            : head;
  }

  /** What someone says below a name in capitals, or below a letter whatever it begins with. */
  private Optional<TurnHead> said(TextLine line, Pattern letters) {
    Matcher letter = letters.matcher(line.head(LONGEST));
    return letter.find()
        ? Optional.of(new TurnHead(layout.shape(), letter.group(1), null, letter.end()))
        : HeadParser.in(line.text(), false)
            .filter(head -> head.shape().equals("N:") && head.name().length() > 1)
            .filter(head -> head.name().equals(head.name().toUpperCase(Locale.ROOT)));
  }

  private Pattern letter() {
    Map.Entry<Integer, TurnHead> first = layout.heads().firstEntry();
    String line = page.line(first.getKey()).text();
    String head = line.substring(0, first.getValue().words()).strip();
    return Pattern.compile(
        "^\\s*([" + question + answer + "])" + Pattern.quote(head.substring(1)) + "\\s+");
  }

  /** Someone whom a line ends with, and of whom nothing is said there. */
  private static Optional<String> by(TextLine line, Set<String> names) {
    String text = line.text().strip();
    if (text.length() > LONGEST || text.isEmpty()) {
      return Optional.empty();
    }
    String plain = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    Matcher by = BY.matcher(text);
    return names.stream()
        .filter(
            name ->
                plain.regionMatches(true, plain.length() - name.length(), name, 0, name.length()))
        .findFirst()
        .or(
            () ->
                Optional.of(by)
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .filter(SpeakerLabel::isName));
  }
}
