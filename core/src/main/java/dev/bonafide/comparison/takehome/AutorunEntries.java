package dev.bonafide.comparison.takehome;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything in a repository that runs by itself. */
final class AutorunEntries {
  private static final int MOST = 400;
  private static final int LONGEST = 800;

  private static final Pattern INSTALL =
      Pattern.compile(
          "\"(?:pre|post)?(?:install|prepare|prepublish)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static final Pattern TASK = Pattern.compile("\"command\"\\s*:\\s*");

  private static final Pattern CONTAINER =
      Pattern.compile(
          "\"(?:initialize|onCreate|updateContent|post(?:Create|Start|Attach))Command\"\\s*:\\s*(.*)");

  /** Settings of git that name a program. */
  private static final Pattern GIT =
      Pattern.compile(
          "(?i)^(?:fsmonitor|sshCommand|gitProxy|pager|editor|clean|smudge|process|textconv)\\s*=\\s*(.*)$");

  private static final Pattern HOOKS = Pattern.compile("(?i)hooksPath[\\s=\"',]+([\\w./-]+)");

  /** Files that tools run as a whole when they install, build or open. */
  private static final Set<String> WHOLE =
      Set.of(
          "setup.py",
          "build.rs",
          ".envrc",
          ".pnpmfile.cjs",
          "binding.gyp",
          "conftest.py",
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "settings.gradle.kts");

  private AutorunEntries() {}

  static List<AutorunEntry> in(TakeHome repository) {
    List<String> hooks = hookFolders(repository);
    List<AutorunEntry> starts = new ArrayList<>();
    for (SourceFile file : repository.files()) {
      if (starts.size() < MOST) {
        of(file, hooks).forEach(starts::add);
      }
    }
    return starts;
  }

  private static Stream<AutorunEntry> of(SourceFile file, List<String> hooks) {
    String path = "/" + file.path();
    if (path.endsWith("/package.json")) {
      return each(file, INSTALL);
    }
    if (path.endsWith("/.vscode/tasks.json") || path.endsWith(".code-workspace")) {
      return file.text().contains("folderOpen") ? tasks(file) : Stream.empty();
    }
    if (file.endsWith("devcontainer.json")) {
      return each(file, CONTAINER);
    }
    if (path.endsWith("/.git/config")) {
      return each(file, GIT);
    }
    boolean hook = hooks.stream().anyMatch(folder -> path.startsWith("/" + folder + "/"));
    return hook || WHOLE.contains(file.name())
        ? file.lines().stream()
            .filter(line -> !line.isComment())
            .map(line -> new AutorunEntry(file, line.words(), line, 0))
        : Stream.empty();
  }

  private static Stream<AutorunEntry> each(SourceFile file, Pattern pattern) {
    List<AutorunEntry> starts = new ArrayList<>();
    for (CodeLine line : file.lines()) {
      Matcher found = pattern.matcher(plain(line.words()));
      while (found.find()) {
        String command = found.group(1);
        if (command != null) {
          int from = Math.min(found.start(), line.words().length() - 1);
          starts.add(new AutorunEntry(file, plain(command.replace("\\\"", "\"")), line, from));
        }
      }
    }
    return starts.stream();
  }

  /** A task with what is handed to it, which may stand on the lines below. */
  private static Stream<AutorunEntry> tasks(SourceFile file) {
    List<AutorunEntry> starts = new ArrayList<>();
    List<CodeLine> lines = file.lines();
    for (int at = 0; at < lines.size(); at++) {
      CodeLine line = lines.get(at);
      Matcher task = TASK.matcher(line.words());
      while (task.find()) {
        StringBuilder command = new StringBuilder(line.words().substring(task.end()));
        for (int next = at + 1; next < lines.size() && command.length() < LONGEST; next++) {
          if (TASK.matcher(lines.get(next).words()).find()) {
            break;
          }
          command.append(' ').append(lines.get(next).words());
        }
        String words = command.toString().replaceAll("[\"\\[\\]{},]+", " ");
        starts.add(new AutorunEntry(file, words, line, task.start()));
      }
    }
    return starts.stream();
  }

  private static List<String> hookFolders(TakeHome repository) {
    List<String> folders = new ArrayList<>(List.of(".git/hooks", ".husky", ".githooks"));
    for (SourceFile file : repository.files()) {
      Matcher named = HOOKS.matcher(file.text());
      while (named.find() && folders.size() < 20) {
        String folder = named.group(1);
        if (folder != null && folder.length() > 1) {
          folders.add(folder.replaceFirst("^\\./", "").replaceFirst("/$", ""));
        }
      }
    }
    return folders;
  }

  /** Letters that are written as numbers are letters to a tool. */
  private static String plain(String words) {
    if (!words.contains("\\u00")) {
      return words;
    }
    Matcher number = Pattern.compile("\\\\u00([0-7][0-9a-fA-F])").matcher(words);
    StringBuilder plain = new StringBuilder();
    int from = 0;
    while (number.find()) {
      plain.append(words, from, number.start());
      plain.append((char) Integer.parseInt(number.group(1), 16));
      from = number.end();
    }
    return plain.append(words.substring(from)).toString();
  }
}
