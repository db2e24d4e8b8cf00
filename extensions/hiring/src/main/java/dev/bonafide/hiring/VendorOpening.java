package dev.bonafide.hiring;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.extension.Chore;
import dev.bonafide.extension.DeclaredSetting;
import dev.bonafide.extension.ServerParts;
import dev.bonafide.extension.SettingValues;
import dev.bonafide.extension.Setup;
import dev.bonafide.hiring.hook.ExpectingCases;
import dev.bonafide.hiring.hook.MeetAsking;
import dev.bonafide.hiring.hook.TranscriptHandler;
import dev.bonafide.hiring.tracker.Ashby;
import dev.bonafide.hiring.tracker.Greenhouse;
import dev.bonafide.hiring.tracker.Lever;
import dev.bonafide.hiring.tracker.OpenTracker;
import dev.bonafide.hiring.tracker.TrackerHookReader;
import dev.bonafide.hiring.transcript.Fireflies;
import dev.bonafide.hiring.transcript.GoogleMeet;
import dev.bonafide.hiring.transcript.Graph;
import dev.bonafide.hiring.transcript.MeetingHookReader;
import dev.bonafide.hiring.transcript.ServiceAccount;
import dev.bonafide.hiring.transcript.Teams;
import dev.bonafide.hiring.transcript.TeamsSubscription;
import dev.bonafide.hiring.transcript.TranscriptSource;
import dev.bonafide.hiring.transcript.Zoom;
import dev.bonafide.hiring.wire.HookReader;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.http.CallBudget;
import dev.bonafide.http.NetworkAddresses;
import dev.bonafide.mail.MessageHandler;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Connects vendors whose settings have no problem. Nothing is sent before something is asked for.
 */
record VendorOpening(Setup setup) {
  private static final System.Logger LOG = System.getLogger(VendorOpening.class.getName());

  private static final Duration PAUSE = Duration.ofMinutes(10);

  /** A key file of Google's has two kilobytes. */
  private static final long LARGEST_KEY_FILE = 65_536;

  OpenTracker tracker(TrackerVendor vendor) {
    DeclaredSetting api = VendorSetting.of(vendor).api();
    TrackerCalls calls = calls(api);
    return switch (vendor) {
      case GREENHOUSE ->
          new Greenhouse(
              new Greenhouse.Client(
                  text(HiringSetting.BONAFIDE_GREENHOUSE_CLIENT_ID),
                  text(HiringSetting.BONAFIDE_GREENHOUSE_CLIENT_SECRET),
                  text(HiringSetting.BONAFIDE_GREENHOUSE_USER_ID),
                  address(api),
                  address(HiringSetting.BONAFIDE_GREENHOUSE_TOKEN_URL)),
              calls,
              setup.clock());
      case ASHBY -> new Ashby(address(api), text(HiringSetting.BONAFIDE_ASHBY_API_KEY), calls);
      case LEVER -> new Lever(address(api), text(HiringSetting.BONAFIDE_LEVER_API_KEY), calls);
    };
  }

  TranscriptSource source(MeetingVendor vendor) {
    return switch (vendor) {
      case ZOOM ->
          new Zoom(
              address(HiringSetting.BONAFIDE_ZOOM_DOWNLOAD_URL),
              setup.largest(),
              NetworkAddresses::isPublic,
              setup.clock());
      case FATHOM -> (notice, _) -> notice.words();
      case FIREFLIES ->
          new Fireflies(
              address(HiringSetting.BONAFIDE_FIREFLIES_API_URL),
              text(HiringSetting.BONAFIDE_FIREFLIES_API_KEY),
              calls(HiringSetting.BONAFIDE_FIREFLIES_API_URL));
      case TEAMS -> teams();
      case MEET -> meet();
    };
  }

  private Teams teams() {
    Graph graph =
        new Graph(
            address(HiringSetting.BONAFIDE_TEAMS_API_URL),
            address(HiringSetting.BONAFIDE_TEAMS_LOGIN_URL),
            text(HiringSetting.BONAFIDE_TEAMS_TENANT_ID),
            text(HiringSetting.BONAFIDE_TEAMS_CLIENT_ID),
            text(HiringSetting.BONAFIDE_TEAMS_CLIENT_SECRET),
            calls(HiringSetting.BONAFIDE_TEAMS_API_URL),
            setup.clock());
    String secret = text(HiringSetting.BONAFIDE_TEAMS_WEBHOOK_SECRET);
    return new Teams(graph, new TeamsSubscription(graph, teamsHook(), secret, setup.clock()));
  }

