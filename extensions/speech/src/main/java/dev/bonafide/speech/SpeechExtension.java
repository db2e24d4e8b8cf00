package dev.bonafide.speech;

import dev.bonafide.extension.Contribution;
import dev.bonafide.extension.Extension;
import dev.bonafide.extension.SettingValues;
import dev.bonafide.extension.Setup;
import java.time.Duration;
import java.util.List;

/** Has a server write down what is said in recordings. */
public final class SpeechExtension implements Extension {

  @Override
  public List<SpeechSetting> settings() {
    return List.of(SpeechSetting.values());
  }

  @Override
  public Contribution contribute(Setup setup) {
    return SpeechSetup.of(setup);
  }

  @Override
  public Duration longest(SettingValues settings) {
    return SpeechSetting.read(settings).deadline();
  }
}
