package dev.bonafide.takehome;

import dev.bonafide.takehome.Program.Kept;
import dev.bonafide.takehome.Value.Origin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Effects of calls of known names on what they are given, and what they give back. */
final class Sinks {
  /** Options after which the next word of a command is code. */
  private static final Pattern CODE_NEXT =
      Pattern.compile(
          "(?is).*\\s(?:-\\w{0,6}[ce]|--eval|-p|-r|/c|/k|-command|-encodedcommand)\\s*[\"']?\\s*");

  /** An address on this machine, or of the page itself. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)(?:\\./|/[^/]|https?://(?:localhost|127\\.|0\\.0\\.0\\.0|\\[::1)).*"
              + "|[\\w./-]{1,200}\\.(?:html?|json|txt|csv|xml|ya?ml|ejs|tpl|hbs|svg)(?:\\?.*)?");

  /** A command up to the name of the file in which it keeps what it downloads. */
  private static final Pattern KEEPS =
      Pattern.compile(
          "(?is)(?:.*/)?(?:curl|wget|iwr)\\s.*-(?-i:\\w*[oO]|-output\\S*|[Oo]ut[Ff]ile)");

  private static final Pattern OPTION =
      Pattern.compile("(?is)([-/]c\\s+|-command\\s+)([\"']?)(.*)\\2");

  /** A command that asks for a name's records. */
  private static final Pattern ASKS =
      Pattern.compile("(?i)^(?:dig|k?drill|nslookup|host|resolve-dnsname)\\s");

  private static final Pattern MODE = Pattern.compile("[rw]b?\\+?");

  /** Ends the name of a started program that takes for code what is written to it. */
  private static final String FED = "(-)";

  /** Calls that unpack code where they are told so. */
  private static final Set<String> UNSAFE =
      Set.of("torch.load False", "numpy.load True", "yaml.load yaml.Loader");

  private static final int MOST_PARTS = 60;

  private final Program program;
  private final SourceFile file;

  Sinks(Program program, SourceFile file) {
    this.program = program;
    this.file = file;
  }

  /**
   * Judges a call, and says what it gives back.
   *
   * @param part of the receiver that is called; empty without one
   */
  Value result(ValueFlow.Call call, String part) {
    CodePlace here = call.here();
    Value callee = call.callee();
    Value receiver = call.receiver();
    List<Value> given = call.given();
    boolean own = !callee.functions().isEmpty();
    boolean unknown = callee.name() == null;
    String other = own || part.isEmpty() ? "" : "?." + part;
    String name = callee.name() == null ? other : callee.name();
    Set<String> does = does(name);
    Value all = Value.NONE.with(receiver.origins()).with(receiver.paths(), receiver.handle());
    for (Value one : given) {
      all = all.with(one.origins()).with(one.paths(), false);
    }
    look(does, here, name, given, receiver);
    keep(does, receiver, given);
    boolean whole = receiver.isSurroundings() || given.stream().anyMatch(Value::isSurroundings);
    if (does.contains("packs") && whole) {
      all = all.with(Map.of(Origin.PRIVATE, here));
    }
    if (does.contains("derives")) {
      all = all.without(Origin.PRIVATE);
    }
    if (!does.contains("carries") && !does.contains("packs") && !does.contains("decodes")) {
      all = all.without(Origin.KEY);
    }
    boolean asked = does.contains("environment") && !given.isEmpty();
    int built = does.contains("starts") ? name.indexOf('(') : -1;
    String before = built < 0 ? name : name.substring(0, built);
    String called = before + (isFed(does, receiver, given) ? FED : asked ? "(_)" : "()");
    Value result = own ? Value.NONE : all.withName(unknown ? null : called);
    result = folded(result, part, name, receiver, given);
    return told(does, result, here, given);
  }

  /** Whether it starts a program that takes what it is given later for code. */
  private static boolean isFed(Set<String> does, Value receiver, List<Value> given) {
    String before = receiver.text() == null ? "" : receiver.text() + " ";
    return does.contains("starts") && Shell.isFed(before + command(given));
  }

  /** The command that words begin, up to the first that is no text. */
  private static String command(List<Value> given) {
    boolean list = !given.isEmpty() && given.getFirst().fields().containsKey("0");
    StringBuilder command = new StringBuilder();
    for (Value part : list ? parts(given.subList(0, 1)) : parts(given)) {
      String text = part.text() == null ? interpreter(part) : part.text();
      if (part.fields().containsKey("0") || (!list && MODE.matcher(text).matches())) {
        break;
      }
      if (!text.isEmpty()) {
        command.append(command.isEmpty() ? text : " " + ShellWords.quoted(text));
      } else if (list) {
        command.append(" ?");
      } else {
        break;
      }
    }
    return command.toString();
  }

