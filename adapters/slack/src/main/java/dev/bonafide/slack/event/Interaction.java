package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.conversation.Aim;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.Form;
import dev.bonafide.slack.api.Json;
import dev.bonafide.slack.api.Place;
import dev.bonafide.text.Fingerprint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody pressed a button or sent a form.
 *
 * @param key by which Slack's one delivery of it is known
 * @param user who did
 * @param name as Slack tells it
 * @param at Slack's time stamp; empty where it gives none
 */
public record Interaction(String key, Place place, String user, String name, String at, Aim aim) {
  /** Carried by what is pressed on a card in a talk with one person, and in its windows. */
  public static final String DIRECT = "direct";

  /** The callback id of the shortcut, as the app's manifest names it. */
  static final String SHORTCUT = "screen_message";

  /** Empty for what is none, or is none of ours. */
  public static Optional<Interaction> of(JsonObject payload) {
    if (payload.has("command")) {
      return typed(payload);
    }
    return switch (Json.text(payload, "type", "")) {
      case "block_actions" -> pressed(payload);
      case "view_submission" -> sent(payload);
      case "message_action" -> chosen(payload);
      case "event_callback" -> opened(payload);
      default -> Optional.empty();
    };
  }

  private static Optional<Interaction> pressed(JsonObject payload) {
    JsonObject action = Json.firstIn(payload, "actions");
    JsonObject container = Json.in(payload, "container");
    String id = Json.text(action, "action_id", "");
    String at = Json.text(action, "action_ts", "");
    String where = Json.text(container, "message_ts", "") + Json.text(container, "view_id", "");
    String key = String.join("/", "press", at, id, where, user(payload));
    return CaseRef.of(Json.text(action, "value"))
        .flatMap(ref -> command(id).map(said -> made(payload, key, at, ref, said)));
  }

  private static Optional<Command> command(String action) {
    return switch (action) {
      case "evidence" -> Optional.of(new Command.Open(Form.EVIDENCE));
      case "answer" -> Optional.of(new Command.Open(Form.ANSWER));
      case "ruling" -> Optional.of(new Command.Open(Form.RULING));
      case "outcome" -> Optional.of(new Command.Open(Form.OUTCOME));
      case "undo" -> Optional.of(new Command.Undo());
      case "delete" -> Optional.of(new Command.Delete(true));
      default -> Optional.empty();
    };
  }

  private static Optional<Interaction> sent(JsonObject payload) {
    JsonObject view = Json.in(payload, "view");
    String key =
        String.join(
            "/", "form", Json.text(view, "id", ""), Json.text(view, "hash", ""), user(payload));
    Filled filled = new Filled(Json.in(Json.in(view, "state"), "values"));
    String metadata = Json.text(view, "private_metadata");
    if (Json.text(view, "callback_id", "").equals("screen")) {
      Optional<Pointed> pointed =
          Json.parsed(metadata).flatMap(json -> Pointed.unpacked(Json.text(json, "p")));
      return CaseRef.of(metadata)
          .flatMap(ref -> pointed.map(one -> subject(payload, key, ref, one, filled)));
    }
    return CaseRef.of(metadata)
        .flatMap(
            ref ->
                form(Json.text(view, "callback_id", ""), filled)
                    .map(said -> made(payload, key, "", ref, said)));
  }

  /** A message was pointed at: who is vetted in it is asked first. */
  private static Optional<Interaction> chosen(JsonObject payload) {
    JsonObject message = Json.in(payload, "message");
    String team = Json.text(Json.in(payload, "team"), "id", "");
    String channel = Json.text(Json.in(payload, "channel"), "id", "");
    String ts = Json.text(payload, "message_ts", Json.text(message, "ts", ""));
    if (!SHORTCUT.equals(Json.text(payload, "callback_id"))
        || team.isEmpty()
        || channel.isEmpty()
        || ts.isEmpty()) {
      return Optional.empty();
    }
    String at = Json.text(payload, "action_ts", "");
    Aim aim =
        new Aim(
            new Command.Open(Form.SUBJECT),
            0,
            null,
            Aim.Where.WINDOW,
            Pointed.of(message).written());
    return Optional.of(
        new Interaction(
            String.join("/", "shortcut", at, ts, user(payload)),
            new Place(team, channel, Json.text(message, "thread_ts", ts)),
            user(payload),
            name(payload),
            at,
            aim));
  }

