package dev.bonafide.takehome;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.takehome.code.CodeSyntax;
import dev.bonafide.takehome.code.JsonSettings;
import dev.bonafide.takehome.code.ShellWords;
import dev.bonafide.takehome.code.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries of a repository that run by themselves, as the table next to this class has them. */
final class Triggers {
  private static final int MOST = 600;
  private static final int MOST_FOLDERS = 20;
  private static final int MOST_XML = 4_000;
  private static final List<Row> TABLE = table();

  private static final WordTable STEPS = new WordTable(Triggers.class, "steps");
  private static final int CDATA = 6;

  /**
   * Entry that runs without being asked for: on opening the folder, on installing, on a commit.
   *
   * @param whole whether the file is run as a whole
   * @param command what is run; of a file that is run as a whole and is code, nothing
   * @param places where a letter of the command stands in the text as read
   * @param syntax of a language other than a shell's
   */
  record Trigger(
      SourceFile file,
      boolean whole,
      String command,
      IntUnaryOperator places,
      @Nullable CodeSyntax syntax) {
    CodePlace place(int step) {
      return new CodePlace(file, places.applyAsInt(step));
    }
  }

  /**
   * A row of the table.
   *
   * @param files names and paths
   * @param format how such a file is written
   * @param paths of its settings
   * @param word that it must hold; where the key of a command does not matter, the command, too; of
   *     words that tell what to do, the command for that
   * @param any whether it is for settings of whatever tool, by what they say alone
   * @param syntax of its commands, if they are not for a shell
   */
  private record Row(
      Pattern files,
      String format,
      Pattern paths,
      Pattern word,
      boolean any,
      @Nullable CodeSyntax syntax) {
    String script(String text) {
      return format.equals("marked")
          ? marked(text)
          : new CommandLines(paths, format.equals("yaml")).script(text);
    }

    /** A text without what stands around its commands; in JSON these have other quotes. */
    private String marked(String text) {
      StringBuilder script = new StringBuilder(text.replaceAll("[^\n]", " "));
      for (MatchResult found : paths.matcher(text).results().limit(MOST).toList()) {
        String command = found.group(1);
        String told = syntax == null ? command.replace("\\\"", " \"") : command;
        script.replace(found.start(1), found.end(1), told);
        script.setCharAt(found.start(1) - 1, '\n');
        script.setCharAt(Math.min(found.end(1), text.length() - 1), '\n');
      }
      return script.toString();
    }

    boolean has(SourceFile file) {
      return isFor(file) && (format.equals("told") || word.matcher(file.text).find());
    }

    boolean isFor(SourceFile file) {
      return files.matcher(file.name).matches() || files.matcher("/" + file.path).matches();
    }
  }

  private Triggers() {}

  private static List<Row> table() {
    PropertyFile file = PropertyFile.beside(Triggers.class, "triggers");
    return file.keys().stream().map(key -> row(file, file.entries(key))).toList();
  }

  private static Row row(PropertyFile table, List<String> columns) {
    String names = columns.getFirst();
    String files = names.startsWith("=") ? table.entries(names.substring(1)).getFirst() : names;
    String format = columns.get(1);
    String told = columns.size() > 2 ? columns.get(2) : "*";
    String paths =
        switch (format) {
          case "yaml" -> "\\s*(?:- +)*[\"']?(?:" + keys(told) + ")[\"']?\\s*:(?:\\s+|$)";
          case "ini" -> "\\s*[\\w.-]*(?:" + keys(told) + ")\\s*=\\s*";
          case "lines", "marked", "told" -> told;
          default -> globs(told).pattern();
        };
    return new Row(
        globs(files),
        format,
        Pattern.compile(paths, Pattern.CASE_INSENSITIVE),
        Pattern.compile(
            columns.size() < 4 ? "" : columns.get(3), format.equals("told") ? Pattern.LITERAL : 0),
        told.equals("*") && columns.size() > 3,
        columns.size() > 4 ? CodeSyntax.of(columns.get(4)) : null);
  }

