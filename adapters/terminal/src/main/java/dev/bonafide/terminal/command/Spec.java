package dev.bonafide.terminal.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Builds a command's options and help. */
public final class Spec {
  private final CommandSpec spec = CommandSpec.create();

  /** A command with its help. */
  public Spec(String name, String... description) {
    spec.name(name);
    spec.usageMessage().description(description).sortOptions(false);
    spec.usageMessage()
        .parameterListHeading("%nArguments:%n")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n");
    spec.usageMessage().descriptionHeading("%n").synopsisHeading("Usage: ");
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Shows this help.").build());
  }

  /** Given once, with a value. */
  public Spec option(String name, String label, String... description) {
    spec.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .type(String.class)
            .arity("1")
            .description(description)
            .build());
    return this;
  }

  /** May be given more than once. */
  public Spec options(String name, String label, String... description) {
    spec.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .description(description)
            .build());
    return this;
  }

  /** Given or not. */
  public Spec flag(String name, String... description) {
    spec.addOption(
        OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build());
    return this;
  }

  /** What stands without a name. */
  public Spec arguments(String label, String... description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .description(description)
            .build());
    return this;
  }

  /** Shown at the end of the help. */
  public Spec examples(String... lines) {
    spec.usageMessage().footerHeading("%nExamples:%n").footer(lines);
    return this;
  }

  /** As picocli wants it. */
  public CommandSpec done() {
    return spec;
  }

  /** The values of an option that may be given more than once. */
  public static List<String> many(ParseResult parsed, String option) {
    return parsed.matchedOptionValue(option, List.of());
  }

  /** What was given without a name. */
  public static List<String> arguments(ParseResult parsed) {
    return parsed.matchedPositionalValue(0, List.of());
  }
}
