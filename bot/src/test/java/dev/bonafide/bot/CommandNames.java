package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every command there is, found from the first help down. */
public final class CommandNames {
  private static final Pattern NAMED = Pattern.compile("^ {2}([a-z]+) {2,}\\S.*");

  private CommandNames() {}

  /** The program itself as an empty name, then each command behind the one that leads to it. */
  public static Stream<String> all() {
    return below("");
  }

  /** What one types to have a command explain itself. */
  public static String[] help(String command) {
    return Stream.concat(Stream.of(command.split(" ")), Stream.of("--help"))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  private static Stream<String> below(String command) {
    Ran ran = Ran.in(Path.of("."), help(command));
    assertThat(ran.status()).as(command).isZero();
    return Stream.concat(
        Stream.of(command),
        listed(ran.out()).stream().flatMap(name -> below((command + " " + name).strip())));
  }

  private static List<String> listed(String help) {
    String list =
        help.lines()
            .dropWhile(line -> !line.equals("Commands:"))
            .skip(1)
            .takeWhile(line -> !line.isBlank())
            .map(line -> line.startsWith("    ") ? " " + line.strip() : "\n" + line)
            .collect(Collectors.joining());
    return list.lines()
        .map(NAMED::matcher)
        .filter(named -> named.matches())
        .map(named -> named.group(1))
        .toList();
  }
}
