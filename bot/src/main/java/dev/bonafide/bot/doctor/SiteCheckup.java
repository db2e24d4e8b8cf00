package dev.bonafide.bot.doctor;

import static dev.bonafide.bot.Setting.BONAFIDE_PROOF_SITES;

import dev.bonafide.bot.Settings;
import java.util.List;

/** Whether proofs of websites may be checked. No website is opened to find out. */
public final class SiteCheckup implements Checkup {
  private static final String PART = "Websites";

  @Override
  public List<Diagnosis> of(Settings settings) {
    return RefusedSetting.orElse(PART, () -> List.of(seen(settings)));
  }

  private static Diagnosis seen(Settings settings) {
    return settings.truth(BONAFIDE_PROOF_SITES)
        ? new Diagnosis.Sound(PART, "proofs of websites can be checked")
        : new Diagnosis.Off(
            PART,
            "websites are not opened to check proofs: BONAFIDE_PROOF_SITES is not set to"
                + " true (docs/how-to/prove.md)");
  }
}
