package dev.bonafide.takehome;

import dev.bonafide.takehome.Value.Origin;
import dev.bonafide.takehome.code.ShellText;
import dev.bonafide.takehome.code.ShellText.Step;
import dev.bonafide.takehome.code.ShellWords;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What commands take from elsewhere and send there: downloads from places that are not well known,
 * and private files and variables, where these are kept, and how they are sent.
 */
record Transfers(ShellMemory memory) {
  private static final Pattern KNOWN = Shell.TABLE.names("known", ".*");
  private static final Pattern RELEASED = Shell.TABLE.names("released", ".*");

  private static final int WORDS_BEFORE = 4;

  /** Whether it calls a method that downloads; keeps where to. */
  boolean isCalled(Step step) {
    Matcher called = Patterns.of("transfers.called").matcher(step.raw());
    String address = called.find() ? memory.filled(called.group(1)) : "localhost";
    boolean other = !isOwn(address);
    if (other && !RELEASED.matcher(address.replaceFirst("^\\w+://", "")).matches()) {
      save(String.valueOf(called.group(2)));
    }
    return other;
  }

  private void save(String file) {
    memory.keep(file.replaceAll("[?#].*|[\"']", ""), Set.of(Origin.NETWORK));
  }

  /** Keeps the folders into which it copies the code of a host that is not known, or unpacks it. */
  private void takeIn(String name, List<String> words) {
    int clone = name.equals("git") ? words.indexOf("clone") : -1;
    boolean foreign = clone > 0 && words.stream().anyMatch(PackageFromAddress::isForeign);
    boolean unpacked =
        Shell.TABLE.has("unpack", name)
            && words.stream().anyMatch(one -> memory.isKept(one, Origin.NETWORK));
    words.stream()
        .skip(foreign ? clone + 1L : unpacked ? 1 : words.size())
        .filter(one -> !one.startsWith("-") && Patterns.matches("transfers.folder", one))
        .forEach(one -> save(one.replaceFirst("\\.(?:git|t[\\w.]*|zip)$", "")));
  }

  /** Whether it downloads, and not from a place that is well known; keeps where to. */
  boolean isFetched(String name, List<String> words, Step step) {
    takeIn(name, words);
    memory.shown = isCalled(step);
    boolean unknown = name.startsWith("$") && step.raw().contains("://");
    if (memory.shown || !(Shell.TABLE.has("fetch", name) || unknown)) {
      return memory.shown;
    }
    String address =
        IntStream.range(1, words.size())
            .filter(at -> Patterns.matches("transfers.address", words.get(at)))
            .filter(at -> !Patterns.matches("transfers.before", name + " " + words.get(at - 1)))
            .mapToObj(words::get)
            .findFirst()
            .orElse("");
    boolean told =
        !Shell.TABLE.has("copy", name)
            || name.equals("download")
            || words.stream().anyMatch(word -> word.contains("://"));
    if (address.isEmpty() || isOwn(address) || !told) {
      return false;
    }
    memory.shown = keep(name, words, address, step);
    return true;
  }

  /** Keeps under which name it is saved; says whether it is written to the next command. */
  private boolean keep(String name, List<String> words, String address, Step step) {
    boolean released = RELEASED.matcher(address.replaceFirst("^\\w+://", "")).matches();
    String file = step.target();
    boolean shown = !name.equals("wget") && !Shell.TABLE.has("copy", name);
    for (int at = 1; at < words.size(); at++) {
      String word = words.get(at);
      String after = at + 1 < words.size() ? words.get(at + 1) : "";
      if (word.matches("-\\w*[Oo]-")) {
        shown = true;
      } else if (Patterns.matches("transfers.output", name + " " + word)) {
        shown = after.equals("-");
        file = word.contains("=") ? word.substring(word.indexOf('=') + 1) : after;
      } else if (word.matches("-\\w*O\\w*|--remote-name")) {
        shown = false;
        file = address;
      }
    }
    boolean quiet = name.equals("wget") && !shown && file.isEmpty();
    file = quiet || Shell.TABLE.has("copy", name) ? words.getLast() : file;
    if (!released && !shown) {
      save(file);
      words.stream().skip(name.equals("download") ? 1 : words.size()).forEach(this::save);
    } else if (!released && !step.target().isEmpty()) {
      save(step.target());
    }
    return shown;
  }

  /**
   * Whether a host with a path is where the makers of known tools, or code hosts, keep programs.
   */
  static boolean isKnown(String host) {
    return KNOWN.matcher(host).matches() || RELEASED.matcher(host).matches();
  }

  static boolean isOwn(String address) {
    return Patterns.matches("transfers.own", address)
        || KNOWN.matcher(address.replaceFirst("(?i)^https?://(?:www\\.)?", "")).matches();
  }

