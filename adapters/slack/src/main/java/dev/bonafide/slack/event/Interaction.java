package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.InteractionTarget.Where;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.CommandSpec.Trait;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.command.UndoChange;
import dev.bonafide.conversation.command.VetSpeaker;
import dev.bonafide.conversation.subject.SpeakerChoice;
import dev.bonafide.slack.api.SlackJson;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.text.Fingerprint;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone pressed a button or sent a form.
 *
 * @param key by which Slack's one delivery of it is known
 * @param user who did
 * @param name as Slack tells it
 * @param at Slack's time stamp; empty where it gives none
 */
public record Interaction(
    String key, SlackPlace place, String user, String name, String at, InteractionTarget aim)
    implements SlackInbound {
  /** Carried by what is pressed on a card in a talk with one person, and in its windows. */
  public static final String DIRECT = "direct";

  /** Before what a button says that takes a speaker for the person being screened. */
  public static final String SPEAKER = "speaker-";

  /** Before what a button says in the words of a command. */
  public static final String SAYING = "saying-";

  /** The callback id of the shortcut, as the app's manifest names it. */
  static final String SHORTCUT = "screen_message";

  /** Commands of the buttons whose action ids name no form. */
  private static final Map<String, Command> PRESSED =
      Map.of(
          "again", new Command.LookAgain(),
          "take", new Command.Removed(),
          "undo", UndoChange.LAST,
          "post", new Command.PostHere(),
          "delete", new Command.Delete(true),
          "note", new Command.Say("send note"),
          "status", new Command.Say("send outcome"));

  /** Empty for what is none, or is none of ours. */
  public static Optional<Interaction> of(JsonObject payload) {
    if (payload.has("command")) {
      return typed(payload);
    }
    return switch (SlackJson.text(payload, "type", "")) {
      case "block_actions" -> pressed(payload);
      case "view_submission" -> sent(payload);
      case "message_action" -> chosen(payload);
      case "event_callback" -> opened(payload);
      default -> Optional.empty();
    };
  }

  private static Optional<Interaction> pressed(JsonObject payload) {
    JsonObject action = SlackJson.firstIn(payload, "actions");
    JsonObject container = SlackJson.in(payload, "container");
    String chosen = SlackJson.text(SlackJson.in(action, "selected_option"), "value", "");
    int space = chosen.indexOf(' ');
    String id = space < 0 ? SlackJson.text(action, "action_id", "") : chosen.substring(0, space);
    String ref = space < 0 ? SlackJson.text(action, "value") : chosen.substring(space + 1);
    String at = SlackJson.text(action, "action_ts", "");
    String where =
        SlackJson.text(container, "message_ts", "") + SlackJson.text(container, "view_id", "");
    String key = String.join("/", "press", at, id, where, user(payload));
    if (id.equals(HomeList.SEARCH)) {
      String typed = SlackJson.text(action, "value", "");
      return HomeList.of(payload).map(home -> made(payload, key, at, home, HomeList.sought(typed)));
    }
    Optional<Command> command = id.startsWith(SAYING) ? said(ref) : command(id, ref);
    return standing(payload, ref)
        .flatMap(of -> command.map(one -> made(payload, key, at, of, one)))
        .map(one -> one.carrying(CaseRef.passedOn(ref)));
  }

  /** The place it is about, as a card elsewhere has it; none of another workspace. */
  private static Optional<CaseRef> standing(JsonObject payload, @Nullable String written) {
    JsonObject team = SlackJson.in(payload, "team");
    JsonObject channel = SlackJson.in(payload, "channel");
    return CaseRef.of(written)
        .filter(ref -> SlackJson.text(team, "id", ref.place().team()).equals(ref.place().team()))
        .map(
            ref ->
                SlackJson.text(channel, "id", ref.place().channel()).equals(ref.place().channel())
                    ? ref
                    : new CaseRef(ref.place(), ref.number(), ref.card(), true, ref.home()));
  }

  /** What a button of ours says, as if it were typed. */
  private static Optional<Command> said(@Nullable String ref) {
    Command said = CommandReader.read(CaseRef.said(ref));
    return said instanceof Command.Unclear ? Optional.empty() : Optional.of(said);
  }

  private static Optional<Command> command(String action, @Nullable String ref) {
    if (action.startsWith(HomeList.LIST)) {
      return HomeList.pressed(action, ref);
    }
    if (action.startsWith(SPEAKER)) {
      String speaker = SpeakerChoice.MARK + action.substring(SPEAKER.length());
      return Optional.of(new VetSpeaker(null, speaker));
    }
    return DialogForm.of(action)
        .filter(form -> form != DialogForm.SUBJECT)
        .<Command>map(Command.Open::new)
        .or(() -> Optional.ofNullable(PRESSED.get(action)));
  }

  private static Optional<Interaction> sent(JsonObject payload) {
    JsonObject view = SlackJson.in(payload, "view");
    String shown = SlackJson.text(view, "id", "") + "/" + SlackJson.text(view, "hash", "");
    String key = String.join("/", "form", shown, user(payload));
    FilledForm filled = new FilledForm(SlackJson.in(SlackJson.in(view, "state"), "values"));
    String metadata = SlackJson.text(view, "private_metadata");
    Optional<CaseRef> of = standing(payload, metadata);
    String form = SlackJson.text(view, "callback_id", "");
    if (form.equals("screen")) {
      Optional<ShortcutTarget> target =
          SlackJson.parsed(metadata)
              .flatMap(json -> ShortcutTarget.unpacked(SlackJson.text(json, "p")));
      return of.flatMap(ref -> target.map(one -> subject(payload, key, ref, one, filled)));
    }
    Optional<Command> said = DialogForm.of(form).flatMap(one -> one.filled(filled::in));
    return of.flatMap(ref -> said.map(one -> made(payload, key, "", ref, one)));
  }

  /** A message was pointed at: who is screened in it is asked first. */
  private static Optional<Interaction> chosen(JsonObject payload) {
    JsonObject message = SlackJson.in(payload, "message");
    String team = SlackJson.text(SlackJson.in(payload, "team"), "id", "");
    String channel = SlackJson.text(SlackJson.in(payload, "channel"), "id", "");
    String ts = SlackJson.text(payload, "message_ts", SlackJson.text(message, "ts", ""));
    if (!SHORTCUT.equals(SlackJson.text(payload, "callback_id"))
        || team.isEmpty()
        || channel.isEmpty()
        || ts.isEmpty()) {
      return Optional.empty();
    }
    String at = SlackJson.text(payload, "action_ts", "");
    Command open = new Command.Open(DialogForm.SUBJECT);
    String written = ShortcutTarget.of(message).written();
    InteractionTarget aim = new InteractionTarget(open, 0, null, Where.WINDOW, written);
    String key = String.join("/", "shortcut", at, ts, user(payload));
    SlackPlace place = new SlackPlace(team, channel, SlackJson.text(message, "thread_ts", ts));
    return Optional.of(new Interaction(key, place, user(payload), name(payload), at, aim));
  }

  private static String name(JsonObject payload) {
    return SlackJson.text(SlackJson.in(payload, "user"), "name", user(payload));
  }

  /** Someone said who is screened in the message that they pointed at. */
  private static Interaction subject(
      JsonObject payload, String key, CaseRef ref, ShortcutTarget target, FilledForm filled) {
    Command screen = DialogForm.SUBJECT.filled(filled::in).orElseThrow();
    Where where = filled.in("where").equals("here") ? Where.HERE : Where.DIRECT;
    String written = target.asSubjects(filled.in("author").equals("yes")).written();
    InteractionTarget aim = new InteractionTarget(screen, 0, null, where, written);
    return new Interaction(key, ref.place(), user(payload), name(payload), "", aim);
  }

  /** Someone typed the bot's command: outside of threads, and seen by no one. */
  private static Optional<Interaction> typed(JsonObject payload) {
    String team = SlackJson.text(payload, "team_id", "");
    String channel = SlackJson.text(payload, "channel_id", "");
    String user = SlackJson.text(payload, "user_id", "");
    if (team.isEmpty() || channel.isEmpty() || user.isEmpty()) {
      return Optional.empty();
    }
    Slash slash = Slash.of(SlackJson.text(payload, "text", ""));
    String key = "slash/" + Fingerprint.of(SlackJson.text(payload, "trigger_id", ""));
    InteractionTarget aim = InteractionTarget.alone(slash.command(), slash.number());
    SlackPlace place = new SlackPlace(team, channel, user);
    String name = SlackJson.text(payload, "user_name", user);
    return Optional.of(new Interaction(key, place, user, name, "", aim));
  }

  /** Someone opened the bot's page. */
  private static Optional<Interaction> opened(JsonObject payload) {
    JsonObject event = SlackJson.in(payload, "event");
    String team = SlackJson.text(payload, "team_id", "");
    String channel = SlackJson.text(event, "channel", "");
    String user = SlackJson.text(event, "user", "");
    String id = SlackJson.text(payload, "event_id", "");
    boolean home =
        "app_home_opened".equals(SlackJson.text(event, "type"))
            && "home".equals(SlackJson.text(event, "tab"));
    if (!home || team.isEmpty() || channel.isEmpty() || user.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    InteractionTarget aim =
        new InteractionTarget(Command.Overview.FIRST, 0, null, Where.HOME, null);
    return Optional.of(
        new Interaction(id, new SlackPlace(team, channel, user), user, user, "", aim));
  }

  /** With the message that is handed in by it; the same for none. */
  private Interaction carrying(@Nullable String passedOn) {
    InteractionTarget handing =
        new InteractionTarget(aim.command(), aim.number(), aim.card(), aim.where(), passedOn);
    return passedOn == null ? this : new Interaction(key, place, user, name, at, handing);
  }

  private static Interaction made(
      JsonObject payload, String key, String at, CaseRef ref, Command command) {
    if (command.spec().is(Trait.ANEW)) {
      return posted(payload, key, at, ref, command);
    }
    Where where =
        command.spec().is(Trait.BESIDE)
            ? Where.WINDOW
            : ref.home() != null
                ? Where.HOME
                : ref.direct()
                    ? Where.DIRECT
                    : ref.card() == null || !(command instanceof Command.OfCase)
                        ? Where.ALONE
                        : Where.HERE;
    InteractionTarget aim =
        new InteractionTarget(
            command, ref.number(), ref.card(), where, ref.direct() ? DIRECT : null);
    String home = ref.home();
    SlackPlace place =
        home == null ? ref.place() : new SlackPlace(ref.place().team(), home, user(payload));
    return new Interaction(key, place, user(payload), name(payload), at, aim);
  }

  /**
   * Not the card that was pressed changes: what is said of it is said again, to those who saw it.
   */
  private static Interaction posted(
      JsonObject payload, String key, String at, CaseRef ref, Command command) {
    boolean alone = ref.direct() && command instanceof Command.Screen;
    Where where = alone ? Where.DIRECT : Where.HERE;
    InteractionTarget aim =
        new InteractionTarget(
            command, ref.number(), null, where, ref.direct() && !alone ? DIRECT : null);
    return new Interaction(key, ref.place(), user(payload), name(payload), at, aim);
  }

  private static String user(JsonObject payload) {
    return SlackJson.text(SlackJson.in(payload, "user"), "id", "");
  }

  /** The leave to open a window, that is good for three seconds; null where none came with it. */
  static @Nullable String trigger(JsonObject payload) {
    return SlackJson.text(payload, "trigger_id");
  }
}
