package dev.bonafide.takehome.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts in JSON, with or without comments, whole or cut. */
public final class JsonSettings {
  private static final List<String> PROGRAMS = List.of("command", "path", "executable");
  private static final int DEEPEST = 60;

  /**
   * A command in such a file.
   *
   * @param path the keys that lead to it, with points between
   * @param words of a command that is given as a list; else all of it
   * @param at where the longest of them stands, which tells most
   */
  public record Setting(String path, List<String> words, int at) {
    static Setting of(String path, List<CodeToken> texts) {
      CodeToken longest =
          texts.stream().max(Comparator.comparing(one -> one.text().length())).orElseThrow();
      return new Setting(path, texts.stream().map(CodeToken::text).toList(), longest.at());
    }

    public String command() {
      return words.stream().map(this::told).collect(Collectors.joining(" "));
    }

    /** A word as a tool that runs the command in a shell tells it: signs between commands stay. */
    private String told(String word) {
      boolean plain = word.equals(words.getFirst()) || word.matches("[|&;<>]{1,2}");
      return plain ? word : ShellWords.quoted(word);
    }
  }

  private final List<CodeToken> tokens;
  private final List<Setting> settings = new ArrayList<>();
  private int next;

  private JsonSettings(List<CodeToken> tokens) {
    this.tokens = tokens;
  }

  /**
   * The settings in a text.
   *
   * @param start where it begins in the text as read
   */
  public static List<Setting> of(String text, int start) {
    JsonSettings json = new JsonSettings(Lexer.tokens(text, CodeSyntax.SCRIPT, at -> start + at));
    while (json.next < json.tokens.size()) {
      json.texts("", 0);
    }
    return json.settings;
  }

  /** The texts that a key may have as its value; objects have settings of their own. */
  private List<CodeToken> texts(String path, int depth) {
    CodeToken token = tokens.get(next++);
    if (token.is("{") && depth < DEEPEST) {
      object(path.isEmpty() ? "" : path + ".", depth);
    } else if (token.is("[") && depth < DEEPEST) {
      return list(path, depth);
    }
    return token.isText() && !token.text().isEmpty() ? List.of(token) : List.of();
  }

  private void object(String path, int depth) {
    Map<String, List<CodeToken>> texts = new LinkedHashMap<>();
    while (next < tokens.size() && !tokens.get(next).is("}")) {
      String key = tokens.get(next++).text();
      if (next + 1 < tokens.size() && tokens.get(next).is(":")) {
        next++;
        texts.put(key, texts(path + key, depth + 1));
      }
    }
    next++;
    texts.forEach(
        (key, told) -> {
          List<CodeToken> more =
              PROGRAMS.contains(key) ? texts.getOrDefault("args", List.of()) : List.of();
          if (!told.isEmpty()) {
            settings.add(
                Setting.of(path + key, Stream.concat(told.stream(), more.stream()).toList()));
          }
        });
  }

  /** The texts of a list; lists of whole commands are told each by itself, too. */
  private List<CodeToken> list(String path, int depth) {
    List<CodeToken> texts = new ArrayList<>();
    while (next < tokens.size() && !tokens.get(next).is("]")) {
      texts.addAll(texts(path, depth + 1));
    }
    next++;
    texts.stream()
        .filter(one -> one.text().indexOf(' ') > 0)
        .forEach(one -> settings.add(Setting.of(path, List.of(one))));
    return texts;
  }
}
