package dev.bonafide.reading.transcript;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.Moment;
import dev.bonafide.reading.chat.TurnHead;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in the cues of a recording. A cue is one utterance, and the label it begins with is
 * its speaker; a label inside it begins a turn only if that name has already spoken. A cue without
 * a label that goes on with the sentence of the cue before, with no pause between, is of the same
 * speaker.
 */
final class CueVoices {
  /** What stands so often before a colon at the beginning of cues is a name, not a sentence. */
  private static final int OFTEN = 3;

  private static final double NO_PAUSE_SECONDS = 0.5;
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final Pattern TAGGED = Pattern.compile("^\\s*<\\w[^>]*>([^<]*)</\\w+>");

  private final TextPage page;
  private final List<Cue> cues;
  private final String exhibit;
  private final Map<Integer, SpeakerLabel> headings = new HashMap<>();
  private final Map<String, Integer> marks = new HashMap<>();
  private final Set<String> spoken = new HashSet<>();
  private final List<Integer> refused = new ArrayList<>();
  private @Nullable String last;

  CueVoices(TextPage page, List<Cue> cues, String exhibit) {
    this.page = page;
    this.cues = cues;
    this.exhibit = exhibit;
    cues.forEach(cue -> heading(cue).ifPresent(label -> headings.put(cue.first(), label)));
    Set<String> names = names();
    headings.values().removeIf(label -> !names.contains(label.name()));
    for (Cue cue : cues) {
      SpeakerLabel.mark(page.line(cue.first()).text())
          .ifPresent(label -> marks.merge(label.name(), 1, Integer::sum));
    }
  }

  void speak(TranscriptBuilder talk) {
    @Nullable Cue before = null;
    for (Cue cue : cues) {
      Optional<SpeakerLabel> label = opening(cue);
      if (label.isEmpty() && !goesOn(before, cue)) {
        last = null;
      }
      label.ifPresent(one -> last = one.name());
      take(cue, label.map(SpeakerLabel::end).orElse(0), talk);
      before = cue;
    }
    talk.limit(
        "In \"%s\", a possible second speaker inside a cue (line %s) was read as part of that cue.",
        exhibit, refused);
  }

  private Optional<SpeakerLabel> opening(Cue cue) {
    String line = page.line(cue.first()).text();
    return VoiceTag.in(line, 0).stream()
        .findFirst()
        .filter(voice -> line.substring(0, voice.start()).isBlank())
        .map(voice -> new SpeakerLabel(voice.name(), voice.end()))
        .or(() -> Optional.ofNullable(headings.get(cue.first())))
        .or(() -> SpeakerLabel.in(line))
        .or(
            () ->
                SpeakerLabel.mark(line).filter(mark -> marks.getOrDefault(mark.name(), 0) >= OFTEN))
        .or(() -> CueName.of(page, cue.timing()));
  }

  /**
   * Names that something else than a colon parts from the words: a line of their own, as Teams
   * writes them into a document, brackets, a tag, or a dash. They come again, and most cues begin
   * so: sentences and sounds do neither.
   */
  private Set<String> names() {
    Map<String, Long> counts =
        headings.values().stream()
            .collect(Collectors.groupingBy(SpeakerLabel::name, Collectors.counting()));
    counts.values().removeIf(count -> count < 2);
    long named = counts.values().stream().mapToLong(Long::longValue).sum();
    return named * 2 > cues.size() ? counts.keySet() : Set.of();
  }

  private Optional<SpeakerLabel> heading(Cue cue) {
    String line = page.line(cue.first()).text();
    return TurnHead.label(untagged(line))
        .filter(label -> SpeakerLabel.isName(label.name()))
        .or(() -> cue.end() - cue.first() > 1 ? alone(line) : Optional.empty());
  }

  /** The line with blanks before what a tag encloses at its beginning, in the place of the tag. */
  private static String untagged(String line) {
    Matcher tagged = TAGGED.matcher(line);
    return line.indexOf('<') >= 0 && tagged.find()
        ? " ".repeat(tagged.end() - tagged.group(1).length())
            + tagged.group(1)
            + line.substring(tagged.end())
        : line;
  }

  private static Optional<SpeakerLabel> alone(String line) {
    String name = line.strip();
    boolean shaped =
        name.length() <= LONGEST
            && !name.isEmpty()
            && Character.isLetter(name.codePointAt(0))
            && !Character.isLowerCase(name.codePointAt(0))
            && ".?!,:;…。？！".indexOf(name.charAt(name.length() - 1)) < 0
            && name.split("\\s+", -1).length <= MOST_WORDS;
    return shaped ? Optional.of(new SpeakerLabel(name, line.length())) : Optional.empty();
  }

  /** Takes a cue's words: a turn, and one more for each voice inside that has spoken before. */
  private void take(Cue cue, int skipped, TranscriptBuilder talk) {
    Moment at = cue.time().from();
    int from = page.line(cue.first()).start() + skipped;
    if (last != null) {
      spoken.add(last);
    }
    for (int index = cue.first(); index < cue.end(); index++) {
      TextLine line = page.line(index);
      for (VoiceTag inner : inner(line, index == cue.first() ? skipped : -1)) {
        if (spoken.contains(inner.name())) {
          add(talk, at, from, line.start() + inner.start());
          last = inner.name();
          from = line.start() + inner.end();
        } else {
          refused.add(line.number());
        }
      }
    }
    add(talk, at, from, page.line(cue.end() - 1).end());
  }

  /** The speakers whom a line names, where it goes on after a label or is one of the next. */
  private static List<VoiceTag> inner(TextLine line, int skipped) {
    List<VoiceTag> voices = VoiceTag.in(line.text(), Math.max(0, skipped));
    return skipped < 0 && voices.isEmpty()
        ? SpeakerLabel.in(line.text()).stream()
            .map(label -> new VoiceTag(label.name(), 0, label.end()))
            .toList()
        : voices;
  }

  private void add(TranscriptBuilder talk, @Nullable Moment at, int from, int to) {
    int end = Math.max(from, VoiceTag.withoutClosing(page.text(), from, to));
    talk.addShown(last, at, new Span(from, end));
  }

  /** Whether a cue begins without a pause, and with a small letter, after an open sentence. */
  private boolean goesOn(@Nullable Cue before, Cue cue) {
    if (before == null || last == null) {
      return false;
    }
    String words = page.line(before.end() - 1).text().stripTrailing();
    String next = page.line(cue.first()).text().stripLeading();
    boolean open = !words.isEmpty() && ".?!…。？！\"”".indexOf(words.charAt(words.length() - 1)) < 0;
    return open
        && Character.isLowerCase(next.codePointAt(0))
        && Math.abs(cue.time().from().seconds() - before.time().to()) <= NO_PAUSE_SECONDS;
  }
}
