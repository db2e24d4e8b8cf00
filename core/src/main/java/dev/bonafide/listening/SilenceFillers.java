package dev.bonafide.listening;

import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What models of speech write where nothing is said: thanks and credits of the subtitles that they
 * learned from. A recording that holds nothing else is silent. Beside other words they stay: people
 * do say thank you.
 */
final class SilenceFillers {
  private static final Set<String> FILLERS =
      PropertyFile.beside(SilenceFillers.class, "silence-fillers").entries("fillers").stream()
          .map(SilenceFillers::plain)
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  private SilenceFillers() {}

  /** Whether nothing but fillers is said; true where nothing is. */
  static boolean areAll(List<SpokenPassage> passages) {
    return passages.stream()
        .map(passage -> plain(passage.words()))
        .allMatch(words -> words.isEmpty() || FILLERS.contains(words));
  }

  /** The letters and digits, with one blank between words. */
  private static String plain(String said) {
    StringBuilder plain = new StringBuilder();
    said.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(
            c ->
                Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                    ? c
                    : ' ')
        .forEach(plain::appendCodePoint);
    return String.join(" ", plain.toString().strip().split("\\s+", -1));
  }
}
