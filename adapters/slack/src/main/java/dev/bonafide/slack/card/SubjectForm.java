package dev.bonafide.slack.card;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.phrasebook.Phrasebook;
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
    Phrasebook book = context.book();
    List<JsonObject> blocks = new ArrayList<>();
    add("name", Blocks.field(name, NAME, false), true, book, blocks);
    add("author", author(guess, book), false, book, blocks);
    add("kind", Blocks.choice("static_select", kinds(book)), false, book, blocks);
    add("note", Blocks.field("", NOTE, true), true, book, blocks);
    add("where", Windows.choice("screen.where", book, "direct", "here"), false, book, blocks);
    return blocks;
  }

  private static void add(
      String id, JsonObject element, boolean optional, Phrasebook book, List<JsonObject> blocks) {
    blocks.add(Blocks.input(id, book.say("screen." + id), element, optional));
  }

  /** The likelier answer first: it is chosen to begin with. */
  private static JsonObject author(@Nullable Submission guess, Phrasebook book) {
    boolean likely =
        guess != null
            && guess.exhibits().stream()
                .flatMap(exhibit -> exhibit.turns().stream())
                .anyMatch(turn -> turn.role() == Role.SUBJECT);
    return Windows.choice("screen.author", book, likely ? "yes" : "no", likely ? "no" : "yes");
  }

  private static List<JsonObject> kinds(Phrasebook book) {
    List<JsonObject> kinds = new ArrayList<>();
    kinds.add(Blocks.option(book.say("screen.kind.auto"), "auto"));
    for (SubjectKind kind : SubjectKind.values()) {
      String words = book.say("kind." + kind.id());
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
