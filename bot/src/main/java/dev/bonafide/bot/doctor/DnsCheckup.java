package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.proof.DnsHealth;
import java.util.List;
import java.util.Optional;

/** Whether a DNS server answers, where proofs of domains are checked. */
public final class DnsCheckup implements Checkup {
  private static final String PART = "Domains";

  @Override
  public List<Diagnosis> of(Settings settings) {
    return RefusedSetting.orElse(PART, () -> List.of(seen(settings)));
  }

  private static Diagnosis seen(Settings settings) {
    return DnsHealth.isOn(settings)
        ? told(DnsHealth.trouble(settings))
        : new Diagnosis.Off(
            PART,
            "domains are not looked up: BONAFIDE_DNS is not set to true"
                + " (docs/how-to/prove.md)");
  }

  private static Diagnosis told(Optional<String> trouble) {
    return trouble
        .<Diagnosis>map(
            why -> new Diagnosis.Broken(PART, why, "check the network, or BONAFIDE_DNS_SERVER"))
        .orElseGet(() -> new Diagnosis.Sound(PART, "proofs of domains can be checked"));
  }
}