  private Set<String> does(String name) {
    boolean kept = file.syntax().bare() && name.endsWith(".fetch"); // What Ruby calls a look-up.
    Set<String> looked = name.startsWith("ENV") ? Set.of("environment") : Set.of();
    return kept ? looked : program.calls.does(name);
  }

  private Value told(Set<String> does, Value from, CodePlace here, List<Value> given) {
    Value result = from;
    String first =
        given.isEmpty() || given.getFirst().text() == null ? "" : given.getFirst().text();
    boolean own = OWN.matcher(first).matches();
    boolean address = does.contains("reads") || String.valueOf(from.name()).endsWith("URL()");
    if ((does.contains("network") && !own) || (address && first.startsWith("http"))) {
      boolean answer = does.contains("network");
      result = answer ? result.without(Origin.PRIVATE) : result;
      result = result.with(Map.of(Origin.NETWORK, here));
    }
    if (does.contains("starts") && (Shell.fetches(first) || ASKS.matcher(command(given)).find())) {
      result = result.with(Map.of(Origin.NETWORK, here));
    }
    if (does.contains("settings") && program.settings().containsKey(first)) {
      result = result.withText(program.settings().get(first), true);
    }
    if (does.contains("environment") && Paths.isKey(first)) {
      result = result.with(Map.of(Origin.KEY, here));
    }
    if (does.contains("paths") && Paths.isPrivate(String.valueOf(result.text()))) {
      result = result.with(Map.of(Origin.PRIVATE, here));
    }
    if (does.contains("stored")) {
      result = result.with(Map.of(Origin.PRIVATE, here));
    }
    if (does.contains("decodes") && isDecoded(String.valueOf(from.name()), given)) {
      result = result.with(Map.of(Origin.DECODED, here));
    }
    if (does.contains("loads") && !first.isEmpty()) {
      return program.module(file, first).with(result.origins());
    }
    if (does.contains("reads") || does.contains("opens")) {
      boolean noCode =
          given.stream().flatMap(one -> one.paths().stream()).anyMatch(Sinks::isNoCode);
      result = noCode ? result.with(Map.of(Origin.FILE, here)) : result;
      boolean fresh = result.paths().isEmpty() && does.contains("opens");
      result = result.with(fresh ? Set.of(here) : Set.of(), does.contains("opens"));
    }
    return result;
  }

  private static boolean isNoCode(Object path) {
    return path instanceof String name && Paths.isNoCode(name);
  }

  /** {@code Buffer.from} decodes only where it is told from what. */
  private static boolean isDecoded(String name, List<Value> given) {
    String from = given.size() == 2 ? given.get(1).text() : null;
    return from == null ? !name.startsWith("Buffer") : !from.startsWith("utf");
  }

  private void look(
      Set<String> does, CodePlace here, String name, List<Value> given, Value receiver) {
    if (does.contains("evaluates")) {
      given.forEach(one -> evaluated(one, here));
    }
    if (does.contains("starts")) {
      started(given, receiver, here);
    }
    List<Value> all = new ArrayList<>(given);
    all.add(receiver);
    lookForCode(does, here, name, given, all);
    lookForSecrets(does, here, name, given, all);
    boolean other =
        (name.equals("load") && !file.syntax().hash())
            || (name.startsWith("include") && !file.syntax().slashes());
    if (does.contains("loads") && !other) {
      given.forEach(one -> loaded(one, here));
    }
    if (does.contains("timers") && !given.isEmpty()) {
      Value what = given.getFirst();
      boolean function =
          !what.functions().isEmpty() || (what.name() != null && !what.name().endsWith("()"));
      if (!function) {
        evaluated(what, here);
      }
    }
  }

  /**
   * Looks for fetched code that something takes for code.
   *
   * @param all what is given, and the receiver
   */
  private void lookForCode(
      Set<String> does, CodePlace here, String name, List<Value> given, List<Value> all) {
    if (isFed(does, all.getLast(), given)) {
      inputs(given).forEach(one -> fed(one, here));
    }
    if (does.contains("wires") && given.stream().anyMatch(one -> isNamed(one, "fileno()"))) {
      program.dangerous(Danger.Sort.FETCHED, Map.of(), here);
    }
    if (does.contains("feeds") && (name.contains(FED) || holdsFed(given))) {
      all.forEach(one -> fed(one, here));
    }
    if (does.contains("compiles")) {
      fed(all.getFirst(), here);
    }
    boolean loader =
        given.stream().anyMatch(one -> isNamed(one, "Loader") && !isNamed(one, "SafeLoader"));
    boolean told = given.stream().anyMatch(one -> UNSAFE.contains(name + " " + one.name()));
    if (does.contains("unpacks") || (name.equals("yaml.load") && loader) || told) {
      all.stream()
          .filter(one -> isFetched(one) || program.isKept(Kept.FETCHED, one.paths()))
          .filter(one -> isFetched(one) || !program.isKept(Kept.DATA, one.paths()))
          .limit(1)
          .forEach(one -> seen(Danger.Sort.FETCHED, one, here));
    }
  }

