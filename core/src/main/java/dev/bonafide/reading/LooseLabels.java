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

  private LooseLabels() {}

  /** Those that come most often first; none where the text cannot be a conversation. */
  static List<String> in(List<Reading> readings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    readings.stream()
        .filter(LooseLabels::isOneText)
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
