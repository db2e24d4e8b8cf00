package dev.bonafide.conversation.command;

import dev.bonafide.text.LookAlike;
import dev.bonafide.text.Normalised;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What someone looks for among cases: each of its words must stand in something that a list says of
 * a case, however it is spelt. Of no words, every case is found.
 *
 * @param words as they were typed, in one line, {@value #LONGEST} characters at most
 */
public record SoughtWords(String words) {
  /** Characters; the rest is left out. */
  public static final int LONGEST = 80;

  public static final SoughtWords NONE = new SoughtWords("");

  public SoughtWords {
    String line = words.replaceAll("[\\p{Cc}\\p{Cf}\\s\\p{Z}]+", " ").strip();
    words =
        line.codePoints()
            .limit(LONGEST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
  }

  public boolean isNone() {
    return words.isEmpty();
  }

  /** Whether each word stands in one of these, be it in the middle of another. */
  public boolean finds(List<String> said) {
    String all = said.stream().map(SoughtWords::plain).collect(Collectors.joining("\n"));
    return Stream.of(plain(words).split(" ", -1)).allMatch(all::contains);
  }

  private static String plain(String text) {
    return LookAlike.latin(Normalised.of(text).text());
  }
}
