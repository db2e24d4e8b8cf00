package dev.bonafide.terminal.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Builds a command's options and help. */
final class Spec {
  private final CommandSpec spec = CommandSpec.create();

  Spec(String name, String... description) {
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

  Spec option(String name, String label, String... description) {
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
  Spec options(String name, String label, String... description) {
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

  Spec flag(String name, String... description) {
    spec.addOption(
        OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build());
    return this;
  }

  Spec arguments(String label, String... description) {
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

  Spec examples(String... lines) {
    spec.usageMessage().footerHeading("%nExamples:%n").footer(lines);
    return this;
  }

  CommandSpec done() {
    return spec;
  }

  static List<String> many(ParseResult parsed, String option) {
    return parsed.matchedOptionValue(option, List.of());
  }

  static List<String> arguments(ParseResult parsed) {
    return parsed.matchedPositionalValue(0, List.of());
  }
}
