package dev.bonafide.reading.transcript;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextPage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The labels before words in one text: names, and in messages what only looks like one by the mark
 * behind it, as in {@code Theo grandson: hello}, where it comes again.
 */
record RecurringLabels(Set<String> again) {

  static RecurringLabels of(TextPage page, boolean mayBeMarked) {
    Map<String, Integer> counts = new HashMap<>();
    if (mayBeMarked) {
      page.each()
          .flatMap(line -> SpeakerLabel.mark(line.text()).stream())
          .map(SpeakerLabel::name)
          .filter(name -> !SpeakerLabel.isName(name) && SpeakerLabel.isMarkedName(name))
          .forEach(name -> counts.merge(name, 1, Integer::sum));
    }
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
