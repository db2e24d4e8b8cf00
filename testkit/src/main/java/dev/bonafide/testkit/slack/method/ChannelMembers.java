package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code conversations.members}: everyone in the workspace, but who was taken out. */
public record ChannelMembers(Workspace workspace) implements Method {

  @Override
  public String name() {
    return "conversations.members";
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.BOT;
  }

  @Override
  public String scope(Call call) {
    return Conversations.read(call);
  }

  @Override
  public Set<String> arguments() {
    return Set.of("channel", "cursor", "limit");
  }

  private static int limit(Call call) {
    String limit = call.get("limit");
    return limit == null ? 100 : Integer.parseInt(limit);
  }

  @Override
  public JsonObject answer(Call call) {
    Channel channel = workspace.channel(call.required("channel"));
    List<String> all =
        Stream.concat(workspace.people().stream().map(Person::id), channel.invited().stream())
            .distinct()
            .filter(id -> !channel.isWithout(id))
            .toList();
    String cursor = call.get("cursor");
    int from = cursor == null || cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
    int to = Math.min(all.size(), from + limit(call));
    JsonArray members = new JsonArray();
    all.subList(Math.min(from, to), to).forEach(members::add);
    JsonObject metadata = new JsonObject();
    metadata.addProperty("next_cursor", to < all.size() ? String.valueOf(to) : "");
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.add("members", members);
    answer.add("response_metadata", metadata);
    return answer;
  }
}
