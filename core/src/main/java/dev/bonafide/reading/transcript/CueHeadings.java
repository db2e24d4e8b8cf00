package dev.bonafide.reading.transcript;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.TimestampSyntax;
import dev.bonafide.reading.turn.TextPage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names that something else than a colon parts from the words of a cue: a line of their own, as
 * Teams writes them into a document, brackets, a tag, or a colon behind a dash. What stands there
 * is a name only if it comes again, and if most cues begin so: sentences and sounds do neither.
 */
record CueHeadings(Set<String> names) {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final String DECORATION = ">-–—• ";

  static CueHeadings of(TextPage page, List<Cue> cues) {
    Map<String, Integer> counts = new HashMap<>();
    for (Cue cue : cues) {
      candidate(page, cue).ifPresent(label -> counts.merge(label.name(), 1, Integer::sum));
    }
    Set<String> again = new HashSet<>();
    int named = 0;
    for (Map.Entry<String, Integer> one : counts.entrySet()) {
      if (one.getValue() > 1) {
        again.add(one.getKey());
        named += one.getValue();
      }
    }
    return new CueHeadings(named * 2 > cues.size() ? Set.copyOf(again) : Set.of());
  }

  /** The name that a cue begins with. */
  Optional<SpeakerLabel> in(TextPage page, Cue cue) {
    return candidate(page, cue).filter(label -> names.contains(label.name()));
  }

  private static Optional<SpeakerLabel> candidate(TextPage page, Cue cue) {
    String line = page.line(cue.first()).text();
    return bracketed(line)
        .or(() -> tagged(line))
        .or(() -> decorated(line))
        .or(() -> cue.end() - cue.first() > 1 ? alone(line) : Optional.empty());
  }

  /** {@code [Ana] hello}. */
  private static Optional<SpeakerLabel> bracketed(String line) {
    int close =
        line.startsWith("[") ? line.indexOf(']') : line.startsWith("(") ? line.indexOf(')') : -1;
    return close > 1 && close < line.length() - 1
        ? label(line, 1, close, close + 1)
        : Optional.empty();
  }

  /** {@code <b>Ana:</b> hello}. */
  private static Optional<SpeakerLabel> tagged(String line) {
    int open = line.startsWith("<") ? line.indexOf('>') + 1 : 0;
    int close = open > 0 ? line.indexOf("</", open) : -1;
    int end = close < 0 ? -1 : line.indexOf('>', close) + 1;
    boolean colon =
        end > 0 && (line.charAt(close - 1) == ':' || TimestampSyntax.is(line, end, ':'));
    return colon ? label(line, open, close, end) : Optional.empty();
  }

  /** {@code >> ANA: hello}. */
  private static Optional<SpeakerLabel> decorated(String line) {
    int from = 0;
    while (from < line.length() && DECORATION.indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    int start = from;
    return from == 0
        ? Optional.empty()
        : SpeakerLabel.in(line.substring(from))
            .map(label -> new SpeakerLabel(label.name(), start + label.end()));
  }

  private static Optional<SpeakerLabel> label(String line, int from, int to, int end) {
    String name = line.substring(from, to).strip();
    String plain = name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
    int words = TimestampSyntax.is(line, end, ':') ? end + 1 : end;
    return SpeakerLabel.isName(plain) && plain.length() <= LONGEST
        ? Optional.of(new SpeakerLabel(plain, words))
        : Optional.empty();
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
}
