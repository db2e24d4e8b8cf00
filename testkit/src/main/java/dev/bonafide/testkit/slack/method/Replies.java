package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Switches;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code conversations.replies}: a thread, a page at a time. */
public record Replies(Workspace workspace, Switches switches, Ration ration) implements Method {
  private static final int LARGEST_PAGE = 1_000;

  @Override
  public String name() {
    return "conversations.replies";
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.BOT;
  }

  @Override
  public String scope(Call call) {
    return switches.metadata() == Switches.Metadata.NO_SCOPE
        ? "history:withheld"
        : Conversations.history(call);
  }

  @Override
  public Set<String> arguments() {
    return Set.of(
        "channel",
        "ts",
        "cursor",
        "limit",
        "oldest",
        "latest",
        "inclusive",
        "include_all_metadata");
  }

  @Override
  public JsonObject answer(Call call) {
    ration.take(name());
    Channel channel = Conversations.readable(workspace, call);
    String thread = call.required("ts");
    JsonObject first = channel.message(thread);
    if (first == null) {
      throw new Refusal("thread_not_found");
    }
    int limit = Math.min(ration.page(call.whole("limit", LARGEST_PAGE)), switches.largestPage());
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw new Refusal("invalid_limit");
    }
    // The parent comes with every answer, whatever time it is asked from.
    List<JsonObject> all =
        Stream.concat(
                Stream.of(first),
                channel.replies(thread).stream().filter(message -> isWithin(message, call)))
            .toList();
    return page(all, start(call, all), limit, call);
  }

  static boolean isWithin(JsonObject message, Call call) {
    String ts = message.get("ts").getAsString();
    String oldest = call.get("oldest");
    String latest = call.get("latest");
    boolean inclusive = call.flag("inclusive");
    return (oldest == null || isOrdered(oldest, ts, inclusive))
        && (latest == null || isOrdered(ts, latest, inclusive));
  }

  private static boolean isOrdered(String earlier, String later, boolean orSame) {
    int order = earlier.compareTo(later);
    return order < 0 || (orSame && order == 0);
  }

  private static int start(Call call, List<JsonObject> all) {
    String cursor = call.get("cursor");
    if (cursor == null) {
      return 0;
    }
    for (int at = 0; at < all.size(); at++) {
      if (cursor.equals("next:" + all.get(at).get("ts").getAsString())) {
        return at;
      }
    }
    throw new Refusal("invalid_cursor");
  }

  static boolean showsMetadata(Call call, Switches switches) {
    return call.flag("include_all_metadata") && switches.metadata() == Switches.Metadata.SHOWN;
  }

  private JsonObject page(List<JsonObject> all, int from, int limit, Call call) {
    int to = Math.min(all.size(), from + limit);
    boolean shown = showsMetadata(call, switches);
    JsonArray messages = new JsonArray();
    for (JsonObject message : all.subList(from, to)) {
      JsonObject copy = message.deepCopy();
      if (!shown) {
        copy.remove("metadata");
      }
      messages.add(copy);
    }
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.add("messages", messages);
    answer.addProperty("has_more", to < all.size());
    if (to < all.size()) {
      JsonObject metadata = new JsonObject();
      metadata.addProperty("next_cursor", "next:" + all.get(to).get("ts").getAsString());
      answer.add("response_metadata", metadata);
    }
    return answer;
  }
}
