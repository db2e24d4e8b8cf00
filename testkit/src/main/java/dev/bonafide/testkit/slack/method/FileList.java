package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Files;
import dev.bonafide.testkit.slack.workspace.Token;
import java.util.Set;

/** {@code files.list}: the files of someone. */
public record FileList(Files files) implements Method {

  @Override
  public String name() {
    return "files.list";
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
    return Set.of(
        "user",
        "ts_from",
        "ts_to",
        "count",
        "page",
        "channel",
        "types",
        "team_id",
        "show_files_hidden_by_limit");
  }

  @Override
  public JsonObject answer(Call call) {
    JsonArray list = new JsonArray();
    files.by(call.required("user")).stream()
        .limit(call.whole("count", 100))
        .forEach(file -> list.add(file.whole(files.base())));
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.add("files", list);
    return answer;
  }
}
