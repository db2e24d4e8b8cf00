package dev.bonafide.reading.chat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextPage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * List above a talk that says who its short labels are: {@code K. – Bobby Sierra (candidate)}. Each
 * label that speaks is in it, and none has spoken before it ends.
 */
final class Legend {
  private static final int LONGEST_LABEL = 5;

  /** A name of some words, without what someone does. */
  private static final Pattern NAME =
      Pattern.compile("^[^\\pL\\pN]+(\\pL[^(,;\\pN]* \\pL[^(,;\\pN]*)");

  private Legend() {}

  /** The layout with the names that such a list gives; the same layout where there is none. */
  static OwnLayout told(OwnLayout layout, TextPage page) {
    SortedMap<Integer, TurnHead> heads = new TreeMap<>(layout.heads());
    Map<String, String> names = new HashMap<>();
    Set<String> labels =
        heads.values().stream()
            .map(TurnHead::name)
            .filter(label -> label.length() <= LONGEST_LABEL)
            .collect(Collectors.toSet());
    for (int index = 0; index < page.count() && names.size() < labels.size(); index++) {
      String line = page.line(index).text().strip();
      Optional<String> label =
          labels.stream().filter(one -> person(line, one).isPresent()).findFirst();
      if (label.isPresent() && !names.containsKey(label.get())) {
        names.put(label.get(), person(line, label.get()).orElseThrow());
        heads.remove(index);
      } else if (heads.containsKey(index) && labels.contains(heads.get(index).name())) {
        return layout;
      }
    }
    heads.replaceAll(
        (_, head) ->
            new TurnHead(
                TurnHead.LISTED + head.shape(),
                names.getOrDefault(head.name(), head.name()),
                head.when(),
                head.words()));
    return names.size() < Math.max(2, labels.size()) ? layout : OwnLayout.of(heads).orElse(layout);
  }

  /** Name that a line gives to a label, with the label behind it. */
  private static Optional<String> person(String line, String label) {
    Matcher name = NAME.matcher(line.startsWith(label) ? line.substring(label.length()) : "");
    return Optional.of(name)
        .filter(found -> found.find() && SpeakerLabel.isName(found.group(1).strip()))
        .map(found -> found.group(1).strip() + " (" + label + ")");
  }
}
