package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.hiring.wire.HookScheme;
import dev.bonafide.hiring.wire.Json;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Microsoft Graph says of transcripts in Teams: where they are, and nothing of what they hold.
 * Resource data that comes along, encrypted or not, is left alone: everything is asked for again,
 * so that a call that someone made up leads nowhere. Sources:
 * https://learn.microsoft.com/graph/teams-changenotifications-callrecording-and-calltranscript,
 * https://learn.microsoft.com/graph/api/resources/changenotification,
 * https://learn.microsoft.com/graph/change-notifications-lifecycle-events
 */
final class TeamsNotice {
  /** In parentheses, as Graph writes most resources, or between slashes. */
  private static final Pattern RESOURCE =
      Pattern.compile("/?users" + id(200) + "/onlineMeetings" + id(600) + "/transcripts" + id(600));

  /** More than Graph puts into one call. */
  private static final int MOST = 1_000;

  private TeamsNotice() {}

  private static String id(int longest) {
    String id = "([A-Za-z0-9_*=@.:!~-]{1,%d})".formatted(longest);
    return "(?:\\('" + id + "'\\)|/" + id + ")";
  }

  /** Those that were made for this installation; empty where there is none. */
  static List<JsonNode> own(JsonNode said, String secret) {
    return said.path("value")
        .valueStream()
        .filter(one -> HookScheme.isSame(secret, Json.text(one, "/clientState")))
        .limit(MOST)
        .toList();
  }

  /** Whether the subscription ends, or ended, unless it is renewed. */
  static boolean isLifecycle(JsonNode one) {
    return !Json.text(one, "/lifecycleEvent").isEmpty();
  }

  static Optional<TranscriptNotice> of(JsonNode one) {
    Matcher matched = RESOURCE.matcher(Json.text(one, "/resource"));
    if (isLifecycle(one)
        || !Json.text(one, "/changeType").equals("created")
        || !matched.matches()) {
      return Optional.empty();
    }
    String place = group(matched, 1) + "/" + group(matched, 3) + "/" + group(matched, 5);
    return Optional.of(TranscriptNotice.at(MeetingVendor.TEAMS, place, ""));
  }

  private static String group(Matcher matched, int number) {
    String quoted = matched.group(number);
    return quoted == null ? matched.group(number + 1) : quoted;
  }
}
