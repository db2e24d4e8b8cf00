package dev.bonafide.reading.chat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.mail.MailField;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.Offset;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.turn.Lead;
import dev.bonafide.reading.turn.Ruler;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.resource.PropertyFile;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Heads that are names and nothing else: alone on a line above the words, or before a colon, with
 * times on lines of their own now and then. Headings and lists look the same, so names come again,
 * and elsewhere than in a recording one of them is the subject's.
 */
final class NameHeads {
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 4;
  private static final int MOST_NAMES = 8;
  private static final int FEWEST = 3;

  /** So often a heading of a list or a post does not come with another one. */
  private static final int OFTEN = 4;

  /** Lines that tell how a text begins. */
  private static final int OPENING = 12;

  /** Above what the one who copied a chat from Instagram wrote themselves. */
  private static final String SENT = "You sent";

  /** Lines of Instagram between messages. Only whole lines count. */
  private static final Set<String> SYSTEM = Set.of("Enter", "Seen", "Delivered");

  /** Words that begin short answers and greetings, never names. */
  private static final Set<String> SMALL =
      Set.copyOf(PropertyFile.beside(NameHeads.class, "heads").words("small"));

  private final TextPage page;
  private final Exhibit exhibit;
  private final Subject subject;
  private final boolean isTranscript;

  NameHeads(TextPage page, Exhibit exhibit, Subject subject) {
    this.page = page;
    this.exhibit = exhibit;
    this.subject = subject;
    this.isTranscript = exhibit.kind() == ExhibitKind.TRANSCRIPT;
  }

  /** The layout of a text in which each name has its line; empty where it is not written so. */
  Optional<OwnLayout> alone() {
    Set<String> blocks = isTranscript ? Set.of() : aboveBlocks();
    boolean spaced = blocks.stream().anyMatch(this::isSubject);
    Set<String> again = spaced ? blocks : again();
    Set<String> names =
        again.isEmpty() && !isTranscript
            ? RecurringNames.beside(page, name -> SpeakerLabel.isName(name) && isSubject(name))
            : again;
    return lines(names, spaced ? OwnLayout.NAMES : OwnLayout.SPOKEN_NAMES);
  }

  /** The same of a text in which no name is the subject's; empty where it is not written so. */
  Optional<OwnLayout> recurring() {
    return isTranscript ? Optional.empty() : lines(RecurringNames.in(page), OwnLayout.NAMES);
  }

  private Optional<OwnLayout> lines(Set<String> names, String shape) {
    boolean sent = names.contains(SENT);
    Set<String> marks = marks(names);
    Heads heads = new Heads(sent ? OwnLayout.SENT_NAMES : shape, 0);
    for (int index = 0; index < page.count() && !names.isEmpty(); index++) {
      TextLine line = page.line(index);
      String text = line.text().strip();
      boolean marked =
          !marks.isEmpty()
              && hasWords(index)
              && marks.contains(text(index + 1))
              && !names.contains(text(Math.max(0, index - 1)));
      if (names.contains(text) || (marked && SpeakerLabel.isMarkedName(text))) {
        heads.put(line, text.equals(SENT) ? "You" : text, line.text().length());
      } else if (sent && (SYSTEM.contains(text) || time(line).isPresent())) {
        heads.part(line, SYSTEM.contains(text) ? Optional.ofNullable(heads.when) : time(line));
      }
    }
    return heads.layout(Set.of());
  }

  /** Lines without a word below most names: those of others stand above one, too. */
  private Set<String> marks(Set<String> names) {
    Map<String, Long> below =
        IntStream.range(1, page.count())
            .filter(index -> names.contains(text(index - 1)))
            .mapToObj(this::text)
            .filter(text -> text.codePoints().noneMatch(Character::isLetterOrDigit))
            .collect(groupingBy(Function.identity(), counting()));
    below.remove("");
    below.values().removeIf(count -> count < FEWEST);
    return below.keySet();
  }

  private String text(int index) {
    return page.line(index).text().strip();
  }

  /** The layout of a text with names before a colon; empty where it is not written so. */
  Optional<OwnLayout> beforeColons() {
    RecurringLabels known = RecurringLabels.of(page, !isTranscript);
    int meet = exhibit.kind() == ExhibitKind.MESSAGES ? 0 : belowHeadOfMeet();
    OptionalInt first = opening(index -> isLabeled(page.line(index).text(), known));
    Set<String> inside = isTranscript ? speakingOften() : MergedLabel.takingTurns(page);
    if (meet == 0
        && !isTranscript
        && (first.isEmpty() || !isTalk(first.getAsInt(), known, inside))) {
      return Optional.empty();
    }
    Heads heads = new Heads(meet > 0 ? OwnLayout.MEET : OwnLayout.LABELS, meet);
    for (int index = meet > 0 ? meet : first.orElse(0); index < page.count(); index++) {
      TextLine line = page.line(index);
      Optional<SpeakerLabel> label = known.in(line.text());
      if (label.isPresent()) {
        heads.put(line, label.get().name(), label.get().end());
      } else if (isFigures(line.text())) {
        heads.part(line, offset(line.text()));
      }
    }
    return heads.layout(inside);
  }

