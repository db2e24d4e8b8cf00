package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.webhook.NetworkAddresses;
import dev.bonafide.hiring.transcript.FirefliesApi;
import dev.bonafide.hiring.transcript.GoogleMeet;
import dev.bonafide.hiring.transcript.Graph;
import dev.bonafide.hiring.transcript.GraphApp;
import dev.bonafide.hiring.transcript.SentAlong;
import dev.bonafide.hiring.transcript.Teams;
import dev.bonafide.hiring.transcript.TeamsSubscription;
import dev.bonafide.hiring.transcript.TranscriptSource;
import dev.bonafide.hiring.transcript.ZoomDownload;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.PostgresInbox;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import okhttp3.HttpUrl;

/** Builds what works on transcripts. Only who wants them loads this class, and the libraries. */
public final class TranscriptOpening {
  private TranscriptOpening() {}

  /**
   * One that hands transcripts to cases; who works on those looks for them every second.
   *
   * @param deadline for fetching one
   */
  public static TranscriptHandler handler(
      TranscriptSource source, Duration deadline, Database database, InstantSource clock) {
    return new TranscriptHandler(
        ExpectingCases.in(database, new PostgresCaseFiles(database)),
        source,
        deadline,
        new PostgresInbox(database, () -> {}),
        clock);
  }

  /** How a vendor is asked, whose settings have no problem. */
  public static TranscriptSource source(
      Settings settings, MeetingVendor vendor, InstantSource clock) {
    return switch (vendor) {
      case ZOOM ->
          new ZoomDownload(
              HttpUrl.get(settings.text(Setting.BONAFIDE_ZOOM_DOWNLOAD_URL)),
              settings.limits().bytes(),
              NetworkAddresses::isPublic,
              clock);
      case FATHOM -> new SentAlong();
      case FIREFLIES -> fireflies(settings, clock);
      case TEAMS -> teams(settings, clock);
      case MEET -> meet(settings, clock);
    };
  }

  private static FirefliesApi fireflies(Settings settings, InstantSource clock) {
    HttpUrl api = HttpUrl.get(settings.text(Setting.BONAFIDE_FIREFLIES_API_URL));
    return new FirefliesApi(
        api, settings.text(Setting.BONAFIDE_FIREFLIES_API_KEY), calls(settings, api, clock), clock);
  }

  private static Teams teams(Settings settings, InstantSource clock) {
    HttpUrl api = HttpUrl.get(settings.text(Setting.BONAFIDE_TEAMS_API_URL));
    GraphApp app =
        new GraphApp(
            api,
            HttpUrl.get(settings.text(Setting.BONAFIDE_TEAMS_LOGIN_URL)),
            settings.text(Setting.BONAFIDE_TEAMS_TENANT_ID),
            settings.text(Setting.BONAFIDE_TEAMS_CLIENT_ID),
            settings.text(Setting.BONAFIDE_TEAMS_CLIENT_SECRET));
    Graph graph = new Graph(app, calls(settings, api, clock), clock);
    return new Teams(
        graph,
        new TeamsSubscription(
            graph,
            MeetingCredentials.teamsHook(settings),
            MeetingSetting.secret(settings, MeetingVendor.TEAMS),
            clock),
        clock);
  }

  static GoogleMeet meet(Settings settings, InstantSource clock) {
    HttpUrl api = HttpUrl.get(settings.text(Setting.BONAFIDE_MEET_API_URL));
    return new GoogleMeet(
        api,
        MeetingCredentials.account(settings).orElseThrow(),
        List.copyOf(MeetingCredentials.users(settings)),
        calls(settings, api, clock),
        clock);
  }

  private static TrackerCalls calls(Settings settings, HttpUrl api, InstantSource clock) {
    TrackerCalls.Bounds bounds =
        new TrackerCalls.Bounds(
            api, Duration.ZERO, settings.limits().bytes(), NetworkAddresses::isPublic);
    return new TrackerCalls(bounds, clock);
  }

  /** What a live look at a vendor finds. */
  public static TrackerHealth examined(
      Settings settings, MeetingVendor vendor, Duration deadline, InstantSource clock) {
    return source(settings, vendor, clock).examine(deadline);
  }
}
