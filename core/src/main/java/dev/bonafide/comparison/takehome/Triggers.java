package dev.bonafide.comparison.takehome;

import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries of a repository that run by themselves, as the table next to this class has them. */
final class Triggers {
  private static final int MOST = 600;
  private static final List<Row> TABLE = table();

  private static final Pattern XML =
      Pattern.compile(
          "<([\\w.:-]{1,60})(?:\\s[^<>]{0,4000})?>\\s*+([^<]{1,8000})|([\\w.:-]{1,60})\\s*=\\s*\"([^\"]{1,4000})\"");
  private static final Pattern HOOKS = Pattern.compile("(?i)hooksPath[\\s=\"',]+([\\w./-]+)");

  /**
   * A row of the table.
   *
   * @param files names and paths
   * @param format how such a file is written
   * @param paths of its settings
   * @param word that it must hold
   */
  private record Row(Pattern files, String format, Pattern paths, String word) {
    boolean has(SourceFile file) {
      return (files.matcher(file.name()).matches() || files.matcher("/" + file.path()).matches())
          && file.text().contains(word);
    }
  }

  private Triggers() {}

  private static List<Row> table() {
    PropertyFile file = PropertyFile.beside(Triggers.class, "triggers");
    return file.keys().stream().map(key -> row(file.entries(key))).toList();
  }

  private static Row row(List<String> columns) {
    String files =
        Stream.of(columns.getFirst().split("\\s+"))
            .map(name -> glob(name) + (name.contains("/") ? "|.*/" + glob(name) : ""))
            .collect(Collectors.joining("|"));
    String format = columns.get(1);
    String told = columns.size() > 2 ? columns.get(2) : "*";
    String names =
        Stream.of(told.split("\\s+")).map(Triggers::glob).collect(Collectors.joining("|"));
    String paths =
        switch (format) {
          case "yaml" -> "\\s*(?:- +)*[\"']?(?:" + names + ")[\"']?\\s*:(?:\\s+|$)";
          case "ini" -> "\\s*[\\w.-]*(?:" + names + ")\\s*=\\s*";
          case "lines" -> told;
          default -> names;
        };
    String word = columns.size() > 3 ? columns.get(3) : "";
    return new Row(
        Pattern.compile(files), format, Pattern.compile(paths, Pattern.CASE_INSENSITIVE), word);
  }

  private static String glob(String glob) {
    return "\\Q" + glob.replace("*", "\\E.*\\Q") + "\\E";
  }

  static List<Trigger> in(TakeHome repository) {
    Pattern hooks = hookFolders(repository);
    return repository.files().stream()
        .flatMap(file -> of(file, hooks).stream())
        .limit(MOST)
        .toList();
  }

  private static List<Trigger> of(SourceFile file, Pattern hooks) {
    List<Trigger> triggers = new ArrayList<>();
    for (Row row : TABLE) {
      if (row.has(file)) {
        triggers.addAll(of(file, row));
      }
    }
    if (triggers.isEmpty() && hooks.matcher("/" + file.path()).matches()) {
      triggers.add(whole(file));
    }
    return triggers;
  }

  private static List<Trigger> of(SourceFile file, Row row) {
    int base = file.body().start();
    return switch (row.format()) {
      case "code", "shell" -> List.of(whole(file));
      case "json" ->
          JsonSettings.of(file.text(), at -> base + at).stream()
              .filter(one -> row.paths().matcher(one.path()).matches())
              .map(one -> new Trigger(file, false, one.command(), _ -> one.at()))
              .toList();
      case "xml" -> inXml(file, row.paths());
      default -> {
        String script =
            new CommandLines(row.paths(), row.format().equals("yaml")).script(file.text());
        yield List.of(new Trigger(file, false, script, at -> base + at));
      }
    };
  }

  private static List<Trigger> inXml(SourceFile file, Pattern names) {
    List<Trigger> triggers = new ArrayList<>();
    Matcher text = XML.matcher(file.text());
    String named = "";
    while (text.find() && triggers.size() < MOST) {
      boolean element = text.group(1) != null;
      String name = String.valueOf(element ? text.group(1) : text.group(3));
      String words = String.valueOf(element ? text.group(2) : text.group(4));
      String path = name.equals("value") ? named : name;
      named = name.equals("name") ? words : named;
      if (names.matcher(path).matches()) {
        String command = words.replace("&quot;", "\"").replace("&gt;", ">").replace("&amp;", "&");
        int at = file.body().start() + text.start();
        triggers.add(new Trigger(file, false, command, _ -> at));
      }
    }
    return triggers;
  }

  private static Trigger whole(SourceFile file) {
    int base = file.body().start();
    boolean shell = file.isShell() || !file.isProgram();
    return new Trigger(file, true, shell ? file.text() : "", at -> base + at);
  }

  /** Folders that some setting names as those of the hooks. */
  private static Pattern hookFolders(TakeHome repository) {
    List<String> folders = new ArrayList<>();
    for (SourceFile file : repository.files()) {
      Matcher named = HOOKS.matcher(file.text());
      while (named.find() && folders.size() < 20) {
        String folder = String.valueOf(named.group(1)).replaceFirst("^\\./", "");
        if (folder.length() > 1) {
          folders.add(Pattern.quote(folder.replaceFirst("/$", "")));
        }
      }
    }
    String any = folders.isEmpty() ? "\\b\\B" : "/(?:" + String.join("|", folders) + ")/[^/]*";
    return Pattern.compile(any);
  }

  /** As git spells the keys of its settings. */
  static boolean isGit(Trigger trigger) {
    String name = trigger.file().path().toLowerCase(Locale.ROOT);
    return name.endsWith("/.git/config") || name.equals(".git/config");
  }
}
