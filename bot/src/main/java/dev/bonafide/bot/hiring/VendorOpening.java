package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.ApplicantTracker;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.bot.HiringSetup;
import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.extension.Chore;
import dev.bonafide.hiring.tracker.Ashby;
import dev.bonafide.hiring.tracker.Greenhouse;
import dev.bonafide.hiring.tracker.Lever;
import dev.bonafide.hiring.tracker.OpenTracker;
import dev.bonafide.hiring.transcript.Fireflies;
import dev.bonafide.hiring.transcript.GoogleMeet;
import dev.bonafide.hiring.transcript.Graph;
import dev.bonafide.hiring.transcript.ServiceAccount;
import dev.bonafide.hiring.transcript.Teams;
import dev.bonafide.hiring.transcript.TeamsSubscription;
import dev.bonafide.hiring.transcript.TranscriptSource;
import dev.bonafide.hiring.transcript.Zoom;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.http.CallBudget;
import dev.bonafide.http.NetworkAddresses;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.PostgresInbox;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Connects vendors. Only who wants one loads this class, and the libraries with it. */
public final class VendorOpening {
  private static final System.Logger LOG = System.getLogger(VendorOpening.class.getName());

  private static final Duration PAUSE = Duration.ofMinutes(10);

  /** A key file of Google's has two kilobytes. */
  private static final long LARGEST_KEY_FILE = 65_536;

  private VendorOpening() {}

  /** A system whose settings have no problem. Nothing is sent before something is asked for. */
  public static ApplicantTracker tracker(
      Settings settings, TrackerVendor vendor, InstantSource clock) {
    return open(settings, vendor, clock);
  }

  private static OpenTracker open(Settings settings, TrackerVendor vendor, InstantSource clock) {
    Setting api = VendorSettings.of(vendor).addresses().getFirst();
    TrackerCalls calls = calls(settings, api, clock);
    HttpUrl url = address(settings, api);
    return switch (vendor) {
      case GREENHOUSE ->
          new Greenhouse(
              new Greenhouse.Client(
                  settings.text(Setting.BONAFIDE_GREENHOUSE_CLIENT_ID),
                  settings.text(Setting.BONAFIDE_GREENHOUSE_CLIENT_SECRET),
                  settings.text(Setting.BONAFIDE_GREENHOUSE_USER_ID),
                  url,
                  address(settings, Setting.BONAFIDE_GREENHOUSE_TOKEN_URL)),
              calls,
              clock);
      case ASHBY -> new Ashby(url, settings.text(Setting.BONAFIDE_ASHBY_API_KEY), calls);
      case LEVER -> new Lever(url, settings.text(Setting.BONAFIDE_LEVER_API_KEY), calls);
    };
  }

  /** Ways to ask a vendor whose settings have no problem. */
  public static TranscriptSource source(
      Settings settings, MeetingVendor vendor, InstantSource clock) {
    return switch (vendor) {
      case ZOOM ->
          new Zoom(
              address(settings, Setting.BONAFIDE_ZOOM_DOWNLOAD_URL),
              settings.limits().bytes(),
              NetworkAddresses::isPublic,
              clock);
      case FATHOM -> (notice, _) -> notice.words();
      case FIREFLIES ->
          new Fireflies(
              address(settings, Setting.BONAFIDE_FIREFLIES_API_URL),
              settings.text(Setting.BONAFIDE_FIREFLIES_API_KEY),
              calls(settings, Setting.BONAFIDE_FIREFLIES_API_URL, clock));
      case TEAMS -> teams(settings, clock);
      case MEET -> meet(settings, clock);
    };
  }

  private static Teams teams(Settings settings, InstantSource clock) {
    Graph graph =
        new Graph(
            address(settings, Setting.BONAFIDE_TEAMS_API_URL),
            address(settings, Setting.BONAFIDE_TEAMS_LOGIN_URL),
            settings.text(Setting.BONAFIDE_TEAMS_TENANT_ID),
            settings.text(Setting.BONAFIDE_TEAMS_CLIENT_ID),
            settings.text(Setting.BONAFIDE_TEAMS_CLIENT_SECRET),
            calls(settings, Setting.BONAFIDE_TEAMS_API_URL, clock),
            clock);
    String secret = settings.text(Setting.BONAFIDE_TEAMS_WEBHOOK_SECRET);
    return new Teams(graph, new TeamsSubscription(graph, teamsHook(settings), secret, clock));
  }

