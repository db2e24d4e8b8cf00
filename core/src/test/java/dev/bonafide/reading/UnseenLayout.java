package dev.bonafide.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A way to write a talk down that no reader was made for.
 *
 * @param above what stands above all turns
 * @param turn with {@code N} for the name, {@code W} for the words, and patterns of times in braces
 */
record UnseenLayout(Locale locale, String above, String turn) {
  private static final LocalDateTime BEGIN = LocalDateTime.of(2025, 3, 28, 9, 10, 4);
  private static final Pattern PLACE =
      Pattern.compile("\\{[^N}][^}]*\\}|\\{s\\}|(?<![\\p{L}])[NnW](?![\\p{L}])");

  static List<UnseenLayout> all() {
    try (var lines = Files.lines(Path.of("src/test/resources/layouts/unseen.txt"))) {
      return lines.filter(line -> !line.startsWith("#")).map(UnseenLayout::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnseenLayout of(String line) {
    String[] parts = line.split(" ?\\| ?", 3);
    return new UnseenLayout(
        Locale.forLanguageTag(parts[0]), plain(parts[1]).stripLeading(), plain(parts[2]));
  }

  private static String plain(String escaped) {
    return escaped.replace("\\n", "\n").replace("\\t", "\t");
  }

  String write(List<UnseenTalk.Turn> turns) {
    StringBuilder text = new StringBuilder(above);
    for (int at = 0; at < turns.size(); at++) {
      text.append(write(turns.get(at), BEGIN.plusSeconds(67L * at)));
    }
    return text.toString();
  }

  private String write(UnseenTalk.Turn said, LocalDateTime at) {
    return PLACE
        .matcher(turn)
        .replaceAll(
            found ->
                java.util.regex.Matcher.quoteReplacement(
                    switch (found.group()) {
                      case "N" -> said.who();
                      case "n" -> said.who().toLowerCase(Locale.ROOT).replace(' ', '.');
                      case "W" -> said.words();
                      default -> time(found.group(), at);
                    }));
  }

  private String time(String place, LocalDateTime at) {
    return DateTimeFormatter.ofPattern(place.substring(1, place.length() - 1), locale)
        .withDecimalStyle(DecimalStyle.of(locale))
        .format(at);
  }
}
