package dev.bonafide.reading;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Subtitles: WebVTT as Zoom ({@code Name: words}) and Teams ({@code <v Name>words}) write it, and
 * SRT. A cue is one utterance; only the label at its beginning counts.
 */
final class CueReader implements ExhibitReader {
  private static final String STAMP = "(?:\\d{1,4}:)?\\d{1,3}:\\d{2}[.,]\\d{1,3}";
  private static final Pattern TIMING = Pattern.compile("^\\s*(" + STAMP + ")\\s+-->\\s+" + STAMP);
  private static final Pattern VOICE = Pattern.compile("^\\s*<v(?:\\.[^\\s>]*)?\\s+([^>]{1,80})>");
  private static final int HEAD = 120;

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    Page page = Page.of(exhibit.text());
    Optional<String> format = format(page);
    boolean talk = exhibit.kind() == null || exhibit.kind() == ExhibitKind.TRANSCRIPT;
    if (format.isEmpty() || !talk) {
      return Optional.empty();
    }
    Talk turns = new Talk(page.text());
    int index = 0;
    while (index < page.count()) {
      Matcher timing = TIMING.matcher(page.line(index).head(HEAD));
      index++;
      if (timing.find()) {
        index = takeCue(page, index, Moments.recording(timing.group(1)), turns);
      }
    }
    return Optional.of(turns.read(exhibit, subject, ExhibitKind.TRANSCRIPT, format.get()));
  }

  private static Optional<String> format(Page page) {
    int first = page.firstWritten();
    if (first == page.count()) {
      return Optional.empty();
    }
    if (page.line(first).text().startsWith("WEBVTT")) {
      return Optional.of("webvtt");
    }
    boolean timed = TIMING.matcher(page.line(first).head(HEAD)).find();
    boolean numbered =
        first + 1 < page.count() && TIMING.matcher(page.line(first + 1).head(HEAD)).find();
    return timed || numbered ? Optional.of("srt") : Optional.empty();
  }

  /** Takes the lines up to the next blank one; answers where to go on. */
  private static int takeCue(Page page, int first, @Nullable Moment at, Talk turns) {
    int end = first;
    while (end < page.count() && !page.line(end).isBlank()) {
      end++;
    }
    if (end > first) {
      Line line = page.line(first);
      Optional<Label> label = label(line);
      int from = line.start() + label.map(Label::end).orElse(0);
      int to = withoutClosing(page, page.line(end - 1));
      turns.add(label.map(Label::name).orElse(null), at, from, to, true);
    }
    return end;
  }

  private static Optional<Label> label(Line line) {
    Matcher voice = VOICE.matcher(line.head(HEAD));
    return voice.find()
        ? Optional.of(new Label(voice.group(1).strip(), voice.end()))
        : Label.in(line.text());
  }

  private static int withoutClosing(Page page, Line last) {
    String closing = "</v>";
    int end = last.start() + last.text().stripTrailing().length();
    return page.text().startsWith(closing, end - closing.length()) ? end - closing.length() : end;
  }
}
