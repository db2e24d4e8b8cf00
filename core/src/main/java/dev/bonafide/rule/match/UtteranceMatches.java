package dev.bonafide.rule.match;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.Span;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One utterance with every phrase that was found in it.
 *
 * @param words of the utterance; none where no phrase was found, since no one asks for them then
 * @param hits by phrase, and of one phrase in the order of the text
 * @param place where in the talk it stands
 * @param aloud the stretch of the words that is read aloud over several cues; null if none
 */
record UtteranceMatches(
    Reading reading,
    Utterance utterance,
    TextWords words,
    List<Hit> hits,
    TalkPlace place,
    @Nullable Span aloud) {
  /** Longer sentences are quoted around the match only. */
  private static final int LONGEST_QUOTE = 240;

  private static final int WORDS_AROUND = 12;

  int at() {
    return place.at();
  }

  int message() {
    return place.message();
  }

  int turn() {
    return place.turn();
  }

  Stream<Hit> hits(Slot slot) {
    return hits(slot, 0);
  }

  /** The matches of a slot that begin at a word or later. */
  Stream<Hit> hits(Slot slot, int word) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Hit hit = hits.get(middle);
      if (hit.phrase() < slot.number() || (hit.phrase() == slot.number() && hit.first() < word)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return hits.subList(low, hits.size()).stream().takeWhile(hit -> hit.phrase() == slot.number());
  }

  /** Whether a match is a quotation's, in its own utterance or carried over several. */
  boolean quotes(Hit hit) {
    return (words.quoted(hit.first()) && words.quoted(hit.last()))
        || (aloud != null && aloud.overlaps(words.span(hit.first(), hit.last())));
  }

  /** Whether a word that no one could be sure of may have been any: what was read in a picture. */
  boolean isFromPicture() {
    return reading.exhibit().isFromPicture();
  }

  /** The sentence of a match, or the words around it where the sentence is long. */
  Citation cite(Hit hit) {
    Span span = labels(hit) ? labeled(hit) : told(hit);
    int begin = utterance.span().start();
    Span told = words.span(hit.first(), hit.last()).shift(begin);
    return Citation.of(reading, utterance, span.shift(begin)).telling(List.of(told));
  }

  private Span told(Hit hit) {
    Sentence sentence = words.sentenceOf(hit.first());
    Span span = words.span(sentence.from(), Math.max(hit.last(), sentence.to() - 1));
    return span.length() <= LONGEST_QUOTE
        ? span
        : words.span(
            Math.max(sentence.from(), hit.first() - WORDS_AROUND),
            Math.min(sentence.to() - 1, hit.last() + WORDS_AROUND));
  }

  /** Whether a match is the label of a note: "equipment_remote_tool: it turned out …". */
  private boolean labels(Hit hit) {
    return utterance.role() == Role.REVIEWER
        && hit.first() == 0
        && words.original().startsWith(":", words.span(hit.first(), hit.last()).end());
  }

  /** The label, and as many whole sentences behind it as fit a quote. */
  private Span labeled(Hit hit) {
    Span span = told(hit);
    for (Sentence sentence : words.sentences()) {
      Span longer = words.span(hit.first(), Math.max(hit.last(), sentence.to() - 1));
      if (longer.length() > LONGEST_QUOTE) {
        return span;
      }
      span = longer;
    }
    return span;
  }
}