  /** Heads of one shape, with the lines between them that are no one's. */
  private static final class Heads {
    private final String shape;
    private final SortedMap<Integer, TurnHead> heads = new TreeMap<>();
    private final BitSet between = new BitSet();
    private @Nullable String when;

    Heads(String shape, int from) {
      this.shape = shape;
      between.set(0, from);
    }

    void put(TextLine line, String name, int words) {
      heads.put(line.number() - 1, new TurnHead(shape, name, when, words));
    }

    /** A time that holds for those that follow. */
    void part(TextLine line, Optional<String> time) {
      when = time.orElse(null);
      between.set(line.number() - 1);
    }

    Optional<OwnLayout> layout(Set<String> inside) {
      return heads.isEmpty()
          ? Optional.empty()
          : Optional.of(new OwnLayout(shape, heads, between, inside));
    }
  }

  /** The first line of a talk, where few others stand above it and are no document. */
  private OptionalInt opening(IntPredicate begins) {
    OptionalInt first =
        IntStream.range(page.firstWritten(), Lead.latest(page)).filter(begins).findFirst();
    return first.isPresent() && Lead.isDocument(page, first.getAsInt(), exhibit)
        ? OptionalInt.empty()
        : first;
  }

  /**
   * The names above the blocks of a text in which nearly each block begins with one, and the same
   * few come again: a chat that was copied without times. Headings of a paper come once.
   */
  private Set<String> aboveBlocks() {
    List<Integer> blocks =
        IntStream.range(0, page.count())
            .filter(index -> page.isAfterBlank(index) && !page.line(index).isBlank())
            .filter(index -> time(page.line(index)).isEmpty())
            .boxed()
            .toList();
    List<String> heads =
        blocks.stream()
            .filter(this::hasWords)
            .map(index -> page.line(index).head(2 * LONGEST).strip())
            .filter(name -> name.length() <= LONGEST && name.indexOf(':') < 0)
            .filter(SpeakerLabel::isMarkedName)
            .toList();
    Set<String> names = Set.copyOf(heads);
    boolean talk =
        heads.size() > FEWEST
            && heads.size() * 4 >= blocks.size() * 3
            && names.size() > 1
            && names.size() <= MOST_NAMES
            && names.size() * 2 <= heads.size();
    return talk ? names : Set.of();
  }

  /** The names that come again, the subject's, and the first speaker's; none where few speak. */
  private Set<String> again() {
    OptionalInt first = opening(index -> name(index).isPresent());
    if (first.isEmpty()) {
      return Set.of();
    }
    Map<String, Long> counts =
        IntStream.range(first.getAsInt(), page.count())
            .boxed()
            .flatMap(index -> name(index).stream())
            .collect(groupingBy(Function.identity(), counting()));
    String opening = name(first.getAsInt()).orElseThrow();
    long next = name(first.getAsInt() + 1).map(counts::get).orElse(0L);
    boolean heading = next > 1 && counts.getOrDefault(opening, 0L) == 1;
    Set<String> names = new HashSet<>(counts.keySet());
    names.removeIf(
        name ->
            counts.getOrDefault(name, 0L) < 2
                && (heading || !name.equals(opening))
                && !name.equals(SENT)
                && !isSubject(name));
    long turns = names.stream().mapToLong(name -> counts.getOrDefault(name, 0L)).sum();
    boolean told = isTranscript || names.contains(SENT) || names.stream().anyMatch(this::isSubject);
    boolean alone = !isTranscript && names.stream().allMatch(this::isSubject);
    return !alone && told && names.size() > 1 && turns >= (isTranscript ? 2 : FEWEST)
        ? names
        : Set.of();
  }

  /** The name that a line is, if words follow it. */
  private Optional<String> name(int index) {
    String name = index < page.count() ? page.line(index).text().strip() : "";
    return Optional.of(name)
        .filter(_ -> !name.isEmpty() && name.length() <= LONGEST && hasWords(index))
        .filter(_ -> !Ruler.isWordless(page.line(index)) && !isSaid(name))
        .filter(_ -> isNameAlone(name) || (SpeakerLabel.isName(name) && isSubject(name)));
  }

  private boolean hasWords(int index) {
    return index + 1 < page.count() && !page.line(index + 1).isBlank();
  }

