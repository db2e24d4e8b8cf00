package dev.bonafide.comparison.takehome;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** The files to which something leads that runs by itself. */
final class ReachableFiles {
  private static final int MOST = 40;

  private static final Pattern TAKES =
      Pattern.compile(
          "(?:require|import)\\s*\\(?\\s*[\"'](\\.{1,2}/[^\"']{1,200})[\"']"
              + "|\\bfrom\\s+[\"'](\\.{1,2}/[^\"']{1,200})[\"']"
              + "|(?:fork|spawn|exec|execSync|execFile|join|resolve)\\s*\\([^\"'\\n]{0,80}[\"']([\\w./-]{2,200})[\"']");

  private ReachableFiles() {}

  /** Without end where files lead to each other, hence so many at most. */
  static Set<SourceFile> from(TakeHome repository, AutorunEntry start) {
    Set<SourceFile> followed = new LinkedHashSet<>();
    Deque<SourceFile> open = new ArrayDeque<>(named(repository, start));
    if (!start.file().endsWith(".json")) {
      open.add(start.file());
    }
    while (!open.isEmpty() && followed.size() < MOST) {
      SourceFile file = open.poll();
      if (followed.add(file) && file.isCode()) {
        open.addAll(taken(repository, file));
      }
    }
    return followed;
  }

  private static Set<SourceFile> named(TakeHome repository, AutorunEntry start) {
    Set<SourceFile> named = new LinkedHashSet<>();
    String folder = start.file().folder();
    String command = start.command();
    for (String script : ShellCommand.scripts(command)) {
      Pattern written =
          Pattern.compile("\"" + Pattern.quote(script) + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
      Matcher found = written.matcher(start.file().text());
      command = found.find() ? command + " ; " + found.group(1) : command;
    }
    for (String target : ShellCommand.targets(command)) {
      repository.file(folder, target).ifPresent(named::add);
    }
    return named;
  }

  private static Set<SourceFile> taken(TakeHome repository, SourceFile file) {
    Set<SourceFile> taken = new LinkedHashSet<>();
    Matcher takes = TAKES.matcher(file.text());
    while (takes.find() && taken.size() < MOST) {
      for (int group = 1; group <= 3; group++) {
        String path = takes.group(group);
        if (path != null) {
          repository.file(file.folder(), path).ifPresent(taken::add);
        }
      }
    }
    return taken;
  }
}
