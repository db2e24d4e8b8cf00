package dev.bonafide.slack.evidence;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.text.WordCount;
import java.util.ArrayList;
import java.util.List;

/**
 * What Slack shows of the links of a thread. The words are the page's: where people say no more
 * than links they are what there is to judge, and beside anything else no one is judged by them.
 */
final class Previews {
  private final List<Preview> all = new ArrayList<>();

  private record Preview(String name, String words) {}

  void add(String name, String words) {
    all.add(new Preview(name, words));
  }

  /**
   * Each as an exhibit.
   *
   * @param said everything else, by whomever
   */
  List<Exhibit> exhibits(List<String> said) {
    boolean judged = said.isEmpty() || WordCount.isLinksAlone(said.stream());
    return all.stream()
        .map(
            one ->
                judged
                    ? Exhibit.of(one.name(), null, one.words())
                    : Exhibit.ofTurns(
                        one.name(), List.of(new MessageTurn(null, null, Role.OTHER, one.words()))))
        .toList();
  }
}
