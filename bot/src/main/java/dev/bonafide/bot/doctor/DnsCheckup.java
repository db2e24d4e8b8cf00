package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.proof.DnsHealth;
import dev.bonafide.terminal.Refusal;
import java.util.List;
import java.util.Optional;

/** Whether a DNS server answers, where proofs of domains are checked. */
public final class DnsCheckup implements Checkup {
  private static final String PART = "Domains";

  @Override
  public List<Diagnosis> of(Settings settings) {
    try {
      return List.of(
          DnsHealth.isOn(settings)
              ? told(DnsHealth.trouble(settings))
              : new Diagnosis.Off(
                  PART,
                  "domains are not looked up: BONAFIDE_DNS is not set to true"
                      + " (docs/how-to/prove.md)"));
    } catch (Refusal e) {
      return List.of(new Diagnosis.Broken(PART, e.line(), "change it or remove it"));
    }
  }

  private static Diagnosis told(Optional<String> trouble) {
    return trouble
        .<Diagnosis>map(
            why -> new Diagnosis.Broken(PART, why, "check the network, or BONAFIDE_DNS_SERVER"))
        .orElseGet(() -> new Diagnosis.Sound(PART, "proofs of domains can be checked"));
  }
}
