package dev.bonafide.comparison.dialogue;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.TextWords;
import java.util.List;

/**
 * One side speaks until the other side does.
 *
 * @param utterances in the order of the text, at least one, all of one side
 */
public record DialogueTurn(Reading reading, List<Utterance> utterances) {
  public DialogueTurn {
    utterances = List.copyOf(utterances);
  }

  public boolean bySubject() {
    return utterances.getFirst().role() == Role.SUBJECT;
  }

  public TextWords words(Utterance utterance) {
    String text = reading.words(utterance);
    return utterance.wrapped() ? TextWords.ofWrapped(text) : TextWords.of(text);
  }

  public Citation cite(Utterance utterance) {
    return UtteranceCitations.of(reading, utterance);
  }

  /** In UTF-16 units. */
  public int length() {
    return utterances.stream().mapToInt(utterance -> utterance.span().length()).sum();
  }
}
