package dev.bonafide.hiring;

import dev.bonafide.extension.DeclaredSetting;
import dev.bonafide.extension.Mount;
import dev.bonafide.extension.SettingValues;
import dev.bonafide.extension.Setup;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settings of a test, none of which is refused. */
record SetByTest(Map<String, String> environment) implements SettingValues {

  /** Surroundings of the extension with these settings. */
  Setup setup(InstantSource clock) {
    return new Setup(this, clock, 1, 1 << 20);
  }

  /** What is mounted for a vendor alone. */
  Mount mounted(VendorSetting vendor, InstantSource clock, Inbox inbox, Checkpoint.Watch watch) {
    return new HiringSetup(setup(clock))
        .mounts(inbox, watch).stream()
            .filter(one -> one.paths().contains(vendor.path()))
            .findFirst()
            .orElseThrow();
  }

  @Override
  public String text(DeclaredSetting setting) {
    String written = environment.getOrDefault(setting.name(), "");
    return written.isEmpty() ? setting.usual() : written;
  }

  @Override
  public boolean has(DeclaredSetting setting) {
    return !environment.getOrDefault(setting.name(), "").isEmpty();
  }

  @Override
  public boolean truth(DeclaredSetting setting) {
    return Boolean.parseBoolean(text(setting));
  }

  @Override
  public Set<String> names(DeclaredSetting setting) {
    return Stream.of(text(setting).split(",", -1))
        .filter(one -> !one.isEmpty())
        .collect(Collectors.toSet());
  }

  @Override
  public long number(DeclaredSetting setting, long usual, long least, long most) {
    return has(setting) ? Long.parseLong(text(setting)) : usual;
  }

  @Override
  public Duration time(DeclaredSetting setting, Duration usual) {
    return has(setting) ? Duration.parse(text(setting)) : usual;
  }
}
