package dev.bonafide.slack.api;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.mail.Receipt;
import dev.bonafide.slack.SlackPlatform;
import dev.bonafide.testkit.casefile.PlainDesk;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** A thread in which people of several kinds speak, and the bot that is asked about it. */
abstract class SlackThread {
  static final String C = FakeSlack.CHANNEL;
  static final String MENTION = "<@" + FakeSlack.BOT_USER + "> ";
  final FakeSlack slack = FakeSlack.start();
  final SlackConnection connection =
      new SlackConnection(new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()));
  final SlackPlatform platform =
      new SlackPlatform(connection, Clock.systemUTC(), PlainDesk.OF_64_KB);
  final String thread = slack.says(C, "U0ADA", "what of this?", null);

  SlackThread() {
    slack.add(new Person("U0GUEST", "Gus", FakeSlack.TEAM, Person.Kind.GUEST));
    slack.add(new Person("U0ONE", "Una", FakeSlack.TEAM, Person.Kind.SINGLE_CHANNEL_GUEST));
    slack.add(new Person("U0FAR", "Fay", "T0OTHER", Person.Kind.STRANGER));
    slack.add(new Person("U0ORG", "Ola", "T0OTHER", Person.Kind.MEMBER));
    slack.add(new Person("U0ATS", "Forms", FakeSlack.TEAM, Person.Kind.BOT));
  }

  @AfterEach
  final void close() {
    connection.close();
    slack.close();
  }

  Message mention(String text) {
    return understood(slack.mention(C, "U0ADA", text, thread));
  }

  Message understood(Event event) {
    return platform.understand(receipt(event.payload().toString())).orElseThrow();
  }

  Receipt receipt(String payload) {
    return new Receipt(
        "Ev1", new SlackPlace(FakeSlack.TEAM, C, thread).address(), payload, Instant.EPOCH);
  }

  void put(String json) {
    JsonObject message = JsonParser.parseString(json).getAsJsonObject();
    message.addProperty("type", "message");
    String ts = slack.says(C, "U0ADA", "x", thread);
    message.addProperty("ts", ts);
    message.addProperty("thread_ts", thread);
    slack.put(C, message);
  }

  static List<MessageTurn> turns(Gathered gathered) {
    return gathered.submission().exhibits().stream()
        .flatMap(exhibit -> exhibit.turns().stream())
        .toList();
  }

  static List<String> notes(Gathered gathered) {
    return gathered.submission().exhibits().stream()
        .filter(exhibit -> exhibit.kind() == ExhibitKind.NOTE)
        .map(Exhibit::text)
        .toList();
  }

  static List<Exhibit> evidence(Gathered gathered) {
    return gathered.submission().exhibits().stream()
        .filter(exhibit -> exhibit.kind() == null)
        .toList();
  }
}