  /** Looks for secrets that are sent. */
  private void lookForSecrets(
      Set<String> does, CodePlace here, String name, List<Value> given, List<Value> all) {
    boolean address = does.contains("reads") && isFetched(all.getFirst());
    boolean logged =
        program.isShippingLogs() && Calls.does("logs", name.substring(name.lastIndexOf('.') + 1));
    boolean poured = does.contains("pours") && given.stream().anyMatch(one -> isSender(one.name()));
    if (does.contains("ships")) {
      program.shipsLogs();
    }
    if (does.contains("network") || does.contains("sends") || address || logged || poured) {
      (poured || name.contains("URL()") ? all : given).forEach(one -> sent(one, here));
    }
  }

  /** What a program is given besides its words: what follows a list of them, and options. */
  private static Stream<Value> inputs(List<Value> given) {
    boolean list = !given.isEmpty() && given.getFirst().fields().containsKey("0");
    return given.stream()
        .skip(1)
        .filter(one -> list || one.text() == null)
        .filter(one -> !one.fields().containsKey("0"));
  }

  /** Whether it was fetched, or is where something is fetched from. */
  private static boolean isFetched(Value value) {
    return value.is(Origin.NETWORK) || String.valueOf(value.text()).startsWith("http");
  }

  private static boolean holdsFed(List<Value> given) {
    return given.stream().anyMatch(one -> one.name() != null && one.name().contains(FED));
  }

  private boolean isSender(@Nullable String name) {
    return name != null
        && name.endsWith("()")
        && Calls.does("network", name.substring(0, name.length() - 2));
  }

  private void sent(Value value, CodePlace here) {
    if (value.isSecret()) {
      program.dangerous(Danger.Sort.TAKEN, value.allOrigins(), here);
    }
  }

  /** Code that is given to what runs it, wherever in a value it is. */
  private void fed(Value value, CodePlace here) {
    Map<Origin, CodePlace> origins = value.allOrigins();
    if (origins.containsKey(Origin.NETWORK)) {
      program.dangerous(Danger.Sort.FETCHED, origins, here);
    }
  }

  /** A value that is put into a part of another. */
  void put(Value of, String part, Value value, CodePlace here) {
    if (part.equals("Stdin") && holdsFed(List.of(of))) {
      fed(value, here);
    }
  }

  private static boolean isNamed(Value value, String end) {
    return value.name() != null && value.name().endsWith(end);
  }

  /** A built-in function that is handed over, to be called with this. */
  void handed(String name, Value value, CodePlace here) {
    Set<String> does = program.calls.does(name);
    if (does.contains("evaluates") || does.contains("starts")) {
      evaluated(value, here);
    }
  }

  private void evaluated(Value value, CodePlace here) {
    if (value.is(Origin.NETWORK)) {
      seen(Danger.Sort.FETCHED, value, here);
    } else if (value.is(Origin.DECODED) || value.is(Origin.ENVIRONMENT) || value.is(Origin.FILE)) {
      seen(Danger.Sort.HIDDEN, value, here);
    } else {
      program.runs(file, value.paths());
    }
  }

  private void loaded(Value value, CodePlace here) {
    String text = value.text() == null ? "" : value.text();
    boolean address =
        text.matches("(?is)(?:https?|ftps?)://.*") && !file.isScript() && !Downloads.isOwn(text);
    if (address) {
      program.dangerous(Danger.Sort.FETCHED, Map.of(), here);
    } else if (value.is(Origin.NETWORK) && (text.isEmpty() || text.startsWith("data:"))) {
      seen(Danger.Sort.FETCHED, value, here);
    } else if (program.isKept(Kept.FETCHED, value.paths())) {
      seen(Danger.Sort.FETCHED, value, here);
    } else if (value.is(Origin.DECODED) || program.isKept(Kept.DECODED, value.paths())) {
      seen(Danger.Sort.HIDDEN, value, here);
    } else {
      program.runs(file, value.paths());
    }
  }