  private static String name(JsonObject payload) {
    return Json.text(Json.in(payload, "user"), "name", user(payload));
  }

  /** Somebody said who is vetted in the message that they pointed at. */
  private static Interaction subject(
      JsonObject payload, String key, CaseRef ref, Pointed pointed, Filled filled) {
    Command screen =
        new Command.Screen(
            SubjectKind.of(filled.in("kind")).orElse(null),
            filled.given("name"),
            filled.given("note"));
    boolean here = filled.in("where").equals("here");
    Aim aim =
        new Aim(
            screen,
            0,
            null,
            here ? Aim.Where.HERE : Aim.Where.DIRECT,
            pointed.asSubjects(filled.in("author").equals("yes")).written());
    return new Interaction(key, ref.place(), user(payload), name(payload), "", aim);
  }

  /** Somebody typed the bot's command: outside of threads, and seen by nobody. */
  private static Optional<Interaction> typed(JsonObject payload) {
    String team = Json.text(payload, "team_id", "");
    String channel = Json.text(payload, "channel_id", "");
    String user = Json.text(payload, "user_id", "");
    if (team.isEmpty() || channel.isEmpty() || user.isEmpty()) {
      return Optional.empty();
    }
    Slash slash = Slash.of(Json.text(payload, "text", ""));
    String key = "slash/" + Fingerprint.of(Json.text(payload, "trigger_id", ""));
    Aim aim = new Aim(slash.command(), slash.number(), null, Aim.Where.ALONE, null);
    return Optional.of(
        new Interaction(
            key,
            new Place(team, channel, user),
            user,
            Json.text(payload, "user_name", user),
            "",
            aim));
  }

  /** Somebody opened the bot's page. */
  private static Optional<Interaction> opened(JsonObject payload) {
    JsonObject event = Json.in(payload, "event");
    String team = Json.text(payload, "team_id", "");
    String channel = Json.text(event, "channel", "");
    String user = Json.text(event, "user", "");
    String id = Json.text(payload, "event_id", "");
    boolean home =
        "app_home_opened".equals(Json.text(event, "type"))
            && "home".equals(Json.text(event, "tab"));
    if (!home || team.isEmpty() || channel.isEmpty() || user.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    Aim aim = new Aim(new Command.Overview(), 0, null, Aim.Where.HOME, null);
    return Optional.of(new Interaction(id, new Place(team, channel, user), user, user, "", aim));
  }

  private static Optional<Command> form(String id, Filled filled) {
    return switch (id) {
      case "answer" -> Optional.of(new Command.AddAnswer(filled.in("words")));
      case "ruling" ->
          Disposition.of(filled.in("how"))
              .map(how -> new Command.Rule(filled.in("finding"), how, filled.in("why")));
      case "outcome" ->
          Conclusion.of(filled.in("what"))
              .map(what -> new Command.Conclude(what, filled.in("note")));
      default -> Optional.empty();
    };
  }

  private static Interaction made(
      JsonObject payload, String key, String at, CaseRef ref, Command command) {
    Aim.Where where =
        command instanceof Command.Open
            ? Aim.Where.WINDOW
            : ref.home() != null
                ? Aim.Where.HOME
                : ref.direct()
                    ? Aim.Where.DIRECT
                    : ref.card() == null ? Aim.Where.ALONE : Aim.Where.HERE;
    Aim aim = new Aim(command, ref.number(), ref.card(), where, ref.direct() ? DIRECT : null);
    String home = ref.home();
    Place place = home == null ? ref.place() : new Place(ref.place().team(), home, user(payload));
    return new Interaction(key, place, user(payload), name(payload), at, aim);
  }

  private static String user(JsonObject payload) {
    return Json.text(Json.in(payload, "user"), "id", "");
  }

  /** The leave to open a window, that is good for three seconds; null where none came with it. */
  static @Nullable String trigger(JsonObject payload) {
    return Json.text(payload, "trigger_id");
  }
}