  private static Pattern keys(String names) {
    return WordTable.names(Stream.of(names.split("\\s+")), "[\\w.@/-]*");
  }

  /** Names in which a star stands for any letters; paths, in whatever folder or from the top. */
  static Pattern globs(String names) {
    return Pattern.compile(
        Stream.of(names.split("\\s+"))
            .map(one -> (one.indexOf('/') > 0 ? "*/" : "") + one)
            .map(one -> WordTable.names(Stream.of(one), one.startsWith("/") ? "[^/]*" : ".*"))
            .map(Pattern::pattern)
            .collect(Collectors.joining("|")));
  }

  /** Whether some tool acts on a file with such a name by itself. */
  static boolean mayStart(SourceFile file) {
    return TABLE.stream()
        .anyMatch(
            row ->
                !row.any() && !List.of("marked", "told").contains(row.format()) && row.isFor(file));
  }

  /** The commands in a text that coding agents follow. */
  static String guide(String text) {
    Stream<Row> rules = TABLE.stream().filter(row -> row.files.matcher("AGENTS.md").matches());
    return rules
        .filter(row -> !row.format.equals("told"))
        .map(row -> row.script(text))
        .collect(Collectors.joining());
  }

  static boolean isGradle(SourceFile file) {
    return file.name.endsWith(".gradle") || file.name.endsWith(".gradle.kts");
  }

  static Stream<Trigger> in(List<SourceFile> files, Surroundings around) {
    ShellMemory memory = new ShellMemory(around);
    Stream<Trigger> own = files.stream().flatMap(file -> of(file, memory)).limit(MOST);
    return Stream.concat(own, renamed(files));
  }

  /** Files of data that some setting puts elsewhere as code, under a name of such. */
  private static Stream<Trigger> renamed(List<SourceFile> files) {
    Map<String, CodeSyntax> forms =
        files.stream()
            .filter(file -> file.mayRun() && !file.isScript())
            .flatMap(file -> file.matches(Patterns.of("triggers.renamed")).limit(MOST_FOLDERS))
            .collect(
                Collectors.toMap(
                    one -> ShellWords.base(one.group(1)),
                    one -> CodeSyntax.of(one.group(2)),
                    (one, _) -> one));
    return files.stream()
        .filter(file -> forms.containsKey(file.name) && !file.isProgram() && !file.isShell())
        .map(file -> of(file, file.text, at -> file.start + at, forms.get(file.name)));
  }

  private static Stream<Trigger> of(SourceFile file, ShellMemory around) {
    boolean told = mayStart(file); // By a row of its own.
    List<Row> rows = TABLE.stream().filter(row -> !(told && row.any) && row.has(file)).toList();
    boolean script = file.isShell() && !Patterns.matches("triggers.sample", file.path);
    return rows.isEmpty() && script
        ? Stream.of(whole(file))
        : rows.stream().flatMap(row -> of(file, row, around));
  }

  private static Stream<Trigger> of(SourceFile file, Row row, ShellMemory around) {
    return switch (row.format()) {
      case "code", "shell" -> Stream.of(whole(file));
      case "json" ->
          JsonSettings.of(file.text, file.start).stream()
              .filter(one -> row.paths().matcher(one.path()).matches())
              .filter(one -> !row.any || row.word().matcher(one.command()).find())
              .limit(MOST)
              .map(
                  one ->
                      of(
                          file,
                          one.command().strip().replaceFirst("^-", "? -"),
                          _ -> one.at(),
                          null));
      case "xml" -> inXml(file, row.paths(), around);
      case "told" -> file.matches(row.paths()).limit(MOST).map(one -> told(file, one, row));
      default -> Stream.of(of(file, row.script(file.text), at -> file.start + at, row.syntax()));
    };
  }

  /** The command for what words tell, at the places of their groups. */
  private static Trigger told(SourceFile file, MatchResult words, Row row) {
    int most = words.groupCount();
    int last = words.start(most) < 0 ? most - 1 : most;
    int first = most < 2 || words.start(most - 1) < 0 ? last : most - 1;
    String command = row.word().pattern().formatted(words.group(last).replace("\\|", "|"));
    return of(file, command, at -> file.start + words.start(at == 0 ? first : last), null);
  }

