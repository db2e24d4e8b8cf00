package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.hiring.wire.HookScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Microsoft Graph says of transcripts in Teams: where they are, and nothing of what they hold.
 * Resource data that comes along, encrypted or not, is left alone: everything is asked for again,
 * so that a call that somebody made up leads nowhere. Sources:
 * https://learn.microsoft.com/graph/teams-changenotifications-callrecording-and-calltranscript,
 * https://learn.microsoft.com/graph/api/resources/changenotification,
 * https://learn.microsoft.com/graph/change-notifications-lifecycle-events
 */
final class TeamsNotice {
  /** In parentheses, as Graph writes most resources, or between slashes. */
  private static final Pattern RESOURCE =
      Pattern.compile(
          "/?users(?:\\('([^'/]{1,200})'\\)|/([^'/(]{1,200}))"
              + "/onlineMeetings(?:\\('([^'/]{1,600})'\\)|/([^'/(]{1,600}))"
              + "/transcripts(?:\\('([^'/]{1,600})'\\)|/([^'/(]{1,600}))");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_*=@.:!~-]+");

  /** More than Graph puts into one call. */
  private static final int MOST = 1_000;

  private TeamsNotice() {}

  /** Those that were made for this installation; empty where there is none. */
  static List<JsonNode> own(JsonNode said, String secret) {
    List<JsonNode> own = new ArrayList<>();
    for (JsonNode one : said.path("value")) {
      if (own.size() < MOST && HookScheme.isSame(secret, one.path("clientState").asText(""))) {
        own.add(one);
      }
    }
    return own;
  }

  /** Whether the subscription ends, or ended, unless it is renewed. */
  static boolean isLifecycle(JsonNode one) {
    return !one.path("lifecycleEvent").asText("").isEmpty();
  }

  static Optional<TranscriptNotice> of(JsonNode one) {
    Matcher matched = RESOURCE.matcher(one.path("resource").asText(""));
    if (isLifecycle(one)
        || !one.path("changeType").asText("").equals("created")
        || !matched.matches()) {
      return Optional.empty();
    }
    List<String> path =
        List.of(group(matched, 1), group(matched, 3), group(matched, 5)).stream()
            .filter(id -> ID.matcher(id).matches())
            .toList();
    return path.size() == 3
        ? Optional.of(
            new TranscriptNotice(
                MeetingVendor.TEAMS, List.of(), "", "", String.join("/", path), "", List.of()))
        : Optional.empty();
  }

  private static String group(Matcher matched, int number) {
    String quoted = matched.group(number);
    return quoted == null ? matched.group(number + 1) : quoted;
  }
}
