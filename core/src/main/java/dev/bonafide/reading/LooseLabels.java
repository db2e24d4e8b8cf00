package dev.bonafide.reading;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.reading.chat.TurnHead;
import dev.bonafide.reading.speaker.Naming;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.text.WordCount;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What may be names of speakers in messages that were read as one text: lines that begin with a
 * name and a colon, or are a name and nothing else, and come again. Whether people speak there is
 * for the readers to say, once one of these is held for the subject.
 */
final class LooseLabels {
  /** So many are held for the subject by turns, to see whether people speak. */
  private static final int MOST = 3;

  private static final int LINES = 400;
  private static final int LONGEST = 40;
  private static final int TWICE = 2;
  private static final int SHARE = 3;

  /** An entry of a form has fewer, and no mark at its end. */
  private static final int FEW_WORDS = 4;

  private LooseLabels() {}

  /** Those that come most often first; none where the text cannot be a conversation. */
  static List<String> in(List<Reading> readings) {
    Map<String, Long> counts =
        readings.stream()
            .filter(LooseLabels::isOneText)
            .map(reading -> TextPage.of(reading.text()).each().limit(LINES).toList())
            .filter(lines -> lines.stream().anyMatch(line -> isSaid(line.text())))
            .flatMap(LooseLabels::labels)
            .collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .limit(MOST)
        .toList();
  }

  /**
   * Labels of one text that come again; none where they stand close together in a text that is much
   * longer, as in a post that retells a dialogue.
   */
  private static Stream<String> labels(List<TextLine> lines) {
    boolean isTalk =
        lines.stream()
            .map(TextLine::text)
            .anyMatch(line -> Naming.asks(line) || Stamp.isLikely(line));
    Map<Optional<String>, List<TextLine>> labels =
        lines.stream()
            .collect(groupingBy(line -> label(line.text(), isTalk), LinkedHashMap::new, toList()));
    labels.remove(Optional.<String>empty());
    labels.values().removeIf(said -> said.size() < TWICE);
    IntSummaryStatistics places =
        labels.values().stream()
            .flatMap(List::stream)
            .flatMapToInt(line -> IntStream.of(line.start(), line.end()))
            .summaryStatistics();
    return (long) SHARE * (places.getMax() - (long) places.getMin()) >= lines.getLast().end()
        ? labels.entrySet().stream()
            .flatMap(one -> one.getValue().stream().flatMap(_ -> one.getKey().stream()))
        : Stream.empty();
  }

  private static boolean isOneText(Reading reading) {
    return reading.kind() == ExhibitKind.MESSAGES
        && reading.exhibit().turns().isEmpty()
        && reading.utterances().stream().allMatch(said -> said.speaker() == null);
  }

  /** Whether words of someone or links follow a label, rather than an entry of a form. */
  private static boolean isSaid(String line) {
    String words =
        line.substring(
                SpeakerLabel.mark(line)
                    .map(label -> Math.min(label.end(), line.length()))
                    .orElse(0))
            .strip();
    return WordCount.of(words) >= FEW_WORDS
        || words.contains("://")
        || (!words.isEmpty() && ".?!…。？！".indexOf(words.charAt(words.length() - 1)) >= 0);
  }

  /**
   * The label of a line.
   *
   * @param isTalk whether something is asked or has a time, as in no list: then any marks may part
   *     a name from the words
   */
  private static Optional<String> label(String line, boolean isTalk) {
    String text = line.strip();
    return SpeakerLabel.mark(line)
        .map(SpeakerLabel::name)
        .filter(name -> SpeakerLabel.isMarkedName(name) || SpeakerLabel.isNameWithComma(name))
        .or(() -> TurnHead.name(text).filter(name -> isTalk && SpeakerLabel.isMarkedName(name)))
        .or(
            () ->
                Optional.of(text)
                    .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
                    .filter(SpeakerLabel::isMarkedName))
        .filter(name -> name.codePoints().filter(Character::isLetter).count() > 1);
  }
}
