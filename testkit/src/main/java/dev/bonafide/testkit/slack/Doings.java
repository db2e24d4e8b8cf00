package dev.bonafide.testkit.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Agent;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Faults;
import dev.bonafide.testkit.slack.workspace.Files;
import dev.bonafide.testkit.slack.workspace.Ledger;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import dev.bonafide.testkit.slack.workspace.Switches;
import dev.bonafide.testkit.slack.workspace.Triggers;
import dev.bonafide.testkit.slack.workspace.Uploads;
import dev.bonafide.testkit.slack.workspace.View;
import dev.bonafide.testkit.slack.workspace.Views;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people do in workspaces, and what Slack tells about it. */
abstract class Doings {
  final InstantSource clock;
  final Workspace workspace;
  final Faults faults = new Faults();
  final Switches switches = new Switches();
  final Ledger ledger;
  final Agent agent;
  final Postman postman;
  final Files files;
  final Uploads uploads;
  final Grants grants;
  final Triggers triggers;
  final Views views = new Views();
  final Interactions interactions;

  Doings(InstantSource clock, Retries retries) {
    this.clock = clock;
    this.workspace = new Workspace(clock);
    this.ledger = new Ledger(clock);
    this.agent = new Agent(ledger);
    this.postman = new Postman(faults, ledger, retries);
    this.grants = new Grants(workspace, switches);
    this.files = new Files(workspace, faults, ledger, this::base);
    this.uploads = new Uploads(faults, ledger, this::base);
    this.triggers = new Triggers(clock);
    this.interactions = new Interactions(workspace, triggers);
  }

  /** Where this Slack is. */
  abstract String base();

  /**
   * Someone writes; no event tells about it.
   *
   * @param thread null for a message of its own
   * @return its time stamp
   */
  public String says(String channel, String user, String text, @Nullable String thread) {
    return workspace.say(channel, user, text, thread).get("ts").getAsString();
  }

  /** A message with more than a text: files, attachments, a subtype. */
  public void put(String channel, JsonObject message) {
    workspace.locked(
        () -> {
          workspace.channel(channel).put(message);
          return true;
        });
  }

  /**
   * Someone shares files; no event tells about it.
   *
   * @return the message
   */
  public JsonObject shares(
      String channel, String user, String text, @Nullable String thread, SharedFile... shared) {
    JsonObject message = workspace.say(channel, user, text, thread);
    JsonArray list = new JsonArray();
    for (SharedFile file : shared) {
      files.add(file);
      list.add(file.inMessage(base()));
    }
    message.addProperty("subtype", "file_share");
    message.add("files", list);
    put(channel, message);
    return message;
  }

  /**
   * Someone follows an install link and says yes.
   *
   * @return where Slack sends them back
   */
  public URI allow(URI authorize, String team) {
    return grants.allow(authorize, team);
  }

  /** A caller that fetches this file is redirected. */
  public void redirect(SharedFile file, String to) {
    files.redirect(file.id(), to);
  }

  /** Someone deletes a message. */
  public void delete(String channel, String ts) {
    workspace.locked(
        () -> {
          workspace.channel(channel).remove(ts);
          return true;
        });
  }

  /** Someone deletes a message, and the event is delivered. */
  public Event deletes(String channel, String ts) {
    JsonObject event =
        workspace.locked(
            () -> {
              Channel where = workspace.channel(channel);
              JsonObject before = Objects.requireNonNull(where.message(ts), ts);
              where.remove(ts);
              return Event.deleted(channel, before, where.message(ts), workspace.nextTs());
            });
    return deliver(event);
  }

  /** Someone changes what they said, and the event is delivered. */
  public Event changes(String channel, String ts, String text) {
    return deliver(change(channel, ts, text));
  }

  /** The same while no event is delivered: the message bears the time of the change. */
  public JsonObject change(String channel, String ts, String text) {
    return workspace.locked(
        () -> {
          Channel where = workspace.channel(channel);
          JsonObject before = Objects.requireNonNull(where.message(ts), ts);
          JsonObject now = before.deepCopy();
          now.addProperty("text", text);
          String at = workspace.nextTs();
          JsonObject edited = new JsonObject();
          edited.add("user", before.get("user"));
          edited.addProperty("ts", at);
          now.add("edited", edited);
          where.put(now);
          return Event.changed(channel, before, now, at);
        });
  }

