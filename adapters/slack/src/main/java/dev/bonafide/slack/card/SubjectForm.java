package dev.bonafide.slack.card;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.slack.api.SlackJson;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackTimestamp;
import dev.bonafide.slack.event.CaseRef;
import dev.bonafide.slack.event.ShortcutTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that asks who is screened in a message that someone pointed at, a guess filled in. */
final class SubjectForm {
  /** Slack keeps so many characters with a window. */
  private static final int METADATA = 3_000;

  private static final int NAME = 200;
  private static final int NOTE = 1_000;

  private SubjectForm() {}

  static List<JsonObject> blocks(ReplyContext context) {
    Submission guess =
        context.beside() instanceof RichContent.Guess(Submission handedIn) ? handedIn : null;
    String name = guess == null ? "" : Objects.requireNonNullElse(guess.name(), "");
    List<JsonObject> blocks = new ArrayList<>();
    blocks.add(
        Blocks.input("name", "Who is being screened?", Blocks.field(name, NAME, false), true));
    blocks.add(
        Blocks.input("author", "Is that person the author of the message?", author(guess), false));
    blocks.add(Blocks.input("kind", "As what?", Blocks.choice("static_select", kinds()), false));
    blocks.add(
        Blocks.input("note", "What did you notice yourself?", Blocks.field("", NOTE, true), true));
    blocks.add(
        Blocks.input(
            "where",
            "Where should the verdict appear?",
            Blocks.choice(
                "radio_buttons",
                List.of(
                    Blocks.option("Only for me, in a direct message", "direct"),
                    Blocks.option("In the thread, if the bot is a member of the channel", "here"))),
            false));
    return blocks;
  }

  /** The likelier answer first: it is chosen to begin with. */
  private static JsonObject author(@Nullable Submission guess) {
    JsonObject yes = Blocks.option("Yes", "yes");
    JsonObject no = Blocks.option("No, they forwarded it or replied to it", "no");
    boolean likely =
        guess != null
            && guess.exhibits().stream()
                .flatMap(exhibit -> exhibit.turns().stream())
                .anyMatch(turn -> turn.role() == Role.SUBJECT);
    return Blocks.choice("radio_buttons", likely ? List.of(yes, no) : List.of(no, yes));
  }

  private static List<JsonObject> kinds() {
    List<JsonObject> kinds = new ArrayList<>();
    kinds.add(Blocks.option("Detected from what they wrote", "auto"));
    for (SubjectKind kind : SubjectKind.values()) {
      String words = kind.id().replace('_', ' ');
      kinds.add(
          Blocks.option(Character.toUpperCase(words.charAt(0)) + words.substring(1), kind.id()));
    }
    return kinds;
  }

  /** Where the message finds no room, it has to be read again. */
  static String metadata(ReplyContext context) {
    InteractionTarget target = context.message().aim();
    ShortcutTarget shortcutTarget =
        ShortcutTarget.of(target == null ? null : target.carried())
            .orElseGet(
                () -> new ShortcutTarget(SlackTimestamp.of(context.message().at()), null, false));
    String whole = metadata(context, shortcutTarget);
    return whole.length() <= METADATA ? whole : metadata(context, shortcutTarget.withoutMessage());
  }

  private static String metadata(ReplyContext context, ShortcutTarget shortcutTarget) {
    SlackPlace place = SlackPlace.of(context.message().address());
    JsonObject json =
        SlackJson.parsed(new CaseRef(place, 0, null, false).written()).orElseGet(JsonObject::new);
    json.addProperty("p", shortcutTarget.packed());
    return json.toString();
  }
}
