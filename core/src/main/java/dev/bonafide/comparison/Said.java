package dev.bonafide.comparison;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.Span;
import dev.bonafide.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * One sentence of an utterance; on a résumé, one line.
 *
 * @param words of the sentence alone
 * @param all of the whole utterance
 */
record Said(Words words, Words all, Citation cited) {

  static List<Said> of(Turn turn) {
    List<Said> sentences = new ArrayList<>();
    for (Utterance utterance : turn.utterances()) {
      sentences.addAll(of(turn.reading(), utterance, turn.words(utterance)));
    }
    return sentences;
  }

  static List<Said> of(Reading reading, Utterance utterance, Words all) {
    List<Said> sentences = new ArrayList<>();
    for (Sentence sentence : all.sentences()) {
      Span part = all.span(sentence.from(), sentence.to() - 1);
      Words own = Words.ofWrapped(part.of(all.original()));
      sentences.add(new Said(own, all, Quote.of(reading, utterance, part)));
    }
    return sentences;
  }
}
