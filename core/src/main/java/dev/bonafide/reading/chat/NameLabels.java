package dev.bonafide.reading.chat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.mail.MailField;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.Offset;
import dev.bonafide.reading.turn.Lead;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names and a colon before the words, with times on lines of their own now and then. Elsewhere than
 * in transcripts such lines are a talk only if two voices take turns from the first line on and
 * someone who speaks has a given name.
 */
final class NameLabels {
  private static final int MEET_HEAD = 12;
  private static final int OPENING = 12;

  /** So often a heading of a list or a post does not come with another one. */
  private static final int AGAIN = 4;

  private final TextPage page;
  private final Exhibit exhibit;
  private final Subject subject;
  private final boolean isTranscript;
  private final RecurringLabels known;

  private NameLabels(TextPage page, Exhibit exhibit, Subject subject) {
    this.page = page;
    this.exhibit = exhibit;
    this.subject = subject;
    this.isTranscript = exhibit.kind() == ExhibitKind.TRANSCRIPT;
    this.known = RecurringLabels.of(page, !isTranscript);
  }

  /** The layout of a talk that is written so; empty where it is not. */
  static Optional<OwnLayout> in(TextPage page, Exhibit exhibit, Subject subject) {
    NameLabels labels = new NameLabels(page, exhibit, subject);
    int meet = exhibit.kind() == ExhibitKind.MESSAGES ? 0 : labels.meetStart();
    int first = meet > 0 ? meet : labels.opening();
    Set<String> merged = labels.isTranscript ? labels.names() : MergedLabel.takingTurns(page);
    return meet > 0 || labels.isTranscript || labels.isTalk(first, merged)
        ? labels.layout(meet, first % page.count(), merged)
        : Optional.empty();
  }

  /** The line below the head of Google Meet, or 0. */
  private int meetStart() {
    boolean attendees = false;
    for (int index = 0; index < Math.min(MEET_HEAD, page.count()); index++) {
      String line = page.line(index).text().strip();
      attendees |= line.equalsIgnoreCase("Attendees");
      if (attendees && line.equalsIgnoreCase("Transcript")) {
        return index + 1;
      }
    }
    return 0;
  }

  /** The first line with a label, where few others stand above it; else the number of lines. */
  private int opening() {
    int latest = Lead.latest(page);
    for (int first = page.firstWritten(); first < latest; first++) {
      String line = page.line(first).text();
      Optional<SpeakerLabel> label = known.in(line);
      if (label.isPresent() && MailField.in(line).isEmpty() && !isHeading(line, label.get())) {
        return first;
      }
    }
    return page.count();
  }

  /** Whether a label stands on its line alone, and nowhere else: {@code Fwd:}, {@code Chat:}. */
  private boolean isHeading(String line, SpeakerLabel label) {
    return line.substring(Math.min(label.end(), line.length())).isBlank()
        && page.each().filter(other -> other.text().startsWith(line.strip())).limit(2).count() < 2;
  }

  private boolean isTalk(int first, Set<String> merged) {
    if (first == page.count() || Lead.isDocument(page, first, exhibit)) {
      return false;
    }
    Map<String, Long> labels =
        page.each()
            .skip(first)
            .flatMap(line -> known.in(line.text()).stream())
            .collect(Collectors.groupingBy(SpeakerLabel::name, Collectors.counting()));
    boolean named =
        Stream.concat(labels.keySet().stream(), merged.stream())
            .anyMatch(name -> Roles.isSubject(name, exhibit, subject));
    boolean taken = labels.values().stream().filter(times -> times >= AGAIN).count() > 1;
    return named && (taken || !merged.isEmpty() || opensAsTalk(first));
  }

  /** Whether most of the first lines are someone's, and they take turns. */
  private boolean opensAsTalk(int first) {
    List<Optional<SpeakerLabel>> lines =
        page.each()
            .skip(first)
            .filter(line -> !line.isBlank())
            .limit(OPENING)
            .map(line -> known.in(line.text()))
            .toList();
    List<String> labels = lines.stream().flatMap(Optional::stream).map(SpeakerLabel::name).toList();
    int names = Set.copyOf(labels).size();
    return names >= 2 && labels.size() * 2 > lines.size() && labels.size() > names;
  }

  /** Who may speak within a line too: those who begin several, and the subject. */
  private Set<String> names() {
    Map<String, Integer> counts = new HashMap<>();
    page.each()
        .flatMap(line -> SpeakerLabel.in(line.text()).stream())
        .forEach(label -> counts.merge(label.name(), 1, Integer::sum));
    Set<String> names = new HashSet<>(counts.keySet());
    names.removeIf(
        name -> counts.getOrDefault(name, 0) < 2 && !Roles.isSubject(name, exhibit, subject));
    return names;
  }

  private Optional<OwnLayout> layout(int meet, int first, Set<String> merged) {
    SortedMap<Integer, TurnHead> heads = new TreeMap<>();
    BitSet between = new BitSet();
    between.set(0, meet);
    String shape = meet > 0 ? OwnLayout.MEET : OwnLayout.LABELS;
    @Nullable String when = null;
    for (int index = first; index < page.count(); index++) {
      TextLine line = page.line(index);
      Optional<SpeakerLabel> label = known.in(line.text());
      if (label.isPresent()) {
        String name = label.get().name();
        heads.put(index, new TurnHead(shape, name, when, label.get().end()));
      } else if (isFigures(line.text())) {
        when = time(line.text());
        between.set(index);
      }
    }
    return heads.isEmpty()
        ? Optional.empty()
        : Optional.of(new OwnLayout(shape, heads, between, merged));
  }

  /** Whether a line is figures and colons: no one's words, even where they make no time. */
  private static boolean isFigures(String line) {
    return line.indexOf(':') > 0
        && line.chars().anyMatch(Character::isDigit)
        && line.chars().allMatch(c -> "0123456789:.,[]() ".indexOf(c) >= 0);
  }

  /** An offset into the recording, in brackets or not. */
  private static @Nullable String time(String line) {
    String plain = line.replaceAll("[\\[\\]() ]", "");
    Offset offset = Offset.at(plain, 0);
    return offset != null && offset.end() == plain.length() ? plain : null;
  }
}
