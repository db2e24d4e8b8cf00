package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.chat.api.SetupProblem;
import dev.bonafide.hiring.transcript.ServiceAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** With what vendors of transcripts are asked. Only who wants them loads this class. */
final class MeetingCredentials {
  private static final String GUIDE = "set it, as docs/how-to/hiring-tools.md says";

  /** A key file of Google's has two kilobytes. */
  private static final long LARGEST_KEY_FILE = 65_536;

  private MeetingCredentials() {}

  /** What keeps a vendor from being asked, as far as settings tell; empty where nothing does. */
  static Optional<SetupProblem> problem(Settings settings, MeetingVendor vendor) {
    return switch (vendor) {
      case ZOOM, FATHOM -> Optional.empty();
      case FIREFLIES ->
          missing(settings, Setting.BONAFIDE_FIREFLIES_API_KEY)
              .or(() -> noAddress(settings, Setting.BONAFIDE_FIREFLIES_API_URL));
      case TEAMS ->
          missing(
                  settings,
                  Setting.BONAFIDE_TEAMS_TENANT_ID,
                  Setting.BONAFIDE_TEAMS_CLIENT_ID,
                  Setting.BONAFIDE_TEAMS_CLIENT_SECRET,
                  Setting.BONAFIDE_PUBLIC_URL)
              .or(
                  () ->
                      noAddress(
                          settings,
                          Setting.BONAFIDE_PUBLIC_URL,
                          Setting.BONAFIDE_TEAMS_API_URL,
                          Setting.BONAFIDE_TEAMS_LOGIN_URL));
      case MEET ->
          missing(settings, Setting.BONAFIDE_MEET_USERS)
              .or(() -> noAddress(settings, Setting.BONAFIDE_MEET_API_URL))
              .or(() -> noKey(settings));
    };
  }

  private static Optional<SetupProblem> missing(Settings settings, Setting... needed) {
    return Stream.of(needed)
        .filter(one -> !settings.has(one))
        .findFirst()
        .map(one -> new SetupProblem(one.name() + " is not set", GUIDE));
  }

  private static Optional<SetupProblem> noAddress(Settings settings, Setting... addresses) {
    return Stream.of(addresses)
        .filter(one -> HttpUrl.parse(settings.text(one)) == null)
        .findFirst()
        .map(
            one -> new SetupProblem(one.name() + " is not an http or https address", "correct it"));
  }

  private static Optional<SetupProblem> noKey(Settings settings) {
    return account(settings).isPresent()
        ? Optional.empty()
        : Optional.of(
            new SetupProblem(
                "BONAFIDE_MEET_KEY_FILE is not the key file of a service account",
                "create a key of the type JSON in the Google Cloud console, and name its file"));
  }

  /** Where Microsoft calls. */
  static HttpUrl teamsHook(Settings settings) {
    return HttpUrl.get(settings.text(Setting.BONAFIDE_PUBLIC_URL))
        .newBuilder()
        .addPathSegments(HookSetting.path(MeetingVendor.TEAMS.system()).substring(1))
        .build();
  }

  /** In whose names Google Meet is asked. */
  static Set<String> users(Settings settings) {
    return settings.names(Setting.BONAFIDE_MEET_USERS);
  }

  /** Google's service account; empty where the file holds none. */
  static Optional<ServiceAccount> account(Settings settings) {
    try {
      Path file = Path.of(settings.text(Setting.BONAFIDE_MEET_KEY_FILE));
      return Files.size(file) > LARGEST_KEY_FILE
          ? Optional.empty()
          : ServiceAccount.read(Files.readString(file));
    } catch (IOException | InvalidPathException none) {
      return Optional.empty();
    }
  }
}