  /** Whether a line has a mark that names do not have: of speech, or at the end of a sentence. */
  private static boolean isSaid(String line) {
    boolean isRemarked = line.endsWith(")") && line.indexOf(" (") > 0;
    return line.indexOf(':') >= 0
        || line.indexOf('：') >= 0
        || line.split(" ", -1).length > MOST_WORDS
        || (!isRemarked && ".!?,;…)。！？，、；".indexOf(line.charAt(line.length() - 1)) >= 0);
  }

  /** Whether it has two words or more, or what words of a sentence do not have. */
  private static boolean isNameAlone(String name) {
    boolean small =
        Arrays.stream(name.split(" ", -1))
            .anyMatch(word -> SMALL.contains(word.toLowerCase(Locale.ROOT)));
    boolean signs = name.chars().anyMatch(c -> "_.".indexOf(c) >= 0 || Character.isDigit(c));
    boolean handle =
        signs
            && name.codePoints().filter(Character::isLetter).count() > 2
            && name.indexOf('/') < 0
            && name.indexOf('@') <= 0;
    return name.equals(SENT)
        || (!small && (name.indexOf(' ') < 0 ? handle : SpeakerLabel.isName(name)));
  }

  private boolean isSubject(String name) {
    return Roles.isSubject(name, exhibit, subject);
  }

  /** The line below the head of Google Meet, or 0. */
  private int belowHeadOfMeet() {
    List<String> lines =
        page.each()
            .limit(OPENING)
            .map(line -> line.text().strip().toLowerCase(Locale.ROOT))
            .toList();
    int attendees = lines.indexOf("attendees");
    int below = lines.subList(Math.max(0, attendees), lines.size()).indexOf("transcript");
    return attendees >= 0 && below >= 0 ? attendees + below + 1 : 0;
  }

  /** Whether a line begins with a label that is no heading: {@code Fwd:}, {@code Chat:}. */
  private boolean isLabeled(String line, RecurringLabels known) {
    return known
        .in(line)
        .filter(_ -> MailField.in(line).isEmpty())
        .filter(
            label ->
                !line.substring(Math.min(label.end(), line.length())).isBlank()
                    || isAgain(line.strip()))
        .isPresent();
  }

  private boolean isAgain(String heading) {
    return page.each().filter(one -> one.text().startsWith(heading)).limit(2).count() > 1;
  }

  /** Whether two voices take turns from a line on, and someone who speaks has a given name. */
  private boolean isTalk(int first, RecurringLabels known, Set<String> inside) {
    Map<String, Long> counts = counts(page.each().skip(first), known::in);
    List<TextLine> lines =
        page.each().skip(first).filter(line -> !line.isBlank()).limit(OPENING).toList();
    Map<String, Long> opening = counts(lines.stream(), known::in);
    long labels = opening.values().stream().mapToLong(Long::longValue).sum();
    boolean opens = opening.size() > 1 && labels * 2 > lines.size() && labels > opening.size();
    boolean taken = counts.values().stream().filter(times -> times >= OFTEN).count() > 1;
    return (taken || opens || !inside.isEmpty())
        && Stream.concat(counts.keySet().stream(), inside.stream()).anyMatch(this::isSubject);
  }

  private static Map<String, Long> counts(
      Stream<TextLine> lines, Function<String, Optional<SpeakerLabel>> label) {
    return lines
        .flatMap(line -> label.apply(line.text()).stream())
        .collect(groupingBy(SpeakerLabel::name, counting()));
  }

  /** Names that may speak within a line, too: those that begin several, and the subject's. */
  private Set<String> speakingOften() {
    Map<String, Long> counts = counts(page.each(), SpeakerLabel::in);
    Set<String> names = new HashSet<>(counts.keySet());
    names.removeIf(name -> counts.getOrDefault(name, 0L) < 2 && !isSubject(name));
    return names;
  }

  /** Whether a line is figures and colons: no one's words, even where they make no time. */
  private static boolean isFigures(String line) {
    return line.indexOf(':') > 0
        && line.chars().anyMatch(Character::isDigit)
        && line.chars().allMatch(c -> "0123456789:.,[]() ".indexOf(c) >= 0);
  }

  /** An offset into the recording, in brackets or not. */
  private static Optional<String> offset(String line) {
    String plain = line.replaceAll("[\\[\\]() ]", "");
    Offset offset = Offset.at(plain, 0);
    return Optional.of(plain).filter(_ -> offset != null && offset.end() == plain.length());
  }

  /** The time that a line is, such as {@code Oct 21, 2025, 10:14 AM}, and nothing else. */
  private static Optional<String> time(TextLine line) {
    String when = line.head(2 * LONGEST).strip();
    return Optional.of(when)
        .filter(_ -> when.length() <= LONGEST && when.indexOf(':') > 0)
        .filter(_ -> Stamp.end(when, 0, true) == when.length());
  }
}
