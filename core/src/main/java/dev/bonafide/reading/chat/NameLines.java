package dev.bonafide.reading.chat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.turn.Lead;
import dev.bonafide.reading.turn.Ruler;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.resource.PropertyFile;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names that stand alone on lines above what each of them said: captions of Meet as they are
 * copied, Otter's text without times, direct messages of Instagram. Words may stand alone too: a
 * name is one that has two words or a handle's signs and comes more than once, or the subject's, or
 * the first speaker's.
 */
final class NameLines {
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 4;
  private static final int FEWEST_TURNS = 3;

  /** Above what the one who copied a chat wrote themselves. */
  private static final String SENT = "You sent";

  /** What Instagram writes between messages. Only whole lines count. */
  private static final Set<String> SYSTEM = Set.of("Enter", "Seen", "Delivered");

  /** Words that begin short answers and greetings, never names. */
  private static final Set<String> SMALL =
      Set.copyOf(PropertyFile.beside(NameLines.class, "heads").words("small"));

  private final TextPage page;
  private final Exhibit exhibit;
  private final Subject subject;
  private final Set<String> names = new HashSet<>();
  private int turns;

  private NameLines(TextPage page, Exhibit exhibit, Subject subject) {
    this.page = page;
    this.exhibit = exhibit;
    this.subject = subject;
  }

  /** The layout of a text that is written so; empty where it is not. */
  static Optional<OwnLayout> in(TextPage page, Exhibit exhibit, Subject subject) {
    NameLines lines = new NameLines(page, exhibit, subject);
    boolean blocks = lines.headBlocks();
    return blocks || lines.look() ? Optional.of(lines.layout(blocks)) : Optional.empty();
  }

  private boolean headBlocks() {
    Set<String> heads = exhibit.kind() == ExhibitKind.TRANSCRIPT ? Set.of() : BlockHeads.in(page);
    boolean headed = heads.stream().anyMatch(this::isSubject);
    names.addAll(headed ? heads : Set.of());
    return headed;
  }

  /** The times between messages hold for those that follow. */
  private OwnLayout layout(boolean blocks) {
    boolean sent = names.contains(SENT);
    String written = blocks ? OwnLayout.NAMES : OwnLayout.SPOKEN_NAMES;
    String shape = sent ? OwnLayout.SENT_NAMES : written;
    SortedMap<Integer, TurnHead> heads = new TreeMap<>();
    BitSet between = new BitSet();
    @Nullable String when = null;
    for (int index = 0; index < page.count(); index++) {
      TextLine line = page.line(index);
      String name = line.text().strip();
      Optional<String> time = sent ? time(line) : Optional.empty();
      if (names.contains(name)) {
        String who = name.equals(SENT) ? "You" : name;
        heads.put(index, new TurnHead(shape, who, when, line.text().length()));
      } else if (time.isPresent() || (sent && SYSTEM.contains(name))) {
        when = time.orElse(when);
        between.set(index);
      }
    }
    return new OwnLayout(shape, heads, between, Set.of());
  }

  private boolean look() {
    int first = page.firstWritten();
    while (first < page.count() && time(page.line(first)).isPresent()) {
      first++;
    }
    int latest = Lead.latest(page) - 1;
    while (first < latest && name(first) == null) {
      first++;
    }
    String opening = first < page.count() ? name(first) : null;
    if (opening == null || Lead.isDocument(page, first, exhibit)) {
      return false;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int index = first; index < page.count(); index++) {
      String name = name(index);
      if (name != null) {
        counts.merge(name, 1, Integer::sum);
      }
    }
    String known = isHeading(first, opening, counts) ? "" : opening;
    counts.forEach((name, count) -> keep(name, count, known));
    return names.size() > 1 && turns >= fewest() && isToldWhose();
  }

  /** Whether the first such line only stands above the name of someone who speaks often. */
  private boolean isHeading(int first, String opening, Map<String, Integer> counts) {
    String next = first + 1 < page.count() ? name(first + 1) : null;
    return next != null && counts.getOrDefault(opening, 0) == 1 && counts.getOrDefault(next, 0) > 1;
  }

  private void keep(String name, int count, String opening) {
    boolean known = name.equals(opening) || name.equals(SENT) || isSubject(name);
    if (known || count > 1) {
      names.add(name);
      turns += count;
    }
  }

  private int fewest() {
    return exhibit.kind() == ExhibitKind.TRANSCRIPT ? FEWEST_TURNS - 1 : FEWEST_TURNS;
  }

  /** Elsewhere than in a recording, headings and lists look the same. */
  private boolean isToldWhose() {
    return exhibit.kind() == ExhibitKind.TRANSCRIPT
        || names.contains(SENT)
        || names.stream().anyMatch(this::isSubject);
  }

  private boolean isSubject(String name) {
    return Roles.isSubject(name, exhibit, subject);
  }

  /** The name that a line is, if words follow it. */
  private @Nullable String name(int index) {
    TextLine line = page.line(index);
    if (line.text().length() > LONGEST + 2 || line.isBlank() || Ruler.isWordless(line)) {
      return null;
    }
    String name = line.text().strip();
    boolean speaks =
        !isSaid(name)
            && hasWords(index)
            && (isNameAlone(name) || (isShort(name) && isSubject(name)));
    return speaks ? name : null;
  }

  private boolean hasWords(int index) {
    return index + 1 < page.count() && !page.line(index + 1).isBlank();
  }

  /** Whether a line has a mark that names do not have: of speech, or at the end of a sentence. */
  private static boolean isSaid(String line) {
    boolean isRemarked = line.endsWith(")") && line.indexOf(" (") > 0;
    return line.indexOf(':') >= 0
        || line.indexOf('：') >= 0
        || (!isRemarked && ".!?,;…)。！？，、；".indexOf(line.charAt(line.length() - 1)) >= 0);
  }

  private static boolean isShort(String name) {
    return name.split(" ", -1).length <= MOST_WORDS && SpeakerLabel.isName(name);
  }

  private static boolean isNameAlone(String name) {
    if (name.equals(SENT)) {
      return true;
    }
    List<String> words = List.of(name.split(" ", -1));
    boolean sized = name.length() <= LONGEST && words.size() <= MOST_WORDS;
    return sized
        && !holdsSmallWord(words)
        && (words.size() > 1 ? SpeakerLabel.isName(name) : isHandle(name));
  }

  private static boolean holdsSmallWord(List<String> words) {
    return words.stream().anyMatch(word -> SMALL.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** A word with what words of a sentence do not have. */
  private static boolean isHandle(String word) {
    boolean signs = word.chars().anyMatch(c -> c == '_' || c == '.' || Character.isDigit(c));
    return signs
        && word.codePoints().filter(Character::isLetter).count() > 2
        && word.indexOf('/') < 0
        && word.indexOf('@') <= 0;
  }

  /** The time that a line is, such as {@code Oct 21, 2025, 10:14 AM}, and nothing else. */
  static Optional<String> time(TextLine line) {
    String when = line.head(2 * LONGEST).strip();
    return Optional.of(when)
        .filter(_ -> when.length() <= LONGEST && when.indexOf(':') > 0)
        .filter(_ -> Stamp.end(when, 0, true) == when.length());
  }
}