  /** Address that Microsoft calls. */
  static HttpUrl teamsHook(Settings settings) {
    return address(settings, Setting.BONAFIDE_PUBLIC_URL)
        .newBuilder()
        .addPathSegments(VendorSettings.of(MeetingVendor.TEAMS).path().substring(1))
        .build();
  }

  static GoogleMeet meet(Settings settings, InstantSource clock) {
    return new GoogleMeet(
        address(settings, Setting.BONAFIDE_MEET_API_URL),
        account(settings).orElseThrow(),
        settings.names(Setting.BONAFIDE_MEET_USERS),
        calls(settings, Setting.BONAFIDE_MEET_API_URL, clock),
        clock);
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

  private static HttpUrl address(Settings settings, Setting setting) {
    return HttpUrl.get(settings.text(setting));
  }

  private static TrackerCalls calls(Settings settings, Setting api, InstantSource clock) {
    Duration spacing = api == Setting.BONAFIDE_LEVER_API_URL ? Lever.SPACING : Duration.ZERO;
    return new TrackerCalls(
        new TrackerCalls.Bounds(
            address(settings, api), spacing, settings.limits().bytes(), NetworkAddresses::isPublic),
        clock);
  }

  /** Result of a live look at a system. */
  public static TrackerHealth examined(
      Settings settings, TrackerVendor vendor, Duration deadline, InstantSource clock) {
    try (OpenTracker tracker = open(settings, vendor, clock)) {
      return tracker.examine(deadline);
    }
  }

  /** Result of a live look at a vendor of transcripts. */
  public static TrackerHealth examined(
      Settings settings, MeetingVendor vendor, Duration deadline, InstantSource clock) {
    try {
      return source(settings, vendor, clock).examine(CallBudget.of(clock, deadline));
    } catch (TrackerFailure e) {
      VendorSettings own = VendorSettings.of(vendor);
      return TrackerHealth.broken(e.trouble().what(own.shown()), e.trouble().mend(own.named()));
    }
  }

  /** Handler that hands transcripts to cases; the workers on those look for them every second. */
  public static MessageHandler handler(
      Settings settings, MeetingVendor vendor, Database database, InstantSource clock) {
    return new TranscriptHandler(
        ExpectingCases.in(database, new PostgresCaseFiles(database)),
        source(settings, vendor, clock),
        HiringSetup.deadline(settings),
        new PostgresInbox(database, () -> {}),
        clock);
  }

  /** Chores that make a vendor's transcripts come; empty for none. */
  public static Optional<Chore> chore(
      Settings settings, MeetingVendor vendor, Database database, InstantSource clock) {
    Duration deadline = HiringSetup.deadline(settings);
    return switch (vendor) {
      case ZOOM, FATHOM, FIREFLIES -> Optional.empty();
      case TEAMS -> {
        Teams teams = teams(settings, clock);
        yield Optional.of(new Chore(vendor.system(), PAUSE, () -> stay(teams, deadline, clock)));
      }
      case MEET -> {
        MeetAsking asking =
            new MeetAsking(
                ExpectingCases.in(database, new PostgresCaseFiles(database)),
                meet(settings, clock),
                deadline,
                new PostgresInbox(database, () -> {}),
                clock);
        yield Optional.of(new Chore(vendor.system(), PAUSE, asking::run));
      }
    };
  }

  private static void stay(Teams teams, Duration deadline, InstantSource clock) {
    try {
      teams.stay(false, CallBudget.of(clock, deadline));
    } catch (TrackerFailure e) {
      String why = e.trouble().what(MeetingVendor.TEAMS.shown());
      LOG.log(Level.WARNING, "transcripts may stop coming: {0}", why);
    }
  }
}
