package dev.bonafide.reading;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.chat.ChatReader;
import dev.bonafide.reading.handwritten.HandwrittenReader;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.TextPage;
import java.util.List;
import java.util.Optional;

/**
 * Chats of known programs, unless a few lines alone look so, and most of the text has turns in a
 * layout of its own.
 */
final class LargerPart implements ExhibitReader {
  private static final ExhibitReader KNOWN = new ChatReader();
  private static final ExhibitReader OWN = new HandwrittenReader();

  /** A message of a chat has hardly more lines than so many, all in all. */
  private static final int LINES = 4;

  private static final int TIMES = 2;

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    return KNOWN
        .read(exhibit, subject)
        .map(
            known ->
                isMost(known)
                    ? known
                    : OWN.read(exhibit, subject)
                        .filter(own -> isLarger(turns(own), turns(known)))
                        .orElse(known));
  }

  private static boolean isMost(Reading known) {
    long written = TextPage.of(known.text()).each().filter(line -> !line.isBlank()).count();
    return (long) turns(known).size() * LINES > written;
  }

  /** Whether a layout begins no later and has many more turns, each with its name above it. */
  private static boolean isLarger(List<Utterance> own, List<Utterance> known) {
    return own.size() > TIMES * known.size()
        && begin(own) > 0
        && (known.isEmpty() || begin(own) <= begin(known));
  }

  private static int begin(List<Utterance> turns) {
    return turns.getFirst().span().start();
  }

  private static List<Utterance> turns(Reading reading) {
    return reading.utterances().stream().filter(said -> said.speaker() != null).toList();
  }
}
