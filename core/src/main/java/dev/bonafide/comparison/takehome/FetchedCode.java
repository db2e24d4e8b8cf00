package dev.bonafide.comparison.takehome;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.Citation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows what comes from the net through a file, by name and from above: to what it is given, as
 * far as so many lines, until it is run. This is no analysis of a program; it sees what is written
 * plainly.
 */
final class FetchedCode {
  private static final int REACH = 60;

  private static final Pattern NET =
      Pattern.compile(
          "\\b(?:fetch|axios(?:\\.(?:get|post|request))?|got(?:\\.get)?|needle|superagent\\.get|request(?:\\.get)?"
              + "|https?\\.(?:get|request|Get)|requests\\.(?:get|post)|urlopen|urlretrieve|httpx\\.(?:get|post)"
              + "|reqwest::(?:blocking::)?get|ureq::get|client\\.(?:get|send)|HttpRequest\\.newBuilder|openStream|XMLHttpRequest)\\s*[(<]"
              + "|\\bnew\\s+URL\\(\\s*\"https?:");

  /** A run of what stands between its brackets. */
  private static final Pattern RUNS =
      Pattern.compile(
          "(?:(?:^|[^.\\w])(?:eval|exec|execSync|spawn|spawnSync)|\\b(?:globalThis|window|global)\\.eval"
              + "|\\bFunction(?:\\.constructor)?|\\brunIn\\w{0,7}Context|\\bvm\\.Script|\\._compile|\\bmarshal\\.loads|\\bpickle\\.loads"
              + "|\\bdefineClass|\\b(?:child_process|cp)\\.(?:exec|execSync|spawn|execFile)|\\bos\\.system|\\bos\\.popen"
              + "|\\bsubprocess\\.\\w+|\\bexec\\.Command|\\bCommand::new|getRuntime\\(\\)\\.exec|\\bnew ProcessBuilder"
              + "|\\b(?:engine|scriptEngine)\\.eval|\\bnew URLClassLoader|[\\w\\])]\\.constructor)\\s*\\((.*)$");

  private static final Pattern NAMES = Pattern.compile("[A-Za-z_$][\\w$]*");
  private static final Pattern GIVEN =
      Pattern.compile("^(.{0,160}?[^=!<>])(?:=|:=|\\+=)[^=>](.*)$");
  private static final Pattern TAKEN =
      Pattern.compile(
          "\\(?([\\w$\\s,{}]{1,80})\\)?\\s*=>|function\\s*\\w*\\(([\\w$\\s,{}]{0,80})\\)|catch\\s*\\(?\\s*([\\w$]+)");
  private static final Pattern WRITES =
      Pattern.compile(
          "\\b(?:writeFileSync|writeFile|createWriteStream|fs::write|File::create|os\\.WriteFile|os\\.Create"
              + "|Files\\.(?:write|copy)|FileOutputStream|open)\\s*\\(\\s*&?([\\w.$/\\\\\"'-]{3,120})"
              + "|\\burlretrieve\\s*\\([^,]{1,200},\\s*([\\w.$/\\\\\"'-]{3,120})");

  private static final Set<String> NO_NAMES =
      Set.of(
          "const",
          "let",
          "var",
          "await",
          "async",
          "new",
          "return",
          "if",
          "else",
          "this",
          "self",
          "function",
          "true",
          "false",
          "null",
          "None",
          "console",
          "require",
          "process",
          "mut",
          "try",
          "final",
          "String",
          "byte",
          "err",
          "_",
          "import",
          "export",
          "os",
          "fs");

  private final Set<String> fetched = new HashSet<>();
  private final Set<String> written = new HashSet<>();
  private CodeLine source;
  private int since;

  private FetchedCode(CodeLine source) {
    this.source = source;
  }

  /** Where it comes in and where it is run. */
  static Optional<List<Citation>> in(SourceFile file) {
    List<CodeLine> lines = file.lines().stream().filter(line -> !line.isComment()).toList();
    if (lines.isEmpty() || !NET.matcher(file.text()).find()) {
      return Optional.empty();
    }
    FetchedCode code = new FetchedCode(lines.getFirst());
    code.since = REACH + 1;
    for (CodeLine line : lines) {
      if (code.runs(line)) {
        return Optional.of(List.of(code.source.cited(), line.cited()));
      }
    }
    return Optional.empty();
  }

  private boolean runs(CodeLine line) {
    String words = line.words();
    since++;
    boolean net = NET.matcher(words).find();
    if (net) {
      source = line;
      since = 0;
    }
    if (since > REACH) {
      fetched.clear();
      written.clear();
      return false;
    }
    names(words, net);
    Matcher runs = RUNS.matcher(words);
    String what = runs.find() ? runs.group(1) : null;
    return what != null && (comesIn(what) || starts(words, what));
  }

  private boolean comesIn(String what) {
    Matcher net = NET.matcher(what);
    return net.find() || holds(what, fetched);
  }

  private boolean starts(String words, String what) {
    return !WRITES.matcher(words).find() && written.stream().anyMatch(what::contains);
  }

  /** What gets a name here that comes from the net, and under which path it is kept. */
  private void names(String words, boolean net) {
    Matcher taken = TAKEN.matcher(words);
    while (taken.find()) {
      for (int group = 1; group <= 3; group++) {
        String names = taken.group(group);
        if (names != null && isOfTheNet(words, net)) {
          addAll(names);
          fetched.add("err");
        }
      }
    }
    Matcher given = GIVEN.matcher(words);
    if (given.find() && (net || holds(given.group(2), fetched))) {
      addAll(named(given.group(1)));
    }
    Matcher writes = WRITES.matcher(words);
    if (writes.find()) {
      String path = writes.group(1) == null ? writes.group(2) : writes.group(1);
      String plain = path == null ? "" : path.replaceAll("[\"']", "");
      if (plain.length() > 2 && !NO_NAMES.contains(plain)) {
        written.add(plain);
      }
    }
  }

  /** What is done with an answer stands close to where it is asked for. */
  private boolean isOfTheNet(String words, boolean net) {
    return net
        || (since < 12
            && (words.contains("then") || words.contains("catch") || words.contains(".on(")))
        || holds(words, fetched);
  }

  /** What stands before a sign of equality, without what stands before that. */
  private static String named(String before) {
    int from = before.length();
    while (from > 0 && ";(>{[".indexOf(before.charAt(from - 1)) < 0) {
      from--;
    }
    return before.substring(from);
  }

  private void addAll(String names) {
    Matcher name = NAMES.matcher(names);
    while (name.find()) {
      if (!NO_NAMES.contains(name.group())) {
        fetched.add(name.group());
      }
    }
  }

  private static boolean holds(String words, Set<String> names) {
    if (names.isEmpty()) {
      return false;
    }
    Matcher name = NAMES.matcher(words);
    while (name.find()) {
      if (names.contains(name.group())) {
        return true;
      }
    }
    return false;
  }
}
