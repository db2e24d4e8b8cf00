package dev.bonafide.takehome.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a command, and the name of what it runs. */
public final class ShellWords {
  /** Commands by what they do. */
  public static final WordTable TABLE = new WordTable(ShellWords.class, "commands");

  /** A variable, and what it is set to. */
  public static final Pattern ASSIGNED = Pattern.compile("\\$?(\\w+)=(.*)", Pattern.DOTALL);

  private ShellWords() {}

  /** Without what stands before a command and changes nothing about it. */
  public static List<String> plain(List<String> words) {
    int from = 0;
    while (from < words.size()) {
      String word = words.get(from).toLowerCase(Locale.ROOT);
      boolean option = from > 0 && word.startsWith("-") && !words.get(from - 1).startsWith("-");
      boolean passed =
          TABLE.has("wrap", strip(word))
              || (ASSIGNED.matcher(word).matches() && from + 1 < words.size())
              || (option && TABLE.has("wrap", strip(words.get(from - 1).toLowerCase(Locale.ROOT))))
              || word.matches("[0-9]+[smh]?");
      if (!passed) {
        break;
      }
      from++;
    }
    List<String> rest = new ArrayList<>(words.subList(from, words.size()));
    if (!rest.isEmpty()) {
      rest.set(0, strip(rest.getFirst()));
    }
    return rest;
  }

  private static String strip(String word) {
    return word.replaceFirst("^[@-]+(?=\\w)", "");
  }

  /** The program that a command runs, in small letters; empty without words. */
  public static String name(List<String> words) {
    String word = words.isEmpty() ? "" : words.getFirst().toLowerCase(Locale.ROOT);
    return base(word).replaceFirst("\\.exe$", "");
  }

  /** Whether it is a shell, or says that code for one follows. */
  public static boolean beginsCode(@Nullable String word) {
    return word != null
        && (TABLE.has("shell", base(word)) || TABLE.has("code", word.toLowerCase(Locale.ROOT)));
  }

  /** Part of a path behind its last folder. */
  public static String base(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** A word as a shell is told it. */
  public static String quoted(String word) {
    return word.matches("[\\w./:@%+=,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** Whether a command takes for a program what is piped into it. */
  public static boolean runInput(String name, List<String> words) {
    if (!TABLE.has("run", name) && !name.equals("eval")) {
      return false;
    }
    for (String word : words.subList(1, words.size())) {
      if (TABLE.has("input", word)) {
        return true;
      }
      if (!word.startsWith("-") && !word.startsWith("/")) {
        return name.equals("iex");
      }
      if (TABLE.has("no-input", word)) {
        return false;
      }
    }
    return true;
  }
}
