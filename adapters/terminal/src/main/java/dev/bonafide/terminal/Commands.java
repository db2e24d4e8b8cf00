package dev.bonafide.terminal;

import dev.bonafide.terminal.command.CompleteShell;
import dev.bonafide.terminal.command.ShowHelp;
import dev.bonafide.terminal.command.Subcommand;
import dev.bonafide.text.Slip;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the command that a command line means, and runs it or shows its help. */
final class Commands {
  /** Picocli lays help out no narrower. */
  private static final int NARROWEST_HELP = 55;

  /** Letters that a name may be off to be the one that was meant. */
  private static final int SLIP = 2;

  private static final String STARTING = "Without a command, it starts the server.";

  private final Console console;
  private final CommandLine line;
  private final Subcommand version;
  private final Map<CommandSpec, Subcommand> commandOf = new HashMap<>();

  /**
   * Puts all commands under one.
   *
   * @param version what {@code --version} stands for
   * @param examples command lines that the help shows
   */
  Commands(Console console, List<Subcommand> commands, Subcommand version, String... examples) {
    this.console = console;
    this.version = version;
    CommandSpec root = root(examples);
    commands.forEach(command -> add(root, command));
    add(root, version);
    add(root, new ShowHelp());
    add(root, new CompleteShell(console));
    this.line = new CommandLine(root);
    line.setUsageHelpWidth(Math.max(NARROWEST_HELP, console.width()))
        .setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false);
  }

  private static CommandSpec root(String... examples) {
    CommandSpec root = CommandSpec.create().name("bonafide");
    root.usageMessage()
        .description("Is this candidate, job post, or recruiter what it claims to be?", STARTING)
        .descriptionHeading("%n")
        .synopsisHeading("Usage: ")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(Exit.LISTED)
        .footerHeading("%nExamples:%n")
        .footer(examples);
    root.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Shows this help.").build());
    root.addOption(
        OptionSpec.builder("--version")
            .versionHelp(true)
            .description("Shows the version of this build.")
            .build());
    return root;
  }

  private void add(CommandSpec parent, Subcommand command) {
    CommandSpec spec = command.spec().done();
    commandOf.put(spec, command);
    command.commands().forEach(child -> add(spec, child));
    parent.addSubcommand(spec.name(), new CommandLine(spec));
  }

  int run(String... given) {
    String[] args = ShowHelp.meant(given);
    CheckoutCommand.refuse(args, line.getCommandSpec());
    ParseResult parsed;
    try {
      parsed = line.parseArgs(args);
    } catch (ParameterException e) {
      throw new Refusal(oneLine(e));
    }
    if (parsed.isVersionHelpRequested()) {
      return version.run(parsed);
    }
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    Subcommand command = commandOf.get(parsed.commandSpec());
    if (parsed.isUsageHelpRequested()) {
      if (!parsed.unmatched().isEmpty() && !parsed.commandSpec().subcommands().isEmpty()) {
        throw new Refusal(noCommand(parsed.unmatched().getFirst(), parsed.commandSpec()));
      }
      parsed.commandSpec().commandLine().usage(console.out(), ansi());
      return Exit.DONE;
    }
    if (command == null) {
      throw new Refusal("no command was given; see bonafide --help");
    }
    return command.run(parsed);
  }

  private Ansi ansi() {
    return console.coloured() ? Ansi.ON : Ansi.OFF;
  }

  private static String oneLine(ParameterException e) {
    CommandSpec at = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().getFirst();
      if (!at.subcommands().isEmpty() && !first.startsWith("-")) {
        return noCommand(first, at);
      }
      List<String> meant = unmatched.getSuggestions().stream().limit(3).toList();
      if (!meant.isEmpty()) {
        return what(e) + "; did you mean " + String.join(" or ", meant) + "?";
      }
    }
    return what(e) + "; see " + at.qualifiedName() + " --help";
  }

  private static String noCommand(String written, CommandSpec at) {
    List<String> meant =
        at.subcommands().keySet().stream()
            .filter(name -> Slip.between(written, name) <= SLIP)
            .toList();
    String name = Printable.line(written);
    return meant.isEmpty()
        ? "there is no command %s; there are %s"
            .formatted(name, String.join(", ", at.subcommands().keySet()))
        : "there is no command %s; did you mean %s?".formatted(name, String.join(" or ", meant));
  }

  private static String what(ParameterException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong usage");
  }
}