  private void started(List<Value> given, Value receiver, CodePlace here) {
    StringBuilder command = new StringBuilder();
    boolean list = receiver.fields().containsKey("0");
    command.append(list || receiver.text() == null ? "" : receiver.text());
    if (receiver.is(Origin.NETWORK) && CODE_NEXT.matcher(" " + receiver.text() + " ").matches()) {
      seen(Danger.Sort.FETCHED, receiver, here);
    }
    List<Value> words = new ArrayList<>(list ? parts(List.of(receiver)) : program(receiver));
    words.addAll(parts(given));
    if (given.isEmpty() && (receiver.is(Origin.NETWORK) || receiver.is(Origin.DECODED))) {
      evaluated(receiver, here);
    }
    for (Value part : words) {
      if (KEEPS.matcher(command).matches()) {
        program.keeps(Kept.FETCHED, part.paths());
      }
      String text = part.text() == null ? interpreter(part) : part.text();
      boolean lead = command.isEmpty() && text.isBlank();
      boolean first = command.isEmpty();
      command.append(first ? text : part.text() == null ? "" : " " + written(text));
      boolean inside = CODE_NEXT.matcher(" " + text + " ").matches();
      boolean code = lead || inside || CODE_NEXT.matcher(command + " ").matches();
      if (code && part.is(Origin.NETWORK)) {
        seen(Danger.Sort.FETCHED, part, here);
      } else if (code && part.is(Origin.DECODED)) {
        seen(Danger.Sort.HIDDEN, part, here);
      } else if (program.isKept(Kept.FETCHED, part.paths()) && runs(command.toString())) {
        seen(Danger.Sort.FETCHED, part, here);
      }
      command.append(part.text() != null ? "" : !first ? " ?" : text.isEmpty() ? "?" : "");
    }
    Shell shell = Shell.read(command.toString());
    boolean kept =
        shell.targets.stream().anyMatch(one -> program.isKept(Kept.FETCHED, Paths.of(one)));
    Danger.Sort worst = kept ? Danger.Sort.FETCHED : shell.worst();
    for (Shell.Snippet code : shell.snippets) {
      Danger inside = worst == null ? program.worst(file, code) : null;
      worst = inside == null ? worst : inside.sort();
    }
    if (worst != null) {
      program.dangerous(worst, Map.of(), here);
    }
  }

  /** Program that runs, where it is asked to run something else. */
  private static String interpreter(Value program) {
    String name = String.valueOf(program.name());
    return name.equals("process.execPath") ? "node" : name.equals("sys.executable") ? "python" : "";
  }

  private static boolean runs(String command) {
    String first = command.strip().split("\\s+", 2)[0].replaceAll("[\"'?]", "");
    return first.isEmpty()
        || first.contains("/")
        || first.contains("\\")
        || first.contains("%")
        || Shell.TABLE.has("run", first)
        || !Paths.of(first).isEmpty();
  }

  /** A word of a command; one that holds an option for code and the code is two. */
  private static String written(String word) {
    Matcher code = OPTION.matcher(word);
    return code.matches()
        ? code.group(1) + ShellWords.quoted(code.group(3))
        : ShellWords.quoted(word);
  }

  /** The words of a command that an object holds; without a program they are for a shell. */
  private static List<Value> program(Value object) {
    Map<String, Value> fields = object.fields();
    List<Value> told = new ArrayList<>();
    for (String key : List.of("FileName", "launchPath", "Arguments", "arguments")) {
      Value field = fields.get(key);
      boolean words = key.endsWith("rguments");
      if (field != null && words && told.isEmpty()) {
        told.add(Value.of("sh"));
      }
      if (field != null && words && field.fields().isEmpty() && field.text() != null) {
        Matcher code = OPTION.matcher(field.text());
        String written = code.matches() ? written(field.text()) : field.text();
        return List.of(Value.of(told.getFirst().text() + " " + written).with(field.origins()));
      }
      told.addAll(field == null ? List.of() : words ? parts(List.of(field)) : List.of(field));
    }
    return told.size() > 1 ? told : List.of();
  }

  /** The words of a command, which may be given as a list. */
  private static List<Value> parts(List<Value> given) {
    List<Value> parts = new ArrayList<>();
    for (Value one : given.subList(0, Math.min(given.size(), MOST_PARTS))) {
      boolean list = one.fields().containsKey("0");
      for (int at = 0; list && one.fields().containsKey(String.valueOf(at)); at++) {
        parts.add(one.fields().get(String.valueOf(at)));
      }
      parts.addAll(program(one));
      boolean options = !list && !one.fields().isEmpty();
      if (!list && (!options || one.text() != null)) {
        parts.add(one);
      }
    }
    return parts;
  }

