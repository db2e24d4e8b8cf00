package dev.bonafide.bot.doctor;

import dev.bonafide.bot.secret.StoredTokens;
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
              count.closed() + " of " + count.all() + " cannot be opened by BONAFIDE_SECRET_KEY",
              "name the secret they were sealed by in it, behind a comma; or install the app anew"
                  + " there"));
    }
    return List.of(
        count.older() == 0
            ? new Diagnosis.Sound(PART, count.all() + " are sealed by the secret that is set")
            : new Diagnosis.Off(
                PART,
                count.older()
                    + " are sealed by an earlier secret; the next start seals them anew"));
  }
}
