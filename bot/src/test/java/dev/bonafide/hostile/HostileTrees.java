package dev.bonafide.hostile;

import static dev.bonafide.hostile.HostileFile.read;
import static dev.bonafide.hostile.HostileFile.refused;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** JSON and YAML that nest, swell, refer to themselves or lead outside. */
final class HostileTrees {
  private static final String WORDS = "I built a booking service.";
  private static final int MILLION = 1_000_000;
  private static final String CHAT =
      "{\"name\":\"a\",\"messages\":[{\"date\":\"2025-10-21T10:14:00\",";

  private HostileTrees() {}

  static List<HostileFile> all() {
    return Stream.concat(messages().stream(), cases().stream()).toList();
  }

  private static List<HostileFile> messages() {
    return List.of(
        refused("JSON of 200,000 messages in messages", "deep.json", "", deep()),
        refused(
            "JSON that breaks off in a message",
            "torn.json",
            "",
            Bytes.text(CHAT + "\"text\":\"I bu")),
        refused(
            "JSON with two roots of messages",
            "roots.json",
            "",
            Bytes.text(chat("\"" + WORDS + "\"") + "{]")),
        refused("JSON of 1,000,000 brackets and nothing else", "brackets.json", "", brackets()),
        refused("JSON with a number of 1,000,000 digits", "digits.json", "Number", digits()),
        read(
            "JSON with a number beyond all numbers",
            "power.json",
            WORDS,
            chat("1e999999999", WORDS)),
        read("JSON with a lone surrogate", "lone.json", "", Bytes.text(chat("\"a \\ud800 b\""))),
        read("JSON with a message of 5 MB", "long.json", "", longMessage()),
        refused(
            "JSON with the same key twice", "twice.json", "Duplicate", chat("1,\"id\":2", WORDS)),
        read(
            "JSON whose message is a list of lists",
            "lists.json",
            "",
            Bytes.text(chat("[[[[1]]],{}]"))));
  }

  private static List<HostileFile> cases() {
    return List.of(
        refused("a case of YAML aliases that swell", "aliases/case.yaml", "", yaml(aliases())),
        refused("a case of YAML 50,000 deep", "deep/case.yaml", "", yaml("[".repeat(50_000))),
        refused(
            "a case of YAML that holds itself", "self/case.yaml", "", yaml("exhibits: &a [*a]\n")),
        refused("a case with a tag of a class", "tag/case.yaml", "", yaml(TAGGED)),
        refused(
            "a case that climbs out",
            "climb/case.yaml",
            "../../etc/passwd",
            yaml(exhibit("../../etc/passwd"))),
        refused(
            "a case with an absolute path",
            "root/case.yaml",
            "/etc/passwd",
            yaml(exhibit("/etc/passwd"))),
        refused(
            "a case that names itself", "again/case.yaml", "case.yaml", yaml(exhibit("case.yaml"))),
        refused(
            "a case that breaks off",
            "torn/case.yaml",
            "",
            yaml("exhibits: [{kind: note, text: \"a")),
        refused(
            "a case of a file that is not there",
            "gone/case.yaml",
            "gone.txt",
            yaml(exhibit("gone.txt"))));
  }

  private static final String TAGGED = "subject: !!javax.script.ScriptEngineManager [1]\n";

  private static String exhibit(String file) {
    return "exhibits:\n  - {kind: messages, file: " + file + "}\n";
  }

  private static String chat(String text) {
    return CHAT + "\"from\":\"Corin\",\"from_id\":\"user1\",\"text\":" + text + "}]}";
  }

  private static HostileFile.Recipe chat(String number, String words) {
    return Bytes.text(
        CHAT
            + "\"id\":"
            + number
            + ",\"from\":\"Corin\",\"from_id\":\"user1\",\"text\":\""
            + words
            + "\"}]}");
  }

  private static HostileFile.Recipe deep() {
    return Bytes.repeated("", "{\"messages\":[{\"text\":", 200_000, "");
  }

  private static HostileFile.Recipe brackets() {
    return Bytes.repeated("", "[", MILLION, "");
  }

  private static HostileFile.Recipe digits() {
    return Bytes.repeated(CHAT + "\"id\":", "9", MILLION, ",\"from\":\"Corin\",\"text\":\"a\"}]}");
  }

  private static HostileFile.Recipe longMessage() {
    return Bytes.repeated(
        CHAT + "\"from\":\"C\",\"text\":\"", "words ", MILLION - 100_000, "\"}]}");
  }

  private static HostileFile.Recipe yaml(String text) {
    return file -> {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    };
  }

  private static String aliases() {
    StringBuilder text = new StringBuilder("a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for (char name = 'b'; name <= 'j'; name++) {
      String before = "*" + (char) (name - 1);
      text.append(name).append(": &").append(name).append(" [").append(before);
      text.append((", " + before).repeat(8)).append("]\n");
    }
    return text + "exhibits: *j\n";
  }
}