  /** Someone names the bot, and the event is delivered. */
  public Event mention(String channel, String user, String text, @Nullable String thread) {
    JsonObject message = workspace.say(channel, user, text, thread);
    return deliver(Event.mention(channel, message));
  }

  /**
   * Someone writes in a channel, and the event is delivered: as to apps that are subscribed to all
   * that is said where they are members.
   */
  public Event posts(String channel, String user, String text, @Nullable String thread) {
    return posts(channel, workspace.say(channel, user, text, thread));
  }

  /** The same of a message with more than a text. */
  public Event posts(String channel, JsonObject message) {
    boolean closed = workspace.locked(() -> workspace.channel(channel).isClosed());
    return deliver(Event.posted(channel, closed, message));
  }

  /** Someone writes to the bot alone, and the event is delivered. */
  public Event direct(String channel, String user, String text, @Nullable String thread) {
    JsonObject message = workspace.say(channel, user, text, thread);
    return deliver(Event.direct(channel, message));
  }

  /** Delivers any event. */
  public Event deliver(JsonObject event) {
    JsonElement channel = event.get("channel");
    return deliver(
        channel == null ? Workspace.TEAM : workspace.teamOf(channel.getAsString()), event);
  }

  /** Delivers any event of a workspace. */
  public Event deliver(String team, JsonObject event) {
    Event wrapped = Event.around(event, team, clock);
    postman.deliver(wrapped);
    return wrapped;
  }

  /** Delivers one that was delivered before. */
  public void deliverAgain(Event event) {
    postman.deliver(event);
  }

  /**
   * Someone presses a button of a message.
   *
   * @throws IllegalArgumentException if there is no such button
   */
  public Event presses(String user, String channel, String ts, String action) {
    JsonObject message = workspace.locked(() -> workspace.channel(channel).message(ts));
    if (message == null) {
      throw new IllegalArgumentException("there is no message " + ts);
    }
    return once(interactions.press(user, channel, message, action), "interactive");
  }

  /** Someone presses a button of what only they see. */
  public Event presses(View view, String action) {
    return once(interactions.press(view, action), "interactive");
  }

  /** Someone types into a field of their home and presses Enter. */
  public Event enters(View view, String action, String typed) {
    return once(interactions.enter(view, action, typed), "interactive");
  }

  /** Someone sends a form, and the window closes. */
  public Event submits(View view, Map<String, String> values) {
    Event sent = once(interactions.submit(view, values), "interactive");
    views.close(view.id());
    return sent;
  }

  /** Someone closes a window; nothing tells about it. */
  public void closes(View view) {
    views.close(view.id());
  }

  /** Someone chooses a shortcut of a message that stands in a channel. */
  public Event chooses(String user, String channel, String ts, String callback) {
    JsonObject message = workspace.locked(() -> workspace.channel(channel).message(ts));
    if (message == null) {
      throw new IllegalArgumentException("there is no message " + ts);
    }
    return once(interactions.shortcut(user, channel, message, callback), "interactive");
  }

  /** Someone types the bot's command. */
  public Event commands(String user, String channel, String words) {
    return once(interactions.slash(user, channel, words), "slash_commands");
  }

  /** Someone opens the bot's home, and the event is delivered. */
  public Event opensHome(String user) {
    return deliver(Interactions.homeOpened(user));
  }

  /** Someone opens the Messages tab of the bot, and the event is delivered. */
  public Event opensMessages(String user) {
    JsonObject event = Interactions.homeOpened(user);
    event.addProperty("tab", "messages");
    return deliver(event);
  }

  /** Someone presses Stop while the bot works in a thread, and the event is delivered. */
  public Event stops(String user, String channel, String thread) {
    JsonObject event = new JsonObject();
    event.addProperty("type", "agent_session_stopped");
    event.addProperty("channel", channel);
    event.addProperty("thread_ts", thread);
    event.addProperty("user", user);
    event.add("streaming_message_ts", new JsonArray());
    event.addProperty("event_ts", workspace.nextTs());
    return deliver(event);
  }

  private Event once(JsonObject payload, String envelope) {
    Event event = Event.once(payload, envelope);
    postman.deliverOnce(event);
    return event;
  }

  /** Leave to open one window, as it comes with what someone does. */
  public String leave(String user) {
    return triggers.issue(user);
  }

  /** The window that someone opened last and that is still open. */
  public Optional<View> window(String user) {
    return views.of(user);
  }

  /** The home of someone, if it was ever shown. */
  public Optional<View> home(String user) {
    return views.home(user);
  }
}
