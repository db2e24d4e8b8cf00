package dev.bonafide.comparison.dialogue;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import java.util.ArrayList;
import java.util.List;

/**
 * A transcript or a chat as turns of two sides: the subject, and everyone who speaks with them.
 *
 * @param turns by alternating sides
 */
public record Dialogue(Reading reading, List<DialogueTurn> turns) {
  public Dialogue {
    turns = List.copyOf(turns);
  }

  /** The dialogues of a case in which both sides speak. */
  public static List<Dialogue> of(CaseFile caseFile) {
    return caseFile.readings().stream()
        .filter(reading -> reading.kind().isTalk())
        .map(Dialogue::of)
        .filter(dialogue -> dialogue.turns.size() > 1)
        .toList();
  }

  public static Dialogue of(Reading reading) {
    List<DialogueTurn> turns = new ArrayList<>();
    List<Utterance> side = new ArrayList<>();
    for (Utterance utterance : reading.utterances()) {
      if (utterance.role() == Role.STAFF) {
        continue;
      }
      if (!side.isEmpty() && isSubject(utterance) != isSubject(side.getFirst())) {
        turns.add(new DialogueTurn(reading, side));
        side = new ArrayList<>();
      }
      side.add(utterance);
    }
    if (!side.isEmpty()) {
      turns.add(new DialogueTurn(reading, side));
    }
    return new Dialogue(reading, turns);
  }

  /** Each turn of the other side with what the subject said to it. */
  public List<Exchange> exchanges() {
    List<Exchange> exchanges = new ArrayList<>();
    for (int at = 0; at < turns.size(); at++) {
      if (!turns.get(at).bySubject()) {
        exchanges.add(exchange(at));
      }
    }
    return exchanges;
  }

  private Exchange exchange(int at) {
    List<DialogueTurn> replies = new ArrayList<>();
    List<DialogueTurn> nexts = new ArrayList<>();
    int end = Math.min(at + 5, turns.size());
    for (int next = at + 1; next < end; next++) {
      (turns.get(next).bySubject() ? replies : nexts).add(turns.get(next));
    }
    return new Exchange(turns.get(at), replies, nexts);
  }

  private static boolean isSubject(Utterance utterance) {
    return utterance.role() == Role.SUBJECT;
  }
}
