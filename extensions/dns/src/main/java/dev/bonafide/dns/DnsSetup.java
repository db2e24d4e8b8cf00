package dev.bonafide.dns;

import dev.bonafide.extension.Contribution;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.extension.RefusedSetting;
import dev.bonafide.extension.SettingValues;
import dev.bonafide.extension.UnusableInput;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.proof.ProofCode;
import dev.bonafide.proof.ProofLook;
import dev.bonafide.proof.ProofPin;
import dev.bonafide.proof.ProofSites;
import dev.bonafide.proof.Provable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks for codes in the records of domains, where the settings allow it. */
record DnsSetup(SettingValues settings) implements Contribution, ProofSites {
  private static final String PART = "Domains";

  /** A name that never is: only who answers can say so. */
  private static final String NOBODY = "bonafide.invalid";

  private static final Duration USUAL_DEADLINE = Duration.ofSeconds(5);
  private static final Pattern SERVER =
      Pattern.compile("(?:\\[[0-9A-Fa-f:.]{2,45}]|[A-Za-z0-9.-]{1,253})(?::[0-9]{1,5})?");

  private boolean isOn() {
    return settings.truth(DnsSetting.BONAFIDE_DNS);
  }

  /** The records as they are set to be asked for. */
  private TxtRecords records() {
    String server = settings.text(DnsSetting.BONAFIDE_DNS_SERVER);
    if (!server.isEmpty() && !SERVER.matcher(server).matches()) {
      throw new UnusableInput(
          DnsSetting.BONAFIDE_DNS_SERVER
              + "="
              + server
              + ": must be an address, such as 127.0.0.1:53");
    }
    return new TxtRecords(server, settings.time(DnsSetting.BONAFIDE_DNS_DEADLINE, USUAL_DEADLINE));
  }

  @Override
  public Map<String, ProofSites> proofSites() {
    return Map.of(Provable.Domain.KIND, this);
  }

  @Override
  public ProofPin pin(Provable thing) {
    return isOn() ? new ProofPin.Pinned(thing) : new ProofPin.Off();
  }

  @Override
  public ProofLook look(Provable thing, String code, Instant since) {
    return thing instanceof Provable.Domain domain && isOn()
        ? look(domain, code)
        : new ProofLook.Unseen(TranslatableText.of("proof.no-domains"));
  }

  private ProofLook look(Provable.Domain domain, String code) {
    return switch (records().of(domain.record())) {
      case TxtAnswer.Found(List<String> records) ->
          records.stream().anyMatch(one -> ProofCode.isIn(one, code))
              ? new ProofLook.Shown(domain, domain.record())
              : new ProofLook.Missing();
      case TxtAnswer.None() -> new ProofLook.Missing();
      case TxtAnswer.Unknown(TranslatableText why) -> new ProofLook.Unseen(why);
    };
  }

  @Override
  public List<Diagnosis> examine() {
    return RefusedSetting.orElse(PART, () -> List.of(isOn() ? examined() : off()));
  }

  private Diagnosis examined() {
    return records().of(NOBODY) instanceof TxtAnswer.Unknown(TranslatableText why)
        ? new Diagnosis.Broken(
            PART, Phrasebook.ENGLISH.say(why), "check the network, or BONAFIDE_DNS_SERVER")
        : new Diagnosis.Sound(PART, "proofs of domains can be checked");
  }

  private static Diagnosis off() {
    return new Diagnosis.Off(
        PART, "domains are not looked up: BONAFIDE_DNS is not set to true (docs/how-to/prove.md)");
  }
}
