package dev.bonafide.bot.doctor;

import static dev.bonafide.bot.Setting.BONAFIDE_PROOF_SITES;

import dev.bonafide.bot.Settings;
import dev.bonafide.terminal.Refusal;
import java.util.List;

/** Whether proofs of websites may be checked. No website is opened to find out. */
public final class SiteCheckup implements Checkup {
  private static final String PART = "Websites";

  @Override
  public List<Diagnosis> of(Settings settings) {
    try {
      return List.of(
          settings.truth(BONAFIDE_PROOF_SITES)
              ? new Diagnosis.Sound(PART, "proofs of websites can be checked")
              : new Diagnosis.Off(
                  PART,
                  "websites are not opened to check proofs: BONAFIDE_PROOF_SITES is not set to"
                      + " true (docs/how-to/prove.md)"));
    } catch (Refusal e) {
      return List.of(new Diagnosis.Broken(PART, e.line(), "change it or remove it"));
    }
  }
}
