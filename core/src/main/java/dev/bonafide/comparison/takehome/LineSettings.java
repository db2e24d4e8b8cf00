package dev.bonafide.comparison.takehome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands in files that are read line by line. */
final class LineSettings {
  private static final Pattern SECTION = Pattern.compile("^\\[+([^\\]]{1,120})\\]+");
  private static final Pattern KEY = Pattern.compile("^([\\w.-]{1,80})\\s*[=:]\\s*(.*)$");
  private static final Pattern BUILDS =
      Pattern.compile(
          "(?i)^\\s*(?:ONBUILD\\s+)?(RUN|CMD|ENTRYPOINT|HEALTHCHECK)\\s+(.*)$", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("^(?:--[\\w-]+=\\S+\\s+|CMD\\s+|NONE)+");
  private static final Pattern SHOWN = Pattern.compile("`([^`\\n]{6,400})`");
  private static final Pattern FORBIDS =
      Pattern.compile("(?i)\\b(?:never|not|don't|avoid|refuse|forbidden|instead of|unsafe)\\b");

  private LineSettings() {}

  static List<Setting> ini(SourceFile file) {
    List<Setting> settings = new ArrayList<>();
    String section = "";
    for (CodeLine line : file.lines()) {
      Matcher head = SECTION.matcher(line.words());
      Matcher key = KEY.matcher(line.words());
      if (head.find()) {
        section = head.group(1).replace("\"", "").replaceAll("\\s+", ".") + ".";
      } else if (!line.isComment() && key.matches()) {
        String path = (section + key.group(1)).toLowerCase(Locale.ROOT);
        String value = key.group(2).replaceAll("^\"(.*)\"$", "$1").replace("\\\"", "\"");
        settings.add(Setting.at(path, value, line.at()));
      }
    }
    return settings;
  }

  /** Recipes, each as one command, and commands that are run where the file is read. */
  static List<Setting> make(SourceFile file) {
    List<Setting> settings = new ArrayList<>();
    String text = file.text();
    int recipe = -1;
    for (int start = 0; start <= text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      boolean inside = line.startsWith("\t") || line.startsWith("  ");
      if (inside && recipe < 0) {
        recipe = start;
      } else if (!inside && !line.isBlank()) {
        if (recipe >= 0) {
          settings.add(recipe(text, recipe, start, file));
        }
        recipe = -1;
        int behind = line.indexOf(';');
        if (line.contains("$(shell") || (behind > 0 && line.indexOf(':') > 0)) {
          int from = line.contains("$(shell") ? line.indexOf("$(shell") : behind + 1;
          settings.add(recipe(text, start + from, end, file));
        }
      }
      start = end + 1;
    }
    if (recipe >= 0) {
      settings.add(recipe(text, recipe, text.length(), file));
    }
    return settings;
  }

  private static Setting recipe(String text, int from, int to, SourceFile file) {
    String command = text.substring(from, to).replace("$$", " $");
    IntUnaryOperator places = at -> file.body().start() + from + at;
    return new Setting(
        "", List.of(command.replace("\n\t@", "\n\t ").replaceFirst("^\\s@", "  ")), places);
  }

  static List<Setting> image(SourceFile file) {
    List<Setting> settings = new ArrayList<>();
    String text = file.text();
    for (int start = 0; start < text.length(); ) {
      int end = start;
      do {
        int newline = text.indexOf('\n', end);
        end = newline < 0 ? text.length() : newline + 1;
      } while (end < text.length() && goesOn(text, end));
      Matcher builds = BUILDS.matcher(text.substring(start, end));
      if (builds.matches()) {
        int from = start + builds.start(2);
        int base = file.body().start() + from;
        String command = String.valueOf(builds.group(2));
        Matcher option = OPTION.matcher(command);
        int skipped = option.find() ? option.end() : 0;
        String rest = command.substring(skipped);
        if (rest.startsWith("[")) {
          settings.addAll(JsonSettings.of("{\"\":" + rest + "}", _ -> base));
        } else {
          settings.add(new Setting("", List.of(rest), at -> base + skipped + at));
        }
      }
      start = end;
    }
    return settings;
  }

  /** Whether the line before this place ends with a sign that joins lines. */
  private static boolean goesOn(String text, int end) {
    int last = end - 1;
    while (last > 0 && Character.isWhitespace(text.charAt(last)) && last > end - 20) {
      last--;
    }
    return text.charAt(last) == '\\';
  }

  static List<Setting> marked(SourceFile file, String mark) {
    return file.lines().stream()
        .filter(line -> line.words().startsWith(mark))
        .map(line -> Setting.at("", line.words().substring(mark.length()), line.at()))
        .toList();
  }

  /** Commands that a text for machines shows, unless it says not to run them. */
  static List<Setting> shown(SourceFile file) {
    List<Setting> settings = new ArrayList<>();
    boolean fenced = false;
    for (CodeLine line : file.lines()) {
      if (line.words().startsWith("```")) {
        fenced = !fenced;
      } else if (fenced) {
        settings.add(Setting.at("", line.words(), line.at()));
      } else if (!FORBIDS.matcher(beforeCode(line.words())).find()) {
        Matcher shown = SHOWN.matcher(line.words());
        while (shown.find()) {
          settings.add(Setting.at("", String.valueOf(shown.group(1)), line.at()));
        }
      }
    }
    return settings;
  }

  private static String beforeCode(String words) {
    int code = words.indexOf('`');
    int sentence = Math.max(0, words.lastIndexOf(". ", Math.max(0, code)));
    return words.substring(sentence, Math.max(sentence, code));
  }
}
