package dev.bonafide.reading.turn;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import java.util.Optional;

/**
 * Reads exhibits of one layout. It answers for any text, in time linear in its length, and never
 * throws for what a text holds.
 */
public interface ExhibitReader {

  /** Reads an exhibit; empty where it is not of this layout. Line ends are {@code \n} already. */
  Optional<Reading> read(Exhibit exhibit, Subject subject);
}
