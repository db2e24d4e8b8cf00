package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.bot.HiringSetup;
import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.chat.api.SetupProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the environment sets of the calls that applicant tracking systems make. */
public final class HookSetting {
  private static final int SHORTEST = 16;
  private static final String NOWHERE = "none";

  private HookSetting() {}

  /** Those whose calls somebody wants to be taken, set up well or not. */
  public static List<TrackerVendor> wanted(Settings settings) {
    return Stream.of(TrackerVendor.values())
        .filter(vendor -> settings.has(setting(vendor)))
        .toList();
  }

  /** Where a vendor calls. */
  public static String path(String system) {
    return "/hooks/" + system;
  }

  /** With which a vendor signs. Lever makes another for each kind of event. */
  public static List<String> secrets(Settings settings, TrackerVendor vendor) {
    String written = settings.text(setting(vendor));
    return vendor == TrackerVendor.LEVER
        ? List.of(written.strip().split("\\s*,\\s*", -1))
        : List.of(written);
  }

  private static Setting setting(TrackerVendor vendor) {
    return switch (vendor) {
      case GREENHOUSE -> Setting.BONAFIDE_GREENHOUSE_WEBHOOK_SECRET;
      case ASHBY -> Setting.BONAFIDE_ASHBY_WEBHOOK_SECRET;
      case LEVER -> Setting.BONAFIDE_LEVER_WEBHOOK_TOKEN;
    };
  }

  /** What keeps a wanted vendor's calls from being taken. */
  public static Optional<SetupProblem> problem(Settings settings, TrackerVendor vendor) {
    String setting = setting(vendor).name();
    if (secrets(settings, vendor).stream().anyMatch(one -> one.length() < SHORTEST)) {
      return Optional.of(
          new SetupProblem(
              "%s is shorter than %d characters".formatted(setting, SHORTEST),
              vendor == TrackerVendor.LEVER
                  ? "copy the signature token that Lever shows"
                  : "set it here and in %s to the output of openssl rand -hex 32"
                      .formatted(vendor.shown())));
    }
    if (settings.text(Setting.BONAFIDE_PORT).equals(NOWHERE)) {
      return Optional.of(
          new SetupProblem(
              setting + " is set, but BONAFIDE_PORT is none, so no call can arrive",
              "set BONAFIDE_PORT, or remove " + setting));
    }
    return vendor == TrackerVendor.LEVER && !HiringSetup.isWanted(settings, vendor)
        ? Optional.of(
            new SetupProblem(
                setting + " is set, but BONAFIDE_LEVER_API_KEY is not",
                "set it, because each webhook is checked by asking Lever"))
        : Optional.empty();
  }
}
