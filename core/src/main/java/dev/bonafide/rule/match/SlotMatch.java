package dev.bonafide.rule.match;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;

/** A match of a slot. */
record SlotMatch(int slot, UtteranceMatches said, Hit hit) {

  /** The utterance's place among the subject's utterances of the exhibit. */
  int message() {
    return said.message();
  }

  /** Words before the match on its line. */
  int head() {
    TextWords words = said.words();
    return words.between(words.lineStart(hit.first()), hit.first());
  }

  /** Words after the match on its line. */
  int tail() {
    TextWords words = said.words();
    return words.between(hit.last() + 1, words.lineEnd(hit.last()));
  }

  int line() {
    return said.words().line(hit.first());
  }

  boolean isBefore(SlotMatch other) {
    return message() < other.message()
        || (message() == other.message() && hit.last() < other.hit.first());
  }

  boolean overlaps(SlotMatch other) {
    return !isBefore(other) && !other.isBefore(this);
  }

  /** Whether both stand in so many of the subject's turns of a chat in a row. */
  boolean follows(SlotMatch other, int turns) {
    return said.reading().kind() == ExhibitKind.MESSAGES && isWithin(other, turns);
  }

  /** Whether both stand in so many of the subject's turns in a row; one is a message alone. */
  boolean isWithin(SlotMatch other, int turns) {
    return turns == 1
        ? message() == other.message()
        : Math.abs(said.turn() - other.said().turn()) < turns;
  }

  /** Words between two matches in different messages. Only the lines of the matches count. */
  int apart(SlotMatch other) {
    return isBefore(other) ? tail() + other.head() : other.tail() + head();
  }

  /**
   * Words between two matches of one message. Of lines in between, and of the parts of two lines
   * that do not lie between the matches, none count.
   */
  int distance(SlotMatch other) {
    if (other.isBefore(this)) {
      return other.distance(this);
    }
    return line() == other.line()
        ? said.words().between(hit.last() + 1, other.hit.first())
        : tail() + other.head();
  }
}
