package dev.bonafide.reading.transcript;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.reading.chat.HeadParser;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names that something else than a colon parts from the words of a cue: a line of their own, as
 * Teams writes them into a document, brackets, a tag, or a colon behind a dash. What stands there
 * is a name only if it comes again, and if most cues begin so: sentences and sounds do neither.
 */
record CueHeadings(Set<String> names) {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final Pattern TAG = Pattern.compile("</?(?:b|i|u|c|font)\\b[^>]*>");

  static CueHeadings of(TextPage page, List<Cue> cues) {
    Map<String, Long> counts =
        cues.stream()
            .flatMap(cue -> candidate(page, cue).stream())
            .collect(Collectors.groupingBy(SpeakerLabel::name, Collectors.counting()));
    counts.values().removeIf(count -> count < 2);
    long named = counts.values().stream().mapToLong(Long::longValue).sum();
    return new CueHeadings(named * 2 > cues.size() ? Set.copyOf(counts.keySet()) : Set.of());
  }

  /** The name that a cue begins with. */
  Optional<SpeakerLabel> in(TextPage page, Cue cue) {
    return candidate(page, cue).filter(label -> names.contains(label.name()));
  }

  private static Optional<SpeakerLabel> candidate(TextPage page, Cue cue) {
    String line = page.line(cue.first()).text();
    return HeadParser.label(untagged(line))
        .filter(label -> SpeakerLabel.isName(label.name()))
        .or(() -> cue.end() - cue.first() > 1 ? alone(line) : Optional.empty());
  }

  /** The line with blanks in the place of tags that say how it looks. */
  private static String untagged(String line) {
    StringBuilder plain = new StringBuilder(line);
    Matcher tags = TAG.matcher(line);
    while (tags.find()) {
      plain.replace(tags.start(), tags.end(), " ".repeat(tags.end() - tags.start()));
    }
    return plain.toString();
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
