package dev.bonafide.rule.match;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;

/** A match of a slot. */
record SlotMatch(int slot, UtteranceMatches said, Hit hit) {
  /** Turns of the subject, and turns of others between them, over which a thought may go on. */
  private static final int TURNS = 2;

  private static final int VOICES = 4;

  /** Counted for each utterance in between, however long. */
  private static final int CUE = 6;

  /** Words between the parts of a thought. */
  private static final int WORDS = 80;

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
    return said.at() < other.said.at()
        || (said.at() == other.said.at() && hit.last() < other.hit.first());
  }

  boolean overlaps(SlotMatch other) {
    return !isBefore(other) && !other.isBefore(this);
  }

  /** Whether it stands in a talk; what stands in a document or a note is about the whole case. */
  boolean isInTalk() {
    return said.reading().kind().isTalk();
  }

  /**
   * Whether both belong to one thought: to one utterance, a question and its answer, or messages
   * with little between them. What stands in a document or a note belongs to any.
   */
  boolean isOneThought(SlotMatch other) {
    if (!isInTalk() || !other.isInTalk()) {
      return true;
    }
    return said.reading().name().equals(other.said.reading().name())
        && Math.abs(other.said.turn() - said.turn()) <= TURNS
        && Math.abs(other.said.place().voices() - said.place().voices()) <= VOICES
        && isClose(other);
  }

  /**
   * Whether few words lie between both. In a recording, in which no one can put words in between
   * later, all that the two utterances say counts; in a chat, only the lines of the matches.
   */
  boolean isClose(SlotMatch other) {
    return (said.at() == other.said.at() && !isSpoken()) || apart(other) <= WORDS;
  }

  private boolean isSpoken() {
    return said.reading().kind() == ExhibitKind.TRANSCRIPT;
  }

  private int spokenUpTo(SlotMatch later) {
    return said.at() == later.said.at()
        ? later.hit.first() - hit.last()
        : said.words().count()
            - hit.last()
            + later.hit.first()
            + CUE * (later.said.at() - said.at() - 1);
  }

  /** Whether both stand in so many of the subject's turns of a talk in a row. */
  boolean follows(SlotMatch other, int turns) {
    return isInTalk() && isWithin(other, turns);
  }

  /** Whether both stand in so many of the subject's turns in a row; one is a message alone. */
  boolean isWithin(SlotMatch other, int turns) {
    return turns == 1
        ? message() == other.message()
        : Math.abs(said.turn() - other.said().turn()) < turns;
  }

  /**
   * Words between two matches in different messages. In a chat, only the lines of the matches
   * count; in a recording, all that is spoken in between.
   */
  int apart(SlotMatch other) {
    if (other.isBefore(this)) {
      return other.apart(this);
    }
    return isSpoken() ? spokenUpTo(other) : tail() + other.head();
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
