package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Files;
import dev.bonafide.testkit.slack.workspace.Ledger;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Uploads;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code files.completeUploadExternal}: shows what was brought, and can be called only once for it.
 */
public record UploadCompletion(Uploads uploads, Workspace workspace, Files files, Ledger ledger)
    implements Method {

  @Override
  public String name() {
    return "files.completeUploadExternal";
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.BOT;
  }

  @Override
  public String scope(Call call) {
    return "files:write";
  }

  @Override
  public Set<String> arguments() {
    return Set.of("files", "channel_id", "channels", "thread_ts", "initial_comment", "blocks");
  }

  @Override
  public JsonObject answer(Call call) {
    JsonArray given = JsonParser.parseString(call.required("files")).getAsJsonArray();
    String id = given.get(0).getAsJsonObject().get("id").getAsString();
    Channel channel = channel(call);
    String thread = call.get("thread_ts");
    if (thread != null && channel.message(thread) == null) {
      throw new Refusal("thread_not_found");
    }
    Uploads.Upload upload = uploads.take(id);
    byte[] bytes = upload.bytes();
    SharedFile file = SharedFile.hosted(id, upload.name(), "application/octet-stream", bytes);
    files.add(file, Workspace.botUser(call.token().team()));
    JsonObject message = message(call, file, thread);
    channel.put(message);
    ledger.posted(channel.id(), message);
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.add("files", given);
    return answer;
  }

  /** Not of a person: a talk is to be opened first. */
  private Channel channel(Call call) {
    Channel channel = workspace.channel(call.required("channel_id"));
    if (!channel.team().equals(call.token().team())) {
      throw new Refusal("channel_not_found");
    }
    if (!channel.isJoined()) {
      throw new Refusal("not_in_channel");
    }
    if (channel.isArchived()) {
      throw new Refusal("is_archived");
    }
    return channel;
  }

  /** It bears no mark of the app: metadata are for messages that an app posts. */
  private JsonObject message(Call call, SharedFile file, @Nullable String thread) {
    JsonObject message = new JsonObject();
    message.addProperty("type", "message");
    message.addProperty("user", Workspace.botUser(call.token().team()));
    message.addProperty("team", call.token().team());
    String comment = call.get("initial_comment");
    message.addProperty("text", comment == null ? "" : comment);
    message.addProperty("ts", workspace.nextTs());
    if (thread != null) {
      message.addProperty("thread_ts", thread);
    }
    JsonArray list = new JsonArray();
    list.add(file.inMessage(files.base()));
    message.add("files", list);
    return message;
  }
}
