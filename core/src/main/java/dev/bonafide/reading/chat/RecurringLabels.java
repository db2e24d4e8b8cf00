package dev.bonafide.reading.chat;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextPage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The labels before words in one text: names, and where it comes again what only looks like one by
 * the mark behind it: {@code Okafor, Ana: hello}, and in messages {@code Theo grandson: hello}. One
 * that a sentence may begin with has to take turns, too: {@code Vera, people Baltsvet: hello}.
 */
record RecurringLabels(Set<String> again) {

  /** So often the beginning of a sentence does not come. */
  private static final int OFTEN = 4;

  static RecurringLabels of(TextPage page, boolean mayBeMarked) {
    List<String> labels =
        page.each()
            .flatMap(line -> SpeakerLabel.mark(line.text()).stream())
            .map(SpeakerLabel::name)
            .filter(
                name ->
                    SpeakerLabel.isName(name)
                        || SpeakerLabel.isNameWithComma(name)
                        || (mayBeMarked && SpeakerLabel.isMarkedName(name)))
            .toList();
    Map<String, Integer> counts = new HashMap<>();
    labels.forEach(name -> counts.merge(name, 1, Integer::sum));

    Set<String> again = new HashSet<>();
    counts.forEach(
        (name, count) -> {
          boolean isTold = !mayBeginSentence(name) || counts.size() == 2 || count >= OFTEN;
          if (count > 1 && isTold) {
            again.add(name);
          }
        });
    return new RecurringLabels(again);
  }

  private static boolean mayBeginSentence(String name) {
    return name.indexOf(',') >= 0 && !SpeakerLabel.isSurnameFirst(name);
  }

  /** The label that a line begins with; of those that come again, a dash may stand behind one. */
  Optional<SpeakerLabel> in(String line) {
    int dash = Math.max(0, Math.max(line.indexOf(" - "), line.indexOf(" – ")));
    return SpeakerLabel.in(line)
        .or(() -> SpeakerLabel.mark(line).filter(label -> again.contains(label.name())))
        .or(
            () ->
                Optional.of(new SpeakerLabel(line.substring(0, dash).strip(), dash + 3))
                    .filter(label -> again.contains(label.name())));
  }
}
