package dev.bonafide.comparison.dialogue;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Span;
import dev.bonafide.text.TextWords;
import java.util.stream.Stream;

/**
 * One sentence of an utterance.
 *
 * @param words of the sentence alone
 * @param part where the sentence stands in its utterance
 */
public record SpokenSentence(TextWords words, Reading reading, Utterance utterance, Span part) {

  /** A turn's sentences, cut when they are asked for. */
  public static Stream<SpokenSentence> of(DialogueTurn turn) {
    return turn.utterances().stream()
        .flatMap(utterance -> of(turn.reading(), utterance, turn.words(utterance)));
  }

  /** An utterance's sentences. */
  public static Stream<SpokenSentence> of(Reading reading, Utterance utterance) {
    String text = reading.words(utterance);
    return of(
        reading, utterance, utterance.wrapped() ? TextWords.ofWrapped(text) : TextWords.of(text));
  }

  private static Stream<SpokenSentence> of(Reading reading, Utterance utterance, TextWords all) {
    return all.sentences().stream()
        .map(
            sentence -> {
              Span part = all.span(sentence.from(), sentence.to() - 1);
              TextWords own = TextWords.ofWrapped(part.of(all.original()));
              return new SpokenSentence(own, reading, utterance, part);
            });
  }

  public Citation cited() {
    return UtteranceCitations.of(reading, utterance, part);
  }
}
