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

  /** Those of them who call; the others are asked. */
  public static List<MeetingVendor> callers(Settings settings) {
    return wanted(settings).stream().filter(MeetingSetting::calls).toList();
  }

  /** Whether a vendor calls when a transcript is ready. */
  public static boolean calls(MeetingVendor vendor) {
    return vendor != MeetingVendor.MEET;
  }

  /** With which a vendor signs. */
  static String secret(Settings settings, MeetingVendor vendor) {
    return settings.text(setting(vendor));
  }

  private static Setting setting(MeetingVendor vendor) {
    return switch (vendor) {
      case ZOOM -> Setting.BONAFIDE_ZOOM_WEBHOOK_SECRET;
      case FATHOM -> Setting.BONAFIDE_FATHOM_WEBHOOK_SECRET;
      case FIREFLIES -> Setting.BONAFIDE_FIREFLIES_WEBHOOK_SECRET;
      case TEAMS -> Setting.BONAFIDE_TEAMS_WEBHOOK_SECRET;
      case MEET -> Setting.BONAFIDE_MEET_KEY_FILE;
    };
  }

  /** What keeps a wanted vendor's calls from being taken, or their transcripts from any case. */
  public static Optional<SetupProblem> problem(Settings settings, MeetingVendor vendor) {
    Optional<SetupProblem> own =
        (calls(vendor) ? uncalled(settings, vendor) : Optional.<SetupProblem>empty())
            .or(() -> MeetingCredentials.problem(settings, vendor));
    return own.isPresent() || !settings.names(Setting.BONAFIDE_HIRING_CHANNELS).isEmpty()
        ? own
        : Optional.of(
            new SetupProblem(
                setting(vendor).name() + " is set, but BONAFIDE_HIRING_CHANNELS is not",
                "list the channels in which people may name meetings"));
  }

  private static Optional<SetupProblem> uncalled(Settings settings, MeetingVendor vendor) {
    String setting = setting(vendor).name();
    String secret = secret(settings, vendor);
    if (secret.length() < SHORTEST || !MeetingHookReader.isSecret(vendor, secret)) {
      return Optional.of(
          new SetupProblem(
              "%s is not a secret of %s".formatted(setting, vendor.shown()),
              vendor == MeetingVendor.TEAMS
                  ? "generate one with openssl rand -hex 32"
                  : "copy the secret that %s shows with the webhook".formatted(vendor.shown())));
    }
    return settings.text(Setting.BONAFIDE_PORT).equals(NOWHERE)
        ? Optional.of(
            new SetupProblem(
                setting + " is set, but BONAFIDE_PORT is none, so no call can arrive",
                "set BONAFIDE_PORT, or remove " + setting))
        : Optional.empty();
  }
}
