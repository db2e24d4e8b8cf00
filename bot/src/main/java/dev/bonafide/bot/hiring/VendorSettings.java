package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.chat.api.SetupProblem;
import dev.bonafide.hiring.transcript.MeetingHookReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * Settings of one vendor: of an applicant tracking system, or of one who sends transcripts.
 *
 * @param hook the secret with which it signs its calls; of Google Meet, which never calls, the file
 *     that has it asked
 * @param needed before it can be asked for anything
 * @param addresses at which it is asked, the one of the API first
 */
public record VendorSettings(
    String shown, String system, Setting hook, List<Setting> needed, List<Setting> addresses) {
  private static final int SHORTEST = 16;

  private static final String NOWHERE = "none";

  /** Of an applicant tracking system. */
  public static VendorSettings of(TrackerVendor vendor) {
    return switch (vendor) {
      case GREENHOUSE ->
          of(
              vendor,
              Setting.BONAFIDE_GREENHOUSE_WEBHOOK_SECRET,
              List.of(
                  Setting.BONAFIDE_GREENHOUSE_CLIENT_ID,
                  Setting.BONAFIDE_GREENHOUSE_CLIENT_SECRET,
                  Setting.BONAFIDE_GREENHOUSE_USER_ID),
              Setting.BONAFIDE_GREENHOUSE_API_URL,
              Setting.BONAFIDE_GREENHOUSE_TOKEN_URL);
      case ASHBY ->
          of(
              vendor,
              Setting.BONAFIDE_ASHBY_WEBHOOK_SECRET,
              List.of(Setting.BONAFIDE_ASHBY_API_KEY),
              Setting.BONAFIDE_ASHBY_API_URL);
      case LEVER ->
          of(
              vendor,
              Setting.BONAFIDE_LEVER_WEBHOOK_TOKEN,
              List.of(Setting.BONAFIDE_LEVER_API_KEY),
              Setting.BONAFIDE_LEVER_API_URL);
    };
  }

  /** Of one who sends transcripts of meetings. */
  public static VendorSettings of(MeetingVendor vendor) {
    return switch (vendor) {
      case ZOOM -> of(vendor, Setting.BONAFIDE_ZOOM_WEBHOOK_SECRET, List.of());
      case FATHOM -> of(vendor, Setting.BONAFIDE_FATHOM_WEBHOOK_SECRET, List.of());
      case FIREFLIES ->
          of(
              vendor,
              Setting.BONAFIDE_FIREFLIES_WEBHOOK_SECRET,
              List.of(Setting.BONAFIDE_FIREFLIES_API_KEY),
              Setting.BONAFIDE_FIREFLIES_API_URL);
      case TEAMS ->
          of(
              vendor,
              Setting.BONAFIDE_TEAMS_WEBHOOK_SECRET,
              List.of(
                  Setting.BONAFIDE_TEAMS_TENANT_ID,
                  Setting.BONAFIDE_TEAMS_CLIENT_ID,
                  Setting.BONAFIDE_TEAMS_CLIENT_SECRET,
                  Setting.BONAFIDE_PUBLIC_URL),
              Setting.BONAFIDE_TEAMS_API_URL,
              Setting.BONAFIDE_TEAMS_LOGIN_URL,
              Setting.BONAFIDE_PUBLIC_URL);
      case MEET ->
          of(
              vendor,
              Setting.BONAFIDE_MEET_KEY_FILE,
              List.of(Setting.BONAFIDE_MEET_USERS),
              Setting.BONAFIDE_MEET_API_URL);
    };
  }

  private static VendorSettings of(
      TrackerVendor vendor, Setting hook, List<Setting> needed, Setting... addresses) {
    return new VendorSettings(vendor.shown(), vendor.system(), hook, needed, List.of(addresses));
  }

  private static VendorSettings of(
      MeetingVendor vendor, Setting hook, List<Setting> needed, Setting... addresses) {
    return new VendorSettings(vendor.shown(), vendor.system(), hook, needed, List.of(addresses));
  }

  /** The systems whose calls somebody wants to be taken, set up well or not. */
  public static List<TrackerVendor> trackers(Settings settings) {
    return Stream.of(TrackerVendor.values())
        .filter(vendor -> settings.has(of(vendor).hook()))
        .toList();
  }

  /** Vendors whose transcripts somebody wants, set up well or not. */
  public static List<MeetingVendor> meetings(Settings settings) {
    return Stream.of(MeetingVendor.values())
        .filter(vendor -> settings.has(of(vendor).hook()))
        .toList();
  }

  /** Whether a vendor calls when a transcript is ready; others are asked. */
  public static boolean calls(MeetingVendor vendor) {
    return vendor != MeetingVendor.MEET;
  }

  /** Path that it calls. */
  public String path() {
    return "/hooks/" + system;
  }

  /** Whether somebody wants it to be asked, set up well or not. */
  public boolean isAsked(Settings settings) {
    return needed.stream().anyMatch(settings::has);
  }

  /** The settings without which it cannot be asked, for people. */
  public String named() {
    return String.join(", ", needed.stream().map(Setting::name).toList());
  }

  /** With which it signs. Lever makes another for each kind of event. */
  List<String> secrets(Settings settings) {
    String written = settings.text(hook);
    return hook == Setting.BONAFIDE_LEVER_WEBHOOK_TOKEN
        ? List.of(written.split("\\s*,\\s*", -1))
        : List.of(written);
  }

  /** Problem that keeps a system's calls from being taken. */
  public static Optional<SetupProblem> problem(Settings settings, TrackerVendor vendor) {
    VendorSettings own = of(vendor);
    boolean isLever = vendor == TrackerVendor.LEVER;
    if (own.secrets(settings).stream().anyMatch(one -> one.length() < SHORTEST)) {
      return problem(
          "%s is shorter than %d characters".formatted(own.hook, SHORTEST),
          isLever
              ? "copy the signature token that Lever shows"
              : "set it here and in %s to the output of openssl rand -hex 32".formatted(own.shown));
    }
    return isLever && !own.isAsked(settings)
        ? problem(
            own.hook + " is set, but BONAFIDE_LEVER_API_KEY is not",
            "set it, because each webhook is checked by asking Lever")
        : own.unheard(settings);
  }

  /** Problem that keeps a vendor's calls from being taken, or their transcripts from any case. */
  public static Optional<SetupProblem> problem(Settings settings, MeetingVendor vendor) {
    VendorSettings own = of(vendor);
    String secret = settings.text(own.hook);
    boolean isSecret = secret.length() >= SHORTEST && MeetingHookReader.isSecret(vendor, secret);
    if (calls(vendor) && !isSecret) {
      return problem(
          "%s is not a secret of %s".formatted(own.hook, own.shown),
          vendor == MeetingVendor.TEAMS
              ? "generate one with openssl rand -hex 32"
              : "copy the secret that %s shows with the webhook".formatted(own.shown));
    }
    return (calls(vendor) ? own.unheard(settings) : Optional.<SetupProblem>empty())
        .or(() -> own.unasked(settings))
        .or(() -> vendor == MeetingVendor.MEET ? accountless(settings) : Optional.empty())
        .or(
            () ->
                settings.names(Setting.BONAFIDE_HIRING_CHANNELS).isEmpty()
                    ? problem(
                        own.hook + " is set, but BONAFIDE_HIRING_CHANNELS is not",
                        "list the channels in which people may name meetings")
                    : Optional.empty());
  }

  private Optional<SetupProblem> unheard(Settings settings) {
    return settings.text(Setting.BONAFIDE_PORT).equals(NOWHERE)
        ? problem(
            hook + " is set, but BONAFIDE_PORT is none, so no call can arrive",
            "set BONAFIDE_PORT, or remove " + hook)
        : Optional.empty();
  }

  /** Problem that keeps it from being asked, as far as settings tell. */
  public Optional<SetupProblem> unasked(Settings settings) {
    return Stream.concat(
            needed.stream().flatMap(one -> unusable(settings, one).stream()),
            addresses.stream().flatMap(one -> unreachable(settings, one).stream()))
        .findFirst();
  }

  private static Optional<SetupProblem> unusable(Settings settings, Setting one) {
    String written = settings.text(one);
    if (one == Setting.BONAFIDE_GREENHOUSE_USER_ID) {
      return written.matches("[0-9]{1,18}")
          ? Optional.empty()
          : problem(
              one + " is not a number",
              "open a user in Greenhouse and copy the number from the address of the page");
    }
    if (written.isEmpty()) {
      return problem(one + " is not set", "set it, as docs/how-to/hiring-tools.md says");
    }
    boolean isList = one == Setting.BONAFIDE_MEET_USERS;
    return isList || written.chars().allMatch(c -> c > ' ' && c < 0x7F)
        ? Optional.empty()
        : problem(one + " has characters that keys never have", "copy it again");
  }

  private static Optional<SetupProblem> unreachable(Settings settings, Setting one) {
    return HttpUrl.parse(settings.text(one)) == null
        ? problem(one + " is not an http or https address", "correct it")
        : Optional.empty();
  }

  private static Optional<SetupProblem> accountless(Settings settings) {
    return VendorOpening.account(settings).isPresent()
        ? Optional.empty()
        : problem(
            "BONAFIDE_MEET_KEY_FILE is not the key file of a service account",
            "create a key of the type JSON in the Google Cloud console, and name its file");
  }

  private static Optional<SetupProblem> problem(String what, String mend) {
    return Optional.of(new SetupProblem(what, mend));
  }
}
