package dev.bonafide.hiring;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.extension.DeclaredSetting;
import dev.bonafide.extension.SettingValues;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.hiring.hook.HookMount;
import dev.bonafide.hiring.transcript.MeetingHookReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The settings of each vendor: of those with an applicant tracking system, and of those who send
 * transcripts of meetings.
 */
@SuppressWarnings("ImmutableEnumChecker") // All lists are made by List.of, of constants.
enum VendorSetting {
  GREENHOUSE(
      TrackerVendor.GREENHOUSE,
      HiringSetting.BONAFIDE_GREENHOUSE_WEBHOOK_SECRET,
      List.of(
          HiringSetting.BONAFIDE_GREENHOUSE_CLIENT_ID,
          HiringSetting.BONAFIDE_GREENHOUSE_CLIENT_SECRET,
          HiringSetting.BONAFIDE_GREENHOUSE_USER_ID),
      HiringSetting.BONAFIDE_GREENHOUSE_API_URL,
      HiringSetting.BONAFIDE_GREENHOUSE_TOKEN_URL),
  ASHBY(
      TrackerVendor.ASHBY,
      HiringSetting.BONAFIDE_ASHBY_WEBHOOK_SECRET,
      List.of(HiringSetting.BONAFIDE_ASHBY_API_KEY),
      HiringSetting.BONAFIDE_ASHBY_API_URL),
  LEVER(
      TrackerVendor.LEVER,
      HiringSetting.BONAFIDE_LEVER_WEBHOOK_TOKEN,
      List.of(HiringSetting.BONAFIDE_LEVER_API_KEY),
      HiringSetting.BONAFIDE_LEVER_API_URL),
  ZOOM(MeetingVendor.ZOOM, HiringSetting.BONAFIDE_ZOOM_WEBHOOK_SECRET, List.of()),
  FATHOM(MeetingVendor.FATHOM, HiringSetting.BONAFIDE_FATHOM_WEBHOOK_SECRET, List.of()),
  FIREFLIES(
      MeetingVendor.FIREFLIES,
      HiringSetting.BONAFIDE_FIREFLIES_WEBHOOK_SECRET,
      List.of(HiringSetting.BONAFIDE_FIREFLIES_API_KEY),
      HiringSetting.BONAFIDE_FIREFLIES_API_URL),
  TEAMS(
      MeetingVendor.TEAMS,
      HiringSetting.BONAFIDE_TEAMS_WEBHOOK_SECRET,
      List.of(
          HiringSetting.BONAFIDE_TEAMS_TENANT_ID,
          HiringSetting.BONAFIDE_TEAMS_CLIENT_ID,
          HiringSetting.BONAFIDE_TEAMS_CLIENT_SECRET,
          HouseSetting.BONAFIDE_PUBLIC_URL),
      HiringSetting.BONAFIDE_TEAMS_API_URL,
      HiringSetting.BONAFIDE_TEAMS_LOGIN_URL,
      HouseSetting.BONAFIDE_PUBLIC_URL),
  MEET(
      MeetingVendor.MEET,
      HiringSetting.BONAFIDE_MEET_KEY_FILE,
      List.of(HiringSetting.BONAFIDE_MEET_USERS),
      HiringSetting.BONAFIDE_MEET_API_URL);

  private static final int SHORTEST = 16;
  private static final String NOWHERE = "none";

  private final @Nullable TrackerVendor tracker;
  private final @Nullable MeetingVendor meeting;
  private final DeclaredSetting hook;
  private final List<DeclaredSetting> needed;
  private final List<DeclaredSetting> addresses;

  /**
   * One of an applicant tracking system.
   *
   * @param hook the secret with which it signs its calls
   * @param needed before it can be asked for anything
   * @param addresses at which it is asked, the one of the API first
   */
  VendorSetting(
      TrackerVendor vendor,
      DeclaredSetting hook,
      List<DeclaredSetting> needed,
      DeclaredSetting... addresses) {
    this.tracker = vendor;
    this.meeting = null;
    this.hook = hook;
    this.needed = needed;
    this.addresses = List.of(addresses);
  }

  /**
   * One of a vendor of transcripts.
   *
   * @param hook the secret with which it signs its calls; of Google Meet, which never calls, the
   *     file that has it asked
   * @param needed before it can be asked for anything
   * @param addresses at which it is asked, the one of the API first
   */
  VendorSetting(
      MeetingVendor vendor,
      DeclaredSetting hook,
      List<DeclaredSetting> needed,
      DeclaredSetting... addresses) {
    this.tracker = null;
    this.meeting = vendor;
    this.hook = hook;
    this.needed = needed;
    this.addresses = List.of(addresses);
  }

  static VendorSetting of(TrackerVendor vendor) {
    return valueOf(vendor.name());
  }

  static VendorSetting of(MeetingVendor vendor) {
    return valueOf(vendor.name());
  }

  /** The vendors whose calls or transcripts someone wants, set up well or not. */
  static Stream<VendorSetting> heard(SettingValues settings) {
    return Stream.of(values()).filter(one -> settings.has(one.hook));
  }

  /** The applicant tracking systems that someone wants to be asked, set up well or not. */
  static Stream<VendorSetting> asked(SettingValues settings) {
    return Stream.of(values()).filter(one -> one.isTracker() && one.isAsked(settings));
  }

