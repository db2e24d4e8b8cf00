package dev.bonafide.testkit.interview;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Chats as JSON. */
final class ChatExports {
  private ChatExports() {}

  static byte[] slackThread(Interview interview) {
    return bytes("[" + messages(interview, ChatExports::slackMessage) + "]");
  }

  private static String slackMessage(Turn turn) {
    return """
    {"type":"message","user":"U0%d","ts":"%d.000100","text":%s,
     "user_profile":{"real_name":%s,"name":"u%d"}}\
    """
        .formatted(turn.voice(), turn.epoch(), turn.words(), turn.speaker(), turn.voice());
  }

  /** A channel with a file a day, and who the accounts are. */
  static byte[] slackArchive(Interview interview) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String day = interview.start().toLocalDate().toString();
    files.put(
        "users.json",
        bytes(
            "["
                + slackUser(1, interview.interviewer())
                + ","
                + slackUser(2, interview.candidate())
                + "]"));
    files.put(
        "channels.json",
        bytes("[{\"id\":\"C01\",\"name\":\"hiring\",\"members\":[\"U01\",\"U02\"]}]"));
    files.put("hiring/" + day + ".json", slackThread(interview));
    return Zipped.of(files);
  }

  private static String slackUser(int voice, String name) {
    return """
    {"id":"U0%d","name":"u%d","real_name":%s,"profile":{"real_name":%s,"display_name":""}}\
    """
        .formatted(voice, voice, quoted(name), quoted(name));
  }

  static byte[] telegram(Interview interview) {
    return bytes(
        """
        {"name":"Hiring","type":"personal_chat","id":4001,"messages":[%s]}\
        """
            .formatted(messages(interview, ChatExports::telegramMessage)));
  }

  private static String telegramMessage(Turn turn) {
    return """
    {"id":%d,"type":"message","date":"%s","date_unixtime":"%d","from":%s,
     "from_id":"user90%d","text":%s,
     "text_entities":[{"type":"plain","text":%s}]}\
    """
        .formatted(
            turn.second() + 1,
            turn.interview().at(turn.said()),
            turn.epoch(),
            turn.speaker(),
            turn.voice(),
            turn.words(),
            turn.words());
  }

  static byte[] discord(Interview interview) {
    return bytes(
        """
        {"guild":{"id":"1","name":"Builders"},
         "channel":{"id":"2","type":"GuildTextChat","name":"hiring"},
         "messages":[%s],"messageCount":%d}\
        """
            .formatted(messages(interview, ChatExports::discordMessage), interview.turns().size()));
  }

  private static String discordMessage(Turn turn) {
    return """
    {"id":"30%d","type":"Default","timestamp":"%s+00:00","isPinned":false,
     "content":%s,"attachments":[],"embeds":[],
     "author":{"id":"70%d","name":"u%d","nickname":%s,"isBot":false}}\
    """
        .formatted(
            turn.second(),
            turn.interview().at(turn.said()),
            turn.words(),
            turn.voice(),
            turn.voice(),
            turn.speaker());
  }

  private static String messages(Interview interview, Function<Turn, String> write) {
    return interview.turns().stream()
        .map(said -> write.apply(new Turn(interview, said)))
        .collect(Collectors.joining(",\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** A turn, in the words of JSON. */
  private record Turn(Interview interview, Said said) {
    int voice() {
      return said.speaker().equals(interview.interviewer()) ? 1 : 2;
    }

    int second() {
      return said.second();
    }

    long epoch() {
      return interview.at(said).toEpochSecond(ZoneOffset.UTC);
    }

    String speaker() {
      return quoted(said.speaker());
    }

    String words() {
      return quoted(said.words());
    }
  }
}
