package dev.bonafide.reading.transcript;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.mail.MailField;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.Moments;
import dev.bonafide.reading.time.Offset;
import dev.bonafide.reading.time.TimestampSyntax;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.Lead;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Transcripts with {@code Name: words} lines, and Google Meet's, which has a head and a time on a
 * line of its own now and then. Elsewhere than in transcripts such lines are a talk only if two
 * voices take turns from the first line on and somebody who speaks has a given name.
 */
public final class TranscriptReader implements ExhibitReader {
  private static final int MEET_HEAD = 12;
  private static final int OPENING = 12;

  /** So often a heading of a list or a post does not come with another one. */
  private static final int AGAIN = 4;

  private static final String CLOSING = "This editable transcript was computer generated";

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    TextPage page = TextPage.of(exhibit.text());
    boolean transcript = exhibit.kind() == ExhibitKind.TRANSCRIPT;
    int meet = transcript || exhibit.kind() == null ? meetStart(page) : -1;
    if (!transcript && meet < 0 && !isTalk(page, exhibit, subject)) {
      return Optional.empty();
    }
    TranscriptBuilder talk = new TranscriptBuilder(page.text());
    RecurringLabels labels = RecurringLabels.of(page, !transcript);
    int first = meet < 0 ? opening(page, labels) % page.count() : meet;
    if (meet < 0) {
      Lead.take(page, first, exhibit, talk);
    }
    Set<String> merged = transcript ? names(page, exhibit, subject) : MergedLabel.takingTurns(page);
    take(page, first, labels, merged, talk);
    if (talk.isEmpty()) {
      return Optional.empty();
    }
    ExhibitKind kind = exhibit.kind() == null ? ExhibitKind.TRANSCRIPT : exhibit.kind();
    String format = meet < 0 ? "plain-transcript" : "google-meet";
    return Optional.of(talk.read(exhibit, subject, kind, format));
  }

  /** The line after Meet's head, or -1. */
  private static int meetStart(TextPage page) {
    boolean attendees = false;
    for (int index = 0; index < Math.min(MEET_HEAD, page.count()); index++) {
      String line = page.line(index).text().strip();
      attendees |= line.equalsIgnoreCase("Attendees");
      if (attendees && line.equalsIgnoreCase("Transcript")) {
        return index + 1;
      }
    }
    return -1;
  }

  /** The first line with a label, where few others stand above it; else the number of lines. */
  private static int opening(TextPage page, RecurringLabels labels) {
    int first = page.firstWritten();
    int latest = Lead.latest(page);
    while (first < latest) {
      String line = page.line(first).text();
      Optional<SpeakerLabel> label = labels.in(line);
      if (label.isPresent()
          && MailField.in(line).isEmpty()
          && !isHeading(page, line, label.get())) {
        return first;
      }
      first++;
    }
    return page.count();
  }

  /** Whether a label stands on its line alone, and nowhere else: {@code Fwd:}, {@code Chat:}. */
  private static boolean isHeading(TextPage page, String line, SpeakerLabel label) {
    return line.substring(Math.min(label.end(), line.length())).isBlank()
        && page.each().filter(other -> other.text().startsWith(line.strip())).limit(2).count() < 2;
  }

  private static boolean isTalk(TextPage page, Exhibit exhibit, Subject subject) {
    if (exhibit.kind() != null && exhibit.kind() != ExhibitKind.MESSAGES) {
      return false;
    }
    RecurringLabels known = RecurringLabels.of(page, true);
    int first = opening(page, known);
    if (first == page.count() || Lead.isDocument(page, first, exhibit)) {
      return false;
    }
    List<SpeakerLabel> labels =
        page.each().skip(first).flatMap(line -> known.in(line.text()).stream()).toList();
    Set<String> merged = MergedLabel.takingTurns(page);
    return Stream.concat(labels.stream().map(SpeakerLabel::name), merged.stream())
            .distinct()
            .anyMatch(name -> Roles.isSubject(name, exhibit, subject))
        && (opensAsTalk(page, first, known) || takesTurns(labels) || !merged.isEmpty());
  }

  /** Whether most of the first lines are somebody's, and they take turns. */
  private static boolean opensAsTalk(TextPage page, int first, RecurringLabels known) {
    List<TextLine> opening =
        page.each().skip(first).filter(line -> !line.isBlank()).limit(OPENING).toList();
    List<Optional<SpeakerLabel>> labels =
        opening.stream().map(line -> known.in(line.text())).toList();
    Set<String> names = new LinkedHashSet<>();
    labels.stream().flatMap(Optional::stream).forEach(label -> names.add(label.name()));
    long labelled = labels.stream().filter(Optional::isPresent).count();
    return names.size() >= 2 && labelled * 2 > opening.size() && labelled > names.size();
  }

  /** Whether two come again and again, however many lines of code or lists they paste. */
  private static boolean takesTurns(List<SpeakerLabel> labels) {
    return labels.stream()
            .collect(Collectors.groupingBy(SpeakerLabel::name, Collectors.counting()))
            .values()
            .stream()
            .filter(times -> times >= AGAIN)
            .count()
        >= 2;
  }

  /** Who may speak within a line too: those who begin several, and the subject. */
  private static Set<String> names(TextPage page, Exhibit exhibit, Subject subject) {
    Map<String, Integer> counts = new HashMap<>();
    page.each()
        .flatMap(line -> SpeakerLabel.in(line.text()).stream())
        .forEach(label -> counts.merge(label.name(), 1, Integer::sum));
    Set<String> names = new HashSet<>();
    counts.forEach(
        (name, count) -> {
          if (count > 1 || Roles.isSubject(name, exhibit, subject)) {
            names.add(name);
          }
        });
    return names;
  }

  private static void take(
      TextPage page,
      int first,
      RecurringLabels labels,
      Set<String> merged,
      TranscriptBuilder talk) {
    String who = null;
    Moment at = null;
    int words = page.line(Math.min(first, page.count() - 1)).start();
    for (int index = first; index < page.count(); index++) {
      TextLine line = page.line(index);
      Optional<SpeakerLabel> label = labels.in(line.text());
      boolean time = isTimeAlone(line) || isOddTime(line);
      boolean closing = page.isAfterBlank(index) && line.text().contains(CLOSING);
      if (label.isPresent() || time || closing) {
        talk.add(who, at, words, line.start(), false);
        who = label.map(SpeakerLabel::name).orElse(time ? who : null);
        at = isTimeAlone(line) ? Moments.recording(line.text().strip()) : time ? null : at;
        words = closing ? page.text().length() : line.start() + after(line, label, time);
      }
      for (MergedLabel inner : MergedLabel.in(line.text(), closing ? Set.of() : merged)) {
        talk.add(who, at, words, line.start() + inner.start(), false);
        who = inner.name();
        words = line.start() + inner.end();
      }
    }
    talk.add(who, at, words, page.text().length(), false);
  }

  /** Whether a line is nothing but an offset, in brackets or not. */
  private static boolean isTimeAlone(TextLine line) {
    String text = line.text();
    int from = TimestampSyntax.blanks(text, 0);
    int first =
        TimestampSyntax.is(text, from, '[') || TimestampSyntax.is(text, from, '(')
            ? from + 1
            : from;
    Offset offset = Offset.at(text, first);
    if (offset == null) {
      return false;
    }
    boolean closed =
        TimestampSyntax.is(text, offset.end(), ']') || TimestampSyntax.is(text, offset.end(), ')');
    return TimestampSyntax.blanks(text, closed ? offset.end() + 1 : offset.end()) == text.length();
  }

  /** Whether a line is figures and colons that make no time: it is nobody's words all the same. */
  private static boolean isOddTime(TextLine line) {
    String text = line.text().strip();
    return text.length() > 1
        && TimestampSyntax.isDigit(text.charAt(0))
        && text.indexOf(':') > 0
        && text.chars().allMatch(c -> c == ':' || (c < 0x80 && TimestampSyntax.isDigit((char) c)));
  }

  private static int after(TextLine line, Optional<SpeakerLabel> label, boolean time) {
    return label.map(SpeakerLabel::end).orElse(time ? line.text().length() : 0);
  }
}
