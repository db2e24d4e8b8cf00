package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.hiring.wire.Json;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.http.CallBudget;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Microsoft Teams, whose meetings and what was said in them are asked of Microsoft Graph. Subjects
 * of meetings and names of participants are not asked for. Sources:
 * https://learn.microsoft.com/graph/api/onlinemeeting-get,
 * https://learn.microsoft.com/graph/api/resources/onlinemeeting,
 * https://learn.microsoft.com/graph/api/calltranscript-get
 */
public record Teams(Graph graph, TeamsSubscription subscription) implements TranscriptSource {
  private static final String VTT = "text/vtt";

  /** By both kinds of links to it, and by who was invited from outside. */
  @Override
  public TranscriptNotice find(TranscriptNotice notice, CallBudget time) throws TrackerFailure {
    JsonNode transcript = graph.get(transcript(notice).build(), time);
    HttpUrl.Builder which =
        meeting(notice)
            .addQueryParameter("$select", "joinWebUrl,joinMeetingIdSettings,participants");
    JsonNode meeting = graph.get(which.build(), time);
    MeetingNames names = new MeetingNames(Json.text(meeting, "/participants/organizer/upn"));
    NamedMeetings.link(Json.text(meeting, "/joinWebUrl")).ifPresent(names::name);
    String joined = Json.text(meeting, "/joinMeetingIdSettings/joinMeetingId").replace(" ", "");
    if (!joined.isEmpty()) {
      names.name(NamedMeetings.teams(joined));
    }
    meeting.at("/participants/attendees").forEach(one -> names.add(Json.text(one, "/upn")));
    String call = transcript.path("callId").asText(Json.text(transcript, "/id"));
    return notice.named(names.all(), "teams/" + call, Json.text(transcript, "/createdDateTime"));
  }

  @Override
  public String words(TranscriptNotice notice, CallBudget time) throws TrackerFailure {
    HttpUrl.Builder content =
        transcript(notice).addPathSegment("content").addQueryParameter("$format", VTT);
    Request.Builder request = new Request.Builder().url(content.build()).header("Accept", VTT);
    return graph.token.ask(request, time).text();
  }

  /** Graph makes no subscription for an app that may not read transcripts. */
  @Override
  public TrackerHealth examine(CallBudget time) throws TrackerFailure {
    return subscription.stands(time)
        ? TrackerHealth.SOUND
        : TrackerHealth.broken(
            "Microsoft does not call this server yet",
            "start the server, which asks for it; if it logs that this is not permitted, grant"
                + " the app OnlineMeetingTranscript.Read.All and OnlineMeetings.Read.All, with"
                + " admin consent");
  }

  @Override
  public void stay(boolean isAsked, CallBudget time) throws TrackerFailure {
    subscription.keep(isAsked, time);
  }

  private HttpUrl.Builder meeting(TranscriptNotice notice) {
    String[] path = path(notice);
    HttpUrl.Builder user = graph.at("users").addPathSegment(path[0]);
    return user.addPathSegment("onlineMeetings").addPathSegment(path[1]);
  }

  private HttpUrl.Builder transcript(TranscriptNotice notice) {
    return meeting(notice).addPathSegment("transcripts").addPathSegment(path(notice)[2]);
  }

  /** Whose meeting, which, and which of its transcripts. */
  private static String[] path(TranscriptNotice notice) {
    return notice.url().split("/", 3);
  }
}
