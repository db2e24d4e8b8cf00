package dev.bonafide.reading.transcript;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextPage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names on a line of their own between a cue's time and its words, as Teams writes them into a
 * document. A line is such a name only if it comes again, and if most cues begin so: sentences of
 * subtitles do neither.
 */
record NamesOverWords(Set<String> names) {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  static NamesOverWords of(TextPage page, List<Cue> cues) {
    Map<String, Integer> counts = new HashMap<>();
    for (Cue cue : cues) {
      candidate(page, cue).ifPresent(name -> counts.merge(name, 1, Integer::sum));
    }
    Set<String> again = new HashSet<>();
    int named = 0;
    for (Map.Entry<String, Integer> one : counts.entrySet()) {
      if (one.getValue() > 1) {
        again.add(one.getKey());
        named += one.getValue();
      }
    }
    return new NamesOverWords(named * 2 > cues.size() ? Set.copyOf(again) : Set.of());
  }

  /** The name over a cue's words, which begin on the next line. */
  Optional<SpeakerLabel> in(TextPage page, Cue cue) {
    return candidate(page, cue)
        .filter(names::contains)
        .map(name -> new SpeakerLabel(name, page.line(cue.first()).text().length()));
  }

  private static Optional<String> candidate(TextPage page, Cue cue) {
    String line = page.line(cue.first()).text().strip();
    boolean shaped =
        cue.end() - cue.first() > 1
            && line.length() <= LONGEST
            && !line.isEmpty()
            && Character.isLetter(line.codePointAt(0))
            && !Character.isLowerCase(line.codePointAt(0))
            && ".?!,:;…。？！".indexOf(line.charAt(line.length() - 1)) < 0
            && line.split("\\s+", -1).length <= MOST_WORDS;
    return shaped ? Optional.of(line) : Optional.empty();
  }
}
