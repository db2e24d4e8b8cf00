package dev.bonafide.bot.doctor;

import dev.bonafide.bot.secret.StoredTokens;
import dev.bonafide.extension.Diagnosis;
import java.util.List;

/** The tokens of workspaces: whether the secret that is set opens them. */
final class TokensCheckup {
  private static final String PART = "Stored tokens";

  private TokensCheckup() {}

  /** Nothing where none are stored. */
  static List<Diagnosis> of(StoredTokens.Count count) {
    if (count.all() == 0) {
      return List.of();
    }
    if (count.closed() > 0) {
      return List.of(
          new Diagnosis.Broken(
              PART,
              count.closed()
                  + " of "
                  + count.all()
                  + " cannot be decrypted with BONAFIDE_SECRET_KEY",
              "add the secret that encrypted them, after a comma; or install the app there"
                  + " again"));
    }
    return List.of(
        count.older() == 0
            ? new Diagnosis.Sound(PART, count.all() + " are encrypted with the current secret")
            : new Diagnosis.Off(
                PART,
                count.older()
                    + " are encrypted with an earlier secret; the next start encrypts them again"));
  }
}
