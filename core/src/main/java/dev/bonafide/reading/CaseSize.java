package dev.bonafide.reading;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Script;
import java.util.HashSet;
import java.util.Set;

/** Counts what a case holds while it is read, and refuses it where that is too much. */
final class CaseSize {
  private final CaseLimits limits;
  private long characters;
  private long words;
  private long utterances;
  private long names;

  CaseSize(CaseLimits limits) {
    this.limits = limits;
  }

  /** Counts a text before anything looks at its words. */
  void text(String text) {
    characters += text.length();
    require(characters, limits.characters(), "characters of text");
    words += words(text);
    require(words, limits.words(), "words and marks");
  }

  /** Counts who says how much in an exhibit. */
  void said(Reading reading) {
    utterances += reading.utterances().size();
    require(utterances, limits.utterances(), "messages or paragraphs");
    Set<String> speakers = new HashSet<>();
    for (Utterance utterance : reading.utterances()) {
      if (utterance.speaker() != null) {
        speakers.add(utterance.speaker());
      }
    }
    names += speakers.size();
    require(names, limits.names(), "speakers");
  }

  private static void require(long count, int most, String what) {
    if (count > most) {
      throw new CaseTooLarge("holds more than " + most + " " + what);
    }
  }

  /** At least as many as will be cut: blanks and pauses are none, all other marks may be. */
  private static long words(String text) {
    long count = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean letter = Character.isLetterOrDigit(c) && !Script.standsAlone(c);
      boolean mark = !letter && !Character.isWhitespace(c) && !Character.isLowSurrogate(c);
      count += mark || (letter && !inside) ? 1 : 0;
      inside = letter;
    }
    return count;
  }
}
