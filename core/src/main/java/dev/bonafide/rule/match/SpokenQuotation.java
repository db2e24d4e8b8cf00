package dev.bonafide.rule.match;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.CarriedQuotation;
import dev.bonafide.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a speaker reads aloud over several cues of a recording. Its marks are the transcriber's, not
 * the speaker's: in a chat or a letter, where someone could add them later, none are carried.
 */
final class SpokenQuotation {
  /** Longer readings are no quotation, but a mark that was forgotten. */
  private static final int MOST_CUES = 4;

  private final Reading reading;
  private final List<Utterance> utterances;
  private final Map<Integer, Span> quoted = new HashMap<>();

  private SpokenQuotation(Reading reading, List<Utterance> utterances) {
    this.reading = reading;
    this.utterances = utterances;
  }

  /** By the utterance's place, the stretch of its words that is quoted. */
  static Map<Integer, Span> of(Reading reading, List<Utterance> utterances) {
    SpokenQuotation aloud = new SpokenQuotation(reading, utterances);
    for (int at = 0; at < utterances.size(); at++) {
      aloud.from(at);
    }
    return aloud.quoted;
  }

  private void from(int first) {
    Utterance opening = utterances.get(first);
    int open = opening.wrapped() ? CarriedQuotation.opened(text(first)) : -1;
    int end = open < 0 ? -1 : last(first);
    if (end < 0) {
      return;
    }
    quoted.put(first, new Span(open, text(first).length()));
    for (int at = first + 1; at < end; at++) {
      quoted.put(at, new Span(0, text(at).length()));
    }
    quoted.put(end, new Span(0, CarriedQuotation.closed(text(end))));
  }

  /** The cue that closes what another opened, or -1. */
  private int last(int first) {
    for (int at = first + 1; at < utterances.size() && at <= first + MOST_CUES; at++) {
      Utterance cue = utterances.get(at);
      if (!cue.wrapped() || !Objects.equals(cue.speaker(), utterances.get(first).speaker())) {
        return -1;
      }
      if (CarriedQuotation.closed(text(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private String text(int at) {
    return reading.words(utterances.get(at));
  }
}
