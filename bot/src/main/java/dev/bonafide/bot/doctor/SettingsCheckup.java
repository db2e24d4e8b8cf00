package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Extensions;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.UnknownSettings;
import dev.bonafide.extension.DeclaredSetting;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.text.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names that no one reads, and values that make no sense. */
public final class SettingsCheckup implements Checkup {
  private static final String PART = "Settings";

  /** A slip of so many letters is still recognized. */
  private static final int SLIP = 4;

  /** Named in the documentation for what later builds bring. */
  private static final List<String> LATER = List.of("TELEGRAM_WEBHOOK_SECRET");

  @Override
  public List<Diagnosis> of(Settings settings) {
    List<Diagnosis> seen = new ArrayList<>();
    UnknownSettings.in(settings).stream().map(SettingsCheckup::unread).forEach(seen::add);
    Stream.<Runnable>of(
            settings::limits,
            settings::messages,
            settings::workers,
            settings::retention,
            settings::web,
            settings::webhook,
            settings::watchlists,
            settings::model)
        .flatMap(value -> refused(value).stream())
        .forEach(seen::add);
    return seen.isEmpty() ? List.of(new Diagnosis.Sound(PART, "no setting is misspelled")) : seen;
  }

  private static Diagnosis unread(String name) {
    if (LATER.stream().anyMatch(name::startsWith)) {
      return new Diagnosis.Off(PART, name + " is set, but it has no effect in this build");
    }
    Optional<DeclaredSetting> meant =
        Extensions.settings()
            .filter(setting -> Slip.between(name, setting.name()) <= SLIP)
            .min((a, b) -> Slip.between(name, a.name()) - Slip.between(name, b.name()));
    return new Diagnosis.Broken(
        PART,
        UnknownSettings.told(name),
        meant.map(setting -> "write " + setting).orElse("remove it"));
  }

  private static Optional<Diagnosis> refused(Runnable value) {
    try {
      value.run();
      return Optional.empty();
    } catch (Refusal e) {
      return Optional.of(new Diagnosis.Broken(PART, e.line(), "change it or remove it"));
    }
  }
}
