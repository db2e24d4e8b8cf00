package dev.bonafide.comparison.dialogue;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Look;
import dev.bonafide.text.TextWords;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who is heard in a recording: the subject, those who ask, and third voices, who ask nothing.
 *
 * @param said by all but staff, in the order of the recording
 * @param asking the labels of those who ask anything
 */
public record CallParticipants(Reading reading, List<Utterance> said, Set<String> asking) {
  private static final Set<String> OPEN_A_QUESTION =
      Set.of(
          ("explain describe tell name define walk give what what's why how which when"
                  + " where who")
              .split(" ", -1));

  /** What begins as a request and is none to the subject. */
  private static final PhraseSet TELLS_OF_OTHERS = PhraseSet.of("(tell|give) (him|her|them)");

  public static CallParticipants of(Reading reading) {
    List<Utterance> said =
        reading.utterances().stream().filter(one -> one.role() != Role.STAFF).toList();
    Set<String> asking = new HashSet<>();
    for (Utterance one : said) {
      if (one.role() == Role.OTHER && asks(words(reading, one))) {
        asking.add(label(one));
      }
    }
    return new CallParticipants(reading, said, asking);
  }

  public boolean asks(Utterance one) {
    return one.role() == Role.OTHER && asking.contains(label(one));
  }

  public boolean isThird(Utterance one) {
    return one.role() == Role.OTHER && !asking.contains(label(one));
  }

  public TextWords words(Utterance one) {
    return words(reading, one);
  }

  /** The words of an utterance that carry something of their own. */
  public static Set<String> telling(TextWords words) {
    Set<String> telling = new HashSet<>();
    for (int at = 0; at < words.count(); at++) {
      if (SmallWords.carry(words.word(at))) {
        telling.add(words.word(at));
      }
    }
    return telling;
  }

  private static boolean asks(TextWords words) {
    return !TELLS_OF_OTHERS.standIn(words)
        && words.sentences().stream()
            .anyMatch(one -> one.question() || OPEN_A_QUESTION.contains(words.word(one.from())));
  }

  /**
   * Sees the first of some utterances, with the one after it.
   *
   * @param at their indexes among what was {@linkplain #said() said}
   */
  public Look answered(IntStream at) {
    return at.mapToObj(index -> said.subList(index, index + 2).stream())
        .findFirst()
        .<Look>map(
            both -> new Look.Seen(both.map(one -> UtteranceCitations.of(reading, one)).toList()))
        .orElseGet(Look.Nothing::new);
  }

  private static TextWords words(Reading reading, Utterance utterance) {
    String text = reading.words(utterance);
    return utterance.wrapped() ? TextWords.ofWrapped(text) : TextWords.of(text);
  }

  private static String label(Utterance utterance) {
    return Objects.requireNonNullElse(utterance.speaker(), "");
  }
}