  private static Trigger of(
      SourceFile file, String text, IntUnaryOperator places, @Nullable CodeSyntax syntax) {
    return new Trigger(file, false, text, places, syntax);
  }

  /** Commands in XML, each by itself, and steps with all their words as one script in its place. */
  private static Stream<Trigger> inXml(SourceFile file, Pattern names, ShellMemory around) {
    List<Trigger> triggers = new ArrayList<>();
    StringBuilder script = new StringBuilder(" ".repeat(file.text.length()));
    String element = "";
    String named = "";
    String step = "";
    for (MatchResult found : file.matches(Patterns.of("triggers.xml")).limit(MOST_XML).toList()) {
      String attribute = found.group(2);
      int content = IntStream.range(3, 7).filter(at -> found.start(at) >= 0).findFirst().orElse(0);
      String words = content == 0 ? "" : plain(found.group(content));
      boolean opens = found.group(1) != null;
      element = opens ? found.group(1) : element;
      boolean value = attribute == null || attribute.equals("value");
      named = opens ? "" : "name".equals(attribute) ? words : named;
      String path = !value ? attribute : named.isEmpty() ? element : named;
      int start = file.start + found.start(content);
      if (content == CDATA || (content > 0 && STEPS.has("code", path))) {
        triggers.add(of(file, found.group(content), at -> start + at, null));
        triggers.add(of(file, found.group(content), at -> start + at, CodeSyntax.of("groovy")));
      }
      if (names.matcher(path).matches()) {
        triggers.add(of(file, around.filled(words), _ -> start, null));
      }
      step = put(script, found, path.toLowerCase(Locale.ROOT), words, step, found.start(content));
    }
    String steps = script.toString();
    triggers.add(of(file, steps, at -> file.start + last(steps, at), null));
    return triggers.stream();
  }

  /** Place of the last letter of a step that begins at a place: its words tell most of it. */
  private static int last(String steps, int at) {
    String step = steps.substring(0, steps.concat("\n").indexOf('\n', at));
    return Math.max(at, step.stripTrailing().length() - 1);
  }

  /** Puts a word of a step where it stands; says to which step the next ones belong. */
  private static String put(
      StringBuilder script, MatchResult found, String name, String words, String before, int at) {
    boolean loads = words.equals("download-maven-plugin");
    boolean begins = loads || (found.group(1) != null && STEPS.has("step", name));
    String step = loads ? "get" : begins ? name : before;
    boolean from = STEPS.has("loading", step) && STEPS.has("from", name);
    String lead = STEPS.has("jar", name) ? "java -jar " : from ? "download " : "";
    boolean word = !lead.isEmpty() || STEPS.has("next", name);
    boolean program = STEPS.has("program", name) && !words.isBlank();
    if (begins || program) {
      script.setCharAt(Math.max(0, found.start() - 1), '\n');
    }
    if (!words.isBlank() && (word || program || STEPS.has("line", name))) {
      String told = lead + (word ? ShellWords.quoted(words.strip()) : words);
      int start = Math.max(0, at - lead.length() - (word ? 1 : 0));
      script.replace(start, Math.min(script.length(), start + told.length()), told);
    }
    return step;
  }

  /** Words without the signs of XML, and with the properties of MSBuild as those of others. */
  static String plain(String words) {
    String text = words.replace("&quot;", "\"").replace("&apos;", "'").replace("&gt;", ">");
    text = Patterns.of("triggers.line-end").matcher(text.replace("&lt;", "<")).replaceAll("\n");
    text = text.replace("&amp;", "&");
    return Patterns.of("triggers.property").matcher(text).replaceAll("\\${$1}");
  }

  private static Trigger whole(SourceFile file) {
    String script = file.isShell() || !file.isProgram() ? file.text : "";
    return new Trigger(file, true, script, at -> file.start + at, null);
  }
}
