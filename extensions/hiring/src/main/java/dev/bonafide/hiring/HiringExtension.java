package dev.bonafide.hiring;

import dev.bonafide.extension.Contribution;
import dev.bonafide.extension.Extension;
import dev.bonafide.extension.SettingValues;
import dev.bonafide.extension.Setup;
import java.time.Duration;
import java.util.List;

/** Reads candidates from applicant tracking systems, and transcripts of meetings. */
public final class HiringExtension implements Extension {

  @Override
  public List<HiringSetting> settings() {
    return List.of(HiringSetting.values());
  }

  @Override
  public Contribution contribute(Setup setup) {
    return new HiringSetup(setup);
  }

  @Override
  public Duration longest(SettingValues settings) {
    return HiringSetting.deadline(settings);
  }
}
