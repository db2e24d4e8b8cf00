package dev.bonafide.reading.chat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.turn.TextPage;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Messages that a program passes on from elsewhere: all that it says begins with someone's name in
 * the same brackets. Where it has the subject's name it passes on nothing.
 */
final class Relayed {
  private static final int FEWEST = 2;
  private static final String BRACKETS = "<[";

  private Relayed() {}

  /** The layout with the names of those who wrote what was passed on. */
  static OwnLayout told(OwnLayout layout, TextPage page, Exhibit exhibit, Subject subject) {
    Set<String> relays =
        layout.heads().values().stream()
            .map(TurnHead::name)
            .distinct()
            .filter(name -> isRelay(name, layout, page))
            .filter(name -> !Roles.isSubject(name, exhibit, subject))
            .collect(Collectors.toSet());
    if (relays.isEmpty()) {
      return layout;
    }
    SortedMap<Integer, TurnHead> heads = new TreeMap<>(layout.heads());
    heads.replaceAll(
        (index, head) ->
            relays.contains(head.name())
                ? inner(page.line(index).text(), head)
                    .map(
                        inner ->
                            new TurnHead(
                                head.shape(),
                                inner.name(),
                                head.when(),
                                head.words() + inner.words()))
                    .orElse(head)
                : head);
    return new OwnLayout(layout.shape(), heads, layout.between(), layout.inside());
  }

  private static boolean isRelay(String name, OwnLayout layout, TextPage page) {
    long all = layout.heads().values().stream().filter(head -> head.name().equals(name)).count();
    return all >= FEWEST
        && all < layout.heads().size()
        && layout.heads().entrySet().stream()
            .filter(head -> head.getValue().name().equals(name))
            .allMatch(head -> inner(page.line(head.getKey()).text(), head.getValue()).isPresent());
  }

  private static Optional<TurnHead> inner(String line, TurnHead head) {
    return head.words() < line.length() && BRACKETS.indexOf(line.charAt(head.words())) >= 0
        ? HeadParser.in(line.substring(head.words()), false)
            .filter(inner -> !TurnHead.isAlone(inner.shape()) && !TurnHead.isTimed(inner.shape()))
        : Optional.empty();
  }
}
