package dev.bonafide.comparison.takehome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts in JSON, with or without comments, whole or cut. */
final class JsonSettings {
  private static final int DEEPEST = 40;
  private static final List<String> PROGRAMS = List.of("command", "path", "executable");

  /**
   * A command in such a file.
   *
   * @param path the keys that lead to it, with points between
   * @param words of a command that is given as a list; else all of it
   */
  record Setting(String path, List<String> words, int at) {
    String command() {
      return words.size() == 1
          ? words.getFirst()
          : words.stream().map(ShellWords::quoted).collect(Collectors.joining(" "));
    }
  }

  private final List<CodeToken> tokens;
  private final List<Setting> settings = new ArrayList<>();
  private int next;

  private JsonSettings(List<CodeToken> tokens) {
    this.tokens = tokens;
  }

  static List<Setting> of(SourceFile file) {
    JsonSettings json =
        new JsonSettings(Lexer.tokens(file.text, CodeSyntax.SCRIPT, at -> file.start + at));
    while (json.next < json.tokens.size()) {
      json.value("", 0);
      json.next++;
    }
    return json.settings;
  }

  private List<CodeToken> value(String path, int depth) {
    if (next >= tokens.size()) {
      return List.of();
    }
    CodeToken token = tokens.get(next);
    if (token.is("{") && depth < DEEPEST) {
      object(path, depth);
      return List.of();
    }
    if (token.is("[") && depth < DEEPEST) {
      return list(path, depth);
    }
    return token.isText() ? List.of(token) : List.of();
  }

  private void object(String path, int depth) {
    Map<String, List<CodeToken>> texts = new HashMap<>();
    List<String> order = new ArrayList<>();
    next++;
    while (next < tokens.size() && !tokens.get(next).is("}")) {
      CodeToken key = tokens.get(next++);
      if (key.isText() && next < tokens.size() && tokens.get(next).is(":")) {
        next++;
        List<CodeToken> given = value(path + (path.isEmpty() ? "" : ".") + key.text(), depth + 1);
        next++;
        if (!given.isEmpty()) {
          texts.put(key.text(), given);
          order.add(key.text());
        }
      }
    }
    for (String key : order) {
      List<CodeToken> all = new ArrayList<>(texts.getOrDefault(key, List.of()));
      if (PROGRAMS.contains(key)) {
        all.addAll(texts.getOrDefault("args", List.of()));
      }
      int at = all.getFirst().at();
      List<String> words = all.stream().map(CodeToken::text).toList();
      settings.add(new Setting(path + (path.isEmpty() ? "" : ".") + key, words, at));
    }
  }

  /** The texts of a list; lists of whole commands are told each by itself, too. */
  private List<CodeToken> list(String path, int depth) {
    List<CodeToken> texts = new ArrayList<>();
    next++;
    while (next < tokens.size() && !tokens.get(next).is("]")) {
      List<CodeToken> given = value(path, depth + 1);
      texts.addAll(given);
      next++;
    }
    for (CodeToken text : texts) {
      if (text.text().indexOf(' ') > 0) {
        settings.add(new Setting(path, List.of(text.text()), text.at()));
      }
    }
    return texts;
  }
}
