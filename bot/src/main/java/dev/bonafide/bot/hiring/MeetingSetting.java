package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.chat.api.SetupProblem;
import dev.bonafide.hiring.transcript.MeetingHookReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the environment sets of those who send transcripts of meetings. */
public final class MeetingSetting {
  private static final int SHORTEST = 16;
  private static final String NOWHERE = "none";

  private MeetingSetting() {}

  /** Those whose transcripts somebody wants, set up well or not. */
  public static List<MeetingVendor> wanted(Settings settings) {
    return Stream.of(MeetingVendor.values())
        .filter(vendor -> settings.has(setting(vendor)))
        .toList();
  }

  /** Where a vendor calls. */
  public static String path(MeetingVendor vendor) {
    return "/hooks/" + vendor.system();
  }

  /** With which a vendor signs. */
  static String secret(Settings settings, MeetingVendor vendor) {
    return settings.text(setting(vendor));
  }

  private static Setting setting(MeetingVendor vendor) {
    return switch (vendor) {
      case ZOOM -> Setting.BONAFIDE_ZOOM_WEBHOOK_SECRET;
      case FATHOM -> Setting.BONAFIDE_FATHOM_WEBHOOK_SECRET;
    };
  }

  /** What keeps a wanted vendor's calls from being taken, or their transcripts from any case. */
  public static Optional<SetupProblem> problem(Settings settings, MeetingVendor vendor) {
    String setting = setting(vendor).name();
    String secret = secret(settings, vendor);
    if (secret.length() < SHORTEST || !MeetingHookReader.isSecret(vendor, secret)) {
      return Optional.of(
          new SetupProblem(
              "%s is not a secret of %s".formatted(setting, vendor.shown()),
              "copy the secret that %s shows with the webhook".formatted(vendor.shown())));
    }
    if (settings.text(Setting.BONAFIDE_PORT).equals(NOWHERE)) {
      return Optional.of(
          new SetupProblem(
              setting + " is set, but BONAFIDE_PORT is none, so nobody can call",
              "set BONAFIDE_PORT, or remove " + setting));
    }
    return settings.names(Setting.BONAFIDE_HIRING_CHANNELS).isEmpty()
        ? Optional.of(
            new SetupProblem(
                setting + " is set, but BONAFIDE_HIRING_CHANNELS is not",
                "name the channels in which meetings may be named"))
        : Optional.empty();
  }
}
