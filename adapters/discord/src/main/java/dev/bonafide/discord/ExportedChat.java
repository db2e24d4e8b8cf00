package dev.bonafide.discord;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import java.util.List;
import java.util.Optional;

/**
 * A private chat that someone exported and put into a channel. The export takes the one it was held
 * with for the subject; the person who screens it here may not be the one who exported it, and no
 * name is kept, so either of the two may be meant.
 */
final class ExportedChat {
  private ExportedChat() {}

  /** Its messages, of no one yet; empty for what is none, and where no one is told apart. */
  static Optional<Exhibit> untold(Exhibit exhibit, List<Reading> readings) {
    return readings.stream()
        .filter(reading -> reading.exhibit().equals(exhibit) && isTold(reading))
        .map(reading -> Exhibit.ofTurns(exhibit.name(), turns(reading)).likeIn(exhibit))
        .findFirst();
  }

  private static boolean isTold(Reading reading) {
    List<Utterance> said = reading.utterances();
    return reading.kind() == ExhibitKind.MESSAGES
        && reading.exhibit().turns().isEmpty()
        && said.stream().anyMatch(one -> one.role() == Role.SUBJECT)
        && said.stream().map(Utterance::speaker).distinct().count() > 1;
  }

  private static List<MessageTurn> turns(Reading reading) {
    return reading.utterances().stream()
        .map(
            said ->
                new MessageTurn(
                    said.speaker(),
                    said.at() == null ? null : said.at().text(),
                    Role.OTHER,
                    reading.words(said)))
        .toList();
  }
}
