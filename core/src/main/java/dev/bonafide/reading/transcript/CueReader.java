package dev.bonafide.reading.transcript;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.Lead;
import dev.bonafide.reading.turn.Ruler;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Subtitles: WebVTT as Zoom ({@code Name: words}), Teams ({@code <v Name>words}) and Webex (the
 * name in the line over the time) write it, SRT, and the captions that Google Meet saves.
 */
public final class CueReader implements ExhibitReader {
  private static final String HEADING = "WEBVTT";

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    TextPage page = TextPage.of(exhibit.text());
    boolean talk = exhibit.kind() == null || exhibit.kind() == ExhibitKind.TRANSCRIPT;
    int first = talk ? first(page) : page.count();
    Optional<String> format = format(page, first);
    if (format.isEmpty()) {
      return Optional.empty();
    }
    TranscriptBuilder turns = new TranscriptBuilder(page.text());
    Lead.take(page, first, exhibit, turns, Ruler::isWordless);
    List<Cue> cues = cues(page);
    new CueVoices(page, cues, exhibit.name()).speak(turns);
    long outside = outside(page, first, cues);
    if (outside > 0) {
      turns.limit(
          "In \"%s\", lines outside its cues are nobody's words: %d."
              .formatted(exhibit.name(), outside));
    }
    return Optional.of(turns.read(exhibit, subject, ExhibitKind.TRANSCRIPT, format.get()));
  }

  /** Where the first cue or the heading of the file begins; other lines may stand above it. */
  private static int first(TextPage page) {
    int first = page.firstWritten();
    int latest = Lead.latest(page);
    while (first < latest) {
      if (format(page, first).isPresent()) {
        return first;
      }
      first++;
    }
    return page.count();
  }

  private static Optional<String> format(TextPage page, int first) {
    if (first == page.count()) {
      return Optional.empty();
    }
    if (page.line(first).text().startsWith(HEADING)) {
      return Optional.of("webvtt");
    }
    Optional<CueTime> timed = CueTime.of(page.line(first));
    return timed.isPresent() || isTime(page, first + 1)
        ? Optional.of(timed.isPresent() && timed.get().isCaption() ? "sbv" : "srt")
        : Optional.empty();
  }

  /** Beginning of the words below a time; some programs leave a line blank before them. */
  private static int words(TextPage page, int below) {
    int first = page.written(below);
    boolean next = first == page.count() || isTime(page, first) || isTime(page, first + 1);
    return next ? below : first;
  }

  /** Whether a line is a time, or what a cue is called by above one. */
  private static boolean begins(TextPage page, int index) {
    return isTime(page, index) || (isTime(page, index + 1) && isCalled(page, index + 1));
  }

  private static boolean isTime(TextPage page, int index) {
    return index < page.count() && CueTime.of(page.line(index)).isPresent();
  }

  /** Lines with words that are of no cue, but for the heading and what a cue is called by. */
  private static long outside(TextPage page, int first, List<Cue> cues) {
    BitSet placed = new BitSet();
    int heading = first;
    if (page.line(first).text().startsWith(HEADING)) {
      while (heading < page.count() && !page.line(heading).isBlank()) {
        heading++;
      }
    }
    placed.set(0, heading);
    for (Cue cue : cues) {
      placed.set(cue.timing() - (isCalled(page, cue.timing()) ? 1 : 0), cue.end());
    }
    return page.each()
        .filter(line -> !placed.get(line.number() - 1))
        .filter(line -> line.text().codePoints().anyMatch(Character::isLetter))
        .count();
  }

  /** Whether the line over a time names its speaker, or is a mark of a program in one word. */
  private static boolean isCalled(TextPage page, int timing) {
    String above = timing == 0 ? " " : page.line(timing - 1).text().strip();
    boolean mark = above.indexOf(' ') < 0 && above.chars().anyMatch(Character::isDigit);
    return mark || CueName.of(page, timing).isPresent();
  }

  /** A time and the lines up to the next blank one, or the next time. */
  private static List<Cue> cues(TextPage page) {
    List<Cue> cues = new ArrayList<>();
    for (int index = 0; index < page.count(); index++) {
      Optional<CueTime> time = CueTime.of(page.line(index));
      if (time.isPresent()) {
        int first = words(page, index + 1);
        int end = first;
        while (end < page.count() && !page.line(end).isBlank() && !begins(page, end)) {
          end++;
        }
        if (end > first) {
          cues.add(new Cue(time.get(), index, first, end));
        }
        index = end - 1;
      }
    }
    return cues;
  }
}
