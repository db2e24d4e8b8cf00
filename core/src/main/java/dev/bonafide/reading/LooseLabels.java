package dev.bonafide.reading;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** An entry of a form has fewer, and no mark at its end. */
  private static final int FEW_WORDS = 4;

  private LooseLabels() {}

  /** Those that come most often first; none where the text cannot be a conversation. */
  static List<String> in(List<Reading> readings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    readings.stream()
        .filter(LooseLabels::isOneText)
        .filter(reading -> isSpoken(TextPage.of(reading.text())))
        .forEach(reading -> count(TextPage.of(reading.text()), counts));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= TWICE)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .limit(MOST)
        .toList();
  }

  private static boolean isOneText(Reading reading) {
    return reading.kind() == ExhibitKind.MESSAGES
        && reading.exhibit().turns().isEmpty()
        && reading.utterances().stream().allMatch(said -> said.speaker() == null);
  }

  /** Whether words of someone or links follow a label, rather than an entry of a form. */
  private static boolean isSpoken(TextPage page) {
    return page.each().limit(LINES).anyMatch(line -> isSaid(line.text()));
  }

  private static boolean isSaid(String line) {
    String words =
        line.substring(
                SpeakerLabel.mark(line)
                    .map(label -> Math.min(label.end(), line.length()))
                    .orElse(0))
            .strip();
    return words.split(" ", FEW_WORDS).length == FEW_WORDS
        || words.contains("://")
        || (!words.isEmpty() && ".?!…。？！".indexOf(words.charAt(words.length() - 1)) >= 0);
  }

  private static void count(TextPage page, Map<String, Integer> counts) {
    for (int index = 0; index < Math.min(LINES, page.count()); index++) {
      TextLine line = page.line(index);
      String text = line.text().strip();
      SpeakerLabel.mark(line.text())
          .map(SpeakerLabel::name)
          .filter(name -> SpeakerLabel.isMarkedName(name) || SpeakerLabel.isNameWithComma(name))
          .or(() -> java.util.Optional.of(text).filter(LooseLabels::isNameAlone))
          .filter(name -> name.codePoints().filter(Character::isLetter).count() > 1)
          .ifPresent(name -> counts.merge(name, 1, Integer::sum));
    }
  }

  private static boolean isNameAlone(String text) {
    return !text.isEmpty() && text.length() <= LONGEST && SpeakerLabel.isMarkedName(text);
  }
}
