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
import java.util.TreeMap;
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

  private static final Pattern XML = Patterns.of("triggers.xml");
  private static final int CDATA = 6;
  private static final Pattern LINE_END = Pattern.compile("&#(?:x[AD]|1[03]);");
  private static final Pattern PROPERTY = Pattern.compile("\\$\\(([A-Za-z_][\\w.-]{0,80})\\)");

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
   * @param word that it must hold; where the key of a command does not matter, the command, too
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
      return isFor(file) && word.matcher(file.text).find();
    }

    boolean isFor(SourceFile file) {
      return files.matcher(file.name).matches() || files.matcher("/" + file.path).matches();
    }
  }

  private Triggers() {}

  private static List<Row> table() {
    PropertyFile file = PropertyFile.beside(Triggers.class, "triggers");
    return file.keys().stream().map(key -> row(file.entries(key))).toList();
  }

  private static Row row(List<String> columns) {
    String format = columns.get(1);
    String told = columns.size() > 2 ? columns.get(2) : "*";
    String paths =
        switch (format) {
          case "yaml" -> "\\s*(?:- +)*[\"']?(?:" + keys(told) + ")[\"']?\\s*:(?:\\s+|$)";
          case "ini" -> "\\s*[\\w.-]*(?:" + keys(told) + ")\\s*=\\s*";
          case "lines", "marked" -> told;
          default -> globs(told).pattern();
        };
    return new Row(
        globs(columns.getFirst()),
        format,
        Pattern.compile(paths, Pattern.CASE_INSENSITIVE),
        Pattern.compile(columns.size() > 3 ? columns.get(3) : ""),
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
    return TABLE.stream().anyMatch(row -> !row.any() && !row.format().equals("marked") && row.isFor(file));
  }

  /** The commands in a text that coding agents follow. */
  static String guide(String text) {
    Stream<Row> rules = TABLE.stream().filter(row -> row.files.matcher("AGENTS.md").matches());
    return rules.map(row -> row.script(text)).collect(Collectors.joining());
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
        .map(file -> of(file, file.text, forms.get(file.name)));
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
              .map(one -> new Trigger(file, false, started(one.command()), _ -> one.at(), null));
      case "xml" -> inXml(file, row.paths(), around);
      default -> Stream.of(of(file, row.script(file.text), row.syntax()));
    };
  }

  /** A command; options of a program that is told elsewhere are one of a program not known. */
  private static String started(String command) {
    return (command.startsWith("-") ? "? " : "") + command;
  }

  /** Commands that stand in a file where they stand in a text. */
  private static Trigger of(SourceFile file, String text, @Nullable CodeSyntax syntax) {
    return new Trigger(file, false, text, at -> file.start + at, syntax);
  }

  private static Stream<Trigger> inXml(SourceFile file, Pattern names, ShellMemory around) {
    List<Trigger> triggers = new ArrayList<>();
    XmlScript script = new XmlScript();
    String element = "";
    String named = "";
    for (MatchResult found : file.matches(XML).limit(MOST_XML).toList()) {
      String attribute = found.group(2);
      int content = IntStream.range(3, 7).filter(at -> found.start(at) >= 0).findFirst().orElse(0);
      String words = content == 0 ? "" : plain(found.group(content));
      if (found.group(1) != null) {
        element = found.group(1);
        named = "";
      }
      boolean value = attribute == null || attribute.equals("value");
      String path = !value ? attribute : named.isEmpty() ? element : named;
      named = "name".equals(attribute) ? words : named;
      int start = file.start + found.start(content);
      if (content == CDATA) {
        IntUnaryOperator places = at -> start + at;
        triggers.add(new Trigger(file, false, found.group(content), places, null));
        triggers.add(new Trigger(file, false, found.group(content), places, CodeSyntax.of("java")));
      }
      if (names.matcher(path).matches()) {
        triggers.add(new Trigger(file, false, around.filled(words), _ -> start, null));
      }
      script.add(found.group(1), path, words, found.start());
    }
    triggers.add(
        new Trigger(file, false, script.text(), at -> file.start + script.place(at), null));
    return triggers.stream();
  }

  /** Words without the signs of XML, and with the properties of MSBuild as those of others. */
  static String plain(String words) {
    String text = words.replace("&quot;", "\"").replace("&apos;", "'").replace("&gt;", ">");
    text = LINE_END.matcher(text.replace("&lt;", "<")).replaceAll("\n").replace("&amp;", "&");
    return PROPERTY.matcher(text).replaceAll("\\${$1}");
  }

  private static Trigger whole(SourceFile file) {
    String script = file.isShell() || !file.isProgram() ? file.text : "";
    return new Trigger(file, true, script, at -> file.start + at, null);
  }

  /**
   * The steps of a build that is written in XML, as one script: what it downloads, and then runs.
   */
  private static final class XmlScript {
    private static final WordTable STEPS = new WordTable(Triggers.class, "steps");

    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, Integer> places = new TreeMap<>(Map.of(0, 0));
    private String step = "";
    private int longest;

    /**
     * Adds what comes next.
     *
     * @param opened element that is opened here
     * @param name of an attribute, or of the element that a value belongs to
     */
    void add(@Nullable String opened, String name, String words, int at) {
      String small = name.toLowerCase(Locale.ROOT);
      boolean value = opened == null && !words.isBlank();
      if (words.equals("download-maven-plugin") || (opened != null && STEPS.has("step", small))) {
        begin(opened == null ? "get" : small, at);
      } else if (STEPS.has("jar", small)) {
        put("java -jar " + ShellWords.quoted(words), at);
      } else if (STEPS.has("program", small) && !words.isBlank()) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
          begin("exec", at);
        }
        put(words, at);
      } else if (STEPS.has("loading", step) && STEPS.has("from", small) && !words.isBlank()) {
        put("download " + ShellWords.quoted(words), at);
      } else if (value && STEPS.has("next", small)) {
        put(" " + ShellWords.quoted(words.strip()), at);
      } else if (value && STEPS.has("line", small)) {
        put(" " + words, at);
      }
    }

    /** Adds words of a step; the longest of them tell most, and stand for it. */
    private void put(String words, int at) {
      if (words.length() > longest) {
        longest = words.length();
        places.put(places.lastKey(), at);
      }
      text.append(words);
    }

    private void begin(String kind, int at) {
      step = kind;
      longest = 0;
      places.put(text.append('\n').length(), at);
    }

    String text() {
      return text.toString();
    }

    /** Place of the step that begins at a place of the script. */
    int place(int at) {
      return places.floorEntry(at).getValue();
    }
  }
}
