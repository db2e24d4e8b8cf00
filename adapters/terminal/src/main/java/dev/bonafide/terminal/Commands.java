package dev.bonafide.terminal;

import dev.bonafide.terminal.command.Command;
import java.util.ArrayList;
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

  private final Console console;
  private final CommandLine line;
  private final Map<CommandSpec, Command> commandOf = new HashMap<>();

  Commands(Console console, List<Command> commands) {
    this.console = console;
    CommandSpec root = root();
    commands.forEach(command -> add(root, command));
    this.line = new CommandLine(root);
    line.setUsageHelpWidth(Math.max(NARROWEST_HELP, console.width()))
        .setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false);
  }

  private static CommandSpec root() {
    CommandSpec root = CommandSpec.create().name("bonafide");
    root.usageMessage()
        .description("Is this candidate, job post or recruiter what it claims to be?")
        .descriptionHeading("%n")
        .synopsisHeading("Usage: ")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n")
        .footerHeading("%nExamples:%n")
        .footer(
            "  bonafide screen interview.vtt resume=cv.txt",
            "  bonafide read interview.vtt",
            "  bonafide evaluate corpus/*.jsonl",
            "  bonafide serve");
    root.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Shows this help.").build());
    return root;
  }

  private void add(CommandSpec parent, Command command) {
    CommandSpec spec = command.spec();
    commandOf.put(spec, command);
    command.commands().forEach(child -> add(spec, child));
    parent.addSubcommand(spec.name(), new CommandLine(spec));
  }

  int run(String... args) {
    ParseResult parsed;
    try {
      parsed = line.parseArgs(args);
    } catch (ParameterException e) {
      throw new Refusal(oneLine(e));
    }
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    Command command = commandOf.get(parsed.commandSpec());
    if (parsed.isUsageHelpRequested()) {
      parsed.commandSpec().commandLine().usage(console.out(), ansi());
      return Exit.DONE;
    }
    if (command == null) {
      throw new Refusal("no command was named; see bonafide --help");
    }
    return command.run(parsed);
  }

  private Ansi ansi() {
    return console.coloured() ? Ansi.ON : Ansi.OFF;
  }

  private static String oneLine(ParameterException e) {
    String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong usage");
    List<String> meant = new ArrayList<>();
    if (e instanceof UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().stream().limit(3).forEach(meant::add);
    }
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    return what
        + (meant.isEmpty()
            ? "; see " + name + " --help"
            : "; did you mean " + String.join(" or ", meant) + "?");
  }
}
