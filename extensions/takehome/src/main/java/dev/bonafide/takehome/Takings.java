package dev.bonafide.takehome;

import dev.bonafide.takehome.Value.Origin;
import dev.bonafide.takehome.code.ShellText;
import dev.bonafide.takehome.code.ShellText.Step;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Private files and variables that commands read, where these keep them, and how they send them.
 */
record Takings(ShellMemory memory) {
  /** Options before a file that a program works with and does not send. */
  private static final Pattern KEPT = Patterns.of("takings.kept");

  /** Commands that tell what is private without being told a file. */
  private static final Pattern TELLS = Patterns.of("takings.tells");

  /** Whether what is private goes into a command: what is piped or put into it, or its files. */
  boolean isIn(String name, List<String> words, Step step, boolean given) {
    boolean enters = name.matches("cd|pushd");
    memory.inPrivate = enters ? words.stream().anyMatch(this::isTaken) : memory.inPrivate;
    if (given && name.equals("read")) {
      memory.keep("=" + words.getLast(), Set.of(Origin.PRIVATE));
    }
    boolean packs = Shell.TABLE.has("pack", name);
    return given
        || (memory.inPrivate && Shell.TABLE.has("read", name))
        || (name.matches("echo|printf") ? holds(words) : words.stream().anyMatch(this::isTaken))
        || (packs && words.stream().anyMatch(one -> Patterns.matches("takings.home", one)))
        || TELLS.matcher(step.raw()).matches();
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
    boolean files =
        IntStream.range(1, words.size())
            .anyMatch(at -> isTaken(words.get(at)) && !KEPT.matcher(words.get(at - 1)).matches());
    boolean copies =
        Shell.TABLE.has("copy-away", name)
            && words.stream().anyMatch(one -> Patterns.matches("takings.away", one));
    return (sender && told)
        || (files && (finds || copies || (sender && Patterns.find("takings.upload", step.raw()))));
  }

  /** Whether a command that has it writes it out again; keeps to which files. */
  boolean passes(String name, List<String> words, Step step) {
    boolean reads =
        Shell.TABLE.has("read", name) || name.isEmpty() || TELLS.matcher(step.raw()).matches();
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
    return unsigned(words).anyMatch(one -> memory.holds(one, Origin.PRIVATE));
  }

  /** Words but for those by which a server knows who asks. */
  private static Stream<String> unsigned(List<String> words) {
    return IntStream.range(0, words.size())
        .filter(at -> at == 0 || !KEPT.matcher(words.get(at - 1)).matches())
        .mapToObj(words::get)
        .filter(one -> !one.matches("(?is)(?:-H)?(?:proxy-)?authorization:.*"));
  }

  private boolean isTaken(String word) {
    String path = word.substring(word.indexOf('@') + 1).replaceFirst(";.*", "");
    return Paths.isPrivate(path)
        || Patterns.matches("takings.settings", word)
        || memory.around.isMounted(path)
        || (path.length() > 1 && memory.isKept(path, Origin.PRIVATE))
        || holds(List.of(word));
  }
}
