package dev.bonafide.reading;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Reading;
import java.util.List;

/** What the subject claims of themselves in an exhibit. */
final class ClaimReader {
  private ClaimReader() {}

  static List<Claim> claims(Reading reading) {
    return List.of();
  }
}
