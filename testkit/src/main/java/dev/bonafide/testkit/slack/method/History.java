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

/**
 * {@code conversations.history}: what stands in a channel, the latest first, without replies. Of
 * more than fits on a page it gives the latest; but the earliest where only the beginning of a time
 * is named.
 */
public record History(Workspace workspace, Switches switches, Ration ration) implements Method {
  private static final int LARGEST_PAGE = 999;
  private static final int USUAL_PAGE = 100;

  private static final int NAMED = 5;

  @Override
  public String name() {
    return "conversations.history";
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.BOT;
  }

  @Override
  public String scope(Call call) {
    return Conversations.history(call);
  }

  @Override
  public Set<String> arguments() {
    return Set.of(
        "channel", "cursor", "limit", "oldest", "latest", "inclusive", "include_all_metadata");
  }

  @Override
  public JsonObject answer(Call call) {
    ration.take(name());
    Channel channel = Conversations.readable(workspace, call);
    int limit = call.whole("limit", USUAL_PAGE);
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw new Refusal("invalid_limit");
    }
    int most = Math.min(ration.page(limit), switches.largestPage());
    List<JsonObject> all =
        channel.messages().stream()
            .filter(message -> isTop(message) && Replies.isWithin(message, call))
            .toList();
    boolean earliest = call.get("oldest") != null && call.get("latest") == null;
    int from = earliest ? 0 : Math.max(0, all.size() - most);
    JsonArray messages = new JsonArray();
    for (JsonObject message : all.subList(from, Math.min(all.size(), from + most)).reversed()) {
      messages.add(
          withReplies(
              message,
              channel.replies(message.get("ts").getAsString()),
              Replies.showsMetadata(call, switches)));
    }
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.add("messages", messages);
    answer.addProperty("has_more", all.size() > most);
    answer.addProperty("pin_count", 0);
    return answer;
  }

  private static boolean isTop(JsonObject message) {
    return !message.has("thread_ts") || message.get("thread_ts").equals(message.get("ts"));
  }

  private static JsonObject withReplies(
      JsonObject message, List<JsonObject> replies, boolean metadata) {
    JsonObject copy = message.deepCopy();
    if (!metadata) {
      copy.remove("metadata");
    }
    if (!replies.isEmpty()) {
      JsonArray users = new JsonArray();
      replies.stream().map(one -> one.get("user")).distinct().forEach(users::add);
      copy.add("thread_ts", message.get("ts"));
      copy.addProperty("reply_count", replies.size());
      copy.addProperty("reply_users_count", users.size());
      copy.add("latest_reply", replies.getLast().get("ts"));
      // Slack names the first few.
      JsonArray named = new JsonArray();
      users.asList().stream().limit(NAMED).forEach(named::add);
      copy.add("reply_users", named);
    }
    return copy;
  }
}
