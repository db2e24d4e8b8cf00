package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Files;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Set;

/** {@code files.delete}: its own files only; they vanish from all messages. */
public record FileRemoval(Files files, Workspace workspace) implements Method {

  @Override
  public String name() {
    return "files.delete";
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
    return Set.of("file");
  }

  @Override
  public JsonObject answer(Call call) {
    SharedFile file = files.get(call.required("file"));
    if (file == null) {
      throw new Refusal("file_not_found");
    }
    if (file.sort() == SharedFile.Sort.TOMBSTONE) {
      throw new Refusal("file_deleted");
    }
    if (!files.isBy(file.id(), Workspace.botUser(call.token().team()))) {
      throw new Refusal("cant_delete_file");
    }
    // First its messages: what sees the file gone must see no message of it either.
    workspace.channels().forEach(channel -> channel.withoutFile(file.id()));
    files.delete(file);
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    return answer;
  }
}
