package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.Citation;
import dev.bonafide.comparison.dialogue.EnglishWords;
import dev.bonafide.comparison.dialogue.JobWords;
import dev.bonafide.comparison.timezone.PlaceZones;
import dev.bonafide.text.TextWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names on a résumé's lines with years, each with the first line that holds it. */
public final class EmployerNames {
  private static final int SHORTEST = 3;

  private final Map<String, ResumeLine> lines = new HashMap<>();

  EmployerNames(List<ResumeLine> resume) {
    for (ResumeLine line : resume) {
      if (line.tellsYear()) {
        for (int at = 0; at < line.words().count(); at++) {
          if (isName(line.words(), at)) {
            lines.putIfAbsent(line.words().word(at), line);
          }
        }
      }
    }
  }

  /** The résumé's line of the first employer that words from one place to another name. */
  Optional<Citation> in(TextWords words, int from, int to) {
    for (int at = from; at < Math.min(to, words.count()); at++) {
      ResumeLine line = isName(words, at) ? lines.get(words.word(at)) : null;
      if (line != null) {
        return Optional.of(line.cited());
      }
    }
    return Optional.empty();
  }

  /** The names between two places that are no town's or country's. */
  public static Set<String> between(TextWords words, int from, int to) {
    return IntStream.range(from, to)
        .filter(at -> isName(words, at))
        .mapToObj(words::word)
        .filter(name -> PlaceZones.of(name).isEmpty())
        .collect(Collectors.toSet());
  }

  /** Whether a word with a capital is no word of English or of jobs. */
  static boolean isName(TextWords words, int at) {
    String word = words.word(at);
    return word.length() >= SHORTEST
        && Character.isUpperCase(words.original().codePointAt(words.span(at, at).start()))
        && !EnglishWords.holds(word)
        && !JobWords.holds(word);
  }
}
