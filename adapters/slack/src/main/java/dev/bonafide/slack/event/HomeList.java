package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.command.CaseFilter;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.SoughtWords;
import dev.bonafide.slack.api.SlackJson;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which cases someone asks their home for, by a button or by typing. */
public final class HomeList {
  /** Before what a button says that shows others: the filter, a dash, the page. */
  public static final String LIST = "list-";

  /** The field in which cases are looked for. */
  public static final String SEARCH = "search";

  private HomeList() {}

  /** Of a button, with what is looked for already; empty for none of ours. */
  static Optional<Command> pressed(String action, @Nullable String ref) {
    String[] parts = action.substring(LIST.length()).split("-", -1);
    return parts.length == 2 && parts[1].matches("[0-9]{1,3}")
        ? CaseFilter.of(parts[0])
            .map(
                filter ->
                    new Command.Overview(filter, Integer.parseInt(parts[1]), CaseRef.sought(ref)))
        : Optional.empty();
  }

  /** What was typed is looked for and nothing else, whatever it looks like. */
  static Command sought(String typed) {
    return new Command.Overview(CaseFilter.ALL, 0, new SoughtWords(typed));
  }

  /** The home that something was typed in, as the bot named it when it laid it out. */
  static Optional<CaseRef> of(JsonObject payload) {
    return CaseRef.of(SlackJson.text(SlackJson.in(payload, "view"), "private_metadata"))
        .filter(ref -> ref.home() != null);
  }
}
