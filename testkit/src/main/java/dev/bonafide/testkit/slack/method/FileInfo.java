package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Files;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import dev.bonafide.testkit.slack.workspace.Token;
import java.util.Set;

/** {@code files.info}: the whole of a file that a message has only a stub of. */
public record FileInfo(Files files) implements Method {

  @Override
  public String name() {
    return "files.info";
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.BOT;
  }

  @Override
  public String scope(Call call) {
    return "files:read";
  }

  @Override
  public Set<String> arguments() {
    return Set.of("file", "count", "cursor", "limit", "page");
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
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.add("file", file.whole(files.base()));
    return answer;
  }
}
