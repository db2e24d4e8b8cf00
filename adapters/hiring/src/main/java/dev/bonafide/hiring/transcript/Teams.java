package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.http.CallBudget;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Asks Microsoft Graph for meetings in Teams and for what was said in them. Subjects of meetings
 * and names of participants are not asked for. Sources:
 * https://learn.microsoft.com/graph/api/onlinemeeting-get,
 * https://learn.microsoft.com/graph/api/calltranscript-get
 */
public final class Teams implements TranscriptSource {
  private static final String VTT = "text/vtt";

  private final Graph graph;
  private final TeamsSubscription subscription;
  private final InstantSource clock;

  /** One of a tenant. */
  public Teams(Graph graph, TeamsSubscription subscription, InstantSource clock) {
    this.graph = graph;
    this.subscription = subscription;
    this.clock = clock;
  }

  @Override
  public FoundMeeting find(TranscriptNotice notice, Duration within) {
    CallBudget time = CallBudget.of(clock, within);
    try {
      JsonNode transcript = graph.get(transcript(notice).build(), time);
      JsonNode meeting =
          graph.get(
              meeting(notice)
                  .addQueryParameter("$select", "joinWebUrl,joinMeetingIdSettings,participants")
                  .build(),
              time);
      String call = transcript.path("callId").asText(transcript.path("id").asText(""));
      return new FoundMeeting.Found(
          notice.named(
              TeamsMeeting.names(meeting, "teams/" + call),
              ZoomNotice.day(transcript.path("createdDateTime").asText(""))));
    } catch (TrackerFailure e) {
      return FoundMeeting.of(e.trouble());
    }
  }

  @Override
  public FetchedWords words(TranscriptNotice notice, Duration within) {
    try {
      HttpUrl content =
          transcript(notice).addPathSegment("content").addQueryParameter("$format", VTT).build();
      byte[] bytes =
          graph
              .ask(
                  new Request.Builder().url(content).header("Accept", VTT),
                  CallBudget.of(clock, within))
              .bytes();
      return new FetchedWords.Read(new String(bytes, StandardCharsets.UTF_8));
    } catch (TrackerFailure e) {
      return FetchedWords.of(e.trouble());
    }
  }

  /** Graph makes no subscription for an app that may not read transcripts. */
  @Override
  public TrackerHealth examine(Duration within) {
    try {
      return subscription.stands(within)
          ? TrackerHealth.SOUND
          : TrackerHealth.broken(
              "Microsoft does not call this server yet",
              "start the server, which asks for it; if it logs that this is not permitted, grant"
                  + " the app OnlineMeetingTranscript.Read.All and OnlineMeetings.Read.All, with"
                  + " admin consent");
    } catch (TrackerFailure e) {
      return TrackerHealth.broken(
          e.trouble().what(MeetingVendor.TEAMS.shown()),
          e.trouble().mend("BONAFIDE_TEAMS_TENANT_ID, _CLIENT_ID, and _CLIENT_SECRET"));
    }
  }

  @Override
  public Optional<String> stay(boolean isAsked, Duration within) {
    try {
      subscription.keep(isAsked, within);
      return Optional.empty();
    } catch (TrackerFailure e) {
      return Optional.of(e.trouble().what(MeetingVendor.TEAMS.shown()));
    }
  }

  private HttpUrl.Builder meeting(TranscriptNotice notice) {
    String[] path = path(notice);
    return graph
        .at("users")
        .addPathSegment(path[0])
        .addPathSegment("onlineMeetings")
        .addPathSegment(path[1]);
  }

  private HttpUrl.Builder transcript(TranscriptNotice notice) {
    return meeting(notice).addPathSegment("transcripts").addPathSegment(path(notice)[2]);
  }

  /** Whose meeting, which, and which of its transcripts. */
  private static String[] path(TranscriptNotice notice) {
    return notice.url().split("/", 3);
  }
}