  private void seen(Danger.Sort sort, Value value, CodePlace here) {
    program.dangerous(sort, value.origins(), here);
  }

  /** Remembers which files hold what was downloaded. */
  private void keep(Set<String> does, Value receiver, List<Value> given) {
    if (does.contains("keeps")) {
      given.forEach(one -> program.keeps(Kept.DATA, one.paths()));
      return;
    }
    if (does.contains("writes") && given.size() > 1 && given.get(1).is(Origin.NETWORK)) {
      program.keeps(Kept.FETCHED, given.getFirst().paths());
    } else if (does.contains("writes") && given.size() > 1 && given.get(1).is(Origin.DECODED)) {
      program.keeps(Kept.DECODED, given.getFirst().paths());
    }
    boolean copied = does.contains("copies") && given.stream().limit(1).anyMatch(Sinks::isFetched);
    if ((does.contains("saves") || copied) && given.size() > 1) {
      program.keeps(Kept.FETCHED, given.get(1).paths());
    }
    List<Value> all = new ArrayList<>(given);
    all.add(receiver);
    if (all.stream().anyMatch(one -> one.is(Origin.NETWORK))) {
      all.stream()
          .filter(Value::handle)
          .forEach(one -> program.keeps(Kept.FETCHED, new HashSet<>(one.paths())));
    }
  }

  /** The result's text, where it is the same each time. */
  private Value folded(Value result, String part, String name, Value receiver, List<Value> given) {
    Value first = given.isEmpty() ? Value.NONE : given.getFirst();
    Value coded = given.isEmpty() ? receiver : first;
    if (program.calls.does(name).contains("decodes") && coded.whole() && coded.text() != null) {
      String second = given.size() > 1 ? String.valueOf(given.get(1).text()) : "";
      String plain = decoded(coded.text(), name.contains("ex") ? "hex" : second);
      return result.withText(plain, plain != null);
    }
    if (program.calls.does(name).contains("starts")) {
      StringBuilder command = new StringBuilder(receiver.text() == null ? "" : receiver.text());
      parts(given).forEach(one -> command.append(' ').append(shown(one, command.isEmpty())));
      return result.withText(command.toString().strip(), false);
    }
    if (program.calls.does(name).contains("paths")) {
      return result.withText(path(part.isEmpty() ? Value.NONE : receiver, given), false);
    }
    return switch (part) {
      case "join" -> joined(result, receiver, first);
      case "concat", "encodePacked" -> {
        Stream<Value> all = Stream.concat(Stream.of(receiver), given.stream());
        List<Value> parts = all.skip(receiver.text() == null ? 1 : 0).toList();
        String text = parts.stream().map(one -> shown(one, true)).collect(Collectors.joining());
        yield result.withText(text, parts.stream().allMatch(Value::whole));
      }
      case "toString", "split", "decode", "trim", "strip", "encode", "read", "text", "get" ->
          result.withText(receiver.text(), receiver.whole());
      case "reverse", "reversed" -> result.reversedOf(receiver, parts(List.of(receiver)));
      case "replace", "replaceAll" ->
          receiver.whole() && given.size() == 2 && first.whole() && given.get(1).whole()
              ? result.withText(
                  String.valueOf(receiver.text())
                      .replace(String.valueOf(first.text()), String.valueOf(given.get(1).text())),
                  true)
              : result;
      default -> result;
    };
  }

  /** A path of parts, of which some may not be known. */
  private static String path(Value before, List<Value> given) {
    String first = before.text() == null ? "" : before.text() + "/";
    return given.stream()
        .map(one -> one.text() == null ? "?" : one.text())
        .collect(Collectors.joining("/", first, ""));
  }

  /** The texts of a list with another between them, whichever of the two is asked to. */
  private static Value joined(Value result, Value receiver, Value given) {
    boolean list = !receiver.fields().isEmpty() || given.fields().isEmpty();
    Value between = list ? given : receiver;
    List<Value> parts = parts(List.of(list ? receiver : given));
    String mark = between.text() == null ? "" : between.text();
    String text = parts.stream().map(one -> shown(one, true)).collect(Collectors.joining(mark));
    return result.withText(text, parts.stream().allMatch(Value::whole));
  }

  private static String shown(Value part, boolean first) {
    String text = part.text();
    return text == null ? "?" : first ? text : ShellWords.quoted(text);
  }

  private static @Nullable String decoded(String text, String from) {
    try {
      byte[] bytes =
          from.equals("hex") ? HexFormat.of().parseHex(text) : Base64.getMimeDecoder().decode(text);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
