package dev.bonafide.dns;

import dev.bonafide.extension.Contribution;
import dev.bonafide.extension.Extension;
import dev.bonafide.extension.Setup;
import java.util.List;

/** Looks domains up, to check proofs of control. */
public final class DnsExtension implements Extension {

  @Override
  public List<DnsSetting> settings() {
    return List.of(DnsSetting.values());
  }

  @Override
  public Contribution contribute(Setup setup) {
    return new DnsSetup(setup.settings());
  }
}
