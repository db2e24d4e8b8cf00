package dev.bonafide.comparison.takehome;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in YAML, line by line; blocks of several lines are one command. */
final class YamlSettings {
  private static final Pattern LINE =
      Pattern.compile("^( *)((?:- +)*)(?:[\"']?([\\w./ -]{1,80}?)[\"']?\\s*:(?:\\s+|$))?(.*)$");
  private static final int DEEPEST = 30;

  private record Key(int indent, String path) {}

  private final String text;
  private final int base;
  private final List<Setting> settings = new ArrayList<>();
  private final Deque<Key> keys = new ArrayDeque<>();

  private YamlSettings(String text, int base) {
    this.text = text;
    this.base = base;
  }

  static List<Setting> of(String text, int base) {
    YamlSettings yaml = new YamlSettings(text, base);
    for (int start = 0; start < text.length(); ) {
      start = yaml.line(start);
    }
    return yaml.settings;
  }

  private int end(int start) {
    int newline = text.indexOf('\n', start);
    return newline < 0 ? text.length() : newline;
  }

  /** Reads a line, or a block, and says where the next one begins. */
  private int line(int start) {
    int end = end(start);
    Matcher line = LINE.matcher(text.substring(start, Math.min(end, start + 2_000)));
    if (!line.matches() || (line.group(3) == null && line.group(4).startsWith("#"))) {
      return end + 1;
    }
    int indent = line.group(1).length() + line.group(2).length();
    boolean item = !line.group(2).isEmpty();
    String key = line.group(3);
    String value = String.valueOf(line.group(4)).strip();
    while (!keys.isEmpty()
        && (keys.getFirst().indent() > indent
            || (keys.getFirst().indent() == indent && (key != null || !item)))) {
      keys.pop();
    }
    String around = keys.isEmpty() ? "" : keys.getFirst().path();
    String path = key == null ? around : around.isEmpty() ? key : around + "." + key;
    if (key != null && keys.size() < DEEPEST) {
      keys.push(new Key(indent, path));
    }
    if (value.matches("[|>][-+0-9]*(?:\\s+#.*)?")) {
      return block(path, end + 1, line.group(1).length() + (item ? 2 : 0));
    }
    if (!value.isEmpty()) {
      add(path, value, base + start + line.start(4));
    }
    return end + 1;
  }

  private void add(String path, String value, int at) {
    if (value.startsWith("[") || value.startsWith("{")) {
      JsonSettings.of("{\"" + path + "\":" + value + "}", _ -> at).forEach(settings::add);
      return;
    }
    char first = value.charAt(0);
    boolean quoted =
        value.length() > 1 && (first == '"' || first == '\'') && value.endsWith("" + first);
    String plain = quoted ? value.substring(1, value.length() - 1) : value;
    String words = first == '"' && quoted ? plain.replace("\\\"", "\"") : plain;
    settings.add(new Setting(path, List.of(words), _ -> at));
  }

  private int block(String path, int from, int indent) {
    int to = from;
    while (to < text.length()) {
      int end = end(to);
      String line = text.substring(to, end);
      int width = line.length() - line.stripLeading().length();
      if (!line.isBlank() && width <= indent) {
        break;
      }
      to = end + 1;
    }
    int until = Math.min(to, text.length());
    int begin = Math.min(from, until);
    settings.add(new Setting(path, List.of(text.substring(begin, until)), at -> base + begin + at));
    return Math.max(to, from);
  }
}
