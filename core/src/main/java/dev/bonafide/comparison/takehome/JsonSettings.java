package dev.bonafide.comparison.takehome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Texts in JSON, with or without comments, whole or cut. */
final class JsonSettings {
  private static final int DEEPEST = 40;
  private static final List<String> PROGRAMS = List.of("command", "path", "executable");

  private final List<Token> tokens;
  private final List<Setting> settings = new ArrayList<>();
  private int next;

  private JsonSettings(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Setting> of(String text, IntUnaryOperator places) {
    JsonSettings json = new JsonSettings(Lexer.tokens(text, Syntax.SCRIPT, places));
    while (json.next < json.tokens.size()) {
      json.value("", 0);
      json.next++;
    }
    return json.settings;
  }

  private List<Token> value(String path, int depth) {
    if (next >= tokens.size()) {
      return List.of();
    }
    Token token = tokens.get(next);
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
    Map<String, List<Token>> texts = new HashMap<>();
    List<String> order = new ArrayList<>();
    next++;
    while (next < tokens.size() && !tokens.get(next).is("}")) {
      Token key = tokens.get(next++);
      if (key.isText() && next < tokens.size() && tokens.get(next).is(":")) {
        next++;
        List<Token> given = value(path + (path.isEmpty() ? "" : ".") + key.text(), depth + 1);
        next++;
        if (!given.isEmpty()) {
          texts.put(key.text(), given);
          order.add(key.text());
        }
      }
    }
    for (String key : order) {
      List<Token> all = new ArrayList<>(texts.getOrDefault(key, List.of()));
      if (PROGRAMS.contains(key)) {
        all.addAll(texts.getOrDefault("args", List.of()));
      }
      int at = all.getFirst().at();
      List<String> words = all.stream().map(Token::text).toList();
      settings.add(new Setting(path + (path.isEmpty() ? "" : ".") + key, words, _ -> at));
    }
  }

  /** The texts of a list; lists of whole commands are told each by itself, too. */
  private List<Token> list(String path, int depth) {
    List<Token> texts = new ArrayList<>();
    next++;
    while (next < tokens.size() && !tokens.get(next).is("]")) {
      List<Token> given = value(path, depth + 1);
      texts.addAll(given);
      next++;
    }
    for (Token text : texts) {
      if (text.text().indexOf(' ') > 0) {
        settings.add(Setting.at(path, text.text(), text.at()));
      }
    }
    return texts;
  }
}
