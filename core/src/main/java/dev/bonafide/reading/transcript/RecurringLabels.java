package dev.bonafide.reading.transcript;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextPage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The labels before words in one text: names, and where it comes again what only looks like one by
 * the mark behind it: {@code Okafor, Ana: hello}, and in messages {@code Theo grandson: hello}.
 */
record RecurringLabels(Set<String> again) {

  static RecurringLabels of(TextPage page, boolean mayBeMarked) {
    Map<String, Integer> counts = new HashMap<>();
    page.each()
        .flatMap(line -> SpeakerLabel.mark(line.text()).stream())
        .map(SpeakerLabel::name)
        .filter(name -> !SpeakerLabel.isName(name))
        .filter(
            name ->
                SpeakerLabel.isSurnameFirst(name)
                    || (mayBeMarked && SpeakerLabel.isMarkedName(name)))
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    Set<String> again = new HashSet<>();
    counts.forEach(
        (name, count) -> {
          if (count > 1) {
            again.add(name);
          }
        });
    return new RecurringLabels(again);
  }

  /** The label that a line begins with. */
  Optional<SpeakerLabel> in(String line) {
    return SpeakerLabel.in(line)
        .or(() -> SpeakerLabel.mark(line).filter(label -> again.contains(label.name())));
  }
}
