package dev.bonafide.comparison;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Words;
import java.util.List;

/**
 * One side speaks until the other side does.
 *
 * @param utterances in the order of the text, at least one, all of one side
 */
record Turn(Reading reading, List<Utterance> utterances) {
  Turn {
    utterances = List.copyOf(utterances);
  }

  boolean bySubject() {
    return utterances.getFirst().role() == Role.SUBJECT;
  }

  Words words(Utterance utterance) {
    String text = reading.words(utterance);
    return utterance.wrapped() ? Words.ofWrapped(text) : Words.of(text);
  }

  Citation cite(Utterance utterance) {
    return Quote.of(reading, utterance);
  }

  /** In UTF-16 units. */
  int length() {
    return utterances.stream().mapToInt(utterance -> utterance.span().length()).sum();
  }
}