  /** Whether it builds, installs, or runs what was taken from others, or does so in its folder. */
  boolean builds(String name, List<String> words, boolean runner) {
    boolean there = words.stream().skip(1).anyMatch(one -> memory.isKept(one, Origin.NETWORK));
    boolean builder = Shell.TABLE.has("build", name);
    memory.inTaken = name.matches("cd|pushd") ? there : memory.inTaken;
    boolean own = runner || words.getFirst().startsWith("./");
    return (builder && there) || ((builder || own) && memory.inTaken);
  }

  /** Whether it installs or runs one package right from an address. */
  static boolean installs(String name, List<String> words, Step step) {
    String program = ShellWords.name(step.words());
    Stream<String> first = words.stream().limit(WORDS_BEFORE).map(ShellWords::base);
    boolean loads =
        step.raw().contains("http") && first.anyMatch(one -> Shell.TABLE.has("load", one));
    boolean once = Shell.TABLE.has("install", program) && program.endsWith("x");
    boolean asks =
        Shell.TABLE.has("install", name)
            && words.stream().limit(WORDS_BEFORE).anyMatch(one -> Shell.TABLE.has("asked", one));
    List<String> all = once ? step.words() : words;
    boolean told =
        Patterns.all("transfers.place", String.join(" ", step.words()))
            .anyMatch(one -> PackageFromAddress.isStrange(one.group(1)));
    for (int at = 1; (once || asks) && at < all.size(); at++) {
      String word = once ? all.get(at).replaceFirst("^--[\\w-]+=", "") : all.get(at);
      boolean registry = Patterns.matches("transfers.registry", all.get(at - 1));
      if ((once || !registry) && PackageFromAddress.isForeign(word)) {
        return true;
      }
      if (once && !registry && !word.startsWith("-")) {
        return false;
      }
    }
    return told || loads;
  }

  /** Whether what is private goes into a command: what is piped or put into it, or its files. */
  boolean isIn(String name, List<String> words, Step step, boolean given) {
    memory.inPrivate =
        name.matches("cd|pushd") ? words.stream().anyMatch(this::isTaken) : memory.inPrivate;
    if (given && name.equals("read")) {
      memory.keep("=" + words.getLast(), Set.of(Origin.PRIVATE));
    }
    boolean packs = Shell.TABLE.has("pack", name);
    return given
        || (memory.inPrivate && Shell.TABLE.has("read", name))
        || (name.matches("echo|printf") ? holds(words) : words.stream().anyMatch(this::isTaken))
        || (packs && words.stream().anyMatch(one -> Patterns.matches("transfers.home", one)))
        || Patterns.matches("transfers.tells", step.raw());
  }

  /** Whether a command that has it sends it away. */
  boolean sends(String name, List<String> words, Step step, boolean given, boolean put) {
    boolean told =
        given
            || holds(words)
            || (put && unsigned(words).anyMatch(one -> one.indexOf(ShellText.OUTPUT) >= 0));
    if (step.target().matches("/dev/(?:tcp|udp)/.*")
        || (told && Shell.TABLE.has("look-up", name))) {
      return true;
    }
    boolean sender = Shell.TABLE.has("send", name);
    boolean finds =
        name.equals("find") && words.stream().anyMatch(one -> Shell.TABLE.has("send", one));
    boolean files = unsigned(words).skip(1).anyMatch(this::isTaken);
    boolean copies =
        Shell.TABLE.has("copy-away", name)
            && words.stream().anyMatch(one -> Patterns.matches("transfers.away", one));
    return (sender && told)
        || (files
            && (finds || copies || (sender && Patterns.find("transfers.upload", step.raw()))));
  }

  /** Whether a command that has it writes it out again; keeps to which files. */
  boolean passes(String name, List<String> words, Step step) {
    boolean reads =
        Shell.TABLE.has("read", name)
            || name.isEmpty()
            || Patterns.matches("transfers.tells", step.raw());
    if (reads) {
      words.stream()
          .skip(1)
          .filter(one -> !one.startsWith("-") && one.length() > 1)
          .forEach(one -> memory.keep(one, Set.of(Origin.PRIVATE)));
      memory.keep(step.target(), Set.of(Origin.PRIVATE));
    }
    return reads;
  }

  private boolean holds(List<String> words) {
    return unsigned(words)
        .anyMatch(
            one -> memory.holds(one, Origin.PRIVATE) || Patterns.find("transfers.secrets", one));
  }

  /** Words but for those by which a server knows who asks. */
  private static Stream<String> unsigned(List<String> words) {
    return IntStream.range(0, words.size())
        .filter(at -> at == 0 || !Patterns.matches("transfers.kept", words.get(at - 1)))
        .mapToObj(words::get)
        .filter(one -> !one.matches("(?is)(?:-H)?(?:proxy-)?authorization:.*"));
  }

  private boolean isTaken(String word) {
    String path = word.substring(word.indexOf('@') + 1).replaceFirst(";.*", "");
    return Paths.isPrivate(path)
        || Patterns.matches("transfers.settings", word)
        || memory.around.isMounted(path)
        || (path.length() > 1 && memory.isKept(path, Origin.PRIVATE))
        || holds(List.of(word));
  }
}