  /** Address that Microsoft calls. */
  HttpUrl teamsHook() {
    return address(HouseSetting.BONAFIDE_PUBLIC_URL)
        .newBuilder()
        .addPathSegments(VendorSetting.TEAMS.path().substring(1))
        .build();
  }

  GoogleMeet meet() {
    return new GoogleMeet(
        address(HiringSetting.BONAFIDE_MEET_API_URL),
        account(setup.settings()).orElseThrow(),
        setup.settings().names(HiringSetting.BONAFIDE_MEET_USERS),
        calls(HiringSetting.BONAFIDE_MEET_API_URL),
        setup.clock());
  }

  /** Google's service account; empty where the file holds none. */
  static Optional<ServiceAccount> account(SettingValues settings) {
    try {
      Path file = Path.of(settings.text(HiringSetting.BONAFIDE_MEET_KEY_FILE));
      return Files.size(file) > LARGEST_KEY_FILE
          ? Optional.empty()
          : ServiceAccount.read(Files.readString(file));
    } catch (IOException | InvalidPathException none) {
      return Optional.empty();
    }
  }

  private String text(DeclaredSetting setting) {
    return setup.settings().text(setting);
  }

  private HttpUrl address(DeclaredSetting setting) {
    return HttpUrl.get(text(setting));
  }

  private TrackerCalls calls(DeclaredSetting api) {
    Duration spacing = api == HiringSetting.BONAFIDE_LEVER_API_URL ? Lever.SPACING : Duration.ZERO;
    return new TrackerCalls(
        new TrackerCalls.Bounds(address(api), spacing, setup.largest(), NetworkAddresses::isPublic),
        setup.clock());
  }

  HookReader reader(VendorSetting vendor) {
    var secrets = vendor.secrets(setup.settings());
    return vendor.isTracker()
        ? new TrackerHookReader(vendor.tracker(), secrets, setup.clock())
        : new MeetingHookReader(vendor.meeting(), secrets.getFirst(), setup.clock());
  }

  /** Result of a live look. */
  TrackerHealth examined(VendorSetting vendor) {
    if (vendor.isTracker()) {
      try (OpenTracker tracker = tracker(vendor.tracker())) {
        return tracker.examine(deadline());
      }
    }
    try {
      return source(vendor.meeting()).examine(time());
    } catch (TrackerFailure e) {
      return TrackerHealth.broken(
          e.trouble().what(vendor.shown()), e.trouble().mend(vendor.named()));
    }
  }

  private Duration deadline() {
    return HiringSetting.deadline(setup.settings());
  }

  private CallBudget time() {
    return CallBudget.of(setup.clock(), deadline());
  }

  /** Handler that gives transcripts to cases. */
  MessageHandler handler(MeetingVendor vendor, ServerParts parts) {
    return new TranscriptHandler(
        new ExpectingCases(parts.records(), parts.cases()),
        source(vendor),
        deadline(),
        parts.inbox(),
        setup.clock());
  }

  /** Chore that makes a vendor's transcripts come; empty for those who call by themselves. */
  Optional<Chore> chore(MeetingVendor vendor, ServerParts parts) {
    return switch (vendor) {
      case ZOOM, FATHOM, FIREFLIES -> Optional.empty();
      case TEAMS -> {
        Teams teams = teams();
        yield Optional.of(new Chore(vendor.system(), PAUSE, () -> stay(teams)));
      }
      case MEET -> {
        MeetAsking asking =
            new MeetAsking(
                new ExpectingCases(parts.records(), parts.cases()),
                meet(),
                deadline(),
                parts.inbox(),
                setup.clock());
        yield Optional.of(new Chore(vendor.system(), PAUSE, asking::run));
      }
    };
  }

  private void stay(Teams teams) {
    try {
      teams.stay(false, time());
    } catch (TrackerFailure e) {
      String why = e.trouble().what(MeetingVendor.TEAMS.shown());
      LOG.log(Level.WARNING, "transcripts may stop coming: {0}", why);
    }
  }
}
