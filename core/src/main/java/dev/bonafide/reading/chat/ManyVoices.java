package dev.bonafide.reading.chat;

import dev.bonafide.reading.speaker.Naming;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People who seem to speak in a text whose turns no reader could tell: what its lines begin with
 * takes turns as people do.
 */
public final class ManyVoices {
  private static final int LINES = 400;
  private static final int FEWEST = 4;
  private static final int MOST_NAMES = 8;
  private static final int LONGEST = 60;

  /** Before the items of a list, and what a quotation or code begins with. */
  private static final String NO_SIGNS = "-*•·+#|([{\"'“„«`/\\";

  private final List<TextLine> lines;

  private ManyVoices(List<TextLine> lines) {
    this.lines = lines;
  }

  /** Beginning of a line, if it may be a speaker's. */
  private record Sign(TextLine line, String name) {}

  /** The number of the first line that may be someone's; empty where one person wrote it all. */
  public static OptionalInt in(TextPage page) {
    List<TextLine> lines = page.each().limit(LINES).filter(line -> !line.isBlank()).toList();
    ManyVoices voices = new ManyVoices(lines);
    boolean asks = lines.stream().anyMatch(line -> Naming.asks(line.text()));
    Stream<Function<String, Optional<String>>> signs =
        asks
            ? Stream.of(ManyVoices::stamped, ManyVoices::mark, ManyVoices::label, ManyVoices::alone)
            : Stream.of(ManyVoices::stamped);
    return signs.flatMapToInt(sign -> voices.first(sign).stream()).min();
  }

  /** An arrow or another sign, but for those of lists. */
  private static Optional<String> mark(String line) {
    int c = line.strip().codePointAt(0);
    return Character.isLetterOrDigit(c) || NO_SIGNS.indexOf(c) >= 0
        ? Optional.empty()
        : Optional.of(Character.toString(c));
  }

  private static Optional<String> label(String line) {
    return SpeakerLabel.mark(line).map(SpeakerLabel::name).filter(SpeakerLabel::isMarkedName);
  }

  /** A short line that ends as no sentence does. */
  private static Optional<String> alone(String line) {
    String text = line.strip();
    boolean ends = Character.isLetterOrDigit(text.codePointBefore(text.length()));
    return ends && text.length() <= LONGEST ? Optional.of(text) : Optional.empty();
  }

  /** The first word behind a time. */
  private static Optional<String> stamped(String line) {
    return HeadParser.opening(line, true)
        .map(head -> line.substring(head.words()).strip())
        .map(rest -> rest.substring(0, (rest + " ").indexOf(' ')))
        .filter(word -> !word.isEmpty());
  }

  /** The first line with a sign, where a few come again and again, and answer each other. */
  private OptionalInt first(Function<String, Optional<String>> sign) {
    List<Sign> all =
        lines.stream()
            .flatMap(line -> sign.apply(line.text()).map(name -> new Sign(line, name)).stream())
            .toList();
    Map<String, Long> counts =
        all.stream().collect(Collectors.groupingBy(Sign::name, Collectors.counting()));
    List<Sign> again = all.stream().filter(one -> counts.getOrDefault(one.name(), 0L) > 1).toList();
    Set<String> names = again.stream().map(Sign::name).collect(Collectors.toSet());
    boolean turns =
        names.size() > 1
            && names.size() <= MOST_NAMES
            && again.size() >= FEWEST
            && again.size() * 2 >= all.size()
            && again.size() * 3 >= lines.size()
            && isAnswered(again);
    return turns ? OptionalInt.of(again.getFirst().line().number()) : OptionalInt.empty();
  }

  /** Whether someone speaks between two turns of another. */
  private static boolean isAnswered(List<Sign> again) {
    return IntStream.range(1, again.size() - 1)
        .anyMatch(
            at ->
                again.get(at - 1).name().equals(again.get(at + 1).name())
                    && !again.get(at - 1).name().equals(again.get(at).name()));
  }
}