  boolean isTracker() {
    return tracker != null;
  }

  TrackerVendor tracker() {
    return Objects.requireNonNull(tracker);
  }

  MeetingVendor meeting() {
    return Objects.requireNonNull(meeting);
  }

  String shown() {
    return tracker == null ? meeting().shown() : tracker.shown();
  }

  String system() {
    return tracker == null ? meeting().system() : tracker.system();
  }

  DeclaredSetting api() {
    return addresses.getFirst();
  }

  /** Whether it calls when something happened; others are asked. */
  boolean calls() {
    return this != MEET;
  }

  String path() {
    return HookMount.path(system());
  }

  /** Whether someone wants it to be asked, set up well or not. */
  boolean isAsked(SettingValues settings) {
    return needed.stream().anyMatch(settings::has);
  }

  /** The settings without which it cannot be asked, for people. */
  String named() {
    return String.join(", ", needed.stream().map(DeclaredSetting::name).toList());
  }

  /** With which it signs. Lever makes another for each kind of event. */
  List<String> secrets(SettingValues settings) {
    String written = settings.text(hook);
    return this == LEVER ? List.of(written.split("\\s*,\\s*", -1)) : List.of(written);
  }

  /** Problem that keeps its calls from being taken, or its transcripts from any case. */
  Optional<SetupProblem> problem(SettingValues settings) {
    Optional<SetupProblem> unheard =
        calls() ? unsigned(settings).or(() -> unheard(settings)) : Optional.empty();
    return isTracker() ? unheard : unheard.or(() -> unasked(settings)).or(() -> unplaced(settings));
  }

  private Optional<SetupProblem> unsigned(SettingValues settings) {
    boolean isLong = secrets(settings).stream().allMatch(one -> one.length() >= SHORTEST);
    if (!isTracker()) {
      return isLong && MeetingHookReader.isSecret(meeting(), settings.text(hook))
          ? Optional.empty()
          : problem("%s is not a secret of %s".formatted(hook, shown()), secretMend());
    }
    if (!isLong) {
      return problem("%s is shorter than %d characters".formatted(hook, SHORTEST), secretMend());
    }
    return this == LEVER && !isAsked(settings)
        ? problem(
            hook + " is set, but BONAFIDE_LEVER_API_KEY is not",
            "set it, because each webhook is checked by asking Lever")
        : Optional.empty();
  }

  private String secretMend() {
    return switch (this) {
      case LEVER -> "copy the signature token that Lever shows";
      case GREENHOUSE, ASHBY ->
          "set it here and in %s to the output of openssl rand -hex 32".formatted(shown());
      case TEAMS -> "generate one with openssl rand -hex 32";
      default -> "copy the secret that %s shows with the webhook".formatted(shown());
    };
  }

  private Optional<SetupProblem> unheard(SettingValues settings) {
    return settings.text(HouseSetting.BONAFIDE_PORT).equals(NOWHERE)
        ? problem(
            hook + " is set, but BONAFIDE_PORT is none, so no call can arrive",
            "set BONAFIDE_PORT, or remove " + hook)
        : Optional.empty();
  }

  private Optional<SetupProblem> unplaced(SettingValues settings) {
    if (this == MEET && VendorOpening.account(settings).isEmpty()) {
      return problem(
          "BONAFIDE_MEET_KEY_FILE is not the key file of a service account",
          "create a key of the type JSON in the Google Cloud console, and name its file");
    }
    return settings.names(HiringSetting.BONAFIDE_HIRING_CHANNELS).isEmpty()
        ? problem(
            hook + " is set, but BONAFIDE_HIRING_CHANNELS is not",
            "list the channels in which people may name meetings")
        : Optional.empty();
  }

  /** Problem that keeps it from being asked, as far as settings tell. */
  Optional<SetupProblem> unasked(SettingValues settings) {
    return Stream.concat(
            needed.stream().flatMap(one -> unusable(settings, one).stream()),
            addresses.stream().flatMap(one -> unreachable(settings, one).stream()))
        .findFirst();
  }

  private static Optional<SetupProblem> unusable(SettingValues settings, DeclaredSetting one) {
    String written = settings.text(one);
    if (one == HiringSetting.BONAFIDE_GREENHOUSE_USER_ID) {
      return written.matches("[0-9]{1,18}")
          ? Optional.empty()
          : problem(
              one + " is not a number",
              "open a user in Greenhouse and copy the number from the address of the page");
    }
    if (written.isEmpty()) {
      return problem(one + " is not set", "set it, as docs/how-to/hiring-tools.md says");
    }
    boolean isList = one == HiringSetting.BONAFIDE_MEET_USERS;
    return isList || written.chars().allMatch(c -> c > ' ' && c < 0x7F)
        ? Optional.empty()
        : problem(one + " has characters that keys never have", "copy it again");
  }

  private static Optional<SetupProblem> unreachable(SettingValues settings, DeclaredSetting one) {
    return HttpUrl.parse(settings.text(one)) == null
        ? problem(one + " is not an http or https address", "correct it")
        : Optional.empty();
  }

  private static Optional<SetupProblem> problem(String what, String mend) {
    return Optional.of(new SetupProblem(what, mend));
  }
}
