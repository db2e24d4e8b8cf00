package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Switches;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code conversations.list}: public channels, and private ones where the bot is a member. */
public record ChannelList(Workspace workspace, Switches switches) implements Method {
  private static final int LARGEST_PAGE = 999;
  private static final int USUAL_PAGE = 100;

  /** What each sort needs that is listed here; direct messages are of another scope. */
  private static final Map<String, String> SCOPES =
      Map.of("public_channel", "channels:read", "private_channel", "groups:read");

  @Override
  public String name() {
    return "conversations.list";
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.BOT;
  }

  @Override
  public String scope(Call call) {
    return types(call)
        .map(SCOPES::get)
        .filter(one -> !call.token().scopes().contains(one))
        .findFirst()
        .orElse("channels:read");
  }

  @Override
  public Set<String> arguments() {
    return Set.of("cursor", "exclude_archived", "limit", "team_id", "types");
  }

  @Override
  public JsonObject answer(Call call) {
    int limit = call.whole("limit", USUAL_PAGE);
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw new Refusal("invalid_limit");
    }
    int most = Math.min(limit, switches.largestPage());
    List<Channel> all = listed(call);
    int from = start(call.get("cursor"), all.size());
    JsonArray channels = new JsonArray();
    all.stream().skip(from).limit(most).map(Channel::json).forEach(channels::add);
    JsonObject metadata = new JsonObject();
    metadata.addProperty("next_cursor", from + most < all.size() ? "at:" + (from + most) : "");
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.add("channels", channels);
    answer.add("response_metadata", metadata);
    return answer;
  }

  private List<Channel> listed(Call call) {
    List<String> types = types(call).toList();
    return workspace.channels().stream()
        .filter(one -> one.team().equals(call.token().team()) && !one.id().startsWith("D"))
        .filter(one -> types.contains(one.isClosed() ? "private_channel" : "public_channel"))
        .filter(one -> one.isJoined() || !one.isClosed())
        .filter(one -> !one.isArchived() || !call.flag("exclude_archived"))
        .sorted(Comparator.comparing(Channel::id))
        .toList();
  }

  private static Stream<String> types(Call call) {
    String types = call.get("types");
    return Stream.of((types == null ? "public_channel" : types).split(",", -1))
        .map(String::strip)
        .peek(
            one -> {
              if (!SCOPES.containsKey(one)) {
                throw new Refusal("invalid_types");
              }
            });
  }

  private static int start(@Nullable String cursor, int size) {
    if (cursor == null) {
      return 0;
    }
    int at = cursor.matches("at:\\d{1,6}") ? Integer.parseInt(cursor.substring(3)) : size;
    if (at >= size) {
      throw new Refusal("invalid_cursor");
    }
    return at;
  }
}
