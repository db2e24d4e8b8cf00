package dev.bonafide.takehome;

import dev.bonafide.takehome.CodePiece.Group;
import dev.bonafide.takehome.CodePiece.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts in JSON, with or without comments, whole or cut. */
final class JsonSettings {
  private static final List<String> PROGRAMS = List.of("command", "path", "executable");

  /**
   * A command in such a file.
   *
   * @param path the keys that lead to it, with points between
   * @param words of a command that is given as a list; else all of it
   * @param at where the longest of them stands, which tells most
   */
  record Setting(String path, List<String> words, int at) {
    String command() {
      return words.size() == 1
          ? words.getFirst()
          : words.stream().map(ShellWords::quoted).collect(Collectors.joining(" "));
    }
  }

  private final List<Setting> settings = new ArrayList<>();

  private JsonSettings() {}

  static List<Setting> of(SourceFile file) {
    JsonSettings json = new JsonSettings();
    List<CodeToken> tokens = Lexer.tokens(file.text, CodeSyntax.SCRIPT, at -> file.start + at);
    CodeParser.values(tokens, CodeSyntax.SCRIPT).forEach(value -> json.texts("", value));
    return json.settings;
  }

  /** The texts that a key may have as its value; objects have settings of their own. */
  private List<Text> texts(String path, CodePiece value) {
    if (value instanceof Text text) {
      return text.text().isEmpty() ? List.of() : List.of(text);
    }
    if (!(value instanceof Group group)) {
      return List.of();
    }
    boolean list = group.keys().stream().allMatch(String::isEmpty);
    return list ? list(path, group) : object(path.isEmpty() ? "" : path + ".", group);
  }

  private List<Text> object(String path, Group group) {
    Map<String, List<Text>> texts = new LinkedHashMap<>();
    for (int at = 0; at < group.values().size(); at++) {
      String key = group.keys().get(at);
      texts.put(key, texts(path + key, group.values().get(at)));
    }
    texts.forEach(
        (key, told) -> {
          List<Text> more =
              PROGRAMS.contains(key) ? texts.getOrDefault("args", List.of()) : List.of();
          if (!told.isEmpty()) {
            List<Text> all = Stream.concat(told.stream(), more.stream()).toList();
            Text longest = Collections.max(all, Comparator.comparing(one -> one.text().length()));
            List<String> words = all.stream().map(Text::text).toList();
            settings.add(new Setting(path + key, words, longest.at()));
          }
        });
    return List.of();
  }

  /** The texts of a list; lists of whole commands are told each by itself, too. */
  private List<Text> list(String path, Group group) {
    List<Text> texts = group.values().stream().flatMap(one -> texts(path, one).stream()).toList();
    texts.stream()
        .filter(one -> one.text().indexOf(' ') > 0)
        .forEach(one -> settings.add(new Setting(path, List.of(one.text()), one.at())));
    return texts;
  }
}
